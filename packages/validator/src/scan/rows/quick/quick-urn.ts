import { localRest, localStart } from '../../spans/urn-end.ts';
import type { QuickCell, QuickContext } from './quick-cell.ts';

const colon = 0x3a;
const doubleBytes = 8;
/** Bytes of a URN before the local id that are compared, as doubles; others are not remembered. */
const fewestBytes = 2 * doubleBytes;
const mostBytes = 4 * doubleBytes;

/** Where the last doubles begin; then its length and the site. */
const [thirdAt, lastAt, lengthAt, siteAt] = [0, 1, 2, 3];

const remember = (
  heads: Float64Array,
  places: Int32Array,
  bytes: Buffer,
  view: DataView,
  from: number,
  to: number,
  site: number,
): void => {
  const length = bytes.lastIndexOf(colon, to) + 1 - from;
  if (length < fewestBytes || length > mostBytes) return;
  const begins = [0, doubleBytes, length - 2 * doubleBytes, length - doubleBytes];
  places.set([begins[2] ?? 0, begins[3] ?? 0, length, site]);
  for (const [index, begin] of begins.entries()) heads[index] = view.getFloat64(from + begin, true);
};

/**
 * A global id that begins as the last one of its column, up to its local id. Of eight bytes of ASCII no two sorts are the same double,
 * and none is no number.
 */
export function quickUrn({ source }: QuickContext): QuickCell {
  const heads = new Float64Array(4).fill(NaN);
  const places = new Int32Array(4);
  const [head, place] = [source.bind(heads), source.bind(places)];
  const starts = ['p', `p + ${doubleBytes}`, `p + ${place}[${thirdAt}]`, `p + ${place}[${lastAt}]`];
  return {
    statements: `if (!(${starts.map((at, index) => `view.getFloat64(${at}, true) === ${head}[${index}]`).join(' && ')})) break quick;
    q = p + ${place}[${lengthAt}];
    if (${source.bind(localStart)}[bytes[q]] === 0) break quick;
    do q++; while (${source.bind(localRest)}[bytes[q]] === 1);`,
    found: `${place}[${siteAt}]`,
    remember: (careful, site) =>
      `${careful.bind(remember)}(${careful.bind(heads)}, ${careful.bind(places)}, bytes, view, p, q, ${site});`,
  };
}
