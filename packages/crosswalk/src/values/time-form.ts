import { isCalendarDate, isDateTime } from '@hutong/standard';

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'fraction' | 'zone';
type Token = readonly [part: Part, pattern: string, width: number];

const tokens: Readonly<Record<string, Token>> = {
  YYYY: ['year', '\\d{4}', 4],
  MM: ['month', '\\d{2}', 2],
  M: ['month', '\\d{1,2}', 1],
  DD: ['day', '\\d{2}', 2],
  D: ['day', '\\d{1,2}', 1],
  HH: ['hour', '\\d{2}', 2],
  H: ['hour', '\\d{1,2}', 1],
  mm: ['minute', '\\d{2}', 2],
  ss: ['second', '\\d{2}', 2],
  SSS: ['fraction', '\\d{3}', 3],
  ZZ: ['zone', 'Z|[+-]\\d{2}:?\\d{2}', 0],
};
const tokenPattern = /YYYY|MM?|DD?|HH?|mm|ss|SSS|ZZ/g;

/** A written form of dates or times. */
export interface TimeForm {
  /** Whether it has hours, so that it is an instant and not a day. */
  readonly hasTime: boolean;
  readonly hasZone: boolean;
  /** `YYYY-MM-DD` or RFC 3339 with offset; undefined when the text is not of the form or the day does not exist. */
  readonly parse: (text: string, zone: string) => string | undefined;
  readonly format: (value: string, zone: string) => string | undefined;
}

const two = (text: string | number): string => String(text).padStart(2, '0');

const offsetMinutes = (zone: string): number => {
  if (zone === 'Z') return 0;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
};

/** An instant as the clock of a zone shows it. */
const inZone = (value: string, zone: string): Record<Part, string> => {
  const shifted = new Date(Date.parse(value) + offsetMinutes(zone) * 60_000).toISOString();
  return {
    year: shifted.slice(0, 4),
    month: shifted.slice(5, 7),
    day: shifted.slice(8, 10),
    hour: shifted.slice(11, 13),
    minute: shifted.slice(14, 16),
    second: shifted.slice(17, 19),
    fraction: shifted.slice(20, 23),
    zone,
  };
};

const epoch = (unit: number): TimeForm => ({
  hasTime: true,
  hasZone: true,
  parse: (text, zone) => {
    if (!/^-?\d{1,14}$/.test(text)) return undefined;
    const milliseconds = Number(text) * unit;
    if (Math.abs(milliseconds) > 8.64e15) return undefined;
    const { year, month, day, hour, minute, second, fraction } = inZone(new Date(milliseconds).toISOString(), zone);
    const value = `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction === '000' ? '' : `.${fraction}`}${zone}`;
    return isDateTime(value) ? value : undefined;
  },
  format: (value) => (isDateTime(value) ? String(Math.trunc(Date.parse(value) / unit)) : undefined),
});

/** Compiles a form such as `YYYY/M/D H:mm`; `epoch-s` and `epoch-ms` are time stamps. Undefined without year, month and day. */
export function compileTimeForm(form: string): TimeForm | undefined {
  if (form === 'epoch-s') return epoch(1000);
  if (form === 'epoch-ms') return epoch(1);
  const parts: Part[] = [];
  let last = 0;
  let source = '';
  const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  for (const match of form.matchAll(tokenPattern)) {
    const [part, pattern] = tokens[match[0]] as Token;
    source += `${literal(form.slice(last, match.index))}(${pattern})`;
    parts.push(part);
    last = match.index + match[0].length;
  }
  source += literal(form.slice(last));
  if (!['year', 'month', 'day'].every((part) => parts.includes(part as Part))) return undefined;
  if (new Set(parts).size !== parts.length) return undefined;
  const expression = new RegExp(`^${source}$`, 'u');
  const hasTime = parts.includes('hour');
  return {
    hasTime,
    hasZone: parts.includes('zone'),
    parse: (text, zone) => {
      const match = expression.exec(text);
      if (match === null) return undefined;
      const found: Partial<Record<Part, string>> = {};
      for (const [index, part] of parts.entries()) found[part] = match[index + 1] ?? '';
      const day = `${found.year}-${two(found.month ?? '')}-${two(found.day ?? '')}`;
      if (!hasTime) return isCalendarDate(day) ? day : undefined;
      const own = found.zone === undefined ? zone : found.zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
      const fraction = found.fraction === undefined || found.fraction === '000' ? '' : `.${found.fraction}`;
      const value = `${day}T${two(found.hour ?? '00')}:${found.minute ?? '00'}:${found.second ?? '00'}${fraction}${own}`;
      return isDateTime(value) ? value : undefined;
    },
    format: (value, zone) => {
      if (!(hasTime ? isDateTime(value) : isCalendarDate(value))) return undefined;
      const found = inZone(hasTime ? value : `${value}T00:00:00Z`, hasTime ? zone : 'Z');
      return form.replaceAll(tokenPattern, (token) => {
        const [part, , width] = tokens[token] as Token;
        return width === 1 ? String(Number(found[part])) : found[part];
      });
    },
  };
}
