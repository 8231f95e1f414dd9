import { elements, type Element, type Entity } from '../entities/define-entity.ts';
import type { Field, FieldMap } from '../fields/field.ts';
import { maskRuleOf, within } from '../fields/within.ts';
import type { MaskRule } from '../privacy/masks.ts';
import type { PrivacyClass } from '../privacy/privacy-class.ts';
import { sharingOf, type Sharing } from '../privacy/sharing.ts';
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
  /** How a value is masked; absent when its class needs no mask. */
  readonly mask?: MaskRule;
  /** How other units may have the value when nothing else is agreed. */
  readonly sharing: Sharing;
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
  /** Set when reading a record takes a right of its own. */
  readonly restricted?: true;
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
  const { kind, title, description, required, privacy, source, requirement } = field;
  const item = kind.type === 'list' ? kind.items.kind : kind;
  return {
    path,
    title,
    ...present('description', description),
    type: describeKind(kind),
    required,
    privacy,
    ...present('mask', maskRuleOf(field)),
    sharing: sharingOf(field),
    ...present('codeList', item.type === 'code' ? item.list : undefined),
    ...present('reference', item.type === 'reference' ? item.to : undefined),
    ...present('unit', item.type === 'number' ? item.unit : undefined),
    ...present('source', source),
    ...present('requirement', requirement),
  };
};

const flatten = (fields: FieldMap, prefix: string, parent?: Field): DictionaryField[] =>
  Object.entries(fields).flatMap(([name, declared]) => {
    const path = prefix + name;
    const field = parent === undefined ? declared : within(parent, declared);
    const { kind } = field;
    const holder = kind.type === 'list' ? within(field, kind.items) : field;
    const own = dictionaryField(path, field);
    if (holder.kind.type !== 'object') return [own];
    return [own, ...flatten(holder.kind.fields, `${path}${kind.type === 'list' ? '[]' : ''}.`, holder)];
  });

const dictionaryEntity = (entity: Entity): DictionaryEntity => ({
  type: entity.type,
  element: { id: entity.element, title: elements[entity.element] },
  title: entity.title,
  description: entity.description,
  ...present('source', entity.source),
  ...present('restricted', entity.restricted),
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
