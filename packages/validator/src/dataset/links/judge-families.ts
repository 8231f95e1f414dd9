import type { Tally } from '../../findings/tally.ts';
import type { RuleParameterValues } from '../../rules/rule-parameters.ts';
import type { NotChecked } from '../not-checked.ts';
import type { FactRows } from '../rows/fact-rows.ts';
import { createFirstPlaces, type FirstPlaces } from '../rows/first-places.ts';
import type { OffsetSet } from '../rows/offset-set.ts';
import type { DataSetOffset } from '../rows/row-place.ts';
import { linkFamilies } from './families.ts';
import type { KeptRecords } from './kept-records.ts';
import type { LinkContext, Remark } from './link-family.ts';
import { judgeLinks } from './sorted-links.ts';

/** Who counts what the families find. */
export interface FamilyListener {
  readonly tally: Tally;
  readonly fileAt: (at: DataSetOffset) => string;
  readonly notChecked: NotChecked;
  readonly parameters: RuleParameterValues;
}

/** Lets every family judge what came together under its keys; gives the first remarks of each rule, all counted. */
export function judgeFamilies(
  all: readonly FactRows[],
  duplicates: OffsetSet,
  kept: KeptRecords,
  { tally, fileAt, notChecked, parameters }: FamilyListener,
): Remark[] {
  const first = new Map<string, FirstPlaces<Remark>>();
  const context: LinkContext = {
    kept,
    parameters,
    remark: (remark) => {
      const { code, severity, at } = remark;
      tally.count(code, severity, fileAt(at));
      let places = first.get(code);
      if (places === undefined) first.set(code, (places = createFirstPlaces(tally.most(code))));
      places.add(remark);
    },
  };
  const types = new Set(all.flatMap((rows) => [...rows.types]));
  const needed = linkFamilies.map((family) => family.isNeeded(types));
  judgeLinks(all, duplicates, {
    group: (family, group) => linkFamilies[family]?.judge(group, context),
    isNeeded: (family) => needed[family] === true,
    countsDuplicates: (family) => linkFamilies[family]?.countsDuplicates === true,
    tooMany: (rows) => (notChecked.readings += rows),
  });
  for (const { finish } of linkFamilies) finish?.(context);
  return [...first.values()].flatMap((places) => places.list());
}
