import type { RecordScan } from '../../scan/record-scan.ts';
import type { ScanBuffer } from '../../scan/scan-buffer.ts';
import { factSize, pointSize, type ScanState } from '../../scan/scan-state.ts';
import { positionSite, prefixLength, referenceSite } from '../../scan/sites.ts';
import { hashSpan } from '../../scan/spans/span-hash.ts';
import { isWrittenAsText } from '../../scan/value-reader.ts';
import { isPosition } from '../entity-traits.ts';
import type { FactHash } from '../fact-hash.ts';
import type { Positioned } from '../positioned.ts';
import { wordAt } from './code-words.ts';
import { linkSourcesOf } from './families.ts';
import type { LinkRecord, LinkSource } from './link-family.ts';
import { digitsAt, momentAt } from './moments.ts';
import type { HashReference } from './take-links.ts';

/** Where a field that a source looks at stands among the slots of a scan. */
export interface SourceField {
  readonly name: string;
  readonly slot: number;
  /** The site of the ids that it holds; 0 when they may be of several types. */
  readonly site: number;
  readonly isText: boolean;
  readonly isPosition: boolean;
  /** The text of records that state none. */
  readonly shared: string;
}

const absent: SourceField = { name: '', slot: 0, site: 0, isText: false, isPosition: false, shared: '' };

/** The fields of a source as a scan leaves them. */
export function sourceFieldsOf(
  { entity, slotOf, sharedDivision = '' }: RecordScan,
  { fields }: LinkSource,
): SourceField[] {
  return fields.map((name) => {
    const field = entity.fields[name];
    if (field === undefined) return absent;
    const { kind } = field;
    return {
      name,
      slot: slotOf(name),
      site: kind.type === 'reference' && kind.to.length === 1 ? referenceSite(kind.to[0] ?? '') : 0,
      isText: isWrittenAsText(field),
      isPosition: isPosition(field),
      shared: name === 'division' ? sharedDivision : '',
    };
  });
}

/** Makes the view of records by their bytes; a value becomes one only when it is asked for. */
export function createByteRecords({ bytes, view }: Pick<ScanBuffer, 'bytes' | 'view'>, facts: FactHash) {
  const compiled = new Map<RecordScan, readonly (readonly SourceField[])[]>();
  const wantedOf = (scan: RecordScan): readonly (readonly SourceField[])[] => {
    let wanted = compiled.get(scan);
    if (wanted === undefined) {
      wanted = linkSourcesOf(scan.entity.type).map((one) => sourceFieldsOf(scan, one));
      compiled.set(scan, wanted);
    }
    return wanted;
  };
  let state: ScanState | undefined;
  let source: readonly SourceField[] = [];
  const fieldAt = (index: number): SourceField => source[index] ?? absent;
  const from = (index: number): number => state?.slot[fieldAt(index).slot * 2] ?? 0;
  const to = (index: number): number => state?.slot[fieldAt(index).slot * 2 + 1] ?? 0;

  /** The position of a row, whose columns are read one by one and leave no bytes of their own. */
  const pointOfRow = (): Positioned | undefined => {
    if (state === undefined) return undefined;
    for (let fact = 0; fact < state.facts; fact += factSize) {
      if (state.fact[fact] !== positionSite || state.fact[fact + 2] !== 0) continue;
      const at = (fact / factSize) * pointSize;
      const [longitude = NaN, latitude = NaN, start = 0, end = 0] = state.point.subarray(at, at + pointSize);
      return { longitude, latitude, crs: bytes.toString('latin1', start, end) };
    }
    return undefined;
  };
  const mayBeElsewhere = (index: number): boolean => fieldAt(index).isPosition || fieldAt(index).shared !== '';
  const value = (index: number): unknown => {
    const field = fieldAt(index);
    const end = to(index);
    if (end === 0) return field.isPosition ? pointOfRow() : field.shared === '' ? undefined : field.shared;
    const written = bytes.toString('utf8', from(index), end);
    return field.isText ? written : JSON.parse(written);
  };
  const text = (index: number): string => {
    const end = to(index);
    const field = fieldAt(index);
    // Values with an escape are left to the exact path, so that the bytes are the text.
    return end > 0 && field.isText ? bytes.toString('utf8', from(index), end) : field.shared;
  };
  const record: LinkRecord = {
    has: (index) => to(index) > 0 || (mayBeElsewhere(index) && value(index) !== undefined),
    text,
    time: (index) => (to(index) > 0 ? momentAt(bytes, from(index), to(index)) : NaN),
    number: (index) => {
      const found = value(index);
      return typeof found === 'number' ? found : NaN;
    },
    word: (index) => (to(index) > 0 ? wordAt(bytes, from(index), to(index)) : 0),
    digits: (index) => {
      const end = to(index);
      const { shared } = fieldAt(index);
      return end > 0 ? digitsAt(bytes, from(index), end) : shared === '' ? NaN : Number(shared);
    },
    value,
  };
  const hashReference: HashReference = (index) => {
    const end = to(index);
    if (end === 0) return false;
    const { site } = fieldAt(index);
    if (site === 0) facts.urn(text(index));
    else {
      hashSpan(facts.hash, site, view, from(index) + prefixLength(site), end);
    }
    return true;
  };
  const seen = { record, hashReference };
  return (scan: RecordScan, index: number): typeof seen => {
    ({ state } = scan);
    source = wantedOf(scan)[index] ?? [];
    return seen;
  };
}
