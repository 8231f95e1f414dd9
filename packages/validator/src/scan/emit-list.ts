import type { Field, FieldKind } from '@hutong/standard';
import { emitValue, type ScanContext } from './emit-value.ts';
import type { ValueScan } from './judge-value.ts';
import { createSourceText } from './source-text.ts';
import { skipBlanks } from './spans/skip-blanks.ts';

/** Makes the function that reads a list from its bracket on. */
export function emitList(field: Field, context: ScanContext): ValueScan {
  const { items, minItems = 0, maxItems } = field.kind as Extract<FieldKind, { type: 'list' }>;
  const { bytes, view } = context.buffer;
  const source = createSourceText({ bytes, view, state: context.state, skipBlanks });
  const most = maxItems === undefined ? '' : ` || count > ${maxItems}`;
  const body = `let q = 0, t = 0, count = 0;
  p = skipBlanks(bytes, p + 1);
  if (bytes[p] === 93) p++;
  else for (;;) {
    count++;
    ${emitValue(items, source, context)}
    if (bytes[p] <= 32) p = skipBlanks(bytes, p);
    if (bytes[p] === 93) { p++; break; }
    if (bytes[p] !== 44) return -1;
    p = skipBlanks(bytes, p + 1);
  }
  if (count < ${minItems}${most}) state.codes[state.issues++] = 'HT1009';
  return p;`;
  return source.build(['p'], body);
}
