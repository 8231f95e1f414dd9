import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@hutong/client';
import { codeLists, findCode } from '@hutong/standard';
import { deviceId, fieldDevices, openReportingDevices } from '../field-devices.ts';
import type { Paper } from '../paper.ts';

interface Latest {
  readonly property: string;
  readonly value: unknown;
  readonly unit?: string;
  readonly observedAt: string;
}

const clockTime = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone: 'Asia/Shanghai' });

const latestOf = async (client: Client, device: string): Promise<readonly Latest[]> =>
  (await client.listLatest({ query: { device } })).items as unknown as readonly Latest[];

/** One row of the screen for each device, as the platform has it. */
const screen = async (paper: Paper, client: Client, system: string): Promise<readonly (readonly string[])[]> =>
  Promise.all(
    fieldDevices.map(async (device) => {
      const latest = await latestOf(client, deviceId(device, system));
      const shown = latest.find(({ property }) => property === device.property);
      const name = findCode(codeLists['ht-observed-property'], device.property)?.[paper.language] ?? device.property;
      const value = shown === undefined ? '…' : `${String(shown.value)} ${shown.unit ?? ''}`.trim();
      const others = Math.max(0, latest.length - 1);
      return [
        shown === undefined ? ' ' : '●',
        paper.of(device.title),
        device.protocol,
        name,
        value,
        shown === undefined ? '' : clockTime.format(Date.parse(shown.observedAt)),
        others === 0 ? '' : paper.say(`另有 ${others} 项`, `and ${others} more`),
      ];
    }),
  );

/**
 * Shows five devices of five protocols on one screen, drawn anew at a terminal until all have spoken. Their bytes went
 * over sockets into the gateway and came as records to the platform, where the screen reads them. Throws when one stays silent.
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
    const rows = await screen(paper, client, system);
    const complete = rows.every(([mark]) => mark === '●');
    if (process.stdout.isTTY || complete || performance.now() > until) {
      if (drawn > 0) process.stdout.write(`\u001B[${drawn}A\u001B[0J`);
      paper.table(rows);
      drawn = rows.length;
    }
    if (complete) break;
    if (performance.now() > until) throw new Error('A device was not heard within 30 s');
    await pause(200);
  }
  paper.good('五种协议的设备同屏，数据取自平台', 'five devices of five protocols, as the platform has them');
  return async () => {
    for (const device of devices) device.close();
  };
}
