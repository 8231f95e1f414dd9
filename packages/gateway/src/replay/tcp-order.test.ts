import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CapturePacket } from './capture-packet.ts';
import { createTcpOrder } from './tcp-order.ts';

const packet = (sequence: number, payload: Uint8Array, opens = false): CapturePacket => ({
  at: 0,
  protocol: 'tcp',
  from: 'a:1',
  to: 'b:2',
  toPort: 2,
  sequence: sequence >>> 0,
  opens,
  payload,
});
const joined = (packets: readonly CapturePacket[]): string => {
  const order = createTcpOrder();
  return Buffer.concat(packets.flatMap(order).map(({ payload }) => payload)).toString();
};
const text = 'abcdefghijklmnopqrstuvwxyz';

it('puts segments in order, drops repetitions and wraps the numbers', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2 ** 32 - 1 }),
      fc.array(fc.tuple(fc.integer({ min: 0, max: 25 }), fc.integer({ min: 1, max: 5 })), { maxLength: 10 }),
      fc.infiniteStream(fc.nat()),
      (start, extra, keys) => {
        const pieces = [...Array.from({ length: 13 }, (_, index): [number, number] => [index * 2, 2]), ...extra];
        const shuffled = pieces
          .map((piece) => ({ piece, key: keys.next().value as number }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ piece: [at, length] }) => packet(start + at, Buffer.from(text.slice(at, at + length))));
        expect(joined([packet(start, new Uint8Array(), true), ...shuffled])).toBe(text);
      },
    ),
  );
});

it('goes on behind what the capture has lost', () => {
  const late = Array.from({ length: 70 }, (_, index) => packet(100 + index, Buffer.from('x')));
  expect(joined([packet(0, Buffer.from('a'), true), ...late])).toBe(`a${'x'.repeat(70)}`);
});
