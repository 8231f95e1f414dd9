import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@hutong/client';
import { quantityText } from '@hutong/standard';
import { devicePage, propertyName, timeOfDay, type Latest, type ShownDevice } from '../device-page.ts';
import { deviceId, fieldDevices, openReportingDevices } from '../field-devices.ts';
import type { Paper } from '../paper.ts';
import { output } from '../places.ts';

const latestOf = async (client: Client, device: string): Promise<readonly Latest[]> =>
  (await client.listLatest({ query: { device } })).items as unknown as readonly Latest[];

/** The devices with what the platform has of them. */
const readDevices = (client: Client, system: string): Promise<readonly ShownDevice[]> =>
  Promise.all(
    fieldDevices.map(async (device) => ({ device, latest: await latestOf(client, deviceId(device, system)) })),
  );

/** One row of the screen for each device. */
const rowOf = (paper: Paper, { device, latest }: ShownDevice): readonly string[] => {
  const shown = latest.find(({ property }) => property === device.property);
  const others = Math.max(0, latest.length - 1);
  return [
    shown === undefined ? ' ' : '●',
    paper.of(device.title),
    device.protocol,
    propertyName(device.property, paper.language),
    shown === undefined ? '…' : quantityText(shown.value, shown.unit, paper.language),
    shown === undefined ? '' : timeOfDay(shown.observedAt),
    others === 0 ? '' : paper.say(`另有 ${others} 项`, `and ${others} more`),
  ];
};

/**
 * Shows five devices of five protocols on one screen, drawn anew at a terminal until all have spoken. Their bytes went
 * over sockets into the gateway and came as records to the platform, where the screen reads them; all that it has of
 * them is left as a page. Throws when one stays silent.
 */
export async function showDevices(
  paper: Paper,
  client: Client,
  ports: Readonly<Record<string, number>>,
  system: string,
  now: number,
): Promise<() => Promise<void>> {
  const devices = await openReportingDevices(ports, now);
  const until = performance.now() + 30_000;
  let drawn = 0;
  for (;;) {
    const shown = await readDevices(client, system);
    const rows = shown.map((device) => rowOf(paper, device));
    const complete = rows.every(([mark]) => mark === '●');
    if (process.stdout.isTTY || complete || performance.now() > until) {
      if (drawn > 0) process.stdout.write(`\u001B[${drawn}A\u001B[0J`);
      paper.table(rows);
      drawn = rows.length;
    }
    if (complete) {
      await writeFile(join(output, 'devices.html'), devicePage(shown, paper.language));
      break;
    }
    if (performance.now() > until) throw new Error('A device was not heard within 30 s');
    await pause(200);
  }
  paper.good('五种协议的设备同屏，数据取自平台', 'five devices of five protocols, as the platform has them');
  return async () => {
    for (const device of devices) device.close();
  };
}
