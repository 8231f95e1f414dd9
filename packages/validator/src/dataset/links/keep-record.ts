import { createRecordValidator } from '../../records/create-record-validator.ts';
import type { FactHash } from '../fact-hash.ts';
import type { DataSetOffset } from '../rows/row-place.ts';
import { modelText, unitNumber, type Boundary, type KeptRecords, type ModelProperty } from './kept-records.ts';

type Members = Readonly<Record<string, unknown>>;

/** Types of which some records are kept as values. */
export const keptTypes: ReadonlySet<string> = new Set(['Division', 'Grid', 'DeviceModel']);

/** Makes the function that keeps what later records are judged by; records that are wrong themselves judge nobody. */
export function createRecordKeeper(kept: KeptRecords, facts: FactHash) {
  const validator = createRecordValidator();
  const words = facts.hash;
  const numberOf = (text: string): number => {
    facts.text(text);
    return (words[0] ?? 0) + ((words[1] ?? 0) & 0xf_ffff) * 2 ** 32;
  };
  const propertyOf = ({ unit, ...property }: ModelProperty): ModelProperty =>
    unit === undefined ? property : { ...property, unit, unitNumber: unitNumber(numberOf(unit)) };
  return (type: string, record: Members, at: DataSetOffset): void => {
    if (!keptTypes.has(type)) return;
    if (type !== 'DeviceModel' && record['boundary'] === undefined) return;
    if (validator.validate(record).length > 0) return;
    if (type === 'DeviceModel') {
      const listed = record['properties'] as readonly (ModelProperty & { readonly property: string })[];
      const properties = listed.map(({ property, ...own }) => [property, propertyOf(own)] as const);
      kept.models.set(
        numberOf(modelText(String(record['vendor']), String(record['model']))),
        Object.fromEntries(properties),
      );
      return;
    }
    const boundary = record['boundary'] as Boundary;
    if (type === 'Division') kept.boundaries.set(record['code'] as string, boundary);
    else {
      facts.urn(String(record['id']));
      kept.boundaries.set(`${words[0]}:${words[1]}`, {
        ...boundary,
        grid: { at, division: String(record['division']) },
      });
    }
  };
}
