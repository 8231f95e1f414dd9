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

/** A line whose syntax is broken; the reason never quotes the line, which may hold personal data. */
export const brokenLine = (file: string, line: number, zh: string, en: string, column?: number): Finding =>
  createFinding('HT3003', {
    file,
    line,
    ...(column === undefined ? {} : { column }),
    message: bilingual(zh, en),
  });
