import type { ModbusReply, ModbusRequest } from './functions/functions.ts';

/** How a PDU is carried: binary with CRC, hexadecimal text with LRC, or behind an MBAP header. */
export type ModbusMode = 'rtu' | 'ascii' | 'tcp';

/** Which side of a conversation frames come from, as far as it is known. */
export type Direction = 'auto' | 'request' | 'reply';

interface Envelope {
  readonly mode: ModbusMode;
  /** Transaction of the MBAP header; present in TCP frames. */
  readonly transaction?: number;
  /** Address of the device; 0 is all of them. */
  readonly unit: number;
  /** Function code; of an exception the one that was refused. */
  readonly function: number;
}

/** From the master. */
export interface ModbusRequestMessage extends Envelope {
  readonly direction: 'request';
  readonly body: ModbusRequest;
}

/** From the device. */
export interface ModbusReplyMessage extends Envelope {
  readonly direction: 'reply';
  readonly body: ModbusReply;
  /** The request that it answers, as the session found out; never on the wire. */
  readonly answers?: ModbusRequest;
}

/** A frame of Modbus. */
export type ModbusMessage = ModbusRequestMessage | ModbusReplyMessage;
