import { formatDateTime, formatUrn, specVersion, type Event, type EventAction } from '@hutong/standard';
import { platformSystem } from '../platform-system.ts';
import { takeNumbers } from '../store/number-store.ts';
import { findRecord } from '../store/record-store.ts';
import type { Unit } from '../unit-of-work.ts';
import type { EventPolicy } from './event-policy.ts';
import { openEvent } from './open-event.ts';

type Reported = 'division' | 'kind' | 'source' | 'headline';
type ReportedIfKnown = 'grade' | 'description' | 'occurredAt' | 'device' | 'house' | 'grid' | 'position';

/** What somebody reports. */
export type EventReport = Pick<Event, Reported> & { [Name in ReportedIfKnown]?: Event[Name] | undefined } & {
  readonly reporter: string;
};

// Who reports in the name of which role; what comes from outside the staff is taken in by the platform.
const reporterRoles: Partial<Record<Event['source'], EventAction['role']>> = {
  'grid-report': 'grid-worker',
  patrol: 'grid-worker',
};

/** Opens the event that somebody reports; it waits to be accepted. */
export async function reportEvent(unit: Unit, report: EventReport, policy: EventPolicy): Promise<Event> {
  const { reporter, ...facts } = report;
  const kind = policy.eventKind(report.kind);
  const [number = ''] = await takeNumbers(unit.database, 1);
  const device = facts.device === undefined ? undefined : await findRecord(unit.database, facts.device);
  const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  const draft = {
    id: formatUrn('Event', platformSystem, number),
    type: 'Event',
    specVersion,
    provenance: { system: platformSystem, recordedAt: formatDateTime(unit.now) },
    grade: kind?.grade ?? '04',
    ...(device?.['grid'] === undefined ? {} : { grid: device['grid'] }),
    ...given,
    state: 'reported',
    tier: kind?.tier ?? 'community',
    reportedAt: formatDateTime(unit.now),
  } as Event;
  return openEvent(unit, draft, { actor: reporter, role: reporterRoles[report.source] ?? 'system' }, policy);
}
