import type { MockHandlers } from '../mock-handler.ts';
import type { MockState, StoredRecord } from '../mock-state.ts';
import { pageOf } from '../paging.ts';
import { isVisible, showTo } from '../show-to.ts';

const timeOf = (record: StoredRecord): number => Date.parse(String(record['observedAt']));

const observations = (state: MockState, query: { device?: string | undefined; property?: string | undefined }) =>
  state
    .recordsOf('Observation')
    .filter(({ device }) => query.device === undefined || device === query.device)
    .filter(({ property }) => query.property === undefined || property === query.property)
    .toSorted((one, other) => timeOf(one) - timeOf(other) || (one.id < other.id ? -1 : 1));

/** History in ascending order of time, and the latest reading of each property of each device. */
export const observationHandlers: Pick<MockHandlers, 'listObservations' | 'listLatest'> = {
  listObservations({ state, caller, query }) {
    const { from, to } = query;
    const found = observations(state, query).filter(
      (record) =>
        isVisible(caller, record) &&
        (from === undefined || timeOf(record) >= Date.parse(from)) &&
        (to === undefined || timeOf(record) < Date.parse(to)),
    );
    const { items, ...rest } = pageOf('observations', found, query);
    return { items: items.map((record) => showTo(caller, record)), ...rest };
  },
  listLatest({ state, caller, query }) {
    const latest = new Map(
      observations(state, query).map((record) => [`${String(record['device'])} ${String(record['property'])}`, record]),
    );
    const { items, ...rest } = pageOf(
      'latest',
      [...latest.values()].filter((record) => isVisible(caller, record)),
      query,
    );
    return { items: items.map((record) => showTo(caller, record)), ...rest };
  },
};
