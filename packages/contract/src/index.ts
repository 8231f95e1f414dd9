export { channels, topicOf, type Channel } from './channels.ts';
export { cloudEventSchema, cloudEventTypes, type CloudEvent } from './cloud-event.ts';
export { defineOperation, type HttpMethod, type Operation } from './operation.ts';
export { operations, type OperationId, type Operations } from './operations.ts';
export {
  maximumBatch,
  recordResultSchema,
  recordSchema,
  rejectionSchema,
  writeResultSchema,
} from './operations/records.ts';
export { pageOf, pageQuery } from './page.ts';
export {
  createProblem,
  problemMediaType,
  problemSchema,
  problemStatus,
  type Problem,
  type ProblemIssue,
} from './problem.ts';
export { scopes, type Scope } from './scopes.ts';
