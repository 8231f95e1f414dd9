import { bilingual, findEntity } from '@hutong/standard';
import {
  codesOf,
  requiredShare,
  usedFields,
  type EntityCompleteness,
  type FieldCompleteness,
} from '../../completeness/completeness.ts';
import { percent, words } from '../report-words.ts';
import { both, escapeHtml, titleOf } from './html-text.ts';

/** Shades of the heat map. */
const shades = 5;

const number = (count: number): string => count.toLocaleString('en');
const share = (part: number, all: number): number => (all === 0 ? 0 : part / all);

const meter = (part: number): string =>
  `<span class="bar ${part < 1 ? 'warning' : 'fine'}" style="inline-size:${Math.max(part * 100, 0.5).toFixed(1)}%"></span>`;

/** The entities of the data set with what they exercise of the standard. */
export function entityBars(completeness: readonly EntityCompleteness[]): string {
  if (completeness.length === 0) return '';
  const rows = completeness.map((entity) => {
    const { type, records, referenced, fields } = entity;
    const { used, of } = codesOf(entity);
    const required = requiredShare(entity);
    const cells = [
      number(records),
      percent(required),
      `${usedFields(entity)} / ${fields.length}`,
      `${number(used)} / ${number(of)}`,
      number(referenced),
    ].map((text) => `<td class="number">${text}</td>`);
    return `<tr><th scope="row"><a href="#fill-${escapeHtml(type)}">${both(titleOf(type))}</a></th>${cells.join('')}<td class="bars">${meter(required)}</td></tr>`;
  });
  const head = [
    words.byEntity,
    words.records,
    words.requiredFields,
    words.fieldsUsed,
    words.codesUsed,
    words.referenced,
  ].map((word) => `<th scope="col">${both(word)}</th>`);
  return `<section><h2>${both(words.completeness)}</h2><table class="chart entities"><thead><tr>${head.join('')}<td></td></tr></thead><tbody>${rows.join('\n')}</tbody></table></section>`;
}

const tile =
  ({ type, records }: EntityCompleteness) =>
  ({ name, required, filled, codes }: FieldCompleteness): string => {
    const part = share(filled, records);
    const title = findEntity(type)?.fields[name]?.title ?? bilingual(name, name);
    const kind =
      filled === 0 && !required
        ? 'empty'
        : required && filled < records
          ? 'lacking'
          : `shade${Math.ceil(part * shades)}`;
    const detail = codes === undefined ? '' : ` <small>${codes.used}/${codes.of}</small>`;
    return `<li class="${kind}${required ? ' required' : ''}" title="${escapeHtml(name)}">${both(title)} <b>${percent(part)}</b>${detail}</li>`;
  };

/** The heat map: how far each field of each entity is filled, and how many codes of its list are used. */
export function fillMap(completeness: readonly EntityCompleteness[]): string {
  if (completeness.length === 0) return '';
  const maps = completeness.map(
    (entity) =>
      `<h3 id="fill-${escapeHtml(entity.type)}">${both(titleOf(entity.type))}</h3><ul class="heat">${entity.fields.map(tile(entity)).join('')}</ul>`,
  );
  return `<section><h2>${both(words.fill)}</h2><p class="more">${both(words.fillHelp)}</p>${maps.join('\n')}</section>`;
}
