import { fromHex } from '@hutong/adapter-kit';
import { cjt188 } from '@hutong/adapters/cjt188';
import { dlt645 } from '@hutong/adapters/dlt645';
import { Bench } from 'tinybench';

// The limit is a loop over the same bytes that takes 33H off the data and adds up the sum, and makes no message.
// Ratios compare loops of the same run; they say nothing about lines, sessions or the speed of the machine.

/** The same reply of 20 bytes from 200 meters, so that no cache of one address flatters the rate. */
const reply = fromHex('6801000000000068910833333433AB8967451716');
const energies = Array.from({ length: 200 }, (_, index) => {
  const { data } = dlt645.decode(reply);
  const address = String(index * 7_919_231).padStart(12, '0');
  return dlt645.encode({ ...dlt645.decode(reply), address, ...(data === undefined ? {} : { data }) });
});
const water = fromHex('68104433221100337881161F9000007766552C007766552C3101221105152021841316');
const context = { system: 'bench', division: '340102001001', receivedAt: 0 };

let turn = 0;
const next = (): Uint8Array => energies[(turn = (turn + 1) % energies.length)] ?? reply;

let sink = 0;
const plain = new Uint8Array(256);
const offsetAndSum = (frame: Uint8Array): number => {
  let sum = 0;
  const end = frame.length - 2;
  for (let index = 0; index < end; index++) sum += frame[index] ?? 0;
  for (let index = 10; index < end; index++) plain[index - 10] = (frame[index] ?? 0) - 0x33;
  return (sum & 0xff) === frame[end] ? (plain[4] ?? 0) : -1;
};

const framer = dlt645.framer();
const singles = Array.from(reply, (byte) => Uint8Array.of(byte));
/** A line that picked up noise, with two false starts in it. */
const noise = fromHex('00FF1268A3FE5568771003C29968B1004D20F7E8');
const noisy = Uint8Array.of(...noise, ...reply);

const bench = new Bench({ time: 400, warmupTime: 100 });
bench
  .add('dlt645 sum and 33H of the bytes', () => {
    for (let index = 0; index < 100; index++) sink += offsetAndSum(next());
  })
  .add('dlt645 decode', () => {
    for (let index = 0; index < 100; index++) sink += dlt645.decode(next()).address.length;
  })
  .add('dlt645 decode and map', () => {
    for (let index = 0; index < 100; index++) sink += dlt645.map(dlt645.decode(next()), context).records.length;
  })
  .add('cjt188 decode', () => {
    for (let index = 0; index < 100; index++) sink += cjt188.decode(water).address.length;
  })
  .add('cjt188 decode and map', () => {
    for (let index = 0; index < 100; index++) sink += cjt188.map(cjt188.decode(water), context).records.length;
  })
  .add('dlt645 clean stream', () => {
    for (let index = 0; index < 100; index++) sink += framer.push(reply).length;
  })
  .add('dlt645 stream in single bytes', () => {
    for (let index = 0; index < 100; index++) for (const byte of singles) sink += framer.push(byte).length;
  })
  .add('dlt645 stream with garbage', () => {
    for (let index = 0; index < 100; index++) sink += framer.push(noisy).length;
  });

await bench.run();
const rates = new Map<string, number>();
for (const { name, result } of bench.tasks)
  if (result.state === 'completed') rates.set(name, result.throughput.mean * 100);
const rate = (name: string): number => rates.get(name) ?? Number.NaN;
for (const [name, value] of rates) console.log(`${name.padEnd(36)} ${Math.round(value).toLocaleString('en')} /s`);
const ratio = (name: string, over: string): void =>
  console.log(`ratio ${name} : ${over} = ${(rate(name) / rate(over)).toFixed(2)}`);
ratio('dlt645 decode', 'dlt645 sum and 33H of the bytes');
ratio('dlt645 decode and map', 'dlt645 decode');
ratio('cjt188 decode and map', 'cjt188 decode');
ratio('dlt645 stream in single bytes', 'dlt645 clean stream');
ratio('dlt645 stream with garbage', 'dlt645 clean stream');
if (sink === 0) console.log('nothing was decoded');
