import * as z from 'zod';
import { duration } from './duration.ts';
import { pollSchema, type PollConfig } from './poll-config.ts';

const port = z.int().min(0).max(65_535).describe('0: any free port / 任意空闲端口');
const host = z.string().min(1);
const everywhere = host.default('0.0.0.0');

const isPattern = (text: string): boolean => {
  try {
    return new RegExp(text).source !== '';
  } catch {
    return false;
  }
};

/** Bytes as text or as hexadecimal digits. */
const encoding = z.enum(['text', 'hex']).default('text');

const shared = {
  /** Adapter id, or the path of an adapter file relative to the configuration. */
  adapter: z.string().min(1),
  /** Options of the adapter, its quirks for instance. */
  options: z.record(z.string(), z.unknown()).default({}),
};

/** What a transport that carries requests down to its devices has beside. */
const polled = {
  /** What is asked for, and when. */
  polls: z.array(pollSchema).default([]),
  /** Bytes in front of every request, in hexadecimal: FEFEFEFE wakes many meters. */
  preamble: z
    .string()
    .regex(/^(?:[0-9A-Fa-f]{2}){1,64}$/)
    .optional(),
};

/** Name of a line with several devices; `<line>/<address>` in `devices` then names one of them. */
const line = z.string().regex(/^[\w.-]{1,64}$/);

const payload = z
  .strictObject({
    /** How the frame is written in the payload. */
    encoding: z.enum(['binary', 'hex', 'base64']).default('binary'),
    /** JSON pointer of the frame when the payload is a JSON document. */
    pointer: z.string().startsWith('/').optional(),
  })
  .refine(({ encoding: written, pointer }) => pointer === undefined || written !== 'binary', {
    path: ['encoding'],
    error: 'JSON 中的帧须为 hex 或 base64 / a frame in JSON is hex or base64',
  });

const tcp = z.strictObject({
  /** Devices connect to the gateway. */
  transport: z.literal('tcp').optional(),
  ...shared,
  ...polled,
  host: everywhere,
  port,
});

const tcpClient = z.strictObject({
  /** The gateway connects to a device or a serial server, and again when the connection breaks. */
  transport: z.literal('tcp-client'),
  ...shared,
  ...polled,
  host,
  port: port.min(1),
  line: line.optional(),
});

const udp = z.strictObject({ transport: z.literal('udp'), ...shared, ...polled, host: everywhere, port });

const dtu = z.strictObject({
  /** RS-485 lines behind data terminals (DTU) that connect to the gateway. */
  transport: z.literal('dtu'),
  ...shared,
  ...polled,
  host: everywhere,
  port,
  /** First bytes of a connection: which terminal it is. */
  registration: z.strictObject({
    encoding,
    /** Regular expression over the first bytes; its group `line` is the name of the line, else all of it is. */
    pattern: z.string().min(1).refine(isPattern, { error: '正则表达式有误 / is not a regular expression' }),
  }),
  /** Bytes that a terminal sends to keep its connection; they are no data of a device. */
  heartbeat: z.strictObject({ encoding, bytes: z.string().min(1), answer: z.string().optional() }).optional(),
  /** The terminals that are let in; every one when left out. */
  lines: z.array(z.strictObject({ line, polls: polled.polls })).optional(),
});

const mqtt = z.strictObject({
  transport: z.literal('mqtt'),
  ...shared,
  ...polled,
  url: z.url({ protocol: /^(mqtts?|wss?)$/ }),
  username: z.string().optional(),
  /** Environment variable that holds the password. */
  passwordVariable: z.string().min(1).optional(),
  clientId: z.string().min(1).optional(),
  /** Topic with `{line}` where it names the device or its line. */
  topic: z.string().min(1),
  /** Where answers and requests go, with the same `{line}`; nowhere when left out. */
  replyTopic: z.string().min(1).optional(),
  payload: payload.prefault({}),
});

const http = z.strictObject({
  transport: z.literal('http'),
  ...shared,
  host: z.string().min(1).default('127.0.0.1'),
  port,
  /** Path with `{line}` where it names the device or its line. */
  path: z.string().startsWith('/').default('/frames'),
  /** Environment variable that holds the bearer token which senders must show. */
  tokenVariable: z.string().min(1).optional(),
  payload: payload.prefault({}),
});

const replay = z.strictObject({
  transport: z.literal('replay'),
  ...shared,
  /** pcap, pcapng, cassette (JSON) or raw bytes, relative to the configuration. */
  file: z.string().min(1),
  /** Port of the device protocol in a capture: only what is sent to it is read. */
  port: port.min(1).optional(),
  maximumBytes: z.int().min(1).default(268_435_456),
});

const serial = z.strictObject({
  transport: z.literal('serial'),
  ...shared,
  ...polled,
  /** Device file or name of the port, such as `/dev/ttyUSB0` or `COM3`. */
  path: z.string().min(1),
  baudRate: z.int().min(50).max(4_000_000).default(9600),
  dataBits: z.union([z.literal(7), z.literal(8)]).default(8),
  parity: z.enum(['none', 'even', 'odd']).default('none'),
  stopBits: z.union([z.literal(1), z.literal(2)]).default(1),
  line: line.optional(),
  /** Longest pause before the port is opened again. */
  reopen: duration.default('PT1M'),
});

/** One door for devices: an adapter and what carries its bytes. */
export const listenerSchema = z.discriminatedUnion('transport', [tcp, tcpClient, udp, dtu, mqtt, http, replay, serial]);

export type ListenerConfig = z.output<typeof listenerSchema>;
export type TransportName = NonNullable<ListenerConfig['transport']>;
/** The configuration of one transport. */
export type ListenerOf<Name extends TransportName> = Name extends 'tcp'
  ? z.output<typeof tcp>
  : Extract<ListenerConfig, { transport: Name }>;

/** What carries the bytes of a listener. */
export const transportOf = (listener: ListenerConfig): TransportName => listener.transport ?? 'tcp';

/** The polls of a listener with the line that each belongs to; undefined: any line on which the address was heard. */
export const pollsOf = (
  listener: ListenerConfig,
): readonly { poll: PollConfig; line?: string; path: (string | number)[] }[] => {
  const own = 'polls' in listener ? listener.polls : [];
  const lines = listener.transport === 'dtu' ? (listener.lines ?? []) : [];
  return [
    ...own.map((poll, index) => ({ poll, path: ['polls', index] })),
    ...lines.flatMap(({ line, polls }, at) =>
      polls.map((poll, index) => ({ poll, line, path: ['lines', at, 'polls', index] })),
    ),
  ];
};
