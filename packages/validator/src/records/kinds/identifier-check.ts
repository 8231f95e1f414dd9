import { identifierSchemes, type Field, type FieldKind, type IdentifierDefinition } from '@hutong/standard';
import { describeIssue } from '../describe-issue.ts';
import type { CompiledCheck } from './compiled-check.ts';
import { shortenedFix } from './number-fix.ts';
import { wrongType } from './wrong-type.ts';

/** A national or HuTong identifier. */
export function identifierCheck(field: Field, kind: Extract<FieldKind, { type: 'identifier' }>): CompiledCheck {
  const { accepts, inspect }: IdentifierDefinition = identifierSchemes[kind.scheme];
  return {
    accepts: (value) => typeof value === 'string' && accepts(value),
    explain: (value, pointer, report) => {
      if (typeof value !== 'string') return report('HT1002', () => wrongType(field, pointer, value, 'text'));
      const fault = inspect(value);
      if (fault === undefined) return;
      const { code, rule, fix } = fault;
      report(code, () =>
        describeIssue(code, field, pointer, value, { rule, ...(fix === undefined ? shortenedFix(value) : { fix }) }),
      );
    },
  };
}
