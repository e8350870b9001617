import { plain, readYaml } from '../text/yaml.ts';

/** The name of the installed package that a path of `glossaires:` asks for: « npm:@ministere/termes »; nothing for any other path. */
export function packageNamed(path: string): string | undefined {
  return /^npm:((?:@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*)$/.exec(path)?.[1];
}

/**
 * The paths of the glossaries in a package, by its `package.json`: what it lists under `sourcier.glossaires` (or `glossaries`), else the folder
 * `glossaires`. Paths that lead out of the package are left out.
 */
export function glossariesOfPackage(manifest: string): readonly string[] {
  const { root } = readYaml(manifest);
  const read: unknown = root && plain(root);
  const own = fieldOf(fieldOf(read, 'sourcier'), 'glossaires') ?? fieldOf(fieldOf(read, 'sourcier'), 'glossaries');
  const listed = (Array.isArray(own) ? own : [own]).filter((path): path is string => typeof path === 'string');
  const inside = listed.filter((path) => !/^(?:[\\/]|[a-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/i.test(path));
  return own === undefined ? ['glossaires'] : inside;
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
