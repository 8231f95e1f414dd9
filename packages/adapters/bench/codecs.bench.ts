import { fromHex, type Framer } from '@hutong/adapter-kit';
import { cjt188 } from '@hutong/adapters/cjt188';
import { dlt645 } from '@hutong/adapters/dlt645';
import { gb26875 } from '@hutong/adapters/gb26875';
import { hj212, itemsOf } from '@hutong/adapters/hj212';
import { jt808 } from '@hutong/adapters/jt808';
import { modbus, type ModbusOptions } from '@hutong/adapters/modbus';
import { ModbusTCPResponse } from 'jsmodbus';
import { readFileSync } from 'node:fs';
import { Rates, type Case } from './alternate.ts';

// Every ratio compares loops of the same run. A limit is a loop over the same bytes that makes no message; a peer is
// an implementation of other people. Decoding makes the typed message; lines, sessions and devices are not measured.

interface Vector {
  readonly id: string;
  readonly frame: string;
}

const vector = (adapter: string, id: string): string => {
  const file = new URL(`../../../spec/vectors/${adapter}/published.json`, import.meta.url);
  const found = (JSON.parse(readFileSync(file, 'utf8')) as Vector[]).find((entry) => entry.id === id);
  if (found === undefined) throw new TypeError(id);
  return found.frame;
};

const context = { system: 'bench', division: '340102001001', receivedAt: 1_767_240_000_000 };
/** Frames come at different times: an instant that is written out once would flatter the mapping. */
const contexts = Array.from({ length: 211 }, (_, index) => ({
  ...context,
  receivedAt: context.receivedAt + index * 1009,
}));
let received = 0;
const nextContext = (): typeof context => contexts[(received = (received + 1) % contexts.length)] ?? context;

/** One frame after the other, so that nothing that is known of one frame flatters the rate. */
const cycle = (frames: readonly Uint8Array[]): (() => Uint8Array) => {
  let turn = 0;
  return () => frames[(turn = (turn + 1) % frames.length)] ?? new Uint8Array();
};

/** A unit of work on the frames of a subject, one after the other. */
type Work = (next: () => Uint8Array) => () => unknown;

interface Subject {
  readonly id: string;
  readonly frames: readonly Uint8Array[];
  readonly one: (frame: Uint8Array) => unknown;
  /** Written out for each subject, as the limits are: a call that all of them share is looked up anew each time. */
  readonly decode: Work;
  readonly map: Work;
  readonly framer: () => Framer;
  /** Noise of a line, with false starts in it. */
  readonly noise: Uint8Array;
}

/** Messages of 200 devices, as frames. */
const many = (make: (index: number) => Uint8Array): readonly Uint8Array[] =>
  Array.from({ length: 200 }, (_, index) => make(index));

const reply = dlt645.decode(fromHex('6801000000000068910833333433AB8967451716'));
const energies = many((index) => dlt645.encode({ ...reply, address: String(index * 7_919_231).padStart(12, '0') }));
const volume = cjt188.decode(fromHex('68104433221100337881161F9000007766552C007766552C3101221105152021841316'));
const waters = many((index) => cjt188.encode({ ...volume, address: String(index * 7_919_231).padStart(14, '0') }));
const station = hj212.decode(new TextEncoder().encode(vector('hj212', 'hj-007')));
const airs = many((index) =>
  hj212.encode({
    ...station,
    QN: `20260101${String(100_000_000 + index * 1001)}`,
    content: station.content.map((group) =>
      group.map(([key, value]) => [key, value.replace(/\d(?=\.)/, String(index % 10))] as const),
    ),
  }),
);
const panel = gb26875.decode(fromHex(vector('gb26875', 'gb-014')));
const fires = many((index) => {
  const { unit } = panel;
  if (unit?.name !== 'partState') throw new TypeError('no state of a part');
  const objects = unit.objects.map((object) => ({ ...object, partAddress: index, description: `${index}号楼烟感` }));
  return gb26875.encode({ ...panel, serial: index, unit: { ...unit, objects } });
});
const patrols = many((index) => {
  const random = (): number => (index * 0.617) % 1;
  const now = context.receivedAt + index * 7001;
  const message = jt808.simulate?.('location', { now, random, address: String(13_800_000_000 + index) });
  if (message === undefined) throw new TypeError('no location');
  return jt808.encode(message);
});
const registers = fromHex(vector('modbus', 'mb-030'));
const modbusOptions: ModbusOptions = { mode: 'tcp', direction: 'reply', profile: 'weather-thp', start: 0 };
const lineFrame = fromHex(vector('modbus', 'mb-018'));
const lineOptions: ModbusOptions = { mode: 'rtu', direction: 'reply', profile: 'weather-thp' };

