import { bilingual, findEntity, type BilingualText } from '@hutong/standard';

/** Counts of what could not be judged, by what was missing. */
export interface NotChecked {
  /** References by the type that the data set does not hold. */
  readonly references: Map<string, number>;
  /** Positions by the division whose boundary it does not hold. */
  readonly positions: Map<string, number>;
  /** Positions by reference system and that of the boundary. */
  readonly systems: Map<string, number>;
  /** Records beyond what one key may have. */
  readings: number;
}

/** Counts one more, or so many. */
export const countOne = (counts: Map<string, number>, key: string, by = 1): void =>
  void counts.set(key, (counts.get(key) ?? 0) + by);

/** Divisions that are named one by one. */
const namedDivisions = 100;

const positionsText = (count: number): BilingualText =>
  bilingual(`${count} 个位置`, `${count} position${count === 1 ? '' : 's'}`);

/** Counts in the order of what they count, whoever counted first. */
const inOrder = (counts: ReadonlyMap<string, number>): (readonly [string, number])[] =>
  [...counts].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

/** What could not be judged, and why, in words. */
export function notCheckedTexts({ references, positions, systems, readings }: NotChecked): BilingualText[] {
  const divisions = inOrder(positions);
  const named = divisions.slice(0, namedDivisions);
  const others = divisions.slice(namedDivisions);
  const rest = others.reduce((sum, [, count]) => sum + count, 0);
  return [
    ...inOrder(references).map(([type, count]) =>
      bilingual(
        `${count} 个对${findEntity(type)?.title.zh ?? type}的引用：数据集中没有这类记录`,
        `${count} reference${count === 1 ? '' : 's'} to ${type}: the data set holds no such records`,
      ),
    ),
    ...named.map(([division, count]) =>
      bilingual(
        `${positionsText(count).zh}：数据集中没有区划 ${division} 的边界`,
        `${positionsText(count).en}: the data set holds no boundary of division ${division}`,
      ),
    ),
    ...(rest === 0
      ? []
      : [
          bilingual(
            `${positionsText(rest).zh}：数据集中没有另外 ${others.length} 个区划的边界`,
            `${positionsText(rest).en}: the data set holds no boundary of ${others.length} more divisions`,
          ),
        ]),
    ...inOrder(systems).map(([pair, count]) =>
      bilingual(
        `${positionsText(count).zh}：与边界的坐标系不同（${pair}）`,
        `${positionsText(count).en}: given in another reference system than the boundary (${pair})`,
      ),
    ),
    ...(readings === 0
      ? []
      : [
          bilingual(
            `${readings} 条记录：与同一对象有关的记录过多，未逐一比对`,
            `${readings} records: too many belong to one subject to be compared with each other`,
          ),
        ]),
  ];
}
