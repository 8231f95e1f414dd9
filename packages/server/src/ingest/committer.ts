import { type Observation, type Warning, instantOf } from '@hutong/standard';
import { upsertObservations } from '../store/observation-store.ts';
import { upsertRecords, type UpsertStatus } from '../store/record-store.ts';
import { saveRejections, type Rejection, type StoredRejection } from '../store/rejection-store.ts';
import { receiveWarnings } from '../events/receive-warnings.ts';
import { evaluateObservations } from '../rules/evaluate-observations.ts';
import type { WarningPolicy } from '../rules/raise-warning.ts';
import { codeOfError } from '../store/database-error.ts';
import { runUnit, type Unit, type UnitHost } from '../unit-of-work.ts';
import { foreignSystem } from './door.ts';
import type { RecordIssue } from '@hutong/validator';
import { createIssue } from './record-issue.ts';
import type { AcceptedRecord } from './submission.ts';

/** Something to commit; the outcome is filled in when it is durable. */
export interface CommitItem {
  readonly record: AcceptedRecord;
  status?: UpsertStatus | undefined;
  issues?: readonly RecordIssue[] | undefined;
}

const isObservation = ({ record }: CommitItem): boolean => record.type === 'Observation';

/** The items in rounds in which no id comes twice, so that a later copy of a record is compared with the earlier one. */
export function roundsOf(items: readonly CommitItem[]): CommitItem[][] {
  const rounds: CommitItem[][] = [];
  const seen = new Map<string, number>();
  for (const item of items) {
    const round = seen.get(item.record.id) ?? 0;
    seen.set(item.record.id, round + 1);
    (rounds[round] ??= []).push(item);
  }
  return rounds;
}

async function write(unit: Unit, items: readonly CommitItem[], policy: WarningPolicy): Promise<void> {
  const fresh: Observation[] = [];
  const warnings: Warning[] = [];
  for (const round of roundsOf(items)) {
    const observations = round.filter(isObservation).map(({ record }) => ({
      ...record,
      observedAt: instantOf(String(record.value['observedAt'])),
    }));
    const others = round.filter((item) => !isObservation(item)).map(({ record }) => record);
    const statuses = new Map([
      ...(await upsertRecords(unit.database, others, unit.now)),
      ...(await upsertObservations(unit.database, observations, unit.now)),
    ]);
    for (const item of round) {
      item.status = statuses.get(item.record.id) ?? 'foreign';
      if (item.status !== 'created') continue;
      if (isObservation(item)) fresh.push(item.record.value as unknown as Observation);
      if (item.record.type === 'Warning') warnings.push(item.record.value as unknown as Warning);
    }
  }
  await evaluateObservations(unit, fresh, policy);
  await receiveWarnings(unit, warnings, policy);
}

// Errors that a value causes, such as a number beyond the database's range; another try would end the same.
const isCausedByValue = (error: unknown): boolean => /^(?:22|23|54)/.test(codeOfError(error));

// The row, its indexes and the log of all that.
const growth = 4;
const bytesOf = (items: readonly CommitItem[]): number =>
  items.reduce((sum, { record }) => sum + record.text.length * growth, 0);

/** Commits items together; one whose value the database refuses is found by halving and rejected alone. */
export async function commitItems(host: UnitHost, items: readonly CommitItem[], policy: WarningPolicy): Promise<void> {
  if (items.length === 0) return;
  try {
    await runUnit(host, (unit) => write(unit, items, policy), bytesOf(items));
    for (const item of items) if (item.status === 'foreign') item.issues = [foreignSystem()];
  } catch (error) {
    if (!isCausedByValue(error)) throw error;
    const [only] = items;
    if (items.length === 1 && only !== undefined) {
      only.status = undefined;
      only.issues = [createIssue('HT1007', '')];
      return;
    }
    const middle = Math.ceil(items.length / 2);
    await commitItems(host, items.slice(0, middle), policy);
    await commitItems(host, items.slice(middle), policy);
  }
}

/** Keeps what was refused. */
export const commitRejections = (host: UnitHost, rejections: readonly Rejection[]): Promise<StoredRejection[]> =>
  rejections.length === 0
    ? Promise.resolve([])
    : runUnit(host, (unit) => saveRejections(unit.database, rejections, unit.now));
