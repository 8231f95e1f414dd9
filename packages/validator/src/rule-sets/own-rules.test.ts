import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { judgeFiles } from '../__fixtures__/judge-files.ts';
import { roomRule, ruleSetOf, words } from '../__fixtures__/rule-set-of.ts';
import { ndjson, sampleRecord } from '../__fixtures__/sample-records.ts';
import type { Translate } from '../input/translate-entries.ts';
import { judgeRelated } from './judge-related.ts';
import { compileRule } from './declared-rule.ts';
import type { DeclaredRule } from './rule-set-schema.ts';
import type { ValidateOptions } from '../validate-paths.ts';

const now = Date.parse('2026-06-01T00:00:00Z');
const house = (name: string, changes = {}) =>
  sampleRecord('House', name, { building: 'urn:hutong:building:example:b-1', room: '301', floor: 3, ...changes });
const building = sampleRecord('Building', 'b-1', { floors: 6 });

const judge = async (
  rules: readonly DeclaredRule[],
  text: string,
  options: ValidateOptions = {},
  name = 'data.ndjson',
) => judgeFiles({ [name]: text }, { now, ruleSet: await ruleSetOf({ rules: [...rules] }), ...options });
const rule = (changes: Partial<DeclaredRule>): DeclaredRule => ({ ...roomRule, ...changes });

