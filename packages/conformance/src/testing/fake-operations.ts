import { createHash } from 'node:crypto';
import type { OperationId } from '@hutong/contract';
import { formatDateTime, HutongError, isWithinDivision, mask, maskPolicies, specVersion } from '@hutong/standard';
import { escalateOverdue, evaluateAbsence, openEvent, takeAction, type FakeActionRequest } from './fake-events.ts';
import { ingest } from './fake-ingest.ts';
import type { FakeRecord, FakeState, FakeToken } from './fake-state.ts';

/** A request after the contract has parsed it. */
export interface FakeRequest {
  readonly token: FakeToken;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | number | undefined>>;
  readonly body: unknown;
  readonly idempotencyKey: string | undefined;
}

export type FakeOperation = (state: FakeState, request: FakeRequest) => unknown;

const shown = (state: FakeState, token: FakeToken, record: FakeRecord): FakeRecord => {
  if (state.lies.has('unmasked-personal')) return record;
  const mayRead = token.scopes.includes('privacy:read') && !state.lies.has('always-masked');
  return mayRead ? record : (mask(record, maskPolicies.reader).record as FakeRecord);
};

const page = (state: FakeState, { query }: FakeRequest, items: readonly FakeRecord[]) => {
  const { cursor, limit = 100 } = query;
  const start = cursor === undefined ? 0 : Number(/^c(\d+)$/.exec(String(cursor))?.[1] ?? Number.NaN);
  if (Number.isNaN(start)) {
    if (state.lies.has('bad-cursor-accepted')) return { items: [] };
    throw new HutongError('HT5014');
  }
  const end = start + Number(limit);
  const shift = state.lies.has('cursor-skips') ? 1 : state.lies.has('cursor-repeats') ? -1 : 0;
  return { items: items.slice(start, end), ...(end < items.length ? { next: `c${end + shift}` } : {}) };
};

const replay = (
  state: FakeState,
  { token, idempotencyKey, body, parameters }: FakeRequest,
  work: () => unknown,
): unknown => {
  if (idempotencyKey === undefined || state.lies.has('idempotency-key-ignored')) return work();
  const key = `${token.id} ${idempotencyKey}`;
  const request = createHash('sha256')
    .update(JSON.stringify([parameters, body]))
    .digest('hex');
  const known = state.replays.get(key);
  if (known !== undefined && known.request !== request && !state.lies.has('key-mismatch-accepted'))
    throw new HutongError('HT5009');
  if (known !== undefined) return known.value;
  const value = work();
  state.replays.set(key, { request, value });
  return value;
};

const tokenInfo = (state: FakeState, { secret, ...info }: FakeToken) =>
  state.lies.has('secret-listed') ? { ...info, secret } : info;

const timeOf = (record: FakeRecord): number => Date.parse(String(record['observedAt']));

/** Operations that no check calls. */
type OptionalOperation =
  | 'listLocalLists'
  | 'getLocalList'
  | 'requestCommand'
  | 'listCommands'
  | 'getCommand'
  | 'takeCommands'
  | 'reportCommand';

/** What each operation of the contract does; the stream is a matter of the router. */
export const fakeOperations: Readonly<
  Record<Exclude<OperationId, 'streamChanges' | OptionalOperation>, FakeOperation>
