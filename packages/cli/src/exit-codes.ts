import type { BilingualText, ErrorCode } from '@hutong/standard';
import { bilingual } from './command-text.ts';

/** Exit codes of the command and what they tell a script. */
export const exitCodes = {
  ok: 0,
  internal: 1,
  usage: 2,
  findings: 3,
  notFound: 4,
  refused: 5,
  unreachable: 6,
  incomplete: 7,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export const exitCodeTexts: Readonly<Record<ExitCode, BilingualText>> = {
  0: bilingual('成功', 'success'),
  1: bilingual('程序自身的错误', 'a defect of this program'),
  2: bilingual('用法不正确', 'wrong usage'),
  3: bilingual('有问题项：数据无效、帧损坏、未达标', 'findings: invalid data, broken frames, not conformant'),
  4: bilingual('未找到', 'not found'),
  5: bilingual('被拒绝', 'refused'),
  6: bilingual('无法连接', 'unreachable'),
  7: bilingual('超时或未完成', 'timed out or incomplete'),
};

/** Exit code of a whole area of error codes, by its first digit. */
const areas: Readonly<Record<string, ExitCode>> = {
  HT1: exitCodes.findings,
  HT2: exitCodes.findings,
  HT3: exitCodes.findings,
  HT4: exitCodes.findings,
  HT5: exitCodes.refused,
  HT6: exitCodes.findings,
  HT7: exitCodes.usage,
  HT8: exitCodes.findings,
  HT9: exitCodes.findings,
};

/** Codes that differ from their area. */
const exceptions: Partial<Readonly<Record<ErrorCode, ExitCode>>> = {
  HT3001: exitCodes.notFound,
  HT3013: exitCodes.incomplete,
  HT4010: exitCodes.notFound,
  HT4011: exitCodes.notFound,
  HT4012: exitCodes.usage,
  HT4013: exitCodes.notFound,
  HT5003: exitCodes.notFound,
  HT5011: exitCodes.unreachable,
  HT5012: exitCodes.unreachable,
  HT5015: exitCodes.unreachable,
  HT5016: exitCodes.findings,
  HT5018: exitCodes.unreachable,
  HT5020: exitCodes.findings,
  HT5021: exitCodes.incomplete,
  HT6002: exitCodes.notFound,
  HT6003: exitCodes.refused,
  HT6010: exitCodes.unreachable,
  HT6014: exitCodes.refused,
  HT6015: exitCodes.usage,
  HT6016: exitCodes.refused,
  HT7002: exitCodes.notFound,
  HT7003: exitCodes.refused,
  HT7004: exitCodes.internal,
  HT7005: exitCodes.incomplete,
  HT7009: exitCodes.refused,
  HT7010: exitCodes.refused,
  HT8004: exitCodes.refused,
  HT8005: exitCodes.refused,
  HT8007: exitCodes.notFound,
};

/** The exit code that an error code ends the process with. */
export const exitCodeOf = (code: ErrorCode): ExitCode =>
  exceptions[code] ?? areas[code.slice(0, 3)] ?? exitCodes.internal;
