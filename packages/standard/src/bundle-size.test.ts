import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { describe, expect, it } from 'vitest';

const entries: Readonly<Record<string, string>> = {
  '@hutong/standard': fileURLToPath(new URL('index.ts', import.meta.url)),
  '@hutong/standard/pinyin': fileURLToPath(new URL('pinyin/index.ts', import.meta.url)),
  '@hutong/standard/match': fileURLToPath(new URL('match/index.ts', import.meta.url)),
};

/** The code that a browser would load for a module, without zod. */
async function bundleOf(code: string): Promise<string> {
  const bundle = await rolldown({
    input: 'main',
    external: ['zod'],
    treeshake: { moduleSideEffects: false },
    plugins: [
      {
        name: 'main',
        resolveId: (id) => (id === 'main' ? id : (entries[id] ?? null)),
        load: (id) => (id === 'main' ? code : null),
      },
    ],
  });
  const { output } = await bundle.generate({ minify: true });
  return output[0].code;
}

const importing = (name: string, from = '@hutong/standard'): Promise<string> =>
  bundleOf(`import { ${name} } from '${from}'; globalThis.kept = ${name};`);

describe('a browser bundle', () => {
  // Bytes; raise a ceiling only in the commit that needs it.
  it.each([
    ['House', 25_500],
    ['Device', 28_500],
    ['Resident', 56_000],
  ])('that imports %s stays below %i bytes beside zod', async (name, ceiling) => {
    expect(Buffer.byteLength(await importing(name))).toBeLessThan(ceiling);
  });

  it('that imports one entity holds neither another nor a list that it does not use', async () => {
    const code = await importing('House');
    expect(code).toContain('房屋用途');
    for (const foreign of ['CareSubject', 'Election', '矛盾纠纷', '民族', '包河区', 'HT-API-001', '该行无法解析'])
      expect(code, foreign).not.toContain(foreign);
  });

  it('that imports the registry holds all of them', async () => {
    const code = await importing('entities');
    for (const own of ['CareSubject', 'Election', '矛盾纠纷']) expect(code, own).toContain(own);
    expect(code).not.toContain('包河区');
  });

  it('that masks one entity holds no other', async () => {
    const code = await bundleOf(
      "import { House, createMask, maskPolicies } from '@hutong/standard'; globalThis.kept = createMask(House, maskPolicies.reader);",
    );
    expect(Buffer.byteLength(code)).toBeLessThan(44_000);
    for (const foreign of ['CareSubject', 'Election', '矛盾纠纷', '包河区', 'HT-API-001'])
      expect(code, foreign).not.toContain(foreign);
  });

  it('that searches a list by pinyin holds that list and the readings, and no other list', async () => {
    const code = await bundleOf(
      "import { gbT2260ProvinceCodes, searchCodes } from '@hutong/standard'; import { matchPinyin } from '@hutong/standard/pinyin'; globalThis.kept = (query) => searchCodes(gbT2260ProvinceCodes, query, matchPinyin);",
    );
    expect(Buffer.byteLength(code)).toBeLessThan(32_500);
    for (const foreign of ['CareSubject', '房屋用途', '包河区', 'HT-API-001'])
      expect(code, foreign).not.toContain(foreign);
  });

  it('that searches a list by its letters alone holds no readings', async () => {
    const code = await bundleOf(
      "import { gbT2260ProvinceCodes, searchCodes } from '@hutong/standard'; globalThis.kept = (query) => searchCodes(gbT2260ProvinceCodes, query);",
    );
    expect(Buffer.byteLength(code)).toBeLessThan(4_500);
  });

  it('that makes match keys holds no entity and no code list', async () => {
    const code = await importing('matchKey', '@hutong/standard/match');
    expect(Buffer.byteLength(code)).toBeLessThan(73_500);
    for (const foreign of ['CareSubject', '房屋用途', '民族', '包河区', 'HT-API-001'])
      expect(code, foreign).not.toContain(foreign);
  });
});
