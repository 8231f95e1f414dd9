import { codeLists, isFinalState, type Event, type Warning } from '@hutong/standard';
import { sql, type Kysely } from 'kysely';
import { platformSystem } from '../platform-system.ts';
import type { Tables } from '../store/tables.ts';
import type { Unit } from '../unit-of-work.ts';

const finalStates = codeLists['ht-event-state'].entries.map(({ code }) => code).filter(isFinalState);

/** Where a warning is from. */
export interface WarningPlace {
  readonly device: string | undefined;
  /** House that the device is in. */
  readonly house: string | undefined;
}

/**
 * The platform's open event of the warning's kind at the same device or in the same house. A drill and a real incident
 * never meet. No other transaction opens one there until this one ends.
 */
export async function findOpenEvent(
  unit: Unit,
  { kind, simulated = false }: Pick<Warning, 'kind' | 'simulated'>,
  { device, house }: WarningPlace,
): Promise<Event | undefined> {
  const places = [device, house].filter((place) => place !== undefined);
  if (places.length === 0) return undefined;
  await lockPlaces(unit.database, places);
  const saved = unit.saved('Event') as unknown as Event[];
  const opened = saved.find(
    (event) =>
      event.kind === kind &&
      (event.simulated ?? false) === simulated &&
      !isFinalState(event.state) &&
      ((device !== undefined && event.device === device) || (house !== undefined && event.house === house)),
  );
  if (opened !== undefined) return opened;
  const row = await unit.database
    .selectFrom('records')
    .select('content')
    .where('type', '=', 'Event')
    .where('system', '=', platformSystem)
    .where((build) =>
      build.or([
        ...(device === undefined ? [] : [build(sql`content->>'device'`, '=', device)]),
        ...(house === undefined ? [] : [build(sql`content->>'house'`, '=', house)]),
      ]),
    )
    .where(sql`content->>'kind'`, '=', kind)
    .where(sql`coalesce(content->>'simulated', 'false')`, '=', String(simulated))
    .where(sql<string>`content->>'state'`, 'not in', finalStates)
    .where('id', 'not in', ['', ...saved.map(({ id }) => id)])
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
  return row?.content as Event | undefined;
}

async function lockPlaces(database: Kysely<Tables>, places: readonly string[]): Promise<void> {
  for (const place of places.toSorted())
    await sql`SELECT pg_advisory_xact_lock(hashtextextended(${place}::text, 7212))`.execute(database);
}
