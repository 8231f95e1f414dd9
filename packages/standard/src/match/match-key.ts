import { RecordError } from '../errors/record-error.ts';
import { bilingual } from '../text.ts';
import { matchAlgorithms, type MatchAlgorithm } from './match-algorithm.ts';
import { matchKeyPattern } from './match-key-form.ts';
import { normalise, type MatchKind } from './normalise.ts';

/** The secret that systems share to compare persons, kept apart from the records. */
export interface MatchSecret {
  /** Names the secret in match keys: `[a-z0-9][a-z0-9.-]{0,31}`. A new secret or algorithm gets a new id. */
  readonly id: string;
  /** At least 16 bytes. */
  readonly secret: Uint8Array;
  /** `hmac-sm3` when absent. */
  readonly algorithm?: MatchAlgorithm;
}

const shortestSecret = 16;
const keyId = /^[a-z0-9][a-z0-9.-]{0,31}$/;
const form = new RegExp(matchKeyPattern);

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** Version of the text that is digested; another way to normalise would be another version. */
const domain = 'hutong-match-1';

const digestOf = ({ id, secret, algorithm = 'hmac-sm3' }: MatchSecret, text: string): string => {
  if (secret.length < shortestSecret)
    throw new RecordError('HT1009', {
      message: bilingual(
        `比对密钥只有 ${secret.length} 字节，至少 ${shortestSecret} 字节`,
        `The secret has ${secret.length} bytes, it needs ${shortestSecret}`,
      ),
      requirement: 'HT-PRV-010',
    });
  if (!keyId.test(id))
    throw new RecordError('HT1010', {
      message: bilingual(
        '密钥编号只用小写字母、数字、点与连字符',
        'A key id has lower-case letters, digits, dots and hyphens',
      ),
      requirement: 'HT-PRV-009',
    });
  return `${algorithm}:${id}:${base64url(matchAlgorithms[algorithm](secret, new TextEncoder().encode(text)))}`;
};

/**
 * A key that is the same for the same person, house or organization in every system that holds the secret, and tells nothing of the number.
 * Throws HT1005 and HT1010 for a value that has no key, HT1009 for a secret of less than 16 bytes.
 */
export const matchKey = (kind: MatchKind, value: string, secret: MatchSecret): string =>
  digestOf(secret, `${domain}\n${kind}\n${normalise(kind, value)}`);

/** Makes pseudonyms for `mask`: the same for the same id, without a way back for whoever lacks the secret. */
export const createPseudonym =
  (secret: MatchSecret): ((text: string) => string) =>
  (text) =>
    digestOf(secret, `${domain}\npseudonym\n${text}`).slice(-43);

/** The parts of a match key, or undefined when a text is none. */
export function parseMatchKey(
  text: string,
): { readonly algorithm: MatchAlgorithm; readonly keyId: string; readonly digest: string } | undefined {
  if (!form.test(text)) return undefined;
  const [algorithm, id = '', digest = ''] = text.split(':');
  return { algorithm: algorithm as MatchAlgorithm, keyId: id, digest };
}
