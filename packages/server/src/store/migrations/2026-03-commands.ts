/** Commands down to devices; `content` is what readers see, `secrets` what only the gateway that takes it is given. */
export const commandsMigration: readonly string[] = [
  `CREATE TABLE commands (
    id text COLLATE "C" PRIMARY KEY,
    device text COLLATE "C" NOT NULL,
    system text NOT NULL,
    state text NOT NULL,
    gateway text,
    content jsonb NOT NULL,
    secrets jsonb
  )`,
  `CREATE INDEX commands_open ON commands (system, state, id)`,
  `CREATE INDEX commands_device ON commands (device, id)`,
];
