// How many records a second of processor time are parsed and judged, against the usual ways to do it, alternated in one run.
// ajv answers yes or no; zod and the validator say what is wrong and where.
import { loadavg } from 'node:os';
import { createRecordValidator } from '@hutong/validator';
import { entities, jsonSchemaOf, type EntityType, type FieldMap } from '@hutong/standard';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const rounds = 7;
const count = 20_000;

interface Case {
  readonly name: string;
  readonly run: (line: string) => boolean;
}

interface Sample {
  readonly type: EntityType;
  /** One of so many records is wrong. */
  readonly badEvery: number;
  /** Records come from many sources: each has other optional members, in another order. */
  readonly isMixed?: boolean;
}

const linesOf = ({ type, badEvery, isMixed = false }: Sample): string[] => {
  const { example, fields } = entities[type];
  const required = Object.entries(fields).find(([name, field]) => name !== 'id' && name !== 'type' && field.required);
  const isOptional = (name: string): boolean => (fields as FieldMap)[name]?.required !== true;
  return Array.from({ length: count }, (_, index) => {
    const record: Record<string, unknown> = { ...example };
    record['id'] = `${String(record['id'])}-${index}`;
    if (index % badEvery === 0) record[required?.[0] ?? 'specVersion'] = 7;
    if (!isMixed) return JSON.stringify(record);
    const members = Object.entries(record).filter(
      ([name], at) => !isOptional(name) || ((index * 7) >> (at % 5)) % 4 > 0,
    );
    const first = index % members.length;
    return JSON.stringify(Object.fromEntries([...members.slice(first), ...members.slice(0, first)]));
  });
};

const casesOf = (type: EntityType): Case[] => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const accepts = ajv.compile(jsonSchemaOf(type));
  const { schema } = entities[type];
  const validator = createRecordValidator();
  return [
    { name: 'JSON.parse alone', run: (line) => JSON.parse(line) !== undefined },
    { name: 'JSON.parse + ajv (boolean)', run: (line) => accepts(JSON.parse(line)) },
    { name: 'JSON.parse + zod safeParse', run: (line) => schema.safeParse(JSON.parse(line)).success },
    { name: 'JSON.parse + validator', run: (line) => validator.validate(JSON.parse(line)).length === 0 },
  ];
};

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Cases take turns over few lines, and the median turn counts: what else the machine does weighs on all of them alike. */
const turn = 500;

function measure(sample: Sample): void {
  const { type, badEvery, isMixed = false } = sample;
  const lines = linesOf(sample);
  const cases = casesOf(type);
  const names = cases.map(({ name }) => name);
  const rates = new Map<string, number[]>(cases.map(({ name }) => [name, []]));
  const accepted = new Map<string, number>();
  for (let round = -2; round < rounds; round++) {
    accepted.clear();
    for (let first = 0; first < count; first += turn) {
      const some = lines.slice(first, first + turn);
      // None of them always has the same one before it, whose garbage it clears and whose code fills the caches.
      cases.push(...cases.splice(0, 1 + ((first / turn) % 2)));
      for (const { name, run } of cases) {
        let valid = 0;
        const start = process.cpuUsage();
        for (const line of some) if (run(line)) valid++;
        const { user, system } = process.cpuUsage(start);
        if (round >= 0) rates.get(name)?.push((turn / (user + system)) * 1e6);
        accepted.set(name, (accepted.get(name) ?? 0) + valid);
      }
    }
  }
  const agreed = accepted.get('JSON.parse + zod safeParse') === accepted.get('JSON.parse + validator');
  if (!agreed) process.exitCode = 1;
  const own = median(rates.get('JSON.parse + validator') ?? []);
  // The floor: where most records are good, saying what is wrong costs no more than ajv's yes or no.
  const floor = badEvery === 1 || own >= median(rates.get('JSON.parse + ajv (boolean)') ?? []);
  if (!floor) process.exitCode = 1;
  console.log(
    `\n${type}, ${badEvery === 1 ? 'every record' : `1 of ${badEvery}`} bad${isMixed ? ', members come and go' : ''}${agreed ? '' : ': THE VERDICTS DIFFER'}${floor ? '' : ': SLOWER THAN AJV'}`,
  );
  for (const name of names) {
    const rate = median(rates.get(name) ?? []);
    const ratio = name === 'JSON.parse + validator' ? '' : `   validator is ${(own / rate).toFixed(2)} x this`;
    console.log(`  ${name.padEnd(28)} ${Math.round(rate).toLocaleString('en').padStart(9)} records/s${ratio}`);
  }
}

console.log(
  `load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(', ')}`,
);
const types = [
  'Observation',
  'Device',
  'Resident',
  'Event',
  'House',
  'Building',
  'Organization',
  'FeeBill',
  'Vehicle',
  'Ballot',
] as const;
for (const type of types) measure({ type, badEvery: 100 });
measure({ type: 'Device', badEvery: 100, isMixed: true });
measure({ type: 'Resident', badEvery: 100, isMixed: true });
measure({ type: 'Device', badEvery: 1 });
