import { checkGatewayConfig } from '@hutong/gateway';
import * as z from 'zod';
import { readText } from '../../files/read-input.ts';

const text = z.object({ zh: z.string(), en: z.string() });

/** Result of `hutong gateway check`: what the configuration would open. */
export const gatewayCheckResult = z.object({
  file: z.string(),
  listeners: z.array(z.object({ adapter: z.string(), transport: z.string() })),
  /** Registered devices; null when they come from the platform. */
  devices: z.int().nullable(),
  /** What this machine lacks to run it. */
  warnings: z.array(z.object({ code: z.string(), pointer: z.string(), message: text, fix: text })),
});

export type GatewayCheckResult = z.infer<typeof gatewayCheckResult>;

/** Checks a gateway configuration and everything that it names. Throws HT3001 and HT8001 with the place. */
export async function checkGateway(file: string): Promise<GatewayCheckResult> {
  const { config, listeners, warnings } = await checkGatewayConfig(await readText(file), file);
  return {
    file,
    listeners: listeners.map((entry) => ({ ...entry })),
    devices: config.devices?.length ?? null,
    warnings: warnings.map((warning) => ({ ...warning })),
  };
}
