import * as fc from 'fast-check';
import { expect } from 'vitest';
import { toHex } from '../bytes/hex.ts';
import { toJson } from '../decoding/to-json.ts';
import { explainFrame, type ExplainedField } from '../explain/explain-frame.ts';
import type { ContractTest, Subject } from './adapter-suite.ts';

const resolve = (message: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, part) => (value as Readonly<Record<string, unknown>> | undefined)?.[part], message);

/** What the message says at the place of a field: a value, or the members of the value that stand side by side there. */
const saidAt = (message: unknown, { field, value }: ExplainedField): unknown => {
  const path = field.split('.');
  const own = resolve(message, path);
  if (own !== undefined || typeof value !== 'object' || value === null) return own;
  const beside = resolve(message, path.slice(0, -1)) as Readonly<Record<string, unknown>> | undefined;
  return Object.fromEntries(Object.keys(value).map((name) => [name, beside?.[name]]));
};

/** Every byte of a frame is in exactly one field. */
const expectCovered = (fields: readonly ExplainedField[], frame: Uint8Array): void => {
  let at = 0;
  for (const { offset, length, raw } of fields) {
    expect(offset).toBe(at);
    expect(raw).toBe(toHex(frame.subarray(offset, offset + length)));
    at += length;
  }
  expect(at).toBe(frame.length);
};

/** A good frame is explained whole, each field has a title, and its value is the message's. */
const expectExplained = <M, O extends object>({ adapter, suite }: Subject<M, O>, frame: Uint8Array): void => {
  const { fields, error } = explainFrame(adapter, frame, suite.options);
  expect(error).toBeUndefined();
  expectCovered(fields, frame);
  const message = toJson(adapter.decode(frame, suite.options));
  for (const field of fields) {
    expect(field.title.zh, `title of ${field.field}`).toMatch(/[\u4e00-\u9fff]|^[A-Z]/);
    expect(field.length).toBeGreaterThan(0);
    if (field.framing !== true) expect([field.field, field.value]).toEqual([field.field, saidAt(message, field)]);
  }
};

/** A wrong checksum is marked, and does not hide what the frame says. */
const expectSpoiltExplained = <M, O extends object>({ adapter, suite }: Subject<M, O>, spoilt: Uint8Array): void => {
  const { fields, error } = explainFrame(adapter, spoilt, suite.options);
  expect(error?.code).toBe('HT4002');
  expectCovered(fields, spoilt);
  expect(fields.filter((field) => field.error === 'HT4002')).toHaveLength(1);
  expect(fields.some(({ field }) => field === 'unread')).toBe(false);
};

/** Tests of the explanation that comes out of the decoder. */
export const explanationTests = <M, O extends object>(): Partial<
  Record<ContractTest, (subject: Subject<M, O>) => void>
> => ({
  explanation(subject) {
    const { adapter, suite } = subject;
    for (const { bytes } of suite.frames) expectExplained(subject, bytes);
    fc.assert(
      fc.property(suite.messages, (message) => expectExplained(subject, adapter.encode(message, suite.options))),
      { seed: 645, numRuns: 300 },
    );
    for (const { bytes } of suite.frames) {
      if (suite.skip?.['bad checksum'] === undefined) expectSpoiltExplained(subject, suite.spoilChecksum(bytes));
      for (let length = 0; length < bytes.length; length++) {
        const part = bytes.subarray(0, length);
        const cut = explainFrame(adapter, part, suite.options);
        expect(cut.error?.code).toMatch(/^HT40/);
        expectCovered(cut.fields, part);
        expect(cut.fields.some((field) => field.error !== undefined)).toBe(true);
      }
    }
  },
});
