/**
 * Whether a rule surely holds, seen in the bytes of its fields, texts without their quotes: `spans` has first byte and end of each,
 * in the order of the rule's fields. `false` means that the rule itself has to say.
 */
export type ByteRule = (bytes: Buffer, spans: Int32Array) => boolean;
