import type { ColumnType, Generated } from 'kysely';

type Json<Value = unknown> = ColumnType<Value, string, string>;

/** A record as stored; all times in milliseconds since the epoch. */
export type StoredContent = Record<string, unknown> & { readonly id: string; readonly type: string };

export interface RecordTable {
  id: string;
  type: string;
  division: string;
  /** The system that issued the record; only it may write the record again. */
  system: string;
  content: Json<StoredContent>;
  created_at: number;
  updated_at: number;
}

export interface ObservationTable {
  id: string;
  device: string;
  property: string;
  /** Empty when the reading is of the device itself. */
  component: string;
  observed_at: number;
  system: string;
  content: Json<StoredContent>;
  received_at: number;
}

export interface LatestTable {
  device: string;
  property: string;
  component: string;
  observed_at: number;
  id: string;
  content: Json<StoredContent>;
}

export interface ChangeTable {
  sequence: Generated<number>;
  type: string;
  subject: string;
  at: number;
  content: Json<StoredContent>;
}

export interface TimerTable {
  id: string;
  due_at: number;
  kind: string;
  payload: Json<Record<string, unknown>>;
  attempts: Generated<number>;
}

export interface TokenTable {
  id: string;
  name: string;
  system: string;
  scopes: Json<string[]>;
  /** Tier of the other unit that holds the token. */
  recipient: string | null;
  territory: string | null;
  /** Id of the item of the share list that adds to what its tier may have. */
  share: string | null;
  /** SHA-256 of the secret in hex; the secret itself is nowhere stored. */
  hash: string;
  created_at: number;
  expires_at: number | null;
  revoked_at: number | null;
}

export interface IdempotencyKeyTable {
  token: string;
  key: string;
  request_hash: string;
  response: Json | null;
  created_at: number;
}

export interface RejectionTable {
  sequence: Generated<number>;
  channel: string;
  system: string | null;
  received_at: number;
  record_id: string | null;
  record_type: string | null;
  issues: Json<Record<string, unknown>[]>;
}

export interface SettingTable {
  key: string;
  value: Json;
}

export interface CommandTable {
  id: string;
  device: string;
  /** The system that issued the device; its gateways carry the command out. */
  system: string;
  state: string;
  /** The gateway that has taken it. */
  gateway: string | null;
  content: Json<Record<string, unknown>>;
  /** Gone once the command has ended. */
  secrets: Json<Record<string, unknown>> | null;
}

/** The tables of the platform's database. */
export interface Tables {
  records: RecordTable;
  observations: ObservationTable;
  latest: LatestTable;
  changes: ChangeTable;
  timers: TimerTable;
  tokens: TokenTable;
  idempotency_keys: IdempotencyKeyTable;
  rejections: RejectionTable;
  settings: SettingTable;
  commands: CommandTable;
}
