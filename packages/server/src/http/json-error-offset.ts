const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// oxlint-disable-next-line no-control-regex -- JSON forbids exactly these in a text.
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/y;
const blank = /[ \t\r\n]*/y;

/**
 * Index of the first character at which a text stops being JSON. `JSON.parse` tells it only sometimes, and quotes the
 * text around it, which could be a person's data.
 */
export function jsonErrorOffset(text: string): number {
  let at = 0;
  const match = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) at = pattern.lastIndex;
    return found !== null;
  };
  const take = (character: string): boolean => {
    match(blank);
    if (text[at] !== character) return false;
    at++;
    return true;
  };
  const stack: ('{' | '[')[] = [];
  const key = (): boolean => (match(blank), match(string)) && take(':');
  for (;;) {
    match(blank);
    if (take('{')) {
      if (!take('}')) {
        stack.push('{');
        if (!key()) return at;
        continue;
      }
    } else if (take('[')) {
      if (!take(']')) {
        stack.push('[');
        continue;
      }
    } else if (!match(string) && !match(literal)) return at;
    for (;;) {
      const open = stack.at(-1);
      if (open === undefined) {
        match(blank);
        return at;
      }
      if (take(',')) {
        if (open === '{' && !key()) return at;
        break;
      }
      if (!take(open === '{' ? '}' : ']')) return at;
      stack.pop();
    }
  }
}
