import { bilingual, formatUrn, parseUrn, specVersion } from '@hutong/standard';
import type { RecordIssue } from '@hutong/validator';
import { foreignIssue, type Converted, type ImportContext } from '../foreign/foreign-issue.ts';
import { encodeLocalId } from '../values/local-id.ts';
import type { CapAlert, CapInfo } from './cap-alert.ts';
import { parameterFields, parameterName } from './warning-to-cap.ts';

type Row = Readonly<Record<string, unknown>>;

/** What an import of alerts needs to know. */
export interface CapImportContext extends ImportContext {
  /** Event kinds of the standard by the event codes of the senders, e.g. `11B06`; nothing is guessed from words. */
  readonly kinds?: Readonly<Record<string, string>>;
}

const grades: Readonly<Record<string, string>> = { Extreme: '01', Severe: '02', Moderate: '03', Minor: '04' };

const jsonObject = (text: string | undefined): Row | undefined => {
  try {
    const value: unknown = text === undefined ? undefined : JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : undefined;
  } catch {
    return undefined;
  }
};

const positionOf = (circle: string | undefined): Row | undefined => {
  const [, latitude, longitude] = /^(-?[\d.]+),(-?[\d.]+) /.exec(circle ?? '') ?? [];
  return latitude === undefined || longitude === undefined
    ? undefined
    : { longitude: Number(longitude), latitude: Number(latitude), crs: 'WGS84' };
};

/** Elements with a value that a warning has no field for. */
const leftOver = (alert: CapAlert, info: CapInfo, isOurs: boolean): string[] => [
  ...(['note', 'incidents', 'addresses', 'code'] as const).filter(
    (name) => alert[name] !== undefined && alert[name] !== '',
  ),
  ...(isOurs ? [] : (['description', 'instruction', 'web', 'contact', 'expires', 'effective', 'resource'] as const))
    .filter((name) => info[name] !== undefined && info[name] !== '')
    .map((name) => `info/0/${name}`),
  ...(info.area ?? []).flatMap(({ polygon }, index) => (polygon === undefined ? [] : [`info/0/area/${index}/polygon`])),
  ...(alert.info.length > 1 ? ['info/1'] : []),
];

/**
 * An alert as a warning. The first info block counts, the others are other languages. Its event code has to be known:
 * ours, or one that `kinds` names (HT9002 otherwise); acknowledgements and errors are no warnings (HT9011). Elements
 * that a warning has no field for are issues of severity `warning`.
 */
export function capToWarning(alert: CapAlert, context: CapImportContext): Converted<Row> {
  const { system, division, kinds = {} } = context;
  const [info] = alert.info;
  if (info === undefined || !['Alert', 'Update', 'Cancel'].includes(alert.msgType))
    return {
      issues: [
        foreignIssue(
          'HT9011',
          info === undefined ? '/info' : '/msgType',
          bilingual('没有可成为预警的内容', 'Nothing in it is a warning'),
        ),
      ],
    };
  const parameters = (name: string): string[] =>
    (info.parameter ?? []).filter(({ valueName }) => valueName === parameterName(name)).map(({ value }) => value);
  const codes = info.eventCode ?? [];
  const ours = codes.find(({ valueName }) => valueName === parameterName('event-kind'))?.value;
  const kind = ours ?? codes.map(({ value }) => kinds[value]).find((found) => found !== undefined);
  const grade = parameters('grade')[0] ?? grades[info.severity];
  const issues: RecordIssue[] = [];
  if (kind === undefined)
    issues.push(
      foreignIssue(
        'HT9002',
        '/info/0/eventCode',
        bilingual(
          `事件代码 ${codes.map(({ value }) => value).join('、') || '（无）'} 没有对应的事件小类`,
          `No event kind is known for the event code ${codes.map(({ value }) => value).join(', ') || '(none)'}`,
        ),
      ),
    );
  if (grade === undefined)
    issues.push(
      foreignIssue(
        'HT9002',
        '/info/0/severity',
        bilingual(`严重程度 ${info.severity} 没有对应的等级`, `No grade is known for the severity ${info.severity}`),
      ),
    );
  if (kind === undefined || grade === undefined) return { issues };
  const own = alert.identifier.replace(/:(?:acknowledged|resolved|cancelled)$/, '');
  const id = parseUrn(own)?.type === 'warning' ? own : formatUrn('Warning', system, encodeLocalId(own));
  const status =
    alert.msgType === 'Cancel' ? 'cancelled' : info.responseType?.includes('AllClear') === true ? 'resolved' : 'active';
  const geocode = info.area
    ?.flatMap((area) => area.geocode ?? [])
    .find(({ valueName }) => valueName === parameterName('division'));
  const position =
    jsonObject(parameters('position')[0]) ?? positionOf(info.area?.flatMap(({ circle = [] }) => circle)[0]);
  const evidence = parameters('evidence');
  const carried = Object.fromEntries(
    parameterFields.map((name) => [name, parameters(name)[0]] as const).filter(([, value]) => value !== undefined),
  );
  issues.push(
    ...leftOver(alert, info, ours !== undefined).map((name) =>
      foreignIssue(
        'HT9011',
        `/${name}`,
        bilingual(`预警记录中没有 ${name} 的位置`, `A warning has no place for ${name}`),
        'warning',
      ),
    ),
  );
  return {
    value: {
      id,
      type: 'Warning',
      specVersion,
      division: geocode?.value ?? division,
      provenance: jsonObject(parameters('provenance')[0]) ?? {
        system,
        ...(alert.source ? { vendor: alert.source.slice(0, 100) } : {}),
      },
      ...(alert.status === 'Actual' ? {} : { simulated: true }),
      kind,
      grade,
      status,
      rule: `cap:${alert.sender}`.slice(0, 100),
      headline: Array.from(info.headline || info.event)
        .slice(0, 200)
        .join(''),
      issuedAt: parameters('issuedAt')[0] ?? alert.sent.replace(/-00:00$/, 'Z'),
      ...carried,
      ...(evidence.length === 0 ? {} : { evidence }),
      ...(position === undefined ? {} : { position }),
    },
    issues,
  };
}
