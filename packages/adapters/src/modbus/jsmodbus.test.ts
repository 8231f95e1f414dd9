import * as fc from 'fast-check';
import { ModbusRTURequest, ModbusRTUResponse, ModbusTCPRequest, ModbusTCPResponse } from 'jsmodbus';
import { describe, expect, test } from 'vitest';
import { arbitraryMessage } from './__fixtures__/arbitrary-message.ts';
import { decodeModbus, encodeModbus } from './codec.ts';
import type { ModbusMessage, ModbusMode } from './message.ts';

// An implementation of other people: what we write it must read as we meant it, and what it writes we must read.

/** Functions that jsmodbus has; of 43 it has another view of the objects. */
const shared = new Set([
  'readCoils',
  'readDiscreteInputs',
  'readHoldingRegisters',
  'readInputRegisters',
  'writeCoil',
  'writeRegister',
  'writeCoils',
  'writeRegisters',
  'exception',
]);

/** The same message within the limits of the specification, which jsmodbus enforces while it reads. */
const legal = (message: ModbusMessage): ModbusMessage => {
  const { body } = message;
  const within = (most: number, count: number): number => (count % most) + 1;
  const withBody = (own: object): ModbusMessage => ({ ...message, body: { ...body, ...own } }) as ModbusMessage;
  switch (body.name) {
    case 'exception':
      return {
        ...message,
        function: 1 + (message.function % 6),
        body: { name: 'exception', code: 2, exception: 'illegalDataAddress' },
      } as ModbusMessage;
    case 'writeCoils':
      return 'bits' in body ? message : withBody({ count: within(1968, body.count) });
    case 'writeRegisters': {
      if (!('registers' in body)) return withBody({ count: within(123, body.count) });
      const registers = [...body.registers, 0x1234];
      return withBody({ registers, count: registers.length });
    }
    default:
      if ('count' in body && typeof body.count === 'number')
        return withBody({ count: within(message.function < 3 ? 2000 : 125, body.count) });
      return 'registers' in body ? withBody({ registers: [0xabcd, ...body.registers].slice(0, 125) }) : message;
  }
};

interface Theirs {
  readonly unitId: number;
  readonly body: { readonly fc: number };
  createPayload(): Buffer;
}

interface Parser {
  fromBuffer(bytes: Buffer): Theirs | null;
}

const parserOf = (mode: ModbusMode, direction: 'request' | 'reply'): Parser => {
  if (mode === 'tcp') return direction === 'request' ? ModbusTCPRequest : ModbusTCPResponse;
  return direction === 'request' ? ModbusRTURequest : ModbusRTUResponse;
};

/** The facts of a body in our words, read out of theirs. */
const factsOf = (message: ModbusMessage, body: Record<string, unknown>): Record<string, unknown> => {
  const own = message.body;
  const values = (): unknown[] => [...(body['valuesAsArray'] as Iterable<unknown>)];
  switch (own.name) {
    case 'exception':
      return { name: 'exception', code: body['code'] };
    case 'writeCoil':
      return { name: own.name, address: body['address'], value: Boolean(body['value']) };
    case 'writeRegister':
      return { name: own.name, address: body['address'], value: body['value'] };
    case 'writeCoils':
      return {
        name: own.name,
        start: body[message.direction === 'request' ? 'address' : 'start'],
        count: body['quantity'],
      };
    case 'writeRegisters':
      return {
        name: own.name,
        start: body[message.direction === 'request' ? 'address' : 'start'],
        count: body['quantity'],
      };
    default:
      if (message.direction === 'request') return { name: own.name, start: body['start'], count: body['count'] };
      return 'bits' in own ? { name: own.name, bits: values().map(Boolean) } : { name: own.name, registers: values() };
  }
};

describe.each(['rtu', 'tcp'] as const)('jsmodbus over %s', (mode) => {
  test.each(['request', 'reply'] as const)(
    'reads every %s as it was meant, and we read what it writes',
    (direction) => {
      let seen = 0;
      fc.assert(
        fc.property(
          arbitraryMessage(mode, direction)
            .filter(({ body }) => shared.has(body.name))
            .map(legal),
          (message) => {
            const frame = encodeModbus(message);
            const theirs = parserOf(mode, direction).fromBuffer(Buffer.from(frame));
            expect(theirs).not.toBeNull();
            if (theirs === null) return;
            expect(theirs.unitId).toBe(message.unit);
            expect(message.body).toMatchObject(factsOf(message, theirs.body as unknown as Record<string, unknown>));
            const again = decodeModbus(Uint8Array.from(theirs.createPayload()), { mode, direction });
            expect(again).toEqual(message);
            seen++;
          },
        ),
        { seed: 502, numRuns: 300 },
      );
      expect(seen).toBe(300);
    },
  );
});
