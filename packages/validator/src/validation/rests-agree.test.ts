import { entities } from '@hutong/standard';
import { expect, it } from 'vitest';
import { pick, seededRandom, type Random } from '../__fixtures__/seeded-random.ts';
import { temporaryFolder } from '../__fixtures__/temporary-folder.ts';
import { validatePaths } from '../validate-paths.ts';

const { Building, Division, Event, EventAction, Grid, House, Resident, Warning } = entities;
const two = (number: number): string => String(number).padStart(2, '0');
const at = (random: Random): string => `2026-03-${two(1 + random(9))}T${two(random(24))}:00:00+08:00`;
const id = (type: string, number: number): string => `urn:hutong:${type}:example:x-${number}`;
const divisions = ['340111999001', '340111999002'];

/** Records that are wrong for each other now and then, one of each kind by chance. */
const makers: readonly ((random: Random, number: number) => object)[] = [
  (random, number) => ({
    ...Event.example,
    id: id('event', number),
    division: pick(random, divisions),
    reportedAt: at(random),
    grid: id('grid', random(3)),
    warning: id('warning', random(6)),
  }),
  (random, number) => ({
    ...EventAction.example,
    id: id('event-action', number),
    event: id('event', random(20)),
    at: at(random),
  }),
  (random, number) => ({ ...Warning.example, id: id('warning', number), issuedAt: at(random) }),
  (random, number) => ({ ...Grid.example, id: id('grid', number), division: pick(random, divisions), code: undefined }),
  (random, number) => ({ ...Building.example, id: id('building', number), division: pick(random, divisions) }),
  (random, number) => ({ ...House.example, id: id('house', number), building: id('building', random(6)) }),
  (random, number) => ({ ...Resident.example, id: id('resident', number), division: pick(random, divisions) }),
  () => Division.example,
];

it(
  'whatever comes first, what is compared at the end is the same by bytes, by values and in threads',
  { timeout: 60_000 },
  async () => {
    const random = seededRandom(20260707);
    const found = new Set<string>();
    for (let round = 0; round < 6; round++) {
      const kinds = makers.filter(() => random(4) > 0).toSorted(() => random(2) - 0.5);
      const records = Array.from({ length: 60 }, (_, index) =>
        // Types come one after another, in another order each time.
        (kinds[Math.floor((index / 60) * kinds.length)] ?? makers[0])?.(random, index % 8),
      );
      await using folder = await temporaryFolder({
        'lines.ndjson': records.map((record) => `${JSON.stringify(record)}\n`).join(''),
        'values.json': JSON.stringify(records),
      });
      const betweenRecords = async (name: string, threads: number) => {
        const { rules, summary } = await validatePaths([folder.file(name)], { now: 0, threads, partBytes: 4000 });
        return { rules: rules.filter(({ code }) => code.startsWith('HT20')), notChecked: summary.notChecked };
      };
      const byValue = await betweenRecords('values.json', 1);
      for (const { code } of byValue.rules) found.add(code);
      expect(await betweenRecords('lines.ndjson', 1)).toEqual(byValue);
      if (round % 3 === 0) expect(await betweenRecords('lines.ndjson', 3)).toEqual(byValue);
    }
    // Among them are rules whose families rest until a second type comes.
    for (const code of ['HT2006', 'HT2010', 'HT2011']) expect(found).toContain(code);
  },
);

it('references of a table rest until a row of another type comes, and are counted where none does', async () => {
  const random = seededRandom(20261122);
  const events = Array.from({ length: 40 }, (_, index) => ({
    id: id('event', index % 38),
    type: 'Event',
    specVersion: '1.0',
    division: divisions[0],
    kind: Event.example.kind,
    grade: '04',
    state: 'dispatched',
    tier: 'community',
    source: 'warning',
    headline: '路灯不亮',
    reportedAt: at(random),
    grid: id('grid', random(3)),
    warning: id('warning', random(6)),
  }));
  const [first, ...others] = events;
  const warning = { ...first, id: id('warning', 2), type: 'Warning' };
  for (const records of [events, [...others.slice(0, 20), warning, ...others.slice(20)]]) {
    const columns = Object.keys(first ?? {});
    const lines = [columns, ...records.map((record) => Object.values(record))].map((cells) => `${cells.join(',')}\n`);
    await using folder = await temporaryFolder({ 'rows.csv': lines.join(''), 'values.json': JSON.stringify(records) });
    const betweenRecords = async (name: string, threads: number) => {
      const { rules, summary } = await validatePaths([folder.file(name)], { now: 0, threads, partBytes: 1000 });
      return { rules: rules.filter(({ code }) => code.startsWith('HT20')), notChecked: summary.notChecked };
    };
    const byValue = await betweenRecords('values.json', 1);
    expect(byValue.notChecked).toHaveLength(records === events ? 2 : 1);
    for (const threads of [1, 3]) expect(await betweenRecords('rows.csv', threads)).toEqual(byValue);
  }
});
