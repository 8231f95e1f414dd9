import { codeLists, findCode, quantityText, type Language } from '@hutong/standard';
import type { FieldDevice } from './field-devices.ts';

/** The latest value of a property, as the platform gives it. */
export interface Latest {
  readonly property: string;
  readonly value: unknown;
  readonly unit?: string;
  readonly component?: string;
  readonly observedAt: string;
}

/** A device of the screen with all that the platform has of it. */
export interface ShownDevice {
  readonly device: FieldDevice;
  readonly latest: readonly Latest[];
}

const clockTime = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone: 'Asia/Shanghai' });

/** Name of a property in the reader's language. */
export const propertyName = (property: string, language: Language): string =>
  findCode(codeLists['ht-observed-property'], property)?.[language] ?? property;

/** Time of day in China. */
export const timeOfDay = (time: string): string => clockTime.format(Date.parse(time));

const valueText = ({ value, unit }: Latest, language: Language): string => {
  if (typeof value !== 'boolean') return quantityText(value, unit, language);
  return language === 'zh' ? (value ? '是' : '否') : value ? 'yes' : 'no';
};

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const style = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{margin:2rem;max-width:80rem}
main{display:grid;gap:1rem;grid-template-columns:repeat(auto-fill,minmax(18rem,1fr))}
article{border:1px solid color-mix(in srgb,currentcolor 25%,transparent);border-radius:.75rem;padding:1rem}
h1{font-size:1.4rem}h2{font-size:1rem;margin:0}small{opacity:.7}
.value{font-size:2rem;font-weight:600;font-variant-numeric:tabular-nums;margin:.5rem 0 0}
table{border-collapse:collapse;font-size:.85rem;margin-top:.75rem;width:100%}td{padding:.15rem 0}
td:last-child{font-variant-numeric:tabular-nums;text-align:right;white-space:nowrap}`;

const card = ({ device, latest }: ShownDevice, language: Language): string => {
  const shown = latest.find(({ property }) => property === device.property);
  const row = (one: Latest): string => {
    const part = one.component === undefined ? '' : ` · ${one.component}`;
    return `<tr><td>${escape(propertyName(one.property, language) + part)}</td><td>${escape(valueText(one, language))}</td></tr>`;
  };
  const rest = latest.filter((one) => one !== shown).map(row);
  const name = escape(propertyName(device.property, language));
  return `<article><h2>${escape(device.title[language])}</h2><small>${escape(device.protocol)}</small>
<p class="value">${shown === undefined ? '…' : escape(valueText(shown, language))}</p><small>${name}${shown === undefined ? '' : ` · ${timeOfDay(shown.observedAt)}`}</small>
${rest.length === 0 ? '' : `<table>${rest.join('')}</table>`}</article>`;
};

/** The devices as one self-contained page: it loads nothing and has no script. */
export function devicePage(devices: readonly ShownDevice[], language: Language): string {
  const title = language === 'zh' ? '互通：同一屏上的五种设备' : 'HuTong: five kinds of devices on one screen';
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title><style>${style}</style></head>
<body><h1>${title}</h1><main>
${devices.map((device) => card(device, language)).join('\n')}
</main></body></html>
`;
}
