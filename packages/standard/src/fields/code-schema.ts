import * as z from 'zod';
import { isKnownCode, type CodeList } from '../codes/code-list.ts';
import { isLocalForm, localCodeFault, localCodeRequirements, type LocalCodeFault } from '../local-codes/local-code.ts';
import { localCodePattern } from '../local-codes/local-code-pattern.ts';

// Lists beyond this size stay out of schemas; `x-hutong.codeList` names them.
const largestEnum = 1000;

const isSpelledOut = ({ entries }: CodeList): boolean => entries.length <= largestEnum;

/** What JSON Schema says of a code of the list. */
export function codeMembers(list: CodeList): Readonly<Record<string, unknown>> {
  if (!isSpelledOut(list)) return { type: 'string' };
  const national = { enum: list.entries.map(({ code }) => code) };
  return list.extensible === true
    ? { anyOf: [national, { type: 'string', pattern: localCodePattern(list) }] }
    : national;
}

/** The zod schema of a code of the list: refuses what looks like a local code with HT1016 and the reason. */
export function codeSchema(list: CodeList): z.ZodType {
  const judged = z.string().superRefine((value, context) => {
    if (isKnownCode(list, value)) return;
    const fault = isLocalForm(value) ? localCodeFault(list, value) : 'code';
    if (fault === undefined) return;
    context.addIssue({ code: 'custom', message: fault, params: paramsOf(fault) });
  });
  if (!isSpelledOut(list)) return judged;
  return list.extensible === true ? judged.meta(codeMembers(list)) : enumOf(list);
}

const paramsOf = (fault: LocalCodeFault | 'code'): Record<string, string> =>
  fault === 'code' ? { code: 'HT1003' } : { code: 'HT1016', requirement: localCodeRequirements[fault] };

const enumOf = (list: CodeList): z.ZodType =>
  z.enum(list.entries.map(({ code }) => code) as [string, ...string[]], {
    error: ({ input }) => (typeof input === 'string' && isLocalForm(input) ? localCodeFault(list, input) : undefined),
  });
