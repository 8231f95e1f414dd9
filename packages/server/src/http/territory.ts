import { isWithinDivision } from '@hutong/standard';
import type { Token } from '../store/token-store.ts';
import type { StoredContent } from '../store/tables.ts';
import type { Caller } from './caller.ts';

/** No division begins so: nothing lies inside it. */
const nowhere = '000000000000';

type Territorial = Pick<Caller, 'territory'>;

/** Where the holder of a token may see records; undefined for our own readers, who see all. */
export const territoryOf = ({ recipient, territory }: Pick<Token, 'recipient' | 'territory'>): string | undefined =>
  recipient === undefined ? undefined : (territory ?? nowhere);

/** The division that a list is about: the one that is asked for, as far as it lies in the caller's territory. */
export function visibleDivision({ territory }: Territorial, asked?: string): string | undefined {
  if (territory === undefined || asked === undefined) return asked ?? territory;
  if (isWithinDivision(asked, territory)) return asked;
  return isWithinDivision(territory, asked) ? territory : nowhere;
}

/** Whether a record lies in the caller's territory. */
export const isVisible = ({ territory }: Territorial, { division }: StoredContent): boolean =>
  territory === undefined || (typeof division === 'string' && isWithinDivision(division, territory));
