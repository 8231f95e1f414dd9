import { describe, expect, it } from 'vitest';
import { scenarioText } from '../__fixtures__/scenario-text.ts';
import type { Emission } from '../emission.ts';
import { makeFleet } from '../fleet/make-fleet.ts';
import { playFleet } from '../play-fleet.ts';
import { createRandom } from '../random.ts';
import { parseScenario } from '../scenario/parse-scenario.ts';
import { createFrameFaults, createRecordFaults } from './fault-rules.ts';
import { faults } from './faults.ts';

const withFault = (lines: string) => parseScenario(`${scenarioText}faults:\n  - ${lines}\n`, 'scenario.yaml');

function runWith(lines: string): { clean: Emission[]; sent: Emission[]; hits: string[] } {
  const scenario = withFault(lines);
  const clean = [...playFleet(scenario, makeFleet(scenario))].flatMap(({ emissions }) => emissions);
  const hits: string[] = [];
  const change = createRecordFaults(scenario, (name) => hits.push(name));
  return { clean, sent: clean.flatMap((emission) => change(emission)), hits };
}

describe('record faults', () => {
  it('duplicate: the same record goes out a second time', () => {
    const { clean, sent, hits } = runWith('{ fault: duplicate, rate: 1 }');
    expect(sent).toHaveLength(clean.length * 2);
    expect(hits).toHaveLength(clean.length);
    expect(sent[1]?.record).toEqual(sent[0]?.record);
    expect((sent[1]?.sendAt ?? 0) - (sent[0]?.sendAt ?? 0)).toBe(1000);
  });

  it('late: it goes out later and was observed when it was', () => {
    const { clean, sent } = runWith('{ fault: late, rate: 1, by: PT2H }');
    expect(sent.map(({ record }) => record)).toEqual(clean.map(({ record }) => record));
    for (const [index, { sendAt }] of sent.entries()) expect(sendAt - (clean[index]?.sendAt ?? 0)).toBe(7_200_000);
  });

  it('wrong-clock: it is observed eight hours too early and goes out on time', () => {
    const { clean, sent } = runWith('{ fault: wrong-clock, rate: 1 }');
    for (const [index, { record, sendAt }] of sent.entries()) {
      const right = clean[index];
      expect(Date.parse(record.observedAt)).toBe(Date.parse(right?.record.observedAt ?? '') - 8 * 3_600_000);
      expect(sendAt).toBe(right?.sendAt);
    }
  });

  it('drop: about as many as the rate says never go out', () => {
    const { clean, sent, hits } = runWith('{ fault: drop, rate: 0.3 }');
    expect(sent.length + hits.length).toBe(clean.length);
    expect(hits.length / clean.length).toBeGreaterThan(0.2);
    expect(hits.length / clean.length).toBeLessThan(0.4);
  });

  it('stuck-value: a sensor repeats its first value', () => {
    const { sent } = runWith('{ fault: stuck-value, rate: 1, kinds: [water-meter] }');
    const volumes = sent.filter(({ record }) => record.property === 'water.volume');
    expect(new Set(volumes.map(({ record }) => `${record.device} ${record.value}`)).size).toBe(2);
    expect(volumes.length).toBe(48);
  });

  it('malformed-payload: what goes out is the beginning of the record and no JSON', () => {
    const { sent } = runWith('{ fault: malformed-payload, rate: 1, devices: [gas-0001] }');
    const broken = sent.filter(({ payload }) => payload !== undefined);
    expect(broken.length).toBeGreaterThan(20);
    for (const { payload, address, record } of broken) {
      const text = new TextDecoder().decode(payload);
      expect(address).toBe('gas-0001');
      expect(JSON.stringify(record).startsWith(text)).toBe(true);
      expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
    }
  });

  it('strikes only the devices, kinds and times that the scenario names', () => {
    const { clean, sent } = runWith('{ fault: drop, rate: 1, kinds: [door-magnet], from: PT6H, until: PT12H }');
    const start = Date.parse('2026-01-01T06:00:00+08:00');
    const struck = (emission: Emission): boolean =>
      emission.kind === 'door-magnet' && emission.sendAt >= start && emission.sendAt < start + 6 * 3_600_000;
    expect(sent).toEqual(clean.filter((emission) => !struck(emission)));
    expect(sent.length).toBeLessThan(clean.length);
  });
});

describe('frame faults', () => {
  const frame = new TextEncoder().encode('##0081QN=20181111151745000');

  it('bit-flip: exactly one bit differs', () => {
    const scenario = withFault('{ fault: bit-flip, rate: 1 }');
    const hits: string[] = [];
    const [damaged = frame, ...rest] = createFrameFaults(scenario, (name) => hits.push(name))(frame);
    const bits = [...frame].reduce(
      (sum, byte, index) => sum + ((byte ^ (damaged[index] ?? 0)).toString(2).match(/1/g)?.length ?? 0),
      0,
    );
    expect([rest, bits, hits]).toEqual([[], 1, ['bit-flip']]);
  });

  it('split-frames: several pieces, and no byte is lost', () => {
    const pieces = createFrameFaults(withFault('{ fault: split-frames, rate: 1 }'), () => {})(frame);
    expect(pieces.length).toBeGreaterThan(2);
    expect(Buffer.concat(pieces)).toEqual(Buffer.from(frame));
  });

  it('leaves the frame alone when no fault is named', () => {
    expect(createFrameFaults(parseScenario(scenarioText, 's'), () => {})(frame)).toEqual([frame]);
  });
});

it('every fault has a name of its own and a title in both languages', () => {
  expect([...faults.keys()]).toEqual([
    'duplicate',
    'late',
    'wrong-clock',
    'drop',
    'stuck-value',
    'malformed-payload',
    'bit-flip',
    'split-frames',
  ]);
  for (const { title } of faults.values()) expect(title.zh && title.en).toBeTruthy();
  expect(createRandom(1, 'a').integer(0, 2 ** 30)).not.toBe(createRandom(1, 'b').integer(0, 2 ** 30));
});
