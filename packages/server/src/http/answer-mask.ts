import { mask, maskPolicies } from '@hutong/standard';
import type { Faults } from '../faults/faults.ts';
import type { StoredContent } from '../store/tables.ts';
import type { Caller } from './caller.ts';

/** How records are shown to a caller: by the policy of its token. Every exit that shows records passes here. */
export function showTo({ policy }: Pick<Caller, 'policy'>, faults: Faults): (record: StoredContent) => StoredContent {
  const obeyed = faults.has('unmasked-personal') ? maskPolicies.whole : policy;
  return (record) => mask(record, obeyed).record as StoredContent;
}
