import { createResyncFramer, falseStart, type Framer, type Verdict } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';

// Modbus Messaging on TCP/IP V1.0b, 3.1.3: transaction 2 · protocol 2 (0) · length 2 (unit and PDU) · unit 1 · PDU
/** Bytes before the unit. */
export const tcpHead = 6;
const shortestTcp = 8;
const maximumContent = 254;
const longestTcp = tcpHead + maximumContent;

const protocolOf = (bytes: Uint8Array): number => ((bytes[2] ?? 0) << 8) | (bytes[3] ?? 0);
const protocolError = (protocol: number): HutongError =>
  new HutongError('HT4006', { offset: 2, field: 'protocol', facts: { protocol, expected: 0 } });
const lengthOf = (bytes: Uint8Array): number => ((bytes[4] ?? 0) << 8) | (bytes[5] ?? 0);

function examine(window: Uint8Array, ended: boolean, inStep: boolean): Verdict {
  if (window.length < shortestTcp) return ended ? falseStart : { type: 'more', needed: shortestTcp };
  const content = lengthOf(window);
  const protocol = protocolOf(window);
  if (content < 2 || content > maximumContent || ((window[tcpHead + 1] ?? 0) & 0x7f) === 0) return falseStart;
  if (protocol !== 0 && !inStep) return falseStart;
  const length = tcpHead + content;
  if (window.length < length) return { type: 'more', needed: length };
  return protocol === 0 ? { type: 'frame', length } : { type: 'broken', length, error: protocolError(protocol) };
}

/**
 * A framer for one connection. The header has no checksum and no start byte: protocol id 0, a length that may be and a
 * function must do; where a header is due, one of another protocol is a broken frame.
 */
export const tcpFramer = (): Framer =>
  createResyncFramer({ start: new Uint8Array(), headLength: shortestTcp, maximumLength: longestTcp, examine });

/** Checks the header against the bytes. Throws HT4001, HT4005 or HT4006. */
export function openTcp(bytes: Uint8Array): void {
  if (bytes.length < shortestTcp)
    throw new HutongError('HT4001', { offset: bytes.length, facts: { length: bytes.length, needed: shortestTcp } });
  const protocol = protocolOf(bytes);
  if (protocol !== 0) throw protocolError(protocol);
  const content = lengthOf(bytes);
  const facts = { declared: content, actual: bytes.length - tcpHead, maximum: maximumContent };
  if (content < 2 || content > maximumContent)
    throw new HutongError('HT4005', { offset: 4, field: 'length', facts: { reason: 'out-of-range', ...facts } });
  if (content > facts.actual) throw new HutongError('HT4001', { offset: bytes.length, field: 'length', facts });
  if (content < facts.actual)
    throw new HutongError('HT4005', {
      offset: tcpHead + content,
      field: 'length',
      facts: { reason: 'surplus', ...facts },
    });
}

/** Puts the header before unit and PDU. Throws HT4009 without a transaction. */
export function sealTcp(content: Uint8Array, transaction: number | undefined): Uint8Array {
  if (transaction === undefined || !Number.isInteger(transaction) || transaction < 0 || transaction > 0xffff)
    throw new HutongError('HT4009', { field: 'transaction', facts: { transaction } });
  const frame = new Uint8Array(tcpHead + content.length);
  frame.set([transaction >> 8, transaction & 0xff, 0, 0, content.length >> 8, content.length & 0xff]);
  frame.set(content, tcpHead);
  return frame;
}
