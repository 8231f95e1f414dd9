import { bilingual, specVersion, type DictionaryEntity, type Language } from '@hutong/standard';
import { spellPinyin } from '@hutong/standard/pinyin';
import { groupPicture, neighbourhoodPicture } from './diagram/entity-picture.ts';
import { overviewPicture } from './diagram/overview-picture.ts';
import { relationsOf } from './diagram/relations.ts';
import { pictureStyle } from './diagram/svg.ts';
import { isCommonField } from './field-words.ts';
import { both } from './html/bilingual-markup.ts';
import { codeIndex, codeSection, usedCodeLists } from './html/code-section.ts';
import { entitySection } from './html/entity-section.ts';
import { fieldAnchor, fieldTable } from './html/field-table.ts';
import { pageScript } from './html/page-script.ts';
import { pageStyle } from './html/page-style.ts';

const title = bilingual('互通数据字典', 'HuTong data dictionary');

const inBoth = (draw: (language: Language) => string | undefined): { zh: string; en: string } | undefined => {
  const [zh, en] = [draw('zh'), draw('en')];
  return zh === undefined || en === undefined ? undefined : { zh, en };
};

const pictureBlock = (pictures: { zh: string; en: string } | undefined, whole = ''): string =>
  pictures === undefined
    ? ''
    : `<div class="picture ${whole}"><div lang="zh">${pictures.zh}</div><div lang="en">${pictures.en}</div></div>`;

// An end tag inside a text would end the script that holds the index.
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

type IndexRow = readonly [id: string, kind: number, name: string, zh: string, en: string];

/** The first letters and the whole pinyin of a title, without what stands in brackets behind it. */
const soundOf = (zh: string): string => {
  const { initials, full } = spellPinyin(zh.replace(/（.*$/, ''));
  return `${initials} ${full}`;
};

/** What the search looks through: id, rank of its kind, name, both titles, and how the Chinese one sounds. */
const searchIndex = (entities: readonly DictionaryEntity[], lists: readonly string[]): unknown =>
  indexRows(entities, lists).map((row) => [...row, soundOf(row[3])]);

const indexRows = (entities: readonly DictionaryEntity[], lists: readonly string[]): IndexRow[] => [
  ...entities.map(({ type, title: { zh, en } }): IndexRow => [type, 0, type, zh, en]),
  ...entities.flatMap(({ type, title: holder, fields }, position) =>
    fields
      // The type of a record is its entity, which has an entry of its own.
      .filter((field) => (position === 0 && field.path !== 'type') || !isCommonField(field))
      .map((field): IndexRow => {
        const common = isCommonField(field);
        const owner = common ? bilingual('各类记录', 'every record') : holder;
        return [
          fieldAnchor(common ? 'record' : type, field.path),
          1,
          `${common ? 'record' : type}.${field.path}`,
          `${field.title.zh}（${owner.zh}）`,
          `${field.title.en} (${owner.en})`,
        ];
      }),
  ),
  ...lists.flatMap(codeIndex),
];

/** The data dictionary as one page that needs nothing but itself: both languages, search, pictures, codes. */
export function dictionaryHtml(entities: readonly DictionaryEntity[], language: Language): string {
  const byType = new Map(entities.map((entity) => [entity.type, entity]));
  const relations = relationsOf(entities);
  const groups = [...Map.groupBy(entities, ({ element }) => element.id)];
  const fields = entities.flatMap((entity) => entity.fields.filter((field) => !isCommonField(field)));
  const lists = usedCodeLists(entities.flatMap((entity) => entity.fields.flatMap(({ codeList }) => codeList ?? [])));
  const common = (entities[0]?.fields ?? []).filter(isCommonField).filter(({ path }) => path !== 'type');
  const groupTitle = (members: readonly DictionaryEntity[]) => members[0]?.element.title ?? title;

  const menu = groups.map(
    ([id, members]) =>
      `<details open><summary><a style="display:inline;padding:0" href="#group-${id}">${both(groupTitle(members))}</a> <small>${members.length}</small></summary>${members
        .map(({ type, title: name }) => `<a href="#${type}">${both(name)}</a>`)
        .join('')}</details>`,
  );
  const count = (value: number, zh: string, en: string): string => `<li><b>${value}</b>${both(bilingual(zh, en))}</li>`;
  const sections = groups.map(
    ([id, members]) =>
      `<h2 id="group-${id}">${both(groupTitle(members))}</h2>` +
      pictureBlock(inBoth((shown) => groupPicture(members.map(({ type }) => type), relations, byType, shown))) +
      members
        .map((entity) =>
          entitySection(
            entity,
            inBoth((shown) => neighbourhoodPicture(entity.type, relations, byType, shown)),
          ),
        )
        .join(''),
  );
  const say = (zh: string, en: string): string => both(bilingual(zh, en));
  return `<!doctype html>
<html lang="${language}" data-zh="${title.zh} ${specVersion}" data-en="${title.en} ${specVersion}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title[language]} ${specVersion}</title>
<style>${pageStyle}${pictureStyle}</style></head>
<body>
<header class="bar"><strong>${both(title)}</strong><div class="find"><input id="find" type="search" autocomplete="off"><ul id="found" class="found" hidden></ul></div><button id="language" type="button"><span lang="zh">English</span><span lang="en">中文</span></button></header>
<div class="frame"><nav>${menu.join('')}<a href="#record">${say('各类记录共有的字段', 'Fields of every record')}</a><a href="#codes">${say('代码表', 'Code lists')}</a></nav>
<main>
<h1>${both(title)} ${specVersion}</h1>
<p class="lead">${say(
    '智慧社区数据标准的全部实体、字段与代码。每个字段均写明内容、隐私类别、脱敏规则与共享默认值。',
    'Every entity, field and code of the data standard for smart communities. Each field says what it holds, its privacy class, how it is masked, and how other units may have it by default.',
  )}</p>
<ul class="numbers">${count(entities.length, '实体', 'entities')}${count(fields.length + common.length, '字段', 'fields')}${count(lists.length, '代码表', 'code lists')}${count(relations.length, '实体间引用', 'references between entities')}</ul>
${pictureBlock(
  inBoth((shown) => overviewPicture(entities, relations, shown)),
  'whole',
)}
<h2 id="record">${say('各类记录共有的字段', 'Fields of every record')}</h2>
<p class="lead">${say('每条记录另有固定值 type，即实体的类型名。', 'Every record also has type, which is the name of its entity.')}</p>
${fieldTable('record', common)}
${sections.join('\n')}
<h2 id="codes">${say('代码表', 'Code lists')}</h2>
${lists.map(codeSection).join('\n')}
</main></div>
<script type="application/json" id="index">${inScript(searchIndex(entities, lists))}</script>
<script>${pageScript}</script>
</body></html>
`;
}
