import { findCode } from '../codes/code-list.ts';
import { htClosingReasonCodes } from '../codes/hutong-lists.generated.ts';
import { bilingual } from '../text.ts';
import type { FieldRule } from './field-rule.ts';

/** The reason of closing belongs to the final state that it leads to; an open event has none. */
export const closingReasonOfState: FieldRule = {
  requirement: 'HT-EVT-029',
  fields: ['closingReason', 'state'],
  check: ({ closingReason, state }) => {
    const expected = findCode<string>(htClosingReasonCodes, closingReason as string)?.attributes?.['state'];
    return expected === state
      ? undefined
      : {
          at: ['closingReason'],
          rule: bilingual(
            `是状态 ${expected} 的原因，而事件状态为 ${state as string}`,
            `is a reason of the state ${expected}, but the event is in the state ${state as string}`,
          ),
        };
  },
};
