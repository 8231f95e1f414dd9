const token =
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/uy;

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing';

/** Beyond this length the place is not looked for; the line number has to do. */
const longest = 1024 * 1024;

/**
 * The offset at which a text stops being JSON (RFC 8259), or undefined when it is JSON or too long to search.
 * `JSON.parse` says so only sometimes, and quotes the text, which may hold personal data.
 */
export function jsonErrorOffset(text: string): number | undefined {
  if (text.length > longest) return undefined;
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let offset = 0;
  const afterValue = (): Expected => (open.length === 0 ? 'nothing' : ', or end');
  const start = (): number => offset + (/^[ \t\r\n]*/.exec(text.slice(offset))?.[0].length ?? 0);

  while (start() < text.length) {
    token.lastIndex = offset;
    const match = token.exec(text);
    if (match === null) return start();
    const [whole, mark, string] = match;
    const inObject = open.at(-1) === '{';
    if (mark === '{' && expected.startsWith('value')) {
      open.push('{');
      expected = 'key or }';
    } else if (mark === '[' && expected.startsWith('value')) {
      open.push('[');
      expected = 'value or ]';
    } else if (mark === '}' && inObject && (expected === 'key or }' || expected === ', or end')) {
      open.pop();
      expected = afterValue();
    } else if (mark === ']' && !inObject && (expected === 'value or ]' || expected === ', or end')) {
      open.pop();
      expected = afterValue();
    } else if (mark === ',' && expected === ', or end') expected = inObject ? 'key' : 'value';
    else if (mark === ':' && expected === ':') expected = 'value';
    else if (string !== undefined && expected.startsWith('key')) expected = ':';
    else if (mark === undefined && expected.startsWith('value')) expected = afterValue();
    else return start();
    offset += whole.length;
  }
  return expected === 'nothing' ? undefined : text.length;
}
