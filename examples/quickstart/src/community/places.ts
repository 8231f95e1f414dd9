import type { Building, Division, Grid } from '@hutong/standard';
import { communityCode, createRecord, idOf, serial } from './frame.ts';
import type { Random } from './random.ts';

const west = 117.295;
const south = 31.796;
const gridWidth = 0.004;
const gridHeight = 0.004;
const columns = 3;

const round = (degrees: number): number => Number(degrees.toFixed(6));

const rectangle = (left: number, bottom: number, width: number, height: number): number[][] =>
  [
    [left, bottom],
    [left + width, bottom],
    [left + width, bottom + height],
    [left, bottom + height],
    [left, bottom],
  ].map((point) => point.map(round));

/** The community's outline: its grids with a margin and one cut corner, so that it is not merely a box. */
const outline = (): number[][] => {
  const [left, right] = [west - 0.0005, west + columns * gridWidth + 0.0005];
  const [bottom, top] = [south - 0.0005, south + 2 * gridHeight + 0.0005];
  return [
    [left, bottom],
    [right, bottom],
    [right, top],
    [left + 0.0008, top],
    [left, top - 0.0008],
    [left, bottom],
  ].map((point) => point.map(round));
};

/** The community and the four divisions above it. */
export const createDivisions = (): Division[] => [
  createRecord('Division', communityCode, {
    code: communityCode,
    name: '示例社区（虚构）',
    tier: 'community',
    boundary: { ring: outline(), crs: 'CGCS2000' },
  }),
  ...(
    [
      ['340111999000', '示例街道（虚构）', 'street'],
      ['340111000000', '包河区', 'district'],
      ['340100000000', '合肥市', 'city'],
      ['340000000000', '安徽省', 'province'],
    ] as const
  ).map(([code, name, tier]) => createRecord('Division', code, { division: code, code, name, tier })),
];

const ordinals = ['一', '二', '三', '四', '五', '六'];

/** Six grids, each with its worker and leader; verifier and street dispatcher are shared. */
export const createGrids = (): Grid[] =>
  ordinals.map((ordinal, index) => {
    const number = index + 1;
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const two = String(number).padStart(2, '0');
    return createRecord('Grid', serial('g', number, 2), {
      code: `${communityCode}${String(number).padStart(3, '0')}`,
      name: `第${ordinal}网格`,
      staff: [
        { staffId: `worker-${two}`, name: `示例·网格员${ordinal}`, role: 'grid-worker', phone: `100-0001-00${two}` },
        { staffId: `leader-${two}`, name: `示例·网格长${ordinal}`, role: 'grid-leader', phone: `100-0002-00${two}` },
        { staffId: 'verifier-01', role: 'verifier' },
        { staffId: 'street-dispatcher-01', role: 'street-dispatcher' },
      ],
      boundary: {
        ring: rectangle(west + column * gridWidth, south + row * gridHeight, gridWidth, gridHeight),
        crs: 'CGCS2000',
      },
    });
  });

/** Units, floors and rooms per floor of a building; each comes to 30 dwellings. */
export interface BuildingPlan {
  readonly building: Building;
  readonly units: number;
  readonly floors: number;
  readonly roomsPerFloor: number;
}

const plans = [
  { units: 1, floors: 15, roomsPerFloor: 2 },
  { units: 2, floors: 5, roomsPerFloor: 3 },
  { units: 3, floors: 5, roomsPerFloor: 2 },
  { units: 1, floors: 10, roomsPerFloor: 3 },
];

/** Forty buildings spread over the grids. */
export const createBuildings = (random: Random): BuildingPlan[] =>
  Array.from({ length: 40 }, (_, index) => {
    const number = index + 1;
    const gridNumber = index % 6;
    const [column, row] = [gridNumber % columns, Math.floor(gridNumber / columns)];
    const slot = Math.floor(index / 6);
    const plan = random.pick(plans);
    const building = createRecord('Building', serial('b', number, 2), {
      name: `${number}幢`,
      address: `示例路${1 + gridNumber}号`,
      grid: idOf('Grid', serial('g', gridNumber + 1, 2)),
      use: random.chance(10) ? '06' : '01',
      structure: plan.floors > 6 ? '03' : '04',
      floors: plan.floors,
      units: plan.units,
      builtYear: random.between(1992, 2019),
      position: {
        longitude: round(west + column * gridWidth + 0.0005 + (slot % 4) * 0.0009 + random.between(0, 200) / 1e6),
        latitude: round(
          south + row * gridHeight + 0.0008 + Math.floor(slot / 4) * 0.0016 + random.between(0, 400) / 1e6,
        ),
        crs: 'CGCS2000',
      },
    });
    return { building, ...plan };
  });
