import { createCommandDocuments } from '@hutong/cli';
import type { GeneratedFile } from './generated-file.ts';

/** The command's manifest, snapshot, result schemas and reference pages. */
export const generateCommandLine = async (root: string): Promise<GeneratedFile[]> =>
  createCommandDocuments(`${root}/packages/cli`);
