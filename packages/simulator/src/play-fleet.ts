import {
  codeLists,
  findCode,
  formatDateTime,
  formatUrn,
  parseUrn,
  specVersion,
  type Observation,
} from '@hutong/standard';
import { deviceKinds } from './devices/device-kinds.ts';
import type { Hour, Reading } from './devices/device-kind.ts';
import type { Emission } from './emission.ts';
import type { VirtualDevice } from './fleet/virtual-device.ts';
import { createRandom } from './random.ts';
import { incidentsOn, spanOf } from './scenario/parse-scenario.ts';
import type { Scenario } from './scenario/scenario.ts';

const oneHour = 3_600_000;
const chinaOffset = 8 * oneHour;

/** Id of a reading: device, property and instant, so that a run sent again changes nothing. */
export const observationId = (system: string, device: VirtualDevice, property: string, at: number): string =>
  formatUrn(
    'Observation',
    system,
    `${parseUrn(device.id)?.localId ?? device.address}.${property}.${new Date(at).toISOString().replaceAll(/[-:.]/g, '')}`,
  );

function recordOf(scenario: Scenario, device: VirtualDevice, { at, property, value }: Reading): Observation {
  const unit = findCode(codeLists['ht-observed-property'], property)?.attributes?.['unit'];
  return {
    id: observationId(scenario.system, device, property, at),
    type: 'Observation',
    specVersion,
    division: device.division,
    provenance: {
      system: scenario.system,
      ...(device.vendor === undefined ? {} : { vendor: device.vendor }),
      channel: 'mqtt',
    },
    simulated: true,
    device: device.id,
    property: property as Observation['property'],
    value,
    ...(unit ? { unit } : {}),
    observedAt: formatDateTime(at),
    quality: 'good',
  };
}

/** What the devices say in one virtual hour, in order of time. */
export interface PlayedHour {
  readonly start: number;
  readonly emissions: readonly Emission[];
}

/** What the devices of a scenario say, hour by hour; no fault has touched it yet. */
export function* playFleet(scenario: Scenario, devices: readonly VirtualDevice[]): Generator<PlayedHour> {
  const { from, to } = spanOf(scenario);
  const players = devices.map((device) => ({
    device,
    incidents: incidentsOn(scenario, device.address),
    play: deviceKinds.get(device.kind)?.play(createRandom(scenario.seed, device.id)),
  }));
  for (let start = from; start < to; start += oneHour) {
    const end = Math.min(start + oneHour, to);
    const hourOfDay = Math.floor((start + chinaOffset) / oneHour) % 24;
    const emissions: Emission[] = [];
    for (const { device, incidents, play } of players) {
      const hour: Hour = {
        start,
        end,
        hourOfDay,
        incidents: incidents.filter((incident) => incident.from < end && incident.until >= start),
      };
      for (const reading of play?.(hour) ?? []) {
        if (reading.at >= to) continue;
        emissions.push({
          sendAt: reading.at,
          address: device.address,
          kind: device.kind,
          record: recordOf(scenario, device, reading),
          faults: [],
        });
      }
    }
    yield { start, emissions: emissions.sort((a, b) => a.sendAt - b.sendAt) };
  }
}
