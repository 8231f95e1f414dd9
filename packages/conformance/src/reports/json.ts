import type { ConformanceRun } from '../engine/conformance-run.ts';

/** The whole record, for machines. */
export const formatJson = (run: ConformanceRun): string => `${JSON.stringify(run, null, 2)}\n`;
