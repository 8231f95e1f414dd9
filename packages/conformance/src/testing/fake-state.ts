import type { CloudEvent, OutputOf, Scope, operations } from '@hutong/contract';
import { formatDateTime, formatUrn, specVersion } from '@hutong/standard';
import type { Lie } from './lies.ts';

export interface FakeRecord {
  readonly id: string;
  readonly type: string;
  readonly [member: string]: unknown;
}

export interface FakeToken {
  readonly id: string;
  readonly secret: string;
  readonly name: string;
  readonly system: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: string;
  readonly expiresAt?: string;
}

export type FakeEvent = OutputOf<(typeof operations)['reportEvent']>;
export type FakeAction = OutputOf<(typeof operations)['getEvent']>['actions'][number];
export type FakeRejection = OutputOf<(typeof operations)['listRejections']>['items'][number];

/** Everything that the in-memory platform knows. */
export interface FakeState {
  now: number;
  serial: number;
  stored: number;
  readonly lies: ReadonlySet<Lie>;
  readonly tokens: Map<string, FakeToken>;
  readonly records: Map<string, FakeRecord>;
  /** Latest observation per device and property. */
  readonly latest: Map<string, FakeRecord>;
  readonly warnings: FakeRecord[];
  readonly events: Map<string, FakeEvent>;
  readonly actions: FakeAction[];
  readonly rejections: FakeRejection[];
  readonly replays: Map<string, { readonly request: string; readonly value: unknown }>;
  readonly changes: { readonly id: string; readonly event: CloudEvent }[];
  readonly listeners: Set<(id: string, event: CloudEvent) => void>;
  readonly mailboxes: Set<{ readonly topic: string; deliver(payload: string): void }>;
}

export const createFakeState = (now: number, admin: FakeToken, lies: readonly Lie[]): FakeState => ({
  now,
  serial: 0,
  stored: 0,
  lies: new Set(lies),
  tokens: new Map([[admin.secret, admin]]),
  records: new Map(),
  latest: new Map(),
  warnings: [],
  events: new Map(),
  actions: [],
  rejections: [],
  replays: new Map(),
  changes: [],
  listeners: new Set(),
  mailboxes: new Set(),
});

/** The common members of a record that the platform itself issues. */
export const issue = (state: FakeState, type: string, division: string) => ({
  id: formatUrn(type, 'platform', `p${++state.serial}`),
  type,
  specVersion,
  division,
  provenance: { system: 'platform', recordedAt: formatDateTime(state.now) },
});

/** Tells every subscriber about a change, and keeps it for those who come back. */
export function announce(state: FakeState, type: string, record: FakeRecord): void {
  if (state.lies.has('stream-silent')) return;
  const id = String(state.changes.length + 1);
  const event: CloudEvent = {
    specversion: '1.0',
    id,
    source: 'urn:hutong:platform',
    type,
    subject: record.id,
    data: record,
  };
  state.changes.push({ id, event });
  for (const listener of state.listeners) listener(id, event);
}
