import type { Command, Config } from '@oclif/core';
import type { Language } from '@hutong/standard';
import * as z from 'zod';
import { commandHelp, overviewHelp } from './help.ts';
import { loadConfig } from './load-config.ts';
import { resultSchemas } from './result-schemas.ts';

/** A document made from the commands, with its path inside the package or the documentation folder. */
export interface CommandDocument {
  readonly path: string;
  readonly content: string;
}

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

type CachedCommand = Command.Cached & { readonly relativePath?: readonly string[] };

const manifestOf = (config: Config, version: string): string => {
  const plugin = [...config.plugins.values()][0] as unknown as {
    manifest: { commands: Record<string, CachedCommand> };
  };
  const commands = Object.entries(plugin.manifest.commands)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([id, command]) => {
      const relativePath = command.relativePath?.map((part) =>
        part === 'src' ? 'dist' : part.replace(/\.ts$/, '.js'),
      );
      return [id, { ...command, relativePath, isESM: true }];
    });
  return pretty({ commands: Object.fromEntries(commands), version });
};

const snapshotOf = (config: Config): string =>
  pretty(
    config.commands
      .toSorted((a, b) => a.id.localeCompare(b.id))
      .map(({ id, args, flags }) => ({ command: id, args: Object.keys(args), flags: Object.keys(flags).toSorted() })),
  );

const headings = {
  zh: { title: 'hutong 命令', made: '由命令定义生成，请勿手改；运行 `pnpm generate`。' },
  en: { title: 'The hutong command', made: 'Generated from the commands; do not edit. Run `pnpm generate`.' },
} as const;

const pageWidth = 100;

const referenceOf = async (config: Config, language: Language): Promise<string> => {
  const { title, made } = headings[language];
  const parts = [`<!-- ${made} -->`, `# ${title}`, fence(overviewHelp(config, language, pageWidth))];
  for (const command of config.commands.toSorted((a, b) => a.id.localeCompare(b.id)))
    parts.push(
      `## hutong ${command.id.replaceAll(':', ' ')}`,
      fence(commandHelp(await command.load(), language, pageWidth)),
    );
  return `${parts.join('\n\n')}\n`;
};

const fence = (text: string): string => `\`\`\`text\n${text.trimEnd()}\n\`\`\``;

/** Every committed file that is made from the commands: the data dictionary, manifest, snapshot, schemas and the reference pages. */
export async function createCommandDocuments(root: string): Promise<CommandDocument[]> {
  const config = await loadConfig({ root, fromSource: true });
  const documents: CommandDocument[] = [
    { path: 'packages/cli/oclif.manifest.json', content: manifestOf(config, config.version) },
    { path: 'packages/cli/command-snapshot.json', content: snapshotOf(config) },
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
    documents.push({ path: `docs/${language}/cli.md`, content: await referenceOf(config, language) });
  const { createDictionaryDocuments } = await import('./generated-dictionary.ts');
  return [...documents, ...createDictionaryDocuments()];
}
