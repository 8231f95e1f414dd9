import { isMaskedByDefault, maskValue, parseUrn, type Field } from '@hutong/standard';

const longest = 60;

const kindOf = (value: unknown): string => (Array.isArray(value) ? '[…]' : value === null ? 'null' : '{…}');

const clip = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/u, '')}…`;

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
    return urn ?? clip(maskValue(field.mask ?? 'all', value));
  }
  if (typeof value === 'string') return clip(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return kindOf(value);
}
