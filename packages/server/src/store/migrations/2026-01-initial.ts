// Ids and divisions compare byte by byte ("C"), so that cursors and prefixes do not depend on the machine's locale.
/** The first shape of the database. */
export const initialMigration: readonly string[] = [
  `CREATE TABLE records (
    id text COLLATE "C" PRIMARY KEY,
    type text NOT NULL,
    division text COLLATE "C" NOT NULL,
    system text NOT NULL,
    content jsonb NOT NULL,
    created_at bigint NOT NULL,
    updated_at bigint NOT NULL
  )`,
  `CREATE INDEX records_type ON records (type, id)`,
  `CREATE INDEX records_division ON records (type, division, id)`,
  `CREATE INDEX records_event_state ON records ((content->>'state'), id) WHERE type = 'Event'`,
  `CREATE INDEX records_action_event ON records ((content->>'event'), id) WHERE type = 'EventAction'`,
  `CREATE INDEX records_warning_device ON records ((content->>'device'), id) WHERE type = 'Warning'`,
  `CREATE TABLE observations (
    id text COLLATE "C" PRIMARY KEY,
    device text COLLATE "C" NOT NULL,
    property text COLLATE "C" NOT NULL,
    component text COLLATE "C" NOT NULL,
    observed_at bigint NOT NULL,
    system text NOT NULL,
    content jsonb NOT NULL,
    received_at bigint NOT NULL
  )`,
  `CREATE INDEX observations_series ON observations (device, property, observed_at, id)`,
  `CREATE INDEX observations_time ON observations (observed_at, id)`,
  `CREATE TABLE latest (
    device text COLLATE "C" NOT NULL,
    property text COLLATE "C" NOT NULL,
    component text COLLATE "C" NOT NULL,
    observed_at bigint NOT NULL,
    id text COLLATE "C" NOT NULL,
    content jsonb NOT NULL,
    PRIMARY KEY (device, property, component)
  )`,
  `CREATE INDEX latest_observation ON latest (id)`,
  `CREATE TABLE changes (
    sequence bigserial PRIMARY KEY,
    type text NOT NULL,
    subject text NOT NULL,
    at bigint NOT NULL,
    content jsonb NOT NULL
  )`,
  `CREATE TABLE timers (
    id text COLLATE "C" PRIMARY KEY,
    due_at bigint NOT NULL,
    kind text NOT NULL,
    payload jsonb NOT NULL,
    attempts integer NOT NULL DEFAULT 0
  )`,
  `CREATE INDEX timers_due ON timers (due_at, id)`,
  `CREATE TABLE tokens (
    id text COLLATE "C" PRIMARY KEY,
    name text NOT NULL,
    system text NOT NULL,
    scopes jsonb NOT NULL,
    hash text NOT NULL UNIQUE,
    created_at bigint NOT NULL,
    expires_at bigint,
    revoked_at bigint
  )`,
  `CREATE TABLE idempotency_keys (
    token text NOT NULL,
    key text NOT NULL,
    request_hash text NOT NULL,
    response jsonb,
    created_at bigint NOT NULL,
    PRIMARY KEY (token, key)
  )`,
  `CREATE TABLE rejections (
    sequence bigserial PRIMARY KEY,
    channel text NOT NULL,
    system text,
    received_at bigint NOT NULL,
    record_id text,
    record_type text,
    issues jsonb NOT NULL
  )`,
  `CREATE TABLE settings (key text PRIMARY KEY, value jsonb NOT NULL)`,
  `CREATE SEQUENCE platform_numbers`,
];
