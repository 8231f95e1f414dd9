import { bilingual, findEntity } from '@hutong/standard';
import { isPosition } from '../../entity-traits.ts';
import { beyondBoundary } from '../../beyond-boundary.ts';
import { standingOf } from '../../judge-positions.ts';
import { positioned } from '../../positioned.ts';
import { codeNumbers } from '../code-numbers.ts';
import { wordOf } from '../code-words.ts';
import type { LinkFamily, LinkSource } from '../link-family.ts';
import { linkFinding } from '../link-finding.ts';

const systems = codeNumbers('ht-coordinate-reference');

const source: LinkSource = {
  fields: ['grid', 'position', 'division'],
  needs: [0, 1],
  emit: (record, write) => {
    const point = record.has(0) && record.has(1) ? positioned(record.value(1)) : undefined;
    if (point === undefined) return;
    const division = record.digits(2);
    write.reference(0, 0, {
      tag: systems.numberOf(wordOf(point.crs)) * 256 + Math.floor(division / 2 ** 32),
      extra: division % 2 ** 32,
      first: point.longitude,
      second: point.latitude,
    });
  },
};

/** Positions lie in their grid (HT2004), and grids in their division (HT2008). */
export const areaFamily: LinkFamily = {
  sourceOf: (type) => {
    const { grid, position } = findEntity(type)?.fields ?? {};
    const isWanted = grid?.kind.type === 'reference' && position !== undefined && isPosition(position);
    return isWanted ? source : undefined;
  },
  isNeeded: (types) => types.has('Grid'),
  judge: (group, { kept, remark }) => {
    const boundary = kept.boundaries.get(group.key());
    if (boundary === undefined) return;
    for (let index = 0; index < group.length(); index++) {
      const tag = group.tag(index);
      const point = {
        longitude: group.first(index),
        latitude: group.second(index),
        crs: systems.codeOf(tag >>> 8),
      };
      if (standingOf(point, boundary) !== 'outside') continue;
      // What lies outside its division has been told already.
      const division = kept.boundaries.get(String((tag & 0xff) * 2 ** 32 + group.extra(index)));
      if (division !== undefined && standingOf(point, division) === 'outside') continue;
      const found = { code: 'HT2004', severity: 'error' } as const;
      const shown = `${point.longitude}, ${point.latitude} (${point.crs})`;
      remark({
        ...found,
        at: group.at(index),
        describe: (record) => {
          const grid = String(record.record['grid']);
          return linkFinding(found, record, {
            pointer: '/position',
            value: shown,
            message: bilingual(
              `位置 ${shown} 不在网格 ${grid} 的边界内`,
              `Position ${shown} lies outside grid ${grid}`,
            ),
          });
        },
      });
    }
  },
  finish: ({ kept, remark, parameters }) => {
    for (const { ring, crs, grid } of kept.boundaries.values()) {
      const division = grid === undefined ? undefined : kept.boundaries.get(grid.division);
      if (grid === undefined || division === undefined) continue;
      const corner = beyondBoundary(ring, crs, division, parameters.HT2008.tolerance);
      if (corner === undefined) continue;
      const found = { code: 'HT2008', severity: 'warning' } as const;
      remark({
        ...found,
        at: grid.at,
        describe: (record) =>
          linkFinding(found, record, {
            pointer: `/boundary/ring/${corner.index}`,
            message: bilingual(
              `网格边界的第 ${corner.index + 1} 个点在区划 ${grid.division} 的边界之外 ${corner.metres} 米`,
              `Corner ${corner.index + 1} of the grid's boundary lies ${corner.metres} m beyond division ${grid.division}`,
            ),
          }),
      });
    }
  },
};
