import { bilingual } from '@hutong/standard';
import type { RecordIssue } from '@hutong/validator';
import { positionConversion, type ReferenceSystem } from '../steps/position-conversion.ts';
import { foreignIssue } from './foreign-issue.ts';

type Row = Readonly<Record<string, unknown>>;

/** GeoJSON is in WGS 84: turns a record's position into it, or takes it out with an issue where nobody can say how. */
export function inWgs84(record: Record<string, unknown>, issues: RecordIssue[]): void {
  const position = (record['position'] ?? undefined) as Row | undefined;
  if (position === undefined || position['crs'] === 'WGS84') return;
  const pair = positionConversion(
    position['crs'] as ReferenceSystem,
    'WGS84',
  )?.([Number(position['longitude']), Number(position['latitude'])]);
  if (pair === undefined) {
    delete record['position'];
    issues.push(
      foreignIssue(
        'HT9011',
        '/position',
        bilingual(
          '该坐标系的位置不能换算为 WGS-84，未导出',
          'A position in this system cannot be converted to WGS 84 and was left out',
        ),
        'warning',
      ),
    );
  } else record['position'] = { longitude: pair[0], latitude: pair[1], crs: 'WGS84' };
}
