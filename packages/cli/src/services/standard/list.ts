import { elements, entities, specVersion } from '@hutong/standard';
import * as z from 'zod';
import { bilingualSchema } from '../result-parts.ts';

/** Result of `hutong standard list`. */
export const standardListResult = z.object({
  specVersion: z.string(),
  entities: z.array(
    z.object({
      type: z.string(),
      title: bilingualSchema,
      description: bilingualSchema,
      element: z.object({ id: z.string(), title: bilingualSchema }),
      fields: z.int(),
    }),
  ),
});

export type StandardListResult = z.infer<typeof standardListResult>;

/** All entities of the standard. */
export const listStandard = (): StandardListResult => ({
  specVersion,
  entities: Object.values(entities).map(({ type, title, description, element, fields }) => ({
    type,
    title,
    description,
    element: { id: element, title: elements[element] },
    fields: Object.keys(fields).length,
  })),
});
