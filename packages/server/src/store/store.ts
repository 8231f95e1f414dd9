import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** The platform's database: PGlite or PostgreSQL, with the same tables. */
export interface Store {
  readonly kind: 'pglite' | 'postgres';
  readonly database: Kysely<Tables>;
  close(): Promise<void>;
}
