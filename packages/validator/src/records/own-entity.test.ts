import { maskPolicies, createMask, socialCreditCode } from '@hutong/standard';
import {
  code,
  date,
  dateTime,
  decimal,
  defineCodeList,
  defineEntity,
  entityJsonSchema,
  exampleRecord,
  exampleId,
  flag,
  identifier,
  inOrder,
  integer,
  list,
  object,
  optional,
  position,
  reference,
  text,
} from '@hutong/standard/define';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsPlugin from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { createRecordValidator } from './create-record-validator.ts';

// What a maker of noise barriers might add for itself; it is no part of the standard.
const barrierKinds = defineCodeList(
  {
    id: 'acme-barrier-kind',
    title: { zh: '声屏障种类', en: 'Kind of barrier' },
    source: 'ACME',
    status: 'own',
    extensible: true,
  },
  [
    ['wall', '墙式', 'Wall'],
    ['tube', '管式', 'Tube'],
  ],
);

const NoiseBarrier = defineEntity({
  type: 'NoiseBarrier',
  element: 'thing',
  title: { zh: '声屏障', en: 'Noise barrier' },
  description: { zh: '道路旁的声屏障', en: 'A noise barrier beside a road' },
  fields: () => ({
    name: text({ zh: '名称', en: 'Name', maxLength: 20 }),
    kind: code(barrierKinds, { zh: '种类', en: 'Kind' }),
    height: optional(decimal({ zh: '高度', en: 'Height', minimum: 0, unit: 'm' })),
    panels: optional(integer({ zh: '屏板数', en: 'Panels', minimum: 1 })),
    builtOn: optional(date({ zh: '建成日期', en: 'Built on' })),
    removedOn: optional(date({ zh: '拆除日期', en: 'Removed on' })),
    measuredAt: optional(dateTime({ zh: '测量时间', en: 'Measured at' })),
    isRemoved: optional(flag({ zh: '已拆除', en: 'Removed' })),
    owner: optional(identifier(socialCreditCode, { zh: '权属单位', en: 'Owner' })),
    sensor: optional(reference('Device', { zh: '噪声监测设备', en: 'Noise sensor' })),
    position: optional(position({ zh: '位置', en: 'Position' })),
    keepers: optional(
      list(
        object(
          { zh: '养护人', en: 'Keeper' },
          { name: text({ zh: '姓名', en: 'Name', privacy: 'personal', mask: 'name' }) },
        ),
        {
          zh: '养护人',
          en: 'Keepers',
        },
      ),
    ),
  }),
  rules: [inOrder('builtOn', 'removedOn')],
  matchKey: ['name'],
  example: exampleRecord('NoiseBarrier', 'nb-1', {
    name: '示例声屏障',
    kind: 'wall',
    height: 3.5,
    builtOn: '2020-05-01',
    sensor: exampleId('Device', 'd-1'),
    keepers: [{ name: '示例甲' }],
  }),
});

const validator = createRecordValidator({ entities: [NoiseBarrier] });
const ajv = new Ajv2020({ strict: false, allErrors: true });
(formatsPlugin as unknown as (target: Ajv2020) => void)(ajv);
const fitsSchema = ajv.compile(entityJsonSchema(NoiseBarrier, 'https://acme.example/NoiseBarrier.json'));

describe('an entity that somebody else defines', () => {
  it('is checked, parsed and described by the same machinery as those of the standard', () => {
    expect(validator.validate(NoiseBarrier.example)).toEqual([]);
    expect(NoiseBarrier.schema.safeParse(NoiseBarrier.example).success).toBe(true);
    expect(fitsSchema(NoiseBarrier.example)).toBe(true);
    expect(validator.validate({ ...NoiseBarrier.example, kind: 'wall.x-340111-w1' })).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['a code that its list lacks', { kind: 'hedge' }, 'HT1003 /kind'],
    ['a malformed local code', { kind: 'wall.x-1' }, 'HT1016 /kind'],
    ['an unknown member', { colour: 'red' }, 'HT1008 /colour'],
    ['a missing name', { name: undefined }, 'HT1001 /name'],
    ['a name that is too long', { name: '长'.repeat(21) }, 'HT1009 /name'],
    ['an impossible day', { builtOn: '2020-02-30' }, 'HT1006 /builtOn'],
    ['a negative height', { height: -1 }, 'HT1007 /height'],
    ['a reference to another type', { sensor: exampleId('House', 'h-1') }, 'HT2005 /sensor'],
    ['no division', { division: undefined }, 'HT1001 /division'],
  ])('with %s is refused by all three', (_, changes, expected) => {
    const record = Object.fromEntries(
      Object.entries({ ...NoiseBarrier.example, ...changes }).filter(([, value]) => value !== undefined),
    );
    expect(validator.validate(record).map(({ code: found, pointer }) => `${found} ${pointer}`)).toEqual([expected]);
    expect(NoiseBarrier.schema.safeParse(record).success).toBe(false);
    expect(fitsSchema(record)).toBe(false);
  });

  it('keeps its rules between fields', () => {
    const [issue] = validator.validate({ ...NoiseBarrier.example, removedOn: '2019-01-01' });
    expect(issue).toMatchObject({ code: 'HT1012', pointer: '/removedOn' });
  });

  it('is masked by the classes of its fields', () => {
    const { record, masked } = createMask(NoiseBarrier, maskPolicies.reader)(NoiseBarrier.example);
    expect(record).toMatchObject({ name: '示例声屏障', kind: 'wall', keepers: [{ name: '示**' }] });
    expect(masked.map(({ pointer }) => pointer)).toEqual(['/keepers/0/name']);
  });

  it('is unknown to a validator that was not told of it, and may not take a name of the standard', () => {
    expect(createRecordValidator().validate(NoiseBarrier.example)).toMatchObject([{ code: 'HT1011' }]);
    expect(() => createRecordValidator({ entities: [{ ...NoiseBarrier, type: 'Device' }] })).toThrowError(/HT1011/);
    expect(() => createRecordValidator({ entities: [NoiseBarrier, NoiseBarrier] })).not.toThrow();
  });
});
