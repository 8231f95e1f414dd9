import type { FieldMap } from '@hutong/standard';
import { emitValue, type ScanContext } from './emit-value.ts';
import { plainRole, type FieldRole } from './field-role.ts';
import type { ValueScan } from './judge-value.ts';
import { bitsPerWord } from './scan-state.ts';
import { createSourceText } from './source-text.ts';
import { endOfText } from './spans/end-of-text.ts';
import { skipBlanks } from './spans/skip-blanks.ts';
import { skipValue } from './spans/skip-value.ts';
import { createWordTable, wordAt } from './spans/word-table.ts';

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
 * came before (`next`), and compared with their quotes and colon as words; another order costs a look-up.
 * An unknown or missing member is put on record; a key that comes twice or is written with escapes is left to the exact path.
 */
export function emitObject(
  { fields, roleOf, isRecord = false, given = nothing }: ObjectScanOptions,
  context: ScanContext,
): ValueScan {
  const names = Object.keys(fields);
  const { bytes, view } = context.buffer;
  const keys = createWordTable(names);
  const next = Uint8Array.from({ length: names.length + 1 }, (_, index) => (index + 1) % (names.length + 1));
  // The last place stands for the beginning of the object.
  next[names.length] = 0;

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
    return bytes[colon] === 0x3a ? skipValue(bytes, view, skipBlanks(bytes, colon + 1)) : -1;
  };

  const source = createSourceText({ bytes, view, state: context.state, next, keyAt, skipMember, skipBlanks });
  const words = Array.from({ length: Math.ceil(names.length / bitsPerWord) }, (_, word) => word);
  const seen = (word: number): string => `seen${word}`;
  const bitOf = (index: number): number => 1 << (index % bitsPerWord);
  const cases = names.map((name, index) => {
    const field = fields[name];
    if (field === undefined) return '';
    const key = `"${name}":`;
    const word = seen(Math.floor(index / bitsPerWord));
    const value =
      isRecord && name === 'type'
        ? emitValue(field, source, context, { isNeeded: true })
        : emitValue(field, source, context, roleOf?.(name) ?? plainRole);
    return `case ${index}:
      if (!(${source.matches(key, 'p')})) break look;
      if ((${word} & ${bitOf(index)}) !== 0) return -1;
      ${word} |= ${bitOf(index)};
      p += ${Buffer.byteLength(key)};
      if (bytes[p] <= 32) p = skipBlanks(bytes, p);
      ${value}
      break read;`;
  });
  const missing = words.map((word) => {
    const required = names.reduce(
      (bits, name, index) =>
        Math.floor(index / bitsPerWord) === word && fields[name]?.required === true && !given.has(name)
          ? bits | bitOf(index)
          : bits,
      0,
    );
    const type = names.indexOf('type');
    const typeBit = isRecord && Math.floor(type / bitsPerWord) === word ? bitOf(type) : 0;
    return `missing = ${required} & ~${seen(word)};
  ${typeBit === 0 ? '' : `if ((missing & ${typeBit}) !== 0) { if (!state.isTypeGiven) return -1; missing &= ~${typeBit}; }`}
  while (missing !== 0) { state.codes[state.issues++] = 'HT1001'; missing &= missing - 1; }`;
  });

  const body = `let q = 0, t = 0, c = 0, missing = 0, unknown = false;
  let ${words.map((word) => `${seen(word)} = 0`).join(', ')};
  let last = ${names.length}, f = next[${names.length}];
  p++;
  if (bytes[p] <= 32) p = skipBlanks(bytes, p);
  if (bytes[p] === 125) p++;
  else for (;;) {
    read: {
      look: {
        switch (f) {
        ${cases.join('\n        ')}
        }
      }
      f = keyAt(p);
      if (f === -1) return -1;
      if (f !== ${names.length}) { next[last] = f; continue; }
      if (unknown) return -1;
      unknown = true;
      state.codes[state.issues++] = 'HT1008';
      p = skipMember(p);
      if (p === -1) return -1;
      f = last;
    }
    c = bytes[p];
    if (c <= 32) { p = skipBlanks(bytes, p); c = bytes[p]; }
    if (c === 125) { p++; break; }
    if (c !== 44) return -1;
    p++;
    if (bytes[p] <= 32) p = skipBlanks(bytes, p);
    last = f;
    f = next[f];
  }
  ${missing.join('\n  ')}
  ${isRecord ? words.map((word) => `state.seen[${word}] = ${seen(word)};`).join(' ') : ''}
  return p;`;
  return source.build(['p'], body);
}
