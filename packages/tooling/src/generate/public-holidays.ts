import type { GeneratedFile } from './generated-file.ts';
import { readTable } from './read-table.ts';

const dayLength = 86_400_000;

/** The days from one to another, both included. */
const daysOf = (from: string, to: string): string[] => {
  const first = Date.parse(from);
  const count = Math.round((Date.parse(to) - first) / dayLength) + 1;
  if (!(count >= 1)) throw new Error(`spec/calendars/public-holidays.csv: ${from} to ${to} is no span of days`);
  return Array.from({ length: count }, (_, index) => new Date(first + index * dayLength).toISOString().slice(0, 10));
};

/** The public holidays of `spec/calendars`, and the days worked in exchange, as TypeScript. */
export async function generatePublicHolidays(root: string): Promise<GeneratedFile[]> {
  const path = 'spec/calendars/public-holidays.csv';
  const rows = await readTable(`${root}/${path}`);
  const spans = (kind: string): string[] =>
    rows.filter((row) => row['kind'] === kind).flatMap(({ from = '', to = '' }) => daysOf(from, to));
  const years = [...new Set(rows.map(({ from = '' }) => Number(from.slice(0, 4))))];
  const lines = (days: readonly string[]): string => days.map((day) => `    '${day}',`).join('\n');
  const content = `// Generated from ${path}; do not edit. Run \`pnpm generate\`.
import type { WorkingCalendar } from './due-time.ts';

/** Years for which the State Council's notice of public holidays is in the list; other years know weekends only. */
export const publicHolidayYears: readonly number[] = ${JSON.stringify(years)};

/** Public holidays of China and the weekend days that are worked in exchange. */
export const publicHolidays: WorkingCalendar = {
  holidays: /* @__PURE__ */ new Set([
${lines(spans('holiday'))}
  ]),
  workdays: /* @__PURE__ */ new Set([
${lines(spans('workday'))}
  ]),
};
`;
  return [{ path: 'packages/standard/src/events/public-holidays.generated.ts', content }];
}
