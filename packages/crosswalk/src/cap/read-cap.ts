import { bilingual } from '@hutong/standard';
import { foreignIssue, type Converted } from '../foreign/foreign-issue.ts';
import type { CapAlert, CapArea, CapInfo, CapPair, CapVersion } from './cap-alert.ts';
import { checkCap } from './cap-rules.ts';
import { readChineseAlert } from './read-chinese-alert.ts';
import { readXml } from './read-xml.ts';

type Members = Readonly<Record<string, unknown>>;

const versions: Readonly<Record<string, CapVersion>> = {
  'urn:oasis:names:tc:emergency:cap:1.2': '1.2',
  'urn:oasis:names:tc:emergency:cap:1.1': '1.1',
};

/** Elements without their namespace prefix; attributes fall away. */
const elementsOf = (value: unknown): Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([name]) => !name.startsWith('@') && name !== '#text')
          .map(([name, member]) => [name.replace(/^.*:/, ''), member]),
      )
    : {};

const many = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

const textAt = (members: Members, name: string): string | undefined => {
  const [value] = many(members[name]);
  if (typeof value === 'string') return value;
  const inner = typeof value === 'object' && value !== null ? (value as Members)['#text'] : undefined;
  return typeof inner === 'string' ? inner : undefined;
};

const textsAt = (members: Members, name: string): string[] | undefined => {
  const texts = many(members[name]).filter((value) => typeof value === 'string');
  return texts.length === 0 ? undefined : texts;
};

const pairsAt = (members: Members, name: string): CapPair[] | undefined => {
  const pairs = many(members[name]).map((value) => {
    const pair = elementsOf(value);
    return { valueName: textAt(pair, 'valueName') ?? '', value: textAt(pair, 'value') ?? '' };
  });
  return pairs.length === 0 ? undefined : pairs;
};

const defined = <Value extends object>(value: { readonly [Name in keyof Value]: Value[Name] | undefined }): Value =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Value;

const areaOf = (value: unknown): CapArea => {
  const area = elementsOf(value);
  return defined({
    areaDesc: textAt(area, 'areaDesc') ?? '',
    polygon: textsAt(area, 'polygon'),
    circle: textsAt(area, 'circle'),
    geocode: pairsAt(area, 'geocode'),
  }) as CapArea;
};

const infoOf = (value: unknown): CapInfo => {
  const info = elementsOf(value);
  const areas = many(info['area']).map(areaOf);
  const resources = many(info['resource']).map((resource) => textAt(elementsOf(resource), 'mimeType') ?? '');
  return defined({
    language: textAt(info, 'language'),
    category: textsAt(info, 'category') ?? [],
    event: textAt(info, 'event') ?? '',
    responseType: textsAt(info, 'responseType'),
    urgency: textAt(info, 'urgency') ?? '',
    severity: textAt(info, 'severity') ?? '',
    certainty: textAt(info, 'certainty') ?? '',
    eventCode: pairsAt(info, 'eventCode'),
    effective: textAt(info, 'effective'),
    expires: textAt(info, 'expires'),
    senderName: textAt(info, 'senderName'),
    headline: textAt(info, 'headline'),
    description: textAt(info, 'description'),
    instruction: textAt(info, 'instruction'),
    web: textAt(info, 'web'),
    contact: textAt(info, 'contact'),
    parameter: pairsAt(info, 'parameter'),
    resource: resources.length === 0 ? undefined : resources,
    area: areas.length === 0 ? undefined : areas,
  }) as CapInfo;
};

/**
 * Reads an alert of CAP 1.2, CAP 1.1 or the form of the Chinese national warning release (which has no namespace), and
 * checks it by the rules of CAP 1.2. The alert comes with its issues even when it breaks rules; what is no alert, or
 * is refused for its DTD, comes as issues alone.
 */
export function readCap(text: string): Converted<CapAlert> {
  const { value: document, issues } = readXml(text);
  if (document === undefined) return { issues };
  const root = Object.entries(document).find(([name]) => name.replace(/^.*:/, '') === 'alert')?.[1];
  const attributes = typeof root === 'object' && root !== null ? (root as Members) : {};
  const elements = elementsOf(root);
  const namespaces = Object.entries(attributes).filter(([name]) => /^@xmlns(?::|$)/.test(name));
  const version = namespaces.map(([, namespace]) => versions[String(namespace)]).find((known) => known !== undefined);
  if (root === undefined || (version === undefined && (namespaces.length > 0 || elements['senderCode'] === undefined)))
    return {
      issues: [foreignIssue('HT9009', '', bilingual('不是 CAP 的 alert 文档', 'The document is no alert of CAP'))],
    };
  if (version === undefined) return readChineseAlert(elements, { many, textAt, elementsOf });
  const alert = defined({
    version,
    identifier: textAt(elements, 'identifier') ?? '',
    sender: textAt(elements, 'sender') ?? '',
    sent: textAt(elements, 'sent') ?? '',
    status: textAt(elements, 'status') ?? '',
    msgType: textAt(elements, 'msgType') ?? '',
    scope: textAt(elements, 'scope') ?? '',
    source: textAt(elements, 'source'),
    restriction: textAt(elements, 'restriction'),
    addresses: textAt(elements, 'addresses'),
    code: textsAt(elements, 'code'),
    note: textAt(elements, 'note'),
    references: textAt(elements, 'references'),
    incidents: textAt(elements, 'incidents'),
    info: many(elements['info']).map(infoOf),
  }) as CapAlert;
  return { value: alert, issues: checkCap(alert) };
}
