import { bilingual, type BilingualText } from '@hutong/standard';
import { createFinding, type Finding, type Place } from '../findings/finding.ts';
import { createRecordValidator } from '../records/create-record-validator.ts';
import type { DataSetCheck } from './data-set-check.ts';
import { placeOf } from './indexed-record.ts';
import { isInsideRing, type Point } from './inside-ring.ts';

interface Boundary {
  readonly ring: readonly Point[];
  readonly crs: string;
}

interface Pending {
  readonly division: string;
  readonly point: Point;
  readonly crs: string;
  readonly place: Place;
  readonly pointer: string;
  readonly recordType: string;
  readonly recordId: string;
}

/** CGCS2000 and WGS 84 differ by centimetres; GCJ-02 is shifted by hundreds of metres and compares with itself only. */
const family = (crs: string): string => (crs === 'WGS84' ? 'CGCS2000' : crs);

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Positions lie inside the boundary of the record's own division (HT2004), where the data set holds that boundary. */
export function positionsInside(validator = createRecordValidator()): DataSetCheck {
  const boundaries = new Map<string, Boundary>();
  const pending: Pending[] = [];
  return {
    add: (indexed) => {
      const { record, traits, id } = indexed;
      const { type } = traits.entity;
      if (type === 'Division' && record['boundary'] !== undefined && validator.validate(record).length === 0)
        boundaries.set(record['code'] as string, record['boundary'] as Boundary);
      const { division } = record;
      if (typeof division !== 'string') return [];
      for (const { pointer, value } of traits.positionsOf(record)) {
        const { longitude, latitude, crs } = (value ?? {}) as Readonly<Record<string, unknown>>;
        if (!isNumber(longitude) || !isNumber(latitude) || typeof crs !== 'string') continue;
        const place = placeOf(indexed, pointer);
        pending.push({ division, point: [longitude, latitude], crs, place, pointer, recordType: type, recordId: id });
      }
      return [];
    },
    finish: () => {
      const findings: Finding[] = [];
      const unknown = new Map<string, number>();
      const otherSystem = new Map<string, number>();
      const count = (counts: Map<string, number>, key: string): void =>
        void counts.set(key, (counts.get(key) ?? 0) + 1);
      for (const { division, point, crs, place, pointer, recordType, recordId } of pending) {
        const boundary = boundaries.get(division);
        if (boundary === undefined) count(unknown, division);
        else if (family(boundary.crs) !== family(crs)) count(otherSystem, `${crs} → ${boundary.crs}`);
        else if (!isInsideRing(point, boundary.ring)) {
          const shown = `${point.join(', ')} (${crs})`;
          findings.push(
            createFinding('HT2004', {
              ...place,
              pointer,
              recordType,
              recordId,
              value: shown,
              message: bilingual(
                `位置 ${shown} 不在区划 ${division} 的边界内`,
                `Position ${shown} lies outside division ${division}`,
              ),
            }),
          );
        }
      }
      const notChecked: BilingualText[] = [
        ...[...unknown].map(([division, many]) =>
          bilingual(
            `${many} 个位置：数据集中没有区划 ${division} 的边界`,
            `${many} position${many === 1 ? '' : 's'}: the data set holds no boundary of division ${division}`,
          ),
        ),
        ...[...otherSystem].map(([systems, many]) =>
          bilingual(
            `${many} 个位置：与边界的坐标系不同（${systems}）`,
            `${many} position${many === 1 ? '' : 's'}: given in another reference system than the boundary (${systems})`,
          ),
        ),
      ];
      return { findings, notChecked };
    },
  };
}
