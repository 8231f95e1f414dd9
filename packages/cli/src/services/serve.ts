import { startServer } from '@hutong/server';
import { bilingual, createVirtualClock, isDateTime, type Clock } from '@hutong/standard';
import { createServer } from 'node:net';
import * as z from 'zod';
import { ensureWritableFolder } from '../files/writable-folder.ts';
import { usageError } from '../failures/usage-error.ts';
import { present } from '../present.ts';
import { localCodesOf } from './codes/local-codes-of.ts';

/** First line of `hutong serve --json`, printed when the platform is ready. */
export const serveResult = z.object({
  http: z.string(),
  mqtt: z.string().nullable(),
  dataDir: z.string().nullable(),
  adminToken: z.string(),
});

export type ServeResult = z.infer<typeof serveResult>;

export interface ServeOptions {
  /** HTTP port; 0 for a free one, the usual one or else a free one when absent. */
  readonly port?: number | undefined;
  readonly host?: string | undefined;
  /** Folder, `postgres://…`, or `memory`. */
  readonly database: string;
  /** Port of the embedded broker, address of an external one, or `off`. */
  readonly mqtt?: string | undefined;
  readonly sandbox?: boolean;
  /** RFC 3339 time at which the sandbox clock starts; now when absent. */
  readonly sandboxStart?: string | undefined;
  readonly adminToken?: string | undefined;
  /** Files of local lists. */
  readonly localLists?: readonly string[] | undefined;
}

/** Ports taken when they are free and nobody asked for others. */
export const usualPorts = { http: 8700, mqtt: 1883 } as const;

const isFree = (port: number, host: string): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });

const usualOrFree = async (port: number, host: string): Promise<number> => ((await isFree(port, host)) ? port : 0);

const mqttOf = async (mqtt: string | undefined, host: string): Promise<number | string | false> => {
  if (mqtt === undefined) return usualOrFree(usualPorts.mqtt, host);
  if (mqtt === 'off') return false;
  if (/^\d{1,5}$/.test(mqtt) && Number(mqtt) < 65_536) return Number(mqtt);
  if (/^mqtts?:\/\//.test(mqtt)) return mqtt;
  throw usageError(
    bilingual(`--mqtt 不正确：${mqtt}`, `--mqtt is not valid: ${mqtt}`),
    bilingual('应为端口、mqtt://… 或 off', 'Give a port, mqtt://… or off'),
  );
};

const databaseOf = (database: string): { dataDir?: string; databaseUrl?: string } => {
  if (database === 'memory') return {};
  return /^postgres(ql)?:\/\//.test(database) ? { databaseUrl: database } : { dataDir: database };
};

const clockOf = (start: string | undefined): { clock?: Clock } => {
  if (start === undefined) return {};
  if (isDateTime(start)) return { clock: createVirtualClock(Date.parse(start)) };
  throw usageError(
    bilingual(`--sandbox-start 不正确：${start}`, `--sandbox-start is not valid: ${start}`),
    bilingual(
      '应为带时区的时间，如 2026-01-01T00:00:00+08:00',
      'Give a time with its offset, e.g. 2026-01-01T00:00:00+08:00',
    ),
  );
};

/** Starts the reference platform. Throws HT5018, HT5019, HT7003, and HT3014 for a wrong local list; the platform runs until `close`. */
export async function serve(options: ServeOptions): Promise<{ ready: ServeResult; close: () => Promise<void> }> {
  const { host = '127.0.0.1', database, sandbox = false, adminToken } = options;
  const place = databaseOf(database);
  // The database would only say that it is unavailable.
  if (place.dataDir !== undefined) await ensureWritableFolder(place.dataDir);
  const server = await startServer({
    host,
    port: options.port ?? (await usualOrFree(usualPorts.http, host)),
    mqtt: await mqttOf(options.mqtt, host),
    sandbox,
    ...clockOf(options.sandboxStart),
    ...place,
    ...present({ adminToken, localCodes: await localCodesOf(options.localLists) }),
  });
  const { http, mqtt = null, dataDir = null } = server;
  return { ready: { http, mqtt, dataDir, adminToken: server.adminToken }, close: () => server.close() };
}
