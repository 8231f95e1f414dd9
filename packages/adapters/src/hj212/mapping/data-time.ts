import { isDateTime } from '@hutong/standard';

/** `YYYYMMDDhhmmss`, with or without milliseconds, as an instant in China Standard Time; undefined when it is no time. */
export function dataTime(text: string | undefined): string | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{3})?$/.exec(text ?? '');
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second, milliseconds = '000'] = match;
  const fraction = milliseconds === '000' ? '' : `.${milliseconds}`;
  const instant = `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction}+08:00`;
  return isDateTime(instant) ? instant : undefined;
}
