import type { Client } from '@hutong/client';
import {
  bilingual,
  formatDateTime,
  type BilingualText,
  type Event,
  type EventActionCode,
  type Language,
  type StaffRole,
} from '@hutong/standard';

/** One step that a person takes: how many minutes later, in which role, what and why. */
interface HumanStep {
  readonly afterMinutes: number;
  readonly role: StaffRole;
  readonly action: EventActionCode;
  readonly note?: BilingualText;
  readonly closingReason?: NonNullable<Event['closingReason']>;
}

/** What the grid worker and the verifier do with an event once it is dispatched. */
const steps: readonly HumanStep[] = [
  { afterMinutes: 2, role: 'grid-worker', action: 'take' },
  { afterMinutes: 6, role: 'grid-worker', action: 'handle', note: bilingual('已到现场', 'on site') },
  { afterMinutes: 9, role: 'grid-worker', action: 'feedback', note: bilingual('险情已排除', 'danger removed') },
  { afterMinutes: 20, role: 'verifier', action: 'verify' },
  { afterMinutes: 4, role: 'verifier', action: 'close', closingReason: 'solved' },
];

/** The platform's clock as the demo moves it. */
export interface SandboxTime {
  now(): number;
  moveTo(time: number): Promise<void>;
}

/** Lets a simulated worker and verifier handle every dispatched event, except the kinds that nobody touches. */
export async function handleDispatchedEvents(
  client: Client,
  time: SandboxTime,
  untouched: ReadonlySet<string>,
  language: Language,
): Promise<void> {
  for await (const event of client.each('listEvents', { query: { state: 'dispatched' } })) {
    if (untouched.has(event.kind)) continue;
    for (const { afterMinutes, role, action, note, closingReason } of steps) {
      await time.moveTo(time.now() + afterMinutes * 60_000);
      await client.actOnEvent({
        parameters: { id: event.id },
        body: {
          action,
          role,
          actor: role === 'verifier' ? 'verifier-01' : (event.assignee ?? role),
          ...(note ? { note: note[language] } : {}),
          ...(closingReason ? { closingReason } : {}),
        },
      });
    }
  }
}

/** A clock of the sandbox that starts at a moment of virtual time. */
export function sandboxTime(client: Client, start: number): SandboxTime {
  let current = start;
  return {
    now: () => current,
    async moveTo(time) {
      if (time <= current) return;
      current = time;
      await client.setClock({ body: { now: formatDateTime(time) } });
    },
  };
}
