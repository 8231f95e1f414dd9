import type { ConversionStep, ReleaseField, ReleaseFields, ReleaseManifest } from '@hutong/standard';
import { readFile, readdir } from 'node:fs/promises';
import { parse } from 'yaml';
import type { GeneratedFile } from './generated-file.ts';

interface ListChange {
  /** Codes of the older release by what the newer one calls them. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** Codes of the newer release, each with the older one that stands for it. */
  readonly narrowed?: Readonly<Record<string, string>>;
}

/** `spec/releases/conversions/*.yaml`: what a person wrote of the way between two releases. */
interface AuthoredConversion {
  readonly from: string;
  readonly to: string;
  readonly renamedTypes: Readonly<Record<string, string>>;
  readonly steps: readonly ConversionStep[];
  readonly codeLists: Readonly<Record<string, ListChange>>;
}

type Step = Omit<ConversionStep, 'types'>;

const startsWithPath = (path: string, start: string): boolean =>
  path === start || path.startsWith(`${start}.`) || path.startsWith(`${start}[]`);

const concerns = (step: ConversionStep, type: string): boolean => step.types === '*' || step.types.includes(type);

/** The path that a field of the newer release has in the older one, by the steps that a person wrote. */
function olderPath(path: string, steps: readonly ConversionStep[]): string {
  return steps.toReversed().reduce((at, step) => {
    if (step.step === 'moved' && startsWithPath(at, step.to)) return step.from + at.slice(step.to.length);
    if (step.step === 'wrapped' && at === `${step.field}[]`) return step.field;
    if (step.step === 'split' && step.to.includes(at)) return step.from;
    return at;
  }, path);
}

/** Whether values of a field are written in letters, so that one release may ask more of them than another. */
const isWritten = ({ type }: ReleaseField): boolean => type === 'text' || type === 'identifier';

type UrnType = (type: string) => string;

const nonEmpty = <Value extends object>(name: string, value: Value): object =>
  Object.keys(value).length === 0 ? {} : { [name]: value };

/** Finds what a person need not write: members, codes and targets that the older release lacks. */
class StepFinder {
  readonly found = new Map<string, { step: Step; types: string[] }>();
  readonly #older: ReleaseManifest;
  readonly #newer: ReleaseManifest;
  readonly #authored: AuthoredConversion;
  readonly #urnType: UrnType;

  constructor(older: ReleaseManifest, newer: ReleaseManifest, authored: AuthoredConversion, urnType: UrnType) {
    this.#urnType = urnType;
    this.#older = older;
    this.#newer = newer;
    this.#authored = authored;
  }

  #add(type: string, step: Step): void {
    const key = JSON.stringify(step);
    const known = this.found.get(key);
    if (known === undefined) this.found.set(key, { step, types: [type] });
    else known.types.push(type);
  }

  #fail(place: string, what: string): never {
    throw new Error(`spec/releases/conversions: ${place} ${what}`);
  }

  #code(type: string, path: string, field: ReleaseField, older: ReleaseField, required: boolean): void {
    const list = field.list ?? '';
    const codesOf = ({ codeLists }: ReleaseManifest, id: string): string[] => Object.keys(codeLists[id]?.codes ?? {});
    const [now, then] = [codesOf(this.#newer, list), new Set(codesOf(this.#older, older.list ?? ''))];
    const { renamed = {}, narrowed = {} } = this.#authored.codeLists[list] ?? {};
    const lost = [...then].filter((code) => !now.includes(renamed[code] ?? code));
    if (lost.length > 0) this.#fail(`${type} ${path}`, `lost the codes ${lost.join(', ')}; name their successors`);
    const known = new Set([...Object.values(renamed), ...Object.keys(narrowed)]);
    const lacks = now.filter((code) => !then.has(code) && !known.has(code));
    const changes = {
      ...nonEmpty('pairs', Object.entries(renamed)),
      ...nonEmpty('narrowed', narrowed),
      ...nonEmpty('lacks', lacks),
    };
    const isOpen = ({ codeLists }: ReleaseManifest, id = ''): boolean => codeLists[id]?.extensible === true;
    if (Object.keys(changes).length > 0)
      this.#add(type, { step: 'recoded', field: path, ...changes, ...(required ? { required } : {}) } as Step);
    if (isOpen(this.#newer, list) && !isOpen(this.#older, older.list))
      this.#add(type, { step: 'localised', field: path } as Step);
  }

  #reference(type: string, path: string, field: ReleaseField, older: ReleaseField, required: boolean): void {
    const names = this.#authored.renamedTypes;
    for (const to of field.to ?? [])
      if (names[to] !== undefined)
        this.#add(type, {
          step: 'retyped',
          field: path,
          from: this.#urnType(names[to]),
          to: this.#urnType(to),
        } as Step);
    const lacks = (field.to ?? []).filter((to) => older.to?.includes(names[to] ?? to) !== true).map(this.#urnType);
    if (lacks.length > 0)
      this.#add(type, { step: 'unreferenced', field: path, lacks, ...(required ? { required } : {}) } as Step);
  }

  #text(type: string, path: string, field: ReleaseField, older: ReleaseField, required: boolean): void {
    const [now, then] = [field.maxLength ?? Infinity, older.maxLength ?? Infinity];
    if (now > then) this.#add(type, { step: 'shortened', field: path, maxLength: then } as Step);
    if (older.pattern !== undefined && older.pattern !== field.pattern)
      this.#add(type, {
        step: 'loosened',
        field: path,
        pattern: older.pattern,
        ...(required ? { required } : {}),
      } as Step);
    const rules = {
      ...(field.type === 'identifier' && field.scheme !== older.scheme ? { scheme: field.scheme } : {}),
      ...(field.pattern === undefined || field.pattern === older.pattern ? {} : { pattern: field.pattern }),
      ...(now < then && field.maxLength !== undefined ? { maxLength: field.maxLength } : {}),
    };
    if (Object.keys(rules).length > 0) this.#add(type, { step: 'tightened', field: path, ...rules } as Step);
  }

  /** The steps of one type; fields of every record come under the type `*`. */
  find(type: string, now: ReleaseFields, then: ReleaseFields): void {
    const authored = this.#authored.steps.filter((step) => concerns(step, type));
    const reached = new Set<string>();
    const missing: string[] = [];
    const written = new Set(authored.flatMap((step) => ('field' in step ? [step.field] : [])));
    for (const [path, field] of Object.entries(now)) {
      if (path === 'specVersion' || missing.some((start) => startsWithPath(path, start))) continue;
      const at = olderPath(path, authored);
      const older = then[at];
      reached.add(at);
      if (older === undefined) {
        const inside = Object.keys(now).filter((other) => other !== path && startsWithPath(other, path));
        if (inside.some((other) => then[olderPath(other, authored)] !== undefined)) continue;
        missing.push(path);
        if (!written.has(path)) this.#missing(type, path, field);
        continue;
      }
      const list = path.endsWith('[]') ? now[path.slice(0, -2)] : undefined;
      const required = (list ?? field).required;
      if (path === 'id') continue;
      if (field.type === 'code' && older.type === 'code') this.#code(type, path, field, older, required);
      else if (field.type === 'reference') this.#reference(type, path, field, older, required);
      else if (isWritten(field) && isWritten(older) && !written.has(path))
        this.#text(type, path, field, older, required);
      else if (field.type !== older.type && !written.has(path) && at === path)
        this.#fail(`${type} ${path}`, `is ${field.type}, was ${older.type}; no step says how it is converted`);
    }
    for (const path of Object.keys(then))
      if (path !== 'specVersion' && !reached.has(path) && !written.has(path))
        this.#fail(`${type} ${path}`, 'of the older release is nowhere in the newer one; move or remove it');
  }

  #missing(type: string, path: string, { required, title }: ReleaseField): void {
    if (required) this.#fail(`${type} ${path}`, 'is required and was not there before; say what is assumed');
    const reason = {
      zh: `${this.#older.version} 版没有“${title.zh}”`,
      en: `${this.#older.version} has no "${title.en}"`,
    };
    this.#add(type, { step: 'added', field: path, reason } as Step);
  }
}

