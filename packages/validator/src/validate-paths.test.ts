import { HutongError } from '@hutong/standard';
import { describe, expect, it } from 'vitest';
import { judgeFiles } from './__fixtures__/judge-files.ts';
import { ndjson, sampleRecord } from './__fixtures__/sample-records.ts';
import { temporaryFolder } from './__fixtures__/temporary-folder.ts';
import { readRecords } from './input/read-records.ts';
import { validatePaths, type ValidateOptions } from './validate-paths.ts';

const allOf = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
};

const manifest = (files: string): string => `defaults:
  specVersion: '1.0'
  division: '340111999001'
  provenance: { system: example, vendor: 示例 }
files:
${files}`;

const header = 'id,name,address';
const building = (number: number, name = `${number}幢`): string =>
  `urn:hutong:building:example:b${number},${name},路${number}号`;
const table = (...rows: string[]): string => [header, ...rows].map((row) => `${row}\n`).join('');
const buildingsManifest = manifest('  - { path: buildings.csv, type: Building }\n');
const buildings = (csv: string | Uint8Array, options: ValidateOptions = {}, yaml = buildingsManifest) =>
  judgeFiles({ 'hutong.dataset.yaml': yaml, 'buildings.csv': csv }, options);

describe('tables', () => {
  it('take shared members from the manifest, and a byte order mark for nothing', async () => {
    for (const mark of ['', '\uFEFF']) {
      const report = await buildings(mark + table(building(1), building(2)));
      expect(report).toMatchObject({ valid: true, found: [], summary: { files: 1, records: 2, notChecked: [] } });
    }
  });

  it('say line and column of a bad cell', async () => {
    const { found } = await buildings(`id,name,address,floors\n${building(1)},zwei\n`);
    expect(found).toEqual(['HT1002 buildings.csv:2:39 /floors']);
  });

  it('nest dotted columns and read objects from JSON cells', async () => {
    const dotted =
      'id,name,address,位置.经度,position.latitude,position.crs,provenance.channel\n' +
      `${building(1)},117.3,31.8,WGS84,x\n`;
    expect((await buildings(dotted)).found).toEqual([]);
    const json = `id,name,address,position\n${building(1)},"{""longitude"":117.3,""latitude"":131,""crs"":""WGS84""}"\n`;
    expect((await buildings(json)).found).toEqual(['HT1007 buildings.csv:2:39 /position/latitude']);
  });

  it('report unknown and doubled columns once, at the header', async () => {
    const csv = `id,name,adress,姓名,名称,address\n${building(1)},,x,路\n`;
    const { found, findings } = await buildings(csv);
    expect(found).toEqual(['HT3007 buildings.csv:1:9', 'HT3007 buildings.csv:1:16', 'HT3007 buildings.csv:1:19']);
    expect(findings[0]?.fix.en).toBe('Did you mean "address"?');
  });

  it('report a column that comes twice', async () => {
    const { found, findings } = await buildings(`id,name,楼栋名称,address\n${building(1)},路\n`);
    expect(found).toEqual(['HT3007 buildings.csv:1:9']);
    expect(findings[0]?.message.en).toContain('same field name');
  });

  it('report a column of a whole beside one of its members, whichever comes first', async () => {
    for (const headers of ['position,位置.经度', 'position.longitude,位置']) {
      const { found } = await buildings(`id,name,address,${headers}\n${building(1)},x,7\n`);
      expect(found[0]).toBe(`HT3007 buildings.csv:1:${headers.indexOf(',') + 18}`);
      expect(found[1]).toMatch(/^HT100[12] buildings.csv:2/);
    }
  });

  it('hold quotes and line ends in quoted cells, which count as lines', async () => {
    const text = `id,name,address\r\n${building(1, '"大""1""幢\r\n\r\n北"')}\r\n${building(2)},x\r\n`;
    const { found, summary } = await buildings(text);
    expect(found).toEqual(['HT3003 buildings.csv:5']);
    expect(summary.records).toBe(1);
  });

  it('of rows that end with carriage returns alone are not read', async () => {
    expect((await buildings(table(building(1)).replaceAll('\n', '\r'))).found).toEqual(['HT3003 buildings.csv:1']);
  });

  it('tell of texts that a spreadsheet runs', async () => {
    const { found, summary, valid } = await buildings(
      table(building(1, '=1+1'), building(2, '"=HYPERLINK(""x"",1)"'), building(3, '-1'), building(4, '@1')),
    );
    expect(found).toEqual(['HT3012 buildings.csv:2:32', 'HT3012 buildings.csv:3:32']);
    expect([valid, summary.records, summary.warnings]).toEqual([true, 4, 2]);
  });

  it('lose a broken row and go on', async () => {
    const { found, summary } = await buildings(
      table(building(1), 'x', `"${building(2)}`, building(3), `${building(4)},,`),
    );
    expect(found).toEqual(['HT3003 buildings.csv:3', 'HT3003 buildings.csv:4', 'HT3003 buildings.csv:6']);
    expect(summary.records).toBe(2);
  });

  it('without rows or without anything are no error, and are said to hold nothing', async () => {
    for (const text of [table(), '', '\n \n'])
      expect(await buildings(text)).toMatchObject({
        found: [],
        summary: { notChecked: [expect.stringMatching(/buildings.csv: it holds no record$/)] },
      });
  });

  it('name their type by file name or header when nobody states it', async () => {
    const { path: _, ...columns } = {
      path: '',
      'provenance.system': 'example',
      specVersion: '1.0',
      division: '340111999001',
    };
    const csv = `${header},${Object.keys(columns).join(',')}\n${building(1)},${Object.values(columns).join(',')}\n`;
    const byName = await judgeFiles({ 'buildings.csv': csv });
    expect(byName).toMatchObject({ found: [], files: [{ types: { Building: 1 }, typeFrom: 'file name' }] });
    const use = csv.replace('division\n', 'division,use\n').replace('340111999001\n', '340111999001,01\n');
    const byHeader = await judgeFiles({ 'export.csv': use.replace('address', '地址').replace('use', '建筑用途') });
    expect(byHeader).toMatchObject({ found: [], files: [{ types: { Building: 1 }, typeFrom: 'header' }] });
    expect((await judgeFiles({ 'export.csv': 'a,b\n1,2\n' })).found).toEqual(['HT1011 export.csv:1']);
    expect((await judgeFiles({ 'export.csv': csv }, { type: 'Building' })).files[0]?.typeFrom).toBe('option');
  });
});

