import { parseGatewayConfig } from '@hutong/gateway';
import { bilingual, HutongError } from '@hutong/standard';
import * as z from 'zod';
import { readText } from '../../files/read-input.ts';

const count = z.int().min(0);

/** Result of `hutong gateway status`: what a running gateway says of itself. */
export const gatewayStatusResult = z.object({
  platform: z.object({ state: z.enum(['unknown', 'reachable', 'unreachable']), error: z.string().optional() }),
  spool: z.object({ pending: count, full: z.boolean() }),
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

/** Where a gateway serves its status: an address, or the `metrics` of its configuration file. */
async function addressOf(target: string): Promise<string> {
  if (/^https?:\/\//.test(target)) return target.replace(/\/+$/, '');
  const { metrics } = parseGatewayConfig(await readText(target), target);
  if (metrics === undefined || metrics.port === 0)
    throw new HutongError('HT8001', {
      file: target,
      pointer: '/metrics',
      message: bilingual('配置没有固定的 metrics 端口', 'The configuration names no fixed metrics port'),
    });
  return `http://${metrics.host}:${metrics.port}`;
}

/** Asks a running gateway. Throws HT3001 and HT8001 for the file, HT5015 when nobody answers. */
export async function gatewayStatus(target: string): Promise<GatewayStatusResult> {
  const address = await addressOf(target);
  const read = async (path: string): Promise<object> => {
    try {
      return (await (await fetch(address + path, { signal: AbortSignal.timeout(5000) })).json()) as object;
    } catch (cause) {
      throw new HutongError('HT5015', { facts: { address }, cause });
    }
  };
  const [state, devices] = await Promise.all([read('/healthz'), read('/devices')]);
  return gatewayStatusResult.parse({ ...state, ...devices });
}
