import { createCommunity } from './community.ts';
import { exportFiles } from './export-files.ts';

/** The seed of the committed data. */
export const quickstartSeed = 20260101;

/** Every generated file of the quickstart, by its path below the example's folder. */
export function quickstartFiles(): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (const [name, content] of exportFiles(createCommunity(quickstartSeed))) files.set(`data/${name}`, content);
  return files;
}
