import { isExactNumber } from '../values/exact-number.ts';
import { isUsableText } from './usable-text.ts';

/** Requirement that bounds what the standard does not look into. */
export const freeMembersRequirement = 'HT-REC-009';

/** How deep free-form members may nest. */
export const maximumDepth = 32;
/** How many characters their names and texts may have together. */
export const maximumCharacters = 65_536;

// Names that programs take for parts of the object itself.
const forbiddenNames = new Set(['__proto__', 'constructor', 'prototype']);

/** What keeps free-form members from being taken. */
export interface FreeMembersFault {
  readonly reason: 'name' | 'characters' | 'depth' | 'size' | 'number';
  /** Names and numbers that lead to it. */
  readonly path: readonly (string | number)[];
}

interface Open {
  readonly value: object;
  readonly path: readonly (string | number)[];
}

/**
 * The first fault in free-form members: a name that harms, an unusable character, a number that is not
 * exact, too deep or too large; never recurses.
 */
export function freeMembersFault(members: object): FreeMembersFault | undefined {
  const open: Open[] = [{ value: members, path: [] }];
  let characters = 0;
  const textFault = (text: string, path: Open['path']): FreeMembersFault | undefined => {
    characters += text.length;
    if (characters > maximumCharacters) return { reason: 'size', path: [] };
    return isUsableText(text) ? undefined : { reason: 'characters', path };
  };
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next;
    if (path.length >= maximumDepth) return { reason: 'depth', path: path.slice(0, 1) };
    const isList = Array.isArray(value);
    for (const [name, member] of Object.entries<unknown>(value as Record<string, unknown>)) {
      const inner = [...path, isList ? Number(name) : name];
      if (!isList && forbiddenNames.has(name)) return { reason: 'name', path: inner };
      const fault =
        (isList ? undefined : textFault(name, path)) ??
        (typeof member === 'string' ? textFault(member, inner) : undefined);
      if (fault !== undefined) return fault;
      if (typeof member === 'number' && !isExactNumber(member)) return { reason: 'number', path: inner };
      if (typeof member === 'object' && member !== null) open.push({ value: member, path: inner });
      characters++;
    }
  }
  return undefined;
}
