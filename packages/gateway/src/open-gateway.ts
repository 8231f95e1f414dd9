import { readFile } from 'node:fs/promises';
import { HutongError } from '@hutong/standard';
import { destination, pino } from 'pino';
import { checkGatewayConfig } from './config/check-gateway-config.ts';
import type { GatewayConfig } from './config/gateway-config.ts';
import { watchForChange } from './config/watch-for-change.ts';
import { startGateway, type Gateway, type GatewayChanges, type GatewayOptions } from './start-gateway.ts';

export interface OpenGatewayOptions extends GatewayOptions {
  /** Milliseconds between two looks at the file; 0: it is not watched. */
  readonly watchEvery?: number;
}

/** A gateway that follows its configuration file. */
export interface OpenGateway {
  readonly gateway: Gateway;
  /** Reads the file again. Undefined when it is wrong or cannot be applied: the old configuration stays, and the log says why. */
  reload(): Promise<GatewayChanges | undefined>;
  close(): Promise<void>;
}

const readConfig = async (file: string): Promise<GatewayConfig> => {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new HutongError('HT3001', { file, cause });
  });
  const { config } = await checkGatewayConfig(text, file);
  return config;
};

/** Starts a gateway from its configuration file and follows the file. Throws HT3001, HT8001, HT5019 and HT7003. */
export async function openGateway(file: string, options: OpenGatewayOptions = {}): Promise<OpenGateway> {
  const { watchEvery = 2000 } = options;
  const config = await readConfig(file);
  const logger = options.logger ?? pino({ level: config.logLevel, name: 'gateway' }, destination(2));
  const gateway = await startGateway(config, { ...options, logger });

  const apply = async (): Promise<GatewayChanges | undefined> => {
    try {
      const changes = await gateway.reload(await readConfig(file));
      logger.info({ ...changes }, 'configuration taken');
      if (changes.needsRestart.length > 0)
        logger.warn({ code: 'HT8006', keys: changes.needsRestart }, 'some changes take effect at the next start');
      return changes;
    } catch (error) {
      if (!HutongError.isInstance(error)) throw error;
      const { code, text, location } = error;
      logger.error({ code, ...location, reason: text.en }, 'the new configuration is not taken, the old one stays');
      return undefined;
    }
  };

  // One after the other: a second change waits for the first.
  let turn: Promise<unknown> = Promise.resolve();
  const reload = (): Promise<GatewayChanges | undefined> => {
    const next = turn.then(apply);
    turn = next.catch(() => undefined);
    return next;
  };
  const unwatch = watchEvery === 0 ? (): void => {} : watchForChange(file, watchEvery, () => void reload());

  return {
    gateway,
    reload,
    async close() {
      unwatch();
      await turn;
      await gateway.close();
    },
  };
}
