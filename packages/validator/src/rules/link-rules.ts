import { bilingual } from '@hutong/standard';
import { exampleOf, recordsExample } from './example-files.ts';
import type { AuthoredRules } from './rule.ts';

const id = (type: string, localId: string): string => `urn:hutong:${type}:example:${localId}`;
const square = (west: number, east: number) => ({
  ring: [
    [west, 31.7],
    [east, 31.7],
    [east, 31.9],
    [west, 31.9],
    [west, 31.7],
  ],
  crs: 'CGCS2000',
});
const at = (longitude: number, latitude: number) => ({ longitude, latitude, crs: 'WGS84' });

const grid = exampleOf('Grid', 'g-01', { name: '第一网格' });
const building = (members = {}) => exampleOf('Building', 'b-01', { name: '1幢', address: '示例路1号', ...members });
const community = exampleOf('Division', 'c-01');
const resident = (localId: string, members = {}) =>
  exampleOf('Resident', localId, { name: '示例甲', birthDate: '1949-12-31', sex: '2', ...members });
const house = (localId: string, room: string) =>
  exampleOf('House', localId, { building: id('building', 'b-01'), unit: '1', room });
const occupancy = (localId: string, members = {}) =>
  exampleOf('Occupancy', localId, {
    resident: id('resident', 'r-1'),
    house: id('house', 'h-1'),
    role: 'tenant',
    ...members,
  });
const event = (members = {}) =>
  exampleOf('Event', 'e-1', {
    kind: '030101',
    source: 'warning',
    state: 'reported',
    reportedAt: '2026-01-05T09:00:00+08:00',
    ...members,
  });
const warning = exampleOf('Warning', 'w-1', { issuedAt: '2026-01-05T08:59:00+08:00' });
const action = (localId: string, members: Readonly<Record<string, unknown>>) =>
  exampleOf('EventAction', localId, {
    event: id('event', 'e-1'),
    actor: 'worker-01',
    role: 'community-worker',
    ...members,
  });
const take = {
  action: 'take',
  from: 'dispatched',
  to: 'handling',
  at: '2026-01-05T09:30:00+08:00',
  role: 'grid-worker',
};
const accept = { action: 'accept', from: 'reported', to: 'accepted', at: '2026-01-05T09:05:00+08:00' };
const dispatch = { action: 'dispatch', from: 'accepted', to: 'dispatched', at: '2026-01-05T09:10:00+08:00' };

/** HT2006–HT2013: places, persons and events that are told of in several records. */
export const linkRules: AuthoredRules = {
  HT2006: {
    severity: 'error',
    why: bilingual(
      '记录会归到另一个社区的统计与职责中',
      'The record counts for another community, and another community answers for it',
    ),
    example: recordsExample(
      [grid, building({ grid: id('grid', 'g-01'), division: '340111999002' })],
      [grid, building({ grid: id('grid', 'g-01') })],
    ),
  },
  HT2007: {
    severity: 'warning',
    why: bilingual(
      '找不到的区划可能是写错的代码，记录不会出现在任何社区的统计中',
      'A division that nobody knows may be a slip, and the record shows up in no count',
    ),
    example: recordsExample([community, building({ division: '340111999010' })], [community, building()]),
  },
  HT2008: {
    severity: 'warning',
    why: bilingual(
      '网格伸入相邻社区时，两边都以为归自己或归对方',
      'Where a grid reaches into the next community, both think it is theirs, or neither',
    ),
    example: recordsExample(
      [exampleOf('Division', 'c-01', { boundary: square(117.2, 117.4) }), { ...grid, boundary: square(117.3, 117.5) }],
      [exampleOf('Division', 'c-01', { boundary: square(117.2, 117.4) }), { ...grid, boundary: square(117.3, 117.4) }],
    ),
  },
  HT2009: {
    severity: 'warning',
    why: bilingual(
      '同一人或同一房屋写法稍有不同，便会重复计数，更新也只到其中一条',
      'One person or house that is written in two ways is counted twice, and updated once',
    ),
    example: recordsExample(
      [building(), house('h-1', '301'), house('h-2', '0301室')],
      [building(), house('h-1', '301'), house('h-2', '302')],
    ),
  },
  HT2010: {
    severity: 'error',
    why: bilingual(
      '时间倒置使响应时间为负，时限无从计算',
      'Times in the wrong order give negative response times, and no limit can be counted',
    ),
    example: recordsExample(
      [warning, event({ warning: id('warning', 'w-1'), reportedAt: '2026-01-05T08:00:00+08:00' })],
      [warning, event({ warning: id('warning', 'w-1') })],
    ),
  },
  HT2011: {
    severity: 'error',
    why: bilingual(
      '缺少的步骤意味着处置过程没有留痕，无法核查与评价',
      'A missing step is handling that left no trace, and cannot be verified',
    ),
    example: recordsExample(
      [event({ state: 'handling' }), action('a-1', accept), action('a-2', take)],
      [event({ state: 'handling' }), action('a-1', accept), action('a-2', dispatch), action('a-3', take)],
    ),
  },
  HT2012: {
    severity: 'warning',
    why: bilingual('超时的处置影响居民，也是考核的依据', 'Late handling harms residents, and counts in evaluations'),
    example: recordsExample(
      [
        event({
          limits: [{ phase: 'accept', dueAt: '2026-01-05T09:15:00+08:00', metAt: '2026-01-05T10:00:00+08:00' }],
        }),
      ],
      [
        event({
          limits: [{ phase: 'accept', dueAt: '2026-01-05T09:15:00+08:00', metAt: '2026-01-05T09:10:00+08:00' }],
        }),
      ],
    ),
  },
  HT2013: {
    severity: 'error',
    why: bilingual(
      '同一关系重复登记，居住人数与户数随之失真',
      'One tie that is told twice makes counts of residents and households wrong',
    ),
    example: recordsExample(
      [
        building(),
        house('h-1', '301'),
        resident('r-1'),
        occupancy('o-1', { since: '2020-01-01', until: '2022-06-30' }),
        occupancy('o-2', { since: '2022-01-01' }),
      ],
      [
        building(),
        house('h-1', '301'),
        resident('r-1'),
        occupancy('o-1', { since: '2020-01-01', until: '2021-12-31' }),
        occupancy('o-2', { since: '2022-01-01' }),
      ],
    ),
  },
  HT2019: {
    severity: 'warning',
    why: bilingual(
      '标错坐标系的位置偏移数百米，救援会到错地方',
      'A position in the wrong reference system is off by hundreds of metres, and help arrives elsewhere',
    ),
    example: recordsExample(
      [
        building({ position: at(117.3, 31.8) }),
        exampleOf('Device', 'd-1', { building: id('building', 'b-01'), position: at(117.305415, 31.798038) }),
      ],
      [
        building({ position: at(117.3, 31.8) }),
        exampleOf('Device', 'd-1', {
          building: id('building', 'b-01'),
          position: { ...at(117.305415, 31.798038), crs: 'GCJ02' },
        }),
      ],
    ),
  },
};
