import { Flags } from './arguments/define-arguments.ts';
import type { BilingualText } from '@hutong/standard';
import { bilingual } from './command-text.ts';

/** The flag that names a platform. */
export const targetFlag = Flags.string({ required: true, helpValue: 'url', env: 'HUTONG_TARGET' });

/** The flag that carries a token; the environment keeps it out of the shell's history. */
export const tokenFlag = Flags.string({ helpValue: 'token', env: 'HUTONG_TOKEN' });

export const targetTexts: { readonly target: BilingualText; readonly token: BilingualText } = {
  target: bilingual('平台地址（或 HUTONG_TARGET）', 'address of the platform (or HUTONG_TARGET)'),
  token: bilingual('访问令牌（或 HUTONG_TOKEN）', 'access token (or HUTONG_TOKEN)'),
};
