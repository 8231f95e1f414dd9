import type * as z from 'zod';

/**
 * Adds a `schema` that is built when it is first asked for.
 * Building the schemas of all entities costs more than everything else at start, and most programs ask for few of them or none.
 */
export function withLazySchema<Base extends object, Schema extends z.ZodType>(
  base: Base,
  build: () => Schema,
): Base & { readonly schema: Schema } {
  let schema: Schema | undefined;
  return Object.defineProperty({ ...base } as Base & { readonly schema: Schema }, 'schema', {
    enumerable: true,
    get: () => (schema ??= build()),
  });
}
