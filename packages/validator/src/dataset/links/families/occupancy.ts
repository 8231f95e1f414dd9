import { bilingual } from '@hutong/standard';
import { placeText } from '../../data-set-findings.ts';
import { codeNumbers } from '../code-numbers.ts';
import type { LinkFamily, LinkGroup, LinkSource } from '../link-family.ts';
import { linkFinding } from '../link-finding.ts';

const roles = codeNumbers('ht-occupancy-role');
/** Times beyond all others. */
const [always, forever] = [-8.64e15, 8.64e15];

/** The row before, of the same role, that a row overlaps as it cannot. */
function overlapped(group: LinkGroup, index: number): number | undefined {
  for (let before = index - 1; before >= 0 && group.tag(before) === group.tag(index); before--) {
    // Who moves on a day leaves and comes on it.
    if (group.second(before) <= group.first(index)) continue;
    const isSameHouse = group.extra(before) === group.extra(index);
    if (isSameHouse || roles.codeOf(group.tag(index)) === 'household-head') return before;
  }
  return undefined;
}

const sources: Readonly<Record<string, LinkSource>> = {
  Occupancy: {
    fields: ['resident', 'house', 'role', 'since', 'until'],
    needs: [0, 1, 2],
    emit: (record, write) => {
      if (!record.has(0) || !record.has(1) || !record.has(2)) return;
      write.reference(0, 0, {
        tag: roles.numberOf(record.word(2)),
        // Half of the hash of the house will do among the houses of one person.
        extra: write.numberOf(record.text(1)) % 2 ** 32,
        first: record.has(3) ? record.time(3) : always,
        second: record.has(4) ? record.time(4) : forever,
      });
    },
  },
};

/** Occupancies that cannot be at one time: the same role in the same house twice, or head of two households (HT2013). */
export const occupancyFamily: LinkFamily = {
  sourceOf: (type) => sources[type],
  isNeeded: (types) => types.has('Occupancy'),
  judge: (group, { remark }) => {
    for (let index = 1; index < group.length(); index++) {
      const before = overlapped(group, index);
      if (before === undefined) continue;
      const found = { code: 'HT2013', severity: 'error' } as const;
      const isSameHouse = group.extra(before) === group.extra(index);
      remark({
        ...found,
        at: group.at(index),
        other: group.at(before),
        describe: (record, other) => {
          const where = other === undefined ? '' : `${placeText(other)} (${other.id})`;
          const pointer = isSameHouse ? (record.record['since'] === undefined ? '/resident' : '/since') : '/role';
          return linkFinding(found, record, {
            pointer,
            message: isSameHouse
              ? bilingual(
                  `同一居民、房屋与关系的期间与 ${where} 重叠`,
                  `The time overlaps that of the same resident, house and role at ${where}`,
                )
              : bilingual(
                  `同一居民同时又是 ${where} 的户主`,
                  `The resident is head of another household at the same time, at ${where}`,
                ),
          });
        },
      });
    }
  },
};
