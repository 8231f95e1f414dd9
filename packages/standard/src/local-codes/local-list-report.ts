import type { CodeList } from '../codes/code-list.ts';
import { codeLists } from '../codes/code-lists.generated.ts';
import { HutongError } from '../errors/hutong-error.ts';
import { bilingual } from '../text.ts';
import { extendedList } from './inspect-local-list.ts';
import { listedCodes } from './local-codes.ts';
import type { LocalEntry, LocalList } from './local-list-schema.ts';
import { parentOf } from './parent-of.ts';
import { similarCodes, type NamedCode } from './similar-codes.ts';

/** What a local code has to do with the national list; `open` has not been judged. */
export type LocalRelation = 'equal' | 'below' | 'ambiguous' | 'none' | 'open';

/** What a report says of one local code. */
export interface LocalRow {
  readonly code: string;
  readonly zh: string;
  readonly en?: string;
  readonly relation: LocalRelation;
  /** The code as records have it: a national one, or the local one below it. */
  readonly written?: string;
  /** National codes it maps to; several only where it is ambiguous. */
  readonly national: readonly NamedCode[];
  /** National codes with a name like its own, for a code that is open or ambiguous. */
  readonly similar: readonly NamedCode[];
  readonly reason?: string;
}

/** How much of one class of the national list the local one reaches. */
export interface GroupCoverage extends NamedCode {
  readonly total: number;
  readonly reached: number;
}

/** What of a local list maps to the national one, what does not, and how much of the national list it reaches. */
export interface LocalListReport {
  readonly localList: string;
  readonly title: LocalList['title'];
  readonly list: string;
  readonly authority: string;
  readonly version: string;
  readonly local: Readonly<Record<LocalRelation | 'total' | 'mapped', number>> & {
    /** Share of the local codes that map to one national code. */
    readonly share: number;
  };
  readonly national: {
    readonly total: number;
    readonly reached: number;
    /** Share of the national codes that a local one equals or stands below. */
    readonly share: number;
    readonly groups: readonly GroupCoverage[];
  };
  /** National codes that several local ones equal: the way back has no single answer. */
  readonly merged: readonly (NamedCode & { readonly from: readonly string[] })[];
  readonly rows: readonly LocalRow[];
}

const relationOf = ({ equals, below, oneOf, none }: LocalEntry): LocalRelation => {
  if (equals !== undefined) return 'equal';
  if (below !== undefined) return 'below';
  if (oneOf !== undefined) return 'ambiguous';
  return none === undefined ? 'open' : 'none';
};

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000);

/** The class that a code belongs to: of event kinds their class, else the uppermost code above it, else itself. */
function groupOf(list: CodeList): (code: string) => string {
  if (list.id === 'ht-event-kind') return (code) => code.slice(0, 2);
  const parents = new Map(list.entries.map(({ code, parent }) => [code, parent]));
  return (code) => {
    let top = code;
    for (let above = parents.get(top); above !== undefined && parents.has(above); above = parents.get(top)) top = above;
    return top;
  };
}

function groupCoverage(list: CodeList, reached: ReadonlySet<string>): GroupCoverage[] {
  const group = groupOf(list);
  const names = list.id === 'ht-event-kind' ? codeLists['ht-event-class'].entries : list.entries;
  const groups = Map.groupBy(list.entries, ({ code }) => group(code));
  // A list without levels has nothing to group.
  if (groups.size === list.entries.length) return [];
  return Array.from(groups, ([code, members]) => {
    const { zh = code, en = code } = names.find((entry) => entry.code === code) ?? {};
    return { code, zh, en, total: members.length, reached: members.filter((one) => reached.has(one.code)).length };
  });
}

/** Says of each local code what it maps to, and of the national list what is reached. Throws HT3014 for an unknown list. */
export function reportLocalList(local: LocalList): LocalListReport {
  const list = extendedList(local);
  if (list === undefined)
    throw new HutongError('HT3014', {
      message: bilingual(`没有代码表 ${local.list}`, `There is no code list ${local.list}`),
    });
  const named = (code: string): NamedCode[] => {
    const found = parentOf(list, code);
    const entry = 'fault' in found ? undefined : list.entries.find((known) => known.code === found.parent);
    return entry === undefined ? [] : [{ code: entry.code, zh: entry.zh, en: entry.en }];
  };
  const written = new Map(listedCodes(local).map(({ entry, code }) => [entry, code]));
  const similar = similarCodes(list);
  const rows = local.codes.map((entry): LocalRow => {
    const { code, zh, en, equals, below, oneOf, none } = entry;
    const relation = relationOf(entry);
    const inRecords = equals ?? written.get(entry);
    return {
      code,
      zh,
      ...(en === undefined ? {} : { en }),
      relation,
      ...(inRecords === undefined ? {} : { written: inRecords }),
      national: [equals, below, ...(oneOf ?? [])].flatMap((one) => (one === undefined ? [] : named(one))),
      similar: relation === 'open' || relation === 'ambiguous' ? similar(zh, en) : [],
      ...(none === undefined ? {} : { reason: none }),
    };
  });
  const count = (relation: LocalRelation): number => rows.filter((row) => row.relation === relation).length;
  const reachedRows = rows.filter(({ relation }) => relation === 'equal' || relation === 'below');
  const reached = new Set(reachedRows.flatMap(({ national }) => national.map(({ code }) => code)));
  const equal = Map.groupBy(
    rows.filter(({ relation, national }) => relation === 'equal' && national.length > 0),
    ({ national }) => national[0]?.code ?? '',
  );
  return {
    localList: local.localList,
    title: local.title,
    list: list.id,
    authority: local.authority,
    version: local.version,
    local: {
      total: rows.length,
      mapped: reachedRows.length,
      equal: count('equal'),
      below: count('below'),
      ambiguous: count('ambiguous'),
      none: count('none'),
      open: count('open'),
      share: share(reachedRows.length, rows.length),
    },
    national: {
      total: list.entries.length,
      reached: reached.size,
      share: share(reached.size, list.entries.length),
      groups: groupCoverage(list, reached),
    },
    merged: [...equal.values()].flatMap((same) => {
      const [national] = same[0]?.national ?? [];
      return same.length < 2 || national === undefined ? [] : [{ ...national, from: same.map(({ code }) => code) }];
    }),
    rows,
  };
}
