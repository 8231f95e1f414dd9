import type { Language } from '@hutong/standard';
import type { ValidationReport } from '../validation-report.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A report as workflow commands, which GitHub shows beside the lines of a pull request. */
export const githubReport = (report: ValidationReport, language: Language): string =>
  report.findings
    .map(({ severity, file, line, column, code, name, message, fix }) => {
      const place = [`file=${property(file)}`, `line=${line}`, ...(column === undefined ? [] : [`col=${column}`])];
      return `::${commands[severity]} ${place.join(',')},title=${property(`${code} ${name}`)}::${data(`${message[language]} → ${fix[language]}`)}\n`;
    })
    .join('');
