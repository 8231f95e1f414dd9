import type { Language } from '@hutong/standard';
import * as z from 'zod';
import { findCommands, type CommandTable } from './find-commands.ts';
import { globalFlags } from './global-flags.ts';
import { resultSchemas } from './result-schemas.ts';

/** A document made from the commands, with its path inside the package or the documentation folder. */
export interface CommandDocument {
  readonly path: string;
  readonly content: string;
}

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const snapshotOf = async (commands: CommandTable): Promise<string> =>
  pretty(
    await Promise.all(
      [...commands].map(async ([id, load]) => {
        const { args, flags } = await load();
        return { command: id, args: Object.keys(args), flags: Object.keys({ ...globalFlags, ...flags }).toSorted() };
      }),
    ),
  );

const headings = {
  zh: { title: 'hutong 命令', made: '由命令定义生成，请勿手改；运行 `pnpm generate`。' },
  en: { title: 'The hutong command', made: 'Generated from the commands; do not edit. Run `pnpm generate`.' },
} as const;

const pageWidth = 100;

const referenceOf = async (commands: CommandTable, language: Language): Promise<string> => {
  const { commandHelp, overviewHelp } = await import('./help.ts');
  const { title, made } = headings[language];
  const parts = [`<!-- ${made} -->`, `# ${title}`, fence(await overviewHelp(commands, language, pageWidth))];
  for (const [id, load] of commands)
    parts.push(`## hutong ${id.replaceAll(':', ' ')}`, fence(commandHelp(id, await load(), language, pageWidth)));
  return `${parts.join('\n\n')}\n`;
};

const fence = (text: string): string => `\`\`\`text\n${text.trimEnd()}\n\`\`\``;

/** Every committed file that is made from the commands: the data dictionary, snapshot, schemas and the reference pages. */
export async function createCommandDocuments(root: string): Promise<CommandDocument[]> {
  const commands = findCommands({ root, fromSource: true });
  const documents: CommandDocument[] = [
    { path: 'packages/cli/command-snapshot.json', content: await snapshotOf(commands) },
  ];
  for (const [id, load] of Object.entries(resultSchemas)) {
    const name = `${id.replaceAll(':', '-')}.json`;
    const { $schema, ...schema } = z.toJSONSchema(await load()) as Record<string, unknown>;
    const title = id === 'error' ? 'hutong --json error' : `hutong ${id.replaceAll(':', ' ')} --json`;
    documents.push({
      path: `packages/cli/schemas/${name}`,
      content: pretty({ $schema, $id: `https://hutong.dev/schemas/cli/${name}`, title, ...schema }),
    });
  }
  for (const language of ['en', 'zh'] as const)
    documents.push({ path: `docs/${language}/cli.md`, content: await referenceOf(commands, language) });
  const { createDictionaryDocuments } = await import('./generated-dictionary.ts');
  return [...documents, ...createDictionaryDocuments()];
}