/** 幢 in GB 18030; as UTF-8 it is invalid. */
const zhuang = Buffer.from([0xb4, 0xb1]);

describe('encodings', () => {
  const garbled = Buffer.concat([
    Buffer.from(`${header}\n${building(1)}\nurn:hutong:building:example:b2,`),
    zhuang,
    Buffer.from(',路2号\n'),
  ]);

  it('other than UTF-8 are found at file, line, column and byte, once per file', async () => {
    const { found, findings, summary } = await buildings(Buffer.concat([garbled, garbled.subarray(header.length + 1)]));
    expect(found.filter((line) => line.startsWith('HT3002'))).toEqual(['HT3002 buildings.csv:3:32']);
    expect(findings.find(({ code }) => code === 'HT3002')?.message.en).toBe(
      `The text is not valid UTF-8 from byte ${garbled.indexOf(zhuang)} on; 2 lines are like this`,
    );
    expect(summary.records).toBe(4);
  });

  it('may be named', async () => {
    const text = Buffer.concat([
      Buffer.from(`${header}\nurn:hutong:building:example:b2,`),
      zhuang,
      Buffer.from(',1\n'),
    ]);
    expect((await buildings(text, { encoding: 'gb18030' })).found).toEqual([]);
    const yaml = manifest('  - { path: buildings.csv, type: Building, encoding: gbk }\n');
    expect((await buildings(text, {}, yaml)).found).toEqual([]);
  });

  it('have the places of the same text in UTF-8', async () => {
    const wrong = (name: Buffer): Buffer =>
      Buffer.concat([Buffer.from(`${header}\nurn:hutong:building:example:b2,`), name, Buffer.from(',=1+1\n')]);
    const { found } = await buildings(wrong(zhuang), { encoding: 'gb18030' });
    expect(found).toHaveLength(1);
    expect(found).toEqual((await buildings(wrong(Buffer.from('幢')))).found);
  });

  it('are detected when the whole text shows GB 18030, and that is said', async () => {
    const rows = [1, 2, 3].map((number) => [
      Buffer.from(`urn:hutong:building:example:b${number},${number}`),
      zhuang,
      Buffer.from(',1\n'),
    ]);
    const text = Buffer.concat([Buffer.from(`${header}\n`), ...rows.flat()]);
    const report = await buildings(text);
    expect(report.found).toEqual(['HT3011 buildings.csv:1']);
    expect(report).toMatchObject({ valid: true, summary: { records: 3, errors: 0, warnings: 1 } });
    expect((await buildings(text, { encoding: 'utf-8' })).found).toContain('HT3002 buildings.csv:2:33');
  });

  it('that nobody knows are refused', async () => {
    await expect(buildings('', { encoding: 'klingon' })).rejects.toMatchObject({ code: 'HT3002' });
    await expect(buildings('', { encoding: 'utf-16le' })).rejects.toMatchObject({ code: 'HT3002' });
  });

  it('that garble the header end the file', async () => {
    const { found } = await buildings(
      Buffer.concat([Buffer.from('id,'), Buffer.from([0xff, 0x21]), Buffer.from('\na,b\n')]),
    );
    expect(found).toContain('HT3002 buildings.csv:1:4');
  });

  it('of sixteen bits are told apart, and workbooks are no text', async () => {
    expect((await buildings(Buffer.from('\uFEFFid', 'utf16le'))).found).toEqual(['HT3002 buildings.csv:1']);
    expect((await buildings(Buffer.from('PK\u0003\u0004rest'))).found).toEqual(['HT3005 buildings.csv:1']);
  });
});

