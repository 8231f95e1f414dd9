import { HutongError } from '@hutong/standard';
import type { Hj212Group, Hj212Message } from './message.ts';
import { maximumContent } from './write-segment.ts';

const lengthOf = (groups: readonly Hj212Group[]): number =>
  groups.map((group) => group.map((pair) => pair.join('=')).join(',')).join(';').length;

/** The request number `index` milliseconds later: each packet has one of its own. */
function laterBy(QN: string, index: number): string {
  const [, year, month, day, hour, minute, second, milliseconds] =
    /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{3})$/.exec(QN) ?? [];
  if (milliseconds === undefined) return QN;
  const moment = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
    Number(milliseconds) + index,
  );
  return new Date(moment).toISOString().replace(/\D/g, '');
}

/**
 * A message as packets that fit (HJ 212-2017, 6.3.2: PNUM, PNO); a short one stays whole. Each packet repeats DataTime
 * and has a request number of its own. Throws HT4009 for a group that is too long by itself.
 */
export function splitMessage(message: Hj212Message, size = maximumContent): Hj212Message[] {
  const { content, QN, flag = 4 } = message;
  if (lengthOf(content) <= size) return [message];
  const isTime = ([pair]: Hj212Group): boolean => pair?.[0] === 'DataTime';
  const head = content.filter((group) => group.length === 1 && isTime(group)).slice(0, 1);
  const packets: Hj212Group[][] = [];
  for (const group of content) {
    if (head.includes(group)) continue;
    const last = packets.at(-1);
    if (last !== undefined && lengthOf([...last, group]) <= size) last.push(group);
    else packets.push([...head, group]);
    const length = lengthOf(packets.at(-1) ?? []);
    if (length > size) throw new HutongError('HT4009', { field: 'CP', facts: { length, maximum: size } });
  }
  return packets.map((groups, index) => ({
    ...message,
    ...(QN === undefined ? {} : { QN: laterBy(QN, index) }),
    flag: flag | 2,
    PNUM: packets.length,
    PNO: index + 1,
    content: groups,
  }));
}
