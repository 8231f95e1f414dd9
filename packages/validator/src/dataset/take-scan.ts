import type { Entity } from '@hutong/standard';
import type { RecordScan } from '../scan/record-scan.ts';
import type { ScanBuffer } from '../scan/scan-buffer.ts';
import { factSize, pointSize } from '../scan/scan-state.ts';
import { positionSite, prefixLength } from '../scan/sites.ts';
import { createSpanNumbers } from '../scan/spans/span-numbers.ts';
import { createSpanHash } from '../scan/spans/span-hash.ts';
import { createFactHash, subjectSeedOf } from './fact-hash.ts';
import { createByteRecords } from './links/byte-record.ts';
import { createLinkTaker } from './links/take-links.ts';
import { positioned } from './positioned.ts';
import type { FactRows } from './rows/fact-rows.ts';
import type { DataSetOffset } from './rows/row-place.ts';
import { writeHashRow, writePosition, type PositionRow } from './rows/write-rows.ts';

/** Takes what the checks between records need from the bytes of a record that has just been scanned, making no value of it. */
export function createScanTaker(rows: FactRows, { bytes, view }: ScanBuffer) {
  const hash = createSpanHash();
  const facts = createFactHash();
  const takeLinks = createLinkTaker(rows, facts);
  const bytesOf = createByteRecords({ bytes, view }, facts);
  let lastEntity: Entity | undefined;

  const divisionOf = createSpanNumbers(rows.texts);
  const crsOf = createSpanNumbers(rows.texts);
  const row: PositionRow = { longitude: 0, latitude: 0, division: 0, crs: 0 };
  const takePosition = (from: number, to: number, point: Float64Array, index: number, at: DataSetOffset): void => {
    const longitude = point[index] ?? NaN;
    const latitude = point[index + 1] ?? NaN;
    const crs = point[index + 2] ?? NaN;
    // A member that its bytes did not show to be good makes the sum no number.
    if (!Number.isNaN(longitude + latitude + crs)) {
      row.longitude = longitude;
      row.latitude = latitude;
      row.crs = crsOf(bytes, crs, point[index + 3] ?? 0);
    } else {
      const written = positioned(JSON.parse(bytes.toString('utf8', from, to)));
      if (written === undefined) return;
      row.longitude = written.longitude;
      row.latitude = written.latitude;
      row.crs = rows.texts.numberOf(written.crs);
    }
    writePosition(rows, at, row);
  };

  return (scan: RecordScan, at: DataSetOffset): void => {
    const { entity, site, state, idSlot, keySlots, divisionSlot } = scan;
    const { slot, fact, facts } = state;
    const idEnd = slot[idSlot * 2 + 1] ?? 0;
    if (idEnd === 0) return;
    if (entity !== lastEntity) {
      lastEntity = entity;
      rows.types.add(entity.type);
    }
    hash.start(site);
    hash.add(view, (slot[idSlot * 2] ?? 0) + prefixLength(site), idEnd);
    hash.finish();
    writeHashRow(rows.ids, hash.words, at, positionSite);
    const [idWord = 0, b = 0] = hash.words;
    takeLinks(entity.type, { at, a: idWord, b }, bytesOf(scan));
    for (let index = 0; index < facts; index += factSize) {
      const of = fact[index] ?? 0;
      const from = fact[index + 1] ?? 0;
      const to = fact[index + 2] ?? 0;
      if (of === positionSite) {
        const end = slot[divisionSlot * 2 + 1] ?? 0;
        if (end !== 0) row.division = divisionOf(bytes, slot[divisionSlot * 2] ?? 0, end);
        else if (scan.sharedDivision === undefined) continue;
        else row.division = rows.texts.numberOf(scan.sharedDivision);
        takePosition(from, to, state.point, (index / factSize) * pointSize, at);
      } else {
        hash.start(of);
        hash.add(view, from + prefixLength(of), to);
        hash.finish();
        writeHashRow(rows.references, hash.words, at, of);
      }
    }
    if (keySlots.length === 0) return;
    hash.start(subjectSeedOf(site));
    for (let index = 0; index < keySlots.length; index++) {
      const key = (keySlots[index] ?? 0) * 2;
      const end = slot[key + 1] ?? 0;
      if (end === 0) return;
      hash.add(view, slot[key] ?? 0, end);
      if (scan.keyIsText[index] !== true) hash.add(view, 0, 0);
    }
    hash.finish();
    rows.subjects.words[writeHashRow(rows.subjects, hash.words, at, 0)] = idWord;
  };
}
