/** A place in the data set as one whole number: bytes of the sources before, and the record's offset in its own. */
export type DataSetOffset = number;

const highUnit = 2 ** 32;

/** The upper 24 of 56 bits, with a byte of the row's own above them. */
export const highWord = (at: DataSetOffset, extra = 0): number => ((extra << 24) | Math.floor(at / highUnit)) >>> 0;

/** The offset in two words of a row. */
export const offsetOf = (low: number, high: number): DataSetOffset => (high & 0xff_ffff) * highUnit + low;

/** The byte above the offset. */
export const extraOf = (high: number): number => high >>> 24;
