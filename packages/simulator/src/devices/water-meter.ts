import { defineDeviceKind, type Reading } from './device-kind.ts';
import { incidentOf } from './within-hour.ts';

interface State {
  /** Register in litres: whole litres, so that sums stay exact. */
  readonly litres: number;
  /** Share of the average household's use. */
  readonly thirst: number;
  readonly minute: number;
}

// Litres per hour of the day for an average household: about 300 litres a day.
const rhythm = [2, 1, 1, 1, 1, 4, 20, 28, 18, 10, 8, 18, 20, 8, 6, 6, 10, 22, 32, 30, 24, 16, 10, 4];
const leakLitresPerHour = 420;

/** A water meter with a register that only grows; a `water-leak` runs on top of the household's use. */
export const waterMeter = defineDeviceKind<State>({
  kind: 'water-meter',
  addressPrefix: 'water',
  incidents: ['water-leak'],
  start: (random) => ({
    litres: random.integer(20_000, 900_000),
    thirst: random.between(0.4, 1.8),
    minute: random.integer(0, 59),
  }),
  next(state, random, hour) {
    const leak = incidentOf(hour, 'water-leak');
    const used = Math.round((rhythm[hour.hourOfDay] ?? 0) * state.thirst * random.between(0.3, 1.7));
    const leaking = leak === undefined ? 0 : Math.min(hour.end, leak.until) - Math.max(hour.start, leak.from);
    const litres = state.litres + used + Math.round((leakLitresPerHour * leaking) / 3_600_000);
    const readings: Reading[] = [];
    const at = hour.start + state.minute * 60_000;
    if (at < hour.end) readings.push({ at, property: 'water.volume', value: litres / 1000 });
    if (leak !== undefined && leak.from >= hour.start)
      readings.push({ at: leak.from, property: 'water.leak', value: true });
    if (leak !== undefined && leak.until >= hour.start && leak.until < hour.end)
      readings.push({ at: leak.until, property: 'water.leak', value: false });
    return { state: { ...state, litres }, readings };
  },
});
