export {
  defineEntity,
  elements,
  type AuthoredEntity,
  type Element,
  type Entity,
  type EntityDefinition,
  type RecordOf,
} from '../entities/define-entity.ts';
export { exampleDivision, exampleId, exampleRecord } from '../entities/example-record.ts';
export { recordFields, specVersion, type RecordFields } from '../entities/record-fields.ts';
export {
  anything,
  code,
  constant,
  date,
  dateTime,
  decimal,
  flag,
  identifier,
  integer,
  list,
  object,
  optional,
  reference,
  scalar,
  text,
  type FieldOptions,
} from '../fields/define-field.ts';
export type { Field, FieldInfo, FieldKind, FieldMap } from '../fields/field.ts';
export { defineCodeList, type CodeList, type CodeRow, type ExtensibleCodeList } from '../codes/code-list.ts';
export { inOrder } from '../rules/in-order.ts';
export { statedOnlyWhen, statedWhen } from '../rules/stated-when.ts';
export type { CheckedRecord, Contradiction, FieldRule } from '../rules/field-rule.ts';
export { entityJsonSchema, type JsonSchema } from '../schemas/entity-json-schema.ts';
export { position } from '../values/position.ts';
export { polygon } from '../values/polygon.ts';
