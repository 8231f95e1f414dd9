/** Tokens of other units: their tier, and the item of the share list that adds to the defaults. */
export const recipientsMigration: readonly string[] = [
  `ALTER TABLE tokens ADD COLUMN recipient text`,
  `ALTER TABLE tokens ADD COLUMN share text`,
];
