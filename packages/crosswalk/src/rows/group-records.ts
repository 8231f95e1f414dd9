import type { Crosswalk } from '../compile/crosswalk.ts';
import type { Row } from '../compile/source-path.ts';
import { isSameValue } from '../measure/create-loss-tally.ts';
import { rowLeaves } from '../measure/row-leaves.ts';

/** Records by the index of the rule that makes them. */
type Group = Map<number, Row>;

interface MadeGroup {
  readonly group: Group;
  readonly leaves: Map<string, unknown>;
}

/** Groups that share a record and are looked at for one more record of the same row. */
const tried = 8;

/**
 * Puts records together that made, or would make, one row: a record that no other of the mapping's records refers to,
 * and those it leads to by its references, one for each rule; groups whose rows do not contradict each other and that
 * share a record are one row. Records that no rule makes are `rest`.
 */
export function groupRecords(crosswalk: Crosswalk, records: readonly Row[]): { groups: Row[][]; rest: Row[] } {
  const rules = crosswalk.records;
  const ruleOf = new Map(records.map((record) => [record, rules.findIndex(({ matches }) => matches(record))]));
  const mine = records.filter((record) => ruleOf.get(record) !== -1);
  const byId = new Map(mine.map((record) => [record['id'], record]));
  const links = rules.map(({ rules: own }) =>
    own.filter(({ field, path }) => path.length === 1 && field.kind.type === 'reference').map(({ name }) => name),
  );
  const linked = (record: Row): Row[] =>
    (links[ruleOf.get(record) ?? -1] ?? [])
      .map((name) => byId.get(record[name]))
      .filter((target) => target !== undefined);

  const covered = new Set<Row>();
  const groupOf = (driver: Row): Group => {
    const group: Group = new Map();
    const queue = [driver];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const rule = ruleOf.get(next) ?? -1;
      if (group.has(rule)) continue;
      group.set(rule, next);
      covered.add(next);
      queue.push(...linked(next));
    }
    return group;
  };

  const made: MadeGroup[] = [];
  const sharing = new Map<Row, MadeGroup[]>();
  const leavesOf = (group: Group): Map<string, unknown> => {
    const { row } = crosswalk.fromStandard([...group.values()]);
    return new Map(rowLeaves(row, () => true).map(({ pointer, value }) => [pointer, value]));
  };
  const agrees = (known: MadeGroup, group: Group, leaves: Map<string, unknown>): boolean =>
    Array.from(group).every(([rule, record]) => (known.group.get(rule) ?? record) === record) &&
    Array.from(leaves).every(([name, value]) => !known.leaves.has(name) || isSameValue(known.leaves.get(name), value));
  const add = (group: Group): void => {
    const leaves = leavesOf(group);
    const near = new Set([...group.values()].flatMap((record) => (sharing.get(record) ?? []).slice(-tried)));
    const home = [...near].find((known) => agrees(known, group, leaves));
    if (home !== undefined) {
      for (const [rule, record] of group) home.group.set(rule, record);
      for (const [name, value] of leaves) home.leaves.set(name, value);
      return;
    }
    const own = { group, leaves };
    made.push(own);
    for (const record of group.values()) {
      const known = sharing.get(record);
      if (known === undefined) sharing.set(record, [own]);
      else known.push(own);
    }
  };

  const targets = new Set(mine.flatMap(linked));
  for (const record of mine) if (!targets.has(record)) add(groupOf(record));
  // Records that refer to each other in a ring have no first one.
  for (const record of mine) if (!covered.has(record)) add(groupOf(record));
  return {
    groups: made.map(({ group }) =>
      Array.from(group)
        .toSorted(([a], [b]) => a - b)
        .map(([, record]) => record),
    ),
    rest: records.filter((record) => ruleOf.get(record) === -1),
  };
}
