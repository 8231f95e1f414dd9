import { describe, expect, it } from 'vitest';
import { createFakePlatform, fullDeclaration } from '../testing/index.ts';
import { runPreflight } from './preflight.ts';
import type { Subject } from './subject.ts';

/** The in-memory platform, saying something else of itself. */
const subject = (says: Readonly<Record<string, unknown>> = {}): Subject => {
  const { baseUrl, adminToken: token, mqttUrl, fetch, connectMqtt, time } = createFakePlatform();
  return {
    baseUrl,
    token,
    mqttUrl,
    connectMqtt,
    time,
    clock: { offset: 0 },
    timeout: 1000,
    patience: 100,
    async fetch(url, init) {
      const answer = await fetch(url, init);
      if (!url.endsWith('/v1/platform')) return answer;
      return Response.json({ ...((await answer.json()) as object), ...says });
    },
  };
};

const { signal } = new AbortController();
const obstacles = async (of: Subject, declaration = fullDeclaration): Promise<string[]> =>
  (await runPreflight(of, declaration, signal)).steps
    .filter(({ outcome }) => outcome === 'error')
    .map(({ id, code }) => `${id} ${code}`);

describe('runPreflight', () => {
  it('finds nothing in the way of a sound platform', async () => {
    expect(await obstacles(subject())).toEqual([]);
  });

  it('stops at another version of the standard', async () => {
    expect(await obstacles(subject({ specVersion: '9.9' }))).toEqual(['version HT6014']);
  });

  it('stops at a wrong clock, but takes that of a sandbox as it is', async () => {
    const now = '2031-01-01T00:00:00+08:00';
    const declaration = { ...fullDeclaration, implements: { ...fullDeclaration.implements, sandboxClock: false } };
    expect(await obstacles(subject({ now, sandbox: false }), declaration)).toEqual(['clock HT6014']);
    const sandbox = subject({ now });
    expect(await obstacles(sandbox)).toEqual([]);
    expect(sandbox.time.now() + sandbox.clock.offset).toBe(Date.parse(now));
  });

  it('stops at a sandbox clock that was declared and is not there', async () => {
    expect(await obstacles(subject({ sandbox: false }))).toEqual(['clock HT6014']);
  });

  it('stops at MQTT that was declared and has no address, and finds the one that the platform states', async () => {
    expect(await obstacles({ ...subject(), mqttUrl: undefined })).toEqual(['mqtt HT6014']);
    const stated = await runPreflight(
      { ...subject({ mqtt: { port: 1884 } }), mqttUrl: undefined },
      fullDeclaration,
      signal,
    );
    expect(stated.mqttUrl).toBe('mqtt://platform.invalid:1884');
  });

  it('tells a server of another kind from a platform', async () => {
    const other = { ...subject(), fetch: async () => new Response('<html>', { status: 200 }) };
    expect(await obstacles(other)).toEqual(['reachable HT6010']);
  });
});
