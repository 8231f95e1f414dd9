import { findEntity, type CodeList } from '@hutong/standard';
import type { RecordScan } from '../scan/record-scan.ts';
import { codeListOf } from './code-lists.ts';
import type { EntityCompleteness } from './completeness.ts';
import { createScanCounts, type ScanCounts } from './scan-counts.ts';

interface TypeCounts {
  records: number;
  /** Records that state a field, by its name. */
  readonly filled: Map<string, number>;
  /** Codes that a field has, by its name. */
  readonly codes: Map<string, Set<string>>;
}

/** Counts as they go from one thread to another. */
export type CountParts = ReadonlyMap<string, Readonly<TypeCounts>>;

/** What the records of a data set state, counted as they are read. */
export interface RecordCounts {
  /** Takes a record that was read as a value. */
  readonly add: (record: unknown) => void;
  /** Takes the record that a scan has just read by its bytes. */
  readonly take: (scan: RecordScan) => void;
  readonly parts: () => CountParts;
  readonly merge: (parts: CountParts) => void;
}

const codeSets = new Map<string, ReadonlySet<string>>();

const isListed = ({ id, entries }: CodeList, code: string): boolean => {
  let codes = codeSets.get(id);
  if (codes === undefined) codeSets.set(id, (codes = new Set(entries.map((entry) => entry.code))));
  return codes.has(code);
};

const addTo = (counts: Map<string, number>, name: string, by: number): void =>
  void counts.set(name, (counts.get(name) ?? 0) + by);

/** Makes counts of nothing yet. */
export function createRecordCounts(): RecordCounts {
  const types = new Map<string, TypeCounts>();
  const countsOf = (type: string): TypeCounts => {
    let counts = types.get(type);
    if (counts === undefined) types.set(type, (counts = { records: 0, filled: new Map(), codes: new Map() }));
    return counts;
  };
  const codesOf = ({ codes }: TypeCounts, name: string): Set<string> => {
    let used = codes.get(name);
    if (used === undefined) codes.set(name, (used = new Set()));
    return used;
  };

  const scans = new Map<RecordScan, ScanCounts>();
  let last: RecordScan | undefined;
  let lastCounts: ScanCounts | undefined;
  const scanCountsOf = (scan: RecordScan): ScanCounts => {
    let counts = scans.get(scan);
    if (counts === undefined) scans.set(scan, (counts = createScanCounts(scan)));
    return counts;
  };
  const settle = (): void => {
    for (const { entity, records, eachField, eachCode } of scans.values()) {
      const counts = countsOf(entity.type);
      counts.records += records();
      eachField((name, count) => addTo(counts.filled, name, count));
      eachCode((name, code) => codesOf(counts, name).add(code));
    }
    scans.clear();
    last = undefined;
  };

  return {
    add: (record) => {
      const members = (record ?? {}) as Readonly<Record<string, unknown>>;
      const entity = typeof members['type'] === 'string' ? findEntity(members['type']) : undefined;
      if (entity === undefined) return;
      const counts = countsOf(entity.type);
      counts.records++;
      for (const name of Object.keys(members)) {
        const value = members[name];
        if (value === undefined || !Object.hasOwn(entity.fields, name)) continue;
        addTo(counts.filled, name, 1);
        const list = typeof value === 'string' ? codeListOf(entity, name) : undefined;
        if (list !== undefined && isListed(list, value as string)) codesOf(counts, name).add(value as string);
      }
    },
    take: (scan) => {
      if (scan !== last) {
        last = scan;
        lastCounts = scanCountsOf(scan);
      }
      lastCounts?.take();
    },
    parts: () => {
      settle();
      return types;
    },
    merge: (parts) => {
      for (const [type, { records, filled, codes }] of parts) {
        const counts = countsOf(type);
        counts.records += records;
        for (const [name, count] of filled) addTo(counts.filled, name, count);
        for (const [name, used] of codes) for (const code of used) codesOf(counts, name).add(code);
      }
    },
  };
}

/** Every field of each entity that the data set holds, in the order of the standard. */
export const completenessOf = (parts: CountParts, referenced: ReadonlyMap<string, number>): EntityCompleteness[] =>
  [...parts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([type, { records, filled, codes }]) => {
      const entity = findEntity(type);
      if (entity === undefined) return [];
      const fields = Object.entries(entity.fields).map(([name, { required }]) => {
        const list = codeListOf(entity, name);
        return {
          name,
          required,
          filled: filled.get(name) ?? 0,
          ...(list === undefined ? {} : { codes: { used: codes.get(name)?.size ?? 0, of: list.entries.length } }),
        };
      });
      return [{ type, records, referenced: referenced.get(type) ?? 0, fields }];
    });
