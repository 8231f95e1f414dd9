import { isMaskedByDefault, maskValue, parseUrn, type Field } from '@hutong/standard';
import { shortText } from './short-text.ts';

const kindOf = (value: unknown): string => (Array.isArray(value) ? '[…]' : value === null ? 'null' : '{…}');

/** A global id that names a person's record keeps its type and system; of the local id only the end is shown. */
const maskUrn = (value: unknown): string | undefined => {
  const parts = typeof value === 'string' ? parseUrn(value) : undefined;
  return parts === undefined
    ? undefined
    : `urn:hutong:${parts.type}:${parts.system}:***${parts.localId.length > 4 ? parts.localId.slice(-2) : ''}`;
};

/** A value as a finding may show it: masked by the field's rule when personal or sensitive, and never long. */
export function shownValue(field: Pick<Field, 'privacy' | 'mask' | 'kind'>, value: unknown): string {
  if (isMaskedByDefault(field.privacy)) {
    const urn = field.kind.type === 'reference' ? maskUrn(value) : undefined;
    return urn ?? shortText(maskValue(field.mask ?? 'all', value));
  }
  if (typeof value === 'string') return shortText(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return kindOf(value);
}
