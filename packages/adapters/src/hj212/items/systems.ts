import { bilingual, type BilingualText } from '@hutong/standard';

/** System types ST (HJ 212-2017, table 5); 44 and 45 as public implementations of 2025 have them. */
export const systems: Readonly<Record<string, BilingualText>> = {
  21: bilingual('地表水质量监测', 'Surface water'),
  22: bilingual('空气质量监测', 'Ambient air'),
  23: bilingual('声环境质量监测', 'Noise'),
  24: bilingual('地下水质量监测', 'Groundwater'),
  25: bilingual('土壤质量监测', 'Soil'),
  26: bilingual('海水质量监测', 'Sea water'),
  27: bilingual('挥发性有机物监测', 'Volatile organic compounds'),
  31: bilingual('大气环境污染源', 'Source of air pollution'),
  32: bilingual('地表水体环境污染源', 'Source of water pollution'),
  33: bilingual('地下水体环境污染源', 'Source of groundwater pollution'),
  34: bilingual('海洋环境污染源', 'Source of sea pollution'),
  35: bilingual('土壤环境污染源', 'Source of soil pollution'),
  36: bilingual('声环境污染源', 'Source of noise'),
  37: bilingual('振动环境污染源', 'Source of vibration'),
  38: bilingual('放射性环境污染源', 'Source of radioactivity'),
  39: bilingual('工地扬尘污染源', 'Construction dust'),
  41: bilingual('电磁环境污染源', 'Source of electromagnetic fields'),
  44: bilingual('用电监控（2025，未核实）', 'Use of electricity (2025, unconfirmed)'),
  45: bilingual('关键生产工况监控（2025，未核实）', 'Key conditions of production (2025, unconfirmed)'),
  51: bilingual('烟气排放过程监控', 'Process of flue gas emission'),
  52: bilingual('污水排放过程监控', 'Process of waste water discharge'),
  91: bilingual('系统交互', 'Interaction of systems'),
};
