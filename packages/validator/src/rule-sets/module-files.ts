import { posix } from 'node:path';
import { bilingual, HutongError } from '@hutong/standard';

/** A file of a module, by its path from the rule set. */
export interface ModuleFile {
  readonly path: string;
  readonly text: string;
}

const specifiers = /\b(?:from|import)\s*\(?\s*(['"])(\.{1,2}\/[^'"\n]+)\1/g;
const mostFiles = 100;

/** The files that a module imports by relative paths, with itself; `read` gives the text of a path from the rule set. */
export async function moduleFiles(entry: string, read: (path: string) => Promise<string>): Promise<ModuleFile[]> {
  const files = new Map<string, string>();
  const wanted = [posix.normalize(entry)];
  for (let path = wanted.pop(); path !== undefined && files.size < mostFiles; path = wanted.pop()) {
    if (files.has(path)) continue;
    const text = await read(path);
    files.set(path, text);
    for (const [, , specifier = ''] of text.matchAll(specifiers)) {
      const next = posix.join(posix.dirname(path), specifier);
      if (next.startsWith('../'))
        throw new HutongError('HT7008', {
          file: path,
          message: bilingual(
            `模块引用了规则集文件夹之外的“${specifier}”`,
            `The module imports "${specifier}", which lies outside the folder of the rule set`,
          ),
        });
      wanted.push(next);
    }
  }
  return [...files].map(([path, text]) => ({ path, text })).toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
