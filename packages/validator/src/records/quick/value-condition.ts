import {
  identifierSchemes,
  isCalendarDate,
  isDateTime,
  isExactNumber,
  isUsableText,
  referencePattern,
  type Field,
  type FieldKind,
} from '@hutong/standard';
import { compileField } from '../compile-field.ts';
import { oneOf } from './one-of.ts';
import type { QuickContext } from './quick-context.ts';
import { rememberLast } from './remember-last.ts';
import { textCondition } from './text-condition.ts';

type Kinds = { readonly [Type in FieldKind['type']]: Extract<FieldKind, { type: Type }> };

const isText = (value: string): string => `typeof ${value} === 'string'`;

/** The conditions under which a value is surely good, by the kind of its field. */
const conditions: {
  readonly [Type in keyof Kinds]?: (value: string, kind: Kinds[Type], context: QuickContext) => string | undefined;
} = {
  text: textCondition,
  number: (value, { integer = false, minimum = -Number.MAX_VALUE, maximum = Number.MAX_VALUE }) =>
    `${integer ? `Number.isSafeInteger(${value})` : `typeof ${value} === 'number'`} && ${value} >= ${minimum} && ${value} <= ${maximum}`,
  boolean: (value) => `typeof ${value} === 'boolean'`,
  constant: (value, kind) => `${value} === ${JSON.stringify(kind.value)}`,
  date: (value, _, { text }) => `${isText(value)} && ${text.bind(isCalendarDate)}(${value})`,
  dateTime: (value, _, { text }) => `${isText(value)} && ${text.bind(isDateTime)}(${value})`,
  code: (value, { codes }, { text }) =>
    oneOf(
      codes.entries.map(({ code }) => code),
      value,
      text,
    ),
  identifier: (value, { scheme }, { text }) =>
    scheme === 'division' ? `${text.bind(rememberLast(identifierSchemes[scheme].accepts))}(${value})` : undefined,
  reference: (value, { to }, { text }) =>
    `${isText(value)} && ${text.bind(new RegExp(referencePattern(to)))}.test(${value})`,
  scalar: (value, _, { text }) =>
    `(typeof ${value} === 'boolean' || typeof ${value} === 'number' && ${text.bind(isExactNumber)}(${value}) || ${isText(value)} && ${text.bind(isUsableText)}(${value}))`,
  object: (value, { fields }, { text, membersTest }) => `${text.bind(membersTest(fields))}(${value})`,
  list: (value, kind, { text, listTest }) => `${text.bind(listTest(kind))}(${value})`,
};

/** Kinds of which the quick look leaves cases to the exact check that are not rare. */
const inPart: ReadonlySet<FieldKind['type']> = new Set(['code', 'text']);

/**
 * Whether a value is surely good, as a condition. What the quick look does not show sends the whole record to the exact path,
 * but for codes and texts, which the exact check of the field may yet find good.
 */
export function valueCondition(value: string, field: Field, context: QuickContext): string {
  const { kind } = field;
  const condition = conditions[kind.type] as
    | ((value: string, kind: FieldKind, context: QuickContext) => string | undefined)
    | undefined;
  const quick = condition?.(value, kind, context);
  if (quick !== undefined && !inPart.has(kind.type)) return quick;
  const exact = `${context.text.bind(compileField(field, context.listed).accepts)}(${value})`;
  return quick === undefined ? exact : `(${quick} || ${exact})`;
}
