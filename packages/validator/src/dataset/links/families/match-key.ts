import { bilingual, findEntity } from '@hutong/standard';
import { pointerTo } from '../../../records/pointer.ts';
import { placeText, type Revisited } from '../../data-set-findings.ts';
import { subjectKeyOf } from '../../entity-traits.ts';
import type { LinkFamily, LinkSource } from '../link-family.ts';
import { linkFinding } from '../link-finding.ts';

type MatchKeys = Readonly<Record<string, readonly string[] | undefined>>;

/** Keys that name their subject; two persons may share a phone, or a name and a birth date. */
const naming: readonly string[] = ['citizenId', 'socialCreditCode', 'address'];

const keysOf = (matchKeys: unknown): [pointer: string, key: string][] =>
  Object.entries((matchKeys ?? {}) as MatchKeys).flatMap(([of, keys]) =>
    naming.includes(of)
      ? (keys ?? []).map((key, index): [string, string] => [pointerTo(pointerTo('/matchKeys', of), index), key])
      : [],
  );

const sourceOf = (type: string): LinkSource | undefined => {
  const entity = findEntity(type);
  if (entity === undefined || !Object.hasOwn(entity.fields, 'matchKeys')) return undefined;
  const subject = subjectKeyOf(entity) ?? [];
  const own = subject.map((_, index) => index + 1);
  return {
    fields: ['matchKeys', ...subject],
    needs: [0],
    emit: (record, write) => {
      if (!record.has(0)) return;
      const isNamed = own.length > 0 && own.every((index) => record.has(index));
      const link = {
        extra: write.idWord(),
        // What is the same to the letter has been found by itself.
        first: isNamed ? write.numberOf(own.map((index) => record.text(index)).join('\n')) : 0,
      };
      for (const [, key] of keysOf(record.value(0))) write.text(`${type}\n${key}`, 0, link);
    },
  };
};

/** A key that both records have, and where the second one has it. */
function sharedKey(record: Revisited, other: Revisited | undefined): [pointer: string, key: string] {
  const theirs = new Set(keysOf(other?.record['matchKeys']).map(([, key]) => key));
  return keysOf(record.record['matchKeys']).find(([, key]) => theirs.has(key)) ?? ['/matchKeys', ''];
}

/** One person, house or organization under two ids, by match keys of the same algorithm and secret (HT2003). */
export const matchKeyFamily: LinkFamily = {
  sourceOf,
  isNeeded: (types) => [...types].some((type) => sourceOf(type) !== undefined),
  judge: (group, { remark }) => {
    const order = Array.from({ length: group.length() }, (_, index) => index).sort((x, y) => group.at(x) - group.at(y));
    const [first = 0, ...rest] = order;
    for (const index of rest) {
      if (group.extra(index) === group.extra(first)) continue;
      if (group.first(index) !== 0 && group.first(index) === group.first(first)) continue;
      const found = { code: 'HT2003', severity: 'error' } as const;
      remark({
        ...found,
        at: group.at(index),
        other: group.at(first),
        describe: (record, other) => {
          const [pointer, key] = sharedKey(record, other);
          const secret = key.split(':').slice(0, 2).join(':');
          const where = other === undefined ? '' : `${placeText(other)} (${other.id})`;
          const { title } = record.traits.entity;
          return linkFinding(found, record, {
            pointer,
            message: bilingual(
              `与 ${where} 是同一${title.zh}：${secret} 的比对码相同`,
              `Same ${title.en.toLowerCase()} as ${where}: both have the same match key of ${secret}`,
            ),
          });
        },
      });
    }
  },
};
