import { bilingual, type DictionaryEntity, type Element, type Language } from '@hutong/standard';
import type { Relation } from './relations.ts';
import { escapeMarkup, hues, picture, textWidth } from './svg.ts';

const columnGap = 20;
const rowHeight = 24;
const headHeight = 58;
const padding = 12;

interface Card {
  readonly element: Element;
  readonly title: string;
  readonly members: readonly DictionaryEntity[];
  readonly inside: number;
  readonly outside: readonly (readonly [title: string, count: number])[];
  readonly height: number;
}

const cardsOf = (
  entities: readonly DictionaryEntity[],
  relations: readonly Relation[],
  language: Language,
): readonly Card[] => {
  const groupOf = new Map(entities.map(({ type, element }) => [type, element]));
  const groups = Map.groupBy(entities, ({ element }) => element.id);
  return [...groups].map(([element, members]) => {
    const counts = new Map<string, number>();
    let inside = 0;
    for (const { from, to, fields } of relations) {
      if (groupOf.get(from)?.id !== element) continue;
      const target = groupOf.get(to);
      if (target === undefined) continue;
      if (target.id === element) inside += fields.length;
      else counts.set(target.title[language], (counts.get(target.title[language]) ?? 0) + fields.length);
    }
    const outside = [...counts].toSorted(([, a], [, b]) => b - a);
    return {
      element,
      title: members[0]?.element.title[language] ?? element,
      members,
      inside,
      outside,
      height: headHeight + members.length * rowHeight + padding,
    };
  });
};

/** Fills columns from the tallest card down, each into the shortest column. */
const arrange = (cards: readonly Card[], count: number): readonly (readonly Card[])[] => {
  const columns = Array.from({ length: count }, () => ({ height: 0, cards: [] as Card[] }));
  for (const card of cards.toSorted((a, b) => b.height - a.height)) {
    const shortest = columns.toSorted((a, b) => a.height - b.height)[0];
    if (shortest === undefined) continue;
    shortest.cards.push(card);
    shortest.height += card.height + columnGap;
  }
  return columns.map(({ cards: filled }) => filled);
};

const drawCard = (card: Card, x: number, y: number, width: number, language: Language): string => {
  const { element, title, members, outside, height } = card;
  const into = outside
    .slice(0, 5)
    .map(([name, count]) => `${name} ${count}`)
    .join(' · ');
  const rows = members.map(
    ({ type, title: name }, index) =>
      `<a href="#${type}"><text x="${x + padding}" y="${y + headHeight + 14 + index * rowHeight}">${escapeMarkup(name[language])}` +
      `${name[language] === type ? '' : ` <tspan class="minor" dx="4">${type}</tspan>`}</text></a>`,
  );
  return (
    `<g style="--hue:${hues[element]}"><a href="#group-${element}"><rect class="box" x="${x}" y="${y}" width="${width}" height="${height}" rx="10"/>` +
    `<text class="head" x="${x + padding}" y="${y + 24}">${escapeMarkup(title)}<tspan class="minor" dx="8">${members.length}</tspan></text></a>` +
    `<text class="minor" x="${x + padding}" y="${y + 43}">${into === '' ? '' : `→ ${escapeMarkup(into)}`}</text>${rows.join('')}</g>`
  );
};

/** All entities by group, with the number of references that lead from each group into the others. */
export function overviewPicture(
  entities: readonly DictionaryEntity[],
  relations: readonly Relation[],
  language: Language,
): string {
  const cards = cardsOf(entities, relations, language);
  const width = Math.ceil(
    Math.max(
      ...entities.map(({ type, title }) => textWidth(title[language]) + textWidth(type, 11)),
      ...cards.map(({ outside }) => textWidth(outside.slice(0, 5).map(([name, count]) => `${name} ${count} · `).join(''), 11)),
    ) + 44,
  );
  const columns = arrange(cards, 4);
  let body = '';
  let bottom = 0;
  for (const [index, column] of columns.entries()) {
    let y = 2;
    for (const card of column) {
      body += drawCard(card, 2 + index * (width + columnGap), y, width, language);
      y += card.height + columnGap;
    }
    bottom = Math.max(bottom, y - columnGap);
  }
  const title = bilingual('全部实体', 'All entities')[language];
  return picture(4 + columns.length * (width + columnGap) - columnGap, bottom + 2, title, body);
}
