import { HutongError } from '@hutong/standard';
import { sql } from 'kysely';
import type { PlatformApp } from '../create-app.ts';
import type { Platform } from '../create-platform.ts';

/** Adds the doors for operators: liveness, readiness, metrics and the API document. */
export function addServiceRoutes(app: PlatformApp, platform: Platform, paths: Map<string, string[]>): void {
  const { store, metrics } = platform;
  app.get('/healthz', (context) => context.json({ status: 'ok' }));
  app.get('/readyz', async (context) => {
    try {
      await sql`SELECT 1`.execute(store.database);
    } catch (cause) {
      throw new HutongError('HT5018', { cause });
    }
    await store.ensureSpace(0);
    if (platform.closing.aborted) throw new HutongError('HT5012');
    return context.json({ status: 'ready' });
  });
  app.get('/metrics', async (context) => {
    const { text, mediaType } = await metrics.read();
    return context.body(text, 200, { 'content-type': mediaType });
  });
  app.get('/openapi.json', async (context) => {
    const { createOpenApi } = await import('@hutong/contract');
    return context.json(createOpenApi());
  });
  for (const path of ['/healthz', '/readyz', '/metrics', '/openapi.json']) paths.set(path, ['GET']);
}
