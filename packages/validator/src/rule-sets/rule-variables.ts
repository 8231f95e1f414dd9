import { findEntity, type Entity } from '@hutong/standard';

/** What an expression of a rule can name, with the entity where that is one only. */
export type RuleVariables = Readonly<Record<string, Entity | undefined>>;

/** The types that a reference field may lead to; undefined when it is no single reference. */
export function referenceTypes(entity: Entity, field: string): readonly string[] | undefined {
  const kind = Object.hasOwn(entity.fields, field) ? entity.fields[field]?.kind : undefined;
  return kind?.type === 'reference' ? kind.to : undefined;
}

/** The variables of a rule: `record`, and one for each record that it refers to. */
export const variablesOf = (entity: Entity, related: Readonly<Record<string, string>> = {}): RuleVariables => ({
  record: entity,
  ...Object.fromEntries(
    Object.entries(related).map(([variable, field]) => {
      const [type, ...others] = referenceTypes(entity, field) ?? [];
      return [variable, type === undefined || others.length > 0 ? undefined : findEntity(type)];
    }),
  ),
});
