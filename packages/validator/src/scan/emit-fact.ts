import { factSize, pointSize, type ScanState } from './scan-state.ts';
import type { SourceText } from './source-text.ts';

/** What a fact is about and where it stands, as expressions. */
export interface FactText {
  readonly site: string | number;
  readonly from: string;
  readonly to: string;
}

/** The statements that keep a reference or position of a record, or return -1 when it has too many; `also` is done with it at `f`. */
export function emitFact({ site, from, to }: FactText, state: ScanState, source: SourceText, also = ''): string {
  const fact = source.bind(state.fact);
  const count = `${source.bind(state)}.facts`;
  return `{ const f = ${count}; if (f === ${state.fact.length}) return -1;
    ${fact}[f] = ${site}; ${fact}[f + 1] = ${from}; ${fact}[f + 2] = ${to}; ${count} = f + ${factSize}; ${also} }`;
}

/** The statements that keep the position whose members have just been read. */
export function emitPoint(fact: FactText, state: ScanState, source: SourceText): string {
  const [point, reading] = [source.bind(state.point), source.bind(state.reading)];
  const members = Array.from({ length: pointSize }, (_, index) => `${point}[g + ${index}] = ${reading}[${index}];`);
  return emitFact(fact, state, source, `const g = f / ${factSize} * ${pointSize}; ${members.join(' ')}`);
}
