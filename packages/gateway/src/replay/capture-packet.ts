/** One packet of a capture, down to the payload of TCP or UDP. */
export interface CapturePacket {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly protocol: 'tcp' | 'udp';
  /** `address:port` of both ends. */
  readonly from: string;
  readonly to: string;
  readonly toPort: number;
  /** TCP sequence number of the first byte. */
  readonly sequence: number;
  /** TCP: a new connection begins here. */
  readonly opens: boolean;
  readonly payload: Uint8Array;
}

const ethernet = { vlan: [0x8100, 0x88a8], ipv4: 0x0800, ipv6: 0x86dd } as const;

// Link types of pcap (https://www.ietf.org/archive/id/draft-ietf-opsawg-pcaplinktype): where the IP header starts.
const linkTypes: Readonly<Record<number, (frame: Buffer) => number | undefined>> = {
  // BSD loopback: the address family in front, in the byte order of the machine.
  0: () => 4,
  1(frame) {
    let at = 12;
    while (at + 2 <= frame.length && ethernet.vlan.includes(frame.readUInt16BE(at) as 0x8100)) at += 4;
    if (at + 2 > frame.length) return undefined;
    const type = frame.readUInt16BE(at);
    return type === ethernet.ipv4 || type === ethernet.ipv6 ? at + 2 : undefined;
  },
  12: () => 0,
  101: () => 0,
  108: () => 4,
  // Linux cooked capture, versions 1 and 2.
  113: () => 16,
  276: () => 20,
};

/** Whether packets of a link type can be read. */
export const isKnownLinkType = (type: number): boolean => Object.hasOwn(linkTypes, type);

const ipv6Text = (bytes: Buffer): string =>
  Array.from({ length: 8 }, (_, index) => bytes.readUInt16BE(index * 2).toString(16)).join(':');

interface Network {
  readonly source: string;
  readonly destination: string;
  readonly protocol: number;
  readonly body: Buffer;
}

function readNetwork(packet: Buffer): Network | undefined {
  const version = (packet[0] ?? 0) >> 4;
  if (version === 4 && packet.length >= 20) {
    const headerLength = ((packet[0] ?? 0) & 0x0f) * 4;
    const total = Math.min(packet.length, packet.readUInt16BE(2) || packet.length);
    // A later fragment has no ports; devices of this kind do not fragment.
    if (headerLength < 20 || total < headerLength || (packet.readUInt16BE(6) & 0x3fff) !== 0) return undefined;
    return {
      source: [...packet.subarray(12, 16)].join('.'),
      destination: [...packet.subarray(16, 20)].join('.'),
      protocol: packet[9] ?? 0,
      body: packet.subarray(headerLength, total),
    };
  }
  if (version !== 6 || packet.length < 40) return undefined;
  return {
    source: `[${ipv6Text(packet.subarray(8, 24))}]`,
    destination: `[${ipv6Text(packet.subarray(24, 40))}]`,
    protocol: packet[6] ?? 0,
    body: packet.subarray(40, Math.min(packet.length, 40 + packet.readUInt16BE(4))),
  };
}

/** Reads TCP or UDP out of a captured frame; undefined for everything else. */
export function readCapturePacket(frame: Buffer, linkType: number, at: number): CapturePacket | undefined {
  const start = linkTypes[linkType]?.(frame);
  const network = start === undefined ? undefined : readNetwork(frame.subarray(start));
  if (network === undefined) return undefined;
  const { source, destination, protocol, body } = network;
  if (body.length < 8) return undefined;
  const toPort = body.readUInt16BE(2);
  const ends = { at, from: `${source}:${body.readUInt16BE(0)}`, to: `${destination}:${toPort}`, toPort };
  if (protocol === 17) return { ...ends, protocol: 'udp', sequence: 0, opens: false, payload: body.subarray(8) };
  if (protocol !== 6 || body.length < 20) return undefined;
  const opens = ((body[13] ?? 0) & 0x02) !== 0;
  // A SYN takes one number itself.
  const sequence = (body.readUInt32BE(4) + (opens ? 1 : 0)) >>> 0;
  return { ...ends, protocol: 'tcp', sequence, opens, payload: body.subarray(((body[12] ?? 0) >> 4) * 4) };
}
