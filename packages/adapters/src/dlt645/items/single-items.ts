import { bilingual } from '@hutong/standard';
import { statusNames } from './bit-titles.ts';
import { statusWordBits } from './bits.ts';
import { bitsShape, type Item } from './item.ts';
import { itemOfRow } from './item-row.ts';
import { rows2007 } from './rows-2007.generated.ts';

const blocks: readonly Item[] = [
  {
    di: '040005FF',
    name: 'statusWord.block',
    title: bilingual('电表运行状态字数据块', 'Block of the meter status words'),
    ...bitsShape(2, []),
    nameOf: statusNames,
    codecs: statusWordBits.map((names) => bitsShape(2, names).codec),
    block: statusWordBits.length,
  },
];

/** Identifiers without a family, by number. */
export const singleItems: ReadonlyMap<number, Item> = new Map(
  [...rows2007.map(itemOfRow), ...blocks].map((item) => [Number.parseInt(item.di, 16), item]),
);
