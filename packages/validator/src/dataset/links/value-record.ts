import type { Entity, Field } from '@hutong/standard';
import { compileField } from '../../records/compile-field.ts';
import type { CompiledCheck } from '../../records/kinds/compiled-check.ts';
import type { FactHash } from '../fact-hash.ts';
import { linkSourcesOf } from './families.ts';
import { wordOf } from './code-words.ts';
import type { LinkRecord } from './link-family.ts';
import { momentOf } from './moments.ts';
import type { HashReference } from './take-links.ts';

interface WantedField {
  readonly name: string;
  readonly field: Field;
  readonly check: CompiledCheck;
}

/** Makes the view of records that were read as values; a value that its field refuses is taken for absent. */
export function createValueRecords(facts: FactHash) {
  const compiled = new Map<string, readonly (readonly WantedField[])[]>();
  const wantedBy = (entity: Entity): readonly (readonly WantedField[])[] => {
    let wanted = compiled.get(entity.type);
    if (wanted === undefined) {
      wanted = linkSourcesOf(entity.type).map(({ fields }) =>
        fields.flatMap((name) => {
          const field = entity.fields[name];
          return field === undefined ? [] : [{ name, field, check: compileField(field) }];
        }),
      );
      compiled.set(entity.type, wanted);
    }
    return wanted;
  };
  return (entity: Entity, record: Readonly<Record<string, unknown>>) => {
    const sources = wantedBy(entity);
    return (source: number): { readonly record: LinkRecord; readonly hashReference: HashReference } => {
      const wanted = sources[source] ?? [];
      const values = wanted.map(({ name, check }) => {
        const value = record[name];
        return value !== undefined && check.accepts(value) ? value : undefined;
      });
      const text = (index: number): string => {
        const value = values[index];
        return typeof value === 'string' ? value : '';
      };
      return {
        record: {
          has: (index) => values[index] !== undefined,
          text,
          time: (index) => momentOf(text(index)),
          number: (index) => {
            const value = values[index];
            return typeof value === 'number' ? value : NaN;
          },
          word: (index) => (text(index) === '' ? 0 : wordOf(text(index))),
          digits: (index) => (values[index] === undefined ? NaN : Number(values[index])),
          value: (index) => values[index],
        },
        hashReference: (index) => {
          const value = text(index);
          if (value === '') return false;
          facts.urn(value);
          return true;
        },
      };
    };
  };
}
