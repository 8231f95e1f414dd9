import type { GeneratedFile } from './generated-file.ts';
import { readTable } from './read-table.ts';

const valueOf = (text: string): string =>
  text === 'true' || text === 'false' || /^-?\d/.test(text) ? text : JSON.stringify(text);

/** Sensor triggers of `spec/events/triggers.csv` as TypeScript. */
export async function generateEventTriggers(root: string): Promise<GeneratedFile[]> {
  const path = 'spec/events/triggers.csv';
  const rows = await readTable(`${root}/${path}`);
  const lines = rows.map((row) => {
    const optional = [
      row['within'] ? `within: '${row['within']}'` : '',
      row['watch'] ? `watch: '${row['watch']}'` : '',
      row['source'] ? `source: ${JSON.stringify(row['source'])}` : '',
    ].filter(Boolean);
    return `  {
    id: '${row['id']}',
    kind: '${row['kind']}',
    deviceKinds: [${(row['deviceKinds'] ?? '')
      .split(' ')
      .map((kind) => `'${kind}'`)
      .join(', ')}],
    property: '${row['property']}',
    condition: '${row['condition']}',
    value: ${valueOf(row['value'] ?? '')},${optional.map((part) => `\n    ${part},`).join('')}
    title: { zh: ${JSON.stringify(row['zh'])}, en: ${JSON.stringify(row['en'])} },
  },`;
  });
  const content = `// Generated from ${path}; do not edit. Run \`pnpm generate\`.
import type { EventTrigger } from './event-trigger.ts';

/** Sensor triggers of the event taxonomy. */
export const eventTriggers: readonly EventTrigger[] = [
${lines.join('\n')}
];
`;
  return [{ path: 'packages/standard/src/events/event-triggers.generated.ts', content }];
}
