import {
  citizenIdCheckCharacter,
  codeLists,
  formatUrn,
  type CodeListId,
  type Entity,
  type Field,
  type FieldKind,
} from '@hutong/standard';
import { pick, type Random } from './seeded-random.ts';

const words = ['楼道堆放杂物', 'Lift 3 stopped', '阀门😀', 'a', '甲乙丙丁戊己庚辛', 'x'.repeat(60), 'worker-01'];
const formed = [
  'example',
  '100-0000-0001',
  '0'.repeat(64),
  '012345678901234',
  'https://example.com/a',
  '990000',
  'ZZZ',
  '京A00000',
  'P1D',
  'f'.repeat(64),
  '00-00',
];
const two = (number: number): string => String(number).padStart(2, '0');

const day = (random: Random): string => `${1990 + random(40)}-${two(1 + random(12))}-${two(1 + random(30))}`;
const instant = (random: Random): string =>
  `${day(random)}T${two(random(24))}:${two(random(60))}:${two(random(60))}${pick(random, ['', '', '', '.5', '.123456'])}${pick(random, ['+08:00', '+08:00', 'Z', '-14:00'])}`;

const identifierOf = (random: Random, scheme: string): string => {
  if (scheme === 'citizen-id') {
    // Region 99 belongs to nobody.
    const first17 = `990000${day(random).replaceAll('-', '')}${String(random(1000)).padStart(3, '0')}`;
    return first17 + citizenIdCheckCharacter(first17);
  }
  if (scheme === 'division') return `3401119990${two(random(100))}`;
  if (scheme === 'grid') return `3401119990010${two(random(100))}`;
  if (scheme === 'urn') return formatUrn('Device', 'example', `x-${random(50)}`);
  return '91990000HT0000018M';
};

const numberOf = (
  random: Random,
  { integer, minimum = -1000, maximum = 1000 }: Extract<FieldKind, { type: 'number' }>,
) => {
  const value = minimum + (random(1_000_001) / 1_000_000) * (maximum - minimum);
  return integer === true ? Math.round(value) : pick(random, [value, Math.round(value * 100) / 100, Math.round(value)]);
};

/** A value of a kind, good for most kinds; undefined when none is known. */
function valueOf(random: Random, { kind }: Field): unknown {
  switch (kind.type) {
    case 'text': {
      const { pattern, maxLength = 2000, minLength = 1 } = kind;
      const fitting = (pattern === undefined ? words : formed).filter(
        (word) =>
          word.length <= maxLength &&
          word.length >= minLength &&
          (pattern === undefined || new RegExp(pattern, 'u').test(word)),
      );
      return fitting.length === 0 ? undefined : pick(random, fitting);
    }
    case 'number':
      return numberOf(random, kind);
    case 'boolean':
      return random(2) === 0;
    case 'constant':
      return kind.value;
    case 'date':
      return day(random);
    case 'dateTime':
      return instant(random);
    case 'code':
      return pick(random, codeLists[kind.list as CodeListId].entries).code;
    case 'identifier':
      return identifierOf(random, kind.scheme);
    case 'reference':
      return formatUrn(pick(random, kind.to), 'example', `x-${random(20)}`);
    case 'scalar':
      return pick<unknown>(random, [1, 20.5, true, 'text', '', -0.25]);
    case 'any':
      return pick<unknown>(random, [{}, { a: [1, { b: null }] }, { 甲: '\n' }]);
    case 'list': {
      const { items, minItems = 0, maxItems = 4 } = kind;
      const length = Math.min(maxItems, minItems + random(3));
      return Array.from({ length }, () => valueOf(random, items)).filter((item) => item !== undefined);
    }
    case 'object':
      return membersOf(random, kind.fields);
  }
}

function membersOf(random: Random, fields: Readonly<Record<string, Field>>): Record<string, unknown> {
  const members: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    if (!field.required && random(3) === 0) continue;
    const value = valueOf(random, field);
    if (value !== undefined) members[name] = value;
  }
  return members;
}

/** A record of an entity with values made by its field definitions; persons in it are invented. */
export function generatedRecord(random: Random, entity: Entity): Record<string, unknown> {
  const members = { ...structuredClone(entity.example), ...membersOf(random, entity.fields) };
  return { ...members, id: formatUrn(entity.type, 'example', `x-${random(30)}`), type: entity.type };
}
