// How many records a second are parsed and judged, against the usual ways to do it, alternated in one run.
// ajv answers yes or no; zod and the validator say what is wrong and where.
import { createRecordValidator } from '@hutong/validator';
import { entities, jsonSchemaOf, type EntityType } from '@hutong/standard';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const rounds = 7;
const count = 20_000;

interface Case {
  readonly name: string;
  readonly run: (line: string) => boolean;
}

const linesOf = (type: EntityType, badEvery: number): string[] => {
  const required = Object.entries(entities[type].fields).find(
    ([name, field]) => name !== 'id' && name !== 'type' && field.required,
  );
  return Array.from({ length: count }, (_, index) => {
    const record: Record<string, unknown> = { ...entities[type].example };
    record['id'] = `${String(record['id'])}-${index}`;
    if (index % badEvery === 0) record[required?.[0] ?? 'specVersion'] = 7;
    return JSON.stringify(record);
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

function measure(type: EntityType, badEvery: number): void {
  const lines = linesOf(type, badEvery);
  const cases = casesOf(type);
  const rates = new Map<string, number[]>(cases.map(({ name }) => [name, []]));
  const accepted = new Map<string, number>();
  for (let round = -2; round < rounds; round++)
    for (const { name, run } of cases) {
      let valid = 0;
      const start = performance.now();
      for (const line of lines) if (run(line)) valid++;
      const rate = (lines.length / (performance.now() - start)) * 1000;
      if (round >= 0) rates.get(name)?.push(rate);
      accepted.set(name, valid);
    }
  const agreed = accepted.get('JSON.parse + zod safeParse') === accepted.get('JSON.parse + validator');
  if (!agreed) process.exitCode = 1;
  const own = median(rates.get('JSON.parse + validator') ?? []);
  // The floor: where most records are good, saying what is wrong costs no more than ajv's yes or no.
  const floor = badEvery === 1 || own >= median(rates.get('JSON.parse + ajv (boolean)') ?? []);
  if (!floor) process.exitCode = 1;
  console.log(
    `\n${type}, ${badEvery === 1 ? 'every record' : `1 of ${badEvery}`} bad${agreed ? '' : ': THE VERDICTS DIFFER'}${floor ? '' : ': SLOWER THAN AJV'}`,
  );
  for (const { name } of cases) {
    const rate = median(rates.get(name) ?? []);
    const ratio = name === 'JSON.parse + validator' ? '' : `   validator is ${(own / rate).toFixed(2)} x this`;
    console.log(`  ${name.padEnd(28)} ${Math.round(rate).toLocaleString('en').padStart(9)} records/s${ratio}`);
  }
}

for (const type of ['Observation', 'Device', 'Resident', 'Event'] as const) measure(type, 100);
measure('Device', 1);
