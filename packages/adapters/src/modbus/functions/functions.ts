import { bilingual } from '@hutong/standard';
import { diagnostics, getEventCounter, getEventLog, readExceptionStatus, reportServerId } from './diagnostics.ts';
import type { ExceptionBody } from './exceptions.ts';
import { readFileRecord, writeFileRecord } from './files.ts';
import { encapsulated } from './identification.ts';
import type { FunctionLayout, Layout } from './layout.ts';
import { readBitsFunction, readFifoQueue, readRegistersFunction } from './reads.ts';
import {
  maskWriteRegister,
  readWriteRegisters,
  writeCoil,
  writeCoils,
  writeMultipleRegisters,
  writeRegister,
} from './writes.ts';

/** Functions by code. */
export const functions = {
  1: readBitsFunction('readCoils', bilingual('读线圈', 'Read coils')),
  2: readBitsFunction('readDiscreteInputs', bilingual('读离散输入', 'Read discrete inputs')),
  3: readRegistersFunction('readHoldingRegisters', bilingual('读保持寄存器', 'Read holding registers')),
  4: readRegistersFunction('readInputRegisters', bilingual('读输入寄存器', 'Read input registers')),
  5: writeCoil,
  6: writeRegister,
  7: readExceptionStatus,
  8: diagnostics,
  11: getEventCounter,
  12: getEventLog,
  15: writeCoils,
  16: writeMultipleRegisters,
  17: reportServerId,
  20: readFileRecord,
  21: writeFileRecord,
  22: maskWriteRegister,
  23: readWriteRegisters,
  24: readFifoQueue,
  43: encapsulated,
} as const;

type Functions = typeof functions;

/** A PDU as bytes, function code left out: a function that has no layout here. */
export interface RawBody {
  readonly name: 'raw';
  readonly raw: string;
}

type BodyOf<L> = L extends Layout<infer Body> ? Body : never;

/** What a request says. */
export type ModbusRequest = BodyOf<Functions[keyof Functions]['request']> | RawBody;

/** What a reply says. */
export type ModbusReply = BodyOf<Functions[keyof Functions]['reply']> | ExceptionBody | RawBody;

type AnyFunction = FunctionLayout<string, object, object>;

/** The layouts by code, as an array: every byte of a line is looked up here. */
const byCode: readonly (AnyFunction | undefined)[] = Array.from(
  { length: 128 },
  (_, code) => (functions as unknown as Readonly<Record<number, AnyFunction>>)[code],
);

/** The function of a code below 80H; undefined when it has no layout. */
export const functionOf = (code: number): AnyFunction | undefined => byCode[code];
