import { bilingual, divisionLevelOf, divisionLevels, parentDivision, type DivisionLevel } from '@hutong/standard';
import type { LinkContext, LinkFamily, LinkSource, Remark } from '../link-family.ts';
import { linkFinding } from '../link-finding.ts';

const record = 0;
const use = 1;

const levelTitle = (level: DivisionLevel) =>
  divisionLevels.find((known) => known.level === level)?.title ?? { zh: level, en: level };

const uses: LinkSource = {
  fields: ['division'],
  needs: [0],
  once: 0,
  emit: (view, write) => {
    const first = view.digits(0);
    if (first > 0 && write.isNew(first)) write.text(String(first), use, { first });
  },
};

const divisions: LinkSource = {
  fields: ['code'],
  emit: (view, write) => {
    const first = view.digits(0);
    if (!(first > 0)) return;
    write.text(String(first), record, { first });
    const parent = parentDivision(String(first));
    if (parent !== undefined) write.text(parent, use, { tag: 1, first: Number(parent) });
  },
};

const levels = new WeakMap<
  LinkContext,
  { readonly known: Set<DivisionLevel>; readonly unknown: (Remark & { readonly level: DivisionLevel })[] }
>();

const stateOf = (context: LinkContext) => {
  let state = levels.get(context);
  if (state === undefined) levels.set(context, (state = { known: new Set(), unknown: [] }));
  return state;
};

/** Divisions that records name are among the division records of their level, where the data set has any (HT2007). */
export const divisionFamily: LinkFamily = {
  sourceOf: (type) => (type === 'Division' ? divisions : uses),
  countsDuplicates: true,
  isNeeded: (types) => types.has('Division'),
  judge: (group, context) => {
    const { known, unknown } = stateOf(context);
    const code = String(group.first(0));
    const level = divisionLevelOf(code);
    if (group.part(0) === record) {
      known.add(level);
      return;
    }
    let first = 0;
    for (let index = 1; index < group.length(); index++) if (group.at(index) < group.at(first)) first = index;
    const found = { code: 'HT2007', severity: 'warning' } as const;
    const isParent = group.tag(first) === 1;
    unknown.push({
      ...found,
      level,
      at: group.at(first),
      describe: (named) =>
        linkFinding(found, named, {
          pointer: isParent ? '/code' : '/division',
          value: code,
          message: isParent
            ? bilingual(
                `数据集有${levelTitle(level).zh}区划的记录，但没有上级区划 ${code}`,
                `The data set has records of divisions of this level (${levelTitle(level).en}), but none of the parent division ${code}`,
              )
            : bilingual(
                `数据集有${levelTitle(level).zh}区划的记录，但没有区划 ${code}（此处首次使用）`,
                `The data set has records of divisions of this level (${levelTitle(level).en}), but none of ${code}, which is first used here`,
              ),
        }),
    });
  },
  finish: (context) => {
    const { known, unknown } = stateOf(context);
    for (const { level, ...remark } of unknown) if (known.has(level)) context.remark(remark);
  },
};
