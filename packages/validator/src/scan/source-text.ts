import { createFunctionText, type FunctionText } from '../function-text.ts';

/** Text of a function that reads bytes. */
export interface SourceText extends FunctionText {
  /** Whether the bytes at an offset are those of a text, as a condition. */
  readonly matches: (text: string | Buffer, at: string) => string;
}

const matches: SourceText['matches'] = (text, at) => {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const conditions: string[] = [];
  let index = 0;
  for (; index + 4 <= bytes.length; index += 4)
    conditions.push(`view.getInt32(${at} + ${index}, true) === ${bytes.readInt32LE(index)}`);
  for (; index < bytes.length; index++) conditions.push(`bytes[${at} + ${index}] === ${bytes[index]}`);
  return conditions.length === 0 ? 'true' : conditions.join(' && ');
};

/** Collects the text of a function over bytes; see `createFunctionText`. */
export const createSourceText = (shared: Readonly<Record<string, unknown>>): SourceText => ({
  ...createFunctionText(shared),
  matches,
});
