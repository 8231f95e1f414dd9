import { readFileSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { beforeAll, describe, expect, it } from 'vitest';
import { divisionEdition } from './division-edition.generated.ts';
import { decodeCommunities, decodeTown, encodeTown, type Town } from './province-text.ts';

const folder = new URL('../data/', import.meta.url);
const provinces = readdirSync(folder).filter((name) => name.endsWith('.txt.gz'));
const towns: Town[] = [];
const changed: string[] = [];

beforeAll(() => {
  for (const name of provinces) {
    const text = gunzipSync(readFileSync(new URL(name, folder))).toString();
    for (const line of text.split('\n').slice(0, -1)) {
      const { rest, ...town } = decodeTown(name.slice(0, 2), line);
      const whole = { ...town, communities: decodeCommunities(rest) };
      if (encodeTown(whole) !== line) changed.push(line);
      towns.push(whole);
    }
  }
});

describe('the packed files', () => {
  it('turn into entries and back into the same text', () => {
    expect(provinces).toHaveLength(31);
    expect(changed).toEqual([]);
  });

  it('hold as many towns and communities as the edition says, each code once and in order', () => {
    expect(towns).toHaveLength(divisionEdition.count.street);
    const codes = towns.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    let count = 0;
    for (const { communities } of towns) {
      count += communities.length;
      for (const [index, { serial, name }] of communities.entries())
        if (name === '' || serial <= (communities[index - 1]?.serial ?? 0) || serial > 999) throw new Error(name);
    }
    expect(count).toBe(divisionEdition.count.community);
  });

  it('mark exactly the towns on which the list of differences says that the sources differ', () => {
    const rows = readFileSync(new URL('differences.csv', folder), 'utf8').trim().split('\n').slice(1);
    const cells = rows.map((row) => row.split(','));
    const listed = cells.filter(([, kind]) => kind !== 'only-there');
    const marked = towns.filter(({ agreement }) => agreement !== 'same-name');
    expect(marked.map(({ code, name, agreement }) => [`${code}000`, agreement, name])).toEqual(
      listed.map(([code, kind, here]) => [code, kind === 'other-name' ? 'other-name' : 'one-source', here]),
    );
    const known = new Set(towns.map(({ code }) => `${code}000`));
    expect(cells.filter(([code = '', kind]) => kind === 'only-there' && known.has(code))).toEqual([]);
    const { onlyHere, onlyThere, otherName, shared } = divisionEdition.agreement;
    expect(cells).toHaveLength(onlyHere + onlyThere + otherName);
    expect(shared + onlyHere).toBe(towns.length);
  });

  // Bytes; raise a ceiling only with a new edition.
  it('stay small: 3.1 MB in all, 290 kB for the largest province', () => {
    const sizes = readdirSync(folder).map((name) => statSync(new URL(name, folder)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_200_000);
    expect(Math.max(...sizes)).toBeLessThan(290_000);
  });
});

describe('a browser bundle', () => {
  it('holds the lookups without the data and without a module of Node', async () => {
    const bundle = await rolldown({
      input: fileURLToPath(new URL('index.ts', import.meta.url)),
      external: ['zod'],
      resolve: { conditionNames: ['@hutong/source'] },
      treeshake: { moduleSideEffects: false },
    });
    const { output } = await bundle.generate({ minify: true });
    expect(output).toHaveLength(1);
    expect(output[0].imports.filter((name) => name.startsWith('node:'))).toEqual([]);
    expect(Buffer.byteLength(output[0].code)).toBeLessThan(260_000);
    expect(output[0].code).not.toContain('南高乡');
  });
});
