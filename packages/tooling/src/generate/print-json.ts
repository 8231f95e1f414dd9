/** Which members of an object are written on lines of their own: all with `true`, those inside by name, `*` for each. */
export type LineShape = true | { readonly [name: string]: LineShape };

type Json = Readonly<Record<string, unknown>>;

/** JSON whose deepest objects stand on one line each, so that a change of one entry is a change of one line. */
export function printJson(value: unknown, shape: LineShape | undefined, indent = ''): string {
  if (shape === undefined || typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const lines = Object.entries(value as Json).map(([name, member]) => {
    const below = shape === true ? undefined : (shape[name] ?? shape['*']);
    return `${inner}${JSON.stringify(name)}: ${printJson(member, below, inner)}`;
  });
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`;
}
