import { encodeTown, type Town } from '@hutong/divisions';
import { compareTowns, type TownDifference } from './compare-towns.ts';

type Row = Readonly<Record<string, string>>;

/** The tables of the two sources, as they come out of their packages. */
export interface DivisionTables {
  readonly streets: readonly Row[];
  readonly villages: readonly Row[];
  readonly otherTowns: readonly Row[];
}

/** What becomes of them: one text per province, and where they differ. */
export interface BuiltDivisions {
  readonly provinces: ReadonlyMap<string, string>;
  readonly differences: readonly TownDifference[];
  readonly count: { readonly street: number; readonly community: number };
  /** Town codes that both sources have. */
  readonly shared: number;
}

const agreementOf = { 'other-name': 'other-name', 'only-here': 'one-source', 'only-there': 'one-source' } as const;

/** Throws for a code or name that the format of the files cannot carry, or a community without its town. */
function checkRow(code: string, name: string, digits: number): void {
  // oxlint-disable-next-line no-control-regex -- control characters are what the format itself is made of
  if (code.length !== digits || !/^\d+$/.test(code) || name === '' || /[\u0000-\u001f:]/.test(name))
    throw new Error(`${code} ${JSON.stringify(name)} does not fit the format`);
}

/** Turns the tables of both sources into the text of each province. */
export function buildDivisions(tables: DivisionTables): BuiltDivisions {
  const { otherTowns } = tables;
  // A county without towns stands in the tables as a town and a community 000 of its own name.
  const streets = tables.streets.filter(({ code = '' }) => !code.endsWith('000'));
  const villages = tables.villages.filter(({ streetCode = '' }) => !streetCode.endsWith('000'));
  const here = new Map(streets.map(({ code = '', name = '' }) => [`${code}000`, name]));
  const there = new Map(otherTowns.map(({ code = '', town = '', name = '' }) => [code + town, name]));
  const differences = compareTowns(here, there);
  const kinds = new Map(differences.map(({ code, kind }) => [code, kind]));
  const communities = Map.groupBy(villages, ({ streetCode = '' }) => streetCode);
  const towns = streets.map(({ code = '', name = '' }): Town => {
    checkRow(code, name, 9);
    const kind = kinds.get(`${code}000`);
    const own = (communities.get(code) ?? []).map((row) => {
      checkRow(row['code'] ?? '', row['name'] ?? '', 12);
      return { serial: Number(row['code']?.slice(9)), name: row['name'] ?? '' };
    });
    communities.delete(code);
    const agreement = kind === undefined ? 'same-name' : agreementOf[kind];
    return { code, name, agreement, communities: own.sort((a, b) => a.serial - b.serial) };
  });
  if (communities.size > 0) throw new Error(`no town has the code ${[...communities.keys()].join(', ')}`);
  const lines = Map.groupBy(
    towns.sort((a, b) => Number(a.code) - Number(b.code)),
    ({ code }) => code.slice(0, 2),
  );
  return {
    provinces: new Map(Array.from(lines, ([province, own]) => [province, `${own.map(encodeTown).join('\n')}\n`])),
    differences,
    count: { street: streets.length, community: villages.length },
    shared: [...here.keys()].filter((code) => there.has(code)).length,
  };
}
