import { RecordError } from '../errors/record-error.ts';
import { bilingual } from '../text.ts';
import { plainTwin, twinFix } from '../text-forms/look-alikes.ts';
import type { IdentifierDefinition, IdentifierFault } from './identifier-definition.ts';

/** `urn:hutong:<type>:<issuing system>:<local id>`; type and system in lower-case kebab case. */
export const urnPattern = '^urn:hutong:[a-z][a-z0-9-]*:[a-z0-9][a-z0-9.-]*:[A-Za-z0-9][A-Za-z0-9._~-]*$';
const expression = new RegExp(urnPattern);

/** The parts of a HuTong URN. */
export interface UrnParts {
  /** Entity type in kebab case, e.g. `device`. */
  readonly type: string;
  /** The system that issued the local id. */
  readonly system: string;
  readonly localId: string;
}

// There are few entity types and many records of each.
const segments = new Map<string, string>();
const kebab = (type: string): string => {
  const known = segments.get(type);
  if (known !== undefined) return known;
  const segment = type.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase();
  if (segments.size < 1000) segments.set(type, segment);
  return segment;
};

/** Builds the global id of a record. Throws HT1004 when a part holds a character the URN cannot carry. */
export function formatUrn(type: string, system: string, localId: string): string {
  const urn = `urn:hutong:${kebab(type)}:${system}:${localId}`;
  if (!expression.test(urn)) throw new RecordError('HT1004', { facts: { urn } });
  return urn;
}

/** Splits a global id into its parts, or gives undefined when the text is no HuTong URN. */
export function parseUrn(urn: string): UrnParts | undefined {
  if (!expression.test(urn)) return undefined;
  const [, , type = '', system = '', localId = ''] = urn.split(':');
  return { type, system, localId };
}

/** The URN type segment of an entity type, e.g. `EventAction` → `event-action`. */
export const urnTypeOf = kebab;

/** Pattern of a URN whose type is one of the named entity types. */
export const referencePattern = (types: readonly string[]): string =>
  urnPattern.replace('[a-z][a-z0-9-]*', `(?:${types.map(urnTypeOf).join('|')})`);

const form = bilingual('urn:hutong:<类型>:<系统>:<本地标识>', 'urn:hutong:<type>:<system>:<local id>');

// A global id grows part by part; the fault shows where the beginning that still fits ends.
const beginning = [
  /^urn:hutong:/,
  /^urn:hutong:[a-z][a-z0-9-]*:/,
  /^urn:hutong:[a-z][a-z0-9-]*:[a-z0-9][a-z0-9.-]*:/,
  /^urn:hutong:[a-z][a-z0-9-]*:[a-z0-9][a-z0-9.-]*:[A-Za-z0-9][A-Za-z0-9._~-]*/,
];

const inspect = (text: string): IdentifierFault | undefined => {
  if (expression.test(text)) return undefined;
  const offset = Math.max(...beginning.map((pattern) => pattern.exec(text)?.[0].length ?? 0));
  const twin = plainTwin(text.charAt(offset));
  return {
    code: 'HT1004',
    reason: 'form',
    offset,
    rule: bilingual(`不符合格式：${form.zh}`, `is not of the form ${form.en}`),
    ...(twin === undefined ? {} : { fix: twinFix(text.charAt(offset), twin) }),
  };
};

/** The global id of a record. */
export const urn: IdentifierDefinition<Readonly<Record<keyof UrnParts, string>>, 'urn'> = {
  id: 'urn',
  title: bilingual('全局标识', 'Global id'),
  source: 'HuTong HT-REC-001, RFC 8141',
  status: 'own',
  form,
  pattern: urnPattern,
  examples: ['urn:hutong:device:example:d-0001'],
  parts: {
    type: { title: bilingual('类型', 'Type') },
    system: { title: bilingual('系统', 'System') },
    localId: { title: bilingual('本地标识', 'Local id') },
  },
  inspect,
  accepts: (text) => expression.test(text),
  split: (text) => parseUrn(text) as Readonly<Record<keyof UrnParts, string>>,
  join: ({ type = '', system = '', localId = '' }) => formatUrn(type, system, localId),
};
