import { bilingual, type BilingualText } from '@hutong/standard';

const numbered = (first: number, count: number, name: string): (readonly [number, string])[] =>
  Array.from({ length: count }, (_, index) => [first + index, `${name}${index + 1}`]);

/** Identifiers with their names, highest byte first. */
export const identifiers: ReadonlyMap<number, string> = new Map([
  [0x901f, 'reading'],
  [0x911f, 'readingVariant'],
  [0x903f, 'readingExtended'],
  [0x907f, 'clock'],
  [0x9097, 'upload'],
  ...numbered(0xd120, 12, 'history'),
  [0x8102, 'price'],
  [0x8103, 'settlementDay'],
  [0x8104, 'readingDay'],
  [0x8105, 'purchase'],
  [0x8106, 'keyVersion'],
  [0x810a, 'address'],
  [0xa010, 'setPrice'],
  [0xa011, 'setSettlementDay'],
  [0xa012, 'setReadingDay'],
  [0xa013, 'setPurchase'],
  [0xa014, 'setKey'],
  [0xa015, 'setClock'],
  [0xa016, 'setBase'],
  [0xa017, 'setValve'],
  [0xa018, 'setAddress'],
  [0xa019, 'enableFactory'],
  ...numbered(0xa101, 7, 'parameter'),
]);

/** High bytes of the freeze records of 2018. */
const freezes: Readonly<Record<number, string>> = { 0xd2: 'freezeD2', 0xd3: 'freezeD3', 0xd4: 'freezeD4' };

/** Name of an identifier; undefined when it is not known. */
export const identifierName = (di: number): string | undefined => identifiers.get(di) ?? freezes[di >> 8];

/** The 2004 text and half of the meters send the identifier high byte first, the others low byte first. */
export type IdentifierOrder = 'high-first' | 'low-first';

/** An identifier of two bytes. */
export interface Identifier {
  readonly di: number;
  readonly order: IdentifierOrder;
  /** Four hexadecimal digits, highest byte first. */
  readonly text: string;
}

/** Whichever order gives a known identifier; low byte first when neither does. */
const orderOf = (high: number, low: number): IdentifierOrder => {
  if (identifiers.has(high)) return 'high-first';
  if (identifiers.has(low)) return 'low-first';
  return identifierName(high) === undefined ? 'low-first' : 'high-first';
};

// A line uses a few of them again and again.
const known = new Map<number, Identifier>();
const mostKnown = 256;

/** What two bytes say, in the order of the wire. */
export function identifierOf(first: number, second: number): Identifier {
  const high = first * 256 + second;
  const found = known.get(high);
  if (found !== undefined) return found;
  const low = second * 256 + first;
  const order = orderOf(high, low);
  const di = order === 'high-first' ? high : low;
  const made = { di, order, text: di.toString(16).toUpperCase().padStart(4, '0') };
  if (known.size >= mostKnown) known.clear();
  known.set(high, made);
  return made;
}

const titles: Readonly<Record<string, BilingualText>> = {
  reading: bilingual('计量数据', 'Readings'),
  readingVariant: bilingual('计量数据（变体）', 'Readings (variant)'),
  readingExtended: bilingual('计量数据（扩展）', 'Readings (extended)'),
  clock: bilingual('时钟', 'Clock'),
  upload: bilingual('主动上报', 'Upload'),
  price: bilingual('价格表', 'Prices'),
  settlementDay: bilingual('结算日', 'Settlement day'),
  readingDay: bilingual('抄表日', 'Reading day'),
  purchase: bilingual('购入金额', 'Purchase'),
  keyVersion: bilingual('密钥版本号', 'Version of the key'),
  address: bilingual('地址', 'Address'),
  setPrice: bilingual('写价格表', 'Set the prices'),
  setSettlementDay: bilingual('写结算日', 'Set the settlement day'),
  setReadingDay: bilingual('写抄表日', 'Set the reading day'),
  setPurchase: bilingual('写购入金额', 'Set a purchase'),
  setKey: bilingual('写新密钥', 'Set a key'),
  setClock: bilingual('写标准时间', 'Set the clock'),
  setBase: bilingual('写机电同步数据', 'Set the base value'),
  setValve: bilingual('写阀门控制', 'Set the valve'),
  setAddress: bilingual('写地址', 'Set the address'),
  enableFactory: bilingual('出厂启用', 'Enable at the factory'),
  freezeD2: bilingual('冻结数据 D2', 'Freeze record D2'),
  freezeD3: bilingual('冻结数据 D3', 'Freeze record D3'),
  freezeD4: bilingual('冻结数据 D4', 'Freeze record D4'),
};

/** An identifier in words; undefined when it is not known. */
export function identifierTitle(di: number): BilingualText | undefined {
  const name = identifierName(di) ?? '';
  const [, family, number] = /^(history|parameter)(\d+)$/.exec(name) ?? [];
  if (family === 'history') return bilingual(`历史计量数据 ${number}`, `History ${number}`);
  return family === undefined ? titles[name] : bilingual(`参数 ${number}`, `Parameter ${number}`);
}
