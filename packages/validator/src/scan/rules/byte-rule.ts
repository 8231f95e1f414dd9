/**
 * Whether a rule surely holds, seen in the bytes of its fields as JSON writes them: `spans` has first byte and end of each,
 * in the order of the rule's fields. `false` means that the rule itself has to say.
 */
export type ByteRule = (bytes: Buffer, spans: Int32Array) => boolean;

/** The first byte of a value's content, behind its quote if it has one. */
export const contentStart = (bytes: Uint8Array, from: number): number => (bytes[from] === 0x22 ? from + 1 : from);
