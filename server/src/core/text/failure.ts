/** Where an error came from, without its message: that may hold words of a draft, and is not for logs. */
export function whereFailed(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at .{1,300}:\d+:\d+\)?$/.test(line));
  return [error.name, ...frames].join('\n');
}
