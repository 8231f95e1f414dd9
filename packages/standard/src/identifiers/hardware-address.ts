import { RecordError } from '../errors/record-error.ts';
import { bilingual, type BilingualText } from '../text.ts';
import { characterFault, lengthFault } from './faults.ts';
import type { IdentifierDefinition, IdentifierFault } from './identifier-definition.ts';

/** Parts of an EUI: who assigned it, the rest, and the two bits that the first octet holds. */
export type HardwareAddressParts = Readonly<Record<'organization' | 'extension' | 'scope' | 'cast', string>>;

const separators = /[:.-]/g;

const titles = {
  organization: { title: bilingual('厂商标识（OUI）', 'Organization (OUI)') },
  extension: { title: bilingual('扩展标识', 'Extension') },
  scope: { title: bilingual('管理范围：universal 全球唯一，local 本地管理', 'Scope: universal or local') },
  cast: { title: bilingual('寻址：unicast 单播，group 组播', 'Address of one (unicast) or of a group') },
};

interface Layout<Id extends string> {
  readonly id: Id;
  readonly title: BilingualText;
  readonly octets: number;
  readonly examples: readonly [string, ...string[]];
}

/** Defines an extended unique identifier: hexadecimal octets, read in any customary notation, written as IEEE 802 does. */
const hardwareAddress = <const Id extends string>({
  octets,
  ...about
}: Layout<Id>): IdentifierDefinition<HardwareAddressParts, Id> => {
  const digits = octets * 2;
  const form = bilingual(
    `${octets} 个字节的十六进制数，以“-”或“:”分隔，或每四位以“.”分隔，或不分隔`,
    `${octets} octets in hexadecimal, separated by "-" or ":", by "." after four digits, or not at all`,
  );
  const octet = '[0-9A-Fa-f]{2}';
  const rest = octets - 1;
  const pattern = `^(?:${octet}(?:-${octet}){${rest}}|${octet}(?::${octet}){${rest}}|[0-9A-Fa-f]{4}(?:\\.[0-9A-Fa-f]{4}){${octets / 2 - 1}}|[0-9A-Fa-f]{${digits}})$`;
  const expression = new RegExp(pattern);
  const inspect = (text: string): IdentifierFault | undefined => {
    if (expression.test(text)) return undefined;
    const wrong = Array.from(text).findIndex((character) => !/[0-9A-Fa-f:.-]/.test(character));
    if (wrong !== -1 && wrong < text.length) return characterFault(text, wrong, form);
    const plain = text.replace(separators, '');
    return plain.length === digits
      ? { code: 'HT1010', reason: 'form', offset: Math.max(0, text.search(separators)), rule: separatorRule(form) }
      : lengthFault(text, digits, form);
  };
  return {
    ...about,
    source: 'IEEE Std 802, RFC 9542',
    status: 'implementation',
    form,
    pattern,
    parts: titles,
    inspect,
    accepts: (text) => expression.test(text),
    split: (text) => {
      const plain = text.replace(separators, '').toUpperCase();
      const first = Number.parseInt(plain.slice(0, 2), 16);
      return {
        organization: plain.slice(0, 6),
        extension: plain.slice(6),
        scope: (first & 2) === 0 ? 'universal' : 'local',
        cast: (first & 1) === 0 ? 'unicast' : 'group',
      };
    },
    join: ({ organization = '', extension = '' }) => {
      const plain = (organization + extension).toUpperCase();
      if (organization.length !== 6 || !new RegExp(`^[0-9A-F]{${digits}}$`).test(plain))
        throw new RecordError('HT1010', {
          message: bilingual(`应为 ${form.zh}`, `It must be ${form.en}`),
          facts: { scheme: about.id },
        });
      return (plain.match(/../g) ?? []).join('-');
    },
  };
};

const separatorRule = (form: BilingualText): BilingualText =>
  bilingual(`分隔符不符合格式：${form.zh}`, `has wrong separators; its form is ${form.en}`);

/** The address of a network interface (EUI-48, MAC). */
export const macAddress = /* @__PURE__ */ hardwareAddress({
  id: 'mac',
  title: bilingual('MAC 地址（EUI-48）', 'MAC address (EUI-48)'),
  octets: 6,
  // The prefix that RFC 9542 reserves for documentation.
  examples: ['00-00-5E-00-53-01', '00:00:5e:00:53:01', '0000.5e00.5301', '00005E005301'],
});

/** The identity of a radio device, such as the DevEUI of LoRaWAN (EUI-64). */
export const eui64 = /* @__PURE__ */ hardwareAddress({
  id: 'eui-64',
  title: bilingual('EUI-64 标识（如 LoRaWAN 的 DevEUI）', 'EUI-64 (such as the DevEUI of LoRaWAN)'),
  octets: 8,
  examples: ['02-00-5E-10-00-00-00-01', '02005E1000000001'],
});
