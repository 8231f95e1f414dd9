import { bilingual, findEntity, isWithinDivision, type Entity } from '@hutong/standard';
import { placeText } from '../../data-set-findings.ts';
import type { LinkFamily, LinkSource } from '../link-family.ts';
import { fieldTitle, linkFinding } from '../link-finding.ts';
import { rowSource } from '../row-source.ts';

const parent = 0;
const child = 1;

/** What stands where it stands: whatever refers to it lies in its division. */
const standing = new Set(['Grid', 'Building', 'BuildingUnit', 'House']);

/** Fields that refer to what stands; rows carry their places in this list. */
const fieldsOf = ({ fields }: Entity): string[] =>
  Object.entries(fields).flatMap(([name, { kind }]) =>
    kind.type === 'reference' && kind.to.every((type) => standing.has(type)) ? [name] : [],
  );

const sourceOf = (type: string): LinkSource | undefined => {
  const entity = findEntity(type);
  const own = entity === undefined ? [] : fieldsOf(entity);
  const isParent = standing.has(type);
  if (own.length === 0 && !isParent) return undefined;
  const first = { digits: 0 };
  return rowSource(
    ['division', ...own],
    [
      ...(isParent ? [{ needs: [0], key: 'self', part: parent, first } as const] : []),
      ...own.map((_, tag) => ({ needs: [0, tag + 1], key: tag + 1, part: child, tag, first })),
    ],
  );
};

/** Whatever belongs to a grid, building or house lies in its division (HT2006). */
export const parentFamily: LinkFamily = {
  sourceOf,
  isNeeded: (types) => [...standing].some((type) => types.has(type)),
  judge: (group, { remark }) => {
    if (group.part(0) !== parent) return;
    const place = String(group.first(0));
    const other = group.at(0);
    for (let index = 1; index < group.length(); index++) {
      if (group.part(index) !== child) continue;
      const own = String(group.first(index));
      if (own === place || isWithinDivision(own, place) || isWithinDivision(place, own)) continue;
      const number = group.tag(index);
      const found = { code: 'HT2006', severity: 'error' } as const;
      remark({
        ...found,
        at: group.at(index),
        other,
        describe: (record, target) => {
          const { zh, en } = fieldTitle(record, fieldsOf(record.traits.entity)[number] ?? '');
          const where = target === undefined ? '' : placeText(target);
          return linkFinding(found, record, {
            pointer: '/division',
            value: own,
            message: bilingual(
              `区划 ${own} 与“${zh}”的区划 ${place} 不同（${where}）`,
              `Division ${own} differs from that of "${en}", which is ${place} (${where})`,
            ),
          });
        },
      });
    }
  },
};
