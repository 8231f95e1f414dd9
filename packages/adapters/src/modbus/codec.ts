import { ByteReader, ByteWriter, Trace } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import { asciiOffset, openAscii, sealAscii } from './frame/ascii-frame.ts';
import { guessMode } from './frame/guess-mode.ts';
import { judgeRtu } from './frame/rtu-candidate.ts';
import { openRtu, sealRtu } from './frame/rtu-frame.ts';
import { openTcp, sealTcp, tcpHead } from './frame/tcp-frame.ts';
import { readPdu, writePdu, type Pdu } from './functions/pdu.ts';
import type { Direction, ModbusMessage } from './message.ts';
import type { ModbusOptions } from './options.ts';

/** Runs a check; with a trace it takes note of what is wrong and goes on. */
const check = <Value>(trace: Trace | undefined, run: () => Value): Value | undefined => {
  if (trace === undefined) return run();
  try {
    return run();
  } catch (error) {
    if (!HutongError.isInstance(error)) throw error;
    trace.fault(error);
    return undefined;
  }
};

const decodeTcp = (frame: Uint8Array, direction: Direction, trace?: Trace): ModbusMessage => {
  check(trace, () => openTcp(frame));
  if (trace !== undefined) {
    const head = new ByteReader(frame, 0, frame.length, trace);
    for (const field of ['transaction', 'protocol', 'length']) head.uint16be(field);
    head.uint8('unit');
  }
  const { direction: side, function: code, body } = readPdu(frame, tcpHead + 1, frame.length, direction, trace);
  const transaction = ((frame[0] ?? 0) << 8) | (frame[1] ?? 0);
  const unit = frame[tcpHead] ?? 0;
  return { mode: 'tcp', transaction, unit, function: code, direction: side, body } as ModbusMessage;
};

const decodeRtu = (frame: Uint8Array, direction: Direction, trace?: Trace): ModbusMessage => {
  const { frame: whole, needed, failed } = judgeRtu(frame, 0, frame.length, direction);
  check(trace, () => {
    if (whole === 0 && failed === 0 && needed > frame.length)
      throw new HutongError('HT4001', { offset: frame.length, facts: { length: frame.length, needed } });
    openRtu(frame);
  });
  const end = frame.length - 2;
  if (trace !== undefined && end > 1) {
    trace.add('unit', 0, 1, frame[0]);
    trace.add('crc', end, frame.length, ((frame[end + 1] ?? 0) << 8) | (frame[end] ?? 0));
  }
  const { direction: side, function: code, body } = readPdu(frame, 1, end, direction, trace);
  return { mode: 'rtu', unit: frame[0] ?? 0, function: code, direction: side, body } as ModbusMessage;
};

const inText = (error: HutongError): HutongError =>
  new HutongError(error.code, {
    ...error.location,
    offset: asciiOffset(error.location.offset ?? 0),
    message: error.text,
    facts: error.facts,
    cause: error,
  });

const decodeAscii = (frame: Uint8Array, direction: Direction, lowerCase: boolean, trace?: Trace): ModbusMessage => {
  const content = openAscii(frame, lowerCase, trace);
  const inner = trace === undefined ? undefined : new Trace();
  let pdu: Pdu;
  try {
    inner?.add('unit', 0, 1, content[0]);
    pdu = readPdu(content, 1, content.length, direction, inner);
  } catch (error) {
    if (!HutongError.isInstance(error)) throw error;
    throw inText(error);
  } finally {
    if (trace !== undefined && inner !== undefined) {
      trace.add('start', 0, 1, ':');
      trace.adopt(inner, asciiOffset, content);
      const end = asciiOffset(content.length);
      trace.add('lrc', end, end + 2, String.fromCharCode(...frame.subarray(end, end + 2)));
      trace.add('end', end + 2, Math.min(frame.length, end + 4), null);
    }
  }
  const { direction: side, function: code, body } = pdu;
  return { mode: 'ascii', unit: content[0] ?? 0, function: code, direction: side, body } as ModbusMessage;
};

/** Decodes one frame. */
export function decodeModbus(frame: Uint8Array, options?: ModbusOptions, trace?: Trace): ModbusMessage {
  const direction = options?.direction ?? 'auto';
  const mode = options?.mode ?? 'auto';
  switch (mode === 'auto' ? guessMode(frame) : mode) {
    case 'tcp':
      return decodeTcp(frame, direction, trace);
    case 'rtu':
      return decodeRtu(frame, direction, trace);
    case 'ascii':
      return decodeAscii(frame, direction, options?.lowerCaseDigits === true, trace);
  }
}

/** Encodes one message in its own mode. */
export function encodeModbus(message: ModbusMessage): Uint8Array {
  const writer = new ByteWriter();
  writer.uint8(message.unit, 'unit');
  writePdu(writer, message);
  const content = writer.bytes();
  switch (message.mode) {
    case 'tcp':
      return sealTcp(content, message.transaction);
    case 'rtu':
      return sealRtu(content);
    case 'ascii':
      return sealAscii(content);
    default:
      throw new HutongError('HT4009', { field: 'mode', facts: { mode: (message as { mode: unknown }).mode } });
  }
}
