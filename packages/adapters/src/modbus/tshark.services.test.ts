import * as fc from 'fast-check';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { arbitraryMessage } from './__fixtures__/arbitrary-message.ts';
import { decodeModbus, encodeModbus } from './codec.ts';
import type { ModbusMessage } from './message.ts';
import { captureOf } from './__fixtures__/capture.ts';

// Wireshark's dissector, written by other people, reads the frames that we write: both must say the same of them.

const count = Number(process.env['HUTONG_TSHARK_FRAMES'] ?? 400);
const ports = { tcp: 502, rtu: 5020 } as const;
type Mode = keyof typeof ports;

/** Fields of the dissector; a frame has as many of a kind as it repeats. */
const names = [
  'frame.number',
  'mbtcp.trans_id',
  'mbtcp.unit_id',
  'mbrtu.unit_id',
  'modbus.func_code',
  'modbus.exception_code',
  'modbus.reference_num',
  'modbus.word_cnt',
  'modbus.bit_cnt',
  'modbus.regval_uint16',
] as const;

type Row = Readonly<Record<(typeof names)[number], string>>;

const dissect = (frames: readonly { readonly bytes: Uint8Array; readonly reply: boolean }[], mode: Mode): Row[] => {
  const folder = mkdtempSync(join(tmpdir(), 'hutong-tshark-'));
  try {
    const file = join(folder, 'frames.pcap');
    writeFileSync(file, captureOf(frames, ports[mode]));
    const decodeAs = mode === 'rtu' ? ['-d', `tcp.port==${ports.rtu},mbrtu`, '-o', `mbrtu.tcp.port:${ports.rtu}`] : [];
    const fields = names.flatMap((name) => ['-e', name]);
    const { stdout, stderr, status } = spawnSync(
      'tshark',
      ['-r', file, '-n', ...decodeAs, '-o', 'tcp.desegment_tcp_streams:FALSE', '-T', 'fields', ...fields],
      { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    expect([status, status === 0 ? '' : stderr]).toEqual([0, '']);
    const rows = stdout.replace(/\n$/, '').split('\n');
    return rows.map((line) => {
      const cells = line.split('\t');
      return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])) as unknown as Row;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** What both say of a frame, in the words of the dissector. */
const factsOf = (message: ModbusMessage): Partial<Record<keyof Row, string>> => {
  const { unit, function: code, body } = message;
  const own: Partial<Record<keyof Row, string>> = { 'modbus.func_code': String(code) };
  if (message.mode === 'tcp') {
    own['mbtcp.trans_id'] = String(message.transaction);
    own['mbtcp.unit_id'] = String(unit);
  } else own['mbrtu.unit_id'] = String(unit);
  switch (body.name) {
    case 'exception':
      own['modbus.exception_code'] = String(body.code);
      break;
    case 'readCoils':
    case 'readDiscreteInputs':
      if ('start' in body) {
        own['modbus.reference_num'] = String(body.start);
        own['modbus.bit_cnt'] = String(body.count);
      }
      break;
    case 'readHoldingRegisters':
    case 'readInputRegisters':
      if ('start' in body) {
        own['modbus.reference_num'] = String(body.start);
        own['modbus.word_cnt'] = String(body.count);
      } else own['modbus.regval_uint16'] = body.registers.join(',');
      break;
    case 'writeRegister':
    case 'writeCoil':
      own['modbus.reference_num'] = String(body.address);
      break;
    case 'writeRegisters':
      own['modbus.reference_num'] = String(body.start);
      own['modbus.word_cnt'] = String(body.count);
      if ('registers' in body) own['modbus.regval_uint16'] = body.registers.join(',');
      break;
    default:
      break;
  }
  return own;
};

/** Functions whose fields the dissector shows without knowing the request. */
const shared = new Set([
  'readCoils',
  'readDiscreteInputs',
  'readHoldingRegisters',
  'readInputRegisters',
  'writeCoil',
  'writeRegister',
  'writeRegisters',
]);

/** Functions whose exceptions the dissector knows. */
const known = new Set([1, 2, 3, 4, 5, 6, 15, 16]);

const isShared = ({ unit, function: code, body }: ModbusMessage): boolean =>
  unit !== 0 && (body.name === 'exception' ? known.has(code) && body.code > 0 : shared.has(body.name));

const sample = (mode: Mode): readonly ModbusMessage[] =>
  (['request', 'reply'] as const).flatMap((direction) =>
    fc
      .sample(arbitraryMessage(mode, direction), { numRuns: count * 10, seed: 20_260_101 })
      .filter(isShared)
      .slice(0, count / 2),
  );

test.each(['tcp', 'rtu'] as const)('the dissector of Wireshark reads our %s frames as we mean them', (mode) => {
  const messages = sample(mode);
  expect(messages.length).toBeGreaterThan(count / 10);
  const frames = messages.map((message) => ({ bytes: encodeModbus(message), reply: message.direction === 'reply' }));
  const rows = dissect(frames, mode);
  expect(rows).toHaveLength(messages.length);
  for (const [index, message] of messages.entries()) {
    const expected = factsOf(message);
    const found = Object.fromEntries(Object.keys(expected).map((name) => [name, rows[index]?.[name as keyof Row]]));
    expect({ index, ...found }).toEqual({ index, ...expected });
    const { bytes } = frames[index] ?? { bytes: new Uint8Array() };
    expect(decodeModbus(bytes, { mode, direction: message.direction })).toEqual(message);
  }
});
