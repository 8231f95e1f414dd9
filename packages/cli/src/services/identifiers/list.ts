import { identifierSchemes, type IdentifierDefinition } from '@hutong/standard';
import * as z from 'zod';
import { bilingualSchema } from '../result-parts.ts';

/** Result of `hutong identifiers list`. */
export const identifiersListResult = z.object({
  schemes: z.array(
    z.object({
      id: z.string(),
      title: bilingualSchema,
      form: bilingualSchema,
      source: z.string(),
      status: z.enum(['confirmed', 'implementation', 'unconfirmed', 'own']),
      pattern: z.string(),
      examples: z.array(z.string()).meta({ description: 'Public samples and invented ones' }),
      personal: z.boolean(),
      parts: z.array(z.object({ name: z.string(), title: bilingualSchema })),
    }),
  ),
});

export type IdentifiersListResult = z.infer<typeof identifiersListResult>;

/** All identifier schemes of the standard. */
export const listIdentifiers = (): IdentifiersListResult => ({
  schemes: Object.values<IdentifierDefinition>(identifierSchemes).map(
    ({ id, title, form, source, status, pattern, examples, mask, parts }) => ({
      id,
      title,
      form,
      source,
      status,
      pattern,
      examples: [...examples],
      personal: mask !== undefined,
      parts: Object.entries(parts).map(([name, part]) => ({ name, title: part.title })),
    }),
  ),
});
