import { entities, parseUrn } from '@hutong/standard';
import type { Faults } from '../faults/faults.ts';
import { platformSystem } from '../platform-system.ts';
import { doubledIssue, type RecordIssue, type RecordValidator } from '@hutong/validator';
import { createIssue } from './record-issue.ts';

import { findUnstorable } from './storable.ts';
import type { AcceptedRecord, IncomingRecord, RejectedRecord, Sender } from './submission.ts';

/** Decides on each record by itself whether it may come in. */
export class Door {
  readonly #validator: RecordValidator;
  readonly #faults: Faults;

  constructor(validator: RecordValidator, faults: Faults) {
    this.#validator = validator;
    this.#faults = faults;
  }

  examine(
    { value, text, doubled = [] }: IncomingRecord,
    index: number,
    sender: Sender,
  ): AcceptedRecord | RejectedRecord {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return { index, issues: [createIssue('HT1002', '')] };
    const record = this.#received(value as Record<string, unknown>);
    const json = record === value && text !== undefined ? text : stringify(record);
    const found = [
      ...doubled.map(doubledIssue),
      ...this.#validator.validate(record).filter(({ severity }) => severity === 'error'),
    ];
    const issues = found.length > 0 ? found : [...this.#ownership(record, sender), ...findUnstorable(record)];
    const { id, type } = record;
    if (issues.length > 0) return { index, id: safeId(id), type: safeType(type), issues };
    const { system } = record['provenance'] as { system: string };
    return { index, id: id as string, type: type as string, system, value: record, text: json };
  }

  #ownership(record: Readonly<Record<string, unknown>>, sender: Sender): RecordIssue[] {
    const { system } = record['provenance'] as { system: string };
    const allowed =
      system !== platformSystem &&
      (sender.anySystem || system === sender.system || this.#faults.has('foreign-system-write'));
    return allowed ? [] : [foreignSystem()];
  }

  #received(record: Record<string, unknown>): Record<string, unknown> {
    if (this.#faults.has('lost-extensions') && 'extensions' in record) {
      const { extensions: _lost, ...rest } = record;
      return rest;
    }
    if (this.#faults.has('time-zone-lost') && typeof record['observedAt'] === 'string')
      return { ...record, observedAt: record['observedAt'].replace(/[+-]\d\d:\d\d$/, 'Z') };
    return record;
  }
}

// Nesting beyond the stack cannot be written down; the depth rule refuses such a record.
const stringify = (record: Record<string, unknown>): string => {
  try {
    return JSON.stringify(record);
  } catch {
    return '';
  }
};

// A type that the standard does not have could be any text, of any length.
const safeType = (type: unknown): string | undefined =>
  typeof type === 'string' && Object.hasOwn(entities, type) ? type : undefined;

// An id that is no URN could be anything, also a person's number: it is not repeated.
const safeId = (id: unknown): string | undefined =>
  typeof id === 'string' && id.length <= 512 && parseUrn(id) !== undefined ? id : undefined;

/** A record of a system that the token does not speak for. */
export const foreignSystem = (): RecordIssue =>
  createIssue('HT5002', '/provenance/system', {
    zh: '令牌不能写入其他系统的记录',
    en: 'The token may not write records of another system',
  });
