import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createClient } from '@hutong/client';
import { openPolledDevices } from './demo/field-devices.ts';
import { Paper, readerLanguage } from './demo/paper.ts';
import { output, shown } from './demo/places.ts';
import { sandboxTime } from './demo/responders.ts';
import { certifyPlatform } from './demo/steps/certify-platform.ts';
import { demoSystem, startGateway } from './demo/steps/connect-devices.ts';
import { loadData } from './demo/steps/load-data.ts';
import { readScenario, runDay } from './demo/steps/run-day.ts';
import { shareRecords } from './demo/steps/share-records.ts';
import { showDevices } from './demo/steps/show-devices.ts';
import { showEvents } from './demo/steps/show-events.ts';
import { startPlatform } from './demo/steps/start-platform.ts';
import { validateExport } from './demo/steps/validate-export.ts';

const begun = performance.now();
const paper = new Paper(readerLanguage());
const stops: (() => Promise<void>)[] = [];

await rm(output, { recursive: true, force: true });
await mkdir(output, { recursive: true });

paper.title(paper.say('HuTong 互通：一个社区，从数据到行动', 'HuTong: one community, from data to action'));
try {
  await validateExport(paper);
  const { start } = await readScenario();
  const platform = await startPlatform(paper, start);
  stops.unshift(() => platform.command.stop());
  const client = createClient({ baseUrl: platform.http, token: platform.adminToken });
  const { secret: token } = await client.createToken({
    body: { name: 'demo', system: demoSystem, scopes: ['records:write', 'records:read', 'events:read'] },
  });
  process.env['HUTONG_TOKEN'] = token;
  await loadData(paper, platform, token);
  const polled = await openPolledDevices();
  stops.unshift(async () => polled.forEach((line) => line.close()));
  const { command: gateway, ports } = await startGateway(
    paper,
    platform,
    polled.map(({ port }) => port),
  );
  stops.unshift(() => gateway.stop());
  stops.unshift(await showDevices(paper, client, ports, demoSystem, Date.parse(start)));
  const time = sandboxTime(client, Date.parse(start));
  const summary = await runDay(paper, platform, token, ports, client, time);
  await showEvents(paper, client, time, Date.parse(summary.virtualTo));
  await shareRecords(paper, client, platform, token);
  await certifyPlatform(paper, platform);
} finally {
  for (const stop of stops) await stop();
}

paper.step('完成', 'Done');
const made = [
  ['devices.html', '五种设备同屏', 'five devices on one screen'],
  ['validation.html', '校验报告', 'validation report'],
  ['platform', '平台数据', "the platform's data"],
  ['truth.ndjson', '仿真真值', 'ground truth of the simulation'],
  ['warning.cap.xml', '一条预警（CAP 1.2）', 'a warning as CAP 1.2'],
  ['certification/report.html', '认证报告', 'certification report'],
  ['certification/certificate.json', '签名证书', 'signed certificate'],
] as const;
paper.table(made.map(([name, zh, en]) => [shown(join(output, name)), paper.say(zh, en)]));
const seconds = Math.round((performance.now() - begun) / 1000);
paper.good(`全部完成，用时 ${seconds} 秒`, `all done in ${seconds} s`);
paper.line(paper.say('接下来：', 'Next:'));
paper.line('  npx --yes pnpm@12 hutong --help');
paper.line(`  ${paper.say('docs/zh/quickstart-vendor.md', 'docs/en/quickstart-vendor.md')}`);
