import { elements, type Element, type Entity } from '../entities/define-entity.ts';
import type { Field, FieldMap } from '../fields/field.ts';
import type { MaskRule } from '../privacy/masks.ts';
import type { PrivacyClass } from '../privacy/privacy-class.ts';
import { entities, findEntity } from '../registry.ts';
import type { BilingualText } from '../text.ts';
import { describeKind } from './describe-kind.ts';

/** One field of the data dictionary. */
export interface DictionaryField {
  /** Name from the record down: `provenance.system`, `staff[].role`. */
  readonly path: string;
  readonly title: BilingualText;
  readonly description?: BilingualText;
  /** What it holds, in words. */
  readonly type: BilingualText;
  /** Whether its parent must have it. */
  readonly required: boolean;
  readonly privacy: PrivacyClass;
  readonly mask?: MaskRule;
  /** Id of its code list. */
  readonly codeList?: string;
  /** Entity types that it points to. */
  readonly reference?: readonly string[];
  /** UCUM code. */
  readonly unit?: string;
  readonly source?: string;
  readonly requirement?: string;
}

/** One entity of the data dictionary. */
export interface DictionaryEntity {
  readonly type: string;
  readonly element: { readonly id: Element; readonly title: BilingualText };
  readonly title: BilingualText;
  readonly description: BilingualText;
  readonly source?: string;
  /** Fields that say who or what it is in the world. */
  readonly matchKey?: readonly string[];
  /** All fields, nested ones after their parent. */
  readonly fields: readonly DictionaryField[];
  /** One valid, invented record. */
  readonly example: Readonly<Record<string, unknown>>;
}

const present = <Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } =>
  (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };

const dictionaryField = (path: string, field: Field): DictionaryField => {
  const { kind, title, description, required, privacy, mask, source, requirement } = field;
  const item = kind.type === 'list' ? kind.items.kind : kind;
  return {
    path,
    title,
    ...present('description', description),
    type: describeKind(kind),
    required,
    privacy,
    ...present('mask', mask),
    ...present('codeList', item.type === 'code' ? item.list : undefined),
    ...present('reference', item.type === 'reference' ? item.to : undefined),
    ...present('unit', item.type === 'number' ? item.unit : undefined),
    ...present('source', source),
    ...present('requirement', requirement),
  };
};

const flatten = (fields: FieldMap, prefix: string): DictionaryField[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const path = prefix + name;
    const inner = field.kind.type === 'list' ? field.kind.items.kind : field.kind;
    const below =
      inner.type === 'object' ? flatten(inner.fields, `${path}${field.kind.type === 'list' ? '[]' : ''}.`) : [];
    return [dictionaryField(path, field), ...below];
  });

const dictionaryEntity = (entity: Entity): DictionaryEntity => ({
  type: entity.type,
  element: { id: entity.element, title: elements[entity.element] },
  title: entity.title,
  description: entity.description,
  ...present('source', entity.source),
  ...present('matchKey', entity.matchKey),
  fields: flatten(entity.fields, ''),
  example: entity.example,
});

/** The data dictionary: every entity with every field, in the order of the registry; plain data, ready to print. */
export const dataDictionary = (): DictionaryEntity[] =>
  Object.keys(entities).flatMap((type) => {
    const entity = findEntity(type);
    return entity === undefined ? [] : [dictionaryEntity(entity)];
  });
