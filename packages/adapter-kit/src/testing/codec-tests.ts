import { entities, HutongError } from '@hutong/standard';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { MappingContext, MappingResult } from '../adapter.ts';
import { safeDecode } from '../decoding/safe.ts';
import { toJson } from '../decoding/to-json.ts';
import type { ContractTest, Subject } from './adapter-suite.ts';

type Tests<M, O extends object> = Partial<Record<ContractTest, (subject: Subject<M, O>) => void>>;

const context: MappingContext = { system: 'contract-suite', division: '340102001001', receivedAt: 1_767_225_600_000 };

/** Every record of a mapping must be a record of the standard, and no id may stand for two records. */
const expectValid = ({ records, lost }: MappingResult): void => {
  for (const record of records) {
    const result = entities[record.type].schema.safeParse(record);
    expect(result.error?.issues ?? []).toEqual([]);
  }
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  expect(lost.every((name) => name !== '')).toBe(true);
};

/** Tests of codec, mapping and simulation. */
export const codecTests = <M, O extends object>(): Tests<M, O> => ({
  'round trip'({ adapter, suite }) {
    fc.assert(
      fc.property(suite.messages, (message) => {
        const frame = adapter.encode(message, suite.options);
        expect(toJson(adapter.decode(frame, suite.options))).toEqual(toJson(message));
      }),
      { seed: 212, numRuns: 500 },
    );
    for (const { name, bytes } of suite.frames) {
      const message = adapter.decode(bytes, suite.options);
      const again = adapter.decode(adapter.encode(message, suite.options), suite.options);
      // Notes tell of the bytes, not of the message.
      const plain = (value: M): unknown => ({ ...(toJson(value) as object), notes: undefined });
      expect([name, plain(again)]).toEqual([name, plain(message)]);
    }
  },

  sensitivity({ adapter, suite }) {
    for (const { name, bytes } of suite.frames) {
      const message = JSON.stringify(toJson(adapter.decode(bytes, suite.options)));
      const { from, to } = suite.payload(bytes);
      expect(to).toBeGreaterThan(from);
      for (let place = from; place < to; place++)
        for (const change of [0x01, 0x20, 0x80]) {
          const changed = bytes.slice();
          changed[place] = (changed[place] ?? 0) ^ change;
          const outcome = safeDecode(adapter, suite.reseal(changed), suite.options);
          const same = outcome.ok && JSON.stringify(toJson(outcome.value)) === message;
          expect([name, place, change, same]).toEqual([name, place, change, false]);
        }
    }
  },

  mapping({ adapter, suite }) {
    let mapped = 0;
    for (const { bytes } of suite.frames) {
      const message = adapter.decode(bytes, suite.options);
      const result = adapter.map(message, context, suite.options);
      expectValid(result);
      expect(adapter.map(message, context, suite.options)).toEqual(result);
      const simulated = adapter.map(message, { ...context, simulated: true }, suite.options);
      expect(simulated.records.every((record) => record.simulated === true)).toBe(true);
      mapped += result.records.length;
    }
    expect(mapped).toBeGreaterThan(0);
    fc.assert(
      fc.property(suite.messages, (message) => expectValid(adapter.map(message, context, suite.options))),
      { seed: 31000, numRuns: 300 },
    );
  },

  simulation({ adapter, suite }) {
    const { simulations = [] } = adapter;
    if (adapter.simulate === undefined)
      expect.unreachable('the adapter does not simulate: skip the test with a reason');
    expect(simulations.length).toBeGreaterThan(0);
    const simulate: NonNullable<typeof adapter.simulate> = adapter.simulate.bind(adapter);
    for (const kind of simulations) {
      const run = (): { frame: Uint8Array; message: M } => {
        let state = 1;
        const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
        const message = simulate(kind, { now: context.receivedAt, random, address: suite.address ?? '1108152157446' });
        return { message, frame: adapter.encode(message, suite.options) };
      };
      const { frame, message } = run();
      expect(run().frame).toEqual(frame);
      expect(toJson(adapter.decode(frame, suite.options))).toEqual(toJson(message));
      const { records } = adapter.map(message, { ...context, simulated: true }, suite.options);
      expect(records.length).toBeGreaterThan(0);
      expectValid({ records, lost: [] });
    }
    const unknown = (): M => simulate('no such kind', { now: 0, random: () => 0, address: '1' });
    try {
      unknown();
      expect.unreachable('an unknown kind must be refused');
    } catch (error) {
      expect(HutongError.isInstance(error) && error.code).toBe('HT4007');
    }
  },
});
