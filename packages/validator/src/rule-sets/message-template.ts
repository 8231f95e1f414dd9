import { findEntity, type BilingualText, type Entity, type Field } from '@hutong/standard';
import { nearestWord } from '../records/nearest-code.ts';
import { shownValue } from '../records/shown-value.ts';

type Members = Readonly<Record<string, unknown>>;

/** What a placeholder of a message stands for. */
interface Placeholder {
  /** Variable that holds the record. */
  readonly variable: string;
  readonly names: readonly string[];
  readonly field: Field;
}

const pattern = /\{([^{}]*)\}/g;

/** A placeholder that names no field. */
export interface UnknownPlaceholder {
  readonly text: string;
  readonly nearest?: string | undefined;
}

function fieldAt(entity: Entity, names: readonly string[]): Field | undefined {
  let fields: Entity['fields'] | undefined = entity.fields;
  let found: Field | undefined;
  for (const name of names) {
    found = fields !== undefined && Object.hasOwn(fields, name) ? fields[name] : undefined;
    fields = found?.kind.type === 'object' ? found.kind.fields : undefined;
  }
  return found;
}

function placeholderOf(text: string, entities: Readonly<Record<string, Entity | undefined>>): Placeholder | undefined {
  const [first = '', ...rest] = text.split('.');
  const isVariable = Object.hasOwn(entities, first) && first !== 'record';
  const [variable, names] = isVariable ? [first, rest] : ['record', first === 'record' ? rest : [first, ...rest]];
  const entity = entities[variable];
  const field = entity === undefined ? undefined : fieldAt(entity, names);
  return field === undefined ? undefined : { variable, names, field };
}

/** Placeholders of a message that name no field of their record. */
export const unknownPlaceholders = (
  template: string,
  entities: Readonly<Record<string, Entity | undefined>>,
): UnknownPlaceholder[] =>
  [...template.matchAll(pattern)].flatMap(([, text = '']) =>
    placeholderOf(text, entities) === undefined
      ? [{ text, nearest: nearestWord(text, Object.keys(entities['record']?.fields ?? {})) }]
      : [],
  );

/** Fields of each variable that a message shows. */
export const shownFields = (
  { zh, en }: BilingualText,
  entities: Readonly<Record<string, Entity | undefined>>,
): { readonly variable: string; readonly name: string }[] =>
  [...zh.matchAll(pattern), ...en.matchAll(pattern)].flatMap(([, text = '']) => {
    const found = placeholderOf(text, entities);
    const [name] = found?.names ?? [];
    return found === undefined || name === undefined ? [] : [{ variable: found.variable, name }];
  });

function valueAt(record: unknown, names: readonly string[]): unknown {
  let value = record;
  for (const name of names) value = typeof value === 'object' && value !== null ? (value as Members)[name] : undefined;
  return value;
}

/** Writes a message: each `{field}` becomes the value, masked where the field is personal, or — where it is absent. */
export function writeMessage(
  { zh, en }: BilingualText,
  types: Readonly<Record<string, string | undefined>>,
  records: Readonly<Record<string, unknown>>,
): BilingualText {
  const entities = Object.fromEntries(
    Object.entries(types).map(([name, type]) => [name, type === undefined ? undefined : findEntity(type)]),
  );
  const write = (template: string): string =>
    template.replace(pattern, (_, text: string) => {
      const placeholder = placeholderOf(text, entities);
      if (placeholder === undefined) return '—';
      const value = valueAt(records[placeholder.variable], placeholder.names);
      return value === undefined || value === null ? '—' : shownValue(placeholder.field, value);
    });
  return { zh: write(zh), en: write(en) };
}
