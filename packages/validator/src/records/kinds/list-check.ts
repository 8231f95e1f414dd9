import { bilingual, type Field, type FieldKind } from '@hutong/standard';
import { describeIssue } from '../describe-issue.ts';
import { pointerTo } from '../pointer.ts';
import type { CompiledCheck } from './compiled-check.ts';
import { wrongType } from './wrong-type.ts';

/** Several values of one kind, so many at least and at most. */
export function listCheck(
  field: Field,
  kind: Extract<FieldKind, { type: 'list' }>,
  items: CompiledCheck,
): CompiledCheck {
  const { minItems = 0, maxItems = Number.MAX_SAFE_INTEGER } = kind;
  return {
    accepts: (value) => {
      if (!Array.isArray(value) || value.length < minItems || value.length > maxItems) return false;
      // By index: a list that a program made may have lost its iterator.
      for (let index = 0; index < value.length; index++) if (!items.accepts(value[index])) return false;
      return true;
    },
    explain: (value, pointer, report) => {
      if (!Array.isArray(value)) return report('HT1002', () => wrongType(field, pointer, value, 'list'));
      if (value.length < minItems || value.length > maxItems) {
        const [limit, zh, en] =
          value.length < minItems ? [minItems, '少于', 'fewer than'] : [maxItems, '超过', 'more than'];
        report('HT1009', () =>
          describeIssue('HT1009', field, pointer, undefined, {
            rule: bilingual(
              `有 ${value.length} 项，${zh}规定的 ${limit} 项`,
              `has ${value.length} items, ${en} the allowed ${limit}`,
            ),
          }),
        );
      }
      for (let index = 0; index < value.length; index++)
        if (!items.accepts(value[index])) items.explain(value[index], pointerTo(pointer, index), report);
    },
  };
}
