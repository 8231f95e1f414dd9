import * as z from 'zod';
import type { CodeList, ExtensibleCodeList } from '../codes/code-list.ts';
import type { IdentifierDefinition, IdentifierParts } from '../identifiers/identifier-definition.ts';
import type { IdentifierScheme } from '../identifiers/identifier-schemes.ts';
import { codeSchema } from './code-schema.ts';
import type { LocalCode } from '../local-codes/local-code.ts';
import { referencePattern } from '../identifiers/urn.ts';
import type { PrivacyClass } from '../privacy/privacy-class.ts';
import { bilingual } from '../text.ts';
import { freeMembersFault, freeMembersRequirement } from '../text-forms/free-members.ts';
import { isBlankText, isUsableText, usableTextRequirement } from '../text-forms/usable-text.ts';
import { isCalendarDate, isDateTime } from '../values/date-time.ts';
import { isExactNumber } from '../values/exact-number.ts';
import type { Field, FieldInfo, FieldKind, FieldMap, ShapeOf } from './field.ts';
import { withLazySchema } from './lazy-schema.ts';

/** What an author writes for a field; privacy defaults to `internal`, as a field is not public unless said so. */
export type FieldOptions = Omit<FieldInfo, 'title' | 'privacy'> & {
  readonly zh: string;
  readonly en: string;
  readonly privacy?: PrivacyClass;
};

const field = <Schema extends z.ZodType>(
  options: FieldOptions,
  kind: FieldKind,
  schema: () => Schema,
): Field<Schema> => {
  const { zh, en, privacy = 'internal', ...rest } = options;
  return withLazySchema({ title: bilingual(zh, en), privacy, ...rest, kind, required: true }, schema);
};

/** A field with some of what it says changed; its schema is not built for that. */
export const changed = <Schema extends z.ZodType>(inner: Field<Schema>, changes: Partial<FieldInfo>): Field<Schema> =>
  withLazySchema({ ...withoutSchema(inner), ...changes }, () => inner.schema);

const withoutSchema = (inner: Field): Omit<Field, 'schema'> =>
  Object.fromEntries(
    (Object.keys(inner) as (keyof Field)[]).filter((key) => key !== 'schema').map((key) => [key, inner[key]]),
  ) as unknown as Omit<Field, 'schema'>;

/** Makes a field optional. */
export const optional = <Schema extends z.ZodType>(inner: Field<Schema>): Field<z.ZodOptional<Schema>> =>
  withLazySchema({ ...withoutSchema(inner), required: false }, () => inner.schema.optional());

const unusable = { error: 'characters', params: { code: 'HT1018', requirement: usableTextRequirement } };

const blank = { error: 'blank', params: { code: 'HT1009' } };

type TextLimits = { minLength?: number; maxLength?: number; pattern?: string };

/** Text; limits count Unicode code points. Empty or blank text is no value: leave the field out. */
export function text(options: FieldOptions & TextLimits): Field<z.ZodString> {
  const { minLength = 1, maxLength, pattern, ...rest } = options;
  const schema = (): z.ZodString => {
    let built = z.string().refine(isUsableText, unusable).min(minLength);
    if (minLength > 0) built = built.refine((value) => value === '' || !isBlankText(value), blank);
    if (maxLength !== undefined) built = built.max(maxLength);
    return pattern === undefined ? built : built.regex(new RegExp(pattern, 'u'));
  };
  const kind = {
    type: 'text',
    minLength,
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(pattern === undefined ? {} : { pattern }),
  } as const;
  return field(rest, kind, schema);
}

type NumberLimits = { minimum?: number; maximum?: number; unit?: string };

const numeric = (options: FieldOptions & NumberLimits, integer: boolean): Field<z.ZodNumber> => {
  const { minimum, maximum, unit, ...rest } = options;
  const schema = (): z.ZodNumber => {
    let built = integer ? z.number().int() : z.number();
    if (minimum !== undefined) built = built.min(minimum);
    return maximum === undefined ? built : built.max(maximum);
  };
  const limits = {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(unit === undefined ? {} : { unit }),
  };
  return field(rest, { type: 'number', integer, ...limits }, schema);
};

/** A whole number within limits, in a UCUM unit. */
export const integer = (options: FieldOptions & NumberLimits): Field<z.ZodNumber> => numeric(options, true);

/** A finite number within limits, in a UCUM unit. */
export const decimal = (options: FieldOptions & NumberLimits): Field<z.ZodNumber> => numeric(options, false);

/** True or false. */
export const flag = (options: FieldOptions): Field<z.ZodBoolean> =>
  field(options, { type: 'boolean' }, () => z.boolean());

/** One fixed text. */
export const constant = <const Value extends string>(value: Value, options: FieldOptions): Field<z.ZodLiteral<Value>> =>
  field(options, { type: 'constant', value }, () => z.literal(value));

