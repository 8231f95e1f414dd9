import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '../../schemas/entity-json-schema.ts';
import { describeRelease } from '../describe-release.ts';
import { releaseManifest } from '../release-by-version.ts';
import type { ReleaseField, ReleaseManifest } from '../release-manifest.ts';
import { changeKinds, type ChangeKind } from './change-kinds.ts';
import { diffReleases } from './diff-releases.ts';
import { releaseOfSchemas } from './release-of-schemas.ts';

const title = (zh: string): ReleaseField['title'] => ({ zh, en: `${zh} in English` });
const field = (zh: string, more: Partial<ReleaseField> = {}): ReleaseField => ({
  type: 'text',
  required: false,
  title: title(zh),
  privacy: 'internal',
  ...more,
});

const base: ReleaseManifest = {
  version: '1.4',
  common: { id: field('标识', { required: true }), note: field('备注') },
  entities: {
    Lamp: {
      element: 'thing',
      title: title('路灯'),
      matchKey: ['serial'],
      fields: {
        name: field('名称', { required: true, maxLength: 50, sharing: 'unconditional province' }),
        serial: field('编号', { pattern: '^[0-9]+$' }),
        power: field('功率', { type: 'number', minimum: 0, maximum: 100, unit: 'W', integer: true }),
        kind: field('种类', { type: 'code', list: 'lamp-kind', required: true }),
        owner: field('权属', { type: 'reference', to: ['House', 'Pole'], privacy: 'personal', mask: 'all' }),
        owner2: field('权属人证号', { type: 'identifier', scheme: 'citizen-id', privacy: 'sensitive' }),
        state: field('状态', { type: 'constant', value: 'on' }),
        parts: field('部件', { type: 'list', maxItems: 5 }),
        'parts[]': field('部件', { type: 'object', required: true }),
        'parts[].name': field('部件名称', { required: true, requirement: 'HT-X-001' }),
      },
    },
    Pole: { element: 'thing', title: title('灯杆'), fields: { height: field('高度', { type: 'number', unit: 'm' }) } },
  },
  codeLists: {
    'lamp-kind': {
      title: title('路灯种类'),
      codes: { led: title('发光二极管'), gas: { ...title('气体放电'), parent: 'led' } },
    },
    old: { title: title('旧表'), codes: {} },
    open: { title: title('开放的表'), extensible: true, codes: {} },
  },
  requirements: {
    'HT-X-001': { level: 'SHOULD', actor: 'producer', ...title('宜有名称') },
    'HT-X-002': { level: 'MUST', actor: 'platform', ...title('应答复') },
  },
};

type Changed = (release: Writable) => void;
// oxlint-disable-next-line typescript/no-explicit-any -- A test changes whatever it likes.
type Writable = { -readonly [Name in keyof ReleaseManifest]: any };

