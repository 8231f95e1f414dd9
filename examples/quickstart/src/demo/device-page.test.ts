import { expect, test } from 'vitest';
import { devicePage } from './device-page.ts';
import { fieldDevices } from './field-devices.ts';

const observedAt = '2026-03-02T08:00:00+08:00';
const devices = fieldDevices.map((device) => ({
  device,
  latest: [
    { property: device.property, value: 23.6, unit: 'Cel', observedAt },
    { property: 'battery.low', value: false, component: '<b>', observedAt },
  ],
}));

test.each(['zh', 'en'] as const)('the page shows every device with its values in %s', (language) => {
  const page = devicePage(devices, language);
  for (const { title, protocol } of fieldDevices) {
    expect(page).toContain(title[language]);
    expect(page).toContain(protocol);
  }
  expect(page.match(/23\.6 °C/g)).toHaveLength(fieldDevices.length);
  expect(page).toContain(language === 'zh' ? '<td>否</td>' : '<td>no</td>');
  expect(page).not.toContain('<b>');
  expect(page).not.toMatch(/<script|https?:/);
});
