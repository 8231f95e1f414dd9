import type { Clock } from '@hutong/standard';
import type { LocalCodes } from '@hutong/standard/local-lists';

/** How a platform is started. */
export interface StartServerOptions {
  /** HTTP port; 0 picks a free one. Default 0. */
  readonly port?: number;
  /** Address to listen on. Default 127.0.0.1. */
  readonly host?: string;
  /** Folder of the embedded database; in memory without one. */
  readonly dataDir?: string;
  /** URL of a PostgreSQL database, used instead of the embedded one. */
  readonly databaseUrl?: string;
  /** Port of the embedded MQTT broker (0 picks a free one), URL of an external broker, or false for no MQTT. Default false. */
  readonly mqtt?: number | string | false;
  /** Source of time; the machine's when absent. In a sandbox it gives the time at which the virtual clock starts. */
  readonly clock?: Clock;
  /** Runs on a virtual clock that only `POST /v1/sandbox/clock` moves. */
  readonly sandbox?: boolean;
  /** Secret of the administrator's token; made, and kept in the data folder, when absent. */
  readonly adminToken?: string;
  /** Names of faults to switch on; refused outside tests. */
  readonly faults?: readonly string[];
  /** Local lists: their authorities' codes have to stand in them, and local event kinds are handled as they say. */
  readonly localCodes?: LocalCodes;
  /** Least level of log lines on stderr. Default `warn`. */
  readonly logLevel?: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

/** A platform that runs. */
export interface RunningServer {
  /** Base URL of the HTTP API. */
  readonly http: string;
  /** URL of the MQTT broker. */
  readonly mqtt?: string;
  readonly dataDir?: string;
  readonly adminToken: string;
  /** Stops taking requests, finishes what is under way and closes the database. */
  close(): Promise<void>;
}
