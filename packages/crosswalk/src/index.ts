export { checkMapping, type MappingCheck, type RecordCoverage } from './check/check-mapping.ts';
export { suggestMapping, type MappingSuggestion, type Suggestion } from './check/suggest-mapping.ts';
export { compileMapping } from './compile/compile-mapping.ts';
export type {
  Crosswalk,
  DialectOutcome,
  MappedRecord,
  MappingIssue,
  MappingLoss,
  StandardOutcome,
} from './compile/crosswalk.ts';
export { loadMapping } from './mapping/load-mapping.ts';
export { mappingJsonSchema, mappingSchema, type AuthoredMapping, type Mapping } from './mapping/mapping-schema.ts';
export { createLossTally, type LossTally } from './measure/create-loss-tally.ts';
export type { LossReport, SourceFieldReport } from './measure/loss-report.ts';
export { createTranslator } from './rows/create-translator.ts';
export { groupRecords } from './rows/group-records.ts';
