/** A new idempotency key: 128 random bits in hex. `randomUUID` is missing in browsers outside secure contexts. */
export const createIdempotencyKey = (): string =>
  Array.from(globalThis.crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
