import type { GeneratedFile } from './generated-file.ts';
import { readTable } from './read-table.ts';

const quote = (value: string | undefined): string => JSON.stringify(value ?? '');

/** The requirement register `spec/requirements.csv` as TypeScript. */
export async function generateRequirements(root: string): Promise<GeneratedFile[]> {
  const path = 'spec/requirements.csv';
  const rows = (await readTable(`${root}/${path}`)).map((row) => {
    const notTested = row['notTestedEn']
      ? `\n    notTested: { zh: ${quote(row['notTestedZh'])}, en: ${quote(row['notTestedEn'])} },`
      : '';
    return `  {
    id: ${quote(row['id'])},
    level: ${quote(row['level'])},
    actor: ${quote(row['actor'])},
    text: { zh: ${quote(row['zh'])}, en: ${quote(row['en'])} },
    reference: ${quote(row['reference'])},${notTested}
  },`;
  });
  const content = `// Generated from ${path}; do not edit. Run \`pnpm generate\`.
import type { Requirement } from './requirements/requirement.ts';

/** The requirement register: every rule of the standard by its id. */
export const requirements: readonly Requirement[] = [
${rows.join('\n')}
];
`;
  return [{ path: 'packages/standard/src/requirements.generated.ts', content }];
}
