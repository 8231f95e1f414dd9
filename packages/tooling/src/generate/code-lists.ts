import { readdir } from 'node:fs/promises';
import type { GeneratedFile } from './generated-file.ts';
import { readTable } from './read-table.ts';

type Row = Record<string, string>;

const quote = (value: string): string => JSON.stringify(value);
const camel = (id: string): string => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Name under which a list is exported, e.g. `gb-t-2261-1-sex` → `gbT22611SexCodes`. */
export const exportNameOf = (id: string): string => `${camel(id)}Codes`;

/** A union of thousands of literals is too much for the type checker, and nobody should load them for the sake of another list. */
const isLarge = (id: string, rows: readonly Row[]): boolean => rows.length > 200 && !id.startsWith('ht-');

/** The module that holds a list: large lists stand alone, the others together, since loading many modules costs more than reading them. */
const moduleOf = (id: string, rows: readonly Row[]): string => {
  if (isLarge(id, rows)) return id;
  return id.startsWith('ht-') ? 'hutong-lists' : id.startsWith('gb-t-31000-') ? 'gb-t-31000-lists' : 'national-lists';
};

const taxonomies: ReadonlySet<string> = new Set(['ht-event-class', 'ht-event-category', 'ht-event-kind']);

// What else the event tables say stands in `event-tables.generated.ts`.
const namesOnly = ({ code = '', zh = '', en = '', parent = '' }: Row): Row => ({ code, zh, en, parent });

interface Source {
  readonly id: string;
  readonly path: string;
  readonly info: Row;
  readonly rows: readonly Row[];
}

// The mark of purity lets a bundler leave out the lists that nobody uses.
const listSource = ({ id, path, info, rows }: Source): string => {
  const lines = rows.map(({ code = '', zh = '', en = '', parent = '', ...rest }) => {
    const extra = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== ''));
    const cells = [quote(code), quote(zh), quote(en)];
    if (parent !== '' || Object.keys(extra).length > 0) cells.push(quote(parent));
    if (Object.keys(extra).length > 0) cells.push(JSON.stringify(extra));
    return `  [${cells.join(', ')}],`;
  });
  const title = `{ zh: ${quote(info['zh'] ?? '')}, en: ${quote(info['en'] ?? '')} }`;
  return `
/** ${info['en']} (${info['source']}; ${path}). */
export const ${exportNameOf(id)} = /* @__PURE__ */ defineCodeList${isLarge(id, rows) ? '<string>' : ''}(
  { id: ${quote(id)}, title: ${title}, source: ${quote(info['source'] ?? '')}, status: ${quote(info['status'] ?? '')}${info['extensible'] === 'yes' ? ', extensible: true' : ''} },
  () => [
${lines.map((line) => `  ${line}`).join('\n')}
  ],
);
`;
};

/** Code lists of `spec/codes` and `spec/events` as TypeScript, and the table of all lists. */
export async function generateCodeLists(root: string): Promise<GeneratedFile[]> {
  const folder = `${root}/spec/codes`;
  const index = new Map((await readTable(`${folder}/index.csv`)).map((row) => [row['id'], row]));
  const ids = (await readdir(folder))
    .filter((name) => name.endsWith('.csv') && name !== 'index.csv')
    .map((name) => name.slice(0, -4))
    .sort();
  const named = ids.map((id) => {
    const info = index.get(id);
    if (info === undefined) throw new Error(`spec/codes/index.csv lacks a row for ${id}`);
    return { id, path: `spec/codes/${id}.csv`, info };
  });
  const own = (zh: string, en: string): Row => ({ zh, en, source: 'HuTong event taxonomy', status: 'own' });
  named.push({ id: 'ht-event-class', path: 'spec/events/classes.csv', info: own('事件大类', 'Event class') });
  named.push({
    id: 'ht-event-category',
    path: 'spec/events/categories.csv',
    info: own('事件中类', 'Event category'),
  });
  named.push({
    id: 'ht-event-kind',
    path: 'spec/events/kinds.csv',
    info: { ...own('事件小类', 'Event kind'), extensible: 'yes' },
  });
  named.push({
    id: 'ht-closing-reason',
    path: 'spec/events/closing-reasons.csv',
    info: own('结案原因', 'Reason of closing'),
  });
  named.push({
    id: 'ht-event-evidence',
    path: 'spec/events/evidence.csv',
    info: own('处置凭证', 'Evidence of handling'),
  });
  const sources: Source[] = await Promise.all(
    named.map(async (source) => {
      const rows = await readTable(`${root}/${source.path}`);
      return { ...source, rows: taxonomies.has(source.id) ? rows.map(namesOnly) : rows };
    }),
  );
  const modules = Map.groupBy(sources, ({ id, rows }) => moduleOf(id, rows));
  const files: GeneratedFile[] = Array.from(modules, ([name, lists]) => ({
    path: `packages/standard/src/codes/${name}.generated.ts`,
    content: `// Generated from spec/codes and spec/events; do not edit. Run \`pnpm generate\`.
import { defineCodeList } from './code-list.ts';
${lists.map(listSource).join('')}`,
  }));
  const imports = Array.from(modules, ([name, lists]) => {
    const names = lists.map(({ id }) => exportNameOf(id));
    return `import { ${names.join(', ')} } from './${name}.generated.ts';`;
  });
  files.push({
    path: 'packages/standard/src/codes/code-lists.generated.ts',
    content: `// Generated from spec/codes and spec/events; do not edit. Run \`pnpm generate\`.
import type { CodeList } from './code-list.ts';
${imports.join('\n')}

/** All code lists of the standard, by id. */
export const codeLists = {
${sources.map(({ id }) => `  ${quote(id)}: ${exportNameOf(id)},`).join('\n')}
} as const satisfies Record<string, CodeList>;

/** Id of a code list of the standard. */
export type CodeListId = keyof typeof codeLists;
`,
  });
  return files;
}
