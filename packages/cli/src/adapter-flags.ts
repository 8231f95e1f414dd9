import { Flags } from './arguments/define-arguments.ts';
import { bilingual } from './command-text.ts';

/** The file of a third party's adapter. */
export const adapterFlag = Flags.string({ helpValue: 'file.ts' });

export const adapterFlagText = bilingual(
  '第三方适配器文件（.ts 或 .js），按其标识使用',
  "file of a third party's adapter (.ts or .js), used by its id",
);
