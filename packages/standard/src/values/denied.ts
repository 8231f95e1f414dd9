import { changed } from '../fields/define-field.ts';
import type { FieldInfo, FieldMap } from '../fields/field.ts';
import { notShared } from '../privacy/sharing.ts';

const eachChanged = <Fields extends FieldMap>(fields: Fields, changes: Partial<FieldInfo>): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, changed(field, changes)])) as Fields;

/** Fields that are all sensitive: of records whose mere content marks a person, nothing is shown by default. */
export const denied = <Fields extends FieldMap>(fields: Fields): Fields =>
  eachChanged(fields, { privacy: 'sensitive', sharing: notShared });

/** Fields that keep their class but leave for no other unit, since that the record exists is telling enough. */
export const withheld = <Fields extends FieldMap>(fields: Fields): Fields =>
  eachChanged(fields, { sharing: notShared });
