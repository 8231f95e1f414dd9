import { bilingual, type BilingualText } from '../text.ts';

// The customary patterns; not compared with GB/T 37964-2019, as the data dictionary says.
const keep = (value: string, first: number, last: number): string => {
  const characters = Array.from(value);
  // A short value would be as good as shown: what is kept may be two thirds of it at most.
  if ((first + last) * 3 > characters.length * 2) return '*'.repeat(characters.length);
  const tail = last === 0 ? '' : characters.slice(-last).join('');
  return characters.slice(0, first).join('') + '*'.repeat(characters.length - first - last) + tail;
};

const doubleSurnames = new Set([
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '夏侯',
  '司徒',
]);

const hidden = '***';

/** How a value is shown to a reader without the right to see it whole. */
export const masks = {
  /** Keeps the surname. */
  name: (value: string) =>
    keep(value, doubleSurnames.has(value.slice(0, 2)) && Array.from(value).length > 2 ? 2 : 1, 0),
  /** Keeps first 3 and last 4. */
  citizenId: (value: string) => keep(value, 3, 4),
  /** Keeps first 3 and last 4. */
  phone: (value: string) => keep(value, 3, 4),
  /** Keeps the first half, six characters at most, which names the town or street. */
  address: (value: string) => keep(value, Math.min(6, Math.floor(Array.from(value).length / 2)), 0),
  /** Keeps province, office letter and last 2. */
  plate: (value: string) => keep(value, 2, 2),
  /** Keeps the year. */
  birthDate: (value: string) => (/^\d{4}-/.test(value) ? `${value.slice(0, 4)}-**-**` : hidden),
  /** Hides everything. */
  all: () => hidden,
} as const;

/** Name of a way to mask. */
export type MaskRule = keyof typeof masks;

/** What each rule leaves to see. */
export const maskTitles: Readonly<Record<MaskRule, BilingualText>> = {
  name: bilingual('保留姓氏', 'keeps the surname'),
  citizenId: bilingual('保留前3位与后4位', 'keeps the first 3 and last 4 characters'),
  phone: bilingual(
    '保留前3位与后4位，号码较短时全部隐藏',
    'keeps the first 3 and last 4 characters; hides a short number whole',
  ),
  address: bilingual('保留前半，至多6字', 'keeps the first half, 6 characters at most'),
  plate: bilingual('保留前2位与后2位', 'keeps the first 2 and last 2 characters'),
  birthDate: bilingual('保留年份', 'keeps the year'),
  all: bilingual('全部隐藏', 'hides everything'),
};

/** Masks one value by rule; a value that is not text is hidden whole. */
export const maskValue = (rule: MaskRule, value: unknown): string =>
  typeof value === 'string' ? masks[rule](value) : masks.all();
