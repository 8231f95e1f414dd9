import { bilingual, isDateTime } from '@hutong/standard';
import { usageError } from './failures/usage-error.ts';

/** A flag that carries a JSON object. Throws HT7001. */
export function parseJsonFlag(name: string, value: string): Record<string, unknown> {
  const refuse = (cause?: unknown): never => {
    throw usageError(
      bilingual(`--${name} 应为 JSON 对象`, `--${name} must be a JSON object`),
      bilingual(`例如 --${name} '{"name":true}'`, `For example --${name} '{"name":true}'`),
      cause,
    );
  };
  try {
    const parsed: unknown = JSON.parse(value);
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return refuse();
    return { ...parsed };
  } catch (cause) {
    return refuse(cause instanceof SyntaxError ? cause : undefined);
  }
}

/** A flag that carries an instant, in milliseconds since the epoch. Throws HT7001. */
export function parseTimeFlag(name: string, value: string): number {
  const text = /^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T00:00:00Z` : value;
  if (isDateTime(text)) return Date.parse(text);
  throw usageError(
    bilingual(`--${name} 应为带时区的时间：${value}`, `--${name} must be a time with offset: ${value}`),
    bilingual('例如 2026-01-31T08:00:00+08:00', 'For example 2026-01-31T08:00:00+08:00'),
  );
}

/** Flags of the form `name=value`. Throws HT7001. */
export const parsePairs = (name: string, values: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    values.map((value) => {
      const at = value.indexOf('=');
      if (at > 0 && at < value.length - 1) return [value.slice(0, at), value.slice(at + 1)];
      throw usageError(bilingual(`--${name} 应为 名称=值：${value}`, `--${name} must be name=value: ${value}`));
    }),
  );