describe('a rule in CEL', () => {
  it('judges each record of its entity, at the place of its pointer, and no other', async () => {
    const report = await judge(
      [roomRule],
      ndjson(house('h-1'), house('h-2', { room: '30A' }), house('h-3', { room: '303', unit: undefined }), building),
    );
    expect(report.found).toEqual([expect.stringMatching(/^X-340111-001 data\.ndjson:2:\d+ \/room$/)]);
    expect(report.findings[0]).toMatchObject({
      severity: 'error',
      message: words('房号“30A”不是三位数字', 'Room "30A" has not three digits'),
      value: '30A',
      recordType: 'House',
      recordId: 'urn:hutong:house:example:h-2',
    });
    expect(report).toMatchObject({ valid: false, summary: { errors: 1 }, rules: [{ code: 'X-340111-001', count: 1 }] });
  });

  it('judges rows of a table', async () => {
    const table =
      'id,type,specVersion,division,provenance.system,building,room\nurn:hutong:house:example:h-1,House,1.0,340111999001,example,urn:hutong:building:example:b-1,30A\n';
    const report = await judge([roomRule], table, {}, 'houses.csv');
    expect(report.found).toEqual(['X-340111-001 houses.csv:2:93 /room']);
  });

  it('judges what a row of a dialect gives, and points into the row; so do grades', async () => {
    const translate: Translate = (row) => ({
      issues: [],
      records: [
        {
          record: house('h-1', { room: (row as { fh: string }).fh, floor: 'three' }),
          sourceOf: (pointer) => ({ '/room': '/fh', '/floor': '/fh' })[pointer],
        },
      ],
    });
    const ruleSet = await ruleSetOf({
      rules: [roomRule],
      grades: [{ rule: 'HT1002', pointer: '/floor', severity: 'info' }],
    });
    const report = await judgeFiles(
      { 'rows.json': '[{"fh":"30A"}]' },
      { now, ruleSet, dialect: {}, translate: () => translate },
    );
    expect(report.findings.map(({ code, severity, pointer }) => [code, severity, pointer])).toEqual([
      ['HT1002', 'info', '/fh'],
      ['X-340111-001', 'error', '/fh'],
    ]);
  });

  it('masks personal values', async () => {
    const resident = rule({
      code: 'X-340111-002',
      entity: 'Resident',
      message: words('{name} {phone}', '{name} {phone}'),
      pointer: '/phone',
      when: 'has(record.phone)',
      assert: 'record.phone.startsWith("+")',
    });
    const text = ndjson(sampleRecord('Resident', 'r-1', { name: '示例甲', phone: '100-0000-0001' }));
    const { findings } = await judge([resident], text);
    const [finding] = findings.filter(({ code }) => code === 'X-340111-002');
    expect(finding?.message.en).toContain('*');
    expect(JSON.stringify(finding)).not.toMatch(/示例甲|100-0000-0001/);
  });

  it('goes by the time of the report, and by numbers as they are', async () => {
    const rules = [
      rule({
        code: 'X-a-001',
        entity: 'Device',
        message: words('旧', 'old'),
        pointer: '/installedOn',
        when: 'has(record.installedOn)',
        assert: 'timestamp(record.installedOn + "T00:00:00Z") > now - duration("8760h")',
      }),
      rule({
        code: 'X-a-002',
        pointer: '/floor',
        message: words('{floor}', '{floor}'),
        when: 'has(record.floor)',
        assert: 'record.floor % 2 == 1 && record.floor < 10.5',
      }),
    ];
    const device = (name: string, installedOn: string) =>
      sampleRecord('Device', name, { house: undefined, installedOn });
    const report = await judge(
      rules,
      ndjson(device('d-1', '2026-05-01'), device('d-2', '2020-05-01'), house('h-1'), house('h-2', { floor: 4 })),
    );
    expect(report.found.filter((line) => line.startsWith('X-')).map((line) => line.slice(0, 21))).toEqual([
      'X-a-001 data.ndjson:2',
      'X-a-002 data.ndjson:4',
    ]);
  });

  it('that comes to no answer is a finding, without the value', async () => {
    const rules = [
      rule({ when: undefined, assert: 'record.unit.size() < 5' }),
      rule({ code: 'X-a-001', severity: 'warning', when: 'has(record.unit)', assert: 'int(record.room) > 0' }),
    ];
    const report = await judge(rules, ndjson(house('h-1', { unit: undefined }), house('h-2', { room: '甲室' })));
    expect(report.findings.map(({ code, severity, message }) => [code, severity, message.en])).toEqual([
      ['HT2022', 'error', 'Rule X-340111-001 came to no answer on the record: no such key at "unit"'],
      ['HT2022', 'warning', 'Rule X-a-001 came to no answer on the record: int conversion error at "int(record.room)"'],
    ]);
    expect(JSON.stringify(report.findings[1])).not.toContain('甲室');
  });

  it('leaves to the standard what is of another type, and does not go through what is too large', async () => {
    const rules = [
      rule({
        code: 'X-a-001',
        pointer: '/floor',
        message: words('甲', 'a'),
        when: 'has(record.floor)',
        assert: 'record.floor > 100',
      }),
      rule({
        code: 'X-a-002',
        pointer: '',
        message: words('甲', 'a'),
        when: 'has(record.extensions)',
        assert: 'record.extensions.list.all(a, a == a)',
      }),
    ];
    const text = ndjson(
      house('h-1', { floor: 'three' }),
      house('h-2', {
        room: '302',
        floor: 101,
        extensions: { list: Array.from({ length: 1001 }, (_, index) => index) },
      }),
    );
    const report = await judge(rules, text);
    expect(report.findings.map(({ code, message }) => [code, message.en])).toEqual([
      ['HT1002', expect.any(String)],
      ['HT2022', 'Rule X-a-002 came to no answer on the record: a list or text is too large for a rule to go through'],
    ]);
  });

  it('answers a hostile pattern in linear time', async () => {
    const slow = rule({ assert: '!record.room.matches("^(a+)+$")' });
    const report = await judge([slow], ndjson(house('h-1', { room: `${'a'.repeat(19)}!` })));
    expect(report.findings).toEqual([]);
    const long = compileRule(
      rule({ pointer: '', assert: '!record.extensions.text.matches("^(a+)+$")' }),
      { ...roomRule, name: 'x', fix: words('x', 'x') },
      new Date(now),
    );
    const source = {
      place: { file: 'x', line: 1 },
      offset: 0,
      typeIsStated: false,
      isGarbled: false,
      record: house('h-1', { extensions: { text: `${'a'.repeat(20_000 - 1)}!` } }),
    };
    expect(long.judge(source)).toBeUndefined();
  });
});

