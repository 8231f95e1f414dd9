import type { FieldKind } from '@hutong/standard';
import type { QuickContext, QuickTest } from './quick-context.ts';
import { valueCondition } from './value-condition.ts';

/** The quick test of a list: as many values as there may be, each of them good. */
export function quickList(
  { items, minItems = 0, maxItems }: Extract<FieldKind, { type: 'list' }>,
  context: QuickContext,
): QuickTest {
  const most = maxItems === undefined ? '' : ` || list.length > ${maxItems}`;
  return context.text.build(
    ['list'],
    `if (!Array.isArray(list) || list.length < ${minItems}${most}) return false;
    for (let index = 0; index < list.length; index++) {
      const value = list[index];
      if (!(${valueCondition('value', items, context)})) return false;
    }
    return true;`,
  );
}
