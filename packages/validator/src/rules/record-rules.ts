import { bilingual, freeMembersRequirement, usableTextRequirement } from '@hutong/standard';
import { exampleOf, memberExample, recordFile } from './example-files.ts';
import type { AuthoredRules } from './rule.ts';

/** HT10xx: what a record shows by itself. */
export const recordRules: AuthoredRules = {
  HT1001: {
    severity: 'error',
    why: bilingual(
      '接收方的流程依赖必填字段，缺少时记录无法办理或归属',
      'Whoever receives the record relies on the field; without it the record cannot be handled or assigned',
    ),
    example: memberExample('House', { room: undefined }, { room: '301' }),
  },
  HT1002: {
    severity: 'error',
    why: bilingual(
      '类型不符的值不能比较、排序或计算',
      'A value of another type cannot be compared, sorted or computed with',
    ),
    example: memberExample('House', { floor: 'three' }, { floor: 3 }),
  },
  HT1003: {
    severity: 'error',
    why: bilingual(
      '代码表之外的代码对接收方没有含义，统计时会丢失',
      'A code outside its list means nothing to others and is lost in statistics',
    ),
    example: memberExample('Device', { kind: 'door-magnt' }, { kind: 'door-magnet' }),
  },
  HT1004: {
    severity: 'error',
    why: bilingual(
      '格式不符的标识不能被引用，也不能说明由哪个系统签发',
      'An id of another form cannot be referred to, nor does it say which system issued it',
    ),
    example: memberExample('House', { building: 'b-01' }, { building: 'urn:hutong:building:example:b-01' }),
  },
  HT1005: {
    severity: 'error',
    why: bilingual(
      '校验码不符说明号码抄错，错误的号码会指向他人或无人',
      'A wrong check digit shows a slip of the pen; a wrong number points to somebody else or nobody',
    ),
    example: memberExample(
      'Resident',
      { citizenId: '990000194912310023' },
      { citizenId: '990000194912310026', birthDate: '1949-12-31', sex: '2' },
    ),
  },
  HT1006: {
    severity: 'error',
    why: bilingual(
      '不存在的日期与没有时区的时间无法排序，也无法计算时限',
      'Impossible days and times without an offset can neither be sorted nor counted from',
    ),
    example: memberExample('Device', { installedOn: '2025-02-30' }, { installedOn: '2025-02-28' }),
  },
  HT1007: {
    severity: 'error',
    why: bilingual(
      '超出范围的数值多为单位或小数点错误，会使统计失真',
      'A number out of range is mostly a slip of unit or decimal point, and spoils every sum',
    ),
    example: memberExample('House', { floor: 301 }, { floor: 3 }),
  },
  HT1008: {
    severity: 'error',
    why: bilingual(
      '标准之外的字段会被各系统各自解释；写错的字段名会让值悄悄丢失',
      'Each system reads unknown members its own way, and a misspelt name loses its value in silence',
    ),
    example: memberExample('House', { flor: 3 }, { floor: 3 }),
  },
  HT1009: {
    severity: 'error',
    why: bilingual('过长的文本在下游会被截断', 'Text beyond its limit is cut off by whoever stores it'),
    example: memberExample('House', { room: '301房间（原门牌号为第三单元第三层三〇一室）' }, { room: '301' }),
  },
  HT1010: {
    severity: 'error',
    why: bilingual(
      '格式不符的文本无法拨打、查找或比对',
      'Text of another form cannot be dialled, looked up or matched',
    ),
    example: memberExample('Resident', { phone: '无' }, { phone: '0550-0000000' }),
  },
  HT1011: {
    severity: 'error',
    why: bilingual(
      '没有已知类型的记录不知按什么检查，也不知交给谁',
      'A record of no known type can neither be judged nor routed',
    ),
    example: {
      bad: recordFile({ ...exampleOf('House', 'x-1'), type: 'Hose' }),
      good: recordFile(exampleOf('House', 'x-1')),
    },
  },
  HT1012: {
    severity: 'error',
    why: bilingual(
      '互相矛盾的两个字段至少有一个是错的，无法判断该信哪个',
      'Of two fields that contradict each other at least one is wrong, and nobody can tell which',
    ),
    example: memberExample('Occupancy', { until: '2010-05-01' }, { since: '2019-05-01', until: '2021-05-01' }),
  },
  HT1013: {
    severity: 'error',
    requirement: 'HT-REL-007',
    why: bilingual(
      '其他版本的字段与代码不同，按当前版本检查会误判',
      'Another release has other members and codes; judging it by the present one would mislead',
    ),
    example: memberExample('House', { specVersion: '0.9' }),
  },
  HT1016: {
    severity: 'error',
    requirement: 'HT-COD-001',
    why: bilingual(
      '地方扩展代码要让不了解它的一方也能认出上级代码，写法有误则谁也读不出',
      'A local code lets whoever does not know it read its parent; written otherwise, nobody can',
    ),
    example: memberExample('Device', { kind: 'smoke-detector.x-340111' }, { kind: 'smoke-detector.x-340111-c1' }),
  },
  HT1017: {
    severity: 'error',
    requirement: 'HT-PRV-005',
    why: bilingual(
      '脱敏副本的值不是真值，写回会覆盖原记录',
      'The values of a masked copy are not the real ones; stored, they would overwrite the record',
    ),
    example: memberExample('Resident', { maskedCopy: true }),
  },
  HT1018: {
    severity: 'error',
    requirement: usableTextRequirement,
    why: bilingual(
      '控制字符会破坏显示、检索与下游的文件格式',
      'Control characters break display, search and the files of whoever comes next',
    ),
    example: memberExample('House', { room: '3\u000001' }, { room: '301' }),
  },
  HT1019: {
    severity: 'error',
    requirement: freeMembersRequirement,
    why: bilingual(
      '特殊的成员名、过深或过大的内容可使接收方的程序出错',
      'Special names, deep nesting and huge content make the programs of receivers fail',
    ),
    example: {
      bad: {
        'records.ndjson': `${JSON.stringify({ ...exampleOf('House', 'x-1'), extensions: { a: 1 } }).replace('"a"', '"__proto__"')}\n`,
      },
      good: recordFile({ ...exampleOf('House', 'x-1'), extensions: { a: 1 } }),
    },
  },
  HT1020: {
    severity: 'error',
    requirement: 'HT-REC-010',
    why: bilingual(
      '同名的两个值，有的程序取前一个，有的取后一个，检查的与入库的可能不是同一个',
      'Of two values of one name some programs take the first, some the last: what was checked need not be what is stored',
    ),
    example: {
      bad: {
        'records.ndjson': `${JSON.stringify(exampleOf('House', 'x-1', { room: '301' })).replace('"room":', '"room":"302","room":')}\n`,
      },
      good: recordFile(exampleOf('House', 'x-1', { room: '301' })),
    },
  },
};
