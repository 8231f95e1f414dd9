import { usableTextPattern } from '../../text-forms/usable-text.ts';
import type { PrivacyClass } from '../../privacy/privacy-class.ts';
import type { JsonSchema } from '../../schemas/entity-json-schema.ts';
import { isMembers, type Members } from '../member-path.ts';
import type { ReleaseCodeList, ReleaseEntity, ReleaseField, ReleaseManifest } from '../release-manifest.ts';

const membersAt = (value: Members, name: string): Members => {
  const inner = value[name];
  return isMembers(inner) ? inner : {};
};

const textAt = (value: Members, name: string): string | undefined => {
  const text = value[name];
  return typeof text === 'string' ? text : undefined;
};

/** The kind of a value: our annotation where there is one, else what JSON Schema itself says. */
function typeOf(schema: Members, notes: Members): string {
  if (textAt(notes, 'codeList') !== undefined) return 'code';
  if (notes['reference'] !== undefined) return 'reference';
  if (textAt(notes, 'scheme') !== undefined) return 'identifier';
  if (schema['const'] !== undefined) return 'constant';
  if (Array.isArray(schema['type'])) return 'scalar';
  const formats: Readonly<Record<string, string>> = { date: 'date', 'date-time': 'dateTime' };
  const types: Readonly<Record<string, string>> = {
    integer: 'number',
    number: 'number',
    boolean: 'boolean',
    array: 'list',
    object: schema['properties'] === undefined ? 'any' : 'object',
    string: formats[textAt(schema, 'format') ?? ''] ?? 'text',
  };
  return types[textAt(schema, 'type') ?? ''] ?? (schema['enum'] === undefined ? 'any' : 'code');
}

const limitNames: Readonly<Record<string, readonly string[]>> = {
  text: ['minLength', 'maxLength', 'pattern'],
  number: ['minimum', 'maximum'],
  list: ['minItems', 'maxItems'],
};

const picked = (members: Members, names: readonly string[]): Members =>
  Object.fromEntries(names.flatMap((name) => (members[name] === undefined ? [] : [[name, members[name]]])));

// What every text has to be is no form of the field.
const withoutSharedPattern = ({ pattern, ...rest }: Members): Members =>
  pattern === undefined || pattern === usableTextPattern ? rest : { ...rest, pattern };

const titleOf = (schema: Members, notes: Members): ReleaseField['title'] => {
  const { zh, en } = membersAt(notes, 'title');
  const plain = textAt(schema, 'title') ?? '';
  return { zh: typeof zh === 'string' ? zh : plain, en: typeof en === 'string' ? en : plain };
};

const sharingIn = (notes: Members): { sharing?: string } => {
  const { mode, upTo } = membersAt(notes, 'sharing');
  return typeof mode === 'string' && typeof upTo === 'string' ? { sharing: `${mode} ${upTo}` } : {};
};

/** The codes that a schema spells out, alone or beside the pattern of local ones. */
function codesIn(schema: Members): { readonly codes?: readonly unknown[]; readonly extensible?: true } {
  if (Array.isArray(schema['enum'])) return { codes: schema['enum'] as unknown[] };
  const choices = Array.isArray(schema['anyOf']) ? (schema['anyOf'] as unknown[]).filter(isMembers) : [];
  const codes = choices.map((choice) => choice['enum']).find((found) => Array.isArray(found));
  return codes === undefined ? {} : { codes: codes as unknown[], extensible: true };
}

type Lists = Record<string, ReleaseCodeList>;

function* fieldsIn(path: string, schema: Members, required: boolean, lists: Lists): Generator<[string, ReleaseField]> {
  const notes = membersAt(schema, 'x-hutong');
  const type = typeOf(schema, notes);
  const list = type === 'code' ? (textAt(notes, 'codeList') ?? path) : undefined;
  const { codes, extensible } = codesIn(schema);
  if (list !== undefined && codes !== undefined)
    lists[list] = {
      title: { zh: list, en: list },
      ...(extensible ? { extensible } : {}),
      // Several fields may take one list, and each schema spells it out.
      codes: {
        ...lists[list]?.codes,
        ...Object.fromEntries(codes.map((code) => [String(code), { zh: '', en: '' }])),
      },
    };
  yield [
    path,
    {
      type,
      required,
      title: titleOf(schema, notes),
      privacy: (textAt(notes, 'privacy') ?? 'internal') as PrivacyClass,
      ...picked(withoutSharedPattern(schema), limitNames[type] ?? []),
      ...(schema['type'] === 'integer' ? { integer: true } : {}),
      ...(type === 'constant' ? { value: String(schema['const']) } : {}),
      ...sharingIn(notes),
      ...picked(notes, ['mask', 'unit', 'scheme', 'requirement']),
      ...(list === undefined ? {} : { list }),
      ...(Array.isArray(notes['reference']) ? { to: notes['reference'] as string[] } : {}),
    },
  ];
  if (type === 'object') yield* propertiesOf(schema, lists, `${path}.`);
  if (type === 'list') yield* fieldsIn(`${path}[]`, membersAt(schema, 'items'), true, lists);
}

function* propertiesOf(schema: Members, lists: Lists, prefix = ''): Generator<[string, ReleaseField]> {
  const required = Array.isArray(schema['required']) ? (schema['required'] as unknown[]) : [];
  for (const [name, property] of Object.entries(membersAt(schema, 'properties')))
    if (isMembers(property) && prefix + name !== 'type')
      yield* fieldsIn(prefix + name, property, required.includes(name), lists);
}

const entityName = (schema: Members, name: string): string => {
  const type = membersAt(membersAt(schema, 'properties'), 'type')['const'];
  return typeof type === 'string' ? type : name;
};

/**
 * What published JSON Schemas say of a release, by name of the schema; enough to compare them with others or with a manifest.
 * They hold neither requirements nor the codes of large lists.
 */
export function releaseOfSchemas(schemas: Readonly<Record<string, JsonSchema>>): ReleaseManifest {
  const lists: Lists = {};
  const entities: Record<string, ReleaseEntity> = {};
  let version = '0.0';
  for (const [name, schema] of Object.entries(schemas)) {
    const notes = membersAt(schema, 'x-hutong');
    const fields = Object.fromEntries(propertiesOf(schema, lists));
    version = fields['specVersion']?.value ?? textAt(notes, 'specVersion') ?? version;
    entities[entityName(schema, name)] = {
      element: textAt(notes, 'element') ?? '',
      title: titleOf(schema, notes),
      fields,
    };
  }
  return { version, isPartial: true, common: {}, entities, codeLists: lists, requirements: {} };
}
