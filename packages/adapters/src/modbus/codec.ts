import { ByteWriter } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';
import { asciiOffset, openAscii, sealAscii } from './frame/ascii-frame.ts';
import { guessMode } from './frame/guess-mode.ts';
import { judgeRtu } from './frame/rtu-candidate.ts';
import { openRtu, sealRtu } from './frame/rtu-frame.ts';
import { openTcp, sealTcp, tcpHead } from './frame/tcp-frame.ts';
import { readPdu, writePdu, type Pdu } from './functions/pdu.ts';
import type { Direction, ModbusMessage } from './message.ts';
import type { ModbusOptions } from './options.ts';

const decodeTcp = (frame: Uint8Array, direction: Direction): ModbusMessage => {
  openTcp(frame);
  const { direction: side, function: code, body } = readPdu(frame, tcpHead + 1, frame.length, direction);
  const transaction = ((frame[0] ?? 0) << 8) | (frame[1] ?? 0);
  const unit = frame[tcpHead] ?? 0;
  return { mode: 'tcp', transaction, unit, function: code, direction: side, body } as ModbusMessage;
};

const decodeRtu = (frame: Uint8Array, direction: Direction): ModbusMessage => {
  const { frame: whole, needed, failed } = judgeRtu(frame, 0, frame.length, direction);
  if (whole === 0 && failed === 0 && needed > frame.length)
    throw new HutongError('HT4001', { offset: frame.length, facts: { length: frame.length, needed } });
  openRtu(frame);
  const { direction: side, function: code, body } = readPdu(frame, 1, frame.length - 2, direction);
  return { mode: 'rtu', unit: frame[0] ?? 0, function: code, direction: side, body } as ModbusMessage;
};

const decodeAscii = (frame: Uint8Array, direction: Direction): ModbusMessage => {
  const content = openAscii(frame);
  let pdu: Pdu;
  try {
    pdu = readPdu(content, 1, content.length, direction);
  } catch (error) {
    if (!HutongError.isInstance(error)) throw error;
    throw new HutongError(error.code, {
      ...error.location,
      offset: asciiOffset(error.location.offset ?? 0),
      message: error.text,
      facts: error.facts,
      cause: error,
    });
  }
  const { direction: side, function: code, body } = pdu;
  return { mode: 'ascii', unit: content[0] ?? 0, function: code, direction: side, body } as ModbusMessage;
};

/** Decodes one frame. */
export function decodeModbus(frame: Uint8Array, options?: ModbusOptions): ModbusMessage {
  const direction = options?.direction ?? 'auto';
  const mode = options?.mode ?? 'auto';
  switch (mode === 'auto' ? guessMode(frame) : mode) {
    case 'tcp':
      return decodeTcp(frame, direction);
    case 'rtu':
      return decodeRtu(frame, direction);
    case 'ascii':
      return decodeAscii(frame, direction);
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
