import { bilingual, errorCodes, HutongError, type BilingualText, type ErrorCode } from '@hutong/standard';

const hints: Partial<Readonly<Record<ErrorCode, BilingualText>>> = {
  HT5001: bilingual(
    '用 --token 或环境变量 HUTONG_TOKEN 给出有效令牌',
    'Give a valid token with --token or in HUTONG_TOKEN',
  ),
};

/** Puts the fix of a platform error into the words of the command line, unless it already has one of its own. */
export function withCommandLineFix(error: HutongError): HutongError {
  const fix = hints[error.code];
  if (fix === undefined || error.fix !== errorCodes[error.code].fix) return error;
  const { code, text, location, requirement, facts, cause } = error;
  return new HutongError(code, {
    message: text,
    fix,
    ...location,
    ...(requirement === undefined ? {} : { requirement }),
    facts,
    ...(cause === undefined ? {} : { cause }),
  });
}
