import { bilingual, looseNumber, looseText } from '@hutong/standard';
import { pointerTo } from '../../../records/pointer.ts';
import { shownValue } from '../../../records/shown-value.ts';
import { placeText, type Revisited } from '../../data-set-findings.ts';
import type { LinkFamily, LinkSource } from '../link-family.ts';
import { linkFinding } from '../link-finding.ts';

/** Records of one name that are compared with each other; more share it by chance. */
const mostCompared = 50;

interface Likeness {
  /** Fields that together name the subject. */
  readonly fields: readonly string[];
  readonly write: readonly ((text: string) => string)[];
  /** Fields that may be absent. */
  readonly optional?: readonly string[];
  /** A number of its own: two that differ are two subjects. */
  readonly distinct?: string;
}

const organization: Likeness = {
  fields: ['division', 'name'],
  write: [String, looseText],
  distinct: 'socialCreditCode',
};

const likenesses: Readonly<Record<string, Likeness>> = {
  Resident: { fields: ['name', 'birthDate', 'sex'], write: [looseText, String, String], distinct: 'citizenId' },
  House: { fields: ['building', 'unit', 'room'], write: [String, looseNumber, looseNumber], optional: ['unit'] },
  Building: { fields: ['division', 'address', 'name'], write: [String, looseText, looseNumber] },
  Organization: organization,
  Enterprise: organization,
  Merchant: organization,
  PropertyCompany: organization,
  SocialOrganization: organization,
};

const sourceOf = (type: string, { fields, write: ways, optional = [], distinct }: Likeness): LinkSource => ({
  fields: [...fields, ...(distinct === undefined ? [] : [distinct])],
  emit: (record, write) => {
    let key = type;
    let exact = type;
    for (let index = 0; index < fields.length; index++) {
      const text = record.text(index);
      const name = fields[index] ?? '';
      if (text === '' && !optional.includes(name)) return;
      key += `\n${ways[index]?.(text) ?? text}`;
      exact += `\n${text}`;
    }
    const own = distinct === undefined ? '' : record.text(fields.length);
    write.text(key, 0, {
      extra: write.idWord(),
      first: own === '' ? 0 : write.numberOf(own),
      // What is the same to the letter is HT2003, where these fields are the subject's own and all are there.
      second:
        distinct === undefined && !optional.some((name) => !record.has(fields.indexOf(name)))
          ? write.numberOf(exact)
          : 0,
    });
  },
});

const describeValue = (record: Revisited, fields: readonly string[]): string =>
  fields
    .flatMap((name) => {
      const field = record.traits.entity.fields[name];
      const value = record.record[name];
      return field === undefined || value === undefined || name === 'division' ? [] : [shownValue(field, value)];
    })
    .join(' ');

/** Persons, houses, buildings and organizations that are alike under two ids (HT2009). */
export const likenessFamily: LinkFamily = {
  sourceOf: (type) => {
    const likeness = likenesses[type];
    return likeness === undefined ? undefined : sourceOf(type, likeness);
  },
  isNeeded: (types) => Object.keys(likenesses).some((type) => types.has(type)),
  judge: (group, { remark }) => {
    const compared = Math.min(group.length(), mostCompared);
    // Rows come in the order of their own number; what was read first is compared with.
    const order = Array.from({ length: compared }, (_, index) => index).sort((x, y) => group.at(x) - group.at(y));
    const isOther = (x: number, y: number): boolean => {
      if (group.extra(x) === group.extra(y)) return true;
      if (group.first(x) !== 0 && group.first(y) !== 0) return true;
      return group.second(x) !== 0 && group.second(x) === group.second(y);
    };
    for (const [position, index] of order.entries()) {
      const like = order.slice(0, position).find((before) => !isOther(before, index));
      if (like === undefined) continue;
      const found = { code: 'HT2009', severity: 'warning' } as const;
      remark({
        ...found,
        at: group.at(index),
        other: group.at(like),
        describe: (record, other) => {
          const { entity } = record.traits;
          const fields = likenesses[entity.type]?.fields ?? [];
          const named = fields.find((name) => name !== 'division' && record.record[name] !== undefined) ?? '';
          const value = describeValue(record, fields);
          const where = other === undefined ? '' : `${placeText(other)} (${other.id})`;
          return linkFinding(found, record, {
            pointer: pointerTo('', named),
            value,
            message: bilingual(
              `“${value}”可能与 ${where} 是同一${entity.title.zh}`,
              `"${value}" may be the same ${entity.title.en.toLowerCase()} as ${where}`,
            ),
          });
        },
      });
    }
  },
};
