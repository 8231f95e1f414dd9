import type { DivisionEntry } from '@hutong/divisions';
import { bilingual, HutongError } from '@hutong/standard';
import type { InstalledDivisions } from './open-installed.ts';

/** The division of a code. Throws HT7002 when the list lacks it, HT1009 or HT1010 for what is no code. */
export async function divisionOf({ divisions, edition }: InstalledDivisions, code: string): Promise<DivisionEntry> {
  const entry = await divisions.find(code);
  if (entry !== undefined) return entry;
  throw new HutongError('HT7002', {
    message: bilingual(`${edition.asOf} 的名录中没有 ${code}`, `${code} is not in the list of ${edition.asOf}`),
    fix: bilingual(
      '用 hutong divisions search 查找；此后新设或撤并的区划名录中没有',
      'Look for it with hutong divisions search; the list lacks what was founded or merged since',
    ),
  });
}
