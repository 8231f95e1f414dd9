import { parseDuration } from '@hutong/standard';
import * as z from 'zod';
import { deviceKinds } from '../devices/device-kinds.ts';
import { faults } from '../faults/faults.ts';
import { incidentDefinitions } from '../incidents/incidents.ts';

const isDuration = (text: string): boolean => {
  try {
    return parseDuration(text) >= 0;
  } catch {
    return false;
  }
};

/** ISO 8601 duration; also used for moments, counted from the start of the scenario. */
const duration = z.string().refine(isDuration, {
  abort: true,
  error: '应为 ISO 8601 时长，如 PT1H30M / must be an ISO 8601 duration such as PT1H30M',
});

const named = (names: Iterable<string>): z.ZodEnum<Record<string, string>> =>
  z.enum([...names] as [string, ...string[]]);

const incident = z.strictObject({
  kind: named(incidentDefinitions.map(({ name }) => name)),
  /** Address of the device that shows it. */
  device: z.string().min(1),
  at: duration,
  lasts: duration.optional(),
});

const fault = z.strictObject({
  fault: named(faults.keys()),
  /** Probability per message. */
  rate: z.number().min(0).max(1),
  devices: z.array(z.string()).optional(),
  kinds: z.array(named(deviceKinds.keys())).optional(),
  /** How far, for the faults that shift time. */
  by: duration.optional(),
  from: duration.optional(),
  until: duration.optional(),
});

const replay = z.strictObject({
  adapter: z.string().min(1),
  /** Cassette file, relative to the scenario. */
  file: z.string().min(1),
  at: duration,
});

const station = z.strictObject({
  adapter: z.string().min(1),
  /** What the adapter's `simulate` is asked for. */
  kind: z.string().min(1),
  address: z.string().min(1),
  every: duration,
});

/** A scenario file: who is there, what goes wrong, and how the wire misbehaves. */
export const scenarioSchema = z.strictObject({
  name: z.string().min(1),
  seed: z.int(),
  start: z.iso.datetime({ offset: true }),
  duration,
  /** Virtual time that goes out together. */
  step: duration.default('PT5M'),
  /** System that issues the records; the token's system. */
  system: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,63}$/),
  division: z.string().regex(/^[1-9]\d{11}$/),
  vendor: z.string().min(1).max(100).optional(),
  devices: z
    .strictObject({
      /** NDJSON file of Device records, relative to the scenario. */
      file: z.string().min(1).optional(),
      /** Devices to make up, by kind. */
      counts: z.partialRecord(named(deviceKinds.keys()), z.int().min(0).max(100_000)).optional(),
    })
    .refine(({ file, counts }) => file !== undefined || counts !== undefined, {
      error: '需要 file 或 counts / needs file or counts',
    }),
  incidents: z.array(incident).default([]),
  faults: z.array(fault).default([]),
  cassettes: z.array(replay).default([]),
  stations: z.array(station).default([]),
});

export type ScenarioDocument = z.output<typeof scenarioSchema>;

/** A scenario that was read from a file; paths in it are relative to that file. */
export interface Scenario extends ScenarioDocument {
  readonly fileName: string;
}
