import { bilingual, codeLists, findCode, findEventKind } from '@hutong/standard';
import { foreignIssue, type Converted } from '../foreign/foreign-issue.ts';
import { positionConversion, type ReferenceSystem } from '../steps/position-conversion.ts';
import { textOf } from '../values/text-of.ts';
import type { CapAlert, CapPair } from './cap-alert.ts';

type Row = Readonly<Record<string, unknown>>;

/** Categories of CAP for the classes of the event taxonomy, by their two digits. */
const categories: Readonly<Record<string, string>> = {
  '01': 'Fire',
  '02': 'Safety',
  '03': 'Rescue',
  '04': 'Security',
  '05': 'Infra',
  '06': 'Env',
  '07': 'Infra',
  '10': 'Health',
  '11': 'Geo',
  '14': 'Transport',
  '15': 'Safety',
};

const severities: Readonly<Record<string, string>> = {
  '01': 'Extreme',
  '02': 'Severe',
  '03': 'Moderate',
  '04': 'Minor',
};
const messageTypes: Readonly<Record<string, string>> = {
  active: 'Alert',
  acknowledged: 'Update',
  resolved: 'Update',
  cancelled: 'Cancel',
};

/** Fields that travel as parameters, since CAP has no place of its own for them. */
export const parameterFields = ['rule', 'status', 'device', 'grid', 'event'] as const;
export const parameterName = (field: string): string => `hutong:${field}`;

const known = new Set<string>([
  ...parameterFields,
  'id',
  'type',
  'specVersion',
  'division',
  'provenance',
  'simulated',
  'kind',
  'grade',
  'headline',
  'issuedAt',
  'evidence',
  'position',
]);

/** Whole seconds and a numeric offset (CAP 1.2, 3.3.2). */
const capTime = (value: string): string => value.replace(/\.\d+/, '').replace(/Z$/, '-00:00');

const circleOf = (position: Row | undefined): string[] => {
  if (position === undefined) return [];
  const convert = positionConversion(position['crs'] as ReferenceSystem, 'WGS84');
  const pair = convert?.([Number(position['longitude']), Number(position['latitude'])]);
  return pair === undefined ? [] : [`${pair[1]},${pair[0]} 0`];
};

/**
 * A warning as an alert of CAP 1.2. Warnings are for those who handle them, so the scope is `Restricted`; a simulated
 * one has the status `Test`. Fields that CAP has no place for travel as parameters; what does not travel at all is an
 * issue (HT9008 is the mapping's, here HT9011) of severity `warning`.
 */
export function warningToCap(warning: Row): Converted<CapAlert> {
  const text = (name: string): string | undefined => (typeof warning[name] === 'string' ? warning[name] : undefined);
  const [id, kind, grade, status, headline, issuedAt] = ['id', 'kind', 'grade', 'status', 'headline', 'issuedAt'].map(
    text,
  );
  const lacking = ['id', 'kind', 'grade', 'status', 'headline', 'issuedAt', 'division'].filter(
    (name) => text(name) === undefined,
  );
  if (
    warning['type'] !== 'Warning' ||
    id === undefined ||
    kind === undefined ||
    issuedAt === undefined ||
    lacking.length > 0
  )
    return {
      issues: [
        foreignIssue(
          'HT9011',
          lacking[0] === undefined ? '/type' : `/${lacking[0]}`,
          lacking.length === 0
            ? bilingual('不是预警记录', 'The record is no Warning')
            : bilingual(`缺少 ${lacking.join('、')}`, `${lacking.join(', ')} missing`),
        ),
      ],
    };
  const provenance = (warning['provenance'] ?? {}) as Row;
  const sender = textOf(provenance['system']) || 'hutong';
  const position = (warning['position'] ?? undefined) as Row | undefined;
  const evidence = Array.isArray(warning['evidence']) ? warning['evidence'].map(textOf) : [];
  const division = textOf(warning['division']);
  const msgType = messageTypes[status ?? ''] ?? 'Alert';
  const sent = capTime(issuedAt);
  const parameter: CapPair[] = [
    { valueName: parameterName('grade'), value: grade ?? '' },
    { valueName: parameterName('issuedAt'), value: issuedAt },
    ...parameterFields.flatMap((name) =>
      warning[name] === undefined ? [] : [{ valueName: parameterName(name), value: textOf(warning[name]) }],
    ),
    ...evidence.map((value) => ({ valueName: parameterName('evidence'), value })),
    ...(position === undefined ? [] : [{ valueName: parameterName('position'), value: JSON.stringify(position) }]),
    { valueName: parameterName('provenance'), value: JSON.stringify(provenance) },
  ];
  const event = findEventKind(kind)?.title.zh ?? findCode(codeLists['ht-event-kind'], kind)?.zh ?? kind;
  const circle = circleOf(position);
  const alert: CapAlert = {
    version: '1.2',
    // Each message about a warning has an id of its own.
    identifier: msgType === 'Alert' ? id : `${id}:${status}`,
    sender,
    sent,
    status: warning['simulated'] === true ? 'Test' : 'Actual',
    msgType,
    scope: 'Restricted',
    restriction: '社区事件处置人员',
    ...(msgType === 'Alert' ? {} : { references: `${sender},${id},${sent}` }),
    info: [
      {
        language: 'zh-CN',
        category: [categories[kind.slice(0, 2)] ?? 'Other'],
        event,
        ...(status === 'resolved' ? { responseType: ['AllClear'] } : {}),
        urgency: status === 'active' ? 'Immediate' : status === 'acknowledged' ? 'Expected' : 'Past',
        severity: severities[grade ?? ''] ?? 'Unknown',
        certainty: evidence.length > 0 ? 'Observed' : 'Unknown',
        eventCode: [{ valueName: parameterName('event-kind'), value: kind }],
        headline: headline ?? '',
        parameter,
        area: [
          {
            areaDesc: division,
            ...(circle.length === 0 ? {} : { circle }),
            geocode: [{ valueName: parameterName('division'), value: division }],
          },
        ],
      },
    ],
  };
  const left = Object.keys(warning).filter((name) => warning[name] !== undefined && !known.has(name));
  return {
    value: alert,
    issues: left.map((name) =>
      foreignIssue(
        'HT9011',
        `/${name}`,
        bilingual(`CAP 中没有 ${name} 的位置`, `CAP has no place for ${name}`),
        'warning',
      ),
    ),
  };
}
