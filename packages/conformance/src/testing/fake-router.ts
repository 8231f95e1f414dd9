import {
  createProblem,
  mediaTypeOf,
  mediaTypes,
  operations,
  parseNdjson,
  parseRequest,
  pathPlaceholders,
  problemFromError,
  type Operation,
  type OperationId,
} from '@hutong/contract';
import { HutongError } from '@hutong/standard';
import type { Fetch } from '../subject/http-access.ts';
import { fakeOperations, type FakeOperation, type FakeRequest } from './fake-operations.ts';
import type { FakeState, FakeToken } from './fake-state.ts';
import { openFakeStream } from './fake-stream.ts';

const json = (body: unknown, status: number, mediaType: string = mediaTypes.json): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': mediaType } });

const match = (operation: Operation, method: string, path: string): Record<string, string> | undefined => {
  if (operation.method !== method.toLowerCase()) return undefined;
  const found = new RegExp(`^${operation.path.replace(/\{[^}]+\}/g, '([^/]+)')}$`).exec(path);
  if (found === null) return undefined;
  return Object.fromEntries(
    pathPlaceholders(operation.path).map((name, index) => [name, decodeURIComponent(found[index + 1] ?? '')]),
  );
};

const authenticate = (state: FakeState, operation: Operation, headers: Headers): FakeToken => {
  const secret = /^Bearer (.+)$/.exec(headers.get('authorization') ?? '')?.[1];
  const token = secret === undefined ? undefined : state.tokens.get(secret);
  const admin = [...state.tokens.values()][0];
  const expired = token?.expiresAt !== undefined && Date.parse(token.expiresAt) <= state.now;
  const valid = token !== undefined && (!expired || state.lies.has('expired-token-works'));
  const open = operation.scopes.length === 0 || state.lies.has('no-auth');
  if (!valid && (!open || admin === undefined)) throw new HutongError('HT5001');
  const used = valid ? token : admin;
  if (used === undefined) throw new HutongError('HT5001');
  const lacks = operation.scopes.some((scope) => !used.scopes.includes(scope));
  if (lacks && !state.lies.has('scope-ignored')) throw new HutongError('HT5002');
  return used;
};

const parseBody = (state: FakeState, operation: Operation, headers: Headers, text: string): unknown => {
  if (operation.body === undefined) return undefined;
  const mediaType = mediaTypeOf(headers.get('content-type'));
  const known = operation.bodyMediaTypes ?? [mediaTypes.json];
  const taken = known.includes(mediaType) && !(mediaType === mediaTypes.ndjson && state.lies.has('ndjson-refused'));
  if (!taken && !state.lies.has('media-type-ignored')) throw new HutongError('HT5006');
  if (mediaType === mediaTypes.ndjson)
    return { records: parseNdjson(text).map((line) => ('value' in line ? line.value : null)) };
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new HutongError('HT5004');
  }
};

const documents = (state: FakeState, path: string): Response | undefined => {
  const { lies } = state;
  if (path === '/healthz' || path === '/readyz') return json({ status: 'ok' }, lies.has('no-health') ? 503 : 200);
  if (path === '/metrics')
    return lies.has('no-metrics') ? undefined : new Response('# TYPE records_total counter\nrecords_total 1\n# EOF\n');
  if (path !== '/openapi.json') return undefined;
  const paths: Record<string, Record<string, object>> = {};
  for (const { path: each, method } of Object.values(operations)) paths[each] = { ...paths[each], [method]: {} };
  if (lies.has('openapi-incomplete')) delete paths['/v1/records'];
  return json({ openapi: '3.1.0', info: {}, paths }, 200);
};

const answer = async (state: FakeState, url: URL, init: RequestInit): Promise<Response> => {
  const headers = new Headers(init.headers);
  for (const [id, operation] of Object.entries(operations) as [OperationId, Operation][]) {
    const parameters = match(operation, init.method ?? 'GET', url.pathname);
    if (parameters === undefined) continue;
    const token = authenticate(state, operation, headers);
    if (id === 'streamChanges') return openFakeStream(state, url, headers, init.signal ?? undefined);
    const body = parseBody(state, operation, headers, typeof init.body === 'string' ? init.body : '');
    const records = (body as { records?: unknown[] } | undefined)?.records;
    const tooMany = id === 'writeRecords' && records !== undefined && records.length > 1000;
    if (tooMany) throw new HutongError('HT5005');
    const parsed = parseRequest(operation, { parameters, query: url.searchParams, body }) as Partial<FakeRequest>;
    const carryOut = (fakeOperations as Partial<Record<string, FakeOperation>>)[id];
    if (carryOut === undefined) throw new HutongError('HT5003');
    const value = carryOut(state, {
      token,
      parameters,
      query: parsed.query ?? {},
      body: parsed.body,
      idempotencyKey: headers.get('idempotency-key') ?? undefined,
    });
    return json(value, operation.status);
  }
  return documents(state, url.pathname) ?? json(createProblem('HT5003'), 404, mediaTypes.problem);
};

/** The HTTP side of the in-memory platform, as a function that takes the place of `fetch`. */
export const createFakeFetch =
  (state: FakeState): Fetch =>
  async (url, init) => {
    try {
      return await answer(state, new URL(url), init);
    } catch (error) {
      const problem = problemFromError(error);
      if (state.lies.has('plain-errors')) return new Response(problem.title, { status: problem.status });
      return json(problem, problem.status, mediaTypes.problem);
    }
  };
