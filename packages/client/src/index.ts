export type { CallOptions } from './call.ts';
export type { ClientOptions } from './client-options.ts';
export { createClient, type Client, type OperationMethods } from './create-client.ts';
export type { ItemOf, PagedOperationId } from './each.ts';
export type { RetryPolicy } from './retry.ts';
export type { RecordRejection, SendOptions, SendProgress, SendSummary } from './send-records.ts';
export type { SubscribeOptions } from './subscribe.ts';
export { platformFactsOf, type PlatformFacts } from '@hutong/contract';
