import type { Random } from '../random.ts';
import type { Hour, Reading } from './device-kind.ts';

/** Charge in percent of a battery that lasts for years. */
export const startBattery = (random: Random): number => Math.round(random.between(70, 100) * 10) / 10;

/** The daily report at noon, and the charge that is left. */
export function reportBattery(charge: number, random: Random, hour: Hour): { charge: number; readings: Reading[] } {
  if (hour.hourOfDay !== 12) return { charge, readings: [] };
  const left = Math.max(0, Math.round((charge - random.between(0, 0.1)) * 100) / 100);
  const at = hour.start + random.integer(0, 3599) * 1000;
  return { charge: left, readings: at < hour.end ? [{ at, property: 'battery.level', value: Math.round(left) }] : [] };
}
