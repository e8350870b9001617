/** The folder of a document, without a slash at its end. */
export function folderOf(uri: string): string {
  return uri.slice(0, Math.max(0, uri.lastIndexOf('/')));
}

/** The last part of the path of a document, decoded where it can be. */
export function nameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1).replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The URI of a file in a folder, by its name. */
export function uriIn(folder: string, name: string): string {
  // The root of a disk, and what some clients call a folder, ends with a slash.
  return `${folder.replace(/\/$/, '')}/${encodeURIComponent(name)}`;
}

/** The folder above, undefined at the root. */
export function parentOf(folder: string): string | undefined {
  const path = /^[a-z][\w+.-]*:\/\/[^/]*/i.exec(folder);
  const root = path ? path[0].length : folder.indexOf(':') + 1;
  const slash = folder.lastIndexOf('/');
  return slash >= root && slash < folder.length && folder.length > root ? folder.slice(0, slash) : undefined;
}

/** The URI of a path as a settings file writes it, relative to the folder of that file; an absolute path stays in its scheme, a URI is what it is. */
export function resolveUri(folder: string, path: string): string {
  if (/^[a-z][\w+.-]+:\/\//i.test(path)) return path;
  const plain = path.replaceAll('\\', '/').replace(/^(?=[a-z]:\/)/i, '/');
  const authority = /^[a-z][\w+.-]*:(?:\/\/[^/]*)?/i.exec(folder)?.[0] ?? '';
  const parts = plain.startsWith('/') ? [] : folder.slice(authority.length).split('/').filter(Boolean);
  for (const part of plain.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') parts.pop();
    else parts.push(encodeURIComponent(part).replace(/%3A/gi, ':'));
  }
  return `${authority}/${parts.join('/')}`;
}

/** An address as it is compared: clients and servers write the same one with other escapes, systems with other accents. */
export function plainUri(uri: string): string {
  try {
    return decodeURIComponent(uri).normalize('NFC');
  } catch {
    return uri;
  }
}

/** Whether an address is that of a folder or lies below it. */
export function isUnder(uri: string, folder: string): boolean {
  const [below, above] = [plainUri(uri), plainUri(folder)];
  return below === above || below.startsWith(above.endsWith('/') ? above : `${above}/`);
}

/** The way from a folder to a file, with `..` for each step up; the names are decoded. */
export function wayFrom(folder: string, uri: string): string {
  const from = plainUri(folder).split('/');
  const to = plainUri(uri).split('/');
  let same = 0;
  while (same < Math.min(from.length, to.length - 1) && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}
