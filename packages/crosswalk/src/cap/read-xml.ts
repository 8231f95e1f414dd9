import { bilingual } from '@hutong/standard';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { foreignIssue, type Converted } from '../foreign/foreign-issue.ts';

/** The largest document that is read; real alerts have some kilobytes. */
export const maximumLength = 1024 * 1024;
const maximumDepth = 32;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  removeNSPrefix: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  // Only character references and the five of XML itself: documents with entities of their own are refused before.
  processEntities: true,
  htmlEntities: true,
});

const depthOf = (text: string): number => {
  let depth = 0;
  let deepest = 0;
  for (const [tag] of text.matchAll(/<\/?[A-Za-z_][^<>]*>/g)) {
    if (tag.startsWith('</')) depth--;
    else if (!tag.endsWith('/>')) deepest = Math.max(deepest, ++depth);
  }
  return deepest;
};

/**
 * Reads XML into plain members; texts stay texts. A document with a DTD or entities of its own, too deep or too long is
 * refused (HT9010), as expanding them is how such documents read files or fill memory; broken syntax is HT9009.
 */
export function readXml(text: string): Converted<Record<string, unknown>> {
  const refuse = (zh: string, en: string) => ({ issues: [foreignIssue('HT9010', '', bilingual(zh, en))] });
  if (text.length > maximumLength)
    return refuse(`文档超过 ${maximumLength / 1024} KiB`, `The document is longer than ${maximumLength / 1024} KiB`);
  if (/<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST)/i.test(text))
    return refuse('文档含有 DTD 或实体定义', 'The document holds a DTD or entity definitions');
  if (depthOf(text) > maximumDepth)
    return refuse(`嵌套超过 ${maximumDepth} 层`, `The nesting is deeper than ${maximumDepth}`);
  const checked = XMLValidator.validate(text);
  if (checked !== true) {
    const { line, msg } = checked.err;
    const message = bilingual(`第 ${line} 行 XML 语法错误：${msg}`, `XML syntax in line ${line}: ${msg}`);
    return { issues: [foreignIssue('HT9009', '', message)] };
  }
  try {
    return { value: parser.parse(text) as Record<string, unknown>, issues: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    return { issues: [foreignIssue('HT9009', '', bilingual(`无法解析：${reason}`, `Cannot be parsed: ${reason}`))] };
  }
}
