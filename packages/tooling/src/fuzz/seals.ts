import { crc16Modbus, crcHj212, sum8 } from '@hutong/adapter-kit';

/** Makes length and checksum of a mutated frame right again, so that what is behind them is reached. */
export type Seal = (frame: Uint8Array) => Uint8Array;

const withBytes = (frame: Uint8Array, ...changes: readonly (readonly [at: number, value: number])[]): Uint8Array => {
  const sealed = frame.slice();
  for (const [at, value] of changes) if (at >= 0 && at < sealed.length) sealed[at] = value & 0xff;
  return sealed;
};

/** 68 … length … sum 16, as meters have it. */
const meter =
  (lengthAt: number, overhead: number, marks: readonly (readonly [number, number])[]): Seal =>
  (frame) => {
    const body = withBytes(frame, ...marks, [lengthAt, frame.length - overhead], [frame.length - 1, 0x16]);
    return withBytes(body, [body.length - 2, sum8(body, 0, Math.max(0, body.length - 2))]);
  };

const hex4 = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0');

/** Seals by adapter; a protocol without one is mutated only. */
export const seals: Readonly<Record<string, Seal>> = {
  dlt645: meter(9, 12, [
    [0, 0x68],
    [7, 0x68],
  ]),
  cjt188: meter(10, 13, [[0, 0x68]]),
  gb26875(frame) {
    const unit = frame.length - 30;
    const end = frame.length;
    const body = withBytes(frame, [0, 0x40], [1, 0x40], [24, unit], [25, unit >> 8], [end - 2, 0x23], [end - 1, 0x23]);
    return withBytes(body, [end - 3, sum8(body, 2, Math.max(2, end - 3))]);
  },
  hj212(frame) {
    const segment = frame.subarray(6, Math.max(6, frame.length - 6));
    const text = new TextEncoder();
    const head = text.encode(`##${String(segment.length).padStart(4, '0')}`);
    const tail = text.encode(`${hex4(crcHj212(segment))}\r\n`);
    return Uint8Array.from([...head, ...segment, ...tail]);
  },
  jt808(frame) {
    const packet: number[] = [];
    for (let at = 1; at < frame.length - 1; at++) {
      const byte = frame[at] ?? 0;
      const next = frame[at + 1];
      if (byte === 0x7d && (next === 1 || next === 2)) {
        packet.push(next === 1 ? 0x7d : 0x7e);
        at++;
      } else packet.push(byte);
    }
    packet.pop();
    if (packet.length < 12) return frame;
    const modern = ((packet[2] ?? 0) & 0x40) !== 0;
    const split = ((packet[2] ?? 0) & 0x20) !== 0;
    const body = Math.max(0, packet.length - (modern ? 17 : 12) - (split ? 4 : 0));
    packet[2] = ((packet[2] ?? 0) & 0xfc) | ((body >> 8) & 3);
    packet[3] = body & 0xff;
    packet.push(packet.reduce((sum, byte) => sum ^ byte, 0));
    const escaped = packet.flatMap((byte) => (byte === 0x7e ? [0x7d, 2] : byte === 0x7d ? [0x7d, 1] : [byte]));
    return Uint8Array.from([0x7e, ...escaped, 0x7e]);
  },
  modbus(frame) {
    const sum = crc16Modbus(frame, 0, Math.max(0, frame.length - 2));
    return withBytes(frame, [frame.length - 2, sum], [frame.length - 1, sum >> 8]);
  },
};