const reachableTypes = (older: ReleaseManifest, newer: ReleaseManifest, names: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.keys(newer.entities)
      .map((type): [string, string] => [type, names[type] ?? type])
      .filter(([, then]) => older.entities[then] !== undefined),
  );

/** The fields of an entity without those of every record, which come under the type `*`. */
const ownFields = ({ common, entities }: ReleaseManifest, type: string): ReleaseFields =>
  Object.fromEntries(Object.entries(entities[type]?.fields ?? {}).filter(([path]) => common[path] === undefined));

/** The whole way between two releases, as the engine takes it. */
function completeConversion(
  older: ReleaseManifest,
  newer: ReleaseManifest,
  authored: AuthoredConversion,
  urnType: UrnType,
): string {
  const types = reachableTypes(older, newer, authored.renamedTypes);
  const finder = new StepFinder(older, newer, authored, urnType);
  finder.find('*', newer.common, older.common);
  for (const [type, name] of Object.entries(types)) {
    finder.find(type, ownFields(newer, type), ownFields(older, name));
    if (type !== name) {
      const retyped = { step: 'retyped', field: 'id', from: urnType(name), to: urnType(type) } as Step;
      finder.found.set(`id ${type}`, { step: retyped, types: [type] });
    }
  }
  const steps = [
    ...authored.steps,
    ...[...finder.found.values()].map(({ step, types: concerned }) => ({
      ...step,
      types: concerned.includes('*') ? '*' : concerned,
    })),
  ];
  return `  {
    from: ${JSON.stringify(older.version)},
    to: ${JSON.stringify(newer.version)},
    types: ${JSON.stringify(types)},
    steps: [
${steps.map((step) => `      ${JSON.stringify(step)},`).join('\n')}
    ],
  },`;
}

/** The conversions between releases as TypeScript: what a person wrote, and what the manifests say themselves. */
export async function generateConversions(root: string): Promise<GeneratedFile[]> {
  const { describeRelease, urnTypeOf } = await import('@hutong/standard');
  const present = describeRelease();
  const manifestOf = async (version: string): Promise<ReleaseManifest> =>
    version === present.version
      ? present
      : (JSON.parse(await readFile(`${root}/spec/releases/${version}/manifest.json`, 'utf8')) as ReleaseManifest);
  const folder = `${root}/spec/releases/conversions`;
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const conversions = await Promise.all(
    names.map(async (name) => {
      const authored = parse(await readFile(`${folder}/${name}`, 'utf8')) as AuthoredConversion;
      return completeConversion(await manifestOf(authored.from), await manifestOf(authored.to), authored, urnTypeOf);
    }),
  );
  const content = `// Generated from spec/releases; do not edit. Run \`pnpm generate\`.
import type { Conversion } from './conversion-step.ts';

/** The ways between releases, oldest first. */
export const conversions: readonly Conversion[] = [
${conversions.join('\n')}
];
`;
  return [{ path: 'packages/standard/src/releases/conversions.generated.ts', content }];
}
