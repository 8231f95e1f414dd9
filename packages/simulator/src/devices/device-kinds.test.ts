import { isKnownCode, codeLists } from '@hutong/standard';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import type { ActiveIncident, DeviceKind, Reading } from './device-kind.ts';
import { deviceKinds } from './device-kinds.ts';

const midnight = Date.parse('2026-01-01T00:00:00+08:00');
const oneHour = 3_600_000;

const kindOf = (kind: string): DeviceKind => deviceKinds.get(kind) ?? expect.unreachable(kind);

function dayOf(kind: DeviceKind, seed: number, incidents: readonly ActiveIncident[] = []): Reading[] {
  const play = kind.play(createRandom(seed, 'device'));
  return Array.from({ length: 24 }, (_, hourOfDay) => {
    const start = midnight + hourOfDay * oneHour;
    const end = start + oneHour;
    return play({
      start,
      end,
      hourOfDay,
      incidents: incidents.filter((incident) => incident.from < end && incident.until >= start),
    });
  }).flat();
}

const valuesOf = (readings: readonly Reading[], property: string): Reading['value'][] =>
  readings.filter((reading) => reading.property === property).map(({ value }) => value);

const seeds = fc.integer();

describe.each([...deviceKinds.values()].map((kind) => [kind.kind, kind] as const))('%s', (name, kind) => {
  it('is a device kind of the standard and reports its properties', () => {
    expect(isKnownCode(codeLists['ht-device-kind'], name)).toBe(true);
    for (const { property } of dayOf(kind, 1))
      expect(isKnownCode(codeLists['ht-observed-property'], property)).toBe(true);
  });

  it('does the same for the same seed and something else for another', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(dayOf(kind, seed)).toEqual(dayOf(kind, seed));
      }),
      { numRuns: 20 },
    );
    expect(dayOf(kind, 1)).not.toEqual(dayOf(kind, 2));
  });

  it('says nothing before its day and no alarm in a quiet one', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { at, property, value } of dayOf(kind, seed)) {
          expect(at).toBeGreaterThanOrEqual(midnight);
          expect(/alarm|pressed|leak/.test(property) && value === true).toBe(false);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('door-magnet', () => {
  const door = kindOf('door-magnet');

  it('opens in the morning and in the evening of every day', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const opened = dayOf(door, seed).filter(({ property, value }) => property === 'door.open' && value === true);
        expect(opened.some(({ at }) => at >= midnight + 7 * oneHour && at < midnight + 9 * oneHour)).toBe(true);
        expect(opened.some(({ at }) => at >= midnight + 17 * oneHour && at < midnight + 19 * oneHour)).toBe(true);
        expect(opened.length).toBeLessThan(40);
      }),
      { numRuns: 50 },
    );
  });

  it('opens once more when silence begins and then never again', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const from = midnight + 30 * 60_000;
        const silence = { name: 'door-silence', from, until: Number.POSITIVE_INFINITY };
        const readings = dayOf(door, seed, [silence]).filter(({ property }) => property === 'door.open');
        const opened = readings.filter(({ value }) => value === true).map(({ at }) => at);
        expect(Math.max(...opened)).toBe(from);
        expect(readings.at(-1)?.value).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});

describe('water-meter', () => {
  const meter = kindOf('water-meter');

  it('only counts up, by a household’s use', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const volumes = valuesOf(dayOf(meter, seed), 'water.volume') as number[];
        expect(volumes).toHaveLength(24);
        expect(volumes).toEqual(volumes.toSorted((a, b) => a - b));
        const used = (volumes.at(-1) ?? 0) - (volumes[0] ?? 0);
        expect(used).toBeGreaterThan(0.03);
        expect(used).toBeLessThan(1);
        for (const volume of volumes) expect(Math.round(volume * 1000) / 1000).toBe(volume);
      }),
      { numRuns: 50 },
    );
  });

  it('runs faster while it leaks', () => {
    const leak = { name: 'water-leak', from: midnight + 13 * oneHour, until: midnight + 16 * oneHour };
    const dry = valuesOf(dayOf(meter, 3), 'water.volume') as number[];
    const wet = valuesOf(dayOf(meter, 3, [leak]), 'water.volume') as number[];
    expect((wet.at(-1) ?? 0) - (dry.at(-1) ?? 0)).toBeCloseTo(1.26, 3);
    expect(valuesOf(dayOf(meter, 3, [leak]), 'water.leak')).toEqual([true, false]);
  });
});

describe('alarms', () => {
  const from = midnight + 10 * oneHour + 20 * 60_000 + 30_000;

  it('shows gas above the alarm point for as long as it leaks', () => {
    const leak = { name: 'gas-leak', from, until: from + 20 * 60_000 };
    const readings = dayOf(kindOf('gas-detector'), 5, [leak]);
    const during = readings.filter(({ at }) => at >= leak.from && at < leak.until);
    const after = readings.filter(({ at }) => at >= leak.until);
    expect(valuesOf(during, 'gas.alarm')).toEqual(Array.from({ length: 20 }, () => true));
    for (const value of valuesOf(during, 'gas.concentration')) expect(value).toBeGreaterThanOrEqual(20);
    expect(valuesOf(after, 'gas.alarm')).toEqual([false]);
    for (const value of valuesOf(after, 'gas.concentration')) expect(value).toBeLessThan(5);
  });

  it('goes on over the turn of the hour', () => {
    const smoke = { name: 'smoke', from: midnight + oneHour - 90_000, until: midnight + oneHour + 90_000 };
    const readings = dayOf(kindOf('smoke-detector'), 5, [smoke]);
    const alarms = readings.filter(({ property, value }) => property === 'smoke.alarm' && value === true);
    expect(alarms.map(({ at }) => at - smoke.from)).toEqual([0, 60_000, 120_000]);
  });

  it('presses the button once', () => {
    const press = { name: 'sos-press', from, until: from + 60_000 };
    expect(dayOf(kindOf('sos-button'), 5, [press]).filter(({ property }) => property === 'sos.pressed')).toEqual([
      { at: from, property: 'sos.pressed', value: true },
      { at: from + 60_000, property: 'sos.pressed', value: false },
    ]);
  });
});
