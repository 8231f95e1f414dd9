import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CommandClass } from './base-command.ts';

/** Where the command runs from: its package folder, and whether straight from `src`. */
export interface Origin {
  readonly root: string;
  readonly fromSource: boolean;
}

/** Loads one command. */
export type LoadCommand = () => Promise<CommandClass>;

/** The commands by id, such as `standard:show`: one file each, whose path is the id. */
export type CommandTable = ReadonlyMap<string, LoadCommand>;

const load = async (path: string): Promise<CommandClass> => {
  const exported: unknown[] = Object.values((await import(pathToFileURL(path).href)) as object);
  const command = exported.find((value) => typeof value === 'function' && 'about' in value);
  if (command === undefined) throw new Error(`${path} exports no command`);
  return command as CommandClass;
};

/** Finds the commands without loading any. */
export function findCommands({ root, fromSource }: Origin): CommandTable {
  const folder = join(root, fromSource ? 'src' : 'bundle', 'commands');
  const ending = fromSource ? /(?<!\.test|\.d)\.ts$/ : /\.js$/;
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => ending.test(path))
    .sort();
  return new Map(paths.map((path) => [path.replace(ending, '').split(sep).join(':'), () => load(join(folder, path))]));
}
