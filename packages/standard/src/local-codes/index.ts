export { downgradeRecord, type Downgraded } from './downgrade-record.ts';
export { extendedList, inspectLocalList, type LocalListFault } from './inspect-local-list.ts';
export { createLocalCodes, listedCodes, type ListedCode, type LocalCodes } from './local-codes.ts';
export {
  reportLocalList,
  type GroupCoverage,
  type LocalListReport,
  type LocalRelation,
  type LocalRow,
} from './local-list-report.ts';
export {
  localListJsonSchema,
  localListSchema,
  type LocalEntry,
  type LocalKindFacts,
  type LocalList,
} from './local-list-schema.ts';
export { parentOf, type ParentFault } from './parent-of.ts';
export { similarCodes, type NamedCode } from './similar-codes.ts';
