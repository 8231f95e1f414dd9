import * as fc from 'fast-check';
import { expect } from 'vitest';
import { toHex } from '../bytes/hex.ts';
import type { ContractTest, Subject } from './adapter-suite.ts';
import { accounted, cut, join, replay, singles } from './replay.ts';

type Tests<M, O extends object> = Partial<Record<ContractTest, (subject: Subject<M, O>) => void>>;

const frameEvent = (bytes: Uint8Array, offset = 0): { type: 'frame'; offset: number; hex: string } => ({
  type: 'frame',
  offset,
  hex: toHex(bytes),
});

/** Tests of the framer: where frames are found, and that every byte is accounted for once. */
export const framerTests = <M, O extends object>(): Tests<M, O> => ({
  splits({ adapter, suite }) {
    for (const { name, bytes } of suite.frames) {
      for (let place = 0; place <= bytes.length; place++)
        expect([name, place, replay(adapter, cut(bytes, [place]), suite.options).events]).toEqual([
          name,
          place,
          [frameEvent(bytes)],
        ]);
      expect(replay(adapter, singles(bytes), suite.options).events).toEqual([frameEvent(bytes)]);
    }
  },

  'two in one'({ adapter, suite }) {
    const [first, second = first] = suite.frames;
    if (first === undefined || second === undefined) expect.unreachable('the suite has no frames');
    const stream = join(first.bytes, second.bytes);
    const expected = [frameEvent(first.bytes), frameEvent(second.bytes, first.bytes.length)];
    expect(replay(adapter, [stream], suite.options).events).toEqual(expected);
    for (let place = 0; place <= stream.length; place++)
      expect(replay(adapter, cut(stream, [place]), suite.options).events).toEqual(expected);
  },

  garbage({ adapter, suite }) {
    const { start } = suite;
    for (const { bytes } of suite.frames) {
      // False starts: the marker alone, twice, cut, and with the beginning of a true frame behind it.
      const prefixes = [
        start,
        join(start, start),
        start.subarray(0, 1),
        join(Uint8Array.of(0, 0xff), start, Uint8Array.of(0xff, 0xff, 0xff, 0xff)),
        join(start, bytes.subarray(0, Math.min(5, bytes.length))),
        bytes.subarray(0, bytes.length - 1),
      ];
      for (const prefix of prefixes) {
        const stream = join(prefix, bytes);
        const whole = replay(adapter, [stream], suite.options);
        expect(whole.events).toContainEqual(frameEvent(bytes, prefix.length));
        expect(accounted(whole)).toBe(toHex(stream));
        expect(replay(adapter, singles(stream), suite.options).events).toEqual(whole.events);
      }
    }
  },

  'bad checksum'({ adapter, suite }) {
    for (const { bytes } of suite.frames) {
      const spoilt = suite.spoilChecksum(bytes);
      const stream = join(spoilt, bytes);
      const result = replay(adapter, [stream], suite.options);
      expect(result.events).toEqual([
        { type: 'error', offset: 0, hex: toHex(spoilt), code: 'HT4002' },
        frameEvent(bytes, spoilt.length),
      ]);
      expect(() => adapter.decode(spoilt, suite.options)).toThrow('HT4002');
    }
  },

  limits({ adapter, suite }) {
    const { shortest, longest, tooLong, tooShort } = suite.limits;
    for (const bytes of [shortest, longest]) {
      expect(replay(adapter, [bytes], suite.options).events).toEqual([frameEvent(bytes)]);
      expect(() => adapter.decode(bytes, suite.options)).not.toThrow();
    }
    for (const bytes of [tooLong, tooShort]) {
      const result = replay(adapter, [join(bytes, shortest)], suite.options);
      expect(result.events.filter(({ type }) => type === 'frame')).toEqual([frameEvent(shortest, bytes.length)]);
      expect(accounted(result)).toBe(toHex(join(bytes, shortest)));
      expect(() => adapter.decode(bytes, suite.options)).toThrow(/HT40/);
    }
  },

  truncated({ adapter, suite }) {
    for (const { bytes } of suite.frames)
      for (let length = 0; length < bytes.length; length++) {
        const part = bytes.subarray(0, length);
        const result = replay(adapter, [part], suite.options);
        expect(result.events.map(({ type }) => type)).not.toContain('frame');
        expect(accounted(result)).toBe(toHex(part));
        expect(() => adapter.decode(part, suite.options)).toThrow(/HT40/);
      }
  },

  surplus({ adapter, suite }) {
    for (const { bytes } of suite.frames) {
      const stream = join(bytes, Uint8Array.of(0, 1, 2));
      const result = replay(adapter, [stream], suite.options);
      expect(result.events).toEqual([frameEvent(bytes), { type: 'discarded', offset: bytes.length, hex: '000102' }]);
      expect(() => adapter.decode(stream, suite.options)).toThrow(/HT40/);
    }
  },

  'random bytes'({ adapter, suite }) {
    const frames = suite.frames.map(({ bytes }) => bytes);
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.constant(suite.start),
      fc.constantFrom(...frames),
      fc.constantFrom(...frames).chain((bytes) => fc.nat(bytes.length).map((length) => bytes.subarray(0, length))),
      fc
        .tuple(fc.constantFrom(...frames), fc.nat(), fc.integer({ min: 1, max: 255 }))
        .map(([bytes, place, change]) =>
          bytes.map((byte, index) => (index === place % bytes.length ? byte ^ change : byte)),
        ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.array(fc.nat(), { maxLength: 8 }), (pieces, places) => {
        const stream = join(...pieces);
        const cuts = places.map((place) => place % (stream.length + 1)).sort((left, right) => left - right);
        const whole = replay(adapter, [stream], suite.options);
        const parts = replay(adapter, cut(stream, cuts), suite.options);
        expect(accounted(whole)).toBe(toHex(stream));
        expect(parts.events).toEqual(whole.events);
        expect(Math.max(whole.held, parts.held)).toBeLessThanOrEqual(suite.bound);
      }),
      { seed: 26875, numRuns: 300 },
    );
  },
});