describe('lines of JSON', () => {
  it('are judged one by one; a broken one is skipped, at its column', async () => {
    const text = `${ndjson(sampleRecord('House', 'h-1'))}\n{"id": oops}\n"text"\n${ndjson(sampleRecord('House', 'h-2', { room: 7 }))}`;
    const { found, summary } = await judgeFiles({ 'data.ndjson': text });
    expect(found).toEqual(['HT3003 data.ndjson:3:8', 'HT1002 data.ndjson:4:1', 'HT1002 data.ndjson:5:265 /room']);
    expect(summary.records).toBe(3);
  });

  it('never quote a broken line, which may hold personal data', async () => {
    const { findings } = await judgeFiles({ 'data.ndjson': '{"phone":"100-0000-4711" "x"}\n' });
    expect(JSON.stringify(findings)).not.toContain('4711');
  });

  it('too long are skipped', async () => {
    const text = `${ndjson(sampleRecord('House', 'h-1'))}${'x'.repeat(16 * 1024 * 1024 + 1)}\n${ndjson(sampleRecord('House', 'h-2', { room: '302' }))}`;
    const { found, summary } = await judgeFiles({ 'data.ndjson': text });
    expect(found).toEqual(['HT3004 data.ndjson:2']);
    expect(summary.records).toBe(2);
  });

  it('that state another type than was said contradict', async () => {
    const { found } = await judgeFiles({ 'data.ndjson': ndjson(sampleRecord('House', 'h-1')) }, { type: 'Device' });
    expect(found).toEqual(['HT1012 data.ndjson:1:45 /type']);
  });
});

