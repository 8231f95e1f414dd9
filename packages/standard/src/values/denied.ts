import { changed } from '../fields/define-field.ts';
import type { FieldMap } from '../fields/field.ts';

/** Fields that are all sensitive: of records whose mere content marks a person, nothing is shown by default. */
export const denied = <Fields extends FieldMap>(fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, changed(field, { privacy: 'sensitive' })]),
  ) as Fields;
