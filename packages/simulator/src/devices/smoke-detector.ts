import { reportBattery, startBattery } from './battery.ts';
import { defineDeviceKind, type Reading } from './device-kind.ts';
import { incidentOf, minutesOf } from './within-hour.ts';

interface State {
  readonly charge: number;
  /** Minute of the hour at which this detector reports. */
  readonly minute: number;
}

/** A stand-alone smoke detector: an hourly all-clear, and an alarm each minute while there is `smoke`. */
export const smokeDetector = defineDeviceKind<State>({
  kind: 'smoke-detector',
  addressPrefix: 'smoke',
  incidents: ['smoke'],
  start: (random) => ({ charge: startBattery(random), minute: random.integer(0, 59) }),
  next(state, random, hour) {
    const smoke = incidentOf(hour, 'smoke');
    const battery = reportBattery(state.charge, random, hour);
    const readings: Reading[] = [...battery.readings];
    const at = hour.start + state.minute * 60_000;
    const burning = smoke !== undefined && at >= smoke.from && at < smoke.until;
    if (at < hour.end && !burning) readings.push({ at, property: 'smoke.alarm', value: false });
    if (smoke !== undefined)
      for (const moment of minutesOf(hour, smoke)) readings.push({ at: moment, property: 'smoke.alarm', value: true });
    return { state: { ...state, charge: battery.charge }, readings };
  },
});