/** Calendar day `YYYY-MM-DD`. */
export const date = (options: FieldOptions): Field<z.ZodString> =>
  field(options, { type: 'date' }, () => z.string().meta({ format: 'date' }).refine(isCalendarDate, { error: 'date' }));

/** Instant in RFC 3339 with offset. */
export const dateTime = (options: FieldOptions): Field<z.ZodString> =>
  field(options, { type: 'dateTime' }, () =>
    z.string().meta({ format: 'date-time' }).refine(isDateTime, { error: 'date-time' }),
  );

type CodeField<Code extends string> = Field<z.ZodType<Code, Code>>;

/** A code of a list, or, where the list is extensible, a local code below one; all but the largest lists are spelled out in the JSON Schema. */
export function code<Code extends string>(
  list: ExtensibleCodeList<Code>,
  options: FieldOptions,
): CodeField<Code | LocalCode>;
/** A code of a list that is not extensible. */
export function code<Code extends string>(list: CodeList<Code>, options: FieldOptions): CodeField<Code>;
/** See the overloads. */
export function code<Code extends string>(list: CodeList<Code>, options: FieldOptions): CodeField<Code> {
  return field(
    options,
    { type: 'code', list: list.id, codes: list },
    () => codeSchema(list) as unknown as z.ZodType<Code, Code>,
  );
}

/** A national or HuTong identifier; its structure and check characters are enforced. */
export function identifier(
  { id, pattern, accepts }: Pick<IdentifierDefinition<IdentifierParts, IdentifierScheme>, 'id' | 'pattern' | 'accepts'>,
  options: FieldOptions,
): Field<z.ZodString> {
  return field(options, { type: 'identifier', scheme: id }, () =>
    z.string().regex(new RegExp(pattern)).refine(accepts, { error: 'check-digit' }),
  );
}

/** The global id of a record of one of the named entity types. */
export function reference(to: string | readonly string[], options: FieldOptions): Field<z.ZodString> {
  const types = typeof to === 'string' ? [to] : to;
  return field(options, { type: 'reference', to: types }, () => z.string().regex(new RegExp(referencePattern(types))));
}

const inexact = { error: 'number', params: { code: 'HT1007' } };

/** A reading whose type its property says; a number is one that readers do not round. */
export const scalar = (options: FieldOptions): Field<z.ZodUnion<[z.ZodNumber, z.ZodBoolean, z.ZodString]>> =>
  field(options, { type: 'scalar' }, () =>
    z.union([z.number().refine(isExactNumber, inexact), z.boolean(), z.string().refine(isUsableText, unusable)]),
  );

/** Sub-fields; unknown keys are refused, as in a record. */
export const object = <Fields extends FieldMap>(
  options: FieldOptions,
  fields: Fields,
): Field<z.ZodObject<ShapeOf<Fields>, z.core.$strict>> =>
  field(options, { type: 'object', fields }, () => z.strictObject(shapeOf(fields)));

type ListLimits = { minItems?: number; maxItems?: number };

/** Several values of one kind. */
export function list<Schema extends z.ZodType>(
  items: Field<Schema>,
  options: FieldOptions & ListLimits,
): Field<z.ZodArray<Schema>> {
  const { minItems, maxItems, ...rest } = options;
  const schema = (): z.ZodArray<Schema> => {
    let built = z.array(items.schema);
    if (minItems !== undefined) built = built.min(minItems);
    return maxItems === undefined ? built : built.max(maxItems);
  };
  const limits = { ...(minItems === undefined ? {} : { minItems }), ...(maxItems === undefined ? {} : { maxItems }) };
  return field(rest, { type: 'list', items, ...limits }, schema);
}

/** Free-form members that the standard does not look into. */
export const anything = (options: FieldOptions): Field<z.ZodType<Record<string, unknown>>> =>
  field(options, { type: 'any' }, () => {
    // Not a zod record: that would drop the member `__proto__` before anybody could refuse it.
    const schema = z.unknown().superRefine(refuseFreeMembers).meta({ type: 'object', additionalProperties: {} });
    return schema as z.ZodType<Record<string, unknown>>;
  });

const refuseFreeMembers = (value: unknown, context: z.RefinementCtx): void => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    context.addIssue({ code: 'invalid_type', expected: 'record', input: value });
    return;
  }
  const fault = freeMembersFault(value);
  if (fault === undefined) return;
  const { reason, path } = fault;
  const isText = reason === 'characters';
  context.addIssue({
    code: 'custom',
    path: [...path],
    message: reason,
    params: {
      code: isText ? 'HT1018' : 'HT1019',
      requirement: isText ? usableTextRequirement : freeMembersRequirement,
    },
  });
};

/** The zod shape of a map of fields. */
export const shapeOf = <Fields extends FieldMap>(fields: Fields): ShapeOf<Fields> =>
  Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema])) as ShapeOf<Fields>;
