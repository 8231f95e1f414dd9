import { expect, test } from 'vitest';
import { decodeHj212, encodeHj212 } from './codec.ts';
import type { Hj212Group, Hj212Message } from './message.ts';
import { hj212Session } from './session.ts';
import { splitMessage } from './split.ts';

const factors = Array.from({ length: 40 }, (_, index): Hj212Group => [
  [`a2${String(index).padStart(4, '0')}-Avg`, `${index}.25`],
  [`a2${String(index).padStart(4, '0')}-Flag`, 'N'],
]);
const long: Hj212Message = {
  QN: '20260101235959999',
  ST: '22',
  CN: '2061',
  PW: '123456',
  MN: 'm',
  flag: 5,
  content: [[['DataTime', '20260101080000']], ...factors],
};

test('a long message goes in packets that fit, each with its time and a request number of its own', () => {
  const packets = splitMessage(long);
  expect(packets.map(({ QN, PNUM, PNO, flag }) => [QN, PNUM, PNO, flag])).toEqual([
    ['20260101235959999', 2, 1, 7],
    ['20260102000000000', 2, 2, 7],
  ]);
  const session = hj212Session({ now: () => 0 });
  const steps = packets.map((packet) => session.receive(decodeHj212(encodeHj212(packet))));
  expect(steps.map(({ replies }) => replies.map(({ CN, QN }) => [CN, QN]))).toEqual([
    [['9014', '20260101235959999']],
    [['9014', '20260102000000000']],
  ]);
  expect(steps.flatMap(({ deliver }) => deliver)).toEqual([{ ...long, flag: 7 }]);
});

test('a short message stays whole, and a group that fits in no packet is refused', () => {
  const short = { ...long, content: factors.slice(0, 2) };
  expect(splitMessage(short)).toEqual([short]);
  expect(() => splitMessage({ ...long, content: [...factors, [['Info', 'x'.repeat(950)]]] })).toThrow('HT4009');
});
