import { join } from 'node:path';
import { startHutong, type RunningCommand } from '../command.ts';
import type { Paper } from '../paper.ts';
import { output, shown } from '../places.ts';

/** The platform as `hutong serve` announced it. */
export interface RunningPlatform {
  readonly http: string;
  readonly mqtt: string;
  readonly adminToken: string;
  readonly dataDir: string;
  readonly command: RunningCommand;
}

/** Starts the reference platform on free ports, on a sandbox clock that begins with the scenario. */
export async function startPlatform(paper: Paper, start: string): Promise<RunningPlatform> {
  const data = join(output, 'platform');
  const options = ['--port', '0', '--mqtt', '0', '--db', data, '--sandbox', '--sandbox-start', start];
  paper.step(
    '启动参考平台',
    'Start the reference platform',
    `hutong serve --port 0 --mqtt 0 --db ${shown(data)} --sandbox`,
  );
  const begun = performance.now();
  const command = await startHutong('serve', ...options);
  const { http, mqtt, adminToken, dataDir } = command.ready as Record<
    'http' | 'mqtt' | 'adminToken' | 'dataDir',
    string
  >;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  paper.good(
    `${seconds} 秒就绪：${http} 与 ${mqtt}，内嵌数据库`,
    `ready in ${seconds} s: ${http} and ${mqtt}, embedded database`,
  );
  return { http, mqtt, adminToken, dataDir, command };
}
