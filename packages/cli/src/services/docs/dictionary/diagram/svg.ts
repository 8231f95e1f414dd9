import type { Element } from '@hutong/standard';

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text inside markup. */
export const escapeMarkup = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => marks[sign] ?? sign);

/** Hue of each element group, in degrees. */
export const hues: Readonly<Record<Element, number>> = {
  person: 212,
  place: 150,
  thing: 265,
  situation: 32,
  event: 4,
  organization: 190,
  house: 90,
  service: 322,
  'self-government': 48,
  sharing: 238,
};

/** Colours and letters of the pictures; they follow the reader's light or dark screen. */
export const pictureStyle = `
.er{--er-text:#1b2430;--er-line:#8a97a8;--er-paper:#fff;--er-ghost:#f3f5f8;--er-light:94%;--er-edge:45%;font:13px system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif}
@media (prefers-color-scheme:dark){.er{--er-text:#e6ebf2;--er-line:#76859a;--er-paper:#151b23;--er-ghost:#202834;--er-light:20%;--er-edge:62%}}
@media print{.er{--er-text:#000;--er-line:#777;--er-paper:#fff;--er-ghost:#f3f5f8;--er-light:95%;--er-edge:40%}}
.er .box{fill:hsl(var(--hue) 60% var(--er-light));stroke:hsl(var(--hue) 45% var(--er-edge));stroke-width:1.2}
.er .ghost{fill:var(--er-ghost);stroke:hsl(var(--hue) 25% var(--er-edge));stroke-dasharray:3 3}
.er .self{stroke-width:2.6}
.er text{fill:var(--er-text)}.er .minor{font-size:11px;opacity:.75}.er .head{font-weight:600;font-size:15px}
.er .line{fill:none;stroke:var(--er-line);stroke-width:1.1}.er .tip{fill:var(--er-line)}
.er a:hover .box{stroke-width:2.4}`;

/** Rough width of a text in pixels, at a size of 13 pixels. */
export const textWidth = (text: string, size = 13): number =>
  Array.from(text).reduce((sum, sign) => sum + (/[\u2e80-\uffef]/u.test(sign) ? 1 : /[A-Z]/.test(sign) ? 0.68 : 0.56), 0) *
  size;

const number = (value: number): string => String(Math.round(value * 10) / 10);

/** A smooth line through points, with an arrow at its end. */
export function linePath(points: readonly { readonly x: number; readonly y: number }[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  let path = `M${number(first.x)} ${number(first.y)}`;
  let before = first;
  for (const point of rest) {
    const middle = (before.x + point.x) / 2;
    path += `C${number(middle)} ${number(before.y)} ${number(middle)} ${number(point.y)} ${number(point.x)} ${number(point.y)}`;
    before = point;
  }
  return path;
}

/** The arrow at the end of a line that comes from the left or, when drawn backwards, from the right. */
export function arrowTip(points: readonly { readonly x: number; readonly y: number }[]): string {
  const end = points.at(-1);
  const before = points.at(-2);
  if (end === undefined || before === undefined) return '';
  const back = before.x <= end.x ? -7 : 7;
  return `<path class="tip" d="M${number(end.x)} ${number(end.y)}l${back} -4v8z"/>`;
}

/** A whole picture. */
export const picture = (width: number, height: number, title: string, body: string): string =>
  `<svg class="er" xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escapeMarkup(title)}" width="${Math.ceil(width)}" height="${Math.ceil(height)}" viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}">${body}</svg>`;

/** A picture that stands in a file of its own. */
export const pictureFile = (svg: string): string =>
  `${svg.replace('>', `><style>${pictureStyle}</style><rect width="100%" height="100%" style="fill:var(--er-paper)"/>`)}\n`;
