import { bilingual } from '@hutong/standard';
import { createFinding, type Finding } from '../findings/finding.ts';
import { maximumLineLength } from './read-lines.ts';

const mebibyte = 1024 * 1024;

/** A line longer than is read. */
export const lineTooLong = (file: string, line: number, length: number, maximum = maximumLineLength): Finding =>
  createFinding('HT3004', {
    file,
    line,
    message: bilingual(
      `该行长 ${length} 字节，超过 ${maximum / mebibyte} MiB，已跳过`,
      `The line has ${length} bytes, more than ${maximum / mebibyte} MiB, and was skipped`,
    ),
  });

/** A table whose rows end with carriage returns alone, so that it would be one single line. */
export const oldLineEnds = (file: string, line: number): Finding =>
  createFinding('HT3003', {
    file,
    line,
    message: bilingual(
      '各行只以回车符（CR）结束，无法分行，未读取',
      'The rows end with carriage returns (CR) alone and cannot be told apart; the table was not read',
    ),
    fix: bilingual('以 LF 或 CRLF 换行重新保存', 'Save it again with LF or CRLF as line ends'),
  });

/** A line whose syntax is broken; the reason never quotes the line, which may hold personal data. */
export const brokenLine = (file: string, line: number, zh: string, en: string, column?: number): Finding =>
  createFinding('HT3003', {
    file,
    line,
    ...(column === undefined ? {} : { column }),
    message: bilingual(zh, en),
  });
