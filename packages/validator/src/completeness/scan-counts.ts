import type { Entity } from '@hutong/standard';
import { createFunctionText } from '../function-text.ts';
import type { RecordScan } from '../scan/record-scan.ts';
import { bitsPerWord } from '../scan/scan-state.ts';
import { codeListOf } from './code-lists.ts';

/** What the records that one scan has read state, as numbers. */
export interface ScanCounts {
  readonly entity: Entity;
  /** Takes the record that the scan has just read. */
  readonly take: () => void;
  readonly records: () => number;
  /** Calls for each field that any record states, with the number of these records. */
  readonly eachField: (call: (name: string, records: number) => void) => void;
  /** Calls for each code that a field has had. */
  readonly eachCode: (call: (name: string, code: string) => void) => void;
}

/** Counts by the numbers of fields and codes; records of a file mostly state the same fields and are counted by the run. */
export function createScanCounts({ entity, state, members, stated, codeFields }: RecordScan): ScanCounts {
  const { seen, code } = state;
  const names = [...new Set(members.filter((name) => name !== undefined && !stated.includes(name)))];
  // Several columns of a table may make up one field, and fields that every record has are not counted by their bits.
  const nameOf = Int16Array.from(members, (name) => names.indexOf(name));
  const filled = new Float64Array(names.length);
  const counted = new Float64Array(names.length);
  const lists = codeFields.map((name) => codeListOf(entity, name)?.entries ?? []);
  const bases = new Int32Array(codeFields.length);
  for (let index = 1; index < bases.length; index++)
    bases[index] = (bases[index - 1] ?? 0) + (lists[index - 1]?.length ?? 0) + 1;
  const used = new Uint8Array((bases.at(-1) ?? 0) + (lists.at(-1)?.length ?? 0) + 1);
  const pattern = new Int32Array(seen.length);
  let run = 0;
  let records = 0;
  let runs = 0;

  const flush = (): void => {
    records += run;
    runs++;
    for (let word = 0; word < pattern.length; word++)
      for (let bits = pattern[word] ?? 0; bits !== 0; bits &= bits - 1) {
        const name = nameOf[word * bitsPerWord + 31 - Math.clz32(bits & -bits)] ?? -1;
        if (name === -1 || counted[name] === runs) continue;
        counted[name] = runs;
        filled[name] = (filled[name] ?? 0) + run;
      }
    run = 0;
  };
  const count = createFunctionText({ seen, pattern, code, used });
  const isAsBefore = Array.from(seen, (_, word) => `seen[${word}] === pattern[${word}]`).join(' && ');
  const marks = Array.from(bases, (base, index) => `used[${base} + code[${index}]] = 1;`);
  /** Whether the record states what the one before did; its codes are noted either way. */
  const take = count.build<() => boolean>([], `${marks.join(' ')}\nreturn ${isAsBefore};`);
  return {
    entity,
    take: () => {
      if (!take()) {
        flush();
        pattern.set(seen);
      }
      run++;
    },
    records: () => {
      flush();
      return records;
    },
    eachField: (call) => {
      flush();
      if (records === 0) return;
      for (const name of stated) call(name, records);
      for (const [index, name] of names.entries()) if ((filled[index] ?? 0) > 0) call(name ?? '', filled[index] ?? 0);
    },
    eachCode: (call) => {
      for (const [field, name] of codeFields.entries())
        for (const [number, { code: listed }] of (lists[field] ?? []).entries())
          if (used[(bases[field] ?? 0) + number + 1] === 1) call(name, listed);
    },
  };
}
