export { parseBaseline, type AcceptedException, type Baseline, type KnownFinding } from './baseline/baseline.ts';
export type { Comparison } from './baseline/comparison.ts';
export type { BaselineOptions } from './baseline/settle-with-baseline.ts';
export { createFinding, type Finding, type Place } from './findings/finding.ts';
export type { OwnRuleCode, RuleCode } from './findings/rule-code.ts';
export { maximumFindingsPerRule, type RuleCount } from './findings/tally.ts';
export { cellReader } from './input/cell-value.ts';
export { doubledIssue, doubledMembers, doubledWithin, mostDoubled } from './input/doubled-members.ts';
export { findColumn, type Column } from './input/find-column.ts';
export type { Dialect, DocumentForm } from './input/dialect.ts';
export type { InputOptions } from './input/find-sources.ts';
export type { Translate, TranslatedRecord, Translation } from './input/translate-entries.ts';
export type { InputFormat, TypeOrigin } from './input/input-source.ts';
export { manifestName, type Manifest } from './input/manifest.ts';
export { readLines, type RawLine } from './input/read-lines.ts';
export { readRecords, type ReadOptions, type ReadRecord } from './input/read-records.ts';
export {
  createLiveValidation,
  type LiveMessage,
  type LiveOptions,
  type LiveSnapshot,
  type LiveValidation,
} from './live/live-validation.ts';
export { describeIssue } from './records/describe-issue.ts';
export { nearestWord } from './records/nearest-code.ts';
export { pointerNames, pointerTo } from './records/pointer.ts';
export { shownValue } from './records/shown-value.ts';
export {
  createRecordValidator,
  type RecordValidator,
  type RecordValidatorOptions,
} from './records/create-record-validator.ts';
export { maximumIssues, type RecordIssue, type Severity } from './records/record-issue.ts';
export { formatReport, reportFormats, type FormatOptions, type ReportFormat } from './reports/format-report.ts';
export { findingToJson, reportToJson, type FindingJson, type ReportJson } from './reports/json-report.ts';
export { baselineJsonSchema, reportJsonSchema } from './reports/report-json-schemas.ts';
export { ruleTextsOf, type RuleTexts } from './reports/rule-texts.ts';
export { reportSchema } from './reports/report-schema.ts';
export { validatePaths, type ValidateOptions, type ValidationProgress } from './validate-paths.ts';
export type { FileSummary, ValidationReport } from './validation-report.ts';
export type { CodeCoverage, EntityCompleteness, FieldCompleteness } from './completeness/completeness.ts';
