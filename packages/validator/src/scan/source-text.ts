/** Text of a function under construction, and the values that it closes over. */
export interface SourceText {
  /** The name under which the function finds a value; one name per value. */
  readonly bind: (value: unknown) => string;
  /** Whether the bytes at an offset are those of a text, as a condition. */
  readonly matches: (text: string | Buffer, at: string) => string;
  /** Makes the function of a body and its parameters. */
  readonly build: <Callable>(parameters: readonly string[], body: string) => Callable;
}

/**
 * Collects one function's text. Only our own field definitions become text, as numbers and quoted names; values go in by
 * reference. `build` throws an EvalError where code may not be made from text.
 */
export function createSourceText(shared: Readonly<Record<string, unknown>>): SourceText {
  const values: unknown[] = [];
  const name = (index: number): string => `v${index}`;
  return {
    bind: (value) => {
      const known = values.indexOf(value);
      return name(known === -1 ? values.push(value) - 1 : known);
    },
    matches: (text, at) => {
      const bytes = typeof text === 'string' ? Buffer.from(text) : text;
      const conditions: string[] = [];
      let index = 0;
      for (; index + 4 <= bytes.length; index += 4)
        conditions.push(`view.getInt32(${at} + ${index}, true) === ${bytes.readInt32LE(index)}`);
      for (; index < bytes.length; index++) conditions.push(`bytes[${at} + ${index}] === ${bytes[index]}`);
      return conditions.length === 0 ? 'true' : conditions.join(' && ');
    },
    build: <Callable>(parameters: readonly string[], body: string): Callable => {
      const names = [...Object.keys(shared), ...values.map((_, index) => name(index))];
      // oxlint-disable-next-line no-implied-eval -- the text is made of field definitions only, see decision 0010.
      const factory = new Function(...names, `'use strict'; return (${parameters.join(', ')}) => {\n${body}\n};`);
      return factory(...Object.values(shared), ...values) as Callable;
    },
  };
}
