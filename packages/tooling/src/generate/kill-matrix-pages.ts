import { checks } from '@hutong/conformance';
import { faultNames } from '@hutong/server';
import type { Language } from '@hutong/standard';
import { killMatrix } from '../kill-matrix/kill-matrix.ts';
import type { GeneratedFile } from './generated-file.ts';

const words = {
  zh: {
    title: '故障矩阵',
    intro:
      '参考平台可以带着指定的故障启动（仅限测试）。下表列出每种故障由哪些检测项查出；测试对每种故障启动真实的平台，证明所针对的检测项不通过，而对照项仍然通过。',
    run: '运行全部检测项对全部故障：',
    head: ['故障', '平台做错了什么', '针对的检测项', '也可能受影响的检测项'],
    writes: '凡读回所写记录的检测项',
    none: '—',
    more: '没有列入下表的检测项，各由内存平台的一个故障证明，见各检测项旁的测试。',
  },
  en: {
    title: 'Kill matrix',
    intro:
      'The reference platform can be started with named faults (in tests only). The table says which checks catch each of them; a test starts the real platform once per fault and proves that the checks aimed at it turn red while the controls stay green.',
    run: 'To run every check against every fault:',
    head: ['Fault', 'What the platform does wrong', 'Checks aimed at it', 'Checks that may be touched as well'],
    writes: 'Every check that reads back what it wrote',
    none: '—',
    more: 'Checks that are not in the table are each proven by a fault of the in-memory platform, in the test beside the check.',
  },
} as const satisfies Record<Language, unknown>;

const page = (language: Language): string => {
  const say = words[language];
  const titles = new Map(checks.map(({ meta }) => [meta.id, meta.title[language]]));
  const list = (ids: readonly string[]): string =>
    ids.map((id) => `\`${id}\` ${titles.get(id) ?? ''}`.trim()).join('<br>') || say.none;
  const rows = faultNames.map((name) => {
    const { fault, aimed, touched = [], touchesWrites } = killMatrix[name];
    return `| \`${name}\` | ${fault[language]} | ${list(aimed)} | ${touchesWrites === true ? say.writes : list(touched)} |`;
  });
  return `<!-- Generated from packages/tooling/src/kill-matrix; do not edit. Run \`pnpm generate\`. -->

# ${say.title}

${say.intro}

| ${say.head.join(' | ')} |
| --- | --- | --- | --- |
${rows.join('\n')}

${say.more}

${say.run}

\`\`\`sh
HUTONG_KILL_MATRIX=full npx vitest run --project unit packages/tooling/src/kill-matrix
\`\`\`
`;
};

/** The kill matrix as a page in each language. */
export const generateKillMatrixPages = async (): Promise<GeneratedFile[]> =>
  (['zh', 'en'] as const).map((language) => ({ path: `docs/${language}/kill-matrix.md`, content: page(language) }));
