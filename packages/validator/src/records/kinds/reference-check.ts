import { bilingual, parseUrn, urnPattern, urnTypeOf, type Field, type FieldKind } from '@hutong/standard';
import { describeIssue } from '../describe-issue.ts';
import type { CompiledCheck } from './compiled-check.ts';
import { wrongType } from './wrong-type.ts';

/** The global id of a record of one of some types. */
export function referenceCheck(field: Field, kind: Extract<FieldKind, { type: 'reference' }>): CompiledCheck {
  const types = kind.to.map(urnTypeOf);
  const pattern = new RegExp(urnPattern.replace('[a-z][a-z0-9-]*', `(?:${types.join('|')})`));
  return {
    accepts: (value) => typeof value === 'string' && pattern.test(value),
    explain: (value, pointer, report) => {
      if (typeof value !== 'string') return report('HT1002', () => wrongType(field, pointer, value, 'text'));
      if (pattern.test(value)) return;
      if (parseUrn(value) === undefined)
        return report('HT1004', () =>
          describeIssue('HT1004', field, pointer, value, {
            rule: bilingual(
              `不是 urn:hutong:${types.join('|')}:<系统>:<本地标识> 形式的引用`,
              `is not a reference of the form urn:hutong:${types.join('|')}:<system>:<local id>`,
            ),
          }),
        );
      report('HT2005', () =>
        describeIssue('HT2005', field, pointer, value, {
          rule: bilingual(
            `引用了其他类型的记录，应引用 ${kind.to.join('、')}`,
            `points to a record of another type; it must point to ${kind.to.join(' or ')}`,
          ),
        }),
      );
    },
  };
}
