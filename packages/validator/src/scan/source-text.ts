import { createFunctionText, type FunctionText } from '../function-text.ts';

/** Text of a function that reads bytes. */
export interface SourceText extends FunctionText {
  /** Whether the bytes at an offset are those of a text, as a condition. */
  readonly matches: (text: string | Buffer, at: string) => string;
}

const doubleSize = 8;
const wordSize = 4;

/** Text of a condition that the bytes at an offset are those of a buffer. */
type Comparison = (bytes: Buffer, index: number, at: string) => string;

/**
 * Eight bytes as one double: two doubles are equal when their bits are, but for 0 and for what is no number, which text is
 * not: its bytes are neither all 0 nor, as UTF-8, all 1 in an exponent.
 */
const asDouble: Comparison = (bytes, index, at) =>
  `view.getFloat64(${at} + ${index}, true) === ${bytes.readDoubleLE(index)}`;
const asWord: Comparison = (bytes, index, at) =>
  `view.getInt32(${at} + ${index}, true) === ${bytes.readInt32LE(index)}`;
const asByte: Comparison = (bytes, index, at) => `bytes[${at} + ${index}] === ${bytes[index]}`;

const matches: SourceText['matches'] = (text, at) => {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const { length } = bytes;
  const conditions: string[] = [];
  let index = 0;
  for (; index + doubleSize <= length; index += doubleSize) conditions.push(asDouble(bytes, index, at));
  // The last bytes are looked at together with some before them, where there are any.
  const left = length - index;
  if (left > wordSize && length >= doubleSize) conditions.push(asDouble(bytes, length - doubleSize, at));
  else if (left > 0 && length >= wordSize) {
    if (left > wordSize) conditions.push(asWord(bytes, index, at));
    conditions.push(asWord(bytes, length - wordSize, at));
  } else for (; index < length; index++) conditions.push(asByte(bytes, index, at));
  return conditions.length === 0 ? 'true' : conditions.join(' && ');
};

/** Collects the text of a function over bytes; see `createFunctionText`. */
export const createSourceText = (shared: Readonly<Record<string, unknown>>): SourceText => ({
  ...createFunctionText(shared),
  matches,
});
