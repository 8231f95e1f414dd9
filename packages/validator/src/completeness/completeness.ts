/** How much of a code list the records of a data set use. */
export interface CodeCoverage {
  readonly used: number;
  readonly of: number;
}

/** How far a field is filled. */
export interface FieldCompleteness {
  readonly name: string;
  readonly required: boolean;
  /** Records that state it. */
  readonly filled: number;
  readonly codes?: CodeCoverage;
}

/** What the records of one entity exercise of what the standard has for them. */
export interface EntityCompleteness {
  readonly type: string;
  readonly records: number;
  /** Records that another record refers to. */
  readonly referenced: number;
  readonly fields: readonly FieldCompleteness[];
}

/** Required fields that are stated, of those that all records have to state. */
export function requiredShare({ records, fields }: EntityCompleteness): number {
  const required = fields.filter((field) => field.required);
  const filled = required.reduce((sum, field) => sum + field.filled, 0);
  return required.length === 0 || records === 0 ? 1 : filled / (required.length * records);
}

/** How many of the fields any record states. */
export const usedFields = ({ fields }: EntityCompleteness): number => fields.filter(({ filled }) => filled > 0).length;

/** The codes of all fields of an entity together. */
export const codesOf = ({ fields }: EntityCompleteness): CodeCoverage => ({
  used: fields.reduce((sum, { codes }) => sum + (codes?.used ?? 0), 0),
  of: fields.reduce((sum, { codes }) => sum + (codes?.of ?? 0), 0),
});
