import { errorCodes, type BilingualText, type HutongError, type Language } from '@hutong/standard';
import * as z from 'zod';
import { paint } from './terminal.ts';

const bilingualSchema = z.object({ zh: z.string(), en: z.string() });

/** What `--json` prints on stdout when a command fails. */
export const errorResult = z.object({
  error: z.object({
    code: z.string(),
    name: z.string(),
    message: bilingualSchema,
    fix: bilingualSchema,
    location: z.object({
      file: z.string().optional(),
      line: z.int().optional(),
      column: z.int().optional(),
      offset: z.int().optional(),
      pointer: z.string().optional(),
      field: z.string().optional(),
    }),
    requirement: z.string().optional(),
    facts: z.record(z.string(), z.unknown()).optional(),
    detail: z.string().optional(),
  }),
});

export type ErrorResult = z.infer<typeof errorResult>;

const messageOf = (cause: unknown): string | undefined =>
  cause instanceof Error ? cause.message : typeof cause === 'string' ? cause : undefined;

/** The machine-readable form of an error. */
export function errorJson(error: HutongError): ErrorResult {
  const detail = messageOf(error.cause);
  return {
    error: {
      code: error.code,
      name: errorCodes[error.code].name,
      message: error.text,
      fix: error.fix,
      location: { ...error.location },
      ...(error.requirement === undefined ? {} : { requirement: error.requirement }),
      ...(Object.keys(error.facts).length === 0 ? {} : { facts: error.facts }),
      ...(detail === undefined ? {} : { detail }),
    },
  };
}

const labels = {
  where: { zh: '位置', en: 'where' },
  why: { zh: '原因', en: 'why' },
  todo: { zh: '处理', en: 'fix' },
} as const satisfies Record<string, BilingualText>;

const placeOf = (error: HutongError, language: Language): string => {
  const { file, line, column, offset, pointer, field } = error.location;
  return [
    [file, line, column].filter((part) => part !== undefined).join(':'),
    offset === undefined ? '' : language === 'zh' ? `字节 ${offset}` : `byte ${offset}`,
    pointer ?? '',
    field ?? '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
};

const reasonOf = (error: HutongError, language: Language): string => {
  const { title } = errorCodes[error.code];
  return [
    title[language] === error.text[language] ? '' : title[language],
    error.requirement ?? '',
    messageOf(error.cause) ?? '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
};

/** The four parts of an error for a person: what, where, why, what to do. */
export function errorText(error: HutongError, language: Language): string {
  const parts = [
    [labels.where[language], placeOf(error, language)],
    [labels.why[language], reasonOf(error, language)],
    [labels.todo[language], error.fix[language]],
  ].filter(([, value]) => value !== '');
  return [
    `${paint('red', '✗', process.stderr)} ${paint('bold', error.code, process.stderr)} ${error.text[language]}`,
    ...parts.map(([label = '', value = '']) => `  ${paint('dim', label.padEnd(5), process.stderr)}  ${value}`),
  ].join('\n');
}
