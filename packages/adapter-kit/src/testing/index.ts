export type { AdapterSuite, ContractTest } from './adapter-suite.ts';
export { describeAdapter } from './describe-adapter.ts';
