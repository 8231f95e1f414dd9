import { eachRow } from '../dataset/judge-ids.ts';
import { linkWidth, positionWidth, referenceWidth, subjectWidth, type FactRows } from '../dataset/rows/fact-rows.ts';

/** All rows as text, sorted: the order of a record's own references is the only freedom. */
export const rowsAsText = ({ ids, references, subjects, positions, links, texts }: FactRows): string[] =>
  [
    { store: ids, width: referenceWidth },
    { store: references, width: referenceWidth },
    { store: subjects, width: subjectWidth },
    { store: positions, width: positionWidth },
    { store: links, width: linkWidth },
  ].flatMap(({ store, width }, kind) => {
    const rows: string[] = [];
    for (let partition = 0; partition < store.partitions; partition++)
      eachRow([store], partition, width, (block, row) => {
        const words: unknown[] = [...block.subarray(row, row + width)];
        // Texts are numbered as they come, by either way in its own order.
        if (store === positions)
          words.splice(6, 2, texts.textOf(block[row + 6] ?? 0), texts.textOf(block[row + 7] ?? 0));
        rows.push(`${kind} ${words.join(' ')}`);
      });
    return rows.toSorted();
  });
