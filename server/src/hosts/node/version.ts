import { readFileSync } from 'node:fs';

/** The version of the product, which the build writes in; from the sources it is read from the manifest. */
export function version(): string {
  if (typeof SOURCIER_VERSION === 'string') return SOURCIER_VERSION;
  const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '0.0.0';
}

declare const SOURCIER_VERSION: string | undefined;
