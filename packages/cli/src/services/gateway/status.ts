import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseGatewayConfig, statusTokenFile, type GatewayConfig } from '@hutong/gateway';
import { bilingual, HutongError } from '@hutong/standard';
import * as z from 'zod';
import { readText } from '../../files/read-input.ts';

const count = z.int().min(0);

/** Result of `hutong gateway status`: what a running gateway says of itself. */
export const gatewayStatusResult = z.object({
  platform: z.object({ state: z.enum(['unknown', 'reachable', 'unreachable']), error: z.string().optional() }),
  spool: z.object({ pending: count, full: z.boolean() }),
  files: z.object({ stored: count, bytes: count, incoming: count }).optional(),
  connections: count,
  counts: z.record(z.string(), count),
  devices: z.array(
    z.object({
      adapter: z.string(),
      device: z.string(),
      line: z.string().optional(),
      lastSeen: z.string(),
      frames: count,
      errors: count,
    }),
  ),
});

export type GatewayStatusResult = z.infer<typeof gatewayStatusResult>;

interface Endpoint {
  readonly address: string;
  readonly token?: string | undefined;
}

/** The token of a gateway on this machine: from the environment, else from its store. */
async function ownToken({ fileName, spool, metrics }: GatewayConfig): Promise<string | undefined> {
  if (metrics?.tokenVariable !== undefined) return process.env[metrics.tokenVariable];
  const file = join(resolve(dirname(fileName), spool.directory), statusTokenFile);
  return (await readFile(file, 'utf8').catch(() => undefined))?.trim();
}

/** Where a gateway serves its status: an address, or the `metrics` of its configuration file. */
async function endpointOf(target: string, token: string | undefined): Promise<Endpoint> {
  if (/^https?:\/\//.test(target)) return { address: target.replace(/\/+$/, ''), token };
  const config = parseGatewayConfig(await readText(target), target);
  const { metrics } = config;
  if (metrics === undefined || metrics.port === 0)
    throw new HutongError('HT8001', {
      file: target,
      pointer: '/metrics',
      message: bilingual('配置没有固定的 metrics 端口', 'The configuration names no fixed metrics port'),
    });
  const host = metrics.host === '0.0.0.0' || metrics.host === '::' ? '127.0.0.1' : metrics.host;
  return { address: `http://${host}:${metrics.port}`, token: token ?? (await ownToken(config)) };
}

/** Asks a running gateway. Throws HT3001 and HT8001 for the file, HT5001 without its token, HT5015 when nobody answers. */
export async function gatewayStatus(target: string, shownToken?: string): Promise<GatewayStatusResult> {
  const { address, token } = await endpointOf(target, shownToken);
  const read = async (path: string): Promise<object> => {
    let answer: Response;
    try {
      const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
      answer = await fetch(address + path, { headers, signal: AbortSignal.timeout(5000) });
      if (answer.ok) return (await answer.json()) as object;
    } catch (cause) {
      throw new HutongError('HT5015', {
        message: bilingual(`网关没有在 ${address} 应答`, `The gateway does not answer at ${address}`),
        fix: bilingual(
          '确认网关在运行，且配置了 metrics 端口',
          'Is it running, with a metrics port in its configuration?',
        ),
        facts: { address },
        cause,
      });
    }
    if (answer.status !== 401) throw new HutongError('HT5015', { facts: { address, status: answer.status } });
    throw new HutongError('HT5001', {
      message: bilingual(
        `${address} 需要令牌：用 --token，或在网关所在机器上给出其配置文件`,
        `${address} asks for its token: --token, or the configuration file on the machine of the gateway`,
      ),
    });
  };
  const [state, devices] = await Promise.all([read('/healthz'), read('/devices')]);
  return gatewayStatusResult.parse({ ...state, ...devices });
}
