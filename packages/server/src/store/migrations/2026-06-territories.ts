/** Tokens of other units: the division inside which they see records. One from before has none, and sees none. */
export const territoriesMigration: readonly string[] = [`ALTER TABLE tokens ADD COLUMN territory text`];
