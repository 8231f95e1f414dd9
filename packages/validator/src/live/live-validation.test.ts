import { createVirtualClock } from '@hutong/standard';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleRecord } from '../__fixtures__/sample-records.ts';
import { createLiveValidation, type LiveOptions } from './live-validation.ts';

const start = Date.parse('2026-01-01T00:00:00Z');
const topic = 'hutong/v1/vendor-a/records';
const live = (options: Partial<LiveOptions> = {}) => {
  const clock = createVirtualClock(start);
  const validation = createLiveValidation({ address: 'mqtt://broker', clock, ...options });
  const send = (payload: unknown) =>
    validation
      .take({ topic, payload: Buffer.from(typeof payload === 'string' ? payload : JSON.stringify(payload)) })
      .map(({ code, line, pointer }) => `${code} ${line} ${pointer}`.trim());
  return { ...validation, clock, send };
};
const good = (id: string) => sampleRecord('House', id);
const bad = (id: string) => sampleRecord('House', id, { floor: 'three' });
const event = (data: unknown, facts: object = {}) => ({
  specversion: '1.0',
  id: 'e-1',
  source: '/vendor-a',
  type: 'dev.hutong.record',
  data,
  ...facts,
});

describe('a live validation', () => {
  it('judges records by themselves, in lists and in envelopes, each at its message and pointer', () => {
    const { send, report } = live();
    expect(send(good('h-1'))).toEqual([]);
    expect(send(bad('h-2'))).toEqual(['HT1002 2 /floor']);
    expect(send([good('h-3'), bad('h-4')])).toEqual(['HT1002 3 /1/floor']);
    expect(send(event(bad('h-5')))).toEqual(['HT1002 4 /data/floor']);
    expect(send([event(good('h-6')), event(bad('h-7'))])).toEqual(['HT1002 5 /1/data/floor']);
    expect(send({ records: [bad('h-8')] })).toEqual(['HT1002 6 /records/0/floor']);
    const bytes = Buffer.from(JSON.stringify(bad('h-9'))).toString('base64');
    expect(send(event(undefined, { data_base64: bytes }))).toEqual(['HT1002 7 /data_base64/floor']);
    expect(send(event({ reason: 'x' }, { type: 'dev.hutong.rejection' }))).toEqual([]);
    expect(report()).toMatchObject({
      valid: false,
      summary: { records: 9, errors: 6 },
      files: [{ file: 'mqtt://broker', records: 9, findings: 6, types: { House: 9 } }],
    });
    expect(report().findings[0]).toMatchObject({ file: topic, recordId: 'urn:hutong:house:example:h-2' });
  });

  it('takes broken messages for findings, at their character, and quotes none of them', () => {
    const { send, take, report } = live();
    expect(send('{"phone":"100-0000-4711" "x"}')).toEqual(['HT3003 1']);
    expect(send('')).toEqual(['HT3003 2']);
    expect(send('7')).toEqual(['HT1002 3']);
    expect(take({ topic, payload: Buffer.of(0x22, 0xff, 0x22) })).toMatchObject([{ code: 'HT3003' }]);
    expect(take({ topic, payload: Buffer.alloc(16 * 1024 * 1024 + 1, 0x20) })).toMatchObject([{ code: 'HT3004' }]);
    expect(report().findings[0]).toMatchObject({ column: 26 });
    expect(JSON.stringify(report())).not.toContain('4711');
  });

  it('never throws, whatever comes', () => {
    const { take } = live();
    const message = fc.oneof(
      fc.json().map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 60 }),
    );
    fc.assert(fc.property(message, fc.string(), (payload, name) => void take({ payload, topic: name })));
  });

  it('counts all and keeps little: the first of each rule, the latest, and one place for all topics', () => {
    const { take, snapshot, report } = live();
    for (let index = 0; index < 1500; index++)
      take({ topic: `t/${index}`, payload: Buffer.from(JSON.stringify(bad(`h-${index}`))) });
    const { errors, last, rules } = snapshot();
    expect(errors).toBe(1500);
    expect(last.map(({ line }) => line)).toEqual([1493, 1494, 1495, 1496, 1497, 1498, 1499, 1500]);
    expect(rules).toEqual([{ code: 'HT1002', severity: 'error', count: 1500, listed: 1000 }]);
    expect(report()).toMatchObject({ findings: { length: 1000 }, files: { length: 1 } });
    expect(report().summary.notChecked).toContain('500 more findings are counted but not listed');
  });

  it('says how many records come in a second', async () => {
    const { send, snapshot, clock } = live();
    for (let second = 0; second < 20; second++) {
      for (let index = 0; index < (second < 10 ? 50 : 5); index++) send(good('h'));
      await clock.advanceBy(1000);
    }
    expect(snapshot()).toMatchObject({ records: 550, perSecond: 4.5, date: '2026-01-01T00:00:20.000Z' });
  });

  it('without a record is never valid', () => {
    expect(live().report()).toMatchObject({ valid: false, incomplete: true });
    expect(live().report().summary.notChecked[0]).toBe('No record arrived');
    const { send, report } = live();
    send(good('h-1'));
    expect(report()).toMatchObject({ valid: true });
    expect(report().summary.notChecked).toEqual(['Records were not checked against each other: a stream has no end']);
  });

  it('takes the type that records leave out from the option', () => {
    const { type: _, ...untyped } = bad('h-1');
    expect(live().send(untyped)).not.toEqual(['HT1002 1 /floor']);
    expect(live({ type: 'House' }).send(untyped)).toEqual(['HT1002 1 /floor']);
  });
});
