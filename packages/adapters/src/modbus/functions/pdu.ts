import { ByteReader, fromHex, toHex, type ByteWriter, type Trace } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import type { Direction, ModbusMessage } from '../message.ts';
import { exception } from './exceptions.ts';
import { functionOf, type ModbusReply, type ModbusRequest } from './functions.ts';
import { anyLength, type Layout } from './layout.ts';

/** Longest PDU (4.1). */
export const maximumPdu = 253;

const refused = 0x80;

type AnyLayout = Layout<{ readonly name: string }>;

/** What a PDU says; direction included, since the layout found it. */
export type Pdu =
  | { readonly direction: 'request'; readonly function: number; readonly body: ModbusRequest }
  | { readonly direction: 'reply'; readonly function: number; readonly body: ModbusReply };

const lengthOf = (layout: AnyLayout, bytes: Uint8Array, from: number, to: number): number =>
  layout.length(bytes, from, to - from);

const fits = (layout: AnyLayout, bytes: Uint8Array, from: number, to: number): boolean => {
  const length = lengthOf(layout, bytes, from, to);
  return length === to - from || length === anyLength;
};

/** Frames of 08 may be longer than a line can tell; where the end is known, any length is right. */
const isLongDiagnostic = (code: number, from: number, to: number): boolean => code === 8 && to - from > 5;

const lengthError = (layout: AnyLayout, bytes: Uint8Array, from: number, to: number): HutongError => {
  const needed = Math.abs(lengthOf(layout, bytes, from, to));
  return needed > to - from
    ? new HutongError('HT4001', { offset: to, field: 'pdu', facts: { length: to - from, needed } })
    : new HutongError('HT4005', {
        offset: from,
        field: 'pdu',
        facts: { reason: 'pdu-length', length: to - from, needed },
      });
};

/** A request of 5 bytes with a count that no reply of that length could be confused with. */
const isPlausibleRequest = (code: number, bytes: Uint8Array, from: number): boolean => {
  const count = ((bytes[from + 3] ?? 0) << 8) | (bytes[from + 4] ?? 0);
  return code > 2 || (count > 0 && count <= 2000);
};

const chooseReply = (code: number, bytes: Uint8Array, from: number, to: number, direction: Direction): boolean => {
  if (direction !== 'auto') return direction === 'reply';
  const layouts = functionOf(code);
  if (layouts === undefined) return false;
  const asRequest = fits(layouts.request, bytes, from, to);
  return fits(layouts.reply, bytes, from, to) && !(asRequest && isPlausibleRequest(code, bytes, from));
};

/** Reads a PDU from `from` to `to`. Throws HT4001, HT4005 or HT4006 with the place in `bytes`. */
export function readPdu(
  bytes: Uint8Array,
  from: number,
  to: number,
  direction: Direction = 'auto',
  trace?: Trace,
): Pdu {
  if (to - from < 1) throw new HutongError('HT4001', { offset: to, field: 'function' });
  const code = bytes[from] ?? 0;
  if ((code & ~refused) === 0) throw new HutongError('HT4006', { offset: from, field: 'function', facts: { code } });
  trace?.add('function', from, from + 1, code & ~refused);
  const reader = new ByteReader(bytes, from + 1, to, trace);
  if (code >= refused) {
    if (direction === 'request' || to - from !== 2)
      throw new HutongError(to - from < 2 ? 'HT4001' : 'HT4005', {
        offset: from,
        field: 'function',
        facts: { reason: 'exception-length', length: to - from, needed: 2 },
      });
    return { direction: 'reply', function: code - refused, body: exception.read(reader) };
  }
  const isReply = chooseReply(code, bytes, from, to, direction);
  const layouts = functionOf(code);
  if (layouts === undefined) {
    const raw = { name: 'raw', raw: toHex(reader.take(reader.remaining, 'body.raw')) } as const;
    return isReply
      ? { direction: 'reply', function: code, body: raw }
      : { direction: 'request', function: code, body: raw };
  }
  const layout = isReply ? layouts.reply : layouts.request;
  if (!fits(layout, bytes, from, to) && !isLongDiagnostic(code, from, to)) throw lengthError(layout, bytes, from, to);
  const body = layout.read(reader);
  return { direction: isReply ? 'reply' : 'request', function: code, body } as Pdu;
}

/** Writes function code and body. Throws HT4009. */
export function writePdu(writer: ByteWriter, message: ModbusMessage): void {
  const { function: code, direction, body } = message;
  if (!Number.isInteger(code) || code < 1 || code > 127)
    throw new HutongError('HT4009', { field: 'function', facts: { code } });
  const from = writer.length;
  if (body.name === 'exception') {
    if (direction !== 'reply') throw new HutongError('HT4009', { field: 'direction', facts: { direction } });
    writer.uint8(code + refused, 'function');
    exception.write(writer, body);
  } else {
    writer.uint8(code, 'function');
    const layouts = functionOf(code);
    if (body.name === 'raw') writer.put(fromHex(body.raw));
    else if (layouts === undefined || layouts.name !== body.name)
      throw new HutongError('HT4009', { field: 'body.name', facts: { function: code, name: body.name } });
    else (layouts[direction] as AnyLayout).write(writer, body);
  }
  if (writer.length - from > maximumPdu)
    throw new HutongError('HT4009', {
      field: 'body',
      facts: { length: writer.length - from, maximum: maximumPdu },
    });
}