/** A change to the base release, and the one difference that it makes: kind, subject and whom it breaks. */
const cases: readonly [what: string, ChangeKind, subject: string, breaks: readonly string[], Changed][] = [
  [
    'a new entity',
    'entity-added',
    'Bench',
    [],
    (r) => (r.entities.Bench = { element: 'thing', title: title('长椅'), fields: {} }),
  ],
  ['an entity that is gone', 'entity-removed', 'Pole', ['writer', 'reader'], (r) => delete r.entities.Pole],
  [
    'an entity of another name',
    'entity-renamed',
    'Mast',
    ['writer', 'reader'],
    (r) => {
      r.entities.Mast = r.entities.Pole;
      delete r.entities.Pole;
      r.entities.Lamp.fields.owner.to = ['House', 'Mast'];
    },
  ],
  ['another title of an entity', 'entity-retitled', 'Pole', [], (r) => (r.entities.Pole.title = title('杆'))],
  ['another match key', 'match-key-changed', 'Lamp', [], (r) => (r.entities.Lamp.matchKey = ['name'])],
  ['a new optional field', 'field-added', 'colour', [], (r) => (r.entities.Lamp.fields.colour = field('颜色'))],
  [
    'a new required field',
    'required-field-added',
    'colour',
    ['writer'],
    (r) => (r.entities.Lamp.fields.colour = field('颜色', { required: true })),
  ],
  [
    'a field that is gone',
    'field-removed',
    'parts',
    ['writer', 'reader'],
    (r) => {
      for (const path of ['parts', 'parts[]', 'parts[].name']) delete r.entities.Lamp.fields[path];
    },
  ],
  [
    'a field of another name',
    'field-renamed',
    'label',
    ['writer', 'reader'],
    (r) => {
      r.entities.Lamp.fields.label = r.entities.Lamp.fields.name;
      delete r.entities.Lamp.fields.name;
    },
  ],
  [
    'an optional field that is required',
    'field-required',
    'serial',
    ['writer'],
    (r) => (r.entities.Lamp.fields.serial.required = true),
  ],
  [
    'a required field that is optional',
    'field-optional',
    'name',
    ['reader'],
    (r) => (r.entities.Lamp.fields.name.required = false),
  ],
  [
    'another type',
    'type-changed',
    'name',
    ['writer', 'reader'],
    (r) => {
      r.entities.Lamp.fields.name.type = 'date';
      delete r.entities.Lamp.fields.name.maxLength;
    },
  ],
  ['less room', 'limit-narrowed', 'name', ['writer'], (r) => (r.entities.Lamp.fields.name.maxLength = 20)],
  ['a higher minimum', 'limit-narrowed', 'power', ['writer'], (r) => (r.entities.Lamp.fields.power.minimum = 1)],
  [
    'a pattern where there was none',
    'limit-narrowed',
    'name',
    ['writer'],
    (r) => (r.entities.Lamp.fields.name.pattern = '^x'),
  ],
  ['fewer items', 'limit-narrowed', 'parts', ['writer'], (r) => (r.entities.Lamp.fields.parts.maxItems = 2)],
  [
    'items where none were needed',
    'limit-narrowed',
    'parts',
    ['writer'],
    (r) => (r.entities.Lamp.fields.parts.minItems = 1),
  ],
  ['more room', 'limit-widened', 'name', [], (r) => delete r.entities.Lamp.fields.name.maxLength],
  [
    'decimals where whole numbers were',
    'limit-widened',
    'power',
    [],
    (r) => delete r.entities.Lamp.fields.power.integer,
  ],
  [
    'another pattern',
    'pattern-changed',
    'serial',
    ['writer', 'reader'],
    (r) => (r.entities.Lamp.fields.serial.pattern = '^[A-Z]+$'),
  ],
  ['another unit', 'unit-changed', 'power', ['writer', 'reader'], (r) => (r.entities.Lamp.fields.power.unit = 'kW')],
  ['another list', 'list-changed', 'kind', ['writer', 'reader'], (r) => (r.entities.Lamp.fields.kind.list = 'old')],
  [
    'another identifier',
    'scheme-changed',
    'owner2',
    ['writer', 'reader'],
    (r) => (r.entities.Lamp.fields.owner2.scheme = 'urn'),
  ],
  [
    'another fixed value',
    'value-changed',
    'state',
    ['writer', 'reader'],
    (r) => (r.entities.Lamp.fields.state.value = 'off'),
  ],
  ['a new target', 'target-added', 'owner', [], (r) => r.entities.Lamp.fields.owner.to.push('Grid')],
  ['a target that is gone', 'target-removed', 'owner', ['writer'], (r) => r.entities.Lamp.fields.owner.to.pop()],
  ['more privacy', 'privacy-raised', 'name', ['reader'], (r) => (r.entities.Lamp.fields.name.privacy = 'personal')],
  ['less privacy', 'privacy-lowered', 'owner', ['subject'], (r) => (r.entities.Lamp.fields.owner.privacy = 'public')],
  ['another mask', 'mask-changed', 'owner', [], (r) => (r.entities.Lamp.fields.owner.mask = 'name')],
  [
    'another sharing default',
    'sharing-changed',
    'name',
    [],
    (r) => (r.entities.Lamp.fields.name.sharing = 'none community'),
  ],
  [
    'another title of a field',
    'field-retitled',
    'name',
    [],
    (r) => (r.entities.Lamp.fields.name.title = title('灯名')),
  ],
  [
    'another rule of a field',
    'rule-changed',
    'parts[].name',
    [],
    (r) => (r.entities.Lamp.fields['parts[].name'].requirement = 'HT-X-002'),
  ],
  ['a new list', 'code-list-added', 'new', [], (r) => (r.codeLists.new = r.codeLists.old)],
  ['a list that is opened', 'code-list-opened', 'lamp-kind', [], (r) => (r.codeLists['lamp-kind'].extensible = true)],
  ['a list that is closed', 'code-list-closed', 'open', ['writer'], (r) => delete r.codeLists.open.extensible],
  ['a list that is gone', 'code-list-removed', 'old', [], (r) => delete r.codeLists.old],
  ['a new code', 'code-added', 'lamp-kind', [], (r) => (r.codeLists['lamp-kind'].codes.oil = title('油灯'))],
  [
    'a code that is gone',
    'code-removed',
    'lamp-kind',
    ['writer', 'reader'],
    (r) => delete r.codeLists['lamp-kind'].codes.gas,
  ],
  [
    'another meaning',
    'code-redefined',
    'lamp-kind',
    ['writer', 'reader'],
    (r) => (r.codeLists['lamp-kind'].codes.led = title('白炽灯')),
  ],
  ['another English name', 'code-retitled', 'lamp-kind', [], (r) => (r.codeLists['lamp-kind'].codes.led.en = 'Diode')],
  ['another parent', 'code-moved', 'lamp-kind', [], (r) => delete r.codeLists['lamp-kind'].codes.gas.parent],
  [
    'a new SHOULD',
    'requirement-added',
    'HT-X-003',
    [],
    (r) => (r.requirements['HT-X-003'] = r.requirements['HT-X-001']),
  ],
  [
    'a new MUST',
    'must-added',
    'HT-X-003',
    ['platform'],
    (r) => (r.requirements['HT-X-003'] = r.requirements['HT-X-002']),
  ],
  [
    'a SHOULD that is a MUST',
    'must-raised',
    'HT-X-001',
    ['writer'],
    (r) => (r.requirements['HT-X-001'].level = 'MUST'),
  ],
  ['a MUST that is a MAY', 'requirement-eased', 'HT-X-002', [], (r) => (r.requirements['HT-X-002'].level = 'MAY')],
  ['a requirement that is gone', 'requirement-removed', 'HT-X-002', [], (r) => delete r.requirements['HT-X-002']],
  ['other words', 'requirement-reworded', 'HT-X-002', [], (r) => (r.requirements['HT-X-002'].en = 'Other')],
];

