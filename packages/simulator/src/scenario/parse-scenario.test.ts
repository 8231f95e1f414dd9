import { HutongError } from '@hutong/standard';
import { describe, expect, it } from 'vitest';
import { scenarioText } from '../__fixtures__/scenario-text.ts';
import { incidentsOn, parseScenario, spanOf } from './parse-scenario.ts';

const errorOf = (text: string): HutongError => {
  try {
    parseScenario(text, 'scenario.yaml');
  } catch (error) {
    if (HutongError.isInstance(error)) return error;
    throw error;
  }
  return expect.unreachable('the scenario was accepted');
};

describe('parseScenario', () => {
  it('reads a scenario and fills in what it leaves out', () => {
    const scenario = parseScenario(scenarioText, 'scenario.yaml');
    expect(scenario).toMatchObject({ name: 'small', seed: 7, step: 'PT5M', faults: [], cassettes: [], stations: [] });
    expect(spanOf(scenario)).toEqual({ from: Date.UTC(2025, 11, 31, 16), to: Date.UTC(2026, 0, 1, 16) });
  });

  it('gives incidents the length they have by nature', () => {
    const scenario = parseScenario(scenarioText, 'scenario.yaml');
    const [leak] = incidentsOn(scenario, 'gas-0003');
    expect(leak).toEqual({
      name: 'gas-leak',
      from: Date.parse('2026-01-01T10:20:30+08:00'),
      until: Date.parse('2026-01-01T10:40:30+08:00'),
    });
    expect(incidentsOn(scenario, 'door-0002')[0]?.until).toBe(Number.POSITIVE_INFINITY);
    expect(incidentsOn(scenario, 'door-0001')).toEqual([]);
  });

  it.each([
    ['an unknown incident', 'kind: door-silence', 'kind: earthquake', 15, 5, '/incidents/0/kind'],
    ['an incident after the end', 'at: PT15H5M', 'at: PT25H', 23, 5, '/incidents/2/at'],
    ['a duration that is none', 'duration: PT24H', 'duration: one day', 4, 1, '/duration'],
    ['a number where text belongs', "division: '340111999001'", 'division: 340111999001', 6, 1, '/division'],
    ['an unknown device kind', '    sos-button: 2', '    toaster: 2', 12, 5, '/devices/counts/toaster'],
    ['a seed that is no number', 'seed: 7', 'seed: lucky', 2, 1, '/seed'],
  ])('points at %s', (_, before, after, line, column, pointer) => {
    const error = errorOf(scenarioText.replace(before, after));
    expect(error.code).toBe('HT8002');
    expect(error.location).toEqual({ file: 'scenario.yaml', line, column, pointer });
  });

  it('points at the fault that does not exist', () => {
    const error = errorOf(`${scenarioText}faults:\n  - fault: gremlin\n    rate: 0.1\n`);
    expect(error.location).toMatchObject({ line: 31, column: 5, pointer: '/faults/0/fault' });
  });

  it('refuses the same incident twice on one device', () => {
    const text = scenarioText
      .replace('device: smoke-0001', 'device: gas-0003')
      .replace('kind: smoke\n', 'kind: gas-leak\n');
    expect(errorOf(text).location.pointer).toBe('/incidents/2/device');
  });

  it('refuses a scenario without devices', () => {
    const text = scenarioText.replace(/devices:\n( {2}.*\n)+?incidents/, 'devices: {}\nincidents');
    expect(errorOf(text).location).toMatchObject({ line: 7, pointer: '/devices' });
  });
});
