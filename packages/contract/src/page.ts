import * as z from 'zod';
import { note } from './described.ts';

/** Query members of every list: opaque cursor and page size. */
export const pageQuery = {
  cursor: z.string().max(1000).optional().meta(note('下一页游标', 'Cursor of the page, as `next` gave it')),
  limit: z.coerce
    .number<number>()
    .int()
    .min(1)
    .max(1000)
    .default(100)
    .meta(note('每页条数，1 至 1000', 'Page size, 1 to 1,000')),
};

/** A page of a list. `next` is absent on the last page. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({
    items: z.array(item).meta(note('本页条目', 'Items of this page')),
    next: z.string().optional().meta(note('下一页游标；末页没有', 'Cursor of the next page; absent on the last')),
  });
