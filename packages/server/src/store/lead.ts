import type { Pool } from 'pg';

/** The right to do what only one process on a database does at a time. */
export interface Lead {
  /** Aborted when another process may have taken over. */
  readonly lost: AbortSignal;
  release(): Promise<void>;
}

/** The lead of a database that has only one process. */
export const soleLead = async (): Promise<Lead> => ({
  lost: new AbortController().signal,
  release: async () => undefined,
});

/** Takes the lead, or undefined while another process has it; it falls free when the process or its connection dies. */
export async function tryLead(pool: Pool): Promise<Lead | undefined> {
  const connection = await pool.connect();
  const lost = new AbortController();
  connection.on('error', () => lost.abort());
  connection.on('end', () => lost.abort());
  // A connection that is closed, not given back to the pool, takes its lock along.
  const release = async (): Promise<void> => {
    connection.removeAllListeners('end');
    connection.release(true);
  };
  try {
    const { rows } = await connection.query<{ taken: boolean }>('SELECT pg_try_advisory_lock(7213) AS taken');
    if (rows[0]?.taken === true) return { lost: lost.signal, release };
  } catch (error) {
    await release();
    throw error;
  }
  connection.removeAllListeners();
  connection.release();
  return undefined;
}