const subjects: readonly Subject[] = [
  {
    id: 'dlt645',
    frames: energies,
    noise: fromHex('00FF1268A3FE5568771003C29968B1004D20F7E8'),
    framer: () => dlt645.framer(),
    one: (frame) => dlt645.decode(frame),
    decode: (next) => () => dlt645.decode(next()),
    map: (next) => () => dlt645.map(dlt645.decode(next()), nextContext()),
  },
  {
    id: 'cjt188',
    frames: waters,
    noise: fromHex('00FF1268A3FE5568771003C29968B1004D20F7E8'),
    framer: () => cjt188.framer(),
    one: (frame) => cjt188.decode(frame),
    decode: (next) => () => cjt188.decode(next()),
    map: (next) => () => cjt188.map(cjt188.decode(next()), nextContext()),
  },
  {
    id: 'hj212',
    frames: airs,
    noise: new TextEncoder().encode(`#${'#'.repeat(40)}01#x##12a4##`),
    framer: () => hj212.framer(),
    one: (frame) => hj212.decode(frame),
    decode: (next) => () => hj212.decode(next()),
    map: (next) => () => hj212.map(hj212.decode(next()), nextContext()),
  },
  {
    id: 'gb26875',
    frames: fires,
    noise: fromHex('00FF124040A3FE55404077104003C29968B1004D20F7E8'),
    framer: () => gb26875.framer(),
    one: (frame) => gb26875.decode(frame),
    decode: (next) => () => gb26875.decode(next()),
    map: (next) => () => gb26875.map(gb26875.decode(next()), nextContext()),
  },
  {
    id: 'jt808',
    frames: patrols,
    noise: fromHex('00FF127E0200A37EFE55'),
    framer: () => jt808.framer(),
    one: (frame) => jt808.decode(frame),
    decode: (next) => () => jt808.decode(next()),
    map: (next) => () => jt808.map(jt808.decode(next()), nextContext()),
  },
  {
    id: 'modbus rtu',
    frames: [lineFrame],
    noise: fromHex('00FF1201A3FE5503771003C29968B1004D20F7E8'),
    framer: () => modbus.framer(lineOptions),
    one: (frame) => modbus.decode(frame, lineOptions),
    decode: (next) => () => modbus.decode(next(), lineOptions),
    map: (next) => () => modbus.map(modbus.decode(next(), lineOptions), nextContext(), lineOptions),
  },
  {
    id: 'modbus tcp',
    frames: [registers],
    noise: new Uint8Array(),
    framer: () => modbus.framer(modbusOptions),
    one: (frame) => modbus.decode(frame, modbusOptions),
    decode: (next) => () => modbus.decode(next(), modbusOptions),
    map: (next) => () => modbus.map(modbus.decode(next(), modbusOptions), nextContext(), modbusOptions),
  },
];

const sumAndOffset = (frame: Uint8Array, plain: Uint8Array): number => {
  let sum = 0;
  const end = frame.length - 2;
  for (let index = 0; index < end; index++) sum += frame[index] ?? 0;
  for (let index = 10; index < end; index++) plain[index - 10] = (frame[index] ?? 0) - 0x33;
  return (sum & 0xff) === frame[end] ? (plain[4] ?? 0) : -1;
};

const exclusiveOr = (frame: Uint8Array): number => {
  let value = 0;
  for (let index = 0; index < frame.length; index++) value ^= frame[index] ?? 0;
  return value;
};

const sum = (frame: Uint8Array): number => {
  let value = 0;
  for (let index = 0; index < frame.length; index++) value += frame[index] ?? 0;
  return value & 0xff;
};

const pack = JSON.stringify(
  [...itemsOf(station).items].map(([name, values], index) => ({
    ...(index === 0 ? { bn: `urn:dev:mac:${station.MN}:`, bt: 1_652_430_360 } : {}),
    n: name,
    u: 'ug/m3',
    v: Number(values.get('Avg')),
    vs: values.get('Flag'),
  })),
);

const plain = new Uint8Array(256);
const [nextEnergy, nextMeter] = [cycle(energies), cycle(energies)];
const [nextWater, nextFire, nextPatrol] = [cycle(waters), cycle(fires), cycle(patrols)];
const peerBytes = Buffer.from(registers);
const limits: readonly Case[] = [
  { name: 'dlt645 limit', once: () => exclusiveOr(nextEnergy()) },
  { name: 'dlt645 sum limit', once: () => sumAndOffset(nextMeter(), plain) },
  { name: 'cjt188 limit', once: () => sum(nextWater()) },
  { name: 'gb26875 limit', once: () => sum(nextFire()) },
  { name: 'jt808 limit', once: () => exclusiveOr(nextPatrol()) },
  { name: 'hj212 SenML', once: () => JSON.parse(pack) },
  { name: 'jsmodbus', once: () => ModbusTCPResponse.fromBuffer(peerBytes) },
];

