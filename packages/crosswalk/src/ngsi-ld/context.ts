import { entities, type Field } from '@hutong/standard';
import { contextUrls } from './write-entity.ts';

const namespace = 'https://hutong.dev/ns/1.0/';

const typeOf = ({ kind }: Field): string | undefined => {
  if (kind.type === 'list') return typeOf(kind.items);
  if (kind.type === 'reference') return '@id';
  if (kind.type === 'dateTime') return 'http://www.w3.org/2001/XMLSchema#dateTime';
  if (kind.type === 'date') return 'http://www.w3.org/2001/XMLSchema#date';
  return undefined;
};

/** Names that JSON-LD and NGSI-LD define themselves. */
const taken = new Set(['id', 'type', 'location']);

/**
 * The JSON-LD context of the standard: an IRI for every entity type and field name. A name that holds references in one
 * entity and texts in another has no type of its own.
 */
export function ngsiLdContext(): Record<string, unknown> {
  const terms = new Map<string, string | undefined>();
  const mixed = new Set<string>();
  for (const entity of Object.values(entities))
    for (const [name, field] of Object.entries(entity.fields)) {
      const type = typeOf(field as Field);
      if (terms.has(name) && terms.get(name) !== type) mixed.add(name);
      terms.set(name, type);
    }
  const fields = [...terms].filter(([name]) => !taken.has(name)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    '@context': [
      contextUrls[1],
      {
        hutong: namespace,
        ...Object.fromEntries(Object.keys(entities).map((type) => [type, `hutong:${type}`])),
        ...Object.fromEntries(
          fields.map(([name, type]) => [
            name,
            type === undefined || mixed.has(name) ? `hutong:${name}` : { '@id': `hutong:${name}`, '@type': type },
          ]),
        ),
        ...Object.fromEntries(
          ['deviceKind', 'deviceStatus', 'deviceAddress', 'buildingUse', 'eventKind', 'warningStatus'].map((name) => [
            name,
            `hutong:${name}`,
          ]),
        ),
      },
    ],
  };
}
