import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import {
  anything,
  constant,
  date,
  dateTime,
  decimal,
  flag,
  identifier,
  integer,
  list,
  object,
  optional,
  reference,
  scalar,
  shapeOf,
  text,
} from '../fields/define-field.ts';
import type { Field, FieldMap } from '../fields/field.ts';
import { identifierSchemes, type IdentifierScheme } from '../identifiers/identifier-schemes.ts';
import type { ReleaseField, ReleaseFields, ReleaseManifest } from '../releases/release-manifest.ts';

/** The committed manifest of a release. */
export const readRelease = (version: string): ReleaseManifest => {
  const path = fileURLToPath(new URL(`../../../../spec/releases/${version}/manifest.json`, import.meta.url));
  return JSON.parse(readFileSync(path, 'utf8')) as ReleaseManifest;
};

const literally = (code: string): string => code.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A field as its manifest describes it; a code is a text that is one of the release's own codes. */
function fieldOf(path: string, facts: ReleaseField, all: ReleaseFields, release: ReleaseManifest): Field {
  const { title, privacy, ...limits } = facts;
  const options = { ...limits, ...title, privacy } as never;
  switch (facts.type) {
    case 'text':
      return text(options);
    case 'number':
      return facts.integer === true ? integer(options) : decimal(options);
    case 'boolean':
      return flag(options);
    case 'constant':
      return constant(facts.value ?? '', options);
    case 'date':
      return date(options);
    case 'dateTime':
      return dateTime(options);
    case 'code': {
      const codes = Object.keys(release.codeLists[facts.list ?? '']?.codes ?? {});
      return text({ ...title, privacy, pattern: `^(?:${codes.map(literally).join('|')})$` });
    }
    case 'identifier':
      return identifier(identifierSchemes[facts.scheme as IdentifierScheme], options);
    case 'reference':
      return reference(facts.to ?? [], options);
    case 'scalar':
      return scalar(options);
    case 'object':
      return object(options, fieldsBelow(`${path}.`, all, release));
    case 'list':
      return list(fieldOf(`${path}[]`, all[`${path}[]`] as ReleaseField, all, release), options);
    default:
      return anything(options);
  }
}

const fieldsBelow = (prefix: string, all: ReleaseFields, release: ReleaseManifest): FieldMap =>
  Object.fromEntries(
    Object.entries(all)
      .filter(([path]) => path.startsWith(prefix) && !/[.[]/.test(path.slice(prefix.length)))
      .map(([path, facts]) => {
        const field = fieldOf(path, facts, all, release);
        return [path.slice(prefix.length), facts.required ? field : optional(field)];
      }),
  );

/** The fields and the schema of an entity of a release, built from its manifest alone. */
export function releaseEntity(release: ReleaseManifest, type: string): { fields: FieldMap; schema: z.ZodType } {
  const typeField = { type: constant(type, { zh: '类型', en: 'Type' }) };
  const own = { ...release.common, ...release.entities[type]?.fields };
  const fields = { ...typeField, ...fieldsBelow('', own, release) };
  return { fields, schema: z.strictObject(shapeOf(fields)) };
}
