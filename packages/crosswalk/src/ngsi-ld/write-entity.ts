import type { NgsiForm, PlainEntity } from './read-entity.ts';

/** Where the terms of the standard and of NGSI-LD are defined; both are published with the standard, so that nobody has to be online. */
export const contextUrls = [
  'https://hutong.dev/ngsi-ld/1.0/context.jsonld',
  'https://uri.etsi.org/ngsi-ld/v1/ngsi-ld-core-context.jsonld',
] as const;

const isReference = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length > 0 && value.every(isReference)
    : typeof value === 'string' && value.startsWith('urn:hutong:');

const isGeometry = (value: unknown): boolean => typeof value === 'object' && value !== null && 'coordinates' in value;

const attribute = (value: unknown, form: NgsiForm): unknown => {
  if (form === 'keyValues') return value;
  if (isReference(value)) return form === 'concise' ? { object: value } : { type: 'Relationship', object: value };
  if (form === 'concise') return isGeometry(value) ? value : { value };
  return { type: isGeometry(value) ? 'GeoProperty' : 'Property', value };
};

/** An entity in one of the forms of NGSI-LD. */
export const writeEntity = (
  { id, type, values }: Omit<PlainEntity, 'form'>,
  form: NgsiForm,
): Record<string, unknown> => ({
  id,
  type,
  ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, attribute(value, form)])),
  '@context': contextUrls,
});
