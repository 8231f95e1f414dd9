import type { FieldRole } from '../field-role.ts';
import { emitFact } from '../emit-fact.ts';
import type { ScanState } from '../scan-state.ts';
import type { SourceText } from '../source-text.ts';

/** What a reading has found out about a good cell, as expressions. */
export interface FoundCell {
  /** The number of the code. */
  readonly code?: string | undefined;
  /** The number. */
  readonly value?: string | undefined;
  /** The site that a reference names. */
  readonly site?: string | undefined;
}

/** The statements that put a good cell, from `p` to `q`, into the state for whoever looks at it again. */
export function emitKept(
  { slot, code, point }: FieldRole,
  found: FoundCell,
  source: SourceText,
  state: ScanState,
): string {
  const bound = source.bind(state);
  return [
    slot === undefined ? '' : `${bound}.slot[${slot * 2}] = p; ${bound}.slot[${slot * 2 + 1}] = q;`,
    code === undefined || found.code === undefined ? '' : `${bound}.code[${code}] = ${found.code} + 1;`,
    found.site === undefined ? '' : emitFact({ site: found.site, from: 'p', to: 'q' }, state, source),
    point === undefined
      ? ''
      : found.value === undefined
        ? `${bound}.reading[${point}] = p; ${bound}.reading[${point + 1}] = q;`
        : `${bound}.reading[${point}] = ${found.value};`,
  ].join(' ');
}

/** The statements that take back what the cell of the row before has left there. */
export function emitForgotten({ slot, code, point }: FieldRole, source: SourceText, state: ScanState): string {
  const bound = source.bind(state);
  return [
    slot === undefined ? '' : `${bound}.slot[${slot * 2}] = ${bound}.slot[${slot * 2 + 1}] = 0;`,
    code === undefined ? '' : `${bound}.code[${code}] = 0;`,
    point === undefined ? '' : `${bound}.reading[${point}] = NaN;`,
  ].join(' ');
}
