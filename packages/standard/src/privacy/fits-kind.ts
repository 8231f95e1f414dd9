import type { Field } from '../fields/field.ts';
import { identifierSchemes } from '../identifiers/identifier-schemes.ts';
import { referencePattern } from '../identifiers/urn.ts';

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

const matching = (pattern: string): ((value: unknown) => boolean) => {
  const expression = new RegExp(pattern, 'u');
  return (value) => typeof value === 'string' && expression.test(value);
};

// Local codes are without number: beyond this many, the rest is looked at each time.
const mostKept = 5000;

/** Codes are asked for again and again: each is looked up once, and only those that fit are kept. */
const knownCodes = (field: Field): ((value: unknown) => boolean) => {
  const known = new Set<unknown>();
  return (value) => {
    if (known.has(value)) return true;
    const fits = typeof value === 'string' && field.schema.safeParse(value).success;
    if (fits && known.size < mostKept) known.add(value);
    return fits;
  };
};

/**
 * Whether a value is of the kind that its field declares.
 * What stands where it does not belong may be anything, also a person's number, so it is not shown.
 */
export function fitsKind(field: Field): (value: unknown) => boolean {
  const { kind } = field;
  switch (kind.type) {
    case 'text':
      return (value) => typeof value === 'string';
    case 'number':
      return Number.isFinite;
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'constant':
      return (value) => value === kind.value;
    case 'date':
      return matching('^\\d{4}-\\d{2}-\\d{2}$');
    case 'dateTime':
      return matching('^\\d{4}-\\d{2}-\\d{2}T[\\d:.]{8,18}(?:Z|[+-]\\d{2}:\\d{2})$');
    case 'code':
      return knownCodes(field);
    case 'identifier':
      return matching(identifierSchemes[kind.scheme].pattern);
    case 'reference':
      return matching(referencePattern(kind.to));
    case 'scalar':
      return (value) => typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
    case 'list':
      return Array.isArray;
    default:
      return isObject;
  }
}