const casesOf = ({ id, frames, one, decode, map, framer, noise }: Subject): Case[] => {
  const [frame = new Uint8Array()] = frames;
  const singles = Array.from(frame, (byte) => Uint8Array.of(byte));
  const noisy = Uint8Array.of(...noise, ...frame);
  const [clean, bytewise, dirty] = [framer(), framer(), framer()];
  /** From the bytes of a line to messages. */
  const receive = (line: Framer, chunk: Uint8Array): unknown => {
    let message: unknown;
    for (const event of line.push(chunk)) if (event.type === 'frame') message = one(event.bytes);
    return message;
  };
  return [
    { name: `${id} decode`, once: decode(cycle(frames)) },
    { name: `${id} map`, once: map(cycle(frames)) },
    { name: `${id} stream`, once: () => receive(clean, frame) },
    {
      name: `${id} singles`,
      once() {
        let message: unknown;
        for (const byte of singles) message = receive(bytewise, byte);
        return message;
      },
    },
    ...(noise.length === 0 ? [] : [{ name: `${id} noise`, once: () => receive(dirty, noisy) }]),
  ];
};

const rates = new Rates([...limits, ...subjects.flatMap(casesOf)]);

interface Target {
  readonly what: string;
  readonly name: string;
  readonly over: string;
  readonly goal: number;
  readonly floor: number;
}

const perSubject = subjects.flatMap(({ id, noise }): Target[] => [
  { what: 'mapped to records, of the decode rate', name: `${id} map`, over: `${id} decode`, goal: 0.2, floor: 0.2 },
  { what: 'in single bytes, of the clean stream', name: `${id} singles`, over: `${id} stream`, goal: 0.5, floor: 0.3 },
  ...(noise.length === 0
    ? []
    : [
        {
          what: 'with noise in front, of the clean stream',
          name: `${id} noise`,
          over: `${id} stream`,
          goal: 0.5,
          floor: 0.3,
        },
      ]),
]);
const targets: readonly Target[] = [
  { what: 'decode, of the XOR loop', name: 'dlt645 decode', over: 'dlt645 limit', goal: 0.5, floor: 0.3 },
  { what: 'decode, of the sum-and-33H loop', name: 'dlt645 decode', over: 'dlt645 sum limit', goal: 0.5, floor: 0.3 },
  { what: 'decode, of jsmodbus', name: 'dlt645 decode', over: 'jsmodbus', goal: 8, floor: 4 },
  {
    what: 'decode, of JSON.parse of as many SenML values',
    name: 'hj212 decode',
    over: 'hj212 SenML',
    goal: 1.2,
    floor: 0.8,
  },
  { what: 'decode, of the XOR loop', name: 'jt808 decode', over: 'jt808 limit', goal: 0.25, floor: 0.15 },
  { what: 'decode, of jsmodbus', name: 'modbus tcp decode', over: 'jsmodbus', goal: 10, floor: 5 },
  { what: 'decode, of the sum loop', name: 'cjt188 decode', over: 'cjt188 limit', goal: 0.25, floor: 0.15 },
  { what: 'decode, of the sum loop', name: 'gb26875 decode', over: 'gb26875 limit', goal: 0.25, floor: 0.15 },
  ...perSubject,
];

const round = (value: number): string => Math.round(value).toLocaleString('en');
console.log('\n| frame | bytes | decoded /s | mapped /s | framed and decoded /s |\n| --- | --- | --- | --- | --- |');
for (const { id, frames } of subjects)
  console.log(
    `| ${id} | ${frames[0]?.length} | ${round(rates.rate(`${id} decode`))} | ${round(rates.rate(`${id} map`))} | ${round(rates.rate(`${id} stream`))} |`,
  );
console.log(`| jsmodbus (peer, modbus tcp) | ${registers.length} | ${round(rates.rate('jsmodbus'))} | | |`);
console.log('\n| case | compared with | ratio | goal | floor | |\n| --- | --- | --- | --- | --- | --- |');
for (const { what, name, over, goal, floor } of targets) {
  const ratio = rates.ratio(name, over);
  const verdict = ratio >= goal ? 'goal' : ratio >= floor ? 'floor' : 'below';
  console.log(`| ${name} | ${what} | ${ratio.toFixed(2)} | ${goal} | ${floor} | ${verdict} |`);
}
