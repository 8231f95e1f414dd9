export { createFinding, type Finding, type Place } from './findings/finding.ts';
export type { InputOptions } from './input/find-sources.ts';
export type { InputFormat, TypeOrigin } from './input/input-source.ts';
export { manifestName, type Manifest } from './input/manifest.ts';
export { readRecords, type ReadOptions, type ReadRecord } from './input/read-records.ts';
export { createRecordValidator, type RecordValidator } from './records/create-record-validator.ts';
export { maximumIssues, type RecordIssue, type Severity } from './records/record-issue.ts';
export { validatePaths, type ValidateOptions, type ValidationProgress } from './validate-paths.ts';
export { maximumFindings, type FileSummary, type ValidationReport } from './validation-report.ts';