describe('JSON documents', () => {
  it('hold one record, many, or an envelope, each member at its line and column', async () => {
    const bad = JSON.stringify(sampleRecord('House', 'h-2', { room: 7 }), undefined, 2);
    const good = JSON.stringify(sampleRecord('House', 'h-1'), undefined, 2);
    const roomLine = bad.split('\n').findIndex((line) => line.includes('"room"')) + 1;
    expect((await judgeFiles({ 'a.json': bad })).found).toEqual([`HT1002 a.json:${roomLine}:11 /room`]);
    const lines = good.split('\n').length;
    expect((await judgeFiles({ 'a.json': `[\n${good},\n${bad}\n]` })).found).toEqual([
      `HT1002 a.json:${lines + 1 + roomLine}:11 /room`,
    ]);
    expect((await judgeFiles({ 'a.json': `{"records":[${good},\n${bad}]}` })).found).toEqual([
      `HT1002 a.json:${lines + roomLine}:11 /room`,
    ]);
  });

  it('that break off say where', async () => {
    const good = JSON.stringify(sampleRecord('House', 'h-1'));
    expect((await judgeFiles({ 'a.json': `[${good},\n{bad},\n{"id":` })).found).toEqual([
      'HT3003 a.json:2:2',
      'HT3003 a.json:3:1',
    ]);
  });
});

describe('paths', () => {
  it('that do not exist are refused with HT7002', async () => {
    await expect(validatePaths(['/nonexistent/data.csv'])).rejects.toMatchObject({ code: 'HT7002' });
  });

  it('of folders without data are refused with HT3005', async () => {
    await expect(judgeFiles({ 'readme.txt': 'x' })).rejects.toMatchObject({ code: 'HT3005' });
  });

  it('that the manifest names but nobody can read are a finding', async () => {
    const { found } = await judgeFiles({ 'hutong.dataset.yaml': buildingsManifest });
    expect(found).toEqual(['HT3001 buildings.csv:1']);
  });

  it('of one file use the manifest beside it', async () => {
    const files = { 'hutong.dataset.yaml': buildingsManifest, 'buildings.csv': table(building(1)) };
    expect((await judgeFiles(files, {}, ['buildings.csv'])).found).toEqual([]);
  });

  it('that the manifest does not list are said to be left out, unless it ignores them', async () => {
    const files = { 'hutong.dataset.yaml': buildingsManifest, 'buildings.csv': table(building(1)), 'other.json': '{}' };
    expect((await judgeFiles(files)).summary.notChecked).toHaveLength(1);
    const yaml = `${buildingsManifest}ignore: [other.json]\n`;
    expect((await judgeFiles({ ...files, 'hutong.dataset.yaml': yaml })).summary.notChecked).toEqual([]);
  });

  it.each([
    'files: []\n',
    'files:\n  - path: ../secret.csv\n',
    'files:\n  - path: /etc/passwd\n',
    'fils: 1\n',
    ': : :\n',
  ])('with the manifest %j are refused with HT3006 at its line', async (yaml) => {
    const error: unknown = await buildings('', {}, yaml).catch((caught: unknown) => caught);
    expect(HutongError.isInstance(error) && [error.code, error.location.line]).toEqual(['HT3006', expect.any(Number)]);
  });

  it('may be standard input, whose form is seen', async () => {
    const stdin = (text: string) => ({
      async *[Symbol.asyncIterator]() {
        yield Buffer.from(text);
      },
    });
    const bad = sampleRecord('House', 'h-1', { room: 7 });
    for (const text of [ndjson(bad), JSON.stringify([bad]), JSON.stringify(bad, undefined, 1)]) {
      const { findings } = await validatePaths(['-'], { stdin: stdin(text) });
      const line = text.slice(0, text.indexOf('"room"')).split('\n').length;
      expect(findings).toMatchObject([{ code: 'HT1002', file: '-', line, pointer: '/room' }]);
    }
    const { findings } = await validatePaths(['-'], { stdin: stdin(table(building(1))), type: 'Building' });
    expect(findings.map(({ code, line }) => `${code} ${line}`)).toEqual(['HT1001 2', 'HT1001 2', 'HT1001 2']);
  });
});

