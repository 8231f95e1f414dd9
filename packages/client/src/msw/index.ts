export { createHandlers } from './create-handlers.ts';
export { MockState, type StoredRecord } from './mock-state.ts';
