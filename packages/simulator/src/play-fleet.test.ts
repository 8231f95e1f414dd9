import { Observation } from '@hutong/standard';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scenarioText } from './__fixtures__/scenario-text.ts';
import { payloadsOf } from './envelope.ts';
import { createRecordFaults } from './faults/fault-rules.ts';
import { makeFleet } from './fleet/make-fleet.ts';
import { playFleet } from './play-fleet.ts';
import { parseScenario } from './scenario/parse-scenario.ts';
import type { Scenario } from './scenario/scenario.ts';
import { scheduleSends } from './send-schedule.ts';
import { spanOf } from './scenario/parse-scenario.ts';
import { createTruth, type TruthLine } from './truth.ts';

const faultLines = `faults:
  - { fault: duplicate, rate: 0.05 }
  - { fault: late, rate: 0.05, by: PT3H }
  - { fault: drop, rate: 0.05 }
  - { fault: malformed-payload, rate: 0.02 }
`;
const read = (text: string): Scenario => parseScenario(text, 'scenario.yaml');
const withSeed = (seed: number, text = scenarioText + faultLines): Scenario =>
  read(text.replace('seed: 7', `seed: ${seed}`));

const stepsOf = (scenario: Scenario, step = 900_000) => [
  ...scheduleSends(
    playFleet(scenario, makeFleet(scenario)),
    createRecordFaults(scenario, () => {}),
    { ...spanOf(scenario), step },
  ),
];
const bytesOf = (scenario: Scenario, step?: number): Buffer =>
  Buffer.concat(
    stepsOf(scenario, step).flatMap(({ emissions }) => payloadsOf(emissions, 1000).map(({ payload }) => payload)),
  );

describe('playFleet', () => {
  it('gives the same bytes for the same seed and scenario, and others for another seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const bytes = bytesOf(withSeed(seed));
        expect(bytes.equals(bytesOf(withSeed(seed)))).toBe(true);
        expect(bytes.equals(bytesOf(withSeed(seed ^ 1)))).toBe(false);
      }),
      { numRuns: 10 },
    );
  });

  it('makes records of the standard, marked as simulated, within the scenario, each with its own id', () => {
    const scenario = read(scenarioText);
    const { from, to } = spanOf(scenario);
    const records = [...playFleet(scenario, makeFleet(scenario))].flatMap(({ emissions }) =>
      emissions.map(({ record }) => record),
    );
    expect(records.length).toBeGreaterThan(200);
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    for (const record of records) {
      expect(Observation.schema.safeParse(record).error).toBeUndefined();
      expect(record.simulated).toBe(true);
      expect(Date.parse(record.observedAt)).toBeGreaterThanOrEqual(from);
      expect(Date.parse(record.observedAt)).toBeLessThan(to);
    }
  });

  it('leaves the other devices as they are when one more comes in', () => {
    const few = read(scenarioText);
    const many = read(scenarioText.replace('gas-detector: 3', 'gas-detector: 9'));
    const ofDoor = (scenario: Scenario) =>
      [...playFleet(scenario, makeFleet(scenario))].flatMap(({ emissions }) =>
        emissions.filter(({ address }) => address === 'door-0001').map(({ record }) => record),
      );
    expect(ofDoor(many)).toEqual(ofDoor(few));
  });
});

describe('scheduleSends', () => {
  it.each([20_000, 420_000, 900_000, 5_000_000])('sends everything once and in order in steps of %i ms', (step) => {
    const scenario = read(scenarioText);
    const all = [...playFleet(scenario, makeFleet(scenario))].flatMap(({ emissions }) => emissions);
    const steps = stepsOf(scenario, step);
    const sent = steps.flatMap(({ emissions }) => emissions);
    expect(sent.map(({ record }) => record.id).toSorted()).toEqual(all.map(({ record }) => record.id).toSorted());
    expect(sent.map(({ sendAt }) => sendAt)).toEqual(sent.map(({ sendAt }) => sendAt).toSorted((a, b) => a - b));
    for (const { from, to, emissions } of steps)
      for (const { sendAt } of emissions) expect(sendAt >= from && sendAt < to).toBe(true);
  });

  it('sends with the last step what faults delay beyond the end', () => {
    const scenario = read(`${scenarioText}faults:\n  - { fault: late, rate: 1, by: PT3H }\n`);
    const { to } = spanOf(scenario);
    expect(
      stepsOf(scenario)
        .at(-1)
        ?.emissions.some(({ sendAt }) => sendAt >= to),
    ).toBe(true);
  });
});

describe('ground truth', () => {
  const truthOf = (text: string): TruthLine[] => {
    const scenario = read(text);
    const truth = createTruth(scenario, makeFleet(scenario));
    for (const { emissions } of stepsOf(scenario)) emissions.forEach((emission) => truth.sent(emission));
    return truth.lines();
  };

  it('is what the scenario lets go wrong', () => {
    const lines = truthOf(scenarioText);
    expect(lines.map(({ incident, address, from }) => `${incident} ${address} ${from}`).toSorted()).toEqual([
      'door-silence door-0002 2026-01-01T00:30:00+08:00',
      'gas-leak gas-0003 2026-01-01T10:20:30+08:00',
      'smoke smoke-0001 2026-01-01T15:05:00+08:00',
      'sos-press sos-0001 2026-01-01T09:00:00+08:00',
      'water-leak water-0002 2026-01-01T13:00:00+08:00',
    ]);
    const byName = Object.fromEntries(lines.map((line) => [line.incident, line]));
    expect(byName['gas-leak']).toMatchObject({
      expected: true,
      trigger: 'gas-leak',
      kind: '020101',
      until: '2026-01-01T10:40:30+08:00',
    });
    expect(byName['smoke']).toMatchObject({ expected: true, trigger: 'smoke-alarm', kind: '010101' });
    expect(byName['door-silence']).toMatchObject({
      expected: true,
      trigger: 'elder-door-absence',
      kind: '030101',
      detectableAt: '2026-01-02T00:30:00+08:00',
      evidence: [],
    });
    expect(byName['gas-leak']?.evidence).toHaveLength(10);
    expect(byName['sos-press']?.evidence).toHaveLength(1);
  });

  it('names as evidence only what went out undamaged', () => {
    const dropped = truthOf(`${scenarioText}faults:\n  - { fault: drop, rate: 1, devices: [gas-0003] }\n`);
    expect(dropped.find(({ incident }) => incident === 'gas-leak')).toMatchObject({ expected: true, evidence: [] });
    const broken = truthOf(`${scenarioText}faults:\n  - { fault: malformed-payload, rate: 1, devices: [sos-0001] }\n`);
    expect(broken.find(({ incident }) => incident === 'sos-press')?.evidence).toEqual([]);
  });

  it('is empty when nothing goes wrong', () => {
    expect(truthOf(scenarioText.slice(0, scenarioText.indexOf('incidents:')))).toEqual([]);
  });
});
