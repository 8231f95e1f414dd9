import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { sm3 } from 'sm-crypto-v2';

const fromHex = (hex: string): Uint8Array =>
  Uint8Array.from({ length: hex.length / 2 }, (_, index) => Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16));

/** The keyed digests of match keys: 32 bytes each, the same in Node and browser. */
export const matchAlgorithms = {
  /** GB/T 32905-2016 in HMAC (GB/T 15852.2-2012). */
  'hmac-sm3': (secret: Uint8Array, text: Uint8Array): Uint8Array =>
    // The library wants keys in hexadecimal.
    fromHex(sm3(text, { mode: 'hmac', key: toHex(secret) })),
  /** FIPS 180-4 in HMAC (RFC 2104). */
  'hmac-sha256': (secret: Uint8Array, text: Uint8Array): Uint8Array => hmac(sha256, secret, text),
} as const;

const toHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Name of a keyed digest, as it stands in match keys. */
export type MatchAlgorithm = keyof typeof matchAlgorithms;
