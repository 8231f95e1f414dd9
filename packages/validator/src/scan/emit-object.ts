import type { FieldMap } from '@hutong/standard';
import { emitUsual, type RestScan } from './emit-usual.ts';
import { emitValue, type ScanContext } from './emit-value.ts';
import { plainRole, type FieldRole } from './field-role.ts';
import type { ValueScan } from './judge-value.ts';
import { createKeyOrder } from './key-order.ts';
import { bitsPerWord } from './scan-state.ts';
import { createSourceText } from './source-text.ts';
import { endOfText } from './spans/end-of-text.ts';
import { skipBlanks } from './spans/skip-blanks.ts';
import { haveOwnNames } from './spans/have-own-names.ts';
import { skipValue } from './spans/skip-value.ts';
import { createWordTable, wordAt } from './spans/word-table.ts';
import { createUsualOrder } from './usual-order.ts';

/** How an object of a record, or the record itself, is read. */
export interface ObjectScanOptions {
  readonly fields: FieldMap;
  readonly roleOf?: (name: string) => FieldRole;
  /** The record itself: it is of its type or none of ours, and may leave the type out where it is known. */
  readonly isRecord?: boolean;
  /** Members that are stated elsewhere, so that none of them is missing. */
  readonly given?: ReadonlySet<string> | undefined;
}

const nothing: ReadonlySet<string> = new Set();

/**
 * Makes the function that reads an object from its brace on, in one pass. Keys are expected in the order in which they
 * came before (`next`), and compared with their quotes and colon as words; another order costs a look-up. Once an order has come often
 * enough, a function for this order alone takes over, and leaves to this one what differs.
 * An unknown or missing member is put on record; a key that comes twice or is written with escapes is left to the exact path.
 */
export function emitObject(
  { fields, roleOf = () => plainRole, isRecord = false, given = nothing }: ObjectScanOptions,
  context: ScanContext,
): ValueScan {
  const names = Object.keys(fields);
  const { bytes, view } = context.buffer;
  const keys = createWordTable(names);
  /** Stands for the beginning of the object among the keys. */
  const start = names.length;
  const order = createKeyOrder(start);
  const { next } = order;
  const rolesOf = (name: string): FieldRole => (isRecord && name === 'type' ? { isNeeded: true } : roleOf(name));

  /** The number of the key at an offset: `names.length` when it is unknown, -1 when only the exact path can read it. */
  const keyAt = (from: number): number => {
    if (bytes[from] !== 0x22) return -1;
    const end = endOfText(bytes, view, from + 1);
    if (end === -1) return -1;
    const found = wordAt(keys, bytes, view, from + 1, end);
    if (found === -1) return names.length;
    return bytes[end + 1] === 0x3a ? found : -1;
  };
  /** The offset behind an unknown member, -1 when it cannot be read. */
  const skipMember = (from: number): number => {
    const colon = skipBlanks(bytes, endOfText(bytes, view, from + 1) + 1);
    if (bytes[colon] !== 0x3a) return -1;
    const start = skipBlanks(bytes, colon + 1);
    const end = skipValue(bytes, view, start);
    const isNested = bytes[start] === 0x7b || bytes[start] === 0x5b;
    return isNested && end !== -1 && !haveOwnNames(bytes, start, end) ? -1 : end;
  };

  const source = createSourceText({
    bytes,
    view,
    state: context.state,
    next,
    note: order.note,
    keyAt,
    skipMember,
    skipBlanks,
  });
  const seen = Array.from({ length: Math.ceil(names.length / bitsPerWord) }, (_, word) => `seen${word}`);
  const wordOf = (index: number): number => Math.floor(index / bitsPerWord);
  const bitOf = (index: number): number => 1 << (index % bitsPerWord);
  const required = seen.map((_, word) =>
    names.reduce(
      (bits, name, index) =>
        wordOf(index) === word && fields[name]?.required === true && !given.has(name) ? bits | bitOf(index) : bits,
      0,
    ),
  );
  const cases = names.map((name, index) => {
    const field = fields[name];
    if (field === undefined) return '';
    const key = `"${name}":`;
    const word = seen[wordOf(index)];
    return `case ${index}:
      if (!(${source.matches(key, 'p')})) break look;
      if ((${word} & ${bitOf(index)}) !== 0) return -1;
      ${word} |= ${bitOf(index)};
      p += ${Buffer.byteLength(key)};
      if (bytes[p] <= 32) p = skipBlanks(bytes, p);
      ${emitValue(field, source, context, rolesOf(name))}
      break read;`;
  });
  const missing = seen.map((word, index) => {
    const type = names.indexOf('type');
    const typeBit = isRecord && wordOf(type) === index ? bitOf(type) : 0;
    return `missing = ${required[index]} & ~${word};
  ${typeBit === 0 ? '' : `if ((missing & ${typeBit}) !== 0) { if (!state.isTypeGiven) return -1; missing &= ~${typeBit}; }`}
  while (missing !== 0) { state.codes[state.issues++] = 'HT1001'; missing &= missing - 1; }`;
  });
  const finish = isRecord ? seen.map((word, index) => `state.seen[${index}] = ${word};`).join(' ') : '';

  const rest = source.build<RestScan>(
    ['p', 'last', ...seen],
    `let q = 0, t = 0, c = 0, key = 0, missing = 0, unknown = false;
  for (;;) {
    c = bytes[p];
    if (c <= 32) { p = skipBlanks(bytes, p); c = bytes[p]; }
    if (c === 125) { p++; break; }
    if (last !== ${start}) {
      if (c !== 44) return -1;
      p++;
      if (bytes[p] <= 32) p = skipBlanks(bytes, p);
    }
    key = next[last];
    read: for (;;) {
      look: {
        switch (key) {
        ${cases.join('\n        ')}
        }
      }
      key = keyAt(p);
      if (key === -1) return -1;
      if (key !== ${start}) { note(last, key); continue; }
      if (unknown) return -1;
      unknown = true;
      state.codes[state.issues++] = 'HT1008';
      p = skipMember(p);
      if (p === -1) return -1;
      key = last;
      break;
    }
    last = key;
  }
  ${missing.join('\n  ')}
  ${finish}
  return p;`,
  );
  const noneSeen = seen.map(() => 0);
  const begin = createSourceText({ rest }).build<ValueScan>(
    ['p'],
    `return rest(p + 1, ${[start, ...noneSeen].join(', ')});`,
  );
  const hasBlanks = (from: number): boolean => bytes[endOfText(bytes, view, from + 2) + 2] === 0x20;
  return createUsualOrder({
    anyOrder: begin,
    learned: (from) => ({ keys: order.keys(), hasBlanks: hasBlanks(from) }),
    forget: order.forget,
    compile: (order, left) => {
      const leave = createSourceText({ rest, left }).build<RestScan>(
        ['p', 'last', ...seen],
        `left(); return rest(p, last, ${seen.join(', ')});`,
      );
      const options = { names, fields, roleOf: rolesOf, seen, wordOf, bitOf, required, finish, rest: leave };
      return emitUsual(order, options, context);
    },
  });
}
