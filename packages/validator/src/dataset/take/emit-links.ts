import { wordAt } from '../links/code-words.ts';
import type { SourceField } from '../links/byte-record.ts';
import type { NumberedSource } from '../links/families.ts';
import type { LinkNumber, LinkRow } from '../links/link-family.ts';
import { linkWidth } from '../rows/fact-rows.ts';
import type { RecordScan } from '../../scan/record-scan.ts';
import { prefixLength } from '../../scan/sites.ts';
import type { SourceText } from '../../scan/source-text.ts';
import { hashSpan } from '../../scan/spans/span-hash.ts';
import { digitsAt, momentAt } from '../links/moments.ts';
import { emitRow } from './emit-row.ts';

/** A source of links with its number among those of its type and where its fields stand. */
export interface PlacedSource {
  readonly number: number;
  readonly source: NumberedSource;
  readonly fields: readonly SourceField[];
}

const from = ({ slot }: SourceField): string => `slot[${slot * 2}]`;
const to = ({ slot }: SourceField): string => `slot[${slot * 2 + 1}]`;

/** The statements that take the links of one source from the slots of a record. */
export function emitLinks(
  { number: place, source, fields }: PlacedSource,
  { codePlaceOf }: RecordScan,
  text: SourceText,
): string {
  const record = `run.recordOf(scan, ${place})`;
  const fieldAt = (index: number): SourceField => {
    const field = fields[index];
    if (field === undefined) throw new RangeError(`No field ${index}`);
    return field;
  };
  const isThere = (index: number): string => {
    const field = fieldAt(index);
    if (field.shared !== '') return 'true';
    // A row of a table leaves no bytes of a position, whose columns are read one by one.
    return field.isPosition ? `(${to(field)} !== 0 || ${record}.has(${index}))` : `${to(field)} !== 0`;
  };
  const areThere = (indexes: readonly number[]): string =>
    indexes.length === 0 ? 'true' : indexes.map((index) => isThere(index)).join(' && ');
  const numberText = (of: LinkNumber): string => {
    if (typeof of === 'number') return String(of);
    if (typeof of === 'function') return `${text.bind(of)}(${record})`;
    if ('code' in of) {
      const field = fieldAt(of.code);
      const code = codePlaceOf(field.name, of.among.list);
      return code === -1
        ? `${text.bind(of.among)}.numberOf(${text.bind(wordAt)}(bytes, ${from(field)}, ${to(field)}))`
        : `code[${code}] - 1`;
    }
    if ('value' in of) {
      const field = fieldAt(of.value);
      const read = `${text.bind(of.as)}(${record}.value(${of.value}))`;
      return field.isPosition || field.shared !== '' ? read : `${to(field)} === 0 ? ${of.as(undefined)} : ${read}`;
    }
    const isTime = 'time' in of;
    const field = fieldAt(isTime ? of.time : of.digits);
    const read = text.bind(isTime ? momentAt : digitsAt);
    const absent = !isTime && field.shared !== '' ? Number(field.shared) : 'NaN';
    return `(${to(field)} === 0 ? ${absent} : ${read}(bytes, ${from(field)}, ${to(field)}))`;
  };
  const rowText = ({ needs, key, part, tag = 0, extra = 0, first = 0, second = 0 }: LinkRow): string => {
    const target = key === 'self' ? undefined : fieldAt(key);
    const hashed =
      target === undefined
        ? ''
        : target.site === 0
          ? `run.hashReference(scan, ${place}, ${key});`
          : `${text.bind(hashSpan)}(other, ${target.site}, view, ${from(target)} + ${prefixLength(target.site)}, ${to(target)});`;
    return `if (${areThere(needs)}) {
      ${hashed}
      ${emitRow({
        store: 'run.links',
        width: linkWidth,
        hash: key === 'self' ? 'own' : 'other',
        words: {
          2: 'at',
          3: `high | ${(source.family * 8 + part) << 24}`,
          4: numberText(tag),
          5: numberText(extra),
        },
        doubles: { 6: numberText(first), 8: numberText(second) },
      })}
    }`;
  };
  const isWanted = `wanted[${source.family}] === 1`;
  if (source.rows !== undefined) return `if (${isWanted}) { ${source.rows.map(rowText).join('\n  ')} }`;
  const { needs = [], once } = source;
  const seen = once === undefined ? undefined : fieldAt(once);
  const isNew =
    seen === undefined ? '' : ` && (${to(seen)} === 0 || run.isNew(${source.family}, ${from(seen)}, ${to(seen)}))`;
  return `if (${isWanted} && ${areThere(needs)}${isNew}) run.emit(scan, ${place}, at);`;
}
