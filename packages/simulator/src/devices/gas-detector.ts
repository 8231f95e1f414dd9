import { defineDeviceKind, type Reading } from './device-kind.ts';
import { incidentOf, minutesOf } from './within-hour.ts';

interface State {
  /** Minute of the hour at which this detector reports. */
  readonly minute: number;
  /** What it shows in clean air, percent of the lower explosive limit. */
  readonly background: number;
}

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

/** A mains-powered gas detector: an hourly concentration; in a `gas-leak` the gas climbs past the alarm point at once. */
export const gasDetector = defineDeviceKind<State>({
  kind: 'gas-detector',
  addressPrefix: 'gas',
  incidents: ['gas-leak'],
  start: (random) => ({ minute: random.integer(0, 59), background: random.between(0, 1.5) }),
  next(state, random, hour) {
    const leak = incidentOf(hour, 'gas-leak');
    const readings: Reading[] = [];
    const at = hour.start + state.minute * 60_000;
    const leaking = leak !== undefined && at >= leak.from && at < leak.until;
    const background = oneDecimal(Math.max(0, state.background + random.between(-0.5, 0.5)));
    if (at < hour.end && !leaking) readings.push({ at, property: 'gas.concentration', value: background });
    if (leak !== undefined)
      for (const moment of minutesOf(hour, leak)) {
        const minutes = (moment - leak.from) / 60_000;
        const value = oneDecimal(Math.min(60, 22 + minutes * 2 + random.between(0, 2)));
        readings.push({ at: moment, property: 'gas.concentration', value });
        readings.push({ at: moment, property: 'gas.alarm', value: true });
      }
    if (leak !== undefined && leak.until >= hour.start && leak.until < hour.end)
      readings.push({ at: leak.until, property: 'gas.alarm', value: false });
    return { state, readings };
  },
});