describe('a rule that looks at the record referred to', () => {
  const floors = rule({
    code: 'X-340111-003',
    severity: 'warning',
    pointer: '/floor',
    message: words('楼层 {floor} 高于 {building.floors}', 'Floor {floor} is above {building.floors}'),
    with: { building: 'building' },
    when: 'has(record.floor) && has(building.floors)',
    assert: 'record.floor <= building.floors',
  });

  it('whether it stands before or after, and in any file', async () => {
    const ruleSet = await ruleSetOf({ rules: [floors] });
    const files = {
      'a.ndjson': ndjson(house('h-1', { floor: 7 }), house('h-2', { room: '302' })),
      'b.ndjson': ndjson(building),
      'c.ndjson': ndjson(house('h-3', { floor: 9, room: '901' })),
    };
    const report = await judgeFiles(files, { now, ruleSet });
    expect(report.findings.map(({ code, line, message }) => `${code} ${line} ${message.en}`)).toEqual([
      'X-340111-003 1 Floor 7 is above 6',
      'X-340111-003 1 Floor 9 is above 6',
    ]);
  });

  it('says how many it could not judge', async () => {
    const text = ndjson(building, house('h-1', { building: 'urn:hutong:building:example:b-2' }), house('h-2'));
    const report = await judge([floors], text);
    expect(report.summary.notChecked).toContain(
      'Rule X-340111-003 did not judge 1 record: the data set does not hold what they refer to',
    );
  });

  it('keeps only so many records', async () => {
    const compiled = compileRule(floors, { ...roomRule, name: 'x', fix: words('x', 'x') }, new Date(now));
    const text = ndjson(sampleRecord('Building', 'b-0', { floors: 1 }), building, house('h-1', { floor: 7 }));
    const source = {
      file: 'x',
      format: 'ndjson' as const,
      open: async function* () {
        yield Buffer.from(text);
      },
    };
    const remarks = await judgeRelated([compiled], { add: () => expect.unreachable() } as never, {
      sources: [{ source, types: new Set(['House', 'Building']) }],
      translate: undefined,
      isStopped: () => false,
      mostKept: 1,
    });
    expect(remarks[0]?.en).toMatch(/beyond the 1 records that are kept/);
  });
});

