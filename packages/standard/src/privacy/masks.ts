// The patterns are the customary ones; GB/T 37964-2019 was not reachable, so they are marked unconfirmed in the docs.
const keep = (value: string, first: number, last: number): string => {
  const characters = [...value];
  if (characters.length <= first + last) return '*'.repeat(characters.length);
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

/** How a value is shown to a reader without the right to see it whole. */
export const masks = {
  /** Keeps the surname. */
  name: (value: string) => keep(value, doubleSurnames.has(value.slice(0, 2)) && [...value].length > 2 ? 2 : 1, 0),
  /** Keeps first 3 and last 4. */
  citizenId: (value: string) => keep(value, 3, 4),
  /** Keeps first 3 and last 4. */
  phone: (value: string) => keep(value, 3, 4),
  /** Keeps the part up to the estate or street. */
  address: (value: string) => keep(value, Math.min(6, Math.floor([...value].length / 2)), 0),
  /** Keeps province, office letter and last 2. */
  plate: (value: string) => keep(value, 2, 2),
  /** Keeps the year. */
  birthDate: (value: string) => `${value.slice(0, 4)}-**-**`,
  /** Hides everything. */
  all: () => '***',
} as const;

export type MaskRule = keyof typeof masks;

/** Masks one value by rule; a value that is not text is hidden whole. */
export const maskValue = (rule: MaskRule, value: unknown): string =>
  typeof value === 'string' ? masks[rule](value) : masks.all();
