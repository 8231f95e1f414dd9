import { bilingual, type DictionaryField, type PrivacyClass } from '@hutong/standard';
import { escapeMarkup } from '../diagram/svg.ts';
import { fieldHeadings, guardWords } from '../field-words.ts';
import { both, code } from './bilingual-markup.ts';

/** The anchor of a field: `Resident.citizenId`. */
export const fieldAnchor = (holder: string, path: string): string => `${holder}.${path.replaceAll('[]', '')}`;

/** Short words of the classes, as a table holds many of them. */
const tags = {
  public: bilingual('公开', 'Public'),
  internal: bilingual('内部', 'Internal'),
  personal: bilingual('个人信息', 'Personal'),
  sensitive: bilingual('敏感个人信息', 'Sensitive'),
} as const satisfies Record<PrivacyClass, unknown>;

const typeCell = ({ type, codeList, reference = [] }: DictionaryField): string => {
  if (codeList !== undefined) return `<a href="#code-${codeList}">${both(type)}</a>`;
  // The words name the types; each name becomes a link.
  return reference.reduce(
    (words, to) => words.replaceAll(new RegExp(`(?<![A-Za-z#">])${to}(?![A-Za-z"])`, 'g'), `<a href="#${to}">${to}</a>`),
    both(type),
  );
};

const row = (holder: string, field: DictionaryField): string => {
  const { path, title, required, description, source, requirement, privacy, sharing } = field;
  const parts = path.split('.');
  const anchor = fieldAnchor(holder, path);
  const guard = guardWords(field);
  const notes = [
    description === undefined ? '' : both(description),
    source === undefined ? '' : escapeMarkup(source),
    requirement === undefined ? '' : code(requirement),
  ].filter((note) => note !== '');
  return (
    `<tr id="${escapeMarkup(anchor)}"><td class="name in${Math.min(3, parts.length - 1)}"><a href="#${escapeMarkup(anchor)}">${code(parts.at(-1) ?? path)}</a></td>` +
    `<td>${both(title)}</td><td class="mid">${required ? `<span class="dot">●</span><span class="narrow">${both(fieldHeadings.required)}</span>` : ''}</td><td>${typeCell(field)}</td>` +
    `<td><span class="tag ${privacy}">${both(tags[privacy])}</span>${guard.mask.zh === '' ? '' : `<span class="masking">${both(guard.mask)}</span>`}</td>` +
    `<td class="share"><span class="mode-${sharing.mode}">${both(guard.sharing)}</span></td><td class="notes">${notes.join('<br>')}</td></tr>`
  );
};

/** The fields of a record or of an entity, one row each, with an anchor for every field. */
export function fieldTable(holder: string, fields: readonly DictionaryField[]): string {
  const { path, title, required, type, privacy, sharing, notes } = fieldHeadings;
  const heads = [path, title, required, type, privacy, sharing, notes].map((words) => `<th>${both(words)}</th>`);
  const rows = fields.map((field) => row(holder, field));
  return `<div class="wide"><table class="fields"><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}