describe('a rule of a module', () => {
  const module = `
import { defineRule } from '@hutong/validator/rule-sets';
import { isEven } from './lib/numbers.ts';
const base = { entity: 'House', severity: 'warning', pointer: '/floor', title: { zh: '偶数', en: 'even' }, message: { zh: '楼层 {floor} 为奇数', en: 'Floor {floor} is odd' } } as const;
export const even = defineRule({ ...base, code: 'X-340111-101', check: ({ floor }: Record<string, any>) => isEven(floor) });
export const others = [
  defineRule({ ...base, code: 'X-340111-102', check: () => { throw new RangeError('secret 甲'); } }),
  defineRule({ ...base, code: 'X-340111-103', check: () => [{ pointer: '/room', message: { zh: '电话 13000000000', en: 'call 13000000000' } }] }),
  defineRule({ ...base, code: 'X-340111-104', check: async () => true }),
];
`;
  const beside = {
    'rules.ts': module,
    'lib/numbers.ts': 'export const isEven = (value: number): boolean => value % 2 === 0;\n',
  };

  it('is not run unless the user allows it', async () => {
    const touching = `globalThis.ranByItself = true; export const x = 1;`;
    await expect(ruleSetOf({ module: './rules.ts' }, {}, { 'rules.ts': touching })).rejects.toMatchObject({
      code: 'HT7010',
    });
    expect(globalThis).not.toHaveProperty('ranByItself');
  });

  it('judges records, and what it throws or gives wrongly is a finding', async () => {
    const { packRuleSet, packText } = await import('./pack-rule-set.ts');
    const { temporaryFolder } = await import('../__fixtures__/temporary-folder.ts');
    const { ruleSetText } = await import('../__fixtures__/rule-set-of.ts');
    const { loadRuleSet } = await import('./load-rule-set.ts');
    await using folder = await temporaryFolder({ ...beside, 'city.yaml': ruleSetText({ module: './rules.ts' }) });
    const packed = await packRuleSet(folder.file('city.yaml'));
    expect(packed.pack.files?.map(({ path }) => path)).toEqual(['lib/numbers.ts', 'rules.ts']);
    await using elsewhere = await temporaryFolder({ 'city.json': packText(packed.pack) });
    // Packed, it runs from a folder of its own, with the same hash.
    const ruleSet = await loadRuleSet(elsewhere.file('city.json'), { allowsModules: true, sha256: packed.sha256 });
    expect(ruleSet.sha256).toBe(packed.sha256);
    const report = await judgeFiles({ 'data.ndjson': ndjson(house('h-1'), building) }, { now, ruleSet });
    const said = report.findings.map(({ code, pointer, message }) => `${code} ${pointer} ${message.en}`);
    expect(said).toContain('X-340111-101 /floor Floor 3 is odd');
    expect(said).toContain(
      'HT2022 /floor Rule X-340111-102 came to no answer on the record: the module threw RangeError',
    );
    expect(said).toContain(
      'HT2022 /floor Rule X-340111-104 came to no answer on the record: the module gave neither true, false nor findings',
    );
    expect(said.find((line) => line.startsWith('X-340111-103 /room'))).toMatch(/call \S*\*/);
    expect(said).toHaveLength(4);
  });

  it.each([
    ['no rule', 'export const x = 1;', /exports no rule/],
    ['a broken program', 'export const x = ;', /cannot be loaded/],
    ['a code of the standard', module.replace('X-340111-101', 'HT1001'), /is not X-/],
    ['a field that is none', module.replace('{floor} is odd', '{flor} is odd'), /\{flor\}/],
  ])('with %s is refused', async (_, text, said) => {
    const error = await ruleSetOf(
      { module: './rules.ts' },
      { allowsModules: true },
      {
        ...beside,
        'rules.ts': text.replace(
          "import { defineRule } from '@hutong/validator/rule-sets';",
          'const defineRule = <R,>(rule: R): R => rule;',
        ),
      },
    ).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'HT7008' });
    expect((error as Error).message).toMatch(said);
  });
});

