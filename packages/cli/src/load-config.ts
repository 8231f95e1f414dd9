import { Config } from '@oclif/core/config';
import { settings } from '@oclif/core/settings';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the command runs from: its package folder, and whether straight from `src`. */
export interface Origin {
  readonly root: string;
  readonly fromSource: boolean;
}

/** Loads oclif's view of the package: from the manifest when built, from the command files when run from source. */
export async function loadConfig({ root, fromSource }: Origin): Promise<Config> {
  // oclif would look for ts-node or tsx whenever NODE_ENV is test.
  settings.enableAutoTranspile = false;
  if (!fromSource) return Config.load({ root });
  const packageJson = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    oclif: Record<string, unknown>;
  };
  const commands = { strategy: 'pattern', target: './src/commands', globPatterns: ['**/*.ts', '!**/*.test.ts'] };
  const pjson = { ...packageJson, oclif: { ...packageJson.oclif, commands } };
  return Config.load({ root, ignoreManifest: true, pjson } as unknown as Parameters<typeof Config.load>[0]);
}
