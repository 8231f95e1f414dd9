import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { ensureDiskSpace } from './disk-space.ts';

const mebibyte = 1024 * 1024;

describe('the space on a disk', () => {
  test('is enough while the reserve stays free', async () => {
    await ensureDiskSpace('/data', mebibyte, async () => 65 * mebibyte);
    await ensureDiskSpace(tmpdir(), -64 * mebibyte);
  });

  test('is too little for what would eat into the reserve', async () => {
    await expect(ensureDiskSpace('/data', 2 * mebibyte, async () => 65 * mebibyte)).rejects.toMatchObject({
      code: 'HT5022',
      text: { en: 'The disk of the data folder has 65 MiB left, 66 MiB are needed' },
    });
  });

  test('of a real disk is asked of the system', async () => {
    await expect(ensureDiskSpace(tmpdir(), Number.MAX_SAFE_INTEGER)).rejects.toMatchObject({ code: 'HT5022' });
  });
});
