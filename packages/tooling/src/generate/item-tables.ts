import type { GeneratedFile } from './generated-file.ts';
import { readTable } from './read-table.ts';

const editions = ['2007', '1997'] as const;

/** Data identifiers of `spec/adapters/dlt645-*.csv` as TypeScript. */
export async function generateItemTables(root: string): Promise<GeneratedFile[]> {
  return Promise.all(
    editions.map(async (edition) => {
      const path = `spec/adapters/dlt645-${edition}.csv`;
      const rows = await readTable(`${root}/${path}`);
      const lines = rows.map(
        ({ di, name, zh, en, format, unit = '', property = '', component = '' }) =>
          `  ${JSON.stringify([di, name, zh, en, format, unit, property, component])},`,
      );
      const content = `// Generated from ${path}; do not edit. Run \`pnpm generate\`.
import type { ItemRow } from './item-row.ts';

/** Identifiers of DL/T 645-${edition} that belong to no family. */
export const rows${edition}: readonly ItemRow[] = [
${lines.join('\n')}
];
`;
      return { path: `packages/adapters/src/dlt645/items/rows-${edition}.generated.ts`, content };
    }),
  );
}