describe('a rule set is pinned by its hash', () => {
  const published = async (members: Parameters<typeof ruleSetOf>[0]) => (await ruleSetOf(members)).sha256;

  it('that does not hang on blanks, comments or the order of members, and does on everything else', async () => {
    const hash = await published({ rules: [roomRule] });
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    const turned = Object.fromEntries(Object.entries(roomRule).toReversed()) as unknown as DeclaredRule;
    expect(await published({ rules: [turned] })).toBe(hash);
    expect(await published({ rules: [rule({ severity: 'info' })] })).not.toBe(hash);
    await expect(ruleSetOf({ rules: [roomRule] }, { sha256: hash })).resolves.toMatchObject({ sha256: hash });
    await expect(ruleSetOf({ rules: [rule({ severity: 'info' })] }, { sha256: hash })).rejects.toMatchObject({
      code: 'HT7009',
    });
    await expect(ruleSetOf({ rules: [roomRule] }, { sha256: 'abc' })).rejects.toMatchObject({ code: 'HT7009' });
  });

  it('with what it stands on, which may be pinned too', async () => {
    const { ruleSetText } = await import('../__fixtures__/rule-set-of.ts');
    const base = (severity: 'info' | 'error') => ({
      'base.yaml': ruleSetText({
        ruleSet: 'province',
        rules: [rule({ severity })],
        parameters: { HT2017: { missedIntervals: 7 } },
        grades: [{ rule: 'HT1002', severity: 'info' }],
      }),
    });
    const over = {
      grades: [
        { rule: 'HT1002', severity: 'warning' as const },
        { rule: roomRule.code, severity: 'warning' as const },
      ],
      parameters: { HT2017: { fewestReadings: 9 } },
    };
    const one = await ruleSetOf({ extends: { from: './base.yaml' }, ...over }, {}, base('info'));
    expect(one).toMatchObject({
      extends: [{ id: 'province' }],
      parameters: { HT2017: { missedIntervals: 7, fewestReadings: 9 } },
      own: [{ code: roomRule.code }],
    });
    const report = await judgeFiles(
      { 'data.ndjson': ndjson(building, house('h-1', { room: '30A', floor: 'x' })) },
      { now, ruleSet: one },
    );
    expect(report.findings.map(({ code, severity }) => `${code} ${severity}`).toSorted()).toEqual([
      'HT1002 warning',
      'X-340111-001 warning',
    ]);
    const other = await ruleSetOf({ extends: { from: './base.yaml' }, ...over }, {}, base('error'));
    expect(other.sha256).not.toBe(one.sha256);
    const pin = one.extends[0]?.sha256 ?? '';
    await expect(ruleSetOf({ extends: { from: './base.yaml', sha256: pin } }, {}, base('info'))).resolves.toBeDefined();
    await expect(ruleSetOf({ extends: { from: './base.yaml', sha256: pin } }, {}, base('error'))).rejects.toMatchObject(
      { code: 'HT7009' },
    );
    await expect(
      ruleSetOf({ extends: { from: './base.yaml' }, rules: [roomRule] }, {}, base('info')),
    ).rejects.toMatchObject({ code: 'HT7008', location: { pointer: '/rules/0/code' } });
    await expect(ruleSetOf({ extends: { from: './city.yaml' } })).rejects.toMatchObject({
      code: 'HT7008',
      location: { pointer: '/extends' },
    });
  });

  it('and has to be, when it comes over the network', async () => {
    const { ruleSetText } = await import('../__fixtures__/rule-set-of.ts');
    const { loadRuleSet } = await import('./load-rule-set.ts');
    const texts: Readonly<Record<string, string>> = {
      '/city.yaml': ruleSetText({ extends: { from: './base.yaml', sha256: await published({ rules: [roomRule] }) } }),
      '/base.yaml': ruleSetText({ rules: [roomRule] }),
    };
    const server = createServer(({ url = '' }, response) => {
      const text = texts[url];
      response.writeHead(text === undefined ? 404 : 200).end(text);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/city.yaml`;
      await expect(loadRuleSet(address)).rejects.toMatchObject({ code: 'HT7009' });
      const wrong = await loadRuleSet(`${address}#sha256=${'0'.repeat(64)}`).catch((thrown: unknown) => thrown);
      expect(wrong).toMatchObject({ code: 'HT7009' });
      const { sha256 } = (wrong as { facts: { sha256: string } }).facts;
      await expect(loadRuleSet(`${address}#sha256=${sha256}`)).resolves.toMatchObject({
        own: [{ code: roomRule.code }],
      });
      await expect(loadRuleSet(address, { sha256 })).resolves.toBeDefined();
      await expect(loadRuleSet(`${address}#sha256=${sha256}`, { sha256: 'f'.repeat(64) })).rejects.toMatchObject({
        code: 'HT7009',
      });
      await expect(loadRuleSet(`${address}x#sha256=${sha256}`)).rejects.toMatchObject({ code: 'HT7002' });
    } finally {
      server.close();
    }
    const gone = `http://127.0.0.1:1/city.yaml#sha256=${'0'.repeat(64)}`;
    await expect(loadRuleSet(gone)).rejects.toMatchObject({ code: 'HT5015' });
  });
});
