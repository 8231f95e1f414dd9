import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
}

interface Notice {
  readonly title: string;
  readonly license: string;
  readonly text: string;
}

/** The folder of the package that a module belongs to: the nearest one whose manifest has a name and a version. */
const packageFolderOf = (module: string): string | undefined => {
  for (let folder = dirname(module); folder !== dirname(folder); folder = dirname(folder)) {
    const path = join(folder, 'package.json');
    if (!existsSync(path)) continue;
    const { name, version } = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
    if (name !== undefined && version !== undefined) return folder;
  }
  return undefined;
};

const noticeOf = (folder: string): Notice => {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  if (license === undefined) throw new Error(`${name} names no licence and must not be bundled`);
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
  const holder = typeof author === 'string' ? author : author?.name;
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return {
    title: `${name} ${version}`,
    license,
    text: texts.length > 0 ? texts.join('\n\n') : `Published under ${license}${holder ? ` by ${holder}` : ''}.`,
  };
};

/** Name, version and licence text of every package that has a module in the bundle, by name. */
export function thirdPartyNotices(modules: Iterable<string>): string {
  const folders = new Set<string>();
  for (const module of modules) {
    if (!module.includes('node_modules')) continue;
    const folder = packageFolderOf(module.replace(/^\0/, '').replace(/\?.*$/, ''));
    if (folder !== undefined) folders.add(folder);
  }
  const notices = [...folders].map(noticeOf).toSorted((a, b) => a.title.localeCompare(b.title));
  return [
    'The hutong command contains code of these packages.',
    ...notices.map(({ title, license, text }) => `${'-'.repeat(80)}\n${title} (${license})\n\n${text}`),
  ].join('\n\n');
}
