/** Answers that fit the contract. */
export const platform = {
  name: 'Test platform',
  version: '1.2.3',
  specVersion: '1.0',
  now: '2026-01-01T08:00:00+08:00',
  sandbox: true,
  maximumBatch: 1000,
};

export const token = {
  token: {
    id: 't-1',
    name: 'gateway',
    system: 'vendor-a',
    scopes: ['records:write'],
    createdAt: '2026-01-01T08:00:00+08:00',
  },
  secret: 'not-a-secret',
};

/** A write result that takes every record. */
export const created = (count: number) => ({
  created: count,
  updated: 0,
  unchanged: 0,
  rejected: 0,
  results: Array.from({ length: count }, (_, index) => ({ index, status: 'created' })),
});
