/**
 * How a match key is written: algorithm, key id, and the 32 bytes of the digest in base64url without padding.
 * The last character carries four bits, so that a digest is written in one way only.
 */
export const matchKeyPattern = '^hmac-(?:sm3|sha256):[a-z0-9][a-z0-9.-]{0,31}:[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$';

/** Algorithm and key id of a match key: two keys that differ in it say nothing about each other. */
export const matchKeyDomain = (key: string): string => key.slice(0, key.lastIndexOf(':'));
