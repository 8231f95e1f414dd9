/** A query object as a query string with its `?`, or empty text; undefined members are left out. */
export function formatQuery(query: Readonly<Record<string, string | number | boolean | undefined>> = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) parameters.append(name, String(value));
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
