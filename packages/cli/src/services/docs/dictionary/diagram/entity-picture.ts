import { bilingual, type DictionaryEntity, type Language } from '@hutong/standard';
import { layOut, type LayoutEdge, type LayoutNode, type PlacedNode } from './layout.ts';
import type { Relation } from './relations.ts';
import { arrowTip, escapeMarkup, hues, linePath, picture, textWidth } from './svg.ts';

const height = 40;

type Titles = ReadonlyMap<string, DictionaryEntity>;

const boxOf = (entity: DictionaryEntity, language: Language): LayoutNode => ({
  id: entity.type,
  width: Math.ceil(Math.max(textWidth(entity.title[language]), textWidth(entity.type, 11))) + 24,
  height,
});

const drawBox = (node: PlacedNode, entity: DictionaryEntity, language: Language, mark: string): string => {
  const { x, y, width } = node;
  const middle = x + width / 2;
  return (
    `<a href="#${entity.type}" style="--hue:${hues[entity.element.id]}">` +
    `<rect class="box ${mark}" x="${Math.round(x)}" y="${Math.round(y)}" width="${width}" height="${height}" rx="7"/>` +
    `<text text-anchor="middle" x="${Math.round(middle)}" y="${Math.round(y + 17)}">${escapeMarkup(entity.title[language])}</text>` +
    `<text class="minor" text-anchor="middle" x="${Math.round(middle)}" y="${Math.round(y + 32)}">${entity.type}</text></a>`
  );
};

/** Draws chosen entities with the references between them; `markOf` says how a box stands out. */
function draw(
  types: readonly string[],
  relations: readonly Relation[],
  entities: Titles,
  language: Language,
  title: string,
  markOf: (type: string) => string,
): string {
  const shown = types.flatMap((type) => entities.get(type) ?? []);
  const edges: LayoutEdge[] = relations.map(({ from, to }) => ({ from, to }));
  const placed = layOut(
    shown.map((entity) => boxOf(entity, language)),
    edges,
  );
  const fieldsOf = new Map(relations.map(({ from, to, fields }) => [`${from} ${to}`, fields]));
  const lines = placed.edges.map(
    ({ from, to, points }) =>
      `<g><title>${from} → ${to}: ${(fieldsOf.get(`${from} ${to}`) ?? []).join(', ')}</title>` +
      `<path class="line" d="${linePath(points)}"/>${arrowTip(points)}</g>`,
  );
  const boxes = placed.nodes.map((node) => {
    const entity = entities.get(node.id);
    return entity === undefined ? '' : drawBox(node, entity, language, markOf(node.id));
  });
  return picture(placed.width, placed.height, title, lines.join('') + boxes.join(''));
}

/** The neighbourhood of one entity: what refers to it on the left, what it refers to on the right. */
export function neighbourhoodPicture(
  type: string,
  relations: readonly Relation[],
  entities: Titles,
  language: Language,
): string | undefined {
  const near = relations.filter(({ from, to }) => from !== to && (from === type || to === type));
  if (near.length === 0) return undefined;
  // A pair that refers to each other would pull one of the two to the wrong side.
  const once = near.filter(({ from, to }) => from === type || !near.some((other) => other.from === to && other.to === from));
  const types = [...new Set([type, ...once.flatMap(({ from, to }) => [from, to])])];
  const title = bilingual(`${type} 的关系`, `What ${type} is related to`)[language];
  return draw(types, once, entities, language, title, (shown) => (shown === type ? 'self' : ''));
}

/** One group with the references inside it; entities of other groups that it refers to are shown as ghosts. */
export function groupPicture(
  group: readonly string[],
  relations: readonly Relation[],
  entities: Titles,
  language: Language,
): string {
  const own = new Set(group);
  const inside = relations.filter(({ from }) => own.has(from));
  const types = [...new Set([...group, ...inside.map(({ to }) => to)])];
  const title = bilingual('组内关系', 'References of the group')[language];
  return draw(types, inside, entities, language, title, (shown) => (own.has(shown) ? '' : 'ghost'));
}
