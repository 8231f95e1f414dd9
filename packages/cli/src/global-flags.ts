import { Flags } from './arguments/define-arguments.ts';
import type { BilingualText } from '@hutong/standard';
import { bilingual } from './command-text.ts';

/** Flags that every command has. */
export const globalFlags = {
  json: Flags.boolean(),
  lang: Flags.string({ options: ['zh', 'en'] }),
  'no-color': Flags.boolean(),
};

export const globalFlagTexts: Readonly<Record<string, BilingualText>> = {
  json: bilingual('结果以一个 JSON 文档输出到标准输出', 'print the result as one JSON document on stdout'),
  lang: bilingual('界面语言，默认取 HUTONG_LANG 或系统语言', 'language; else HUTONG_LANG, else the locale'),
  'no-color': bilingual('不使用颜色', 'no colour'),
  help: bilingual('显示帮助', 'show help'),
};
