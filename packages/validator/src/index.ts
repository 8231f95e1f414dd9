export { createRecordValidator, type RecordValidator } from './records/create-record-validator.ts';
export { maximumIssues, type RecordIssue, type Severity } from './records/record-issue.ts';
