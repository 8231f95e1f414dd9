import { Environment } from '@marcbachmann/cel-js';

/** A compiled CEL expression. Throws what the language calls an evaluation error, e.g. for a missing key. */
export type Expression = (variable: unknown) => unknown;

const environments = new Map<string, Environment>();

const environmentOf = (variable: string): Environment => {
  let environment = environments.get(variable);
  if (environment === undefined) {
    environment = new Environment({ enableOptionalTypes: true, homogeneousAggregateLiterals: false }).registerVariable(
      variable,
      'dyn',
    );
    environments.set(variable, environment);
  }
  return environment;
};

/** CEL has its own integers and maps; records have those of JSON. */
const plain = (value: unknown): unknown => {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Map)
    return Object.fromEntries(Array.from(value, ([key, member]) => [String(key), plain(member)]));
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]));
  return value;
};

/** The first line of what the library says; the rest draws the expression. */
export const expressionFault = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';

/** Compiles an expression over one variable. Throws when it does not parse or its types cannot agree. */
export function compileExpression(text: string, variable: 'row' | 'record'): Expression {
  const parsed = environmentOf(variable).parse(text);
  const { valid, error } = parsed.check();
  if (!valid) throw error ?? new Error(text);
  return (value) => plain(parsed({ [variable]: value }));
}
