import { bilingual, codeLists, type CodeList, type CodeListId } from '@hutong/standard';
import { escapeMarkup } from '../diagram/svg.ts';
import { both, code } from './bilingual-markup.ts';

/** Lists beyond this size would be most of the page; their codes stand in `spec/codes`. */
const longestShown = 1000;

const status = {
  confirmed: bilingual('已与标准核对', 'compared with the standard'),
  implementation: bilingual('据实现整理', 'taken from implementations'),
  unconfirmed: bilingual('未核对', 'not compared'),
  own: bilingual('本标准自有', 'of this standard'),
} as const;

/** One code list that a field uses. */
export function codeSection(id: string): string {
  const list: CodeList = codeLists[id as CodeListId];
  const { title, source, entries } = list;
  const head =
    `<summary><b>${both(title)}</b> ${code(id)} · ${escapeMarkup(source)} · ${both(status[list.status])} · ${entries.length}</summary>`;
  const body =
    entries.length > longestShown
      ? `<p class="lead">${both(bilingual(`共 ${entries.length} 个代码，见 spec/codes/${id}.csv`, `${entries.length} codes, see spec/codes/${id}.csv`))}</p>`
      : `<ul class="codes">${entries
          .map((entry) => `<li id="code-${id}-${escapeMarkup(entry.code)}">${code(entry.code)}${both(bilingual(entry.zh, entry.en))}</li>`)
          .join('')}</ul>`;
  return `<details class="more codelist" id="code-${id}">${head}${body}</details>`;
}

/** The lists that fields use, in the order of their ids. */
export const usedCodeLists = (ids: Iterable<string>): string[] => [...new Set(ids)].toSorted();

/** What the search finds of a list: the list, and its codes where they are shown. */
export function codeIndex(id: string): (readonly [string, number, string, string, string])[] {
  const { title, entries }: CodeList = codeLists[id as CodeListId];
  const codes = entries.length > longestShown ? [] : entries;
  return [
    [`code-${id}`, 1, id, title.zh, title.en],
    ...codes.map(
      ({ code: value, zh, en }) =>
        [`code-${id}-${value}`, 2, `${id} ${value}`, `${zh}（${title.zh}）`, `${en} (${title.en})`] as const,
    ),
  ];
}
