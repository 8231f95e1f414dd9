import { pathParts } from './member-path.ts';

/** A member's path before and after it was moved. */
export interface Move {
  readonly before: string;
  readonly after: string;
}

const isIndex = (part: string | undefined): boolean => part !== undefined && /^\d+$/.test(part);

/** The pointer before one move of what it points to now; unchanged when the move is not on its way. */
function beforeMove(parts: readonly string[], { before, after }: Move): readonly string[] {
  const now = pathParts(after);
  if (!now.every((part, index) => (part === '[]' ? isIndex(parts[index]) : part === parts[index]))) return parts;
  const indexes = parts.slice(0, now.length).filter(isIndex);
  const then = pathParts(before).map((part) => (part === '[]' ? (indexes.shift() ?? part) : part));
  return [...then, ...parts.slice(now.length)];
}

/** Where in the record that was given stands what a pointer names after some moves, the last of them first. */
export const sourcePointer = (pointer: string, moves: readonly Move[]): string =>
  ['', ...moves.reduce<readonly string[]>(beforeMove, pointer.split('/').slice(1))].join('/');
