import { RecordError } from '../errors/record-error.ts';

const pattern = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** Milliseconds of an ISO 8601 duration of days, hours, minutes and seconds. Throws HT1010 on any other text. */
export function parseDuration(value: string): number {
  const match = pattern.exec(value);
  if (match === null || value.endsWith('P') || value.endsWith('T'))
    throw new RecordError('HT1010', { facts: { value } });
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return ((days * 24 + hours) * 60 + minutes) * 60_000 + seconds * 1000;
}
