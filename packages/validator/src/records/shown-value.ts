import { isMaskedByDefault, maskFieldValue, type Field } from '@hutong/standard';
import { shortText } from './short-text.ts';

const kindOf = (value: unknown): string => (Array.isArray(value) ? '[…]' : value === null ? 'null' : '{…}');

/** A value as a finding may show it: masked as the record would be, and never long. */
export function shownValue(field: Field, value: unknown): string {
  const shown = isMaskedByDefault(field.privacy) ? maskFieldValue(field, value) : value;
  if (typeof shown === 'string') return shortText(shown);
  if (typeof shown === 'number' || typeof shown === 'boolean') return String(shown);
  return kindOf(shown);
}
