import { isInTerritory } from '@hutong/contract';
import { mask } from '@hutong/standard';
import type { Caller, StoredRecord } from './mock-state.ts';

/** How a caller sees a record: by the policy of its token. Every exit that shows records passes here. */
export const showTo = <Shown extends StoredRecord>({ policy }: Pick<Caller, 'policy'>, record: Shown): Shown =>
  mask(record, policy).record as Shown;

/** Whether a record lies where the caller may see records. */
export const isVisible = ({ territory }: Pick<Caller, 'territory'>, record: StoredRecord): boolean =>
  isInTerritory(territory, record);
