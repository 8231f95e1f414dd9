import { isInTerritory, nowhere } from '@hutong/contract';
import { isWithinDivision } from '@hutong/standard';
import type { StoredContent } from '../store/tables.ts';
import type { Caller } from './caller.ts';

type Territorial = Pick<Caller, 'territory'>;

/** The division that a list is about: the one that is asked for, as far as it lies in the caller's territory. */
export function visibleDivision({ territory }: Territorial, asked?: string): string | undefined {
  if (territory === undefined || asked === undefined) return asked ?? territory;
  if (isWithinDivision(asked, territory)) return asked;
  return isWithinDivision(territory, asked) ? territory : nowhere;
}

/** Whether a record lies in the caller's territory. */
export const isVisible = ({ territory }: Territorial, record: StoredContent): boolean =>
  isInTerritory(territory, record);
