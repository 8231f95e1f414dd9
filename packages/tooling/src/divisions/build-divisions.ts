import { encodeTown, type DivisionAgreement, type Town } from '@hutong/divisions';
import { agreementOf, compareDivisions, type DivisionDifference } from './compare-divisions.ts';
import { compareSample, type ComparedSample, type SampledCommunity } from './compare-sample.ts';

type Row = Readonly<Record<string, string>>;

/** The tables of the two sources, as they come out of their packages, and the sample of other lists of communities. */
export interface DivisionTables {
  readonly streets: readonly Row[];
  readonly villages: readonly Row[];
  readonly otherTowns: readonly Row[];
  readonly sample: readonly SampledCommunity[];
}

/** What becomes of them: one text per province, and where they differ. */
export interface BuiltDivisions {
  readonly provinces: ReadonlyMap<string, string>;
  readonly differences: readonly DivisionDifference[];
  /** Where the communities of the sample differ, by list. */
  readonly communities: ReadonlyMap<SampledCommunity['list'], ComparedSample>;
  readonly count: { readonly street: number; readonly community: number };
  /** Town codes that both sources have. */
  readonly shared: number;
}

/** Throws for a code or name that the format of the files cannot carry, or a community without its town. */
function checkRow(code: string, name: string, digits: number): void {
  // oxlint-disable-next-line no-control-regex -- control characters are what the format itself is made of
  if (code.length !== digits || !/^\d+$/.test(code) || name === '' || /^[-=+~]|[\u0000-\u001f:]/.test(name))
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
  const differences = compareDivisions(here, there);
  const kinds = new Map(differences.map(({ code, kind }) => [code, kind]));
  const named = new Map(villages.map(({ code = '', name = '' }) => [code, name]));
  const compared = new Map(
    Array.from(
      Map.groupBy(tables.sample, ({ list }) => list),
      ([list, sample]) => [list, compareSample(named, sample)] as const,
    ),
  );
  const checked = new Map<string, DivisionAgreement>();
  for (const { here: inside, differences: own } of compared.values()) {
    for (const code of inside.keys()) checked.set(code, 'same-name');
    for (const { code, kind } of own) checked.set(code, agreementOf(kind));
  }
  const communities = Map.groupBy(villages, ({ streetCode = '' }) => streetCode);
  const towns = streets.map(({ code = '', name = '' }): Town => {
    checkRow(code, name, 9);
    const kind = kinds.get(`${code}000`);
    const own = (communities.get(code) ?? []).map((row) => {
      const { code: own = '', name: ownName = '' } = row;
      checkRow(own, ownName, 12);
      const agreement = checked.get(own);
      return { serial: Number(own.slice(9)), name: ownName, ...(agreement === undefined ? {} : { agreement }) };
    });
    communities.delete(code);
    const agreement = kind === undefined ? 'same-name' : agreementOf(kind);
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
    communities: compared,
    count: { street: streets.length, community: villages.length },
    shared: [...here.keys()].filter((code) => there.has(code)).length,
  };
}
