import { codeLists, findEntity, type CodeList, type CodeListId, type Entity } from '@hutong/standard';
import type { RecordScan } from '../scan/record-scan.ts';
import type { EntityCompleteness } from './completeness.ts';

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

/** The list of a field that holds one code. */
export const codeListOf = ({ fields }: Entity, name: string): CodeList | undefined => {
  const kind = fields[name]?.kind;
  return kind?.type === 'code' ? codeLists[kind.list as CodeListId] : undefined;
};

const codeSets = new Map<string, ReadonlySet<string>>();

const isListed = ({ id, entries }: CodeList, code: string): boolean => {
  let codes = codeSets.get(id);
  if (codes === undefined) codeSets.set(id, (codes = new Set(entries.map((entry) => entry.code))));
  return codes.has(code);
};

const addTo = (counts: Map<string, number>, name: string, by: number): void =>
  void counts.set(name, (counts.get(name) ?? 0) + by);

/** Records of a file mostly state the same fields: their counts are added by the run. */
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

  const flags = new Map<RecordScan, readonly Uint8Array[]>();
  let last: RecordScan | undefined;
  let lastFlags: readonly Uint8Array[] = [];
  let pattern: readonly number[] = [];
  let run = 0;
  const flush = (): void => {
    if (last === undefined || run === 0) return;
    const counts = countsOf(last.entity.type);
    counts.records += run;
    for (const name of last.statedBy(pattern)) addTo(counts.filled, name, run);
    run = 0;
  };
  const isAsBefore = (seen: Int32Array): boolean => {
    for (let index = 0; index < seen.length; index++) if (seen[index] !== pattern[index]) return false;
    return true;
  };
  const flagsOf = (scan: RecordScan): readonly Uint8Array[] => {
    let own = flags.get(scan);
    if (own === undefined)
      flags.set(
        scan,
        (own = scan.codeFields.map((name) => new Uint8Array(codeListOf(scan.entity, name)?.entries.length ?? 0))),
      );
    return own;
  };
  const settle = (): void => {
    flush();
    for (const [{ entity, codeFields }, own] of flags)
      for (const [index, name] of codeFields.entries())
        for (const [number, { code }] of (codeListOf(entity, name)?.entries ?? []).entries())
          if (own[index]?.[number] === 1) codesOf(countsOf(entity.type), name).add(code);
    flags.clear();
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
      const { seen, code } = scan.state;
      if (scan === last && isAsBefore(seen)) run++;
      else {
        flush();
        last = scan;
        lastFlags = flagsOf(scan);
        pattern = [...seen];
        run = 1;
      }
      for (let index = 0; index < code.length; index++) {
        const number = code[index] ?? 0;
        const own = lastFlags[index];
        if (number !== 0 && own !== undefined) own[number - 1] = 1;
      }
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
