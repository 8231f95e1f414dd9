import { XMLBuilder } from 'fast-xml-parser';
import { capNamespace, type CapAlert, type CapInfo } from './cap-alert.ts';

const builder = new XMLBuilder({
  format: true,
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  processEntities: true,
  suppressEmptyNode: false,
});

// XML 1.0 has no way to write these at all.
const writable = (text: string): string =>
  text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}');

const clean = (value: unknown): unknown => {
  if (typeof value === 'string') return writable(value);
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, clean(member)]));
  return value;
};

const alertElements =
  'identifier sender sent status msgType source scope restriction addresses code note references incidents'.split(' ');
const infoElements =
  'language category event responseType urgency severity certainty eventCode effective expires senderName headline description instruction web contact parameter area'.split(
    ' ',
  );

/** The members that are elements, in the order that the schema of CAP 1.2 fixes. */
const inOrder = (members: object, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    names
      .map((name) => [name, (members as Record<string, unknown>)[name]] as const)
      .filter(([, value]) => value !== undefined),
  );

/** An alert as a document of CAP 1.2. Characters that XML cannot hold become U+FFFD; resources are not written. */
export function writeCap(alert: CapAlert): string {
  const info = alert.info.map((block: CapInfo) => inOrder(block, infoElements));
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    alert: clean({ '@xmlns': capNamespace, ...inOrder(alert, alertElements), info }),
  });
}
