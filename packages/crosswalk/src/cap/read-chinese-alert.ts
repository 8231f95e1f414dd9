import type { Converted } from '../foreign/foreign-issue.ts';
import type { CapAlert } from './cap-alert.ts';
import { checkCap } from './cap-rules.ts';

type Members = Readonly<Record<string, unknown>>;

/** How elements are read; given, so that the two readers of alerts do not import each other. */
export interface ElementReader {
  readonly many: (value: unknown) => unknown[];
  readonly textAt: (members: Members, name: string) => string | undefined;
  readonly elementsOf: (value: unknown) => Members;
}

/** Colours of Chinese warnings and the severity that CAP has for them; red is the highest. */
export const warningColours: Readonly<Record<string, string>> = {
  Red: 'Extreme',
  Orange: 'Severe',
  Yellow: 'Moderate',
  Blue: 'Minor',
};

/** `2020-02-05 10:45:00+08:00` as CAP writes it. */
const capTime = (text: string | undefined): string | undefined => text?.replace(' ', 'T');

const listOf = (text: string | undefined): string[] => [
  ...new Set(
    (text ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
];

/**
 * An alert of the national warning release as CAP has it: no namespace, `sendTime` for `sent`, colours for severities,
 * an event type for the event code, comma lists for areas. The sample that is known dates from before the identifier's
 * last part, and no table of the senders' codes was at hand.
 */
export function readChineseAlert(elements: Members, { many, textAt, elementsOf }: ElementReader): Converted<CapAlert> {
  const info = many(elements['info']).map((value) => {
    const given = elementsOf(value);
    const colour = textAt(given, 'severity') ?? '';
    const area = elementsOf(many(given['area'])[0]);
    const [names, codes] = [listOf(textAt(area, 'areaDesc')), listOf(textAt(area, 'geocode'))];
    const type = textAt(given, 'eventType') ?? '';
    const [effective, expires] = [capTime(textAt(given, 'effective')), capTime(textAt(given, 'expires'))];
    const texts = Object.fromEntries(
      ['language', 'headline', 'description', 'instruction', 'senderName']
        .map((name) => [name, textAt(given, name)] as const)
        .filter(([, text]) => text !== undefined && text !== ''),
    );
    return {
      category: [type.startsWith('11B') ? 'Met' : type.startsWith('11') ? 'Geo' : 'Other'],
      event: type,
      urgency: textAt(given, 'urgency') ?? '',
      severity: warningColours[colour] ?? colour,
      certainty: textAt(given, 'certainty') ?? '',
      eventCode: [{ valueName: 'GB/T 35561', value: type }],
      ...texts,
      ...(effective === undefined ? {} : { effective }),
      ...(expires === undefined ? {} : { expires }),
      ...(colour in warningColours ? { parameter: [{ valueName: 'colour', value: colour }] } : {}),
      area: (names.length > 0 ? names : codes).map((areaDesc, index) => ({
        areaDesc,
        ...(codes[index] === undefined ? {} : { geocode: [{ valueName: 'GB/T 2260', value: codes[index] }] }),
      })),
    };
  });
  const references = textAt(elements, 'references');
  const methods = many(elementsOf(many(elements['code'])[0])['method'])
    .map((method) => textAt(elementsOf(method), 'methodName') ?? '')
    .filter((name) => name !== '');
  const alert: CapAlert = {
    version: 'cn-12379',
    identifier: textAt(elements, 'identifier') ?? '',
    sender: textAt(elements, 'senderCode') ?? '',
    sent: capTime(textAt(elements, 'sendTime')) ?? '',
    status: textAt(elements, 'status') ?? '',
    msgType: textAt(elements, 'msgType') ?? '',
    scope: textAt(elements, 'scope') ?? '',
    source: textAt(elements, 'sender') ?? '',
    ...(methods.length === 0 ? {} : { code: methods }),
    ...(references === undefined || references === '' ? {} : { references }),
    info,
  };
  return { value: alert, issues: checkCap(alert) };
}

/** The parts of an identifier of the national warning release: 14 digits of the sender, the time of issue, and a number in later ones. */
export function parseChineseAlertId(id: string) {
  const [, area, department, unit, extension, ...rest] =
    /^(\d{6})(\d{3})(\d{3})(\d{2})_(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:_(\d+))?$/.exec(id) ?? [];
  if (area === undefined) return undefined;
  const [year, month, day, hour, minute, second, serial] = rest;
  return {
    area,
    department,
    unit,
    extension,
    time: `${year}-${month}-${day}T${hour}:${minute}:${second}+08:00`,
    serial,
  };
}
