import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { HutongError } from '@hutong/standard';

const heldHere = new Set<string>();

// A process id alone may have gone to another process since; with its start time it names one process.
const startOf = (pid: number): string | undefined => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19];
  } catch {
    return undefined;
  }
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const holds = (owner: string): boolean => {
  const [pid = '', start = ''] = owner.split(' ');
  const number = Number(pid);
  if (!Number.isInteger(number) || number <= 0 || number === process.pid || !isAlive(number)) return false;
  return start === '' || (startOf(number) ?? start) === start;
};

const read = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

const inUse = (folder: string): HutongError =>
  new HutongError('HT5018', {
    message: { zh: `数据目录 ${folder} 正被另一个进程使用`, en: `Data folder ${folder} is in use by another process` },
    fix: { zh: '停止另一个进程，或换一个数据目录', en: 'Stop the other process or choose another folder' },
    facts: { folder },
  });

/** Claims a data folder for this process; a claim whose process has died is taken over. Throws HT5018 when it is in use. */
export async function lockDataFolder(dataDir: string): Promise<() => void> {
  const folder = resolve(dataDir);
  const path = join(folder, 'server.lock');
  if (heldHere.has(folder)) throw inUse(folder);
  const mine = `${process.pid} ${startOf(process.pid) ?? ''}`;
  for (let attempt = 0; ; attempt++) {
    try {
      writeFileSync(path, mine, { flag: 'wx' });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const owner = read(path);
    if (attempt > 5 || (owner !== undefined && holds(owner))) throw inUse(folder);
    if (owner !== undefined) removeStale(path, owner);
  }
  heldHere.add(folder);
  return () => {
    heldHere.delete(folder);
    rmSync(path, { force: true });
  };
}

// Moving first and looking second: two processes that both saw the stale claim cannot both remove the next one.
function removeStale(path: string, owner: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (read(aside) !== owner) {
    try {
      linkSync(aside, path);
    } catch {
      // Somebody else holds it already; the next attempt sees that.
    }
  }
  rmSync(aside, { force: true });
}
