import type { ExportFiles } from './export-files.ts';

/** One known defect of the defective copy, and the finding that must come of it. */
export interface Defect {
  readonly defect: string;
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly pointer: string;
}

/** A slip, and how it is made in the lines of a file; the number it gives back is the 1-based line. */
interface Slip {
  readonly defect: string;
  readonly file: string;
  readonly code: string;
  readonly pointer: string;
  readonly make: (lines: Buffer[]) => number;
}

const cellsOf = (line: Buffer | undefined): string[] => (line ?? Buffer.alloc(0)).toString().split(',');
const lineOf = (cells: readonly string[]): Buffer => Buffer.from(cells.join(','));

/** Changes one cell of a row. */
const cell =
  (line: number, column: number, change: (cell: string) => string) =>
  (lines: Buffer[]): number => {
    lines[line - 1] = lineOf(
      cellsOf(lines[line - 1]).map((value, index) => (index === column ? change(value) : value)),
    );
    return line;
  };

/** Appends a copy of a row with some cells changed. */
const copyRow =
  (line: number, changes: Readonly<Record<number, string>>) =>
  (lines: Buffer[]): number => {
    lines.push(lineOf(cellsOf(lines[line - 1]).map((value, index) => changes[index] ?? value)));
    return lines.length;
  };

const members =
  (line: number, changes: object) =>
  (lines: Buffer[]): number => {
    const record = JSON.parse(lines[line - 1]?.toString() ?? '{}') as object;
    lines[line - 1] = Buffer.from(JSON.stringify({ ...record, ...changes }));
    return line;
  };

/** The row of building 23 as an old export writes it: `23幢` and its address in GB 18030. */
const inGb18030 = (lines: Buffer[]): number => {
  const line = 24;
  const text = lines[line - 1]?.toString() ?? '';
  const encoded: Readonly<Record<string, readonly number[]>> = {
    幢: [0xb4, 0xb1],
    示: [0xca, 0xbe],
    例: [0xc0, 0xfd],
    路: [0xc2, 0xb7],
    号: [0xba, 0xc5],
  };
  lines[line - 1] = Buffer.from(
    Array.from(text).flatMap((character) => encoded[character] ?? [...Buffer.from(character)]),
  );
  return line;
};

const slips: readonly Slip[] = [
  {
    defect: 'wrong-encoding',
    file: 'buildings.csv',
    code: 'HT3002',
    pointer: '',
    make: inGb18030,
  },
  {
    defect: 'wrong-type',
    file: 'houses.csv',
    code: 'HT1002',
    pointer: '/floor',
    make: cell(301, 3, () => '三层'),
  },
  {
    defect: 'duplicate-id',
    file: 'houses.csv',
    code: 'HT2001',
    pointer: '/id',
    make: copyRow(512, { 4: '9901' }),
  },
  {
    defect: 'wrong-check-digit',
    file: 'residents.csv',
    code: 'HT1005',
    pointer: '/citizenId',
    make: cell(101, 2, (id) => id.slice(0, 17) + ((Number(id[17]) + 1) % 10)),
  },
  {
    defect: 'impossible-date',
    file: 'residents.csv',
    code: 'HT1006',
    pointer: '/birthDate',
    make: cell(777, 5, (date) => `${date.slice(0, 4)}-02-30`),
  },
  {
    defect: 'missing-required-field',
    file: 'residents.csv',
    code: 'HT1001',
    pointer: '/name',
    make: cell(1501, 1, () => ''),
  },
  {
    defect: 'same-resident-twice',
    file: 'residents.csv',
    code: 'HT2003',
    pointer: '/citizenId',
    make: copyRow(43, { 0: 'urn:hutong:resident:demo-property:r3001' }),
  },
  {
    defect: 'dangling-reference',
    file: 'occupancies.csv',
    code: 'HT2002',
    pointer: '/house',
    make: cell(888, 2, () => 'urn:hutong:house:demo-property:h9999'),
  },
  {
    defect: 'unknown-column',
    file: 'organizations.csv',
    code: 'HT3007',
    pointer: '',
    make: (lines) => {
      for (const [index, line] of lines.entries())
        lines[index] = Buffer.concat([line, Buffer.from(index === 0 ? ',备用电话' : ',')]);
      return 1;
    },
  },
  {
    defect: 'unknown-code',
    file: 'devices.ndjson',
    code: 'HT1003',
    pointer: '/kind',
    make: members(150, { kind: 'smoke-detektor' }),
  },
  {
    defect: 'broken-line',
    file: 'devices.ndjson',
    code: 'HT3003',
    pointer: '',
    make: (lines) => {
      const line = 420;
      lines[line - 1] = lines[line - 1]?.subarray(0, 180) ?? Buffer.alloc(0);
      return line;
    },
  },
  {
    defect: 'coordinates-outside',
    file: 'devices.ndjson',
    code: 'HT2004',
    pointer: '/position',
    make: members(555, { position: { longitude: 118.302151, latitude: 31.799822, crs: 'CGCS2000' } }),
  },
];

const splitLines = (content: Buffer): Buffer[] => {
  const lines: Buffer[] = [];
  let start = 0;
  for (let end = content.indexOf('\n'); end !== -1; end = content.indexOf('\n', start)) {
    lines.push(content.subarray(start, end));
    start = end + 1;
  }
  return lines;
};

/** The same export with twelve defects, and the list of them. */
export function withDefects(files: ExportFiles): ExportFiles {
  const copy: ExportFiles = new Map(files);
  const lines = new Map<string, Buffer[]>();
  const defects = slips.map(({ make, ...slip }): Defect => {
    const ofFile = lines.get(slip.file) ?? splitLines(copy.get(slip.file) ?? Buffer.alloc(0));
    lines.set(slip.file, ofFile);
    const { defect, file, code, pointer } = slip;
    return { defect, file, line: make(ofFile), code, pointer };
  });
  for (const [file, ofFile] of lines)
    copy.set(file, Buffer.concat(ofFile.flatMap((line) => [line, Buffer.from('\n')])));
  copy.set('defects.json', Buffer.from(`${JSON.stringify(defects, undefined, 2)}\n`));
  const manifest = copy.get('hutong.dataset.yaml') ?? Buffer.alloc(0);
  copy.set('hutong.dataset.yaml', Buffer.concat([manifest, Buffer.from('ignore:\n  - defects.json\n')]));
  return copy;
}
