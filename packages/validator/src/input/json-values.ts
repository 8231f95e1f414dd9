/** A value in a JSON text, found by its brackets; whether it is well formed inside is for `JSON.parse` to say. */
export interface JsonSlice {
  readonly start: number;
  readonly end: number;
}

const space = /\s/;

/** White space in the sense of a regular expression; the usual characters need none. */
const isSpace = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index);
  return code === 0x20 || (code >= 9 && code <= 13) || (code > 0x7f && space.test(text.charAt(index)));
};

/** The offset of the next character that is no white space. */
export const skipSpace = (text: string, from: number): number => {
  let index = from;
  while (index < text.length && isSpace(text, index)) index++;
  return index;
};

const backslash = 0x5c;

/** The offset behind the text that begins with a quote at `from`; beyond the end where it is not closed. */
export const endOfText = (text: string, from: number): number => {
  for (let index = from; ;) {
    index = text.indexOf('"', index + 1);
    if (index === -1) return text.length + 1;
    let slashes = 0;
    while (text.charCodeAt(index - 1 - slashes) === backslash && index - 1 - slashes > from) slashes++;
    if (slashes % 2 === 0) return index + 1;
  }
};

/** The end of the value that begins at `from`, or undefined when the text ends first. */
export function endOfValue(text: string, from: number): number | undefined {
  let depth = 0;
  let index = from;
  while (index < text.length) {
    const character = text[index];
    if (character === '"') {
      index = endOfText(text, index);
      if (depth === 0) return index <= text.length ? index : undefined;
      continue;
    }
    if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') {
      if (depth === 0) return index;
      depth--;
      if (depth === 0) return index + 1;
    } else if (depth === 0 && (character === ',' || character === ':' || isSpace(text, index))) return index;
    index++;
  }
  return depth === 0 ? text.length : undefined;
}

/** The elements of the array that begins at `from`; `brokenAt` is where the text stops being an array. */
export function arrayElements(text: string, from: number): { elements: JsonSlice[]; end: number; brokenAt?: number } {
  const elements: JsonSlice[] = [];
  let index = skipSpace(text, from + 1);
  while (text[index] !== ']') {
    const end = index < text.length ? endOfValue(text, index) : undefined;
    if (end === undefined || end === index)
      return { elements, end: text.length, brokenAt: Math.min(index, text.length) };
    elements.push({ start: index, end });
    index = skipSpace(text, end);
    if (text[index] === ',') index = skipSpace(text, index + 1);
    else if (text[index] !== ']') return { elements, end: text.length, brokenAt: Math.min(index, text.length) };
  }
  return { elements, end: index + 1 };
}

/** A member of an object in a JSON text. */
export interface JsonMember {
  readonly key: string;
  /** Offset of its value. */
  readonly start: number;
}

/** The text between quotes, its escapes read. */
export const keyOfText = (quoted: string): string => {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted.slice(1, -1);
  }
};

/** Calls for the members of the object that begins at `from`, as far as the text is one, with the offsets of key and value. */
function eachMember(text: string, from: number, call: (key: number, keyEnd: number, start: number) => void): void {
  let index = skipSpace(text, from + 1);
  while (text[index] === '"') {
    const keyEnd = endOfText(text, index);
    const colon = skipSpace(text, keyEnd);
    if (text[colon] !== ':') break;
    const start = skipSpace(text, colon + 1);
    call(index, keyEnd, start);
    const end = endOfValue(text, start);
    if (end === undefined) break;
    index = skipSpace(text, skipSpace(text, end) + 1);
  }
}

/** The members of the object that begins at `from`, as far as the text is one. */
export function objectMembers(text: string, from: number): JsonMember[] {
  const members: JsonMember[] = [];
  eachMember(text, from, (key, keyEnd, start) => members.push({ key: keyOfText(text.slice(key, keyEnd)), start }));
  return members;
}

/** The offset of the value of the last member of a name, of the object that begins at `from`; undefined when there is none. */
export function lastMember(text: string, from: number, name: string): number | undefined {
  let found: number | undefined;
  eachMember(text, from, (key, keyEnd, start) => {
    const isPlain = keyEnd - key - 2 === name.length && text.startsWith(name, key + 1);
    // A key with an escape is longer than its name.
    if (isPlain || (keyEnd - key - 2 > name.length && keyOfText(text.slice(key, keyEnd)) === name)) found = start;
  });
  return found;
}

/** The members of a list that bear the name of one before. */
const laterOnes = (members: readonly JsonMember[]): JsonMember[] => {
  const names = new Set<string>();
  return members.filter(({ key }) => names.size === names.add(key).size);
};

/**
 * Where the array at a path below an object begins, e.g. that of an envelope `{ "records": [ … ] }`; undefined when there
 * is none. Members on the way that come more than once go to `doubled`; the last of them counts, as for `JSON.parse`.
 */
export function arrayStart(
  text: string,
  from: number,
  path: readonly string[],
  doubled: JsonMember[] = [],
): number | undefined {
  const [name, ...rest] = path;
  const members = objectMembers(text, from);
  const start = members.findLast(({ key }) => key === name)?.start;
  if (start === undefined) return undefined;
  const found =
    rest.length === 0
      ? text[start] === '['
        ? start
        : undefined
      : text[start] === '{'
        ? arrayStart(text, start, rest, doubled)
        : undefined;
  if (found !== undefined) doubled.push(...laterOnes(members));
  return found;
}

/** The values of a text that holds several, one after another, or an array, or an envelope with an array at a path. */
export function jsonRecords(
  text: string,
  path: readonly string[] = ['records'],
): { slices: JsonSlice[]; doubled: JsonMember[]; brokenAt?: number } {
  const slices: JsonSlice[] = [];
  /** Members of envelopes that come more than once. */
  const doubled: JsonMember[] = [];
  let index = skipSpace(text, 0);
  while (index < text.length) {
    const array =
      text[index] === '[' ? index : text[index] === '{' ? arrayStart(text, index, path, doubled) : undefined;
    if (array !== undefined) {
      const { elements, end, brokenAt } = arrayElements(text, array);
      slices.push(...elements);
      if (brokenAt !== undefined) return { slices, doubled, brokenAt };
      if (array === index) index = skipSpace(text, end);
      else index = skipSpace(text, endOfValue(text, index) ?? text.length);
      continue;
    }
    const end = endOfValue(text, index);
    if (end === undefined || end === index) return { slices, doubled, brokenAt: index };
    slices.push({ start: index, end });
    index = skipSpace(text, end);
  }
  return { slices, doubled };
}
