import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkResult } from '../../__fixtures__/check-result.ts';
import { temporaryFolder } from '../../__fixtures__/run-process.ts';
import { matchKeys, type MatchKeyOptions, type MatchKeyResult } from './match-key.ts';

const folder = temporaryFolder();
const keyFile = join(folder, 'match.key');
writeFileSync(keyFile, 'an example secret of thirty-two\n');
const options: MatchKeyOptions = { kind: 'citizen-id', keyFile, keyId: 'city-2026', algorithm: 'hmac-sm3' };

/** Invented: the area code 990000 does not exist; the check character is right. */
const citizenId = '990000194912310026';
const ours = { id: 'urn:hutong:resident:ours:r-1', type: 'Resident', citizenId };

describe('hutong standard match-key', () => {
  it('finds a person of one system in the numbers of another, and shows no number', async () => {
    const first = checkResult<MatchKeyResult>('standard match-key', await matchKeys(JSON.stringify(ours), options));
    expect(first.keys).toMatchObject([{ line: 1, id: ours.id, kind: 'citizen-id' }]);
    const against = join(folder, 'ours.json');
    writeFileSync(against, JSON.stringify(first));
    const theirs = '\n９９００００１９４９１２３１００２６\n440524188001010014\n';
    const result = checkResult<MatchKeyResult>('standard match-key', await matchKeys(theirs, { ...options, against }));
    expect(result.matches).toMatchObject([{ line: 2, other: { id: ours.id } }]);
    expect(JSON.stringify([first, result])).not.toContain('19491231');
  });

  it('names lines without a key by their code', async () => {
    const result = await matchKeys(`${citizenId}\n990000194912310023\n{broken`, options);
    expect(result.refused).toEqual([
      { line: 2, code: 'HT1005' },
      { line: 3, code: 'HT3003' },
    ]);
  });

  it('takes name and birth date with a tab between', async () => {
    const named = { ...options, kind: 'name-and-birth-date' } as const;
    const { keys } = await matchKeys('示例甲\t1949-12-31\n 示例 甲\t1949-12-31', named);
    expect(new Set(keys.map(({ key }) => key)).size).toBe(1);
  });

  it('refuses a short secret, a missing file and another result', async () => {
    const short = join(folder, 'short.key');
    writeFileSync(short, 'short');
    await expect(matchKeys(citizenId, { ...options, keyFile: short })).rejects.toMatchObject({ code: 'HT1009' });
    await expect(matchKeys(citizenId, { ...options, keyFile: join(folder, 'none') })).rejects.toMatchObject({
      code: 'HT3001',
    });
    await expect(matchKeys(citizenId, { ...options, against: keyFile })).rejects.toMatchObject({ code: 'HT3003' });
  });
});
