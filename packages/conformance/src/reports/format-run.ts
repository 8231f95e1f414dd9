import type { Language } from '@hutong/standard';
import type { ConformanceRun } from '../engine/conformance-run.ts';
import { formatHtml } from './html.ts';
import { formatJson } from './json.ts';
import { formatJunit } from './junit.ts';
import { formatText } from './text.ts';

export type RunFormat = 'json' | 'junit' | 'html' | 'text';

const formats: Readonly<Record<RunFormat, (run: ConformanceRun, language: Language) => string>> = {
  json: formatJson,
  junit: formatJunit,
  html: formatHtml,
  text: formatText,
};

/** The record of a run as a report. HTML holds both languages and starts in the given one. */
export const formatRun = (run: ConformanceRun, format: RunFormat, language: Language): string =>
  formats[format](run, language);
