import { bilingual } from '@hutong/standard';
import { placeText } from '../../data-set-findings.ts';
import { positioned } from '../../positioned.ts';
import type { LinkFamily, LinkRecord, LinkSource } from '../link-family.ts';
import { linkFinding } from '../link-finding.ts';
import { codeNumbers } from '../code-numbers.ts';
import { wordOf } from '../code-words.ts';
import { looksLikeGcj02 } from './gcj02.ts';

const building = 0;
const member = 1;
const systems = codeNumbers('ht-coordinate-reference');

const withPosition = (record: LinkRecord, index: number) => {
  const point = record.has(index) ? positioned(record.value(index)) : undefined;
  return point === undefined
    ? undefined
    : { tag: systems.numberOf(wordOf(point.crs)), first: point.longitude, second: point.latitude };
};

const inBuilding: LinkSource = {
  fields: ['building', 'position'],
  needs: [0, 1],
  emit: (record, write) => {
    const link = record.has(0) ? withPosition(record, 1) : undefined;
    if (link !== undefined) write.reference(0, member, link);
  },
};

const sources: Readonly<Record<string, LinkSource>> = {
  Building: {
    fields: ['position'],
    needs: [0],
    emit: (record, write) => {
      const link = withPosition(record, 0);
      if (link !== undefined) write.self(building, link);
    },
  },
  Device: inBuilding,
  StandardAddress: inBuilding,
};

/**
 * Two positions of one building, from two sources: where one is off by just the shift of GCJ-02 and says that it is
 * WGS 84 or CGCS2000, it is in GCJ-02 (HT2019). With one source there is nothing to compare, and nothing is said.
 */
export const sightingFamily: LinkFamily = {
  sourceOf: (type) => sources[type],
  isNeeded: (types) => types.has('Building') && (types.has('Device') || types.has('StandardAddress')),
  judge: (group, { remark, parameters }) => {
    if (group.part(0) !== building) return;
    const point = (index: number) => ({
      longitude: group.first(index),
      latitude: group.second(index),
      crs: systems.codeOf(group.tag(index)),
    });
    for (let index = 1; index < group.length(); index++) {
      if (group.part(index) !== member) continue;
      const wrong = [
        [index, 0],
        [0, index],
      ].find(([one = 0, other = 0]) => looksLikeGcj02(point(one), point(other), parameters.HT2019));
      if (wrong === undefined) continue;
      const [suspect = 0, trusted = 0] = wrong;
      const found = { code: 'HT2019', severity: 'warning' } as const;
      const { crs, longitude, latitude } = point(suspect);
      remark({
        ...found,
        at: group.at(suspect),
        other: group.at(trusted),
        describe: (record, other) =>
          linkFinding(found, record, {
            pointer: '/position',
            value: `${longitude}, ${latitude} (${crs})`,
            message: bilingual(
              `坐标标为 ${crs}，但与 ${other === undefined ? '' : placeText(other)} 的位置恰好相差 GCJ-02 的偏移`,
              `The position is given as ${crs}, but differs from that at ${other === undefined ? '' : placeText(other)} by just the shift of GCJ-02`,
            ),
          }),
      });
    }
  },
};
