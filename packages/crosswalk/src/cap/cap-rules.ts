import { bilingual, isDateTime } from '@hutong/standard';
import { pointerTo, type RecordIssue } from '@hutong/validator';
import { foreignIssue } from '../foreign/foreign-issue.ts';
import type { CapAlert, CapArea, CapInfo } from './cap-alert.ts';

/** The words of CAP 1.2 (3.2.1, 3.2.2). */
export const capWords = {
  status: ['Actual', 'Exercise', 'System', 'Test', 'Draft'],
  msgType: ['Alert', 'Update', 'Cancel', 'Ack', 'Error'],
  scope: ['Public', 'Restricted', 'Private'],
  category: [
    'Geo',
    'Met',
    'Safety',
    'Security',
    'Rescue',
    'Fire',
    'Health',
    'Env',
    'Transport',
    'Infra',
    'CBRNE',
    'Other',
  ],
  responseType: ['Shelter', 'Evacuate', 'Prepare', 'Execute', 'Avoid', 'Monitor', 'Assess', 'AllClear', 'None'],
  urgency: ['Immediate', 'Expected', 'Future', 'Past', 'Unknown'],
  severity: ['Extreme', 'Severe', 'Moderate', 'Minor', 'Unknown'],
  certainty: ['Observed', 'Likely', 'Possible', 'Unlikely', 'Unknown'],
} as const;

type Members = Readonly<Record<string, unknown>>;

/** A number of degrees or kilometres. */
const number = '-?\\d{1,3}(?:\\.\\d+)?';
const pair = new RegExp(`^${number},${number}$`);
const circle = new RegExp(`^${number},${number} \\d+(?:\\.\\d+)?$`);
/** 3.3.2: whole seconds and a numeric offset; `Z` is not allowed, UTC is `-00:00`. */
const capTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[-+]\d\d:\d\d$/;

/** Whether a time is written as CAP wants it. */
export const isCapTime = (value: string): boolean => capTime.test(value) && isDateTime(value);

/** All rules of CAP 1.2 that an alert breaks, each with the pointer of the element. */
export function checkCap(alert: CapAlert): RecordIssue[] {
  const issues: RecordIssue[] = [];
  const add = (pointer: string, zh: string, en: string): void =>
    void issues.push(foreignIssue('HT9009', pointer, bilingual(zh, en)));
  const required = (holder: Members, names: readonly string[], at: string): void => {
    for (const name of names) {
      const value = holder[name];
      if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
        add(pointerTo(at, name), `缺少必需的 ${name}`, `The required ${name} is missing`);
    }
  };
  const oneOf = (holder: Members, name: keyof typeof capWords, at: string): void => {
    const value = holder[name];
    for (const word of Array.isArray(value) ? (value as unknown[]) : [value])
      if (typeof word === 'string' && word !== '' && !(capWords[name] as readonly string[]).includes(word))
        add(pointerTo(at, name), `${name} 没有取值“${word}”`, `${name} has no value "${word}"`);
  };
  const time = (holder: Members, name: string, at: string): void => {
    const value = holder[name];
    if (typeof value === 'string' && value !== '' && !isCapTime(value))
      add(
        pointerTo(at, name),
        `${name} 须为带数字时区的时间，UTC 写作 -00:00`,
        `${name} must be a time with a numeric offset; UTC is written -00:00`,
      );
  };
  const plain = (holder: Members, name: string): void => {
    const value = holder[name];
    if (typeof value === 'string' && /[\s,<&]/.test(value))
      add(pointerTo('', name), `${name} 不能含空白、逗号、< 或 &`, `${name} must not hold blanks, commas, < or &`);
  };
  const checkArea = (area: CapArea, at: string): void => {
    required(area as unknown as Members, ['areaDesc'], at);
    for (const polygon of area.polygon ?? []) {
      const points = polygon.trim().split(/\s+/);
      if (points.length < 4 || points[0] !== points.at(-1) || !points.every((point) => pair.test(point)))
        add(
          `${at}/polygon`,
          '多边形须至少四点且首尾相同',
          'A polygon has at least four points, the first equal to the last',
        );
    }
    for (const one of area.circle ?? [])
      if (!circle.test(one))
        add(`${at}/circle`, '圆须写作“纬度,经度 半径”', 'A circle is written "latitude,longitude radius"');
  };
  const checkInfo = (info: CapInfo, at: string): void => {
    const members = info as unknown as Members;
    required(members, ['category', 'event', 'urgency', 'severity', 'certainty'], at);
    for (const name of ['category', 'responseType', 'urgency', 'severity', 'certainty'] as const)
      oneOf(members, name, at);
    for (const name of ['effective', 'expires']) time(members, name, at);
    for (const [index, area] of (info.area ?? []).entries()) checkArea(area, `${at}/area/${index}`);
  };

  const members = alert as unknown as Members;
  required(members, ['identifier', 'sender', 'sent', 'status', 'msgType', 'scope'], '');
  for (const name of ['status', 'msgType', 'scope'] as const) oneOf(members, name, '');
  time(members, 'sent', '');
  plain(members, 'identifier');
  plain(members, 'sender');
  if (alert.scope === 'Restricted') required(members, ['restriction'], '');
  if (alert.scope === 'Private') required(members, ['addresses'], '');
  if (['Update', 'Cancel', 'Ack', 'Error'].includes(alert.msgType) && alert.version === '1.2')
    required(members, ['references'], '');
  for (const reference of (alert.references ?? '').split(/\s+/))
    if (reference !== '' && reference.split(',').length !== 3 && alert.version !== 'cn-12379')
      add('/references', 'references 须为“sender,identifier,sent”', 'references are written "sender,identifier,sent"');
  for (const [index, info] of alert.info.entries()) checkInfo(info, `/info/${index}`);
  return issues;
}
