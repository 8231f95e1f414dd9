import { cloudEventTypes, type CloudEvent, type OutputOf, type Operations, type Scope } from '@hutong/contract';
import { formatDateTime, type MaskPolicy } from '@hutong/standard';

/** A record as it came in. */
export type StoredRecord = Readonly<Record<string, unknown>> & { readonly id: string; readonly type: string };

/** A rejection as `listRejections` answers it. */
export type Rejection = OutputOf<Operations['listRejections']>['items'][number];
/** A token as `listTokens` answers it. */
export type TokenInfo = OutputOf<Operations['listTokens']>['items'][number];

/** A command as `getCommand` answers it. */
export type Command = OutputOf<Operations['getCommand']>;

/** A local list as `getLocalList` answers it. */
export type LocalList = OutputOf<Operations['getLocalList']>;

/** What a token may do; a bearer that the mock did not issue may do everything. */
export interface Caller {
  /** `*` for every system. */
  readonly system: string;
  may(scope: Scope): boolean;
  /** What it may see of records. */
  readonly policy: MaskPolicy;
  /** The division inside which another unit sees records. */
  readonly territory?: string | undefined;
}

const cloudEventTypeOf: Readonly<Record<string, string>> = {
  Warning: cloudEventTypes.warning,
  Event: cloudEventTypes.event,
  EventAction: cloudEventTypes.action,
};

/** Everything that a mock platform remembers; give it to `createHandlers` to look into it or to fill it. */
export class MockState {
  readonly records = new Map<string, StoredRecord>();
  readonly rejections: Rejection[] = [];
  readonly tokens = new Map<string, { readonly secret: string; readonly info: TokenInfo; revoked: boolean }>();
  readonly commands = new Map<string, Command>();
  /** Local lists that the mock says it has loaded. */
  readonly localLists: LocalList[] = [];
  /** Answers by idempotency key, each with the request it belongs to. */
  readonly answered = new Map<string, { readonly request: string; readonly answer: unknown }>();
  readonly changes: CloudEvent[] = [];
  readonly #listeners = new Set<(change: CloudEvent) => void>();
  #number = 0;
  /** Milliseconds since the Unix epoch; moved by `setClock` only. */
  now: number;

  constructor(facts: { readonly records?: Iterable<StoredRecord>; readonly now?: number } = {}) {
    this.now = facts.now ?? Date.parse('2026-01-01T08:00:00+08:00');
    for (const record of facts.records ?? []) this.records.set(record.id, record);
  }

  /** The mock's time as RFC 3339. */
  time(): string {
    return formatDateTime(this.now);
  }

  /** The next number, for ids. */
  next(): string {
    this.#number += 1;
    return String(this.#number).padStart(6, '0');
  }

  recordsOf(type: string): StoredRecord[] {
    return [...this.records.values()].filter((record) => record.type === type);
  }

  /** Stores a record and tells subscribers when it is a warning, an event or an action. */
  save(record: StoredRecord): void {
    this.records.set(record.id, record);
    const type = cloudEventTypeOf[record.type];
    if (type === undefined) return;
    const change: CloudEvent = {
      specversion: '1.0',
      id: String(this.changes.length + 1),
      source: 'urn:hutong:platform:mock',
      type,
      time: this.time(),
      subject: record.id,
      datacontenttype: 'application/json',
      data: record,
    };
    this.changes.push(change);
    for (const listener of this.#listeners) listener(change);
  }

  /** Tells of every later change; gives a function that stops it. */
  listen(listener: (change: CloudEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}
