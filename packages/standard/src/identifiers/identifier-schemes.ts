import { bilingual, type BilingualText } from '../text.ts';
import { isCitizenId } from './citizen-id.ts';
import { isSocialCreditCode } from './social-credit-code.ts';
import { urnPattern } from './urn.ts';

/** One scheme of identifiers: its form, and what the form cannot say. */
export interface IdentifierSchemeInfo {
  readonly title: BilingualText;
  /** Regular expression that the whole text matches. */
  readonly pattern: string;
  /** Whether check digits and the like hold; called on texts that match the pattern. */
  readonly check?: (value: string) => boolean;
}

/** The identifier schemes that fields use. */
export const identifierSchemes = {
  'citizen-id': {
    title: bilingual('公民身份号码', 'Citizen id'),
    pattern: '^[1-9]\\d{16}[\\dX]$',
    check: isCitizenId,
  },
  'social-credit-code': {
    title: bilingual('统一社会信用代码', 'Unified social credit code'),
    pattern: '^[0-9A-HJ-NP-RTUW-Y]{2}\\d{6}[0-9A-HJ-NP-RTUW-Y]{10}$',
    check: isSocialCreditCode,
  },
  division: { title: bilingual('12位区划代码', '12-digit division code'), pattern: '^[1-9]\\d{11}$' },
  grid: { title: bilingual('15位网格代码', '15-digit grid code'), pattern: '^[1-9]\\d{14}$' },
  urn: { title: bilingual('全局标识', 'Global id'), pattern: urnPattern },
} as const satisfies Record<string, IdentifierSchemeInfo>;

/** Identifier schemes, national and our own, whose form and check digits a field enforces. */
export type IdentifierScheme = keyof typeof identifierSchemes;
