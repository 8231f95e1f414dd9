import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bilingual, HutongError } from '@hutong/standard';
import { isOwnRuleCode } from '../findings/rule-code.ts';
import type { ModuleRule } from './define-rule.ts';
import { authoredFaults } from './inspect-rule-set.ts';
import type { ModuleFile } from './module-files.ts';

const refuse = (file: string, zh: string, en: string, cause?: unknown): HutongError =>
  new HutongError('HT7008', { file, message: bilingual(zh, en), ...(cause === undefined ? {} : { cause }) });

const isText = (value: unknown): boolean => {
  const { zh, en } = (value ?? {}) as { readonly zh?: unknown; readonly en?: unknown };
  return typeof zh === 'string' && typeof en === 'string';
};

const isRule = (value: unknown): value is ModuleRule => {
  if (typeof value !== 'object' || value === null) return false;
  const { code, entity, severity, title, message, check } = value as Partial<ModuleRule>;
  return (
    typeof code === 'string' &&
    typeof entity === 'string' &&
    ['error', 'warning', 'info'].includes(String(severity)) &&
    isText(title) &&
    isText(message) &&
    typeof check === 'function'
  );
};

/** The rules that a module exports, by name or in lists. Throws HT7008 when it cannot be loaded or a rule is wrong. */
export async function loadModule(path: string): Promise<ModuleRule[]> {
  const file = resolve(path);
  let module: Readonly<Record<string, unknown>>;
  try {
    module = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Readonly<Record<string, unknown>>;
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    throw refuse(path, `模块无法加载：${reason}`, `The module cannot be loaded: ${reason}`, cause);
  }
  const rules = [
    ...new Set(Object.values(module).flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [value]))),
  ].filter(isRule);
  if (rules.length === 0) throw refuse(path, '模块没有导出规则', 'The module exports no rule');
  for (const rule of rules) {
    const code: string = rule.code;
    if (!isOwnRuleCode(code))
      throw refuse(path, `代码“${code}”不是 X-机构-三位数字`, `The code "${code}" is not X-<authority>-<three digits>`);
    const [fault] = authoredFaults([code], rule);
    if (fault !== undefined) throw refuse(path, `${code}：${fault.message.zh}`, `${code}: ${fault.message.en}`);
  }
  return rules;
}

/** What a packed module finds under the name of the package that declares the contract. */
const contract = {
  'node_modules/@hutong/validator/package.json': JSON.stringify({
    name: '@hutong/validator',
    type: 'module',
    exports: { './rule-sets': './rule-sets.js' },
  }),
  'node_modules/@hutong/validator/rule-sets.js': 'export const defineRule = (rule) => rule;\n',
  'package.json': '{"type":"module"}',
};

/** Writes the files of a packed module to a folder that is gone when the process ends; gives the path of a file in it. */
export async function writeModule(files: readonly ModuleFile[], entry: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hutong-rules-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of [...Object.entries(contract), ...files.map((file) => [file.path, file.text] as const)]) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  return join(folder, entry);
}
