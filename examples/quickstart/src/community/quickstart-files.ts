import { createCommunity } from './community.ts';
import { withDefects } from './defects.ts';
import { exportFiles } from './export-files.ts';

/** The seed of the committed data. */
export const quickstartSeed = 20260101;

/** Every generated file of the quickstart, by its path below the example's folder. */
export function quickstartFiles(): Map<string, Buffer> {
  const clean = exportFiles(createCommunity(quickstartSeed));
  const files = new Map<string, Buffer>();
  for (const [name, content] of clean) files.set(`data/${name}`, content);
  for (const [name, content] of withDefects(clean)) files.set(`data-with-defects/${name}`, content);
  return files;
}
