import { isCodedError } from '../errors/coded-error.ts';
import { matchKey, type MatchSecret } from './match-key.ts';
import type { MatchKind } from './normalise.ts';

const texts = (record: Readonly<Record<string, unknown>>, ...names: readonly string[]): string | undefined => {
  const values = names.map((name) => record[name]);
  return values.every((value) => typeof value === 'string') ? values.join('\n') : undefined;
};

/**
 * The match keys of a person's record, by kind: of the citizen id, the phone, and name with birth date, as far as it has them.
 * A value that has no key (a wrong check character, an odd phone) is left out. Throws HT1009 for a secret that is too short.
 */
export function personMatchKeys(
  record: Readonly<Record<string, unknown>>,
  secret: MatchSecret,
): Partial<Record<MatchKind, string>> {
  const keys: Partial<Record<MatchKind, string>> = {};
  const add = (kind: MatchKind, value: string | undefined): void => {
    if (value === undefined) return;
    try {
      keys[kind] = matchKey(kind, value, secret);
    } catch (error) {
      // Whoever cannot be matched by one value may be matched by another.
      if (!isCodedError(error) || !['HT1005', 'HT1010'].includes(error.code)) throw error;
    }
  };
  add('citizen-id', texts(record, 'citizenId'));
  add('phone', texts(record, 'phone'));
  add('name-and-birth-date', texts(record, 'name', 'birthDate'));
  return keys;
}
