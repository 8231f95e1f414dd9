import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** How far the spool has been delivered. */
export interface SpoolPosition {
  readonly segment: number;
  readonly offset: number;
}

const fileName = 'position.json';

/** The stored position, or the very beginning when there is none: what is sent again changes nothing. */
export async function readPosition(directory: string): Promise<SpoolPosition> {
  try {
    const value = JSON.parse(await readFile(join(directory, fileName), 'utf8')) as Partial<SpoolPosition>;
    if (Number.isSafeInteger(value.segment) && Number.isSafeInteger(value.offset))
      return { segment: value.segment as number, offset: value.offset as number };
  } catch {
    // Missing or torn: start from what is there.
  }
  return { segment: 0, offset: 0 };
}

/** Stores the position in one step, so that a crash leaves the old one or the new one. */
export async function writePosition(directory: string, position: SpoolPosition): Promise<void> {
  const path = join(directory, fileName);
  const handle = await open(`${path}.new`, 'w', 0o600);
  try {
    await handle.writeFile(JSON.stringify(position));
    await handle.datasync();
  } finally {
    await handle.close();
  }
  await rename(`${path}.new`, path);
}
