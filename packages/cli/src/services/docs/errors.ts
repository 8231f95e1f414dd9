import { markdownTable } from '../../output/markdown-table.ts';
import { listRules } from '../rules/list.ts';
import type { PublishedDocument } from './document.ts';

const words = {
  zh: { title: '错误与检查代码', head: ['代码', '名称', '含义', '处理', '退出码'] },
  en: { title: 'Error and finding codes', head: ['Code', 'Name', 'Meaning', 'Fix', 'Exit code'] },
} as const;

/** The table of error and finding codes. */
export function errorsDocument(): PublishedDocument {
  const { rules } = listRules();
  return {
    data: { rules },
    page: (language) => {
      const { title, head } = words[language];
      const rows = rules.map(({ code, name, title: meaning, fix, exitCode }) => [
        code,
        name,
        meaning[language],
        fix[language],
        String(exitCode),
      ]);
      return `# ${title}\n\n${markdownTable(head, rows)}\n`;
    },
  };
}
