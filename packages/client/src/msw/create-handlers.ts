import {
  createProblem,
  mediaTypes,
  operations,
  parseRequest,
  problemFromError,
  toRoutePath,
  type Operation,
  type OperationId,
  type Problem,
} from '@hutong/contract';
import { HutongError } from '@hutong/standard';
import { http, HttpResponse, type HttpHandler } from 'msw';
import { authenticate } from './authenticate.ts';
import type { MockCall, MockHandlers } from './mock-handler.ts';
import { MockState } from './mock-state.ts';
import { commandHandlers } from './operations/commands.ts';
import { eventHandlers } from './operations/events.ts';
import { observationHandlers } from './operations/observations.ts';
import { platformHandlers } from './operations/platform.ts';
import { recordHandlers } from './operations/records.ts';
import { streamHandlers } from './operations/stream.ts';
import { tokenHandlers } from './operations/tokens.ts';
import { readBody } from './read-body.ts';

const handlers: MockHandlers = {
  ...platformHandlers,
  ...recordHandlers,
  ...observationHandlers,
  ...eventHandlers,
  ...commandHandlers,
  ...streamHandlers,
  ...tokenHandlers,
};

type AnyHandler = (call: MockCall<OperationId>) => unknown;

const problemResponse = (problem: Problem): Response =>
  HttpResponse.json(problem, {
    status: problem.status,
    headers: { 'content-type': mediaTypes.problem, 'x-request-id': problem.requestId ?? '' },
  });

/** Gives the first answer again for a key that was used before. Throws HT5009 when it was used for another request. */
function once(state: MockState, key: string | null, request: string, run: () => unknown): unknown {
  if (key === null) return run();
  const known = state.answered.get(key);
  if (known !== undefined && known.request !== request) throw new HutongError('HT5009');
  const answer = known === undefined ? run() : known.answer;
  state.answered.set(key, { request, answer });
  return answer;
}

async function answer(
  state: MockState,
  operation: Operation,
  request: Request,
  parameters: Readonly<Record<string, string>>,
): Promise<Response> {
  const caller = authenticate(state, operation, request.headers.get('authorization'));
  const { pathname, searchParams } = new URL(request.url);
  const body = await readBody(operation, request);
  const parsed = parseRequest(operation, { parameters, query: searchParams, body });
  const lastEventId = request.headers.get('last-event-id') ?? undefined;
  const call = { ...parsed, state, caller, lastEventId } as unknown as MockCall<OperationId>;
  const run = (): unknown => (handlers[operation.id as OperationId] as AnyHandler)(call);
  const result =
    operation.idempotency === 'key'
      ? once(state, request.headers.get('idempotency-key'), `${pathname} ${JSON.stringify(body)}`, run)
      : run();
  return result instanceof Response ? result : HttpResponse.json(result as object, { status: operation.status });
}

/**
 * Handlers for Mock Service Worker that play a whole platform in memory: every operation of the contract,
 * requests checked by the same schemas, problems for what does not fit. It raises no warnings by itself, as it runs no rules.
 */
export function createHandlers(options: { readonly baseUrl: string; readonly state?: MockState }): HttpHandler[] {
  const { baseUrl, state = new MockState() } = options;
  const root = baseUrl.replace(/\/+$/, '');
  return Object.values<Operation>(operations).map((operation) =>
    http[operation.method](root + toRoutePath(operation.path), async ({ request, params }) => {
      const requestId = `mock-${state.next()}`;
      try {
        return await answer(state, operation, request, params as Record<string, string>);
      } catch (error) {
        if (!HutongError.isInstance(error)) return problemResponse(createProblem('HT5011', { requestId }));
        return problemResponse(problemFromError(error, { requestId, instance: new URL(request.url).pathname }));
      }
    }),
  );
}
