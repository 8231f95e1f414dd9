import * as z from 'zod';

/** Query members of every list: opaque cursor and page size. */
export const pageQuery = {
  cursor: z.string().max(1000).optional().meta({ description: 'Opaque cursor of the next page' }),
  limit: z.coerce.number<number>().int().min(1).max(1000).default(100).meta({ description: 'Page size, 1 to 1000' }),
};

/** A page of a list. `next` is absent on the last page. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: z.string().optional() });
