import { isCodedError } from '../errors/coded-error.ts';
import { matchKey, type MatchSecret } from './match-key.ts';
import type { MatchKind } from './normalise.ts';

type Members = Readonly<Record<string, unknown>>;

interface Source {
  readonly kind: MatchKind;
  /** The member of a record's `matchKeys`. */
  readonly member: string;
  /** The value to make a key of, its parts on lines of their own; undefined when the record lacks one. */
  readonly valueOf: (record: Members, building: Members) => string | undefined;
}

const texts = (...values: readonly unknown[]): string | undefined =>
  values.every((value) => typeof value === 'string') ? values.join('\n') : undefined;

const countyLength = 6;

const sources: readonly Source[] = [
  { kind: 'citizen-id', member: 'citizenId', valueOf: ({ citizenId }) => texts(citizenId) },
  { kind: 'phone', member: 'phone', valueOf: ({ phone }) => texts(phone) },
  {
    kind: 'name-and-birth-date',
    member: 'nameAndBirthDate',
    valueOf: ({ name, birthDate }) => texts(name, birthDate),
  },
  {
    kind: 'social-credit-code',
    member: 'socialCreditCode',
    valueOf: ({ socialCreditCode }) => texts(socialCreditCode),
  },
  {
    kind: 'house',
    member: 'address',
    valueOf: ({ division, unit = '', room }, { address, name }) =>
      typeof division === 'string' ? texts(division.slice(0, countyLength), address, name, unit, room) : undefined,
  },
];

/** Which member of a record's `matchKeys` holds the keys of a kind. */
const matchKeyMembers = Object.fromEntries(sources.map(({ kind, member }) => [kind, member])) as Readonly<
  Record<MatchKind, string>
>;

/**
 * The match keys of a record by kind, of whatever it has: citizen id, phone, name with birth date, social credit code, and,
 * given the record of its building, the address of a house. A value that has no key (a wrong check character, an odd phone)
 * is left out. Throws HT1009 for a secret that is too short.
 */
export function matchKeysByKind(
  record: Members,
  secret: MatchSecret,
  building: Members = {},
): Partial<Record<MatchKind, string>> {
  const keys: Partial<Record<MatchKind, string>> = {};
  for (const { kind, valueOf } of sources) {
    const value = valueOf(record, building);
    if (value === undefined) continue;
    try {
      keys[kind] = matchKey(kind, value, secret);
    } catch (error) {
      // Whoever cannot be matched by one value may be matched by another.
      if (!isCodedError(error) || !['HT1005', 'HT1010'].includes(error.code)) throw error;
    }
  }
  return keys;
}

/**
 * The member `matchKeys` of a record: its keys with each of some secrets. Undefined when it has nothing to make one of.
 * Throws HT1009 for a secret that is too short.
 */
export function recordMatchKeys(
  record: Members,
  secrets: readonly MatchSecret[],
  building?: Members,
): Readonly<Record<string, readonly string[]>> | undefined {
  const members: Record<string, string[]> = {};
  for (const secret of secrets)
    for (const [kind, key] of Object.entries(matchKeysByKind(record, secret, building)))
      (members[matchKeyMembers[kind as MatchKind]] ??= []).push(key);
  return Object.keys(members).length === 0 ? undefined : members;
}
