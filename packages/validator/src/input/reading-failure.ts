import { bilingual, HutongError, type ErrorCode } from '@hutong/standard';
import { createFinding, type Finding } from '../findings/finding.ts';

/** What a file's own content can bring about while it is read; other codes are for the caller. */
const contentCodes: readonly ErrorCode[] = ['HT3008', 'HT3009', 'HT3010'];

/** A failure to read a file as a finding: what was read before it stands. Undefined for an error of another kind. */
export function readingFailure(error: unknown, file: string): Finding | undefined {
  if (HutongError.isInstance(error))
    return contentCodes.includes(error.code)
      ? createFinding(error.code, { file, line: 1, message: error.text })
      : undefined;
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (typeof code === 'string' && code.startsWith('Z_'))
    return createFinding('HT3008', {
      file,
      line: 1,
      message: bilingual(
        '压缩内容损坏或被截断，其后未读',
        'The compressed content is damaged or cut short; the rest was not read',
      ),
    });
  if (syscall === undefined) return undefined;
  return createFinding('HT3001', {
    file,
    line: 1,
    message: bilingual(`文件无法读取（${code}）`, `The file cannot be read (${code})`),
  });
}
