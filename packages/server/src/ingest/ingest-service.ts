import type { Faults } from '../faults/faults.ts';
import type { WarningPolicy } from '../rules/raise-warning.ts';
import type { StoredRejection } from '../store/rejection-store.ts';
import type { UnitHost } from '../unit-of-work.ts';
import { CommitQueue } from './commit-queue.ts';
import { commitItems, commitRejections, type CommitItem } from './committer.ts';
import type { Door } from './door.ts';

import type {
  AcceptedRecord,
  IncomingRecord,
  RecordResult,
  RecordStatus,
  RejectedRecord,
  Sender,
} from './submission.ts';

export interface IngestOutcome {
  /** One per record, in order. */
  readonly results: readonly RecordResult[];
  readonly rejections: readonly StoredRejection[];
}

const isAccepted = (record: AcceptedRecord | RejectedRecord): record is AcceptedRecord => !('issues' in record);

/** The one way in, whatever channel a record comes by: examined at the door, durable when the outcome is there. */
export class IngestService {
  readonly #host: UnitHost;
  readonly #faults: Faults;
  readonly #door: Door;
  readonly #queue: CommitQueue;
  readonly #onResult: (sender: Sender, status: RecordStatus) => void;
  #acknowledged = 0;

  constructor(
    host: UnitHost,
    policy: WarningPolicy,
    door: Door,
    faults: Faults,
    onResult: (sender: Sender, status: RecordStatus) => void,
  ) {
    this.#host = host;
    this.#faults = faults;
    this.#door = door;
    this.#queue = new CommitQueue((items) => commitItems(host, items, policy));
    this.#onResult = onResult;
  }

  async ingest(records: readonly IncomingRecord[], sender: Sender): Promise<IngestOutcome> {
    const examined = records.map((record, index) => this.#door.examine(record, index, sender));
    const refused = examined.filter((record): record is RejectedRecord => !isAccepted(record));
    if (refused.length > 0 && this.#faults.has('whole-batch-rejected'))
      return this.#refuseAll(examined, refused, sender);
    const items = examined.filter(isAccepted).map((record): CommitItem => ({ record }));
    await this.#queue.add(items.filter(() => !this.#dropsNext()));
    for (const { record, issues } of items)
      if (issues !== undefined) refused.push({ index: record.index, id: record.id, type: record.type, issues });
    const results = [
      ...items.filter(({ issues }) => issues === undefined).map((item) => this.#resultOf(item)),
      ...refused.map((record) => this.#refusal(record)),
    ].sort((a, b) => a.index - b.index);
    for (const { status } of results) this.#onResult(sender, status);
    return { results, rejections: await this.keepRejections(refused, sender) };
  }

  /** Keeps refused input; it is durable when this resolves. */
  keepRejections(refused: readonly Omit<RejectedRecord, 'index'>[], sender: Sender): Promise<StoredRejection[]> {
    return commitRejections(
      this.#host,
      refused.map(({ id, type, issues }) => ({
        channel: sender.channel,
        system: sender.system,
        recordId: id,
        recordType: type,
        issues,
      })),
    );
  }

  /** Resolves when nothing is under way. */
  settle(): Promise<void> {
    return this.#queue.settle();
  }

  #dropsNext(): boolean {
    return this.#faults.has('drop-acknowledged') && ++this.#acknowledged % 10 === 0;
  }

  #resultOf({ record, status = 'created' }: CommitItem): RecordResult {
    const answered = status === 'unchanged' && this.#faults.has('not-idempotent') ? 'updated' : status;
    return { index: record.index, id: record.id, status: answered as RecordStatus };
  }

  #refusal({ index, id, issues }: RejectedRecord): RecordResult {
    const named = id === undefined ? {} : { id };
    if (this.#faults.has('accept-invalid')) return { index, ...named, status: 'created' };
    const shown = this.#faults.has('issues-without-pointer')
      ? issues.map((issue) => ({ ...issue, pointer: '' }))
      : issues;
    return { index, ...named, status: 'rejected', issues: shown };
  }

  #refuseAll(
    examined: readonly { index: number; id?: string | undefined }[],
    refused: readonly RejectedRecord[],
    sender: Sender,
  ): Promise<IngestOutcome> {
    const issues = refused[0]?.issues ?? [];
    const results = examined.map(({ index, id }) => this.#refusal({ index, id, issues }));
    return this.keepRejections(refused, sender).then((rejections) => ({ results, rejections }));
  }
}
