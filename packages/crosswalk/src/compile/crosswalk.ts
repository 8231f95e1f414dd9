import { bilingual, errorCodes, type BilingualText } from '@hutong/standard';
import type { RecordIssue } from '@hutong/validator';
import type { Mapping } from '../mapping/mapping-schema.ts';
import { expressionFault } from '../values/expression.ts';
import type { CompiledRecord } from './compile-record.ts';
import type { FieldReader } from './origin.ts';
import { createRowWriter } from './row-writer.ts';
import type { Row } from './source-path.ts';

/** An issue with the place in the vendor's own row that it is about. */
export interface MappingIssue extends RecordIssue {
  /** The source fields, as the mapping names them; none when the mapping itself supplies the value. */
  readonly sources: readonly string[];
  readonly recordType: string;
}

/** A standard record that a row gave. */
export interface MappedRecord {
  readonly record: Readonly<Record<string, unknown>>;
  /** The source fields behind a pointer into the record. */
  readonly sourcesOf: (pointer: string) => readonly string[];
}

/** What a row gives on its way to the standard. */
export interface StandardOutcome {
  readonly records: readonly MappedRecord[];
  readonly issues: readonly MappingIssue[];
}

/** What records give on their way back to the dialect. */
export interface DialectOutcome {
  readonly row: Readonly<Record<string, unknown>>;
  readonly issues: readonly MappingIssue[];
}

/** A rule whose value does not come back, or not exactly: named when the mapping is compiled. */
export interface MappingLoss {
  readonly recordType: string;
  readonly field: string;
  readonly sources: readonly string[];
  readonly reason: BilingualText;
  /** Whether something still comes back. */
  readonly comesBack: boolean;
}

/** A compiled mapping: both ways between a dialect and the standard. Neither way throws, whatever the values are. */
export interface Crosswalk {
  readonly mapping: Mapping;
  readonly records: readonly CompiledRecord[];
  readonly losses: readonly MappingLoss[];
  /** Source fields that some rule reads. */
  readonly sourceFields: ReadonlySet<string>;
  /** Reads a source field as the rules do: blanks and the texts that mean no value are `undefined`. */
  readonly reader: FieldReader;
  readonly toStandard: (row: Row) => StandardOutcome;
  /** `records` are those of one row: at most one for each rule. */
  readonly fromStandard: (records: readonly Row[]) => DialectOutcome;
}

const valueAt = (record: Row, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Row)[name] : undefined,
    record,
  );

const conditionFailed = (record: CompiledRecord, error: unknown): MappingIssue => {
  const reason = expressionFault(error);
  return {
    code: 'HT9005',
    severity: 'error',
    pointer: '',
    message: bilingual(`条件 when 无法求值：${reason}`, `The condition (when) cannot be evaluated: ${reason}`),
    fix: errorCodes.HT9005.fix,
    sources: record.conditionSources,
    recordType: record.entity.type,
  };
};

/** Puts compiled records together. */
export function createCrosswalk(mapping: Mapping, records: readonly CompiledRecord[], reader: FieldReader): Crosswalk {
  const losses = records.flatMap(({ entity, rules }) =>
    rules.flatMap(({ name, sources, loss, backward }): MappingLoss[] =>
      loss === undefined
        ? []
        : [{ recordType: entity.type, field: name, sources, reason: loss, comesBack: backward !== undefined }],
    ),
  );
  const sourceFields = new Set(
    records.flatMap(({ rules, conditionSources }) => [...conditionSources, ...rules.flatMap(({ sources }) => sources)]),
  );
  const reporter =
    (issues: MappingIssue[], recordType: string) =>
    (issue: RecordIssue, sources: readonly string[]): void =>
      void issues.push({ ...issue, sources, recordType });

  return {
    mapping,
    records,
    losses,
    sourceFields,
    reader,
    toStandard: (row) => {
      const issues: MappingIssue[] = [];
      const mapped: MappedRecord[] = [];
      for (const compiled of records) {
        try {
          if (!compiled.applies(row)) continue;
        } catch (error) {
          issues.push(conditionFailed(compiled, error));
          continue;
        }
        const record = compiled.forward(row, reporter(issues, compiled.entity.type));
        mapped.push({ record, sourcesOf: compiled.sourcesOf });
      }
      return { records: mapped, issues };
    },
    fromStandard: (given) => {
      const issues: MappingIssue[] = [];
      const { writer, finish } = createRowWriter();
      const rest = [...given];
      for (const { entity, rules, matches } of records) {
        const index = rest.findIndex(matches);
        const record = rest[index];
        if (record === undefined) continue;
        rest.splice(index, 1);
        const report = reporter(issues, entity.type);
        for (const { path, backward } of rules) {
          const value = backward === undefined ? undefined : valueAt(record, path);
          if (value !== undefined) backward?.(value, writer, record, report);
        }
      }
      return { row: finish(), issues };
    },
  };
}
