import { AccessAudit, ReleasedPerson } from '@hutong/standard';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTestPlatform, type TestPlatform } from '../__fixtures__/test-platform.ts';

const released = ReleasedPerson.example;
const query = { type: 'ReleasedPerson', purpose: 'law' };

describe('records of special groups', () => {
  let server: TestPlatform;
  beforeAll(async () => {
    server = await startTestPlatform();
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    await server.reset();
    expect(await server.send(released)).toMatchObject({ created: 1 });
  });

  const audits = async () => {
    const { body } = await server.call('listRecords', { query: { type: 'AccessAudit' } });
    for (const audit of body.items) AccessAudit.schema.parse(audit);
    return body.items;
  };

  test('are listed by type with the right to it, and every read leaves a trace (HT-PRV-011)', async () => {
    const token = await server.tokenFor('justice-office', ['records:read', 'special:read', 'privacy:read']);
    const { body } = await server.call('listRecords', { token, query });
    expect(body.items).toEqual([released]);
    await server.call('getRecord', {
      token,
      parameters: { id: String(released['id']) },
      query: { purpose: 'service' },
    });
    expect(await audits()).toHaveLength(2);
    expect(await audits()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ entityType: 'ReleasedPerson', purpose: 'law', recordCount: 1, unmasked: true }),
        expect.objectContaining({ purpose: 'service', record: released['id'], division: released['division'] }),
      ]),
    );
    expect((await audits())[0].actor).toMatch(/^justice-office:/);
  });

  test('are masked without the right to personal values', async () => {
    const token = await server.tokenFor('statistics', ['records:read', 'special:read']);
    const { body } = await server.call('listRecords', { token, query });
    expect(body.items).toMatchObject([{ releasedOn: '***', resident: 'urn:hutong:resident:masked:masked' }]);
    expect(await audits()).toMatchObject([{ unmasked: false, recordCount: 1 }]);
  });

  test('are refused without the scope, whether they exist or not, and the refusal leaves a trace', async () => {
    const token = await server.tokenFor('reader', ['records:read', 'privacy:read']);
    for (const id of [String(released['id']), 'urn:hutong:released-person:example:nobody']) {
      const { status, body } = await server.call('getRecord', { token, parameters: { id }, query: { purpose: 'law' } });
      expect([status, body.code]).toEqual([403, 'HT5002']);
    }
    const listed = await server.call('listRecords', { token, query });
    expect(listed.status).toBe(403);
    expect(await audits()).toMatchObject([{ refused: true }, { refused: true }, { refused: true }]);
  });

  test('take a purpose', async () => {
    const { status, body } = await server.call('listRecords', { query: { type: 'ReleasedPerson' } });
    expect([status, body.code]).toEqual([400, 'HT5004']);
    const unknown = await server.call('listRecords', { query: { ...query, purpose: 'curiosity' } });
    expect(unknown.status).toBe(400);
  });

  test('other types need neither and leave no trace', async () => {
    const token = await server.tokenFor('reader', ['records:read']);
    expect((await server.call('listRecords', { token, query: { type: 'Grid' } })).status).toBe(200);
    expect(await audits()).toEqual([]);
  });
});
