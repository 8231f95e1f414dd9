import { HutongError } from '../errors/hutong-error.ts';

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
  if (!expression.test(urn)) throw new HutongError('HT1004', { facts: { urn } });
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
