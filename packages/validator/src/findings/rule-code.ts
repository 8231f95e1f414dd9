import { errorCodes, type ErrorCode } from '@hutong/standard';

/** The code of a rule that a consumer adds: `X-<authority>-<number>`. No code of the standard begins so. */
export type OwnRuleCode = `X-${string}`;

/** The code of any rule that a finding can name. */
export type RuleCode = ErrorCode | OwnRuleCode;

/** How codes of a consumer's own rules are written, e.g. `X-340111-001` or `X-example-city-014`. */
export const ownRuleCode = /^X-[0-9A-Za-z]+(?:-[0-9A-Za-z]+)*-\d{3}$/;

/** Whether a text is the code of a consumer's own rule. */
export const isOwnRuleCode = (text: string): text is OwnRuleCode => text.length <= 60 && ownRuleCode.test(text);

/** Whether a text is a code of the standard. */
export const isErrorCode = (text: string): text is ErrorCode => Object.hasOwn(errorCodes, text);
