import { urnPattern } from '@hutong/standard';
import * as z from 'zod';
import { duration } from './duration.ts';
import { fileConfigSchema } from '../files/file-config.ts';
import { listenerSchema } from './listener-config.ts';

const limits = z.strictObject({
  /** Connections per listener. */
  connections: z.int().min(1).max(100_000).default(1000),
  /** Bytes that a connection may leave unfinished. */
  bufferedBytes: z.int().min(64).default(65_536),
  /** Bytes per second that are read from a connection; more have to wait. */
  bytesPerSecond: z.int().min(256).default(1_048_576),
  /** Bytes without a whole frame among them after which a connection is closed. */
  garbageBytes: z.int().min(1024).default(262_144),
  /** Frames per second that are read from a connection; more have to wait. */
  framesPerSecond: z.int().min(1).default(200),
  /** Frames of a connection that may wait to become durable before it is read no further. */
  framesInHand: z.int().min(1).default(64),
  /** Longest time without a whole frame. */
  idle: duration.default('PT10M'),
});

const metrics = z.strictObject({
  host: z.string().default('127.0.0.1'),
  port: z.int().min(0).max(65_535),
  /** Environment variable that holds the token of `/devices`; when left out the gateway makes one, in `status.token` of its store. */
  tokenVariable: z.string().min(1).optional(),
  /** Asks for the token at `/metrics` too. */
  protectMetrics: z.boolean().default(false),
  /** Registered devices with metrics of their own; the others are counted together. */
  devices: z.int().min(0).max(10_000).default(500),
});

const device = z.strictObject({
  adapter: z.string().min(1),
  /** As the adapter writes it, or `<line>/<address>` on a line with a name. */
  address: z.string().min(1),
  /** URN of the device. */
  id: z.string().regex(new RegExp(urnPattern)),
  /** URN of the staff member who carries or drives it, for patrol tracks. */
  staff: z.string().regex(new RegExp(urnPattern)).optional(),
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
  listeners: z.array(listenerSchema).min(1),
  limits: limits.prefault({}),
  spool: z.strictObject({
    /** Folder of the store, relative to the configuration. */
    directory: z.string().min(1),
    maximumBytes: z.int().min(65_536).default(268_435_456),
    /** Full: `wait` makes the devices wait and loses nothing; `drop-oldest` drops, counts and reports the oldest records. */
    whenFull: z.enum(['wait', 'drop-oldest']).default('wait'),
    /** What the platform refused: the newest are kept, in so much room and for so long. */
    rejected: z
      .strictObject({ maximumBytes: z.int().min(4096).default(16_777_216), keep: duration.default('P30D') })
      .prefault({}),
  }),
  /** Files that devices send: attachments of alarms, pictures, sounds and videos. */
  files: fileConfigSchema.prefault({}),
  /** Carries out commands of the platform; the token needs the scope `commands:execute`. Not when left out. */
  commands: z
    .strictObject({
      /** Name of this gateway, unlike that of any other of its system. */
      gateway: z.string().regex(/^[\w.-]{1,64}$/),
      /** How long the platform may keep a question open until there is a command; PT0S: it answers at once. */
      wait: duration.default('PT25S'),
      /** How often the platform is asked when it answers at once. */
      every: duration.default('PT2S'),
    })
    .optional(),
  /** Registered devices; looked up on the platform by protocol and address when left out. */
  devices: z.array(device).optional(),
  /** Where `/healthz`, `/metrics` and `/devices` are served; nowhere when left out. */
  metrics: metrics.optional(),
  logLevel: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
});

export type GatewayConfigDocument = z.output<typeof gatewayConfigSchema>;

/** A configuration that was read from a file; paths in it are relative to that file. */
export interface GatewayConfig extends GatewayConfigDocument {
  readonly fileName: string;
}
