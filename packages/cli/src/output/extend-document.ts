import { stringify } from 'csv-stringify/sync';
import type { Language } from '@hutong/standard';
import type { CodesExtendReportResult } from '../services/codes/extend/report.ts';
import { escapeMarkup } from '../services/docs/dictionary/diagram/svg.ts';
import { relationTitles } from './extend-words.ts';
import { markdownTable } from './markdown-table.ts';

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

interface Section {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The report as titled tables, of which every form of document is made. */
function sectionsOf(report: CodesExtendReportResult, language: Language): Section[] {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const { local, national, merged, rows } = report;
  return [
    {
      title: say('覆盖', 'Coverage'),
      head: [say('方向', 'Direction'), say('总数', 'Total'), say('对应', 'Mapped'), say('比例', 'Share')],
      rows: [
        [say('地方 → 国家', 'local → national'), String(local.total), String(local.mapped), percent(local.share)],
        [
          say('国家 → 地方', 'national → local'),
          String(national.total),
          String(national.reached),
          percent(national.share),
        ],
      ],
    },
    {
      title: say('关系', 'Relations'),
      head: [say('关系', 'Relation'), say('代码数', 'Codes')],
      rows: (['equal', 'below', 'ambiguous', 'none', 'open'] as const).map((relation) => [
        relationTitles[relation][language],
        String(local[relation]),
      ]),
    },
    {
      title: say('国家代码表各类被用到的代码', 'What of the national list is reached'),
      head: [say('代码', 'Code'), say('名称', 'Name'), say('用到', 'Reached'), say('总数', 'Total')],
      rows: national.groups.map((group) => [group.code, group[language], String(group.reached), String(group.total)]),
    },
    {
      title: say('几个地方代码对应的同一国家代码', 'National codes that several local ones equal'),
      head: [say('代码', 'Code'), say('名称', 'Name'), say('地方代码', 'Local codes')],
      rows: merged.map((one) => [one.code, one[language], one.from.join(', ')]),
    },
    {
      title: say('逐条', 'Code by code'),
      head: [
        say('地方代码', 'Local code'),
        say('名称', 'Name'),
        say('关系', 'Relation'),
        say('国家代码', 'National code'),
        say('记录中写作', 'In records'),
        say('原因或相近名称', 'Reason, or alike by name'),
      ],
      rows: rows.map((row) => [
        row.code,
        (language === 'zh' ? row.zh : row.en) ?? row.zh,
        relationTitles[row.relation][language],
        row.national.map((one) => `${one.code} ${one[language]}`).join('; '),
        row.written ?? '',
        row.reason ?? row.similar.map((one) => `${one.code} ${one[language]}`).join('; '),
      ]),
    },
  ].filter((section) => section.rows.length > 0);
}

const style = `body{font:15px/1.6 system-ui,"Noto Sans CJK SC","Microsoft YaHei",sans-serif;margin:2rem auto;max-width:1100px;padding:0 1rem;color:#1d2733}
h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}p{color:#5b6875}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.35rem .6rem;border-bottom:1px solid #dde3ea;vertical-align:top}
th{background:#f3f6f9;position:sticky;top:0}@media(prefers-color-scheme:dark){body{background:#12181f;color:#dfe7ef}th{background:#1c2530}th,td{border-color:#2c3743}p{color:#9aa8b5}}`;

const htmlTable = ({ head, rows }: Section): string =>
  `<table><thead><tr>${head.map((cell) => `<th>${escapeMarkup(cell)}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${escapeMarkup(cell)}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

/** Forms in which the report of a local list can be written. */
export const extendDocumentForms = ['markdown', 'html', 'csv', 'json'] as const;

export type ExtendDocumentForm = (typeof extendDocumentForms)[number];

/** The report of a local list as a document for a person, or as a table for a spreadsheet. */
export function extendDocument(report: CodesExtendReportResult, form: ExtendDocumentForm, language: Language): string {
  const sections = sectionsOf(report, language);
  const title = report.title[language];
  const lead = `${report.localList} · ${report.authority} → ${report.list} · ${report.version}`;
  switch (form) {
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`;
    case 'csv': {
      const { head = [], rows = [] } = sections.at(-1) ?? {};
      return stringify(
        [head, ...rows].map((row) => [...row]),
        { escape_formulas: true },
      );
    }
    case 'html':
      return `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeMarkup(title)}</title><style>${style}</style><h1>${escapeMarkup(title)}</h1><p>${escapeMarkup(lead)}</p>${sections
        .map((section) => `<h2>${escapeMarkup(section.title)}</h2>${htmlTable(section)}`)
        .join('')}</html>\n`;
    default:
      return `${[`# ${title}`, lead, ...sections.flatMap((section) => [`## ${section.title}`, markdownTable(section.head, section.rows)])].join('\n\n')}\n`;
  }
}

const forms: Readonly<Record<string, ExtendDocumentForm>> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  csv: 'csv',
  json: 'json',
};

/** The form that the name of a file asks for; Markdown when it asks for none. */
export const extendFormOf = (file: string): ExtendDocumentForm =>
  forms[file.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'markdown';
