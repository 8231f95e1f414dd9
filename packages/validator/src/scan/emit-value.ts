import type { Field } from '@hutong/standard';
import { compileField } from '../records/compile-field.ts';
import type { ListedCodes } from '../records/kinds/code-check.ts';
import { isPosition } from '../dataset/entity-traits.ts';
import { carriesNumber, isFreeText, mayCarryNumber } from '../records/personal-number.ts';
import { emitFact, emitPoint } from './emit-fact.ts';
import { plainRole, type FieldRole } from './field-role.ts';
import { judgeValue, type ValueScan } from './judge-value.ts';
import type { FieldScan } from './kinds/field-scan.ts';
import { fieldScan } from './kinds/field-scans.ts';
import { referenceScan, urnScan } from './kinds/reference-scan.ts';
import type { ScanBuffer } from './scan-buffer.ts';
import type { ScanState } from './scan-state.ts';
import type { SourceText } from './source-text.ts';
import { endOfText } from './spans/end-of-text.ts';

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

/** The pieces of the statements that read one value from `p` on. */
export interface ValueText {
  /** What every value begins with that the bytes can show to be good; empty when that differs. */
  readonly opening: string;
  /** Condition under which a value with that beginning is good; it sets `q` to the offset of its last quote, or behind it. */
  readonly isGood: string;
  /** Statements that take a good value and leave `p` behind it, or return -1. */
  readonly take: string;
  /** Makes the statement that lets the exact check judge the value and leaves `p` behind it, or returns -1. */
  readonly judge: () => string;
}

const scanOf = (field: Field, role: FieldRole, source: SourceText, context: ScanContext): FieldScan | undefined => {
  const contentEnd = (from: string): string => `${source.bind(endOfText)}(bytes, view, ${from})`;
  if (role.prefix !== undefined) return urnScan(role.prefix, { source, contentEnd });
  if (field.kind.type === 'reference')
    return referenceScan(field.kind.to, context.referenceSite, { source, contentEnd });
  return fieldScan(field, { source, contentEnd });
};

/** The text that reads one value; what the bytes do not show to be good goes to the exact check of the field. */
export function valueText(
  field: Field,
  source: SourceText,
  context: ScanContext,
  role: FieldRole = plainRole,
): ValueText {
  const { kind } = field;
  const state = source.bind(context.state);
  const slots = source.bind(context.state.slot);
  const isReference = kind.type === 'reference';
  const isProse = isFreeText(field);
  const isWanted =
    isReference || role.slot !== undefined ? () => true : (value: unknown) => isProse && carriesNumber(value);
  const judge = (): string =>
    role.isNeeded === true
      ? 'return -1;'
      : `p = ${source.bind(judgeValue(context.buffer, context.state, compileField(field, context.listed), isWanted))}(p); if (p === -1) return -1;`;
  const keep = (from: string, to: string): string =>
    role.slot === undefined ? '' : `${slots}[${role.slot * 2}] = ${from}; ${slots}[${role.slot * 2 + 1}] = ${to};`;

  if (kind.type === 'object' || kind.type === 'list') {
    const isObject = kind.type === 'object';
    const scan = source.bind(isObject ? context.objectScan(field, role.given) : context.listScan(field));
    const isPoint = isObject && isPosition(field);
    const reading = source.bind(context.state.reading);
    const clear = isPoint ? `${reading}[0] = ${reading}[1] = ${reading}[2] = NaN;` : '';
    const position = isPoint
      ? emitPoint({ site: context.positionSite, from: 'p', to: 'q' }, context.state, source)
      : '';
    const kept = role.slot === undefined ? '' : `if (${state}.issues === t) { ${keep('p', 'q')} }`;
    return {
      opening: isObject ? '{' : '[',
      isGood: 'true',
      take: `t = ${state}.issues; ${clear} q = ${scan}(p); if (q === -1) return -1; ${position} ${kept} p = q;`,
      judge,
    };
  }
  const scan = scanOf(field, role, source, context);
  if (scan === undefined) return { opening: '', isGood: 'false', take: '', judge };
  const { point } = role;
  if (!scan.isQuoted) {
    if (point === undefined || scan.value === undefined)
      return { opening: '', isGood: scan.condition('p'), take: `${keep('p', 'q')} p = q;`, judge };
    const number = `${source.bind(context.state.reading)}[${point}] = ${scan.value};`;
    return {
      opening: '',
      isGood: scan.condition('p'),
      take: `${number} p = q;`,
      // A number beyond its limits is part of a position all the same.
      judge: () => `if (q !== -1) ${number} ${judge()}`,
    };
  }
  // Prose that may carry the number of a person is read word by word.
  const isClear = isProse ? ` && !${source.bind(mayCarryNumber)}(bytes, p + 1, q)` : '';
  const { begins = '', behind = scan.condition } = scan;
  const coded =
    role.code === undefined || scan.found === undefined
      ? ''
      : `${source.bind(context.state.code)}[${role.code}] = ${scan.found} + 1;`;
  const text =
    point === undefined
      ? ''
      : `${source.bind(context.state.reading)}[${point}] = p + 1; ${source.bind(context.state.reading)}[${point + 1}] = q;`;
  return {
    opening: `"${begins}`,
    isGood: `${behind(`(p + ${1 + Buffer.byteLength(begins)})`)} && bytes[q] === 34${isClear}`,
    take: `${isReference ? emitFact({ site: 't', from: 'p + 1', to: 'q' }, context.state, source) : ''} ${text} ${coded} ${keep('p + 1', 'q')} p = q + 1;`,
    judge,
  };
}

/** The statements that read one value from `p` on and leave `p` behind it, or return -1. */
export function emitValue(field: Field, source: SourceText, context: ScanContext, role?: FieldRole): string {
  const { opening, isGood, take, judge } = valueText(field, source, context, role);
  return `if (${source.matches(opening, 'p')} && ${isGood}) { ${take} } else { ${judge()} }`;
}
