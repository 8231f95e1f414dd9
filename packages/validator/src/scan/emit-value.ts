import type { Field } from '@hutong/standard';
import { compileField } from '../records/compile-field.ts';
import type { ListedCodes } from '../records/kinds/code-check.ts';
import { isPosition } from '../dataset/entity-traits.ts';
import { carriesNumber, isFreeText, mayCarryNumber } from '../records/personal-number.ts';
import { plainRole, type FieldRole } from './field-role.ts';
import { judgeValue, type ValueScan } from './judge-value.ts';
import type { FieldScan } from './kinds/field-scan.ts';
import { fieldScan } from './kinds/field-scans.ts';
import { referenceScan } from './kinds/reference-scan.ts';
import type { ScanBuffer } from './scan-buffer.ts';
import { addFact, addPoint, type ScanState } from './scan-state.ts';
import type { SourceText } from './source-text.ts';
import { endOfText } from './spans/end-of-text.ts';
import { urnEnd } from './spans/urn-end.ts';

/** What the emitters of one scanner share. */
export interface ScanContext {
  readonly buffer: ScanBuffer;
  readonly state: ScanState;
  /** What loaded local lists say of local codes. */
  readonly listed?: ListedCodes | undefined;
  /** The site of references to a type; a site says what a fact is about. */
  readonly referenceSite: (type: string) => number;
  readonly positionSite: number;
  readonly objectScan: (field: Field, given?: ReadonlySet<string>) => ValueScan;
  readonly listScan: (field: Field) => ValueScan;
}

const scanOf = (field: Field, role: FieldRole, source: SourceText, context: ScanContext): FieldScan | undefined => {
  const contentEnd = (from: string): string => `${source.bind(endOfText)}(bytes, view, ${from})`;
  const { prefix } = role;
  if (prefix !== undefined)
    return {
      isQuoted: true,
      condition: (from) =>
        `${source.matches(prefix, from)} && (q = ${source.bind(urnEnd)}(bytes, ${from} + ${prefix.length})) !== -1`,
    };
  if (field.kind.type === 'reference')
    return referenceScan(field.kind.to, context.referenceSite, { source, contentEnd });
  return fieldScan(field, { source, contentEnd });
};

/**
 * The statements that read one value from `p` on and leave `p` behind it, or return -1.
 * What the bytes do not show to be good goes to the exact check of the field.
 */
export function emitValue(field: Field, source: SourceText, context: ScanContext, role: FieldRole = plainRole): string {
  const { kind } = field;
  const state = source.bind(context.state);
  const isReference = kind.type === 'reference';
  const isProse = isFreeText(field);
  const isWanted =
    isReference || role.slot !== undefined ? () => true : (value: unknown) => isProse && carriesNumber(value);
  const judge = (): string =>
    role.isNeeded === true
      ? 'return -1;'
      : `{ p = ${source.bind(judgeValue(context.buffer, context.state, compileField(field, context.listed), isWanted))}(p); if (p === -1) return -1; }`;
  const fact = (site: string, from: string, to: string): string =>
    `if (!${source.bind(addFact)}(${state}, ${site}, ${from}, ${to})) return -1;`;
  const keep = (from: string, to: string): string =>
    role.slot === undefined
      ? ''
      : `${state}.slot[${role.slot * 2}] = ${from}; ${state}.slot[${role.slot * 2 + 1}] = ${to};`;

  if (kind.type === 'object' || kind.type === 'list') {
    const isObject = kind.type === 'object';
    const scan = source.bind(isObject ? context.objectScan(field, role.given) : context.listScan(field));
    const isPoint = isObject && isPosition(field);
    const clear = isPoint ? `${state}.reading[0] = ${state}.reading[1] = ${state}.reading[2] = NaN;` : '';
    const position = isPoint
      ? `if (!${source.bind(addPoint)}(${state}, ${context.positionSite}, p, q)) return -1;`
      : '';
    const kept = role.slot === undefined ? '' : `if (${state}.issues === t) { ${keep('p', 'q')} }`;
    return `if (bytes[p] === ${isObject ? 0x7b : 0x5b}) {
      t = ${state}.issues; ${clear} q = ${scan}(p); if (q === -1) return -1; ${position} ${kept} p = q;
    } else ${judge()}`;
  }
  const scan = scanOf(field, role, source, context);
  if (scan === undefined) return judge();
  // Prose that may carry the number of a person is read word by word.
  const isClear = isProse ? ` && !${source.bind(mayCarryNumber)}(bytes, p + 1, q)` : '';
  const { point } = role;
  const number = point === undefined || scan.value === undefined ? '' : `${state}.reading[${point}] = ${scan.value};`;
  if (!scan.isQuoted) return `if (${scan.condition('p')}) { ${number} ${keep('p', 'q')} p = q; } else ${judge()}`;
  const coded =
    role.code === undefined || scan.found === undefined ? '' : `${state}.code[${role.code}] = ${scan.found} + 1;`;
  const text = point === undefined ? '' : `${state}.reading[${point}] = p + 1; ${state}.reading[${point + 1}] = q;`;
  return `if (bytes[p] === 34 && ${scan.condition('(p + 1)')} && bytes[q] === 34${isClear}) {
      ${isReference ? fact('t', 'p + 1', 'q') : ''} ${text} ${coded} ${keep('p + 1', 'q')} p = q + 1;
    } else ${judge()}`;
}
