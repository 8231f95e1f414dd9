// Rows a second through a compiled mapping, against the same conversion written by hand, alternated in one run.
import { compileMapping } from '@hutong/crosswalk';

const crosswalk = await compileMapping({
  mapping: 'bench',
  specVersion: '1.0',
  system: 'bench',
  source: { trim: true },
  record: { division: { value: '340111999001' } },
  records: [
    {
      type: 'House',
      id: { join: ['building', 'room'], with: '-' },
      fields: {
        building: { from: 'building', urn: 'Building' },
        room: 'room',
        use: { from: 'use', codes: { home: '001', shop: '016' } },
        area: 'area',
      },
    },
    {
      type: 'Resident',
      id: 'number',
      fields: {
        name: 'name',
        populationType: { value: '01' },
        sex: { from: 'sex', codes: { f: '2', m: '1' } },
        birthDate: { from: 'born', time: 'YYYY/M/D' },
      },
    },
  ],
});

type Row = Readonly<Record<string, string>>;
const uses: Readonly<Record<string, string>> = { home: '001', shop: '016' };
const sexes: Readonly<Record<string, string>> = { f: '2', m: '1' };
const id = /^[A-Za-z0-9][A-Za-z0-9._~-]*$/;

const urn = (type: string, local: string): string => {
  if (!id.test(local)) throw new Error(local);
  return `urn:hutong:${type}:bench:${local}`;
};

const byHand = (row: Row): object[] => {
  const [, year, month, day] = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(row['born']?.trim() ?? '') ?? [];
  const shared = { specVersion: '1.0', division: '340111999001', provenance: { system: 'bench' } };
  const building = row['building']?.trim() ?? '';
  const room = row['room']?.trim() ?? '';
  return [
    {
      id: urn('house', `${building}-${room}`),
      type: 'House',
      ...shared,
      building: urn('building', building),
      room,
      use: uses[row['use']?.trim() ?? ''],
      area: Number(row['area']?.trim()),
    },
    {
      id: urn('resident', row['number']?.trim() ?? ''),
      type: 'Resident',
      ...shared,
      name: row['name']?.trim(),
      populationType: '01',
      sex: sexes[row['sex']?.trim() ?? ''],
      birthDate: `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`,
    },
  ];
};

// Invented: these people do not exist.
const rows: Row[] = Array.from({ length: 20_000 }, (_, index) => ({
  building: String((index % 40) + 1),
  room: String((index % 900) + 100),
  use: index % 9 === 0 ? 'shop' : 'home',
  area: String(50 + (index % 700) / 10),
  number: `r-${index}`,
  name: '示例甲',
  sex: index % 2 === 0 ? 'f' : 'm',
  born: `${1930 + (index % 90)}/${(index % 12) + 1}/${(index % 28) + 1}`,
}));

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const cases = [
  { name: 'by hand', run: (row: Row) => byHand(row).length },
  { name: 'compiled mapping', run: (row: Row) => crosswalk.toStandard(row).records.length },
  {
    name: 'JSON round trip of the row',
    run: (row: Row) => Object.keys(JSON.parse(JSON.stringify(row)) as object).length,
  },
];
const rates = new Map<string, number[]>(cases.map(({ name }) => [name, []]));
let seen = 0;
for (let round = -2; round < 7; round++)
  for (const { name, run } of cases) {
    const start = performance.now();
    for (const row of rows) seen += run(row);
    if (round >= 0) rates.get(name)?.push((rows.length / (performance.now() - start)) * 1000);
  }
const [first] = rows;
const same =
  first !== undefined &&
  JSON.stringify(crosswalk.toStandard(first).records.map(({ record }) => record)) === JSON.stringify(byHand(first));
if (!same || seen === 0) {
  console.log('THE RESULTS DIFFER');
  process.exitCode = 1;
}
const own = median(rates.get('compiled mapping') ?? []);
for (const { name } of cases) {
  const rate = median(rates.get(name) ?? []);
  console.log(`${name}: ${Math.round(rate)} rows/s, compiled mapping is ${(own / rate).toFixed(2)} x`);
}
