import * as z from 'zod';
import { constant, shapeOf } from '../fields/define-field.ts';
import type { Field, FieldMap, ShapeOf } from '../fields/field.ts';
import { appliesTo, type FieldRule } from '../rules/field-rule.ts';
import { recordRules } from '../rules/record-rules.ts';
import type { BilingualText } from '../text.ts';
import { denied, withheld } from '../values/denied.ts';
import { recordFields, type RecordFields } from './record-fields.ts';

/** The seven elements, and the records that run on them. */
export const elements = {
  person: { zh: '人', en: 'Person' },
  place: { zh: '地', en: 'Place' },
  thing: { zh: '物', en: 'Thing' },
  situation: { zh: '情', en: 'Situation' },
  event: { zh: '事', en: 'Event' },
  organization: { zh: '组织', en: 'Organization' },
  house: { zh: '房屋', en: 'House' },
  service: { zh: '服务', en: 'Services' },
  'self-government': { zh: '自治', en: 'Self-government' },
  sharing: { zh: '共享', en: 'Sharing' },
} as const satisfies Record<string, BilingualText>;

/** Name of an element, or of a group of records beside the seven elements. */
export type Element = keyof typeof elements;

/** What an entity says of itself and its fields. */
export interface EntityDefinition<Type extends string = string, Fields extends FieldMap = FieldMap> {
  readonly type: Type;
  readonly element: Element;
  readonly title: BilingualText;
  readonly description: BilingualText;
  /** Standard and clause the entity rests on. */
  readonly source?: string;
  /** All fields of the record: the common ones first, then the entity's own. */
  readonly fields: Fields;
  /**
   * Set when the mere existence of a record marks a person: every field of it is sensitive, none of it is shared,
   * and reading it takes a right of its own.
   */
  readonly restricted?: true;
  /** Rules between its fields: those of every record first, then the entity's own. */
  readonly rules: readonly FieldRule[];
  /** Fields that say who or what it is in the world, to find the same thing under two ids. */
  readonly matchKey?: readonly string[];
  /** One valid, invented record. */
  readonly example: Readonly<Record<string, unknown>>;
  /** Further valid, invented records, for members that one record cannot all have. */
  readonly moreExamples?: readonly Readonly<Record<string, unknown>>[];
}

/** The field that holds the type of a record. */
export type TypeField<Type extends string> = { readonly type: Field<z.ZodLiteral<Type>> };

/** An entity with its zod schema, which is built when it is first asked for. */
export interface Entity<Type extends string = string, Fields extends FieldMap = FieldMap> extends EntityDefinition<
  Type,
  Fields
> {
  readonly schema: z.ZodObject<ShapeOf<Fields>, z.core.$strict>;
}

/** What an author writes; the common fields are added. Fields given as a function are made when they are first asked for. */
export type AuthoredEntity<Type extends string, Own extends FieldMap> = Omit<
  EntityDefinition<Type, Own>,
  'fields' | 'rules'
> & {
  readonly fields: Own | (() => Own);
  readonly rules?: readonly FieldRule[];
};

/** Defines an entity: the common record fields plus its own; unknown members are refused, `extensions` is the way out. */
export function defineEntity<const Type extends string, Own extends FieldMap>(
  definition: AuthoredEntity<Type, Own>,
): Entity<Type, RecordFields & TypeField<Type> & Own> {
  const { fields: own, rules: ownRules = [], ...rest } = definition;
  const rules = [...recordRules, ...ownRules];
  let fields: (RecordFields & TypeField<Type> & Own) | undefined;
  let schema: Entity<Type, RecordFields & TypeField<Type> & Own>['schema'] | undefined;
  return {
    ...rest,
    rules,
    get fields() {
      return (fields ??= allFields(rest, typeof own === 'function' ? own() : own));
    },
    get schema() {
      const { title, description } = rest;
      return (schema ??= z
        .strictObject(shapeOf(this.fields))
        .superRefine((record, context) => refuseContradictions(record, rules, this.fields, context))
        .meta({ title: title.en, description: description.en }));
    },
  };
}

/** Files each contradiction of a record under the field that shows it. */
const refuseContradictions = (
  record: Readonly<Record<string, unknown>>,
  rules: readonly FieldRule[],
  fields: FieldMap,
  context: z.RefinementCtx,
): void => {
  for (const rule of rules) {
    const found = appliesTo(rule, record) ? rule.check(record, fields) : undefined;
    if (found !== undefined)
      context.addIssue({
        code: 'custom',
        path: [...found.at],
        message: found.rule.en,
        params: { code: 'HT1012', requirement: rule.requirement },
      });
  }
};

const allFields = <Type extends string, Own extends FieldMap>(
  { type, restricted }: Pick<EntityDefinition<Type>, 'type' | 'restricted'>,
  own: Own,
): RecordFields & TypeField<Type> & Own => {
  const typeField = { type: constant(type, { zh: '类型', en: 'Type', privacy: 'public' }) };
  const { id, ...common } = recordFields;
  const head = { id, ...typeField, ...common };
  return restricted === true ? { ...withheld(head), ...denied(own) } : { ...head, ...own };
};

/** The record type of an entity. */
export type RecordOf<E extends { schema: z.ZodType }> = z.infer<E['schema']>;
