import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Observation } from '@hutong/standard';
import { sql } from 'kysely';
import { pino } from 'pino';
import { createApp } from '../src/create-app.ts';
import { createPlatform, type Platform } from '../src/create-platform.ts';

// Validated ingest through the HTTP app against a bare multi-row insert of the same rows into the same database.
const batches = 20;
const perBatch = 1000;
const rounds = 5;

const rowsOf = (round: string): object[][] =>
  Array.from({ length: batches }, (_, batch) =>
    Array.from({ length: perBatch }, (_row, index) => ({
      ...Observation.example,
      id: `urn:hutong:observation:example:${round}-${batch}-${index}`,
      device: `urn:hutong:device:example:d-${index % 500}`,
      property: 'temperature',
      value: index / 10,
      observedAt: new Date(Date.UTC(2026, 0, 1) + batch * 60_000 + index).toISOString(),
    })),
  );

const rate = (started: number): number => (batches * perBatch) / ((performance.now() - started) / 1000);

async function overHttp(platform: Platform, round: string): Promise<number> {
  const app = createApp(platform);
  const bodies = rowsOf(round).map((rows) => rows.map((row) => JSON.stringify(row)).join('\n'));
  const started = performance.now();
  for (const body of bodies) {
    const response = await app.request('/v1/records', {
      method: 'POST',
      body,
      headers: { authorization: `Bearer ${platform.adminToken}`, 'content-type': 'application/x-ndjson' },
    });
    const { created } = (await response.json()) as { created: number };
    if (created !== perBatch) throw new RangeError(`${created} of ${perBatch} created`);
  }
  return rate(started);
}

async function bare({ store }: Platform, round: string): Promise<number> {
  const { database } = store;
  const rows = rowsOf(round) as Record<string, string>[][];
  const started = performance.now();
  for (const batch of rows)
    await database
      .insertInto('bare_observations' as 'observations')
      .values(
        batch.map((row) => ({
          id: row['id'] ?? '',
          device: row['device'] ?? '',
          property: row['property'] ?? '',
          component: '',
          observed_at: Date.parse(row['observedAt'] ?? ''),
          system: 'example',
          content: JSON.stringify(row),
          received_at: 0,
        })),
      )
      .execute();
  return rate(started);
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

async function measure(name: string, options: { dataDir?: string; databaseUrl?: string }): Promise<void> {
  const platform = await createPlatform(options, pino({ level: 'silent' }));
  const { database } = platform.store;
  await sql`DROP TABLE IF EXISTS bare_observations`.execute(database);
  await sql`CREATE TABLE bare_observations (LIKE observations INCLUDING ALL)`.execute(database);
  const ingest: number[] = [];
  const limit: number[] = [];
  const run = crypto.randomUUID();
  for (let round = 0; round <= rounds; round++) {
    const [app, insert] = [await overHttp(platform, `${run}-${round}`), await bare(platform, `${run}-${round}`)];
    if (round === 0) continue;
    ingest.push(app);
    limit.push(insert);
  }
  await sql`DROP TABLE bare_observations`.execute(database);
  await platform.close();
  const [app, insert] = [median(ingest), median(limit)];
  console.log(
    JSON.stringify({ name, ingestPerSecond: Math.round(app), barePerSecond: Math.round(insert), ratio: app / insert }),
  );
}

const dataDir = await mkdtemp(join(tmpdir(), 'hutong-bench-'));
await measure('PGlite on disk', { dataDir });
await rm(dataDir, { recursive: true, force: true });
const databaseUrl = process.env['HUTONG_TEST_POSTGRES'];
if (databaseUrl !== undefined) await measure('PostgreSQL', { databaseUrl });
