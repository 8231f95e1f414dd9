import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from '@hutong/client';
import { parseScenario, runScenario, type SimulationSummary } from '@hutong/simulator';
import { parseDuration } from '@hutong/standard';
import type { Paper } from '../paper.ts';
import { example, output } from '../places.ts';
import { handleDispatchedEvents, type SandboxTime } from '../responders.ts';
import type { RunningPlatform } from './start-platform.ts';

/** Kinds that nobody touches in the demo, so that their time limits pass. */
export const untouchedKinds: ReadonlySet<string> = new Set(['030201']);

/** Reads the scenario of the day. */
export const readScenario = async (): Promise<ReturnType<typeof parseScenario>> => {
  const file = join(example, 'scenario.yaml');
  return parseScenario(await readFile(file, 'utf8'), file);
};

/** Plays the day: 300 MQTT devices and recorded frames, while the worker and the verifier handle what comes up. */
export async function runDay(
  paper: Paper,
  platform: RunningPlatform,
  token: string,
  gateway: Record<string, number>,
  responders: Client,
  time: SandboxTime,
): Promise<SimulationSummary> {
  const scenario = await readScenario();
  const step = parseDuration(scenario.step);
  const begun = performance.now();
  // The platform's clock stands at the end of the step that is being sent, as a real one would.
  await time.moveTo(time.now() + step);
  const summary = await runScenario(scenario, {
    baseUrl: platform.http,
    token,
    mqttUrl: platform.mqtt,
    gateway,
    truthFile: join(output, 'truth.ndjson'),
    async onStep(now) {
      await handleDispatchedEvents(responders, time, untouchedKinds, paper.language);
      await time.moveTo(now + step);
    },
  });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const { sent, acknowledged, rejected, devices, frames } = summary;
  paper.good(
    `${devices} 台 MQTT 设备 24 个虚拟小时用时 ${seconds} 秒：发出 ${sent} 条，确认 ${acknowledged} 条，退回 ${rejected} 条（注入的坏报文）`,
    `${devices} MQTT devices, 24 virtual hours in ${seconds} s: ${sent} sent, ${acknowledged} acknowledged, ${rejected} refused (broken on purpose)`,
  );
  const answered = frames.filter(({ answers }) => answers.length > 0).length;
  paper.good(
    `回放现场报文 ${frames.length} 帧，按协议应答 ${answered} 帧`,
    `${frames.length} recorded frames replayed, ${answered} answered as their protocols require`,
  );
  return summary;
}
