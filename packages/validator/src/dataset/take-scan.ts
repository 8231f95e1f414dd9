import type { Entity } from '@hutong/standard';
import type { RecordScan } from '../scan/create-record-scan.ts';
import type { ScanBuffer } from '../scan/scan-buffer.ts';
import { factSize } from '../scan/scan-state.ts';
import { positionSite, prefixLength } from '../scan/sites.ts';
import { plainPosition } from '../scan/spans/plain-position.ts';
import { createSpanNumbers } from '../scan/spans/span-numbers.ts';
import { createSpanHash } from '../scan/spans/span-hash.ts';
import { subjectSeedOf } from './fact-hash.ts';
import { positioned } from './positioned.ts';
import type { FactRows } from './rows/fact-rows.ts';
import type { DataSetOffset } from './rows/row-place.ts';
import { writeHashRow, writePosition, type PositionRow } from './rows/write-rows.ts';

const quote = 0x22;

/** Takes what the checks between records need from the bytes of a record that has just been scanned, making no value of it. */
export function createScanTaker(rows: FactRows, { bytes, view }: ScanBuffer) {
  const hash = createSpanHash();
  let lastEntity: Entity | undefined;

  const addKey = (from: number, to: number): void => {
    if (bytes[from] === quote) hash.add(view, from + 1, to - 1);
    else {
      hash.add(view, from, to);
      hash.add(view, 0, 0);
    }
  };

  const divisionOf = createSpanNumbers(rows.texts);
  const crsOf = createSpanNumbers(rows.texts);
  const row: PositionRow = { longitude: 0, latitude: 0, division: 0, crs: 0 };
  const takePosition = (from: number, to: number, at: DataSetOffset): void => {
    if (!plainPosition(bytes, from, to, crsOf, row)) {
      const point = positioned(JSON.parse(bytes.toString('utf8', from, to)));
      if (point === undefined) return;
      row.longitude = point.longitude;
      row.latitude = point.latitude;
      row.crs = rows.texts.numberOf(point.crs);
    }
    writePosition(rows, at, row);
  };

  return ({ entity, site, state, idSlot, keySlots, divisionSlot }: RecordScan, at: DataSetOffset): void => {
    const { slot, fact, facts } = state;
    const id = slot[idSlot * 2] ?? 0;
    if (id === 0 && slot[idSlot * 2 + 1] === 0) return;
    if (entity !== lastEntity) {
      lastEntity = entity;
      rows.types.add(entity.type);
    }
    hash.start(site);
    hash.add(view, id + 1 + prefixLength(site), (slot[idSlot * 2 + 1] ?? 0) - 1);
    hash.finish();
    writeHashRow(rows.ids, hash.words, at, positionSite);
    const idWord = hash.words[0] ?? 0;
    for (let index = 0; index < facts; index += factSize) {
      const of = fact[index] ?? 0;
      const from = fact[index + 1] ?? 0;
      const to = fact[index + 2] ?? 0;
      if (of === positionSite) {
        const division = slot[divisionSlot * 2] ?? 0;
        const end = slot[divisionSlot * 2 + 1] ?? 0;
        if (end === 0) continue;
        row.division = divisionOf(bytes, division + 1, end - 1);
        takePosition(from, to, at);
      } else {
        hash.start(of);
        hash.add(view, from + prefixLength(of), to);
        hash.finish();
        writeHashRow(rows.references, hash.words, at, of);
      }
    }
    if (keySlots.length === 0) return;
    hash.start(subjectSeedOf(site));
    for (const key of keySlots) {
      const end = slot[key * 2 + 1] ?? 0;
      if (end === 0) return;
      addKey(slot[key * 2] ?? 0, end);
    }
    hash.finish();
    rows.subjects.words[writeHashRow(rows.subjects, hash.words, at, 0)] = idWord;
  };
}
