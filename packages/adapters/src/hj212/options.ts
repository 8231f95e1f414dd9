import type { Quirk, Setting } from '@hutong/adapter-kit';

/** Deviations and settings of one station. */
export interface Hj212Options {
  /** The checksum may also be plain CRC-16/MODBUS. */
  readonly modbusCrc?: boolean;
  /** Packets may lack CR LF at the end. */
  readonly missingTail?: boolean;
  /** Unit in which the station sends particulate matter, per cubic metre. */
  readonly pmUnit?: 'ng' | 'ug' | 'mg';
  /** Unit in which the station sends gases other than carbon monoxide, per cubic metre. */
  readonly gasUnit?: 'ug' | 'mg';
  /** Key of SM4, 32 hexadecimal digits, with which a station of 2025 encrypts its data. */
  readonly sm4Key?: string;
  /** Which side of the connection the session plays. */
  readonly role?: 'platform' | 'station';
}

export const hj212Quirks = {
  modbusCrc: {
    title: { zh: '校验采用普通 Modbus CRC', en: 'Checksum is plain CRC-16/MODBUS' },
    evidence:
      'linqiu126/hcu zhbhjt212msg.h: its sample packets carry CRC-16/MODBUS, which XORs the byte into the whole register.',
  },
  missingTail: {
    title: { zh: '包尾缺少回车换行', en: 'Packets without CR LF at the end' },
    evidence:
      'xiaoyao9184/hj-t212-parser T212MapperTest and flash520/hj212 parse_test.go hold packets with right length and CRC and no CR LF.',
  },
} as const satisfies Record<string, Quirk>;

export const hj212Settings = {
  pmUnit: {
    title: { zh: '颗粒物单位（每立方米）', en: 'Unit of particulate matter (per cubic metre)' },
    values: ['ng', 'ug', 'mg'],
    default: 'ug',
    evidence:
      'HJ 212-2017 table B.2 prints ng/m3; most stations send ug/m3, and a captured one sends 75600 for 75.6 ug/m3.',
  },
  gasUnit: {
    title: { zh: '气体单位（每立方米，一氧化碳除外）', en: 'Unit of gases (per cubic metre, carbon monoxide aside)' },
    values: ['ug', 'mg'],
    default: 'ug',
    evidence:
      'A captured air station (flash520/hj212) sends NO2=4, O3=63, SO2=6 beside CO=0.427: gases in ug/m3, CO in mg/m3; source emissions use mg/m3.',
  },
  sm4Key: {
    title: { zh: 'SM4 密钥（HJ 212-2025，未核实）', en: 'Key of SM4 (HJ 212-2025, unconfirmed)' },
    values: [''],
    pattern: '^[0-9A-Fa-f]{32}$',
    secret: true,
    default: '',
    evidence:
      'HJ 212-2025, 6.4 and appendix A.2, as public implementations tell: SM4-ECB over the whole blocks of CP, the rest plain, the CRC that of the plain segment. The standard prints ciphers as {0x…} beside the length of the plain text; they are read as bytes.',
  },
  role: {
    title: { zh: '会话角色', en: 'Role of the session' },
    values: ['platform', 'station'],
    default: 'platform',
    evidence: 'HJ 212-2017, 6.5: both sides answer, each in its own way.',
  },
} as const satisfies Record<string, Setting>;
