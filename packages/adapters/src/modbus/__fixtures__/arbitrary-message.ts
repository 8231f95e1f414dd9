import { toHex } from '@hutong/adapter-kit';
import * as fc from 'fast-check';
import { exceptionCodes } from '../functions/exceptions.ts';
import type { ModbusReply, ModbusRequest } from '../functions/functions.ts';
import { objectNames, type IdentityObject } from '../functions/identification.ts';
import type { ModbusMessage, ModbusMode } from '../message.ts';

const byte = fc.nat(0xff);
const word = fc.nat(0xffff);
const hex = (maxLength: number): fc.Arbitrary<string> => fc.uint8Array({ maxLength }).map(toHex);
const words = (maxLength: number): fc.Arbitrary<number[]> => fc.array(word, { maxLength });
const bytesOfBits = fc.array(fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), { minLength: 1, maxLength: 30 });
const bits = bytesOfBits.map((groups) => groups.flat());
const range = { start: word, count: word };
const registersHex = fc.uint8Array({ maxLength: 20 }).map((bytes) => toHex(bytes.subarray(0, bytes.length & ~1)));
const wholeRegisters = registersHex.filter((data) => data !== '');
const record = fc.record({ file: word, record: word, data: registersHex });

const object: fc.Arbitrary<IdentityObject> = fc
  .tuple(fc.nat(0xff), fc.oneof(fc.string({ maxLength: 12 }), hex(4)), fc.boolean())
  .map(([id, content, asText]) => {
    const name = objectNames[id];
    const plain = /^[\x20-\x7e]*$/.test(content) ? content : '';
    // Bytes that are plain text come out as text.
    const rest = asText ? { text: plain } : { raw: `${toHex(new TextEncoder().encode(plain))}80` };
    return { id, ...(name === undefined ? {} : { name }), ...rest };
  });

type Case<Body> = fc.Arbitrary<readonly [code: number, body: Body]>;
const of = <Body extends { readonly name: string }>(
  code: number,
  name: Body['name'],
  fields: { readonly [Key in Exclude<keyof Body, 'name'>]: fc.Arbitrary<Body[Key]> },
): Case<Body> =>
  fc.record({ name: fc.constant(name), ...fields }).map((body) => [code, body as unknown as Body] as const);
type Request<Name> = Extract<ModbusRequest, { readonly name: Name }>;
type Reply<Name> = Extract<ModbusReply, { readonly name: Name }>;

const requests: Case<ModbusRequest> = fc.oneof(
  of<Request<'readCoils'>>(1, 'readCoils', range),
  of<Request<'readDiscreteInputs'>>(2, 'readDiscreteInputs', range),
  of<Request<'readHoldingRegisters'>>(3, 'readHoldingRegisters', range),
  of<Request<'readInputRegisters'>>(4, 'readInputRegisters', range),
  of<Request<'writeCoil'>>(5, 'writeCoil', { address: word, value: fc.boolean() }),
  of<Request<'writeRegister'>>(6, 'writeRegister', { address: word, value: word }),
  of<Request<'diagnostics'>>(8, 'diagnostics', {
    subFunction: word,
    data: fc.uint8Array({ minLength: 2, maxLength: 2 }).map(toHex),
  }),
  bits.chain((own) =>
    of<Request<'writeCoils'>>(15, 'writeCoils', {
      start: word,
      count: fc.constant(own.length),
      bits: fc.constant(own),
    }),
  ),
  of<Request<'writeRegisters'>>(16, 'writeRegisters', { ...range, registers: words(120) }),
  of<Request<'reportServerId'>>(17, 'reportServerId', {}),
  of<Request<'readFileRecord'>>(20, 'readFileRecord', {
    records: fc.array(fc.record({ file: word, record: word, count: word }), { maxLength: 8 }),
  }),
  of<Request<'writeFileRecord'>>(21, 'writeFileRecord', { records: fc.array(record, { maxLength: 4 }) }),
  of<Request<'maskWriteRegister'>>(22, 'maskWriteRegister', { address: word, and: word, or: word }),
  of<Request<'readWriteRegisters'>>(23, 'readWriteRegisters', {
    ...range,
    writeStart: word,
    writeCount: word,
    registers: words(100),
  }),
  of<Request<'readFifoQueue'>>(24, 'readFifoQueue', { address: word }),
  fc
    .record({ mei: fc.constant(14 as const), access: byte, object: byte })
    .map((body) => [43, { name: 'encapsulated', ...body }] as const),
  fc.record({ mei: fc.constant(13), raw: hex(20) }).map((body) => [43, { name: 'encapsulated', ...body }] as const),
  hex(60).map((raw) => [100, { name: 'raw', raw }] as const),
);

const replies: Case<ModbusReply> = fc.oneof(
  of<Reply<'readCoils'>>(1, 'readCoils', { bits }),
  of<Reply<'readDiscreteInputs'>>(2, 'readDiscreteInputs', { bits }),
  of<Reply<'readHoldingRegisters'>>(3, 'readHoldingRegisters', { registers: words(125) }),
  of<Reply<'readInputRegisters'>>(4, 'readInputRegisters', { registers: words(125) }),
  of<Reply<'writeCoil'>>(5, 'writeCoil', { address: word, value: fc.boolean() }),
  of<Reply<'readExceptionStatus'>>(7, 'readExceptionStatus', { status: byte }),
  of<Reply<'getEventCounter'>>(11, 'getEventCounter', { status: word, eventCount: word }),
  of<Reply<'getEventLog'>>(12, 'getEventLog', { status: word, eventCount: word, messageCount: word, events: hex(64) }),
  of<Reply<'writeCoils'>>(15, 'writeCoils', range),
  of<Reply<'writeRegisters'>>(16, 'writeRegisters', range),
  of<Reply<'reportServerId'>>(17, 'reportServerId', { data: hex(40) }),
  of<Reply<'readFileRecord'>>(20, 'readFileRecord', { records: fc.array(wholeRegisters, { maxLength: 4 }) }),
  of<Reply<'writeFileRecord'>>(21, 'writeFileRecord', { records: fc.array(record, { maxLength: 4 }) }),
  of<Reply<'readWriteRegisters'>>(23, 'readWriteRegisters', { registers: words(125) }),
  of<Reply<'readFifoQueue'>>(24, 'readFifoQueue', { registers: words(31) }),
  fc
    .record({
      mei: fc.constant(14 as const),
      access: byte,
      conformity: byte,
      more: byte,
      next: byte,
      objects: fc.array(object, { maxLength: 6 }),
    })
    .map((body) => [43, { name: 'encapsulated', ...body }] as const),
  fc.tuple(fc.integer({ min: 1, max: 127 }), byte).map(([code, number]) => {
    const name = exceptionCodes[number]?.name;
    return [code, { name: 'exception', code: number, ...(name === undefined ? {} : { exception: name }) }] as const;
  }),
);

/** Any message of one mode and one direction. */
export const arbitraryMessage = (mode: ModbusMode, direction: 'request' | 'reply'): fc.Arbitrary<ModbusMessage> =>
  fc.tuple(direction === 'request' ? requests : replies, fc.integer({ min: 1, max: 255 }), word).map(
    ([[code, body], unit, transaction]) =>
      ({
        mode,
        ...(mode === 'tcp' ? { transaction } : {}),
        unit,
        function: code,
        direction,
        body,
      }) as ModbusMessage,
  );
