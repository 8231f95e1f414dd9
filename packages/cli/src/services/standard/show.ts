import { dataDictionary, elements, type Field, type FieldKind, type FieldMap } from '@hutong/standard';
import * as z from 'zod';
import { bilingualSchema } from '../result-parts.ts';
import { entityOf } from './entity-of.ts';

const fieldSchema = z.object({
  path: z.string().meta({ description: 'Name of the field; inner fields with dots, items of a list with []' }),
  title: bilingualSchema,
  description: bilingualSchema.optional(),
  type: z.string(),
  holds: bilingualSchema.meta({ description: 'Type and limits in words' }),
  required: z.boolean(),
  codeList: z.string().optional(),
  refersTo: z.array(z.string()).optional(),
  unit: z.string().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  pattern: z.string().optional(),
  value: z.string().optional(),
  privacy: z.enum(['public', 'internal', 'personal', 'sensitive']),
  mask: z.string().optional(),
  source: z.string().optional(),
  requirement: z.string().optional(),
});

/** Result of `hutong standard show`. */
export const standardShowResult = z.object({
  type: z.string(),
  title: bilingualSchema,
  description: bilingualSchema,
  element: z.object({ id: z.string(), title: bilingualSchema }),
  source: z.string().optional(),
  matchKey: z.array(z.string()),
  fields: z.array(fieldSchema),
});

export type StandardShowResult = z.infer<typeof standardShowResult>;
export type StandardField = z.infer<typeof fieldSchema>;

const limitsOf = (kind: FieldKind): Partial<StandardField> => {
  switch (kind.type) {
    case 'text':
      return { ...kind, type: kind.type };
    case 'number': {
      const { integer, ...limits } = kind;
      return { ...limits, type: integer === true ? 'integer' : 'number' };
    }
    case 'constant':
      return { type: kind.type, value: kind.value };
    case 'code':
      return { type: kind.type, codeList: kind.list };
    case 'identifier':
      return { type: kind.scheme };
    case 'reference':
      return { type: kind.type, refersTo: [...kind.to] };
    default:
      return { type: kind.type };
  }
};

type Words = ReadonlyMap<string, StandardField['holds']>;

const describeField = (path: string, field: Field, words: Words): StandardField[] => {
  const { title, description, privacy, mask, source, requirement, required, kind } = field;
  const own: StandardField = {
    path,
    title,
    ...(description === undefined ? {} : { description }),
    type: kind.type,
    holds: words.get(path) ?? { zh: kind.type, en: kind.type },
    required,
    ...limitsOf(kind),
    privacy,
    ...(mask === undefined ? {} : { mask }),
    ...(source === undefined ? {} : { source }),
    ...(requirement === undefined ? {} : { requirement }),
  };
  if (kind.type === 'object') return [own, ...describeFields(kind.fields, words, `${path}.`)];
  if (kind.type !== 'list') return [own];
  const { items } = kind;
  const inner = items.kind.type === 'object' ? describeFields(items.kind.fields, words, `${path}[].`) : [];
  return [
    { ...own, ...limitsOf(items.kind), type: `list of ${limitsOf(items.kind).type ?? items.kind.type}` },
    ...inner,
  ];
};

const describeFields = (fields: FieldMap, words: Words, prefix = ''): StandardField[] =>
  Object.entries(fields).flatMap(([name, field]) => describeField(`${prefix}${name}`, field, words));

/** One entity with all its fields. Throws HT7002 when the standard has no such entity. */
export function showStandard(type: string): StandardShowResult {
  const entity = entityOf(type);
  const { title, description, element, source, matchKey, fields } = entity;
  const described = dataDictionary().find((candidate) => candidate.type === entity.type);
  const words: Words = new Map(described?.fields.map((field) => [field.path, field.type]));
  return {
    type: entity.type,
    title,
    description,
    element: { id: element, title: elements[element] },
    ...(source === undefined ? {} : { source }),
    matchKey: [...(matchKey ?? [])],
    fields: describeFields(fields, words),
  };
}
