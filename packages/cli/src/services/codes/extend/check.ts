import { bilingual, errorCodes, type BilingualText } from '@hutong/standard';
import { listedCodes, reportLocalList, type LocalList } from '@hutong/standard/local-lists';
import { readLocalList, type LocalListReading } from '@hutong/validator/local-lists';
import * as z from 'zod';
import { bilingualSchema } from '../../result-parts.ts';

const findingSchema = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  message: bilingualSchema,
  fix: bilingualSchema,
  requirement: z.string().optional(),
  file: z.string(),
  line: z.int(),
  column: z.int(),
  pointer: z.string(),
});

/** Result of `hutong codes extend check`. */
export const codesExtendCheckResult = z.object({
  valid: z.boolean().meta({ description: 'Whether every list can be used' }),
  lists: z.array(
    z.object({
      file: z.string(),
      localList: z.string(),
      list: z.string(),
      authority: z.string(),
      total: z.int(),
      extensions: z.int().meta({ description: 'Local codes that records may use' }),
    }),
  ),
  findings: z.array(findingSchema),
});

export type CodesExtendCheckResult = z.infer<typeof codesExtendCheckResult>;
type Finding = z.infer<typeof findingSchema>;

const unsettled = {
  open: {
    message: bilingual(
      '尚未判断与国家代码的关系，记录中还不能使用',
      'Its relation to the national list is open; records cannot use it yet',
    ),
    fix: bilingual('写明 equals、below、oneOf 或 none', 'State one of equals, below, oneOf and none'),
  },
  ambiguous: {
    message: bilingual(
      '对应多个国家代码，尚未确定，记录中还不能使用',
      'Several national codes answer to it; records cannot use it yet',
    ),
    fix: bilingual('确定后改用 equals 或 below', 'Settle on one under equals or below'),
  },
} as const;

const similarText = (similar: readonly { code: string; zh: string; en: string }[]): BilingualText =>
  similar.length === 0
    ? bilingual('', '')
    : bilingual(
        `；名称相近：${similar.map(({ code, zh }) => `${code} ${zh}`).join('、')}`,
        `; alike by name: ${similar.map(({ code, en }) => `${code} ${en}`).join(', ')}`,
      );

function warningsOf(file: string, local: LocalList, locate: NonNullable<LocalListReading['locate']>): Finding[] {
  return reportLocalList(local).rows.flatMap(({ relation, similar }, index): Finding[] => {
    if (relation !== 'open' && relation !== 'ambiguous') return [];
    const { message, fix } = unsettled[relation];
    const names = similarText(relation === 'open' ? similar : []);
    return [
      {
        code: 'HT3014',
        severity: 'warning',
        message,
        fix: bilingual(fix.zh + names.zh, fix.en + names.en),
        file,
        ...locate(['codes', index, 'code']),
      },
    ];
  });
}

/** Checks local lists, each by itself. Throws HT3001 and HT3002 for a file that cannot be read. */
export async function checkLocalLists(files: readonly string[]): Promise<CodesExtendCheckResult> {
  const result: CodesExtendCheckResult = { valid: true, lists: [], findings: [] };
  for (const file of files) {
    const { local, problems, locate } = await readLocalList(file);
    for (const problem of problems.toSorted((a, b) => a.line - b.line || a.column - b.column))
      result.findings.push({ code: 'HT3014', severity: 'error', fix: errorCodes.HT3014.fix, file, ...problem });
    if (problems.length > 0) result.valid = false;
    if (local === undefined || locate === undefined) continue;
    const { localList, list, authority } = local;
    result.lists.push({
      file,
      localList,
      list,
      authority,
      total: local.codes.length,
      extensions: listedCodes(local).length,
    });
    if (problems.length === 0) result.findings.push(...warningsOf(file, local, locate));
  }
  return codesExtendCheckResult.parse(result);
}
