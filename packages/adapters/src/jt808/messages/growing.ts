import { readField, namesBelow, type Codec, type Row } from '@hutong/adapter-kit';
import { HutongError } from '@hutong/standard';

/** Columns of which the last ones may be missing: a body that ends before them has none of them. */
export function growing<const Columns extends Record<string, Codec<unknown>>>(
  columns: Columns,
): Codec<Partial<Row<Columns>>> {
  const names = Object.keys(columns);
  const codecs = Object.values(columns);
  const below = namesBelow(names);
  return {
    read(reader, field) {
      const row: Record<string, unknown> = {};
      for (const [index, codec] of codecs.entries()) {
        if (reader.remaining === 0) break;
        row[names[index] ?? ''] = readField(reader, codec, below(field)[index] ?? '');
      }
      return row as Partial<Row<Columns>>;
    },
    write(writer, value, field) {
      let ended = false;
      for (const [index, codec] of codecs.entries()) {
        const own = (value as Record<string, unknown>)[names[index] ?? ''];
        if (own === undefined) ended = true;
        else if (ended) throw new HutongError('HT4009', { field: below(field)[index] ?? '', facts: { reason: 'gap' } });
        else codec.write(writer, own, below(field)[index] ?? '');
      }
    },
  };
}
