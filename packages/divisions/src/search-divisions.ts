import { divisionLevelOf, divisionLevels, isWithinDivision, type DivisionLevel } from '@hutong/standard';
import type { DivisionEntry } from './division-entry.ts';
import { foldName } from './division-names.ts';
import type { TownLine } from './province-text.ts';
import type { Province } from './read-province.ts';
import { toDivisionCode } from './to-division-code.ts';

/** Where and what to search. */
export interface DivisionSearch {
  /** Only inside this division, itself included. */
  readonly within?: string;
  /** Only divisions of this level. */
  readonly level?: DivisionLevel;
  /** Nothing below this level: with `street`, a search by pinyin of the whole country takes a third of a second, not seven. */
  readonly downTo?: DivisionLevel;
  /** Most divisions to give; 50 unless said. */
  readonly limit?: number;
  /** Whether a name also fits a query in another way, e.g. `matchPinyin`; what it fits but not as is usual comes last. */
  readonly alsoFits?: (name: string, query: string) => boolean | { readonly isUsual: boolean } | undefined;
}

/** What a search reads. */
export interface SearchedDivisions {
  readonly provinceOf: (code: string) => Promise<Province>;
  readonly upperChildren: (code: string | undefined) => DivisionEntry[];
  readonly find: (code: string) => Promise<DivisionEntry | undefined>;
  readonly townEntry: (town: TownLine) => DivisionEntry;
  readonly communityEntries: (town: TownLine) => DivisionEntry[];
}

const rankOf = (level: DivisionLevel): number => divisionLevels.findIndex((known) => known.level === level);

function* upperBelow(divisions: SearchedDivisions, code: string | undefined): Generator<DivisionEntry> {
  for (const entry of divisions.upperChildren(code)) {
    yield entry;
    yield* upperBelow(divisions, entry.code);
  }
}

/** Divisions inside a code, itself included, in no particular order; towns and communities only where they may be wanted. */
async function* divisionsWithin(
  divisions: SearchedDivisions,
  within: string | undefined,
  lowest: DivisionLevel,
): AsyncGenerator<DivisionEntry> {
  const self = within === undefined ? undefined : await divisions.find(within);
  if (self !== undefined) yield self;
  yield* upperBelow(divisions, within);
  if (rankOf(lowest) < rankOf('street')) return;
  const starts = within === undefined ? divisions.upperChildren(undefined).map(({ code }) => code) : [within];
  for (const start of starts) {
    for (const towns of (await divisions.provinceOf(start)).values())
      for (const town of towns) {
        const own = `${town.code}000`;
        if (!isWithinDivision(own, start) && !isWithinDivision(start, own)) continue;
        if (own !== within && isWithinDivision(own, start)) yield divisions.townEntry(town);
        if (lowest === 'street') continue;
        for (const community of divisions.communityEntries(town))
          if (community.code !== within && isWithinDivision(community.code, start)) yield community;
      }
  }
}

/** Divisions that fit a query: the exact name first, then names that begin with it, then the others; higher levels first. */
export async function searchDivisions(
  divisions: SearchedDivisions,
  query: string,
  { within, level, downTo = 'community', limit = 50, alsoFits }: DivisionSearch,
): Promise<DivisionEntry[]> {
  const wanted = foldName(query);
  if (wanted === '') return [];
  const byCode = /^\d{2,12}$/.test(wanted);
  const start = within ?? (byCode ? wanted.slice(0, 2) : undefined);
  const inside = start === undefined ? undefined : toDivisionCode(start);
  const found: { readonly entry: DivisionEntry; readonly rank: number }[] = [];
  for await (const entry of divisionsWithin(divisions, inside, level ?? downTo)) {
    if ((level !== undefined && entry.level !== level) || rankOf(entry.level) > rankOf(downTo)) continue;
    const name = foldName(entry.name);
    const at = name.indexOf(wanted);
    const fits = at !== -1 || (byCode && entry.code.startsWith(wanted));
    const other = fits ? false : (alsoFits?.(entry.name, query) ?? false);
    if (!fits && other === false) continue;
    const isUnusual = typeof other === 'object' && !other.isUsual;
    const place = name === wanted ? 0 : at === 0 ? 1 : fits ? 2 : isUnusual ? 4 : 3;
    found.push({
      entry,
      rank: place * 10 + rankOf(divisionLevelOf(entry.code)),
    });
  }
  return found
    .sort((a, b) => a.rank - b.rank || (a.entry.code < b.entry.code ? -1 : 1))
    .slice(0, limit)
    .map(({ entry }) => entry);
}