describe('diffReleases rates (HT-REL-002)', () => {
  it.each(cases)('%s as %s', (_, kind, subject, breaks, change) => {
    const next = structuredClone(base) as Writable;
    change(next);
    const { rating, changes } = diffReleases(base, next);
    expect(changes).toEqual([expect.objectContaining({ kind, subject, breaks, rating: changeKinds[kind].rating })]);
    expect(rating).toBe(changeKinds[kind].rating);
  });

  it('every kind of change in one of the cases above', () => {
    expect(new Set(cases.map(([, kind]) => kind))).toEqual(new Set(Object.keys(changeKinds)));
  });

  it('nothing as none, whichever way it is written', () => {
    expect(diffReleases(base, structuredClone(base))).toMatchObject({ rating: 'none', changes: [], versionFits: true });
  });

  it('the weightiest first, and asks for the version number that it needs', () => {
    const next = structuredClone(base) as Writable;
    next.entities.Lamp.fields.colour = field('颜色');
    next.entities.Pole.fields.colour = field('颜色');
    const minor = diffReleases(base, next);
    expect(minor).toMatchObject({ rating: 'minor', requiredVersion: '1.5', versionFits: false });
    expect(minor.changes).toEqual([expect.objectContaining({ types: ['Lamp', 'Pole'], subject: 'colour' })]);
    delete next.entities.Lamp.fields.power;
    next.version = '2.0';
    expect(diffReleases(base, next)).toMatchObject({ rating: 'major', requiredVersion: '2.0', versionFits: true });
  });
});

describe('the releases of the standard', () => {
  it('carry version numbers that their changes permit (HT-REL-002)', async () => {
    const older = await releaseManifest('0.9');
    const diff = diffReleases(older as ReleaseManifest, describeRelease());
    expect(diff).toMatchObject({ from: '0.9', to: '1.0', rating: 'major', versionFits: true });
    const said = diff.changes.map(({ kind, types, subject }) => `${kind} ${types.join()} ${subject}`);
    expect(said).toContain('entity-renamed StaffMember StaffMember');
    expect(said).toContain('field-renamed Resident citizenId');
    expect(said).toContain('unit-changed FeeBill amount');
    expect(said).toContain('must-raised  HT-REC-005');
  });

  it('are nobody but those of the package', async () => {
    expect(await releaseManifest('7.0')).toBeUndefined();
    expect(await releaseManifest('constructor')).toBeUndefined();
  });
});

describe('published schemas', () => {
  const folder = fileURLToPath(new URL('../../../../../spec/schemas/', import.meta.url));
  const schemas = Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name.replace('.json', ''), JSON.parse(readFileSync(folder + name, 'utf8')) as JsonSchema]),
  );

  it('say the same as the manifest of their release', () => {
    expect(diffReleases(describeRelease(), releaseOfSchemas(schemas))).toMatchObject({
      from: '1.0',
      to: '1.0',
      changes: [],
    });
  });

  it('can be compared with one another', () => {
    // oxlint-disable-next-line typescript/no-explicit-any -- A test changes whatever it likes.
    const next = structuredClone(schemas) as Record<string, any>;
    delete next['Device'].properties.position.properties.crs;
    next['Device'].properties.kind.anyOf[0].enum.push('drone');
    const { changes } = diffReleases(releaseOfSchemas(schemas), releaseOfSchemas(next));
    expect(changes.map(({ kind, types, subject, codes }) => [kind, types, subject, codes])).toEqual([
      ['field-removed', ['Device'], 'position.crs', undefined],
      ['code-added', [], 'ht-device-kind', ['drone']],
    ]);
  });
});
