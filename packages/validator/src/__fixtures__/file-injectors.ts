import type { ErrorCode } from '@hutong/standard';
import { writeXlsx } from 'hucre';
import { exampleOf } from '../rules/example-files.ts';
import type { Files } from './judge-files.ts';
import { ndjson } from './sample-records.ts';
import type { Random } from './seeded-random.ts';
import { renamed, zipOf } from './zip-of.ts';

/** Files with one defect, and what has to be found: `code file:line:column pointer`, or a code that ends the reading. */
export interface InjectedFiles {
  readonly files: Files;
  readonly found?: readonly string[];
  readonly thrown?: ErrorCode;
}

type FileInjector = (random: Random) => InjectedFiles | Promise<InjectedFiles>;

const building = (number: number) =>
  exampleOf('Building', `b-${number}`, { name: `${number}幢`, address: `示例路${number}号` });
const manifest = (files: string): Files => ({ 'hutong.dataset.yaml': files });
const listed = manifest('files:\n  - { path: data.ndjson }\n');
const buildings = (count: number): string =>
  ndjson(...Array.from({ length: count }, (_, index) => building(index + 1)));
const table = (rows: readonly (readonly string[])[]): string => `${rows.map((row) => row.join(',')).join('\n')}\n`;
const header = ['id', 'specVersion', 'division', 'provenance.system', 'name', 'address'];
const row = (number: number): string[] => [
  `urn:hutong:building:example:b-${number}`,
  '1.0',
  '340111999001',
  'example',
  `${number}幢`,
  `示例路${number}号`,
];

/** Defects of files and archives, by the rule that has to find them. */
export const fileInjectors: Readonly<Partial<Record<ErrorCode, FileInjector>>> = {
  HT1020: (random) => {
    const line = JSON.stringify(building(1));
    const [name, before] = [
      ['"address":', '"address":"",'],
      ['"system":', '"system":"x",'],
    ][random(2)] as [string, string];
    const text = line.replace(name, before + name);
    const column = text.lastIndexOf(name) + name.length + 1;
    const pointer = name.includes('system') ? '/provenance/system' : '/address';
    return { files: { ...listed, 'data.ndjson': `${text}\n` }, found: [`HT1020 data.ndjson:1:${column} ${pointer}`] };
  },
  HT2021: (random) => ({
    files: {
      ...manifest(
        `sharing: ${['street', 'district', 'city'][random(3)]}\nfiles:\n  - { path: data.csv, type: Organization }\n`,
      ),
      'data.csv': table([
        ['id', 'specVersion', 'division', 'provenance.system', 'name', 'kind', 'contactPhone'],
        ['urn:hutong:organization:example:o-1', '1.0', '340111999001', 'example', '甲', 'property-company', ''],
        [
          'urn:hutong:organization:example:o-2',
          '1.0',
          '340111999001',
          'example',
          '乙',
          'property-company',
          '100-0000-0001',
        ],
      ]),
    },
    found: [
      `HT2021 data.csv:3:${'urn:hutong:organization:example:o-2,1.0,340111999001,example,乙,property-company,'.length + 1} /contactPhone`,
    ],
  }),
  HT3001: () => ({
    files: {
      ...manifest('files:\n  - { path: data.ndjson }\n  - { path: more.ndjson }\n'),
      'data.ndjson': buildings(1),
    },
    found: ['HT3001 more.ndjson:1'],
  }),
  HT3002: (random) => {
    const lines = buildings(3)
      .split('\n')
      .slice(0, 3)
      .map((line) => Buffer.from(`${line}\n`));
    const bad = random(3);
    const line = lines[bad] ?? Buffer.alloc(0);
    const broken = Buffer.from(line);
    broken[line.indexOf('幢')] = 0xff;
    lines[bad] = broken;
    return {
      files: {
        ...manifest('files:\n  - { path: data.ndjson, encoding: utf-8 }\n'),
        'data.ndjson': Buffer.concat(lines),
      },
      found: [`HT3002 data.ndjson:${bad + 1}:${line.toString('utf8').indexOf('幢') + 1}`],
    };
  },
  HT3003: (random) => {
    const lines = buildings(4).trimEnd().split('\n');
    const bad = random(4);
    lines[bad] = (lines[bad] ?? '').slice(0, -1);
    return {
      files: { ...listed, 'data.ndjson': `${lines.join('\n')}\n` },
      found: [`HT3003 data.ndjson:${bad + 1}:${(lines[bad] ?? '').length + 1}`],
    };
  },
  HT3004: () => ({
    files: {
      ...listed,
      'data.ndjson': `${buildings(1)}{"x":"${'x'.repeat(17 * 1024 * 1024)}"}\n${ndjson(building(2))}`,
    },
    found: ['HT3004 data.ndjson:2'],
  }),
  HT3005: () => ({
    files: {
      ...manifest('files:\n  - { path: data.bin }\n'),
      'data.bin': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
    },
    found: ['HT3005 data.bin:1'],
  }),
  HT3006: () => ({
    files: { ...manifest('files:\n  - { path: ../data.ndjson }\n'), 'data.ndjson': '' },
    thrown: 'HT3006',
  }),
  HT3007: (random) => {
    const at = random(header.length + 1);
    const names = header.toSpliced(at, 0, '朝向');
    return {
      files: { 'buildings.csv': table([names, row(1).toSpliced(at, 0, '南')]) },
      found: [`HT3007 buildings.csv:1:${names.slice(0, at).join(',').length + (at === 0 ? 1 : 2)}`],
    };
  },
  HT3008: async () => ({
    files: { 'data.zip': (await zipOf({ 'data.ndjson': buildings(2) })).subarray(0, -30) },
    found: ['HT3008 data.zip:1'],
  }),
  HT3009: async () => ({
    files: {
      'data.zip': renamed(
        await zipOf({ 'xxxdata.ndjson': buildings(2), 'good.ndjson': ndjson(building(3)) }),
        'xxxdata.ndjson',
        '../data.ndjson',
      ),
    },
    found: ['HT3009 data.zip:1'],
  }),
  HT3011: () => ({
    files: { ...listed, 'data.ndjson': gb18030(buildings(3)) },
    found: ['HT3011 data.ndjson:1'],
  }),
  HT3012: async (random) => {
    const bad = 1 + random(3);
    const sheet = {
      name: '楼栋',
      rows: [[...header, 'floors'], ...[1, 2, 3].map((number) => [...row(number), 6])],
      // A formula whose result nobody has saved.
      cells: new Map([[`${bad},6`, { formula: '2*3' }]]),
    };
    return {
      files: { ...manifest('files:\n  - { path: data.xlsx }\n'), 'data.xlsx': await writeXlsx({ sheets: [sheet] }) },
      found: [`HT3012 data.xlsx#楼栋:${bad + 1}:7`],
    };
  },
};

/** The few characters of these examples in GB 18030. */
function gb18030(text: string): Buffer {
  const known: Readonly<Record<string, readonly [number, number]>> = {
    幢: [0xb4, 0xb1],
    示: [0xca, 0xbe],
    例: [0xc0, 0xfd],
    路: [0xc2, 0xb7],
    号: [0xba, 0xc5],
  };
  return Buffer.concat([...text].map((character) => Buffer.from(known[character] ?? character)));
}
