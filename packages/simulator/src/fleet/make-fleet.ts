import { formatUrn } from '@hutong/standard';
import { deviceKinds } from '../devices/device-kinds.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { VirtualDevice } from './virtual-device.ts';

/** Devices by counts: `door-0001`, `door-0002` … */
export function makeFleet(scenario: Scenario): VirtualDevice[] {
  const devices: VirtualDevice[] = [];
  for (const [kind, count = 0] of Object.entries(scenario.devices.counts ?? {})) {
    const prefix = deviceKinds.get(kind)?.addressPrefix ?? kind;
    for (let number = 1; number <= count; number += 1) {
      const address = `${prefix}-${String(number).padStart(4, '0')}`;
      devices.push({
        id: formatUrn('Device', scenario.system, address),
        kind,
        address,
        division: scenario.division,
        ...(scenario.vendor === undefined ? {} : { vendor: scenario.vendor }),
      });
    }
  }
  return devices;
}
