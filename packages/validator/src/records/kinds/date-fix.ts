import { bilingual, formatDateTime, isMaskedByDefault, type BilingualText, type Field } from '@hutong/standard';
import { fixFor } from './plain-fix.ts';

const two = (text: string): string => text.padStart(2, '0');

/** Year, month and day in digits, in this order; any other order would be a guess. */
const written =
  /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})日?|(\d\d)(\d\d))(?:[ T]*(\d{1,2}):?(\d\d)(?::?(\d\d))?)?$/;
/** A day number of spreadsheets between 1954 and 2119, with the fraction that is the time. */
const serial = /^([2-7]\d{4})(?:\.(\d+))?$/;
/** Days between the beginning of a spreadsheet's calendar and 1970. */
const serialOf1970 = 25_569;

const ofWritten = (value: string): { date: string; time: string } | undefined => {
  const match = written.exec(value.trim());
  if (match === null) return undefined;
  const [, year = '', ...parts] = match;
  const [month, day] = [parts[0] ?? parts[2] ?? parts[4] ?? '', parts[1] ?? parts[3] ?? parts[5] ?? ''];
  const [, , , , , , hour, minute, second = '00'] = parts;
  const time = hour === undefined || minute === undefined ? '' : `T${two(hour)}:${minute}:${second}+08:00`;
  return { date: `${year}-${two(month)}-${two(day)}`, time };
};

const ofSerial = (value: string): string | undefined => {
  const match = serial.exec(value.trim());
  if (match === null) return undefined;
  const seconds = Math.round((Number(match[0]) - serialOf1970) * 86_400);
  // A spreadsheet knows no time zone: what it shows is taken for Beijing time.
  return formatDateTime((seconds - 8 * 3600) * 1000);
};

/** What was probably meant, in the form that is wanted, and whether it was the number of a day. */
function meant(value: string, accepts: (value: string) => boolean): { text: string; isSerial: boolean } | undefined {
  const parts = ofWritten(value);
  const instant = ofSerial(value);
  const candidates = [
    ...(parts === undefined ? [] : [parts.date + parts.time, parts.date]),
    ...(instant === undefined ? [] : [instant, instant.slice(0, 10)]),
  ];
  const text = candidates.find((candidate) => accepts(candidate));
  return text === undefined ? undefined : { text, isSerial: parts === undefined };
}

/** Advice for a date or time written in another form, as people and spreadsheets do; a personal one is not repeated. */
export function dateFix(
  field: Field,
  value: string,
  accepts: (value: string) => boolean,
): { readonly fix?: BilingualText } {
  const plain = fixFor(value, accepts);
  if (plain.fix !== undefined) return plain;
  const found = meant(value, accepts);
  if (found === undefined) return {};
  const { text, isSerial } = found;
  const form = isMaskedByDefault(field.privacy)
    ? text.includes('T')
      ? 'YYYY-MM-DDThh:mm:ss+08:00'
      : 'YYYY-MM-DD'
    : text;
  if (isSerial)
    return {
      fix: bilingual(
        `这像是电子表格的日期序号：把该列设为日期格式后导出，写为 ${form}`,
        `It looks like a spreadsheet's day number: export the column as dates, written as ${form}`,
      ),
    };
  return text.includes('T')
    ? { fix: bilingual(`若为北京时间，写为 ${form}`, `If it is Beijing time, write ${form}`) }
    : { fix: bilingual(`写为 ${form}`, `Write ${form}`) };
}
