/** Text of a function under construction, and the values that it closes over. */
export interface FunctionText {
  /** The name under which the function finds a value; one name per value. */
  readonly bind: (value: unknown) => string;
  /** Makes the function of a body and its parameters. */
  readonly build: <Callable>(parameters: readonly string[], body: string) => Callable;
}

/**
 * Collects one function's text. Only our own field definitions become text, as numbers and quoted names; values go in by
 * reference. `build` throws an EvalError where code may not be made from text.
 */
export function createFunctionText(shared: Readonly<Record<string, unknown>>): FunctionText {
  const values: unknown[] = [];
  const name = (index: number): string => `v${index}`;
  return {
    bind: (value) => {
      const known = values.indexOf(value);
      return name(known === -1 ? values.push(value) - 1 : known);
    },
    build: <Callable>(parameters: readonly string[], body: string): Callable => {
      const names = [...Object.keys(shared), ...values.map((_, index) => name(index))];
      // oxlint-disable-next-line no-implied-eval -- the text is made of field definitions only, see decision 0010.
      const factory = new Function(...names, `'use strict'; return (${parameters.join(', ')}) => {\n${body}\n};`);
      return factory(...Object.values(shared), ...values) as Callable;
    },
  };
}
