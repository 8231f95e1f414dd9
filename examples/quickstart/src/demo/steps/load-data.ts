import { join } from 'node:path';
import { hutong } from '../command.ts';
import type { Paper } from '../paper.ts';
import { example, shown } from '../places.ts';
import type { RunningPlatform } from './start-platform.ts';

/** Loads the clean data twice: the second time changes nothing. */
export async function loadData(paper: Paper, { http }: RunningPlatform, token: string): Promise<void> {
  const data = join(example, 'data');
  paper.step('装载干净的数据', 'Load the clean data', `hutong load ${shown(data)} --target ${http}`);
  for (const round of [1, 2]) {
    const { status, value } = await hutong('load', data, '--target', http, '--token', token);
    const { created, updated, unchanged, rejected } = value as Record<
      'created' | 'updated' | 'unchanged' | 'rejected',
      number
    >;
    if (status !== 0 || (round === 2 && created + updated > 0))
      throw new Error(`load round ${round}: ${JSON.stringify(value).slice(0, 500)}`);
    paper.good(
      `第 ${round} 次：新增 ${created}，未变 ${unchanged}，拒收 ${rejected}`,
      `round ${round}: ${created} created, ${unchanged} unchanged, ${rejected} rejected`,
    );
  }
}