describe('a report', () => {
  it('is sorted by file and line, counts everything, and lists a bounded number', async () => {
    const houses = Array.from({ length: 1050 }, (_, index) => sampleRecord('House', `h-${index}`, { room: index }));
    const { findings, summary, rules } = await judgeFiles({ 'data.ndjson': ndjson(...houses) });
    expect(findings).toHaveLength(1000);
    expect(findings.map(({ line }) => line)).toEqual(findings.map((_, index) => index + 1));
    expect(rules).toEqual([{ code: 'HT1002', severity: 'error', count: 1050, listed: 1000 }]);
    expect(summary.errors).toBe(1050);
    expect(summary.notChecked).toContain('50 more findings are counted but not listed');
  });

  it('of an interrupted validation says that it is incomplete, and is never valid', async () => {
    const controller = new AbortController();
    const text = ndjson(...Array.from({ length: 9000 }, (_, index) => sampleRecord('Event', `e-${index}`)));
    const report = await judgeFiles(
      { 'a.ndjson': text, 'b.ndjson': text },
      { signal: controller.signal, onProgress: () => controller.abort() },
    );
    expect(report).toMatchObject({ valid: false, incomplete: true, found: [], files: [{ findings: 0 }] });
    expect(report.summary.records).toBeGreaterThan(0);
    expect(report.summary.notChecked[0]).toContain('interrupted');
  });

  it.each([
    ['lines', ndjson(sampleRecord('House', 'h-1', { room: 7 })), 1],
    ['a table', `${header}\n${building(1)}\n`, 1],
    ['nothing', '', 0],
  ])('of a stream that has fallen silent after %s is interrupted, with what was read', async (_, text, most) => {
    const controller = new AbortController();
    const stdin = (async function* () {
      if (text !== '') yield Buffer.from(text);
      // Asked for more, and silent from here on.
      queueMicrotask(() => controller.abort());
      await new Promise<never>(() => undefined);
    })();
    const report = await validatePaths(['-'], { stdin, signal: controller.signal, type: 'Building' });
    expect(report).toMatchObject({ valid: false, incomplete: true });
    expect(report.summary.records).toBe(most);
    expect(report.summary.notChecked[0]).toContain('interrupted');
  });

  it('is told of its progress', async () => {
    const seen: number[] = [];
    await judgeFiles(
      { 'data.ndjson': ndjson(sampleRecord('House', 'h-1')) },
      { onProgress: ({ records }) => seen.push(records) },
    );
    expect(seen.at(-1)).toBe(1);
  });
});

describe('readRecords', () => {
  it('gives whole records with their place', async () => {
    await using folder = await temporaryFolder({
      'hutong.dataset.yaml': buildingsManifest,
      'buildings.csv': table(building(1)),
    });
    const records = await allOf(readRecords(folder.path));
    expect(records).toEqual([
      {
        file: folder.file('buildings.csv'),
        line: 2,
        type: 'Building',
        record: {
          id: 'urn:hutong:building:example:b1',
          type: 'Building',
          specVersion: '1.0',
          division: '340111999001',
          provenance: { system: 'example', vendor: '示例' },
          name: '1幢',
          address: '路1号',
        },
      },
    ]);
  });

  it('throws at the first broken line, or tells of it and goes on', async () => {
    await using folder = await temporaryFolder({ 'data.ndjson': 'x\n{"a":1}\n7\n' });
    await expect(allOf(readRecords(folder.path))).rejects.toMatchObject({
      code: 'HT3003',
      location: { line: 1 },
    });
    const findings: string[] = [];
    const records = await allOf(
      readRecords(folder.path, { onFinding: ({ code, line }) => findings.push(`${code} ${line}`) }),
    );
    expect(records).toMatchObject([{ record: { a: 1 }, line: 2 }]);
    expect(findings).toEqual(['HT3003 1', 'HT1002 3']);
  });
});
