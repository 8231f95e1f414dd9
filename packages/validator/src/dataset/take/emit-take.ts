import { createSourceText } from '../../scan/source-text.ts';
import { factSize, pointSize } from '../../scan/scan-state.ts';
import type { ScanBuffer } from '../../scan/scan-buffer.ts';
import { positionSite, prefixLength, prefixLengths } from '../../scan/sites.ts';
import { addToHash, finishHash, hashSpan, startHash } from '../../scan/spans/span-hash.ts';
import type { RecordScan } from '../../scan/record-scan.ts';
import { subjectSeedOf } from '../fact-hash.ts';
import { positionWidth, referenceWidth, subjectWidth } from '../rows/fact-rows.ts';
import { restOfSite } from '../rows/resting-numbers.ts';
import { emitLinks, type PlacedSource } from './emit-links.ts';
import { emitRow } from './emit-row.ts';
import type { TakeRun } from './take-run.ts';

/** Takes the rows of the record that a scan has just read, which begins at an offset of the data set. */
export type Take = (run: TakeRun, at: number) => void;

const emitPosition = ({ divisionSlot, sharedDivision }: RecordScan, isAgain: boolean): string => {
  const from = `slot[${divisionSlot * 2}]`;
  const to = `slot[${divisionSlot * 2 + 1}]`;
  return `if (of === ${positionSite}) {
      ${sharedDivision === undefined ? `if (${to} === 0) continue;` : ''}
      const division = ${sharedDivision === undefined ? '' : `${to} === 0 ? run.numberOf(${JSON.stringify(sharedDivision)}) : `}run.divisionOf(bytes, ${from}, ${to});
      const p = i / ${factSize} * ${pointSize}, longitude = point[p], latitude = point[p + 1], crs = point[p + 2];
      // A member that its bytes did not show to be good makes the sum no number.
      const sum = longitude + latitude + crs;
      if (sum !== sum) { ${isAgain ? 'if (isWanted) ' : ''}run.takeWritten(fact[i + 1], fact[i + 2], division, at); continue; }
      if (!isWanted) { ${isAgain ? '' : 'run.countPosition(division); '}continue; }
      ${emitRow({
        store: 'run.positions',
        width: positionWidth,
        words: { 4: 'at', 5: 'high', 6: 'division', 7: 'run.crsOf(bytes, crs, point[p + 3])' },
        doubles: { 0: 'longitude', 2: 'latitude' },
      })}
      continue;
    }`;
};

const emitSubject = ({ site, keySlots, keyIsText }: RecordScan): string => {
  if (keySlots.length === 0) return '';
  const there = keySlots.map((slot) => `slot[${slot * 2 + 1}] !== 0`).join(' && ');
  const parts = keySlots.map(
    (slot, index) =>
      `addToHash(other, view, slot[${slot * 2}], slot[${slot * 2 + 1}]);${keyIsText[index] === true ? '' : ' addToHash(other, view, 0, 0);'}`,
  );
  return `if (${there}) {
    startHash(other, ${subjectSeedOf(site)});
    ${parts.join(' ')}
    finishHash(other);
    ${emitRow({ store: 'run.subjects', width: subjectWidth, hash: 'other', words: { 2: 'at', 3: 'high', 4: 'own[0]' } })}
  }`;
};

/** `isAgain` says that the record has been read before: then what rests is counted already. */
const emitFacts = (
  scan: RecordScan,
  isAgain: boolean,
): string => `for (let i = 0, end = state.facts; i < end; i += ${factSize}) {
    const of = fact[i], isWanted = wanted[${restOfSite} + of] === 1;
    ${emitPosition(scan, isAgain)}
    if (!isWanted) { ${isAgain ? '' : 'run.restingReferences[of]++; '}continue; }
    hashSpan(other, of, view, fact[i + 1] + prefixLengths[of], fact[i + 2]);
    if (run.knownIds.isTold(other)) continue;
    ${emitRow({ store: 'run.references', width: referenceWidth, hash: 'other', words: { 2: 'at', 3: 'high | (of << 24)' } })}
  }`;

/**
 * Compiles what is taken of a type's records: the rows of its id, of what it refers to, of where it is, of what names its
 * subject and of what its families of checks compare, straight from the bytes that its scan has found. `isAgain` leaves
 * what never rests to those who have read the record before.
 */
export function emitTake(
  scan: RecordScan,
  sources: readonly PlacedSource[],
  { bytes, view }: ScanBuffer,
  isAgain = false,
): Take {
  const { site, state, idSlot } = scan;
  const { slot, fact, point, code } = state;
  const scanned = { bytes, view, scan, state, slot, fact, point, code, prefixLengths };
  const text = createSourceText({ ...scanned, hashSpan, startHash, addToHash, finishHash });
  const links = sources.map((source) => emitLinks(source, scan, text));
  const id = `slot[${idSlot * 2}] + ${prefixLength(site)}, slot[${idSlot * 2 + 1}]`;
  const idRow = emitRow({ store: 'run.ids', width: referenceWidth, hash: 'own', words: { 2: 'at', 3: 'high' } });
  return text.build<Take>(
    ['run', 'at'],
    `if (slot[${idSlot * 2 + 1}] === 0) return;
  const own = run.own, other = run.other, wanted = run.wanted;
  const high = Math.floor(at * ${2 ** -32});
  hashSpan(own, ${site}, view, ${id});
  ${isAgain ? '' : `${idRow} run.knownIds.add(${site}, own);`}
  ${links.join('\n  ')}
  ${emitFacts(scan, isAgain)}
  ${isAgain ? '' : emitSubject(scan)}`,
  );
}
