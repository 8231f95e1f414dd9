import { isDateTime } from '@hutong/standard';
import { timeText } from '../../metering/time-text.ts';

const pattern = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{3})?$/;

/** The time of 14 digits; undefined when it is none, or one that only the pattern can tell. */
const plainTime = (text: string): string | undefined => {
  if (text.length !== 14) return undefined;
  for (let index = 0; index < 14; index++) {
    const code = text.charCodeAt(index);
    if (code < 48 || code > 57) return undefined;
  }
  const two = (index: number): number => text.charCodeAt(index) * 10 + text.charCodeAt(index + 1) - 528;
  return timeText(two(0) * 100 + two(2), two(4), two(6), two(8), two(10), two(12));
};

/** `YYYYMMDDhhmmss`, with or without milliseconds, as an instant in China Standard Time; undefined when it is no time. */
export function dataTime(text = ''): string | undefined {
  const plain = plainTime(text);
  if (plain !== undefined) return plain;
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second, milliseconds = '000'] = match;
  const fraction = milliseconds === '000' ? '' : `.${milliseconds}`;
  const instant = `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction}+08:00`;
  return isDateTime(instant) ? instant : undefined;
}
