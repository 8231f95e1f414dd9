import type { Field } from '@hutong/standard';
import type * as z from 'zod';

/** Metadata of a schema that becomes a component of the API documents: its name there and its title. */
export const component = (id: string, zh: string, en: string) => ({ id, title: en, 'x-title-zh': zh });

/** Metadata of a member: what it is, in both languages. */
export const note = (zh: string, en: string) => ({ description: `${en} · ${zh}` });

/** The schema of a field of the standard, with its titles. */
export const titled = <Schema extends z.ZodType>({ schema, title }: Field<Schema>): Schema =>
  schema.meta(note(title.zh, title.en));
