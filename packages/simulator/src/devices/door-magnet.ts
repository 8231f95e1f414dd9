import { reportBattery, startBattery } from './battery.ts';
import { defineDeviceKind, type Reading } from './device-kind.ts';
import { incidentOf, momentOf } from './within-hour.ts';

// Openings per hour of the day: people leave in the morning and come home in the evening; nights are quiet.
const rhythm = [
  0.02, 0, 0, 0, 0, 0.1, 0.5, 1.2, 1, 0.6, 0.5, 0.7, 0.8, 0.4, 0.4, 0.5, 0.7, 1.2, 1.1, 0.7, 0.5, 0.3, 0.1, 0.05,
];

const opening = (at: number, seconds: number): Reading[] => [
  { at, property: 'door.open', value: true },
  { at: at + seconds * 1000, property: 'door.open', value: false },
];

/** A door contact that reports each opening and closing; `door-silence` opens it once more and then never again. */
export const doorMagnet = defineDeviceKind<number>({
  kind: 'door-magnet',
  addressPrefix: 'door',
  incidents: ['door-silence'],
  start: startBattery,
  next(charge, random, hour) {
    const silence = incidentOf(hour, 'door-silence');
    const rate = rhythm[hour.hourOfDay] ?? 0;
    const count = Math.floor(rate) + (random.chance(rate % 1) ? 1 : 0);
    const openings = Array.from({ length: count }, (_, index) => ({
      at: momentOf(hour, (index + random.fraction()) / count),
      seconds: random.integer(4, 40),
    }));
    const battery = reportBattery(charge, random, hour);
    const readings = openings
      .filter(({ at, seconds }) => silence === undefined || at + seconds * 1000 < silence.from || at >= silence.until)
      .flatMap(({ at, seconds }) => opening(at, seconds));
    if (silence !== undefined && silence.from >= hour.start) readings.push(...opening(silence.from, 8));
    return { state: battery.charge, readings: [...readings, ...battery.readings] };
  },
});
