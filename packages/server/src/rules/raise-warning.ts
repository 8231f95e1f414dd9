import {
  formatDateTime,
  formatUrn,
  specVersion,
  type EventTrigger,
  type Observation,
  type Warning,
} from '@hutong/standard';
import { handleOwnWarning } from '../events/handle-warning.ts';
import type { EventPolicy } from '../events/event-policy.ts';
import { takeNumbers } from '../store/number-store.ts';
import type { StoredContent } from '../store/tables.ts';
import { member } from '../member.ts';
import { platformSystem } from '../platform-system.ts';
import type { Unit } from '../unit-of-work.ts';

/** What the platform does with warnings. */
export interface WarningPolicy extends EventPolicy {
  readonly raise: () => boolean;
  /** Told once for each warning, for the metrics. */
  readonly onRaised: (trigger: EventTrigger) => void;
}

export interface Finding {
  readonly trigger: EventTrigger;
  /** The reading that the warning rests on. */
  readonly observation: Observation;
  readonly device: StoredContent | undefined;
  readonly occurredAt: string;
}

/** Turns a finding into a warning, and the warning into an event. */
export async function raiseWarning(unit: Unit, finding: Finding, policy: WarningPolicy): Promise<void> {
  if (!policy.raise()) return;
  const { trigger, observation, device } = finding;
  const kind = policy.eventKind(trigger.kind);
  if (kind === undefined) return;
  const [number = ''] = await takeNumbers(unit.database, 1);
  const warning: Warning = {
    id: formatUrn('Warning', platformSystem, number),
    type: 'Warning',
    specVersion,
    division: typeof device?.['division'] === 'string' ? device['division'] : observation.division,
    provenance: { system: platformSystem, recordedAt: formatDateTime(unit.now) },
    ...member('simulated', observation.simulated ?? device?.['simulated']),
    kind: trigger.kind as Warning['kind'],
    grade: kind.grade as Warning['grade'],
    status: 'active',
    rule: trigger.id,
    headline: trigger.title.zh,
    issuedAt: formatDateTime(unit.now),
    device: observation.device,
    evidence: [observation.id],
    ...member('grid', device?.['grid']),
    ...member('position', device?.['position']),
  };
  policy.onRaised(trigger);
  await handleOwnWarning(unit, { warning, device, occurredAt: finding.occurredAt }, policy);
}
