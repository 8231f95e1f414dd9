import { HutongError, type BilingualText } from '@hutong/standard';
import { mappingSchema, type AuthoredMapping, type Mapping } from '../mapping/mapping-schema.ts';
import { createCrosswalk, type Crosswalk } from './crosswalk.ts';
import type { CompileContext, MappingParts } from './compile-context.ts';
import { compileRecord } from './compile-record.ts';
import type { MappingFault } from './mapping-fault.ts';
import { fieldReader } from './origin.ts';

/** What of the units library a mapping needs is loaded only when it needs it. */
export const needsUnits = (mapping: Mapping): boolean =>
  [
    ...Object.values(mapping.record ?? {}),
    ...mapping.records.flatMap(({ id, fields }) => [id, ...Object.values(fields)]),
  ].some(({ unit }) => unit !== undefined);

/** Compiles a mapping that keeps to its schema; what is wrong with it comes back as faults. */
export function compileParts(mapping: Mapping, parts: MappingParts): { crosswalk: Crosswalk; faults: MappingFault[] } {
  const faults: MappingFault[] = [];
  const context: CompileContext = {
    ...parts,
    mapping,
    fault: (path: readonly PropertyKey[], message: BilingualText) => void faults.push({ path, message }),
  };
  const reader = fieldReader(mapping.source ?? {});
  const records = mapping.records.map((rule, index) => compileRecord(index, rule, reader, context));
  return { crosswalk: createCrosswalk(mapping, records, reader), faults };
}

const pathText = (path: readonly PropertyKey[]): string => path.map((part) => `/${String(part)}`).join('');

/**
 * Compiles a mapping written in TypeScript, without files. Throws HT9001 with the pointer of the first fault,
 * all of them in its facts.
 */
export async function compileMapping(authored: AuthoredMapping): Promise<Crosswalk> {
  const mapping = mappingSchema.parse(authored);
  const codes = new Map(
    Object.entries(mapping.codes ?? {}).map(([name, given]) => [name, 'map' in given ? Object.entries(given.map) : []]),
  );
  const units = needsUnits(mapping) ? await import('../values/unit-conversion.ts') : undefined;
  const { crosswalk, faults } = compileParts(mapping, {
    codes,
    tables: new Map(),
    ...(units === undefined ? {} : units),
  });
  const [first] = faults;
  if (first === undefined) return crosswalk;
  throw new HutongError('HT9001', {
    pointer: pathText(first.path),
    message: first.message,
    facts: { problems: faults.map(({ path, message }) => ({ pointer: pathText(path), message })) },
  });
}
