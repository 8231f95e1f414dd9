import {
  bilingual,
  codeLists,
  findEntity,
  HutongError,
  type CodeListId,
  type Entity,
  type Field,
} from '@hutong/standard';
import { findColumn } from '@hutong/validator';
import { compileTimeForm } from '../values/time-form.ts';
import type { Row } from '../compile/source-path.ts';
import { textOf } from '../values/text-of.ts';

/** What a header seems to mean; a person has the last word. */
export interface Suggestion {
  readonly header: string;
  /** The standard field, dotted; undefined when none comes near. */
  readonly field?: string;
  /** `exact` is a name, title or alias of the field; `likely` shares its words. */
  readonly confidence: 'exact' | 'likely' | 'none';
  /** The rule as it stands in a mapping file. */
  readonly rule?: string | Readonly<Record<string, unknown>>;
  /** Share of the sample's values that the rule's codes or time form cover, where it has any. */
  readonly fits?: number;
}

/** A suggested mapping of one table. */
export interface MappingSuggestion {
  readonly type: string;
  readonly idHeader?: string;
  readonly suggestions: readonly Suggestion[];
  /** Required fields for which no header was found. */
  readonly missing: readonly string[];
}

const timeForms = [
  'YYYY-MM-DD',
  'YYYY/M/D',
  'YYYY.MM.DD',
  'YYYYMMDD',
  'YYYY年M月D日',
  'YYYY-MM-DD HH:mm:ss',
  'YYYY-MM-DD HH:mm',
  'YYYY/M/D H:mm:ss',
  'YYYY/M/D H:mm',
  'YYYYMMDDHHmmss',
  'YYYY-MM-DDTHH:mm:ssZZ',
  'epoch-ms',
  'epoch-s',
];

const own = new Set(['id', 'type', 'specVersion', 'provenance', 'simulated', 'extensions']);

const likely = (entity: Entity, header: string): { name: string; field: Field } | undefined => {
  const word = header.trim().toLowerCase();
  if (word.length < 2) return undefined;
  const scored = Object.entries(entity.fields)
    .filter(([name]) => !own.has(name))
    .flatMap(([name, field]) => {
      const words = [name, field.title.zh, field.title.en, ...(field.aliases ?? [])].map((text) => text.toLowerCase());
      const shared = words.filter((text) => text.length > 1 && (word.includes(text) || text.includes(word)));
      return shared.length === 0
        ? []
        : [{ name, field, score: Math.max(...shared.map((text) => Math.min(text.length, word.length))) }];
    })
    .toSorted((a, b) => b.score - a.score);
  return scored[0];
};

const valuesOf = (header: string, sample: readonly Row[]): string[] =>
  sample.map((row) => textOf(row[header]).trim()).filter((value) => value !== '');

const shareOf = (values: readonly string[], fits: (value: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(fits).length / values.length;

const ruleFor = (header: string, field: Field, values: readonly string[]): Pick<Suggestion, 'rule' | 'fits'> => {
  const { kind } = field;
  if (kind.type === 'code') {
    const { entries } = codeLists[kind.list as CodeListId];
    const titles = new Set(entries.flatMap(({ code, zh, en }) => [code, zh, en]));
    return { rule: { from: header, codes: 'titles' }, fits: shareOf(values, (value) => titles.has(value)) };
  }
  if (kind.type === 'date' || kind.type === 'dateTime') {
    const [best] = timeForms
      .map((form) => ({ form, compiled: compileTimeForm(form) }))
      .filter(({ compiled }) => compiled?.hasTime === (kind.type === 'dateTime'))
      .map(({ form, compiled }) => ({
        form,
        fits: shareOf(values, (value) => compiled?.parse(value, 'Z') !== undefined),
      }))
      .toSorted((a, b) => b.fits - a.fits);
    return best === undefined ? { rule: header } : { rule: { from: header, time: best.form }, fits: best.fits };
  }
  if (kind.type === 'reference') return { rule: { from: header, urn: kind.to[0] ?? '' } };
  return { rule: header };
};

const idPattern = /^(?:id|.*_id|编号|序号|.*编号|.*编码|.*ID)$/iu;

/**
 * Suggests a mapping of a table to an entity, by its headers and a sample of its rows. Throws HT1011 for an unknown type.
 * Nothing of it is certain: the file that is made of it marks every line for review.
 */
export function suggestMapping(type: string, headers: readonly string[], sample: readonly Row[]): MappingSuggestion {
  const entity = findEntity(type);
  if (entity === undefined)
    throw new HutongError('HT1011', {
      message: bilingual(`标准中没有记录类型“${type}”`, `The standard has no record type "${type}"`),
    });
  const taken = new Set<string>();
  const suggestions = headers.map((header): Suggestion => {
    const column = findColumn(entity.fields, header);
    const exactName = column?.path.join('.');
    const exactField = column === undefined ? undefined : entity.fields[column.path[0] ?? ''];
    const found =
      exactName !== undefined && exactField !== undefined && !own.has(column?.path[0] ?? '')
        ? { name: exactName, field: exactField, confidence: 'exact' as const }
        : { ...likely(entity, header), confidence: 'likely' as const };
    if (found.name === undefined || found.field === undefined || taken.has(found.name))
      return { header, confidence: 'none' };
    taken.add(found.name);
    const plain = (column?.path.length ?? 1) > 1;
    const rule = plain ? { rule: header } : ruleFor(header, found.field, valuesOf(header, sample));
    return { header, field: found.name, confidence: found.confidence, ...rule };
  });
  const filled = new Set(suggestions.map(({ field }) => field?.split('.')[0]));
  const isUnique = (header: string): boolean => {
    const values = valuesOf(header, sample);
    return values.length === sample.length && new Set(values).size === values.length;
  };
  const idHeader =
    headers.find((header) => idPattern.test(header.trim()) && isUnique(header)) ??
    headers.find((header) => idPattern.test(header.trim()));
  return {
    type: entity.type,
    ...(idHeader === undefined ? {} : { idHeader }),
    suggestions,
    missing: Object.entries(entity.fields)
      .filter(([name, { required }]) => required && !filled.has(name) && !own.has(name) && name !== 'division')
      .map(([name]) => name),
  };
}
