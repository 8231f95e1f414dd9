import { parseGatewayConfig, startGateway } from '@hutong/gateway';
import * as z from 'zod';
import { readText } from '../../files/read-input.ts';

/** First line of `hutong gateway run --json`, printed when the gateway listens. */
export const gatewayRunResult = z.object({
  listeners: z.array(z.object({ adapter: z.string(), port: z.int() })),
  metricsPort: z.int().nullable(),
});

export type GatewayRunResult = z.infer<typeof gatewayRunResult>;

/** Starts a gateway from its configuration file. Throws HT3001, HT8001 and HT5019; it runs until `close`. */
export async function runGateway(file: string): Promise<{ ready: GatewayRunResult; close: () => Promise<void> }> {
  const gateway = await startGateway(parseGatewayConfig(await readText(file), file));
  const { listeners, metricsPort = null } = gateway;
  return { ready: gatewayRunResult.parse({ listeners, metricsPort }), close: () => gateway.close() };
}
