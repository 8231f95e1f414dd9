import { openGateway } from '@hutong/gateway';
import * as z from 'zod';

/** A door of a gateway. */
export const gatewayListener = z.object({
  adapter: z.string(),
  transport: z.string(),
  endpoint: z.string(),
  port: z.int().nullable(),
});

/** First line of `hutong gateway run --json`, printed when the gateway listens. */
export const gatewayRunResult = z.object({ listeners: z.array(gatewayListener), metricsPort: z.int().nullable() });

export type GatewayRunResult = z.infer<typeof gatewayRunResult>;

/** A gateway that runs until `close`. */
export interface RunningGateway {
  readonly ready: GatewayRunResult;
  /** Reads the configuration again; what is wrong with it goes to the log. */
  readonly reload: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface GatewayRunOptions {
  /** Records the traffic in this new file, without its personal values. */
  readonly capture?: string | undefined;
}

/** Starts a gateway from its configuration file and follows the file. Throws HT3001, HT7003, HT8001 and HT5019. */
export async function runGateway(file: string, { capture }: GatewayRunOptions = {}): Promise<RunningGateway> {
  const open = await openGateway(file, capture === undefined ? {} : { capture: { file: capture } });
  const { listeners, metricsPort = null } = open.gateway;
  const doors = listeners.map(({ port = null, ...rest }) => ({ ...rest, port }));
  return {
    ready: gatewayRunResult.parse({ listeners: doors, metricsPort }),
    reload: async () => void (await open.reload()),
    close: () => open.close(),
  };
}
