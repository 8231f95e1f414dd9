import { codeMembers } from '../fields/code-schema.ts';
import type { Entity } from '../entities/define-entity.ts';
import { specVersion } from '../entities/record-fields.ts';
import type { Field, FieldMap } from '../fields/field.ts';
import { maskRuleOf, within } from '../fields/within.ts';
import { identifierSchemes } from '../identifiers/identifier-schemes.ts';
import { referencePattern } from '../identifiers/urn.ts';
import { sharingOf } from '../privacy/sharing.ts';
import { usableTextPattern } from '../text-forms/usable-text.ts';

/** A JSON Schema document or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const defined = (members: Record<string, unknown>): JsonSchema =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));

const objectOf = (fields: FieldMap, parent?: Field): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      fieldSchema(parent === undefined ? field : within(parent, field)),
    ]),
  ),
  required: Object.keys(fields).filter((name) => fields[name]?.required),
  additionalProperties: false,
});

const kindSchema = (field: Field): JsonSchema => {
  const { kind } = field;
  switch (kind.type) {
    case 'text':
      return defined({
        ...kind,
        type: 'string',
        ...(kind.pattern === undefined && kind.minLength !== 0 ? { pattern: usableTextPattern } : {}),
      });
    case 'number':
      return defined({
        type: kind.integer ? 'integer' : 'number',
        minimum: kind.minimum,
        maximum: kind.maximum,
      });
    case 'boolean':
      return { type: 'boolean' };
    case 'constant':
      return { const: kind.value };
    // The pattern serves readers for whom `format` is only a note.
    case 'date':
      return { type: 'string', format: 'date', pattern: '^(?!0000)\\d{4}-\\d{2}-\\d{2}$' };
    case 'dateTime':
      return {
        type: 'string',
        format: 'date-time',
        pattern: '^(?!0000)\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$',
      };
    case 'code':
      return codeMembers(kind.codes);
    case 'identifier':
      return { type: 'string', pattern: identifierSchemes[kind.scheme].pattern };
    case 'reference':
      return { type: 'string', pattern: referencePattern(kind.to) };
    case 'scalar':
      return { type: ['number', 'boolean', 'string'] };
    case 'object':
      return objectOf(kind.fields, field);
    case 'list':
      return defined({
        type: 'array',
        items: fieldSchema(within(field, kind.items)),
        minItems: kind.minItems,
        maxItems: kind.maxItems,
      });
    default:
      return { type: 'object' };
  }
};

/** What JSON Schema has no word for. */
const annotations = (field: Field): JsonSchema => {
  const { kind, title, description, privacy, source, requirement } = field;
  return defined({
    title,
    description,
    privacy,
    mask: maskRuleOf(field),
    sharing: sharingOf(field),
    source,
    requirement,
    codeList: kind.type === 'code' ? kind.list : undefined,
    reference: kind.type === 'reference' ? kind.to : undefined,
    unit: kind.type === 'number' ? kind.unit : undefined,
    scheme: kind.type === 'identifier' ? kind.scheme : undefined,
  });
};

const fieldSchema = (field: Field): JsonSchema => ({
  title: field.title.en,
  ...(field.description === undefined ? {} : { description: field.description.en }),
  ...kindSchema(field),
  'x-hutong': annotations(field),
});

/**
 * The JSON Schema (2020-12) of any entity, built from its field definitions; `id` is the address that names it.
 * It says all but check digits, of which `x-hutong.scheme` reminds, and rules between fields.
 */
export function entityJsonSchema(entity: Entity, id?: string): JsonSchema {
  const { title, description, source, element, restricted, example, moreExamples = [] } = entity;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...(id === undefined ? {} : { $id: id }),
    title: title.en,
    description: description.en,
    ...objectOf(entity.fields),
    examples: [example, ...moreExamples],
    'x-hutong': defined({ title, description, element, source, restricted, specVersion }),
  };
}
