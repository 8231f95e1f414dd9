import { RecordError } from '../errors/record-error.ts';
import { bilingual } from '../text.ts';
import { characterFault, lengthFault } from './faults.ts';
import type { IdentifierDefinition, IdentifierFault } from './identifier-definition.ts';

const provinces = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
const province = `[${provinces}]`;
const letter = '[A-HJ-NP-Z]';
const sign = '[A-HJ-NP-Z0-9]';

/** One kind of plate: what stands before its signs, its signs, and what stands after. */
interface PlateKind {
  readonly kind: string;
  readonly before: string;
  readonly signs: string;
  readonly after: string;
}

const civil = `${province}${letter}`;
const kinds: readonly PlateKind[] = [
  { kind: 'ordinary', before: civil, signs: `${sign}{5}`, after: '' },
  { kind: 'small-new-energy', before: civil, signs: `[A-HJK]${sign}[0-9]{4}`, after: '' },
  { kind: 'large-new-energy', before: civil, signs: '[0-9]{5}[A-HJK]', after: '' },
  { kind: 'trailer', before: civil, signs: `${sign}{4}`, after: '挂' },
  { kind: 'learner', before: civil, signs: `${sign}{4}`, after: '学' },
  { kind: 'test', before: civil, signs: `${sign}{4}`, after: '试' },
  { kind: 'police', before: civil, signs: `${sign}{4}`, after: '警' },
  { kind: 'consulate', before: civil, signs: `${sign}{4}`, after: '领' },
  { kind: 'hong-kong', before: '粤Z', signs: `${sign}{4}`, after: '港' },
  { kind: 'macao', before: '粤Z', signs: `${sign}{4}`, after: '澳' },
  { kind: 'embassy', before: '', signs: '[0-9]{6}', after: '使' },
  { kind: 'embassy', before: '使', signs: '[0-9]{6}', after: '' },
  { kind: 'armed-police', before: `WJ${province}`, signs: '[0-9]{4}[0-9A-HJ-NP-Z]', after: '' },
];

const expressions = kinds.map(
  ({ kind, before, signs, after }) => [kind, new RegExp(`^(${before})(${signs})(${after})$`)] as const,
);

const pattern = `^(?:${kinds.map(({ before, signs, after }) => before + signs + after).join('|')})$`;
const whole = new RegExp(pattern);

const form = bilingual(
  '省份简称、发牌机关代号与 5 位（新能源 6 位）字母或数字，字母不含 I、O，不写分隔符',
  'province, office letter and 5 signs (6 for new energy), letters without I and O, no separators',
);

const anySign = new RegExp(`[${provinces}A-HJ-NP-Z0-9挂学试警领港澳使]`);

const inspect = (text: string): IdentifierFault | undefined => {
  if (whole.test(text)) return undefined;
  const wrong = Array.from(text).findIndex((character) => !anySign.test(character));
  if (wrong !== -1 && wrong < text.length) return characterFault(text, wrong, form);
  if (text.length < 7 || text.length > 8) return lengthFault(text, 7, form);
  // The longest beginning that some plate has ends where the fault shows.
  const first = text.search(/[^A-Z0-9]/) === 0 ? (/[A-HJ-NP-Z]/.test(text.charAt(1)) ? 2 : 1) : 0;
  return {
    code: 'HT1010',
    reason: 'structure',
    offset: first,
    rule: bilingual(`不是任何一种号牌的式样：${form.zh}`, `has the form of no plate; the ordinary one is ${form.en}`),
  };
};

/** The kind of a plate, or undefined for a text that is none. */
export const plateFormOf = (text: string): string | undefined =>
  expressions.find(([, expression]) => expression.test(text))?.[0];

/** Parts of a number plate. */
export type PlateParts = Readonly<Record<'kind' | 'office' | 'signs' | 'suffix', string>>;

/** A number plate (GA 36), without separators: civil, new-energy, trailer, learner, test, police, cross-border, embassy, consulate, armed police. */
export const plate: IdentifierDefinition<PlateParts, 'plate'> = {
  id: 'plate',
  title: bilingual('号牌号码', 'Number plate'),
  source: 'GA 36-2018',
  // Test, embassy, consulate and armed-police plates are not compared with the text of the standard.
  status: 'unconfirmed',
  form,
  pattern,
  // Invented: the signs are zeros.
  examples: ['皖A00000', '皖AD00000', '皖A00000D', '皖A0000挂', '皖A0000学', '粤Z0000港', '000000使'],
  mask: 'plate',
  parts: {
    kind: { title: bilingual('种类', 'Kind') },
    office: { title: bilingual('省份与发牌机关', 'Province and office') },
    signs: { title: bilingual('序号', 'Signs'), mask: 'all' },
    suffix: { title: bilingual('后缀', 'Suffix') },
  },
  inspect,
  accepts: (text) => whole.test(text),
  split: (text) => {
    for (const [kind, expression] of expressions) {
      const [, office, signs = '', suffix = ''] = expression.exec(text) ?? [];
      if (office !== undefined) return { kind, office, signs, suffix };
    }
    return { kind: '', office: '', signs: '', suffix: '' };
  },
  join: ({ office = '', signs = '', suffix = '' }) => {
    const text = office + signs + suffix;
    if (inspect(text) !== undefined)
      throw new RecordError('HT1010', {
        message: bilingual(`应为${form.zh}`, `It must be ${form.en}`),
        facts: { scheme: 'plate' },
      });
    return text;
  },
};
