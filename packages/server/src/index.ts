export { faultNames, type FaultName } from './faults/faults.ts';
export { startServer } from './node.ts';
export type { RunningServer, StartServerOptions } from './options.ts';
