import { writeXlsx, type WriteSheet } from 'hucre';
import { describe, expect, it } from 'vitest';
import { judgeFiles } from '../../__fixtures__/judge-files.ts';
import { zipOf } from '../../__fixtures__/zip-of.ts';

const manifest = `defaults:
  specVersion: '1.0'
  division: '340111999001'
  provenance: { system: example, vendor: 示例 }
files:
  - { path: book.xlsx }
`;

const judgeSheets = async (sheets: WriteSheet[], yaml = manifest) =>
  judgeFiles({ 'hutong.dataset.yaml': yaml, 'book.xlsx': await writeXlsx({ sheets }) });

const header = ['标识', '楼栋名称', '地址', '地上层数'];
const building = (number: number, floors: number | string = 6) => [
  `urn:hutong:building:example:b${number}`,
  `${number}幢`,
  `路${number}号`,
  floors,
];

describe('a workbook', () => {
  it('is read sheet by sheet, the type told by the name of the sheet or the header', async () => {
    const report = await judgeSheets([
      { name: '楼栋', rows: [header, building(1), building(2)] },
      { name: 'Sheet2', rows: [header, building(3)] },
    ]);
    expect(report.found).toEqual([]);
    expect(
      report.files.map(({ file, records, types, typeFrom }) => [file.split('#')[1], records, types, typeFrom]),
    ).toEqual([
      ['楼栋', 2, { Building: 2 }, 'file name'],
      ['Sheet2', 1, { Building: 1 }, 'header'],
    ]);
  });

  it('says which cell is wrong', async () => {
    const { found, findings } = await judgeSheets([{ name: '楼栋', rows: [header, building(1), building(2, '六')] }]);
    expect(found).toEqual(['HT1002 book.xlsx#楼栋:3:4 /floors']);
    expect(findings[0]).toMatchObject({ cell: 'D3', line: 3, column: 4 });
  });

  it('may have titles above the header, empty rows, and cells missing at the end', async () => {
    const report = await judgeSheets([
      { name: '楼栋', rows: [['示例社区楼栋表', null, null, null], header, building(1), [], building(2).slice(0, 3)] },
    ]);
    expect(report).toMatchObject({ found: [], summary: { records: 2 } });
  });

  it('gives dates as the standard writes them', async () => {
    const occupancy = (number: number, since: Date | string) => [
      `urn:hutong:occupancy:example:o${number}`,
      'urn:hutong:house:example:h1',
      `urn:hutong:resident:example:r${number}`,
      'tenant',
      since,
    ];
    const rows = [
      ['标识', 'house', 'resident', 'role', '起始日期'],
      occupancy(1, new Date('2024-02-29T00:00:00Z')),
      occupancy(2, '2024-02-30'),
    ];
    const { found } = await judgeSheets([{ name: 'occupancies', rows }]);
    expect(found).toEqual(['HT1006 book.xlsx#occupancies:3:5 /since']);
  });

  it('never takes what a spreadsheet has changed for what was meant', async () => {
    const { found, findings } = await judgeSheets([
      {
        name: '楼栋',
        rows: [
          header,
          [building(1)[0] as string, new Date('2026-03-01T00:00:00Z'), '路1号', 6],
          [building(2)[0] as string, 340_111_199_912_310_016, '路2号', 6],
        ],
      },
    ]);
    expect(found.slice(0, 2)).toEqual(['HT3012 book.xlsx#楼栋:2:2', 'HT3012 book.xlsx#楼栋:3:2']);
    expect(findings.map(({ severity }) => severity).slice(0, 2)).toEqual(['warning', 'error']);
  });

  it('with formulas gives their results, and says where none was saved', async () => {
    const empty = new Map([['1,1', { formula: 'A1&""' }]]);
    const once = await judgeSheets([{ name: '楼栋', rows: [header, building(1)], cells: empty }]);
    expect(once.found).toEqual(['HT3012 book.xlsx#楼栋:2:2']);
    const cells = new Map([
      ['1,3', { formula: '2*3', formulaResult: 6 }],
      ['2,3', { formula: '2*3' }],
    ]);
    const { found } = await judgeSheets([{ name: '楼栋', rows: [header, building(1), building(2)], cells }]);
    expect(found).toEqual(['HT3012 book.xlsx#楼栋:3:4']);
  });

  it('with merged cells among its rows says which of them are empty for that', async () => {
    const rows = [['示例社区楼栋表', null, null, null], header, building(1), building(2), building(3)];
    const merges = [
      { startRow: 0, startCol: 0, endRow: 0, endCol: 3 },
      { startRow: 2, startCol: 3, endRow: 4, endCol: 3 },
    ];
    const { found, findings } = await judgeSheets([{ name: '楼栋', rows, merges }]);
    expect(found).toEqual(['HT3012 book.xlsx#楼栋:3:4']);
    expect(findings[0]?.message.en).toBe('Cells D3:D5 are merged: only D3 holds the value, the others are empty');
  });

  it('whose texts are missing is never valid', async () => {
    const texts = header.map((title) => `<c t="inlineStr"><is><t>${title}</t></is></c>`).join('');
    const book = await zipOf({
      'xl/workbook.xml': '<workbook><sheets><sheet name="楼栋" id="r1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r1" Target="sheet1.xml"/></Relationships>',
      'xl/sheet1.xml': `<worksheet><sheetData><row r="1">${texts}</row><row r="2"><c r="A2" t="s"><v>7</v></c></row></sheetData></worksheet>`,
    });
    const { found } = await judgeFiles({ 'hutong.dataset.yaml': manifest, 'book.xlsx': book });
    expect(found).toEqual([
      'HT3012 book.xlsx#楼栋:2:1',
      'HT1001 book.xlsx#楼栋:2:2 /name',
      'HT1001 book.xlsx#楼栋:2:3 /address',
    ]);
  });

  it('reads the sheets that a manifest lists, and says which are missing or left out', async () => {
    const yaml = manifest.replace('book.xlsx }', 'book.xlsx, sheets: [{ name: 甲, type: Building }, { name: 丙 }] }');
    const { found, summary } = await judgeSheets(
      [
        { name: '甲', rows: [header, building(1)] },
        { name: '乙', rows: [] },
      ],
      yaml,
    );
    expect(found).toEqual(['HT3001 book.xlsx:1']);
    expect(summary.records).toBe(1);
    expect(summary.notChecked[0]).toContain('does not list the sheet "乙"');
  });

  it('that is damaged, encrypted or none at all is never valid', async () => {
    const whole = Buffer.from(await writeXlsx({ sheets: [{ name: '楼栋', rows: [header, building(1)] }] }));
    const broken = [whole.subarray(0, whole.length / 2), Buffer.from('text'), await zipOf({ 'a.txt': 'x' })];
    const entities = await zipOf({
      'xl/workbook.xml':
        '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><workbook><sheets>&b;</sheets></workbook>',
      'xl/_rels/workbook.xml.rels': '<Relationships/>',
    });
    for (const book of [...broken, entities])
      expect((await judgeFiles({ 'book.xlsx': book })).found).toEqual(['HT3008 book.xlsx:1']);
  });
});
