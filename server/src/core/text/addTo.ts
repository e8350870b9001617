/** Adds a value to the list under a key; the list is made with its first value. */
export function addTo<T>(index: Map<string, T[]>, key: string, value: T): void {
  const there = index.get(key);
  if (there) there.push(value);
  else index.set(key, [value]);
}
