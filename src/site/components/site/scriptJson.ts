/** A value as the text of a script element, in which no tag can begin. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
