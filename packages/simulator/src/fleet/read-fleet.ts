import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { bilingual, HutongError } from '@hutong/standard';
import * as z from 'zod';
import { deviceKinds } from '../devices/device-kinds.ts';
import { findIncident } from '../incidents/incidents.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { makeFleet } from './make-fleet.ts';
import type { VirtualDevice } from './virtual-device.ts';

/** What the simulator needs of a Device record; the rest of the record is the platform's business. */
const deviceLine = z.looseObject({
  id: z.string().min(1),
  kind: z.string(),
  protocol: z.string().optional(),
  address: z.string().optional(),
  division: z.string().optional(),
  vendor: z.string().optional(),
});

function readLine(text: string, file: string, line: number, scenario: Scenario): VirtualDevice | undefined {
  const broken = (cause?: unknown): HutongError => new HutongError('HT3003', { file, line, cause });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw broken(cause);
  }
  const parsed = deviceLine.safeParse(value);
  if (!parsed.success) throw broken(parsed.error);
  const { id, kind, protocol, address, division = scenario.division, vendor = scenario.vendor } = parsed.data;
  if (protocol !== 'mqtt' || address === undefined || !deviceKinds.has(kind)) return undefined;
  return { id, kind, address, division, ...(vendor === undefined ? {} : { vendor }) };
}

function checkIncidents(scenario: Scenario, devices: readonly VirtualDevice[]): void {
  const byAddress = new Map(devices.map((device) => [device.address, device]));
  for (const [index, { kind, device: address }] of scenario.incidents.entries()) {
    const place = { file: scenario.fileName, pointer: `/incidents/${index}/device` };
    const device = byAddress.get(address);
    const expected = findIncident(kind)?.deviceKind;
    if (device === undefined)
      throw new HutongError('HT8002', {
        ...place,
        message: bilingual(`没有地址为 ${address} 的设备`, `No device has the address ${address}`),
      });
    if (device.kind !== expected)
      throw new HutongError('HT8002', {
        ...place,
        message: bilingual(
          `${kind} 需要 ${expected}，而 ${address} 是 ${device.kind}`,
          `${kind} needs a ${expected}, and ${address} is a ${device.kind}`,
        ),
      });
  }
}

/**
 * The devices of a scenario: those of its Device file that speak MQTT and are of a known kind, then those it makes up.
 * Throws HT3001 and HT3003 for the file, HT8002 for an incident on a device that is not there or cannot have it.
 */
export async function readFleet(scenario: Scenario): Promise<VirtualDevice[]> {
  const devices: VirtualDevice[] = [];
  if (scenario.devices.file !== undefined) {
    const file = resolve(dirname(scenario.fileName), scenario.devices.file);
    const text = await readFile(file, 'utf8').catch((cause: unknown) => {
      throw new HutongError('HT3001', { file, cause });
    });
    for (const [index, line] of text.split('\n').entries()) {
      if (line.trim() === '') continue;
      const device = readLine(line, file, index + 1, scenario);
      if (device !== undefined) devices.push(device);
    }
  }
  devices.push(...makeFleet(scenario));
  checkIncidents(scenario, devices);
  return devices;
}
