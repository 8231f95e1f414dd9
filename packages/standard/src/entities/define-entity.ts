import * as z from 'zod';
import { constant, shapeOf } from '../fields/define-field.ts';
import type { Field, FieldMap, ShapeOf } from '../fields/field.ts';
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
export type AuthoredEntity<Type extends string, Own extends FieldMap> = Omit<EntityDefinition<Type, Own>, 'fields'> & {
  readonly fields: Own | (() => Own);
};

/** Defines an entity: the common record fields plus its own; unknown members are refused, `extensions` is the way out. */
export function defineEntity<const Type extends string, Own extends FieldMap>(
  definition: AuthoredEntity<Type, Own>,
): Entity<Type, RecordFields & TypeField<Type> & Own> {
  const { fields: own, ...rest } = definition;
  let fields: (RecordFields & TypeField<Type> & Own) | undefined;
  let schema: Entity<Type, RecordFields & TypeField<Type> & Own>['schema'] | undefined;
  return {
    ...rest,
    get fields() {
      return (fields ??= allFields(rest, typeof own === 'function' ? own() : own));
    },
    get schema() {
      const { title, description } = rest;
      return (schema ??= z.strictObject(shapeOf(this.fields)).meta({ title: title.en, description: description.en }));
    },
  };
}

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
