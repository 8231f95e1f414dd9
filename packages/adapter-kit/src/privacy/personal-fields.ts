/**
 * How a personal value is replaced: `digits` and `text` by others of the same form, `bytes` by zeros, `number` by zero,
 * `latitude` and `longitude` by a place that is moved. A frame with an `opaque` value may hold anything and is given up.
 */
export type PersonalMask = 'digits' | 'text' | 'bytes' | 'number' | 'latitude' | 'longitude' | 'opaque';

/** Decides by the value and by the object or list that holds it, where a path alone does not say what a value is. */
export type PersonalRule = (value: unknown, holder: object) => PersonalMask | undefined;

/**
 * The fields of a message that name a person, follow one, or are a secret: by name, or by the last parts of the path
 * without numbers, as in `FieldMeanings`. Empty where a protocol has none.
 */
export type PersonalFields = Readonly<Record<string, PersonalMask | PersonalRule>>;
