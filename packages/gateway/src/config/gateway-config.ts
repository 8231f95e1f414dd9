import { parseDuration, urnPattern } from '@hutong/standard';
import * as z from 'zod';

const isDuration = (text: string): boolean => {
  try {
    return parseDuration(text) > 0;
  } catch {
    return false;
  }
};
const duration = z.string().refine(isDuration, {
  abort: true,
  error: '应为 ISO 8601 时长，如 PT10M / must be an ISO 8601 duration such as PT10M',
});

const listener = z.strictObject({
  /** Adapter id, or the path of an adapter file relative to the configuration. */
  adapter: z.string().min(1),
  host: z.string().min(1).default('0.0.0.0'),
  /** 0: any free port. */
  port: z.int().min(0).max(65_535),
  /** Options of the adapter, its quirks for instance. */
  options: z.record(z.string(), z.unknown()).default({}),
});

const limits = z.strictObject({
  /** Connections per listener. */
  connections: z.int().min(1).max(100_000).default(1000),
  /** Bytes that a connection may leave unfinished. */
  bufferedBytes: z.int().min(64).default(65_536),
  /** Frames per second that are read from a connection; more have to wait. */
  framesPerSecond: z.int().min(1).default(200),
  /** Frames of a connection that may wait to become durable before it is read no further. */
  framesInHand: z.int().min(1).default(64),
  /** Longest time without a whole frame. */
  idle: duration.default('PT10M'),
});

const device = z.strictObject({
  adapter: z.string().min(1),
  address: z.string().min(1),
  id: z.string().regex(new RegExp(urnPattern)),
});

/** The gateway's configuration file. */
export const gatewayConfigSchema = z.strictObject({
  platform: z
    .strictObject({
      baseUrl: z.url({ protocol: /^https?$/ }),
      token: z.string().min(1).optional(),
      /** Environment variable that holds the token. */
      tokenVariable: z.string().min(1).optional(),
    })
    .refine(({ token, tokenVariable }) => (token === undefined) !== (tokenVariable === undefined), {
      error: '需要 token 或 tokenVariable 之一 / needs either token or tokenVariable',
    }),
  /** System that issues the records; the token's system. */
  system: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,63}$/),
  division: z.string().regex(/^[1-9]\d{11}$/),
  /** Marks every record as simulated. */
  simulated: z.boolean().default(false),
  /** `derive`: a device that is not registered gets an id from its address; `refuse`: its data is not taken. */
  unknownDevices: z.enum(['derive', 'refuse']).default('derive'),
  listeners: z.array(listener).min(1),
  limits: limits.prefault({}),
  spool: z.strictObject({
    /** Folder of the store, relative to the configuration. */
    directory: z.string().min(1),
    maximumBytes: z.int().min(65_536).default(268_435_456),
  }),
  /** Registered devices; looked up on the platform by protocol and address when left out. */
  devices: z.array(device).optional(),
  /** Where `/metrics` and `/healthz` are served; nowhere when left out. */
  metrics: z.strictObject({ host: z.string().default('127.0.0.1'), port: z.int().min(0).max(65_535) }).optional(),
  logLevel: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
});

export type GatewayConfigDocument = z.output<typeof gatewayConfigSchema>;

/** A configuration that was read from a file; paths in it are relative to that file. */
export interface GatewayConfig extends GatewayConfigDocument {
  readonly fileName: string;
}