> = {
  getPlatform: (state) => ({
    name: 'in-memory platform',
    version: '1.0.0',
    specVersion,
    now: formatDateTime(state.now),
    sandbox: true,
    ...(state.lies.has('platform-without-limit') ? {} : { maximumBatch: 50 }),
  }),
  setClock(state, { body }) {
    state.now = Math.max(state.now, Date.parse((body as { now: string }).now));
    escalateOverdue(state);
    evaluateAbsence(state);
    return { now: formatDateTime(state.now) };
  },
  writeRecords(state, { token, body }) {
    const { records } = body as { records: FakeRecord[] };
    if (records.length > 50 && !state.lies.has('oversized-batch-accepted')) throw new HutongError('HT5005');
    const results = ingest(state, token, 'http', records);
    const count = (status: string): number => results.filter((result) => result.status === status).length;
    const wrong = state.lies.has('wrong-counts') ? 1 : 0;
    return {
      created: count('created') + wrong,
      updated: count('updated'),
      unchanged: count('unchanged'),
      rejected: count('rejected'),
      results,
      ...(state.lies.has('personal-in-errors') ? { echo: records } : {}),
    };
  },
  listRecords(state, request) {
    const { type, division } = request.query;
    const inside = (record: FakeRecord): boolean =>
      division === undefined ||
      state.lies.has('division-filter-ignored') ||
      isWithinDivision(String(record['division']), String(division));
    const items = [...state.records.values()].filter((record) => record.type === type && inside(record));
    return page(
      state,
      request,
      items.map((record) => shown(state, request.token, record)),
    );
  },
  getRecord(state, { parameters, token }) {
    const record = state.records.get(parameters['id'] ?? '');
    if (record !== undefined) return shown(state, token, record);
    if (state.lies.has('not-found-is-200')) return { id: parameters['id'], type: 'Building' };
    throw new HutongError('HT5003');
  },
  listRejections: (state, request) =>
    page(
      state,
      request,
      state.rejections.filter(({ system }) => [system, '*'].includes(request.token.system)) as never,
    ),
  listObservations(state, request) {
    const { device, property, from, to } = request.query;
    const until = state.lies.has('window-end-included') ? 1 : 0;
    const items = [...state.records.values()].filter(
      (record) =>
        record.type === 'Observation' &&
        (device === undefined || record['device'] === device) &&
        (property === undefined || record['property'] === property) &&
        (from === undefined || timeOf(record) >= Date.parse(String(from))) &&
        (to === undefined || timeOf(record) < Date.parse(String(to)) + until),
    );
    if (!state.lies.has('history-unordered')) items.sort((a, b) => timeOf(a) - timeOf(b));
    return page(state, request, items);
  },
  listLatest(state, request) {
    const { device, property } = request.query;
    const items = [...state.latest.values()].filter(
      (record) =>
        (device === undefined || record['device'] === device) &&
        (property === undefined || record['property'] === property),
    );
    return page(state, request, items);
  },
  listWarnings(state, request) {
    const { device, kind } = request.query;
    const items = state.warnings.filter(
      (record) =>
        (device === undefined || record['device'] === device) && (kind === undefined || record['kind'] === kind),
    );
    return page(state, request, items);
  },
  listEvents(state, request) {
    const { kind, state: wanted, tier, assignee } = request.query;
    const items = [...state.events.values()].filter(
      (event) =>
        (kind === undefined || event.kind === kind) &&
        (wanted === undefined || event.state === wanted) &&
        (tier === undefined || event.tier === tier) &&
        (assignee === undefined || event.assignee === assignee),
    );
    return page(state, request, items);
  },
  getEvent(state, { parameters }) {
    const event = state.events.get(parameters['id'] ?? '');
    if (event === undefined) throw new HutongError('HT5003');
    return { event, actions: state.actions.filter((action) => action.event === event.id) };
  },
  reportEvent: (state, request) =>
    replay(state, request, () => openEvent(state, request.body as Readonly<Record<string, unknown>>)),
  actOnEvent: (state, request) =>
    replay(state, request, () => takeAction(state, request.parameters['id'] ?? '', request.body as FakeActionRequest)),
  createToken: (state, request) =>
    replay(state, request, () => {
      const serial = ++state.serial;
      const token: FakeToken = {
        ...(request.body as Pick<FakeToken, 'name' | 'system' | 'scopes'>),
        id: `t${serial}`,
        secret: `hts_${serial}_${createHash('sha256').update(String(serial)).digest('hex').slice(0, 16)}`,
        createdAt: formatDateTime(state.now),
      };
      state.tokens.set(token.secret, token);
      const { secret, ...info } = token;
      return { token: info, secret };
    }),
  listTokens: (state, request) =>
    page(state, request, [...state.tokens.values()].map((token) => tokenInfo(state, token)) as never),
  revokeToken(state, { parameters }) {
    const token = [...state.tokens.values()].find(({ id }) => id === parameters['id']);
    if (token === undefined) throw new HutongError('HT5003');
    if (!state.lies.has('revoked-token-works')) state.tokens.delete(token.secret);
    return { revoked: true };
  },
};
