import { operations, parseRequest, toRoutePath, type Operation, type OperationId } from '@hutong/contract';
import { HutongError } from '@hutong/standard';
import { Hono, type Context } from 'hono';
import { randomUUID } from 'node:crypto';
import type { Platform } from './create-platform.ts';
import { describeFailure } from './describe-failure.ts';
import { authorize } from './http/authorize.ts';
import { addServiceRoutes } from './http/service-routes.ts';
import type { OperationRequest } from './http/operation-request.ts';
import { problemResponse } from './http/problem-response.ts';
import { readJsonBody } from './http/read-json-body.ts';
import { refuseUnstorable } from './http/storable-request.ts';
import { createHandlers } from './routes/create-handlers.ts';

/** The platform's HTTP API as an app with `fetch(request)`; it listens nowhere. */
export type PlatformApp = Hono<{ Variables: { requestId: string; route: string } }>;

const requestIdPattern = /^[A-Za-z0-9._-]{1,64}$/;

/** Builds the API from the operations of the contract. */
export function createApp(platform: Platform): PlatformApp {
  const app: PlatformApp = new Hono();
  observe(app, platform);
  const handlers = createHandlers(platform);
  const paths = new Map<string, string[]>();
  for (const operation of Object.values(operations) as Operation[]) {
    const path = toRoutePath(operation.path);
    paths.set(path, [...(paths.get(path) ?? []), operation.method.toUpperCase()]);
    const handler = handlers[operation.id as OperationId] as (
      request: OperationRequest<OperationId>,
    ) => Promise<unknown>;
    app.on(operation.method.toUpperCase(), path, async (context) => {
      context.set('route', operation.path);
      const request = await prepare(platform, operation, context);
      const answer = await handler(request as OperationRequest<OperationId>);
      return answer instanceof Response ? answer : context.json(answer as object, operation.status as 200);
    });
  }
  addServiceRoutes(app, platform, paths);
  refuseOtherMethods(app, paths);
  return app;
}

async function prepare(platform: Platform, operation: Operation, context: Context): Promise<object> {
  const raw = context.req.raw;
  const caller = await authorize(platform, operation, raw.headers.get('authorization'));
  // Records are read by their own rules: each is judged by itself, and lines are a form of the body too.
  const readsItself = operation.id === 'writeRecords';
  const unchecked = {
    parameters: context.req.param(),
    query: new URL(raw.url).searchParams,
    body: operation.body === undefined || readsItself ? undefined : await readJsonBody(raw),
  };
  const { body: _body, ...withoutBody } = operation;
  refuseUnstorable(unchecked.parameters, unchecked.query);
  const parts = parseRequest<Operation>(readsItself ? withoutBody : operation, unchecked);
  return { ...parts, caller, raw, idempotencyKey: raw.headers.get('idempotency-key') ?? undefined };
}

function observe(app: PlatformApp, { faults, logger, metrics }: Platform): void {
  app.use(async (context, next) => {
    const given = context.req.header('x-request-id');
    const requestId = given !== undefined && requestIdPattern.test(given) ? given : randomUUID();
    context.set('requestId', requestId);
    const started = performance.now();
    await next();
    context.header('x-request-id', requestId);
    const { method } = context.req;
    const { status } = context.res;
    const seconds = (performance.now() - started) / 1000;
    const route = context.get('route') ?? 'none';
    metrics.requests.observe({ method, route, status: String(status) }, seconds);
    logger.debug({ requestId, method, route, status, seconds }, 'request');
  });
  app.onError((error, context) => {
    const requestId = context.get('requestId');
    if (!HutongError.isInstance(error)) logger.error({ requestId, ...describeFailure(error) }, 'request failed');
    return problemResponse(error, { requestId, path: context.req.path, faults });
  });
  app.notFound((context) =>
    problemResponse(new HutongError('HT5003'), {
      requestId: context.get('requestId'),
      path: context.req.path,
      faults,
    }),
  );
}

function refuseOtherMethods(app: PlatformApp, paths: ReadonlyMap<string, readonly string[]>): void {
  for (const [path, methods] of paths) {
    const allow = [...new Set([...methods, ...(methods.includes('GET') ? ['HEAD'] : [])])].join(', ');
    app.all(path, () => {
      throw new HutongError('HT5013', { facts: { allow } });
    });
  }
}
