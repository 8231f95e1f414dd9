import {
  dataDictionary,
  describeSharing,
  elements,
  type DictionaryField,
  type Field,
  type FieldKind,
  type FieldMap,
} from '@hutong/standard';
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
  sharing: bilingualSchema.meta({ description: 'How other units may have the value when nothing else is agreed' }),
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
  restricted: z.boolean().meta({ description: 'Whether reading takes a right of its own' }),
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

type Described = ReadonlyMap<string, DictionaryField>;

const describeField = (path: string, field: Field, described: Described): StandardField[] => {
  const { title, description, source, requirement, required, kind } = field;
  const { type: holds, privacy, mask, sharing } = described.get(path) as DictionaryField;
  const own: StandardField = {
    path,
    title,
    ...(description === undefined ? {} : { description }),
    type: kind.type,
    holds,
    required,
    ...limitsOf(kind),
    privacy,
    ...(mask === undefined ? {} : { mask }),
    sharing: describeSharing(sharing),
    ...(source === undefined ? {} : { source }),
    ...(requirement === undefined ? {} : { requirement }),
  };
  if (kind.type === 'object') return [own, ...describeFields(kind.fields, described, `${path}.`)];
  if (kind.type !== 'list') return [own];
  const { items } = kind;
  const inner = items.kind.type === 'object' ? describeFields(items.kind.fields, described, `${path}[].`) : [];
  return [
    { ...own, ...limitsOf(items.kind), type: `list of ${limitsOf(items.kind).type ?? items.kind.type}` },
    ...inner,
  ];
};

const describeFields = (fields: FieldMap, described: Described, prefix = ''): StandardField[] =>
  Object.entries(fields).flatMap(([name, field]) => describeField(`${prefix}${name}`, field, described));

/** One entity with all its fields. Throws HT7002 when the standard has no such entity. */
export function showStandard(type: string): StandardShowResult {
  const entity = entityOf(type);
  const { title, description, element, source, matchKey, fields } = entity;
  const page = dataDictionary().find((candidate) => candidate.type === entity.type);
  const described: Described = new Map(page?.fields.map((field) => [field.path, field]));
  return {
    type: entity.type,
    title,
    description,
    element: { id: element, title: elements[element] },
    ...(source === undefined ? {} : { source }),
    restricted: entity.restricted === true,
    matchKey: [...(matchKey ?? [])],
    fields: describeFields(fields, described),
  };
}
