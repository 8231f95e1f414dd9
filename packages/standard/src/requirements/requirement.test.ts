import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Field, FieldMap } from '../fields/field.ts';
import { entities, findEntity } from '../registry.ts';
import { requirements } from '../requirements.generated.ts';
import { freeMembersRequirement } from '../text-forms/free-members.ts';
import { usableTextRequirement } from '../text-forms/usable-text.ts';
import type { Language } from '../text.ts';
import { findRequirement } from './requirement.ts';

const standardFolder = fileURLToPath(new URL('../../../../spec/standard/', import.meta.url));

const fieldRequirements = (fields: FieldMap): string[] =>
  Object.values(fields).flatMap((field: Field) => {
    const { kind, requirement } = field;
    const inside =
      kind.type === 'object'
        ? fieldRequirements(kind.fields)
        : kind.type === 'list'
          ? fieldRequirements({ items: kind.items })
          : [];
    return requirement === undefined ? inside : [requirement, ...inside];
  });

const used = new Set([
  // What every text and every free-form member keeps to.
  usableTextRequirement,
  freeMembersRequirement,
  ...Object.keys(entities).flatMap((type) => [
    ...fieldRequirements(findEntity(type)?.fields ?? {}),
    ...(findEntity(type)?.rules ?? []).map(({ requirement }) => requirement),
  ]),
]);

/** The rule lines of the normative text: id, level, sentence. */
const ruleLines = async (language: Language): Promise<{ id: string; level: string; text: string }[]> => {
  const pages = await Promise.all(
    ['records', 'platform', 'privacy', 'releases'].map((page) =>
      readFile(`${standardFolder}${page}.${language}.md`, 'utf8'),
    ),
  );
  return pages
    .join('\n')
    .split('\n')
    .filter((line) => line.includes('HT-'))
    .map((line) => {
      const [, id = line, level = '', text = ''] = /^- \*\*(HT-[A-Z]{3}-\d{3})\*\* (\w+): (.+)[.。]$/.exec(line) ?? [];
      return { id, level, text };
    });
};

/** Rules about the text of a record, which no field can state. */
const ofTheText = new Set(['HT-REC-010']);

describe('the requirement register', () => {
  it('has unique ids of one form', () => {
    const ids = requirements.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^HT-[A-Z]{3}-\d{3}$/.test(id))).toEqual([]);
  });

  it.each<Language>(['zh', 'en'])('says in %s what the normative text says, line by line', async (language) => {
    const registered = requirements.map(({ id, level, text }) => ({ id, level, text: text[language] }));
    expect(await ruleLines(language)).toEqual(registered);
  });

  it('holds every requirement that a field names, and no field rule that no field has', () => {
    expect([...used].filter((id) => findRequirement(id) === undefined)).toEqual([]);
    const fieldRules = requirements.filter(
      ({ actor, id }) => actor === 'producer' && !/^HT-(?:COD|SET|REL)-/.test(id) && !ofTheText.has(id),
    );
    expect(fieldRules.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it('states its level in the English sentence', () => {
    for (const { id, level, text } of requirements) {
      const stated = level === 'MAY' ? /\bmay\b/ : level === 'MUST' ? /\bMUST\b|\bno .* may\b/ : /\bSHOULD\b/;
      expect(text.en, id).toMatch(stated);
    }
  });

  it('finds by id', () => {
    expect(findRequirement('HT-PER-002')?.reference).toBe('GB 11643-1999');
    expect(findRequirement('HT-PER-999')).toBeUndefined();
  });
});
