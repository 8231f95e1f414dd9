import { commandLineErrors } from './areas/command-line.ts';
import { conformanceErrors } from './areas/conformance.ts';
import { crosswalkErrors } from './areas/crosswalk.ts';
import { datasetErrors } from './areas/dataset.ts';
import { edgeErrors } from './areas/edge.ts';
import { frameErrors } from './areas/frame.ts';
import { inputErrors } from './areas/input.ts';
import { platformErrors } from './areas/platform.ts';
import { recordErrors } from './areas/record.ts';
import type { ErrorDefinition } from './error-definition.ts';

/** Every error and finding code of HuTong. */
export const errorCodes = {
  ...recordErrors,
  ...datasetErrors,
  ...inputErrors,
  ...frameErrors,
  ...platformErrors,
  ...conformanceErrors,
  ...commandLineErrors,
  ...edgeErrors,
  ...crosswalkErrors,
} as const satisfies Record<string, ErrorDefinition>;

/** A stable error or finding code, e.g. `HT1005`. */
export type ErrorCode = keyof typeof errorCodes;
