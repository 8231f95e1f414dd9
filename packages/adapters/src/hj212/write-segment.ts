import { HutongError } from '@hutong/standard';
import type { Hj212Message, Hj212Pair } from './message.ts';

/** Longest content between the && marks (HJ 212-2017, 6.3.2). */
export const maximumContent = 950;

const checked = (text: string, key: string, forbidden: RegExp): string => {
  if (forbidden.test(text) || text.includes('&&')) throw new HutongError('HT4009', { field: key });
  return text;
};

const pair = ([key, value]: Hj212Pair): string =>
  `${checked(key, key, /^$|[,;=\r\n]/)}=${checked(value, key, /[,;\r\n]/)}`;

/** Writes a segment, header keys in the order of the standard. */
export function writeSegment(message: Hj212Message): string {
  const { QN, ST, CN, PW, MN, flag, PNUM, PNO, extra = [], content } = message;
  const known = { QN, ST, CN, PW, MN, Flag: flag, PNUM, PNO };
  const header = Object.entries(known).filter(([, value]) => value !== undefined);
  const parts = [...header.map(([key, value]): Hj212Pair => [key, String(value)]), ...extra].map(pair);
  const body = content.map((group) => group.map(pair).join(',')).join(';');
  if (body.length > maximumContent)
    throw new HutongError('HT4009', { field: 'CP', facts: { length: body.length, maximum: maximumContent } });
  return [...parts, `CP=&&${body}&&`].join(';');
}
