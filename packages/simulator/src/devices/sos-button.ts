import { reportBattery, startBattery } from './battery.ts';
import { defineDeviceKind, type Reading } from './device-kind.ts';
import { incidentOf } from './within-hour.ts';

/** A call button: silent but for its battery until an `sos-press`. */
export const sosButton = defineDeviceKind<number>({
  kind: 'sos-button',
  addressPrefix: 'sos',
  incidents: ['sos-press'],
  start: startBattery,
  next(charge, random, hour) {
    const press = incidentOf(hour, 'sos-press');
    const battery = reportBattery(charge, random, hour);
    const readings: Reading[] = [...battery.readings];
    const inHour = (at: number): boolean => at >= hour.start && at < hour.end;
    if (press !== undefined && inHour(press.from))
      readings.push({ at: press.from, property: 'sos.pressed', value: true });
    if (press !== undefined && inHour(press.until))
      readings.push({ at: press.until, property: 'sos.pressed', value: false });
    return { state: battery.charge, readings };
  },
});
