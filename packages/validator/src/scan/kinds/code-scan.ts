import { codeLists, type CodeListId, type FieldKind } from '@hutong/standard';
import { createWordTable, wordAt, type WordTable } from '../spans/word-table.ts';
import { wordSwitch, type WordSwitch } from '../word-switch.ts';
import type { FieldScan, FieldScanContext } from './field-scan.ts';

/** Longer lists are looked up in a table. */
const longestSwitch = 48;

interface ListScan {
  readonly table: WordTable;
  readonly lengths: ReadonlySet<number>;
  readonly end?: WordSwitch;
}

const scans = new Map<string, ListScan>();

/** The number of the code that was found last. */
const hit = new Int32Array(1);

const scanOf = (list: string): ListScan => {
  let scan = scans.get(list);
  if (scan === undefined) {
    const codes = codeLists[list as CodeListId].entries.map(({ code }) => code);
    scan = {
      table: createWordTable(codes),
      lengths: new Set(codes.map((code) => Buffer.byteLength(code))),
      ...(codes.length <= longestSwitch ? { end: wordSwitch(codes) } : {}),
    };
    scans.set(list, scan);
  }
  return scan;
};

/** A code of a list, found by its bytes. */
export function codeScan(
  kind: Extract<FieldKind, { type: 'code' }>,
  { source, contentEnd }: FieldScanContext,
): FieldScan {
  const { table, lengths, end } = scanOf(kind.list);
  const [only] = lengths;
  // The caller looks at the byte behind, so that a code is found without a search for its end.
  if (end !== undefined)
    return {
      isQuoted: true,
      found: `${source.bind(hit)}[0]`,
      condition: (from) => `(q = ${source.bind(end)}(bytes, view, ${from}, ${source.bind(hit)})) !== -1`,
    };
  return {
    isQuoted: true,
    found: `${source.bind(hit)}[0]`,
    condition: (from) => {
      const found = `(${source.bind(hit)}[0] = ${source.bind(wordAt)}(${source.bind(table)}, bytes, view, ${from}, q)) !== -1`;
      return lengths.size === 1 ? `(q = ${from} + ${only}, ${found})` : `(q = ${contentEnd(from)}) !== -1 && ${found}`;
    },
  };
}
