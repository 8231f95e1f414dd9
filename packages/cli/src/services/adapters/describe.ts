import type { Adapter } from '@hutong/adapter-kit';
import * as z from 'zod';
import { bilingualSchema } from '../result-parts.ts';

/** What a result says of an adapter. */
export const adapterSchema = z.object({
  id: z.string(),
  title: bilingualSchema,
  description: bilingualSchema,
  transports: z.array(z.string()),
  references: z.array(z.string()),
});

/** The facts of an adapter. */
export const describeAdapter = ({
  id,
  title,
  description,
  transports,
  references,
}: Adapter): z.infer<typeof adapterSchema> => ({
  id,
  title,
  description,
  transports: [...transports],
  references: [...references],
});
