import type { Kysely } from 'kysely';
import type { Lead } from './lead.ts';
import type { Tables } from './tables.ts';

/** The platform's database: PGlite or PostgreSQL, with the same tables. */
export interface Store {
  readonly kind: 'pglite' | 'postgres';
  readonly database: Kysely<Tables>;
  /** Takes the lead among the processes on this database, or undefined while another one has it. */
  tryLead(): Promise<Lead | undefined>;
  /** Makes sure, before a write of so many bytes, that there is room for it. Throws HT5022. */
  ensureSpace(bytes: number): Promise<void>;
  close(): Promise<void>;
}
