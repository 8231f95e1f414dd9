import type { GeneratedFile } from './generated-file.ts';
import { readTable } from './read-table.ts';

// Names and parents of classes, categories and kinds stand in the code lists already.
const listed = new Set(['zh', 'en', 'parent']);

const tables = [
  ['classes', 'classes', listed],
  ['categories', 'categories', listed],
  ['kinds', 'kinds', listed],
  ['limitProfiles', 'limit-profiles'],
  ['departments', 'departments'],
  ['evidence', 'evidence'],
  ['closingReasons', 'closing-reasons'],
  ['gradeConditions', 'grade-conditions'],
  ['recipients', 'recipients'],
  ['notificationProfiles', 'notification-profiles'],
  ['legalBases', 'legal-bases'],
] as const;

/** The tables of `spec/events` that kinds refer to, as TypeScript; each is read when it is first asked for. */
export async function generateEventTables(root: string): Promise<GeneratedFile[]> {
  const parts = await Promise.all(
    tables.map(async ([name, file, left]) => {
      const rows = await readTable(`${root}/spec/events/${file}.csv`);
      const columns = Object.keys(rows[0] ?? {}).filter((column) => !left?.has(column));
      const lines = rows.map((row) => `    ${JSON.stringify(columns.map((column) => row[column]))},`);
      return `  ${name}: /* @__PURE__ */ defineFactTable(${JSON.stringify(columns)}, () => [\n${lines.join('\n')}\n  ]),`;
    }),
  );
  const content = `// Generated from spec/events; do not edit. Run \`pnpm generate\`.
import { defineFactTable } from './fact-table.ts';

/** Facts of the event taxonomy, by code. */
export const eventTables = {
${parts.join('\n')}
} as const;
`;
  return [{ path: 'packages/standard/src/events/event-tables.generated.ts', content }];
}
