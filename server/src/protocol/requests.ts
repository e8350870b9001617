/** The name under which Sourcier signs its diagnostics. */
export const sourceName = 'sourcier';
