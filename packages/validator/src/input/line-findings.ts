import { bilingual } from '@hutong/standard';
import { createFinding, type Finding, type Place } from '../findings/finding.ts';
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

/** A text whose syntax is broken at a place; the reason never quotes the text, which may hold personal data. */
export const brokenText = (file: string, place: Omit<Place, 'file'>, zh: string, en: string): Finding =>
  createFinding('HT3003', { file, ...place, message: bilingual(zh, en) });

/** A line whose syntax is broken. */
export const brokenLine = (file: string, line: number, zh: string, en: string, column?: number): Finding =>
  brokenText(file, column === undefined ? { line } : { line, column }, zh, en);
