import { fileURLToPath } from 'node:url';
import { join, relative } from 'node:path';

/** Folder of the workspace. */
export const root = fileURLToPath(new URL('../../../..', import.meta.url)).replace(/\/$/, '');

/** Folder of this example. */
export const example = join(root, 'examples/quickstart');

/** Where the demo leaves what it made. */
export const output = join(root, 'output/demo');

/** A path as a reader in the workspace would type it. */
export const shown = (path: string): string => relative(root, path);
