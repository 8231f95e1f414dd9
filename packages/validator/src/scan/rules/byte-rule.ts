/** First byte and end of a field's value, texts without their quotes, one field after another in the order of the rule's. */
export type Spans = readonly [from: number, to: number, ...more: number[]];

/** Whether a rule surely holds, seen in the bytes of its fields. `false` means that the rule itself has to say. */
export type ByteRule = (bytes: Buffer, view: DataView, ...spans: Spans) => boolean;
