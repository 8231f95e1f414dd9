import { bilingual } from '@hutong/standard';
import { pointerTo, type RecordIssue } from '@hutong/validator';
import { foreignIssue, type Converted } from '../foreign/foreign-issue.ts';

type Members = Readonly<Record<string, unknown>>;

/** The forms in which NGSI-LD writes an entity (ETSI GS CIM 009, 4.5). */
export type NgsiForm = 'normalized' | 'concise' | 'keyValues';

/** An entity as plain values, with the form it came in. */
export interface PlainEntity {
  readonly id: string;
  readonly type: string;
  readonly form: NgsiForm;
  /** The value of each attribute; of a relationship, the id it leads to. */
  readonly values: Members;
}

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const properties = new Set([
  'Property',
  'GeoProperty',
  'LanguageProperty',
  'VocabProperty',
  'JsonProperty',
  'ListProperty',
]);
const relationships = new Set(['Relationship', 'ListRelationship']);
const geometries = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
]);
const valueMembers = ['value', 'languageMap', 'vocab', 'json', 'valueList'];
const uri = /^[a-z][a-z0-9+.-]*:\S+$/i;
/** Attribute names: letters, digits, and what JSON-LD terms and compact IRIs need. */
const attributeName = /^[\p{L}_][\p{L}\p{N}_.:/#-]*$/u;

/** `{ "@type": "DateTime", "@value": … }` is the older way to write a time. */
const unwrapped = (value: unknown): unknown => (isObject(value) && '@value' in value ? value['@value'] : value);

interface Attribute {
  readonly form: NgsiForm;
  readonly value?: unknown;
  readonly fault?: readonly [zh: string, en: string];
}

const attributeOf = (given: unknown): Attribute => {
  if (!isObject(given)) return { form: 'keyValues', value: given };
  const { type } = given;
  if (typeof type === 'string' && relationships.has(type)) {
    const object = given['object'] ?? given['objectList'];
    return object === undefined
      ? { form: 'normalized', fault: ['Relationship 缺少 object', 'A Relationship needs an object'] }
      : { form: 'normalized', value: object };
  }
  if (typeof type === 'string' && properties.has(type)) {
    const value = valueMembers.map((name) => given[name]).find((found) => found !== undefined);
    return value === undefined || value === null
      ? {
          form: 'normalized',
          fault: ['Property 缺少 value 或其值为 null', 'A Property needs a value that is not null'],
        }
      : { form: 'normalized', value: unwrapped(value) };
  }
  // A bare geometry stands in concise and in key-values form alike.
  if (typeof type === 'string' && geometries.has(type)) return { form: 'concise', value: given };
  const value = given['value'] ?? given['object'];
  if (typeof type === 'string' && value !== undefined)
    return { form: 'normalized', fault: [`属性类型“${type}”不识别`, `The attribute type "${type}" is not known`] };
  return value !== undefined
    ? { form: 'concise', value: unwrapped(value) }
    : { form: 'keyValues', value: unwrapped(given) };
};

/**
 * Reads an entity in normalized, concise or key-values form. What breaks the rules of NGSI-LD is an issue (HT9009) with
 * its pointer; in key-values form, which Smart Data Models also use for their older API, an id that is no URI is a warning.
 */
export function readEntity(entity: unknown): Converted<PlainEntity> {
  const issues: RecordIssue[] = [];
  const add = (pointer: string, zh: string, en: string, severity: RecordIssue['severity'] = 'error'): void =>
    void issues.push(foreignIssue('HT9009', pointer, bilingual(zh, en), severity));
  if (!isObject(entity)) {
    add('', '不是 NGSI-LD 实体', 'The value is no entity of NGSI-LD');
    return { issues };
  }
  const { id, type } = entity;
  const values: Record<string, unknown> = {};
  const forms = new Set<NgsiForm>();
  for (const [name, given] of Object.entries(entity)) {
    if (['id', 'type', '@context', '@id', '@type', '__proto__'].includes(name)) continue;
    const pointer = pointerTo('', name);
    if (!attributeName.test(name)) {
      add(
        pointer,
        `属性名“${name}”含有不允许的字符`,
        `The attribute name "${name}" holds characters that are not allowed`,
      );
      continue;
    }
    const { form, value, fault } = attributeOf(given);
    forms.add(form);
    if (fault !== undefined) add(pointer, ...fault);
    else if (value !== null) values[name] = value;
  }
  const form = forms.has('keyValues') ? 'keyValues' : forms.has('concise') ? 'concise' : 'normalized';
  if (typeof type !== 'string' || type === '') add('/type', '缺少 type', 'The type is missing');
  if (typeof id !== 'string' || id === '') add('/id', '缺少 id', 'The id is missing');
  else if (!uri.test(id)) add('/id', 'id 不是 URI', 'The id is no URI', form === 'keyValues' ? 'warning' : 'error');
  if (issues.some(({ severity }) => severity === 'error')) return { issues };
  return { value: { id: String(id), type: String(type), form, values }, issues };
}
