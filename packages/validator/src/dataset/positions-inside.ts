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

const outside = ({ division, point, crs, place, pointer, recordType, recordId }: Pending): Finding => {
  const shown = `${point.join(', ')} (${crs})`;
  return createFinding('HT2004', {
    ...place,
    pointer,
    recordType,
    recordId,
    value: shown,
    message: bilingual(
      `位置 ${shown} 不在区划 ${division} 的边界内`,
      `Position ${shown} lies outside division ${division}`,
    ),
  });
};

const positions = (count: number): BilingualText =>
  bilingual(`${count} 个位置`, `${count} position${count === 1 ? '' : 's'}`);

/** Positions lie inside the boundary of the record's own division (HT2004), where the data set holds that boundary. */
export function positionsInside(validator = createRecordValidator()): DataSetCheck {
  const boundaries = new Map<string, Boundary>();
  /** Positions that were read before the boundary of their division. */
  const pending: Pending[] = [];
  const otherSystem = new Map<string, number>();

  const judge = (position: Pending, { crs, ring }: Boundary): Finding[] => {
    if (family(crs) === family(position.crs)) return isInsideRing(position.point, ring) ? [] : [outside(position)];
    const systems = `${position.crs} → ${crs}`;
    otherSystem.set(systems, (otherSystem.get(systems) ?? 0) + 1);
    return [];
  };

  return {
    add: (indexed) => {
      const { record, traits, id } = indexed;
      const { type } = traits.entity;
      if (type === 'Division' && record['boundary'] !== undefined && validator.validate(record).length === 0)
        boundaries.set(record['code'] as string, record['boundary'] as Boundary);
      const { division } = record;
      if (typeof division !== 'string') return [];
      return traits.positionsOf(record).flatMap(({ pointer, value }) => {
        const { longitude, latitude, crs } = (value ?? {}) as Readonly<Record<string, unknown>>;
        if (!isNumber(longitude) || !isNumber(latitude) || typeof crs !== 'string') return [];
        const place = placeOf(indexed, pointer);
        const point = [longitude, latitude];
        const position = { division, point, crs, place, pointer, recordType: type, recordId: id };
        const boundary = boundaries.get(division);
        if (boundary !== undefined) return judge(position, boundary);
        pending.push(position);
        return [];
      });
    },
    finish: () => {
      const findings: Finding[] = [];
      const unknown = new Map<string, number>();
      for (const position of pending) {
        const { division } = position;
        const boundary = boundaries.get(division);
        if (boundary === undefined) unknown.set(division, (unknown.get(division) ?? 0) + 1);
        else findings.push(...judge(position, boundary));
      }
      const withoutBoundary = [...unknown].map(([division, many]) =>
        bilingual(
          `${positions(many).zh}：数据集中没有区划 ${division} 的边界`,
          `${positions(many).en}: the data set holds no boundary of division ${division}`,
        ),
      );
      const inOtherSystem = [...otherSystem].map(([systems, many]) =>
        bilingual(
          `${positions(many).zh}：与边界的坐标系不同（${systems}）`,
          `${positions(many).en}: given in another reference system than the boundary (${systems})`,
        ),
      );
      return { findings, notChecked: [...withoutBoundary, ...inOtherSystem], unlisted: 0 };
    },
  };
}
