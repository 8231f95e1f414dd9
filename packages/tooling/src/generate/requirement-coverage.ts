import type { Entity, Field, FieldMap, Requirement } from '@hutong/standard';
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { sourceFiles, workspacePackages } from '../workspace.ts';
import type { GeneratedFile } from './generated-file.ts';
import { statedBySchema } from './stated-by-schema.ts';

/** What shows that a requirement is met, or why nothing does. */
export interface RequirementCoverage {
  readonly id: string;
  readonly level: Requirement['level'];
  /**
   * `verified`: something fails when it is broken; `partial`: something fails when part of it is, and the reason says what is
   * left; `stated`: it permits or describes, and nothing can break; `reason`: see there.
   */
  readonly state: 'verified' | 'partial' | 'stated' | 'reason' | 'uncovered';
  /** Conformance checks that cite it. */
  readonly checks: readonly string[];
  /** Negative record vectors that break it. */
  readonly vectors: readonly string[];
  /** Test files that cite it, or the error code that stands for it. */
  readonly tests: readonly string[];
  /** Fields that state it, so that the schemas carry it. */
  readonly fields: readonly string[];
  readonly reason?: Requirement['notTested'];
}

/** What cites a requirement, by its id. */
export type Citations = ReadonlyMap<string, ReadonlySet<string>>;

/** The four kinds of source that coverage is computed from. */
export interface CoverageSources {
  readonly checks: Citations;
  readonly vectors: Citations;
  readonly tests: Citations;
  readonly fields: Citations;
}

const idPattern = /HT-[A-Z]{3}-\d{3}/g;

const cite = (citations: Map<string, Set<string>>, id: string, by: string): void => {
  citations.set(id, (citations.get(id) ?? new Set()).add(by));
};

const stateOf = (isShown: boolean, isStated: boolean, hasReason: boolean): RequirementCoverage['state'] => {
  if (hasReason) return isShown ? 'partial' : 'reason';
  if (isShown) return 'verified';
  return isStated ? 'stated' : 'uncovered';
};

/** Where each requirement stands, in the order of the register. */
export function coverageOf(requirements: readonly Requirement[], sources: CoverageSources): RequirementCoverage[] {
  return requirements.map(({ id, level, notTested }) => {
    const by = (citations: Citations): string[] => [...(citations.get(id) ?? [])].sort();
    const evidence = {
      checks: by(sources.checks),
      vectors: by(sources.vectors),
      // A test that names what cannot be tested shows that it is called so, and nothing more.
      tests: notTested === undefined ? by(sources.tests) : [],
      fields: by(sources.fields),
    };
    const isShown = evidence.checks.length + evidence.vectors.length + evidence.tests.length > 0;
    const isStated = level === 'MAY' && evidence.fields.length > 0;
    const state = stateOf(isShown, isStated, notTested !== undefined);
    return { id, level, state, ...evidence, ...(notTested === undefined ? {} : { reason: notTested }) };
  });
}

function* fieldsOf(fields: FieldMap, prefix: string): Generator<readonly [path: string, field: Field]> {
  for (const [name, field] of Object.entries<Field>(fields)) {
    const path = `${prefix}/${name}`;
    yield [path, field];
    const { kind } = field;
    if (kind.type === 'object') yield* fieldsOf(kind.fields, path);
    if (kind.type === 'list') yield* fieldsOf({ '*': kind.items }, path);
  }
}

interface Vector {
  readonly id: string;
  readonly record: unknown;
  readonly expect: { readonly issues?: readonly { readonly code: string; readonly pointer: string }[] };
}

/** The requirement of a pointer: its field's own, else that of the nearest field around it. */
function requirementAt(stated: ReadonlyMap<string, string>, pointer: string): string | undefined {
  for (
    let path = pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*');
    path !== '';
    path = path.slice(0, path.lastIndexOf('/'))
  ) {
    const id = stated.get(path);
    if (id !== undefined) return id;
  }
  return undefined;
}

