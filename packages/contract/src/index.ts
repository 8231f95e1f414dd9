export { createAsyncApi } from './asyncapi/create-async-api.ts';
export type { InputOf, OutputOf, RequestOf } from './call-types.ts';
export { channels, topicOf, type Channel } from './channels.ts';
export { cloudEventSchema, cloudEventTypes, type CloudEvent } from './cloud-event.ts';
export { readCloudEvent, type ReadCloudEvent } from './read-cloud-event.ts';
export { pointerOf, toIssues } from './issues.ts';
export { operationExamples, type OperationExample } from './examples.ts';
export { mediaTypeOf, mediaTypes } from './media-types.ts';
export { formatNdjson, parseNdjson, type NdjsonLine } from './ndjson.ts';
export { defineOperation, type HttpMethod, type Operation } from './operation.ts';
export { operations, type OperationId, type Operations } from './operations.ts';
export {
  maximumBatch,
  maximumBodyBytes,
  recordResultSchema,
  recordSchema,
  rejectionSchema,
  writeResultSchema,
} from './operations/records.ts';
export { serviceOperations } from './operations/service.ts';
export { pageOf, pageQuery } from './page.ts';
export { parseRequest, type RawRequest } from './parse-request.ts';
export { buildPath, pathPlaceholders, toRoutePath } from './path.ts';
export {
  errorFromProblem,
  isRetryableStatus,
  platformFactsOf,
  problemFromError,
  type PlatformFacts,
} from './problem-error.ts';
export {
  commonProblems,
  createProblem,
  problemIssueSchema,
  problemMediaType,
  problemSchema,
  problemStatus,
  type Problem,
  type ProblemIssue,
} from './problem.ts';
export { formatQuery } from './query.ts';
export {
  auditOfSpecialRead,
  checkSpecialRead,
  purposeQuery,
  specialTypeOf,
  type AccessPurpose,
  type SpecialRead,
} from './special-records.ts';
export { isInTerritory, nowhere, policyOfToken, recipientScopes, territoryOfToken } from './recipient.ts';
export { scopes, type Scope } from './scopes.ts';
export { createOpenApi } from './openapi/create-open-api.ts';
