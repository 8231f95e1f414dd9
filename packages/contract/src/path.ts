import { HutongError } from '@hutong/standard';

const placeholder = /\{([^}]+)\}/g;

type PathValue = string | number | undefined;

/** Names of the `{name}` placeholders of a path, in order. */
export const pathPlaceholders = (path: string): string[] =>
  [...path.matchAll(placeholder)].map(([, name = '']) => name);

/** Fills the placeholders of a path, percent-encoding each value. Throws HT5004 when a value is missing. */
export const buildPath = (path: string, parameters: Readonly<Record<string, PathValue>> = {}): string =>
  path.replace(placeholder, (_, name: string) => {
    const value = parameters[name];
    if (value === undefined || value === '')
      throw new HutongError('HT5004', { pointer: `/${name}`, facts: { in: 'path', path } });
    return encodeURIComponent(String(value));
  });

/** A path with `:name` in place of `{name}`, as routers write it. */
export const toRoutePath = (path: string): string => path.replace(placeholder, ':$1');
