import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readCassette } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import type { ListenerOf } from '../config/listener-config.ts';
import { createLink, type Link } from '../link/link.ts';
import { isCapture, readCapture } from '../replay/read-capture.ts';
import { createTcpOrder } from '../replay/tcp-order.ts';
import type { Transport, TransportContext } from './transport.ts';

/** Bytes of one conversation, in the order in which they were recorded. */
interface Piece {
  readonly conversation: string;
  readonly bytes: Uint8Array;
  /** Milliseconds since the epoch; now when the file does not say. */
  readonly at?: number;
  /** The bytes are a packet of their own. */
  readonly packet?: boolean;
  /** Name of the line. */
  readonly line?: string;
  /** They were sent to the device. */
  readonly down?: true;
}

function* capturePieces(bytes: Buffer, port: number | undefined): Generator<Piece> {
  const orders = new Map<string, ReturnType<typeof createTcpOrder>>();
  for (const packet of readCapture(bytes)) {
    if (port !== undefined && packet.toPort !== port) continue;
    const conversation = `${packet.protocol} ${packet.from} ${packet.to}`;
    if (packet.protocol === 'udp') {
      yield { conversation, bytes: packet.payload, at: packet.at, packet: true };
      continue;
    }
    let inOrder = orders.get(conversation);
    if (inOrder === undefined) orders.set(conversation, (inOrder = createTcpOrder()));
    for (const { payload, at } of inOrder(packet)) yield { conversation, bytes: payload, at };
  }
}

/** Frames of one protocol; those that name none are taken to be of it. */
function* cassettePieces(text: string, file: string, protocol: string): Generator<Piece> {
  for (const { bytes, adapter = protocol, at, connection = '', line, down } of readCassette(text, file).frames)
    if (adapter === protocol)
      yield {
        conversation: connection,
        bytes,
        ...(at === undefined ? {} : { at }),
        ...(line === undefined ? {} : { line }),
        ...(down === undefined ? {} : { down }),
      };
}

function* piecesOf(bytes: Buffer, file: string, adapter: string, port: number | undefined): Generator<Piece> {
  if (isCapture(bytes)) {
    yield* capturePieces(bytes, port);
    return;
  }
  const [first] = bytes.toString('latin1', 0, 64).trimStart();
  if (first === '[' || first === '{') yield* cassettePieces(bytes.toString('utf8'), file, adapter);
  else yield { conversation: '', bytes };
}

async function readBounded(file: string, maximum: number): Promise<Buffer> {
  const handle = await open(file, 'r').catch((cause: unknown) => {
    throw new HutongError('HT3001', { file, cause });
  });
  try {
    const { size } = await handle.stat();
    if (size > maximum)
      throw new HutongError('HT8008', {
        file,
        message: { zh: `文件超过 ${maximum} 字节`, en: `The file is larger than ${maximum} bytes` },
        facts: { size, maximum },
      });
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** Reads recorded traffic once, as if its devices were here; answers go nowhere. */
async function play(
  pieces: Iterable<Piece>,
  { limits, link: shared }: TransportContext,
  stopped: () => boolean,
): Promise<void> {
  const links = new Map<string, Link>();
  for (const { conversation, bytes, at, packet, line, down } of pieces) {
    if (stopped()) break;
    let link = links.get(conversation);
    if (link === undefined) {
      link = createLink({ ...shared, ...(line === undefined ? {} : { line }), write: () => {} });
      links.set(conversation, link);
    }
    if (down === true) {
      link.overheard(bytes);
      continue;
    }
    link.receive(bytes, at);
    if (packet === true) link.cut();
    if (link.inHand >= limits.framesInHand) await link.settle();
  }
  for (const link of links.values()) {
    link.end();
    await link.settle();
  }
}

/** Recorded traffic: pcap, pcapng, a cassette or raw bytes. Rejects with HT3001 and HT8008 when the file cannot be read. */
export const openReplay: Transport<'replay'> = async (config: ListenerOf<'replay'>, context) => {
  const { adapter, observer } = context.link;
  const file = resolve(context.folder, config.file);
  const bytes = await readBounded(file, config.maximumBytes);
  let stopped = false;
  let playing = true;
  const done = play(piecesOf(bytes, file, adapter.id, config.port), context, () => stopped)
    .catch((error: unknown) => observer.failed(adapter.id, error))
    .finally(() => {
      playing = false;
    });
  return {
    adapter: adapter.id,
    transport: 'replay',
    endpoint: `replay ${config.file}`,
    get connections() {
      return playing ? 1 : 0;
    },
    async close() {
      stopped = true;
      await done;
    },
  };
};
