import { formatDateTime, parseDuration } from '@hutong/standard';
import type { Emission } from './emission.ts';
import type { VirtualDevice } from './fleet/virtual-device.ts';
import { findIncident, triggerOf } from './incidents/incidents.ts';
import { incidentsOn, spanOf } from './scenario/parse-scenario.ts';
import type { Scenario } from './scenario/scenario.ts';

/** One line of the ground-truth file: what really happened, and what should have been detected of it. */
export interface TruthLine {
  readonly incident: string;
  /** Whether the standard has a trigger that must see it. */
  readonly expected: boolean;
  /** Trigger and event kind of the standard, when there is one. */
  readonly trigger?: string;
  readonly kind?: string;
  /** URN of the device, where the scenario knows it. */
  readonly device?: string;
  readonly address: string;
  readonly from: string;
  readonly until?: string;
  /** The earliest moment at which it can be known. */
  readonly detectableAt: string;
  /** Ids of the observations that show it and went out undamaged; empty for what shows by silence. */
  readonly evidence: readonly string[];
  readonly simulated: true;
}

/** Collects the ground truth of a run while it is sent. */
export interface TruthRecorder {
  sent(emission: Emission): void;
  lines(): TruthLine[];
}

const enoughEvidence = 10;

/** Starts the ground truth of a scenario: one line for each incident. */
export function createTruth(scenario: Scenario, devices: readonly VirtualDevice[]): TruthRecorder {
  const span = spanOf(scenario);
  const entries = devices.flatMap((device) =>
    incidentsOn(scenario, device.address).flatMap((incident) => {
      const definition = findIncident(incident.name);
      return definition === undefined ? [] : [{ device, incident, definition, evidence: [] as string[] }];
    }),
  );
  return {
    sent({ record, payload, faults }) {
      if (payload !== undefined || faults.includes('wrong-clock')) return;
      const at = Date.parse(record.observedAt);
      for (const { device, incident, definition, evidence } of entries) {
        const { property, value, absent } = definition.evidence;
        if (absent || device.id !== record.device || property !== record.property || value !== record.value) continue;
        if (at < incident.from || at > incident.until || evidence.length >= enoughEvidence) continue;
        if (!evidence.includes(record.id)) evidence.push(record.id);
      }
    },
    lines: () =>
      entries.map(({ device, incident, definition, evidence }) => {
        const trigger = triggerOf(definition);
        const wait = trigger?.within === undefined ? 0 : parseDuration(trigger.within);
        const ends = Number.isFinite(incident.until) && incident.until <= span.to;
        return {
          incident: incident.name,
          expected: trigger !== undefined,
          ...(trigger === undefined ? {} : { trigger: trigger.id, kind: trigger.kind }),
          device: device.id,
          address: device.address,
          from: formatDateTime(incident.from),
          ...(ends ? { until: formatDateTime(incident.until) } : {}),
          detectableAt: formatDateTime(incident.from + wait),
          evidence,
          simulated: true,
        };
      }),
  };
}
