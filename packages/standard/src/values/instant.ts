/** Milliseconds since the epoch of an RFC 3339 time; a leap second, which Date does not know, counts as the start of the next one. */
export function instantOf(text: string): number {
  const leap = /T\d\d:\d\d:60/.test(text);
  return Date.parse(leap ? text.replace(/(T\d\d:\d\d:)60(\.\d+)?/, '$159') : text) + (leap ? 1000 : 0);
}
