import { bilingual, type DictionaryEntity } from '@hutong/standard';
import { escapeMarkup } from '../diagram/svg.ts';
import { isCommonField, restrictedNote } from '../field-words.ts';
import { both, code } from './bilingual-markup.ts';
import { fieldTable } from './field-table.ts';

const fact = (zh: string, en: string, value: string): string => `<span>${both(bilingual(zh, en))} ${value}</span>`;

/** One entity: what it is, how it is guarded, its own fields, its neighbours and an example. */
export function entitySection(entity: DictionaryEntity, pictures: { readonly zh: string; readonly en: string } | undefined): string {
  const { type, title, description, element, source, restricted, matchKey, fields, example } = entity;
  const own = fields.filter((field) => !isCommonField(field));
  const facts = [
    fact('要素', 'Element', `<a href="#group-${element.id}">${both(element.title)}</a>`),
    ...(source === undefined ? [] : [fact('依据', 'Source', escapeMarkup(source))]),
    ...(matchKey === undefined ? [] : [fact('同一性字段', 'Same subject by', matchKey.map(code).join(' + '))]),
    fact('JSON Schema', 'JSON Schema', code(`spec/schemas/${type}.json`)),
    `<a href="#record">${both(bilingual('另有各类记录共有的字段', 'besides the fields of every record'))}</a>`,
  ];
  const picture =
    pictures === undefined
      ? ''
      : `<details class="more"><summary>${both(bilingual('与其他实体的关系', 'Related entities'))}</summary><div class="picture"><span lang="zh">${pictures.zh}</span><span lang="en">${pictures.en}</span></div></details>`;
  return (
    `<section id="${type}"><h3>${both(title)} <code>${type}</code></h3><p class="lead">${both(description)}</p>` +
    `<p class="facts">${facts.join('')}</p>${restricted === true ? `<p class="warn">${both(restrictedNote)}</p>` : ''}` +
    `${fieldTable(type, own)}${picture}` +
    `<details class="more"><summary>${both(bilingual('示例（虚构）', 'Example (invented)'))}</summary><pre><code>${escapeMarkup(JSON.stringify(example, null, 2))}</code></pre></details></section>`
  );
}
