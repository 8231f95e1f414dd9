import type * as z from 'zod';
import type { Operation } from './operation.ts';

// `unknown` is the neutral element of an intersection: a part the operation lacks adds nothing.
type Optionality<Name extends string, Value> =
  Partial<Value> extends Value ? { [Key in Name]?: Value } : { [Key in Name]: Value };

/** What a caller gives to an operation: path parameters, query and body, as they are before parsing. */
export type InputOf<Op extends Operation> = (Op extends { parameters: infer Parameters extends z.ZodType }
  ? { parameters: z.input<Parameters> }
  : unknown) &
  (Op extends { query: infer Query extends z.ZodType } ? Optionality<'query', z.input<Query>> : unknown) &
  (Op extends { body: infer Body extends z.ZodType } ? { body: z.input<Body> } : unknown);

/** What a handler of an operation works with: path parameters, query and body, parsed and with defaults filled in. */
export type RequestOf<Op extends Operation> = (Op extends { parameters: infer Parameters extends z.ZodType }
  ? { parameters: z.output<Parameters> }
  : object) &
  (Op extends { query: infer Query extends z.ZodType } ? { query: z.output<Query> } : object) &
  (Op extends { body: infer Body extends z.ZodType } ? { body: z.output<Body> } : object);

/** What an operation answers with. */
export type OutputOf<Op extends Operation> = z.output<Op['response']>;
