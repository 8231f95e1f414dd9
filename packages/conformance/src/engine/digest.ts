import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';

/** `sha256:<hex>` of bytes or of text in UTF-8. */
export const sha256 = (data: string | Uint8Array): string =>
  `sha256:${createHash('sha256').update(data).digest('hex')}`;

/** Canonical JSON (RFC 8785) of a plain value. */
export const canonicalJson = (value: unknown): string => canonicalize(value) ?? 'null';

/** Digest of a value over its canonical JSON, so that key order and white space do not matter. */
export const digestOf = (value: unknown): string => sha256(canonicalJson(value));