/** Codes of findings whose requirement is no field's: between fields, of local codes, of every text, of free-form members. */
const rulesBeyondFields = new Set(['HT1012', 'HT1016', 'HT1018', 'HT1019']);

async function citationsOfRecords(
  root: string,
  entities: Readonly<Record<string, Entity>>,
): Promise<{ fields: Citations; vectors: Citations }> {
  const fields = new Map<string, Set<string>>();
  const vectors = new Map<string, Set<string>>();
  for (const [type, entity] of Object.entries(entities)) {
    const stated = new Map<string, string>();
    for (const [path, { requirement }] of fieldsOf(entity.fields, ''))
      if (requirement !== undefined) {
        stated.set(path, requirement);
        cite(fields, requirement, type + path);
      }
    const file = `${root}/spec/vectors/records/${type}.json`;
    for (const { id, record, expect } of JSON.parse(await readFile(file, 'utf8')) as Vector[])
      for (const { code, pointer } of expect.issues ?? []) {
        const ofField = requirementAt(stated, pointer);
        if (ofField !== undefined) cite(vectors, ofField, `${type}/${id}`);
        if (rulesBeyondFields.has(code))
          for (const requirement of statedBySchema(entity, record)) cite(vectors, requirement, `${type}/${id}`);
      }
  }
  return { fields, vectors };
}

/** Error codes that stand for a requirement, from the tables of the validator: `HT2001: 'HT-SET-001'`. */
async function requirementsOfErrors(folder: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const path of sourceFiles(`${folder}/src`)) {
    if (path.endsWith('.test.ts')) continue;
    for (const [, code = '', id = ''] of (await readFile(path, 'utf8')).matchAll(/(HT\d{4}): '(HT-[A-Z]{3}-\d{3})'/g))
      found.set(code, id);
  }
  return found;
}

async function citationsOfTests(root: string): Promise<Citations> {
  const tests = new Map<string, Set<string>>();
  for (const { folder, name } of workspacePackages()) {
    const codes = name === '@hutong/validator' ? await requirementsOfErrors(folder) : new Map<string, string>();
    for (const path of sourceFiles(`${folder}/src`)) {
      // A test of this register itself shows nothing of what the register asks for.
      if (!path.endsWith('.test.ts') || /requirement(?:-coverage)?\.test\.ts$/.test(path)) continue;
      const text = await readFile(path, 'utf8');
      const file = relative(root, path);
      for (const [id] of text.matchAll(idPattern)) cite(tests, id, file);
      for (const [code, id] of codes) if (text.includes(code)) cite(tests, id, file);
    }
  }
  return tests;
}

/** Reads what cites requirements: field definitions, vectors, conformance checks, and tests. */
export async function readCoverageSources(root: string): Promise<CoverageSources> {
  const { entities } = await import('@hutong/standard');
  const { checks: all } = await import('@hutong/conformance');
  const checks = new Map<string, Set<string>>();
  for (const { meta } of all) for (const id of meta.requirements) cite(checks, id, meta.id);
  return { checks, ...(await citationsOfRecords(root, entities)), tests: await citationsOfTests(root) };
}

/** Where every requirement of the register stands, computed from the sources. */
export async function requirementCoverage(root: string): Promise<RequirementCoverage[]> {
  const { requirements } = await import('@hutong/standard');
  return coverageOf(requirements, await readCoverageSources(root));
}

const shownVectors = 3;

/** The coverage as a file: one line a requirement, with a count and the first of many vectors. */
export async function generateRequirementCoverage(root: string): Promise<GeneratedFile[]> {
  const lines = (await requirementCoverage(root)).map(({ vectors, fields, ...rest }) =>
    JSON.stringify({
      ...rest,
      vectorCount: vectors.length,
      vectors: vectors.slice(0, shownVectors),
      fields: fields.slice(0, shownVectors),
      fieldCount: fields.length,
    }),
  );
  return [{ path: 'spec/coverage/requirements.json', content: `[\n${lines.join(',\n')}\n]\n` }];
}
