import { within, type Field, type FieldKind } from '@hutong/standard';
import { codeCheck, type ListedCodes } from './kinds/code-check.ts';
import type { CompiledCheck } from './kinds/compiled-check.ts';
import { dateCheck, dateTimeCheck } from './kinds/date-check.ts';
import { identifierCheck } from './kinds/identifier-check.ts';
import { listCheck } from './kinds/list-check.ts';
import { numberCheck } from './kinds/number-check.ts';
import { objectCheck } from './kinds/object-check.ts';
import { referenceCheck } from './kinds/reference-check.ts';
import { anyCheck } from './kinds/any-check.ts';
import { booleanCheck, constantCheck, scalarCheck } from './kinds/simple-checks.ts';
import { textCheck } from './kinds/text-check.ts';
import { wrongType } from './kinds/wrong-type.ts';

type Kinds = { readonly [Type in FieldKind['type']]: Extract<FieldKind, { type: Type }> };

const compilers: {
  readonly [Type in keyof Kinds]: (field: Field, kind: Kinds[Type], listed?: ListedCodes) => CompiledCheck;
} = {
  text: textCheck,
  number: numberCheck,
  boolean: booleanCheck,
  constant: constantCheck,
  date: dateCheck,
  dateTime: dateTimeCheck,
  code: codeCheck,
  identifier: identifierCheck,
  reference: referenceCheck,
  scalar: scalarCheck,
  any: anyCheck,
  list: (field, kind, listed) => listCheck(field, kind, compileField(within(field, kind.items), listed)),
  object: (field, kind, listed) =>
    objectCheck(
      (value, pointer) => wrongType(field, pointer, value, 'object'),
      kind.fields,
      (member) => compileField(within(field, member), listed),
    ),
};

/** Builds the check of a field from its definition; the kind is looked at here, once, and never again. */
export function compileField(field: Field, listed?: ListedCodes): CompiledCheck {
  const compile = compilers[field.kind.type] as (field: Field, kind: FieldKind, listed?: ListedCodes) => CompiledCheck;
  return compile(field, field.kind, listed);
}
