import { sum16 } from './internet-checksum.ts';

// A capture file as libpcap writes it (link type 101: raw IP), one TCP segment for each frame.

const word = (value: number): readonly number[] => [(value >> 8) & 0xff, value & 0xff];
const doubleWord = (value: number): readonly number[] => [...word(value >>> 16), ...word(value & 0xffff)];

const device = [192, 0, 2, 1];
const master = [192, 0, 2, 2];

/** One segment: a request goes to the port of the device, a reply comes from it. */
function segment(content: Uint8Array, reply: boolean, port: number, sequence: number, clientPort: number): Uint8Array {
  const [source, target] = reply ? [device, master] : [master, device];
  const ports = reply ? [...word(port), ...word(clientPort)] : [...word(clientPort), ...word(port)];
  const tcp = [...ports, ...doubleWord(sequence), ...doubleWord(1), 0x50, 0x18, ...word(65_535), 0, 0, 0, 0];
  const length = 20 + tcp.length + content.length;
  const head = [0x45, 0, ...word(length), 0, 0, 0x40, 0, 64, 6, 0, 0, ...source, ...target];
  head.splice(10, 2, ...word(sum16(Uint8Array.from(head))));
  return Uint8Array.from([...head, ...tcp, ...content]);
}

/** A capture of frames, each on a connection of its own, so that none is taken for the rest of another. */
export function captureOf(
  frames: readonly { readonly bytes: Uint8Array; readonly reply: boolean }[],
  port: number,
): Uint8Array {
  const little = (value: number): readonly number[] => doubleWord(value).toReversed();
  const parts: number[] = [
    ...little(0xa1b2c3d4),
    2,
    0,
    4,
    0,
    ...little(0),
    ...little(0),
    ...little(65_535),
    ...little(101),
  ];
  frames.forEach(({ bytes, reply }, index) => {
    const packet = segment(bytes, reply, port, 1, 20_000 + index);
    parts.push(...little(index), ...little(0), ...little(packet.length), ...little(packet.length), ...packet);
  });
  return Uint8Array.from(parts);
}
