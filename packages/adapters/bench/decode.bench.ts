import { fromHex } from '@hutong/adapter-kit';
import { gb26875 } from '@hutong/adapters/gb26875';
import { hj212, itemsOf } from '@hutong/adapters/hj212';
import { readFileSync } from 'node:fs';
import { Bench } from 'tinybench';

// Each ratio compares two loops of the same run, so that the speed of the machine cancels out. It says nothing about
// transports, sessions or mapping; the mapped rate is given beside it.

interface Vector {
  readonly id: string;
  readonly frame: string;
}
const vectors = (adapter: string): Vector[] =>
  JSON.parse(
    readFileSync(new URL(`../../../spec/vectors/${adapter}/published.json`, import.meta.url), 'utf8'),
  ) as Vector[];
const frameOf = (adapter: string, id: string): string => {
  const found = vectors(adapter).find((vector) => vector.id === id);
  if (found === undefined) throw new TypeError(id);
  return found.frame;
};

const airText = frameOf('hj212', 'hj-007');
const air = new TextEncoder().encode(airText);
const airMessage = hj212.decode(air);
const { items } = itemsOf(airMessage);
const pack = JSON.stringify(
  [...items].map(([name, values], index) => ({
    ...(index === 0 ? { bn: `urn:dev:mac:${airMessage.MN}:`, bt: 1_652_430_360 } : {}),
    n: name,
    u: 'ug/m3',
    v: Number(values.get('Avg')),
    vs: values.get('Flag'),
  })),
);
const fire = fromHex(frameOf('gb26875', 'gb-014'));
const context = { system: 'bench', division: '340102001001', receivedAt: 0 };

const singles = Array.from(air, (byte) => Uint8Array.of(byte));
const noisy = new Uint8Array(air.length + 64);
noisy.fill(0x23, 0, 64);
noisy.set(air, 64);

let sink = 0;
const bench = new Bench({ time: 400, warmupTime: 100 });
bench
  .add('hj212 decode', () => void (sink += hj212.decode(air).content.length))
  .add('hj212 JSON.parse of a SenML pack', () => void (sink += (JSON.parse(pack) as unknown[]).length))
  .add('hj212 decode and map', () => void (sink += hj212.map(hj212.decode(air), context).records.length))
  .add('hj212 frame', () => void (sink += hj212.framer().push(air).length))
  .add('gb26875 decode', () => void (sink += gb26875.decode(fire).serial))
  .add('gb26875 sum and XOR of the bytes', () => {
    let sum = 0;
    let exclusive = 0;
    for (const byte of fire) {
      sum += byte;
      exclusive ^= byte;
    }
    sink += sum + exclusive;
  })
  .add('gb26875 decode and map', () => void (sink += gb26875.map(gb26875.decode(fire), context).records.length));

const framer = hj212.framer();
bench
  .add('hj212 clean stream', () => void (sink += framer.push(air).length))
  .add('hj212 stream in single bytes', () => {
    for (const byte of singles) sink += framer.push(byte).length;
  })
  .add('hj212 stream with garbage', () => void (sink += framer.push(noisy).length));

await bench.run();
const rates = new Map<string, number>();
for (const { name, result } of bench.tasks) if (result.state === 'completed') rates.set(name, result.throughput.mean);
const rate = (name: string): number => rates.get(name) ?? Number.NaN;
for (const [name, value] of rates) console.log(`${name.padEnd(36)} ${Math.round(value).toLocaleString('en')} /s`);
const ratio = (name: string, over: string): void =>
  console.log(`ratio ${name} : ${over} = ${(rate(name) / rate(over)).toFixed(2)}`);
ratio('hj212 decode', 'hj212 JSON.parse of a SenML pack');
ratio('hj212 decode and map', 'hj212 decode');
ratio('gb26875 decode', 'gb26875 sum and XOR of the bytes');
ratio('gb26875 decode and map', 'gb26875 decode');
ratio('hj212 stream in single bytes', 'hj212 clean stream');
ratio('hj212 stream with garbage', 'hj212 clean stream');
if (sink === 0) console.log('nothing was decoded');
