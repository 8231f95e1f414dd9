import { specVersion } from '../entities/record-fields.ts';

/** The releases of the standard that records can be converted between, oldest first; the last one is the present one. */
export const releaseVersions: readonly string[] = ['0.9', specVersion];
