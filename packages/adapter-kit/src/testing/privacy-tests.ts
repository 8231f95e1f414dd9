import * as fc from 'fast-check';
import { expect } from 'vitest';
import { toHex } from '../bytes/hex.ts';
import { toJson } from '../decoding/to-json.ts';
import { maskFrame } from '../privacy/mask-frame.ts';
import type { ContractTest, Subject } from './adapter-suite.ts';
import { replay } from './replay.ts';

/** Spreads a text over bytes; a recording uses a keyed digest. */
const digest = (text: string): Uint8Array => {
  let state = 0x811c9dc5;
  for (const character of text) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return Uint8Array.from({ length: 32 }, (_, index) => {
    state = Math.imul(state ^ (state >>> 15) ^ index, 0x2c1b3c6d);
    return state & 0xff;
  });
};

/** Values that are long enough not to stand in a message by chance. */
const telling = (value: unknown): boolean => typeof value === 'string' && value.replaceAll(/[0\s]/g, '').length >= 6;

const at = (message: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], message);

const expectMasked = <M, O extends object>({ adapter, suite }: Subject<M, O>, bytes: Uint8Array): boolean => {
  const message = adapter.decode(bytes, suite.options);
  const outcome = maskFrame(adapter, bytes, message, digest, suite.options);
  if (!outcome.ok) {
    expect(outcome.reason).not.toBe('undeclared');
    return false;
  }
  const { frame, masked } = outcome;
  expect(replay(adapter, [frame], suite.options).events).toEqual([{ type: 'frame', offset: 0, hex: toHex(frame) }]);
  const after = toJson(adapter.decode(frame, suite.options));
  for (const path of masked) {
    const before = at(toJson(message), path);
    if (telling(before)) expect([path, at(after, path)]).not.toEqual([path, before]);
  }
  return true;
};

/** What the adapter declares as personal can be taken out of a frame, and the frame stays one. */
export const privacyTests = <M, O extends object>(): Partial<
  Record<ContractTest, (subject: Subject<M, O>) => void>
> => ({
  privacy(subject) {
    const { adapter, suite } = subject;
    if (adapter.personal === undefined)
      expect.unreachable('the adapter does not say which fields are personal: `personal: {}` when it has none');
    const written = suite.frames.filter(({ bytes }) => expectMasked(subject, bytes));
    expect(written.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(suite.messages, (message) => void expectMasked(subject, adapter.encode(message, suite.options))),
      { seed: 35273, numRuns: 200 },
    );
  },
});
