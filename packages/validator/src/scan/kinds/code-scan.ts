import { codeLists, type CodeListId, type FieldKind } from '@hutong/standard';
import { createWordTable, wordAt, type WordTable } from '../spans/word-table.ts';
import type { FieldScan, FieldScanContext } from './field-scan.ts';

const tables = new Map<string, WordTable>();

const tableOf = (list: string): WordTable => {
  let table = tables.get(list);
  if (table === undefined) {
    table = createWordTable(codeLists[list as CodeListId].entries.map(({ code }) => code));
    tables.set(list, table);
  }
  return table;
};

/** A code of a list, found by its bytes. */
export function codeScan(
  kind: Extract<FieldKind, { type: 'code' }>,
  { source, contentEnd }: FieldScanContext,
): FieldScan {
  const lengths = new Set(codeLists[kind.list as CodeListId].entries.map(({ code }) => Buffer.byteLength(code)));
  const [only] = lengths;
  const table = source.bind(tableOf(kind.list));
  return {
    isQuoted: true,
    condition: (from) => {
      const found = `${source.bind(wordAt)}(${table}, bytes, view, ${from}, q) !== -1`;
      // Codes of one length need no search for their end: the caller looks at the byte behind.
      return lengths.size === 1 ? `(q = ${from} + ${only}, ${found})` : `(q = ${contentEnd(from)}) !== -1 && ${found}`;
    },
  };
}
