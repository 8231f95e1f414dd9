/** A value in a JSON text, found by its brackets; whether it is well formed inside is for `JSON.parse` to say. */
export interface JsonSlice {
  readonly start: number;
  readonly end: number;
}

const space = /\s/;

const skipSpace = (text: string, from: number): number => {
  let index = from;
  while (index < text.length && space.test(text.charAt(index))) index++;
  return index;
};

const skipString = (text: string, from: number): number => {
  let index = from + 1;
  while (index < text.length && text[index] !== '"') index += text[index] === '\\' ? 2 : 1;
  return index + 1;
};

/** The end of the value that begins at `from`, or undefined when the text ends first. */
export function endOfValue(text: string, from: number): number | undefined {
  let depth = 0;
  let index = from;
  while (index < text.length) {
    const character = text[index];
    if (character === '"') {
      index = skipString(text, index);
      if (depth === 0) return index <= text.length ? index : undefined;
      continue;
    }
    if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') {
      if (depth === 0) return index;
      depth--;
      if (depth === 0) return index + 1;
    } else if (depth === 0 && (character === ',' || character === ':' || space.test(character ?? ''))) return index;
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

/** Where the array of an envelope `{ "records": [ … ] }` begins, or undefined when the object is a record itself. */
export function recordsArrayStart(text: string, from: number): number | undefined {
  let index = skipSpace(text, from + 1);
  while (text[index] === '"') {
    const keyEnd = skipString(text, index);
    const key = text.slice(index + 1, keyEnd - 1);
    const colon = skipSpace(text, keyEnd);
    const value = skipSpace(text, colon + 1);
    if (text[colon] !== ':') return undefined;
    if (key === 'records' && text[value] === '[') return value;
    const end = endOfValue(text, value);
    if (end === undefined) return undefined;
    index = skipSpace(text, skipSpace(text, end) + 1);
  }
  return undefined;
}

/** The values of a text that holds several, one after another, or an array, or an envelope with `records`. */
export function jsonRecords(text: string): { slices: JsonSlice[]; brokenAt?: number } {
  const slices: JsonSlice[] = [];
  let index = skipSpace(text, 0);
  while (index < text.length) {
    const array = text[index] === '[' ? index : text[index] === '{' ? recordsArrayStart(text, index) : undefined;
    if (array !== undefined) {
      const { elements, end, brokenAt } = arrayElements(text, array);
      slices.push(...elements);
      if (brokenAt !== undefined) return { slices, brokenAt };
      if (array === index) index = skipSpace(text, end);
      else index = skipSpace(text, endOfValue(text, index) ?? text.length);
      continue;
    }
    const end = endOfValue(text, index);
    if (end === undefined || end === index) return { slices, brokenAt: index };
    slices.push({ start: index, end });
    index = skipSpace(text, end);
  }
  return { slices };
}
