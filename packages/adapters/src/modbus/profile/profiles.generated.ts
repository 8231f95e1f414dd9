// Generated from spec/modbus/*.yaml; do not edit. Run `pnpm generate`.
import type { DeviceProfile } from './device-profile.ts';

/** The built-in register maps, by id. */
export const profiles: Readonly<Record<string, DeviceProfile>> = {
  "abb-b23": {
    "id": "abb-b23",
    "title": {
      "zh": "ABB B23 / B24 三相电能表",
      "en": "ABB B23 and B24 three-phase meters"
    },
    "vendor": "ABB",
    "document": "B23/B24 User Manual 2CMC485003M0201",
    "sources": [
      "volkszaehler/mbmd meters/rs485/abb.go",
      "snaptec/openWB module for ABB B-series meters (5B00H to 5B14H)"
    ],
    "confirmed": true,
    "compared": "2026-11-22",
    "note": {
      "zh": "电能、频率与功率因数地址只有前一来源；电压、电流与总功率两处来源一致",
      "en": "Energies, frequency and power factor stand in the first source alone; on voltages, currents and total power both agree"
    },
    "reading": {
      "maximum": 64,
      "gap": 20
    },
    "registers": [
      {
        "name": "importEnergy",
        "address": 20480,
        "type": "uint64",
        "scale": 0.01,
        "unit": "kW.h",
        "noValue": [
          "FFFFFFFFFFFFFFFF"
        ],
        "mapsTo": {
          "property": "energy.active.import"
        }
      },
      {
        "name": "exportEnergy",
        "address": 20484,
        "type": "uint64",
        "scale": 0.01,
        "unit": "kW.h",
        "noValue": [
          "FFFFFFFFFFFFFFFF"
        ],
        "mapsTo": {
          "property": "energy.active.export"
        }
      },
      {
        "name": "voltageA",
        "address": 23296,
        "type": "uint32",
        "scale": 0.1,
        "unit": "V",
        "noValue": [
          "FFFFFFFF"
        ],
        "mapsTo": {
          "property": "voltage",
          "component": "A"
        }
      },
      {
        "name": "voltageB",
        "address": 23298,
        "type": "uint32",
        "scale": 0.1,
        "unit": "V",
        "noValue": [
          "FFFFFFFF"
        ],
        "mapsTo": {
          "property": "voltage",
          "component": "B"
        }
      },
      {
        "name": "voltageC",
        "address": 23300,
        "type": "uint32",
        "scale": 0.1,
        "unit": "V",
        "noValue": [
          "FFFFFFFF"
        ],
        "mapsTo": {
          "property": "voltage",
          "component": "C"
        }
      },
      {
        "name": "currentA",
        "address": 23308,
        "type": "uint32",
        "scale": 0.01,
        "unit": "A",
        "noValue": [
          "FFFFFFFF"
        ],
        "mapsTo": {
          "property": "current",
          "component": "A"
        }
      },
      {
        "name": "currentB",
        "address": 23310,
        "type": "uint32",
        "scale": 0.01,
        "unit": "A",
        "noValue": [
          "FFFFFFFF"
        ],
        "mapsTo": {
          "property": "current",
          "component": "B"
        }
      },
      {
        "name": "currentC",
        "address": 23312,
        "type": "uint32",
        "scale": 0.01,
        "unit": "A",
        "noValue": [
          "FFFFFFFF"
        ],
        "mapsTo": {
          "property": "current",
          "component": "C"
        }
      },
      {
        "name": "activePower",
        "address": 23316,
        "type": "int32",
        "scale": 0.01,
        "unit": "W",
        "noValue": [
          "7FFFFFFF"
        ],
        "mapsTo": {
          "property": "power.active"
        }
      },
      {
        "name": "activePowerA",
        "address": 23318,
        "type": "int32",
        "scale": 0.01,
        "unit": "W",
        "noValue": [
          "7FFFFFFF"
        ],
        "mapsTo": {
          "property": "power.active",
          "component": "A"
        }
      },
      {
        "name": "activePowerB",
        "address": 23320,
        "type": "int32",
        "scale": 0.01,
        "unit": "W",
        "noValue": [
          "7FFFFFFF"
        ],
        "mapsTo": {
          "property": "power.active",
          "component": "B"
        }
      },
      {
        "name": "activePowerC",
        "address": 23322,
        "type": "int32",
        "scale": 0.01,
        "unit": "W",
        "noValue": [
          "7FFFFFFF"
        ],
        "mapsTo": {
          "property": "power.active",
          "component": "C"
        }
      },
      {
        "name": "frequency",
        "address": 23340,
        "scale": 0.01,
        "unit": "Hz",
        "noValue": [
          "FFFF"
        ],
        "mapsTo": {
          "property": "frequency"
        }
      },
      {
        "name": "powerFactor",
        "address": 23354,
        "type": "int16",
        "scale": 0.001,
        "unit": "1",
        "noValue": [
          "7FFF"
        ],
        "mapsTo": {
          "property": "power.factor"
        }
      }
    ]
  },
  "acrel-adl3000": {
    "id": "acrel-adl3000",
    "title": {
      "zh": "安科瑞 ADL3000 三相电能表",
      "en": "Acrel ADL3000 three-phase meter"
    },
    "vendor": "安科瑞 Acrel",
    "document": "ADL3000 导轨式三相电能表安装使用说明书",
    "sources": [
      "Acrel ADL3000 map quoted in public integrations",
      "volkszaehler/mbmd meters/rs485/acrel3000.go"
    ],
    "confirmed": true,
    "compared": "2026-11-22",
    "note": {
      "zh": "电压、电流、分相功率与频率的地址两处来源一致；总有功功率后一来源为 001CH，此处按 006AH；系数按直接接入（变比 1），经互感器接入时用自己的寄存器表乘以 PT×CT",
      "en": "The sources agree on where voltages, currents, powers of the phases and the frequency are; total active power is at 001CH in the second one, at 006AH here; scales are for direct connection (ratio 1): behind transformers copy the map and multiply by PT×CT"
    },
    "reading": {
      "maximum": 60,
      "gap": 4
    },
    "registers": [
      {
        "name": "totalEnergy",
        "address": 0,
        "type": "uint32",
        "scale": 0.01,
        "unit": "kW.h",
        "mapsTo": {
          "property": "energy.active"
        }
      },
      {
        "name": "importEnergy",
        "address": 10,
        "type": "uint32",
        "scale": 0.01,
        "unit": "kW.h",
        "mapsTo": {
          "property": "energy.active.import"
        }
      },
      {
        "name": "exportEnergy",
        "address": 20,
        "type": "uint32",
        "scale": 0.01,
        "unit": "kW.h",
        "mapsTo": {
          "property": "energy.active.export"
        }
      },
      {
        "name": "voltageA",
        "address": 97,
        "scale": 0.1,
        "unit": "V",
        "mapsTo": {
          "property": "voltage",
          "component": "A"
        }
      },
      {
        "name": "voltageB",
        "address": 98,
        "scale": 0.1,
        "unit": "V",
        "mapsTo": {
          "property": "voltage",
          "component": "B"
        }
      },
      {
        "name": "voltageC",
        "address": 99,
        "scale": 0.1,
        "unit": "V",
        "mapsTo": {
          "property": "voltage",
          "component": "C"
        }
      },
      {
        "name": "currentA",
        "address": 100,
        "scale": 0.01,
        "unit": "A",
        "mapsTo": {
          "property": "current",
          "component": "A"
        }
      },
      {
        "name": "currentB",
        "address": 101,
        "scale": 0.01,
        "unit": "A",
        "mapsTo": {
          "property": "current",
          "component": "B"
        }
      },
      {
        "name": "currentC",
        "address": 102,
        "scale": 0.01,
        "unit": "A",
        "mapsTo": {
          "property": "current",
          "component": "C"
        }
      },
      {
        "name": "activePowerA",
        "address": 103,
        "type": "int16",
        "scale": 0.001,
        "unit": "kW",
        "mapsTo": {
          "property": "power.active",
          "component": "A"
        }
      },
      {
        "name": "activePowerB",
        "address": 104,
        "type": "int16",
        "scale": 0.001,
        "unit": "kW",
        "mapsTo": {
          "property": "power.active",
          "component": "B"
        }
      },
      {
        "name": "activePowerC",
        "address": 105,
        "type": "int16",
        "scale": 0.001,
        "unit": "kW",
        "mapsTo": {
          "property": "power.active",
          "component": "C"
        }
      },
      {
        "name": "activePower",
        "address": 106,
        "type": "int16",
        "scale": 0.001,
        "unit": "kW",
        "mapsTo": {
          "property": "power.active"
        }
      },
      {
        "name": "reactivePowerA",
        "address": 107,
        "type": "int16",
        "scale": 0.001,
        "unit": "kV.A{reactive}",
        "mapsTo": {
          "property": "power.reactive",
          "component": "A"
        }
      },
      {
        "name": "reactivePowerB",
        "address": 108,
        "type": "int16",
        "scale": 0.001,
        "unit": "kV.A{reactive}",
        "mapsTo": {
          "property": "power.reactive",
          "component": "B"
        }
      },
      {
        "name": "reactivePowerC",
        "address": 109,
        "type": "int16",
        "scale": 0.001,
        "unit": "kV.A{reactive}",
        "mapsTo": {
          "property": "power.reactive",
          "component": "C"
        }
      },
      {
        "name": "reactivePower",
        "address": 110,
        "type": "int16",
        "scale": 0.001,
        "unit": "kV.A{reactive}",
        "mapsTo": {
          "property": "power.reactive"
        }
      },
      {
        "name": "powerFactorA",
        "address": 115,
        "type": "int16",
        "scale": 0.001,
        "unit": "1",
        "mapsTo": {
          "property": "power.factor",
          "component": "A"
        }
      },
      {
        "name": "powerFactorB",
        "address": 116,
        "type": "int16",
        "scale": 0.001,
        "unit": "1",
        "mapsTo": {
          "property": "power.factor",
          "component": "B"
        }
      },
      {
        "name": "powerFactorC",
        "address": 117,
        "type": "int16",
        "scale": 0.001,
        "unit": "1",
        "mapsTo": {
          "property": "power.factor",
          "component": "C"
        }
      },
      {
        "name": "powerFactor",
        "address": 118,
        "type": "int16",
        "scale": 0.001,
        "unit": "1",
        "mapsTo": {
          "property": "power.factor"
        }
      },
      {
        "name": "frequency",
        "address": 119,
        "scale": 0.01,
        "unit": "Hz",
        "mapsTo": {
          "property": "frequency"
        }
      }
    ]
  },
  "acrel-adw300": {
    "id": "acrel-adw300",
    "title": {
      "zh": "安科瑞 ADW300 无线计量仪表",
      "en": "Acrel ADW300 wireless meter"
    },
    "vendor": "安科瑞 Acrel",
    "document": "ADW300 无线计量仪表说明书",
    "sources": [
      "evcc-io/evcc templates/definition/meter/acrel-adw300.yaml"
    ],
    "confirmed": false,
    "compared": "2026-11-22",
    "reading": {
      "maximum": 60,
      "gap": 4
    },
    "registers": [
      {
        "name": "voltageA",
        "address": 20,
        "scale": 0.1,
        "unit": "V",
        "mapsTo": {
          "property": "voltage",
          "component": "A"
        }
      },
      {
        "name": "voltageB",
        "address": 21,
        "scale": 0.1,
        "unit": "V",
        "mapsTo": {
          "property": "voltage",
          "component": "B"
        }
      },
      {
        "name": "voltageC",
        "address": 22,
        "scale": 0.1,
        "unit": "V",
        "mapsTo": {
          "property": "voltage",
          "component": "C"
        }
      },
      {
        "name": "currentA",
        "address": 26,
        "scale": 0.01,
        "unit": "A",
        "mapsTo": {
          "property": "current",
          "component": "A"
        }
      },
      {
        "name": "currentB",
        "address": 27,
        "scale": 0.01,
        "unit": "A",
        "mapsTo": {
          "property": "current",
          "component": "B"
        }
      },
      {
        "name": "currentC",
        "address": 28,
        "scale": 0.01,
        "unit": "A",
        "mapsTo": {
          "property": "current",
          "component": "C"
        }
      },
      {
        "name": "activePowerA",
        "address": 30,
        "type": "int32",
        "unit": "W",
        "mapsTo": {
          "property": "power.active",
          "component": "A"
        }
      },
      {
        "name": "activePowerB",
        "address": 32,
        "type": "int32",
        "unit": "W",
        "mapsTo": {
          "property": "power.active",
          "component": "B"
        }
      },
      {
        "name": "activePowerC",
        "address": 34,
        "type": "int32",
        "unit": "W",
        "mapsTo": {
          "property": "power.active",
          "component": "C"
        }
      },
      {
        "name": "activePower",
        "address": 36,
        "type": "int32",
        "unit": "W",
        "mapsTo": {
          "property": "power.active"
        }
      },
      {
        "name": "importEnergy",
        "address": 62,
        "type": "int32",
        "scale": 0.01,
        "unit": "kW.h",
        "mapsTo": {
          "property": "energy.active.import"
        }
      },
      {
        "name": "exportEnergy",
        "address": 64,
        "type": "int32",
        "scale": 0.01,
        "unit": "kW.h",
        "mapsTo": {
          "property": "energy.active.export"
        }
      }
    ]
  },
  "carlo-gavazzi-em24": {
    "id": "carlo-gavazzi-em24",
    "title": {
      "zh": "Carlo Gavazzi EM24 三相电能分析仪",
      "en": "Carlo Gavazzi EM24 energy analyser"
    },
    "vendor": "Carlo Gavazzi",
    "document": "EM24-DIN Modbus communication protocol",
    "sources": [
      "volkszaehler/mbmd meters/rs485/carlogavazzi-em24.go"
    ],
    "confirmed": false,
    "compared": "2026-11-22",
    "note": {
      "zh": "只有一处独立来源（evcc 用同一驱动）；部分型号一次最多读 11 个寄存器",
      "en": "One independent source (evcc uses the same driver). Some models give 11 registers at most in one reply"
    },
    "wordOrder": "CDAB",
    "reading": {
      "maximum": 11,
      "gap": 0
    },
    "registers": [
      {
        "name": "voltageA",
        "table": "input",
        "address": 0,
        "type": "int32",
        "scale": 0.1,
        "unit": "V",
        "mapsTo": {
          "property": "voltage",
          "component": "A"
        }
      },
      {
        "name": "voltageB",
        "table": "input",
        "address": 2,
        "type": "int32",
        "scale": 0.1,
        "unit": "V",
        "mapsTo": {
          "property": "voltage",
          "component": "B"
        }
      },
      {
        "name": "voltageC",
        "table": "input",
        "address": 4,
        "type": "int32",
        "scale": 0.1,
        "unit": "V",
        "mapsTo": {
          "property": "voltage",
          "component": "C"
        }
      },
      {
        "name": "currentA",
        "table": "input",
        "address": 12,
        "type": "int32",
        "scale": 0.001,
        "unit": "A",
        "mapsTo": {
          "property": "current",
          "component": "A"
        }
      },
      {
        "name": "currentB",
        "table": "input",
        "address": 14,
        "type": "int32",
        "scale": 0.001,
        "unit": "A",
        "mapsTo": {
          "property": "current",
          "component": "B"
        }
      },
      {
        "name": "currentC",
        "table": "input",
        "address": 16,
        "type": "int32",
        "scale": 0.001,
        "unit": "A",
        "mapsTo": {
          "property": "current",
          "component": "C"
        }
      },
      {
        "name": "activePowerA",
        "table": "input",
        "address": 18,
        "type": "int32",
        "scale": 0.1,
        "unit": "W",
        "mapsTo": {
          "property": "power.active",
          "component": "A"
        }
      },
      {
        "name": "activePowerB",
        "table": "input",
        "address": 20,
        "type": "int32",
        "scale": 0.1,
        "unit": "W",
        "mapsTo": {
          "property": "power.active",
          "component": "B"
        }
      },
      {
        "name": "activePowerC",
        "table": "input",
        "address": 22,
        "type": "int32",
        "scale": 0.1,
        "unit": "W",
        "mapsTo": {
          "property": "power.active",
          "component": "C"
        }
      },
      {
        "name": "activePower",
        "table": "input",
        "address": 40,
        "type": "int32",
        "scale": 0.1,
        "unit": "W",
        "mapsTo": {
          "property": "power.active"
        }
      },
      {
        "name": "powerFactorA",
        "table": "input",
        "address": 50,
        "type": "int16",
        "scale": 0.001,
        "unit": "1",
        "mapsTo": {
          "property": "power.factor",
          "component": "A"
        }
      },
      {
        "name": "powerFactorB",
        "table": "input",
        "address": 51,
        "type": "int16",
        "scale": 0.001,
        "unit": "1",
        "mapsTo": {
          "property": "power.factor",
          "component": "B"
        }
      },
      {
        "name": "powerFactorC",
        "table": "input",
        "address": 52,
        "type": "int16",
        "scale": 0.001,
        "unit": "1",
        "mapsTo": {
          "property": "power.factor",
          "component": "C"
        }
      },
      {
        "name": "powerFactor",
        "table": "input",
        "address": 53,
        "type": "int16",
        "scale": 0.001,
        "unit": "1",
        "mapsTo": {
          "property": "power.factor"
        }
      },
      {
        "name": "frequency",
        "table": "input",
        "address": 55,
        "scale": 0.1,
        "unit": "Hz",
        "mapsTo": {
          "property": "frequency"
        }
      },
      {
        "name": "importEnergy",
        "table": "input",
        "address": 66,
        "type": "int32",
        "scale": 0.1,
        "unit": "kW.h",
        "mapsTo": {
          "property": "energy.active.import"
        }
      },
      {
        "name": "exportEnergy",
        "table": "input",
        "address": 92,
        "type": "int32",
        "scale": 0.1,
        "unit": "kW.h",
        "mapsTo": {
          "property": "energy.active.export"
        }
      }
    ]
  },
  "chint-ddsu666": {
    "id": "chint-ddsu666",
    "title": {
      "zh": "正泰 DDSU666 单相电能表",
      "en": "CHINT DDSU666 single-phase meter"
    },
    "vendor": "正泰 CHINT",
    "document": "DDSU666 型单相电子式电能表（导轨）使用说明书",
    "sources": [
      "arendst/Tasmota Modbus configurations (DDSU666)",
      "OpenEMS io.openems.edge.meter.chint.ddsu666"
    ],
    "confirmed": true,
    "compared": "2026-11-22",
    "reading": {
      "maximum": 32,
      "gap": 8
    },
    "registers": [
      {
        "name": "voltage",
        "table": "input",
        "address": 8192,
        "type": "float32",
        "unit": "V",
        "mapsTo": {
          "property": "voltage"
        }
      },
      {
        "name": "current",
        "table": "input",
        "address": 8194,
        "type": "float32",
        "unit": "A",
        "mapsTo": {
          "property": "current"
        }
      },
      {
        "name": "activePower",
        "table": "input",
        "address": 8196,
        "type": "float32",
        "unit": "kW",
        "mapsTo": {
          "property": "power.active"
        }
      },
      {
        "name": "reactivePower",
        "table": "input",
        "address": 8198,
        "type": "float32",
        "unit": "kV.A{reactive}",
        "mapsTo": {
          "property": "power.reactive"
        }
      },
      {
        "name": "powerFactor",
        "table": "input",
        "address": 8202,
        "type": "float32",
        "unit": "1",
        "mapsTo": {
          "property": "power.factor"
        }
      },
      {
        "name": "frequency",
        "table": "input",
        "address": 8206,
        "type": "float32",
        "unit": "Hz",
        "mapsTo": {
          "property": "frequency"
        }
      },
      {
        "name": "importEnergy",
        "table": "input",
        "address": 16384,
        "type": "float32",
        "unit": "kW.h",
        "mapsTo": {
          "property": "energy.active.import"
        }
      },
      {
        "name": "exportEnergy",
        "table": "input",
        "address": 16394,
        "type": "float32",
        "unit": "kW.h",
        "mapsTo": {
          "property": "energy.active.export"
        }
      }
    ]
  },
  "chint-dtsu666-101e": {
    "id": "chint-dtsu666-101e",
    "title": {
      "zh": "正泰 DTSU666 三相电能表（电能在 101EH）",
      "en": "CHINT DTSU666 three-phase meter (energies at 101EH)"
    },
    "vendor": "正泰 CHINT",
    "document": "DTSU666 DSSU666 User Manual",
    "sources": [
      "volkszaehler/mbmd meters/rs485/dtsu666.go (cites the manual)"
    ],
    "confirmed": false,
    "compared": "2026-11-22",
    "note": {
      "zh": "与 chint-dtsu666 相同，只是电能在 101EH/1028H（一处来源引自说明书）",
      "en": "The same as chint-dtsu666, with the energies at 101EH and 1028H (one source, which cites the manual)"
    },
    "reading": {
      "maximum": 80,
      "gap": 20
    },
    "registers": [
      {
        "name": "importEnergy",
        "address": 4126,
        "type": "float32",
        "unit": "kW.h",
        "mapsTo": {
          "property": "energy.active.import"
        }
      },
      {
        "name": "exportEnergy",
        "address": 4136,
        "type": "float32",
        "unit": "kW.h",
        "mapsTo": {
          "property": "energy.active.export"
        }
      },
      {
        "name": "voltageA",
        "address": 8198,
        "type": "float32",
        "scale": 0.1,
        "unit": "V",
        "mapsTo": {
          "property": "voltage",
          "component": "A"
        }
      },
      {
        "name": "voltageB",
        "address": 8200,
        "type": "float32",
        "scale": 0.1,
        "unit": "V",
        "mapsTo": {
          "property": "voltage",
          "component": "B"
        }
      },
      {
        "name": "voltageC",
        "address": 8202,
        "type": "float32",
        "scale": 0.1,
        "unit": "V",
        "mapsTo": {
          "property": "voltage",
          "component": "C"
        }
      },
      {
        "name": "currentA",
        "address": 8204,
        "type": "float32",
        "scale": 0.001,
        "unit": "A",
        "mapsTo": {
          "property": "current",
          "component": "A"
        }
      },
      {
        "name": "currentB",
        "address": 8206,
        "type": "float32",
        "scale": 0.001,
        "unit": "A",
        "mapsTo": {
          "property": "current",
          "component": "B"
        }
      },
      {
        "name": "currentC",
        "address": 8208,
        "type": "float32",
        "scale": 0.001,
        "unit": "A",
        "mapsTo": {
          "property": "current",
          "component": "C"
        }
      },
      {
        "name": "activePower",
        "address": 8210,
        "type": "float32",
        "scale": 0.1,
        "unit": "W",
        "mapsTo": {
          "property": "power.active"
        }
      },
      {
        "name": "activePowerA",
        "address": 8212,
        "type": "float32",
        "scale": 0.1,
        "unit": "W",
        "mapsTo": {
          "property": "power.active",
          "component": "A"
        }
      },
      {
        "name": "activePowerB",
        "address": 8214,
        "type": "float32",
        "scale": 0.1,
        "unit": "W",
        "mapsTo": {
          "property": "power.active",
          "component": "B"
        }
      },
      {
        "name": "activePowerC",
        "address": 8216,
        "type": "float32",
        "scale": 0.1,
        "unit": "W",
        "mapsTo": {
          "property": "power.active",
          "component": "C"
        }
      },
      {
        "name": "reactivePower",
        "address": 8218,
        "type": "float32",
        "scale": 0.1,
        "unit": "V.A{reactive}",
        "mapsTo": {
          "property": "power.reactive"
        }
      },
      {
        "name": "powerFactor",
        "address": 8234,
        "type": "float32",
        "scale": 0.001,
        "unit": "1",
        "mapsTo": {
          "property": "power.factor"
        }
      },
      {
        "name": "frequency",
        "address": 8260,
        "type": "float32",
        "scale": 0.01,
        "unit": "Hz",
        "mapsTo": {
          "property": "frequency"
        }
      }
    ]
  },
  "chint-dtsu666": {
    "id": "chint-dtsu666",
    "title": {
      "zh": "正泰 DTSU666 三相电能表",
      "en": "CHINT DTSU666 three-phase meter"
    },
    "vendor": "正泰 CHINT",
    "document": "DTSU666 DSSU666 User Manual",
    "sources": [
      "gerontec/dtsu666",
      "OpenEMS io.openems.edge.meter.chint.dtsu666",
      "volkszaehler/mbmd meters/rs485/dtsu666.go"
    ],
    "confirmed": true,
    "compared": "2026-11-22",
    "note": {
      "zh": "电能地址随软件版本而异：401EH/4028H（三处独立来源，本表）、101EH/1028H（一处，见 chint-dtsu666-101e）；OpenEMS 读 4000H。相电压在 2006H，2000H 为线电压",
      "en": "Where the energies are depends on the firmware: 401EH and 4028H (three independent sources, this map), 101EH and 1028H (one source: chint-dtsu666-101e); OpenEMS reads 4000H. Phase voltages are at 2006H, line voltages at 2000H"
    },
    "reading": {
      "maximum": 80,
      "gap": 20
    },
    "registers": [
      {
        "name": "importEnergy",
        "address": 16414,
        "type": "float32",
        "unit": "kW.h",
        "mapsTo": {
          "property": "energy.active.import"
        }
      },
      {
        "name": "exportEnergy",
        "address": 16424,
        "type": "float32",
        "unit": "kW.h",
        "mapsTo": {
          "property": "energy.active.export"
        }
      },
      {
        "name": "voltageA",
        "address": 8198,
        "type": "float32",
        "scale": 0.1,
        "unit": "V",
        "mapsTo": {
          "property": "voltage",
          "component": "A"
        }
      },
      {
        "name": "voltageB",
        "address": 8200,
        "type": "float32",
        "scale": 0.1,
        "unit": "V",
        "mapsTo": {
          "property": "voltage",
          "component": "B"
        }
      },
      {
        "name": "voltageC",
        "address": 8202,
        "type": "float32",
        "scale": 0.1,
        "unit": "V",
        "mapsTo": {
          "property": "voltage",
          "component": "C"
        }
      },
      {
        "name": "currentA",
        "address": 8204,
        "type": "float32",
        "scale": 0.001,
        "unit": "A",
        "mapsTo": {
          "property": "current",
          "component": "A"
        }
      },
      {
        "name": "currentB",
        "address": 8206,
        "type": "float32",
        "scale": 0.001,
        "unit": "A",
        "mapsTo": {
          "property": "current",
          "component": "B"
        }
      },
      {
        "name": "currentC",
        "address": 8208,
        "type": "float32",
        "scale": 0.001,
        "unit": "A",
        "mapsTo": {
          "property": "current",
          "component": "C"
        }
      },
      {
        "name": "activePower",
        "address": 8210,
        "type": "float32",
        "scale": 0.1,
        "unit": "W",
        "mapsTo": {
          "property": "power.active"
        }
      },
      {
        "name": "activePowerA",
        "address": 8212,
        "type": "float32",
        "scale": 0.1,
        "unit": "W",
        "mapsTo": {
          "property": "power.active",
          "component": "A"
        }
      },
      {
        "name": "activePowerB",
        "address": 8214,
        "type": "float32",
        "scale": 0.1,
        "unit": "W",
        "mapsTo": {
          "property": "power.active",
          "component": "B"
        }
      },
      {
        "name": "activePowerC",
        "address": 8216,
        "type": "float32",
        "scale": 0.1,
        "unit": "W",
        "mapsTo": {
          "property": "power.active",
          "component": "C"
        }
      },
      {
        "name": "reactivePower",
        "address": 8218,
        "type": "float32",
        "scale": 0.1,
        "unit": "V.A{reactive}",
        "mapsTo": {
          "property": "power.reactive"
        }
      },
      {
        "name": "powerFactor",
        "address": 8234,
        "type": "float32",
        "scale": 0.001,
        "unit": "1",
        "mapsTo": {
          "property": "power.factor"
        }
      },
      {
        "name": "frequency",
        "address": 8260,
        "type": "float32",
        "scale": 0.01,
        "unit": "Hz",
        "mapsTo": {
          "property": "frequency"
        }
      }
    ]
  },
  "dfrobot-sen0492": {
    "id": "dfrobot-sen0492",
    "title": {
      "zh": "DFRobot SEN0492 激光测距传感器",
      "en": "DFRobot SEN0492 laser ranging sensor"
    },
    "vendor": "DFRobot",
    "document": "SEN0492 wiki page",
    "sources": [
      "wiki.dfrobot.com SEN0492 (vector mb-016)"
    ],
    "confirmed": false,
    "note": {
      "zh": "距离不是水位：安装高度减去距离才是，见自定义寄存器表",
      "en": "A distance is no level: subtract it from the mounting height in a map of your own"
    },
    "registers": [
      {
        "name": "distance",
        "address": 52,
        "unit": "mm"
      }
    ]
  },
  "eastron-sdm120": {
    "id": "eastron-sdm120",
    "title": {
      "zh": "Eastron SDM120 单相电能表",
      "en": "Eastron SDM120 single-phase meter"
    },
    "vendor": "Eastron",
    "document": "SDM120-Modbus Smart Meter Modbus Protocol Implementation",
    "sources": [
      "arendst/Tasmota (energy driver SDM120)",
      "volkszaehler/mbmd (meters/rs485/sdm.go)"
    ],
    "confirmed": true,
    "compared": "2026-11-22",
    "reading": {
      "maximum": 80,
      "gap": 40
    },
    "registers": [
      {
        "name": "voltage",
        "table": "input",
        "address": 0,
        "type": "float32",
        "unit": "V",
        "mapsTo": {
          "property": "voltage"
        }
      },
      {
        "name": "current",
        "table": "input",
        "address": 6,
        "type": "float32",
        "unit": "A",
        "mapsTo": {
          "property": "current"
        }
      },
      {
        "name": "activePower",
        "table": "input",
        "address": 12,
        "type": "float32",
        "unit": "W",
        "mapsTo": {
          "property": "power.active"
        }
      },
      {
        "name": "apparentPower",
        "table": "input",
        "address": 18,
        "type": "float32",
        "unit": "V.A",
        "mapsTo": {
          "property": "power.apparent"
        }
      },
      {
        "name": "reactivePower",
        "table": "input",
        "address": 24,
        "type": "float32",
        "unit": "V.A{reactive}",
        "mapsTo": {
          "property": "power.reactive"
        }
      },
      {
        "name": "powerFactor",
        "table": "input",
        "address": 30,
        "type": "float32",
        "unit": "1",
        "mapsTo": {
          "property": "power.factor"
        }
      },
      {
        "name": "frequency",
        "table": "input",
        "address": 70,
        "type": "float32",
        "unit": "Hz",
        "mapsTo": {
          "property": "frequency"
        }
      },
      {
        "name": "importEnergy",
        "table": "input",
        "address": 72,
        "type": "float32",
        "unit": "kW.h",
        "mapsTo": {
          "property": "energy.active.import"
        }
      },
      {
        "name": "exportEnergy",
        "table": "input",
        "address": 74,
        "type": "float32",
        "unit": "kW.h",
        "mapsTo": {
          "property": "energy.active.export"
        }
      },
      {
        "name": "totalEnergy",
        "table": "input",
        "address": 342,
        "type": "float32",
        "unit": "kW.h",
        "mapsTo": {
          "property": "energy.active"
        }
      }
    ]
  },
  "eastron-sdm630": {
    "id": "eastron-sdm630",
    "title": {
      "zh": "Eastron SDM630 三相电能表",
      "en": "Eastron SDM630 three-phase meter"
    },
    "vendor": "Eastron",
    "document": "SDM630Modbus Smart Meter Modbus Protocol Implementation",
    "sources": [
      "volkszaehler/mbmd meters/rs485/sdm.go",
      "arendst/Tasmota energy driver SDM630"
    ],
    "confirmed": true,
    "compared": "2026-11-22",
    "reading": {
      "maximum": 80,
      "gap": 20
    },
    "registers": [
      {
        "name": "voltageA",
        "table": "input",
        "address": 0,
        "type": "float32",
        "unit": "V",
        "mapsTo": {
          "property": "voltage",
          "component": "A"
        }
      },
      {
        "name": "voltageB",
        "table": "input",
        "address": 2,
        "type": "float32",
        "unit": "V",
        "mapsTo": {
          "property": "voltage",
          "component": "B"
        }
      },
      {
        "name": "voltageC",
        "table": "input",
        "address": 4,
        "type": "float32",
        "unit": "V",
        "mapsTo": {
          "property": "voltage",
          "component": "C"
        }
      },
      {
        "name": "currentA",
        "table": "input",
        "address": 6,
        "type": "float32",
        "unit": "A",
        "mapsTo": {
          "property": "current",
          "component": "A"
        }
      },
      {
        "name": "currentB",
        "table": "input",
        "address": 8,
        "type": "float32",
        "unit": "A",
        "mapsTo": {
          "property": "current",
          "component": "B"
        }
      },
      {
        "name": "currentC",
        "table": "input",
        "address": 10,
        "type": "float32",
        "unit": "A",
        "mapsTo": {
          "property": "current",
          "component": "C"
        }
      },
      {
        "name": "activePowerA",
        "table": "input",
        "address": 12,
        "type": "float32",
        "unit": "W",
        "mapsTo": {
          "property": "power.active",
          "component": "A"
        }
      },
      {
        "name": "activePowerB",
        "table": "input",
        "address": 14,
        "type": "float32",
        "unit": "W",
        "mapsTo": {
          "property": "power.active",
          "component": "B"
        }
      },
      {
        "name": "activePowerC",
        "table": "input",
        "address": 16,
        "type": "float32",
        "unit": "W",
        "mapsTo": {
          "property": "power.active",
          "component": "C"
        }
      },
      {
        "name": "powerFactorA",
        "table": "input",
        "address": 30,
        "type": "float32",
        "unit": "1",
        "mapsTo": {
          "property": "power.factor",
          "component": "A"
        }
      },
      {
        "name": "powerFactorB",
        "table": "input",
        "address": 32,
        "type": "float32",
        "unit": "1",
        "mapsTo": {
          "property": "power.factor",
          "component": "B"
        }
      },
      {
        "name": "powerFactorC",
        "table": "input",
        "address": 34,
        "type": "float32",
        "unit": "1",
        "mapsTo": {
          "property": "power.factor",
          "component": "C"
        }
      },
      {
        "name": "activePower",
        "table": "input",
        "address": 52,
        "type": "float32",
        "unit": "W",
        "mapsTo": {
          "property": "power.active"
        }
      },
      {
        "name": "apparentPower",
        "table": "input",
        "address": 56,
        "type": "float32",
        "unit": "V.A",
        "mapsTo": {
          "property": "power.apparent"
        }
      },
      {
        "name": "reactivePower",
        "table": "input",
        "address": 60,
        "type": "float32",
        "unit": "V.A{reactive}",
        "mapsTo": {
          "property": "power.reactive"
        }
      },
      {
        "name": "powerFactor",
        "table": "input",
        "address": 62,
        "type": "float32",
        "unit": "1",
        "mapsTo": {
          "property": "power.factor"
        }
      },
      {
        "name": "frequency",
        "table": "input",
        "address": 70,
        "type": "float32",
        "unit": "Hz",
        "mapsTo": {
          "property": "frequency"
        }
      },
      {
        "name": "importEnergy",
        "table": "input",
        "address": 72,
        "type": "float32",
        "unit": "kW.h",
        "mapsTo": {
          "property": "energy.active.import"
        }
      },
      {
        "name": "exportEnergy",
        "table": "input",
        "address": 74,
        "type": "float32",
        "unit": "kW.h",
        "mapsTo": {
          "property": "energy.active.export"
        }
      },
      {
        "name": "totalEnergy",
        "table": "input",
        "address": 342,
        "type": "float32",
        "unit": "kW.h",
        "mapsTo": {
          "property": "energy.active"
        }
      }
    ]
  },
  "gas-detector": {
    "id": "gas-detector",
    "title": {
      "zh": "可燃气体探测器（模板）",
      "en": "Combustible-gas detector (template)"
    },
    "vendor": "模板 template",
    "document": "模板：按探测器说明书更改地址、系数与报警位",
    "sources": [
      "template; no detector with a public and tested map was found"
    ],
    "confirmed": false,
    "note": {
      "zh": "模板，不是某一型号的寄存器表：复制后更改地址、系数与报警位",
      "en": "A template and no map of a model: copy it and change addresses, scale and alarm bits"
    },
    "registers": [
      {
        "name": "concentration",
        "address": 0,
        "scale": 0.1,
        "unit": "%",
        "mapsTo": {
          "property": "gas.concentration"
        }
      },
      {
        "name": "alarm",
        "address": 1,
        "bit": 0,
        "mapsTo": {
          "property": "gas.alarm"
        }
      },
      {
        "name": "highAlarm",
        "address": 1,
        "bit": 1
      },
      {
        "name": "fault",
        "address": 1,
        "bit": 2,
        "mapsTo": {
          "property": "device.fault"
        }
      }
    ]
  },
  "hiking-dds238-2": {
    "id": "hiking-dds238-2",
    "title": {
      "zh": "Hiking DDS238-2 单相电能表",
      "en": "Hiking DDS238-2 single-phase meter"
    },
    "vendor": "Hiking",
    "document": "DDS238-2 Modbus register map",
    "sources": [
      "arendst/Tasmota energy driver DDS2382",
      "public register map of the DDS238-2"
    ],
    "confirmed": true,
    "compared": "2026-11-22",
    "note": {
      "zh": "正向、反向电能的地址随版本而异（0004H/0006H 与 0008H/000AH），故只取总电能",
      "en": "Where imported and exported energy are depends on the version (0004H and 0006H, or 0008H and 000AH): this map has the total alone"
    },
    "reading": {
      "maximum": 20,
      "gap": 12
    },
    "registers": [
      {
        "name": "totalEnergy",
        "address": 0,
        "type": "uint32",
        "scale": 0.01,
        "unit": "kW.h",
        "mapsTo": {
          "property": "energy.active"
        }
      },
      {
        "name": "voltage",
        "address": 12,
        "scale": 0.1,
        "unit": "V",
        "mapsTo": {
          "property": "voltage"
        }
      },
      {
        "name": "current",
        "address": 13,
        "scale": 0.01,
        "unit": "A",
        "mapsTo": {
          "property": "current"
        }
      },
      {
        "name": "activePower",
        "address": 14,
        "type": "int16",
        "unit": "W",
        "mapsTo": {
          "property": "power.active"
        }
      },
      {
        "name": "reactivePower",
        "address": 15,
        "type": "int16",
        "unit": "V.A{reactive}",
        "mapsTo": {
          "property": "power.reactive"
        }
      },
      {
        "name": "powerFactor",
        "address": 16,
        "scale": 0.001,
        "unit": "1",
        "mapsTo": {
          "property": "power.factor"
        }
      },
      {
        "name": "frequency",
        "address": 17,
        "scale": 0.01,
        "unit": "Hz",
        "mapsTo": {
          "property": "frequency"
        }
      }
    ]
  },
  "huawei-sun2000": {
    "id": "huawei-sun2000",
    "title": {
      "zh": "华为 SUN2000 逆变器（部分）",
      "en": "Huawei SUN2000 inverter (subset)"
    },
    "vendor": "华为 Huawei",
    "document": "Solar Inverter Modbus Interface Definitions",
    "sources": [
      "volkszaehler/mbmd meters/rs485/sun2000ktl.go",
      "wlcrs/huawei-solar-lib (registers 32069 to 32114)"
    ],
    "confirmed": true,
    "compared": "2026-11-22",
    "reading": {
      "maximum": 64,
      "gap": 20
    },
    "registers": [
      {
        "name": "voltageA",
        "address": 32069,
        "scale": 0.1,
        "unit": "V",
        "mapsTo": {
          "property": "voltage",
          "component": "A"
        }
      },
      {
        "name": "voltageB",
        "address": 32070,
        "scale": 0.1,
        "unit": "V",
        "mapsTo": {
          "property": "voltage",
          "component": "B"
        }
      },
      {
        "name": "voltageC",
        "address": 32071,
        "scale": 0.1,
        "unit": "V",
        "mapsTo": {
          "property": "voltage",
          "component": "C"
        }
      },
      {
        "name": "activePower",
        "address": 32080,
        "type": "int32",
        "unit": "W",
        "mapsTo": {
          "property": "power.active"
        }
      },
      {
        "name": "efficiency",
        "address": 32086,
        "scale": 0.01,
        "unit": "%"
      },
      {
        "name": "temperature",
        "address": 32087,
        "type": "int16",
        "scale": 0.1,
        "unit": "Cel",
        "mapsTo": {
          "property": "temperature"
        }
      },
      {
        "name": "exportEnergy",
        "address": 32106,
        "type": "uint32",
        "scale": 0.01,
        "unit": "kW.h",
        "mapsTo": {
          "property": "energy.active.export"
        }
      },
      {
        "name": "dayEnergy",
        "address": 32114,
        "type": "uint32",
        "scale": 0.01,
        "unit": "kW.h"
      }
    ]
  },
  "peacefair-pzem-016": {
    "id": "peacefair-pzem-016",
    "title": {
      "zh": "Peacefair PZEM-016 / PZEM-004T V3 单相交流模块",
      "en": "Peacefair PZEM-016 and PZEM-004T V3 AC modules"
    },
    "vendor": "Peacefair",
    "document": "PZEM-014/016 AC communication module V1.0",
    "sources": [
      "mandulaj/PZEM-004T-v30",
      "Auwia/pzem-004t_v_3.0",
      "arendst/Tasmota Modbus configurations (PZEM014)"
    ],
    "confirmed": true,
    "wordOrder": "CDAB",
    "registers": [
      {
        "name": "voltage",
        "table": "input",
        "address": 0,
        "scale": 0.1,
        "unit": "V",
        "mapsTo": {
          "property": "voltage"
        }
      },
      {
        "name": "current",
        "table": "input",
        "address": 1,
        "type": "uint32",
        "scale": 0.001,
        "unit": "A",
        "mapsTo": {
          "property": "current"
        }
      },
      {
        "name": "activePower",
        "table": "input",
        "address": 3,
        "type": "uint32",
        "scale": 0.1,
        "unit": "W",
        "mapsTo": {
          "property": "power.active"
        }
      },
      {
        "name": "importEnergy",
        "table": "input",
        "address": 5,
        "type": "uint32",
        "unit": "W.h",
        "mapsTo": {
          "property": "energy.active.import"
        }
      },
      {
        "name": "frequency",
        "table": "input",
        "address": 7,
        "scale": 0.1,
        "unit": "Hz",
        "mapsTo": {
          "property": "frequency"
        }
      },
      {
        "name": "powerFactor",
        "table": "input",
        "address": 8,
        "scale": 0.01,
        "unit": "1",
        "mapsTo": {
          "property": "power.factor"
        }
      },
      {
        "name": "overload",
        "table": "input",
        "address": 9,
        "bit": 0,
        "mapsTo": {
          "property": "load.over"
        }
      },
      {
        "name": "alarmThreshold",
        "address": 1,
        "unit": "W",
        "writable": true,
        "minimum": 1,
        "maximum": 25000
      }
    ]
  },
  "pressure-transmitter": {
    "id": "pressure-transmitter",
    "title": {
      "zh": "国产压力（差压）变送器",
      "en": "Pressure transmitter of Chinese makers"
    },
    "vendor": "多家 several",
    "document": "压力变送器 Modbus 通信说明（多家通用表）",
    "sources": [
      "vectors mb-021, mb-022 (quoted map of 485 transmitters)",
      "doc.lobaro.com, Modbus pressure transmitter (addresses, unit codes 0 to 8, decimals 0 to 3)"
    ],
    "confirmed": true,
    "compared": "2026-11-22",
    "note": {
      "zh": "单位代码 0 MPa、1 kPa、2 Pa、3 bar、4 mbar 取值；5 kgf/cm²、6 psi、7 mH2O、8 mmH2O 与 kPa 不成十进制倍数，不取值。另有压力值在 0016H 的型号，地址须查说明书",
      "en": "Unit codes 0 MPa, 1 kPa, 2 Pa, 3 bar and 4 mbar give a value; 5 kgf/cm², 6 psi, 7 mH2O and 8 mmH2O are no decimal multiple of kPa and give none. Models with the value at 0016H exist"
    },
    "registers": [
      {
        "name": "unitCode",
        "address": 2
      },
      {
        "name": "decimals",
        "address": 3
      },
      {
        "name": "pressure",
        "address": 4,
        "type": "int16",
        "decimalsFrom": "decimals",
        "unitFrom": {
          "register": "unitCode",
          "units": {
            "0": "MPa",
            "1": "kPa",
            "2": "Pa",
            "3": "bar",
            "4": "mbar"
          }
        },
        "mapsTo": {
          "property": "pressure"
        }
      }
    ]
  },
  "relay-8": {
    "id": "relay-8",
    "title": {
      "zh": "八路继电器模块（线圈 0–7）",
      "en": "Eight-channel relay module (coils 0 to 7)"
    },
    "vendor": "微雪 Waveshare",
    "document": "Modbus RTU Relay wiki page",
    "sources": [
      "2SmartCloud/2smart-standalone-modbus-bridge (WP8025ADAM, coils 0 to 7)",
      "huynguyen2310/IO-Box (frames of functions 01 and 05)"
    ],
    "confirmed": true,
    "compared": "2026-11-22",
    "note": {
      "zh": "线圈为 1 时继电器吸合，即“继电器断开”为否",
      "en": "Coil 1 is a closed relay, so the property “relay open” is its opposite"
    },
    "registers": [
      {
        "name": "relay1",
        "table": "coil",
        "address": 0,
        "type": "boolean",
        "writable": true,
        "mapsTo": {
          "property": "relay.open",
          "component": "relay1",
          "invert": true
        }
      },
      {
        "name": "relay2",
        "table": "coil",
        "address": 1,
        "type": "boolean",
        "writable": true,
        "mapsTo": {
          "property": "relay.open",
          "component": "relay2",
          "invert": true
        }
      },
      {
        "name": "relay3",
        "table": "coil",
        "address": 2,
        "type": "boolean",
        "writable": true,
        "mapsTo": {
          "property": "relay.open",
          "component": "relay3",
          "invert": true
        }
      },
      {
        "name": "relay4",
        "table": "coil",
        "address": 3,
        "type": "boolean",
        "writable": true,
        "mapsTo": {
          "property": "relay.open",
          "component": "relay4",
          "invert": true
        }
      },
      {
        "name": "relay5",
        "table": "coil",
        "address": 4,
        "type": "boolean",
        "writable": true,
        "mapsTo": {
          "property": "relay.open",
          "component": "relay5",
          "invert": true
        }
      },
      {
        "name": "relay6",
        "table": "coil",
        "address": 5,
        "type": "boolean",
        "writable": true,
        "mapsTo": {
          "property": "relay.open",
          "component": "relay6",
          "invert": true
        }
      },
      {
        "name": "relay7",
        "table": "coil",
        "address": 6,
        "type": "boolean",
        "writable": true,
        "mapsTo": {
          "property": "relay.open",
          "component": "relay7",
          "invert": true
        }
      },
      {
        "name": "relay8",
        "table": "coil",
        "address": 7,
        "type": "boolean",
        "writable": true,
        "mapsTo": {
          "property": "relay.open",
          "component": "relay8",
          "invert": true
        }
      }
    ]
  },
  "relay-r421a08": {
    "id": "relay-r421a08",
    "title": {
      "zh": "R421A08 八路继电器模块（寄存器 1–8，只读）",
      "en": "R421A08 eight-channel relay board (registers 1 to 8, read only)"
    },
    "vendor": "eletechsup",
    "document": "R421A08 Modbus register map",
    "sources": [
      "mikee47/IOControl R421A (channels 1 to 8)",
      "Erriez/R421A08-rs485-8ch-relay-board",
      "vector mb-024"
    ],
    "confirmed": true,
    "compared": "2026-11-22",
    "note": {
      "zh": "读 1 为吸合；写入用另一组代码，此处不写",
      "en": "1 is read for a closed relay; it is written with codes of its own, which this map does not have"
    },
    "registers": [
      {
        "name": "relay1",
        "address": 1,
        "bit": 0,
        "mapsTo": {
          "property": "relay.open",
          "component": "relay1",
          "invert": true
        }
      },
      {
        "name": "relay2",
        "address": 2,
        "bit": 0,
        "mapsTo": {
          "property": "relay.open",
          "component": "relay2",
          "invert": true
        }
      },
      {
        "name": "relay3",
        "address": 3,
        "bit": 0,
        "mapsTo": {
          "property": "relay.open",
          "component": "relay3",
          "invert": true
        }
      },
      {
        "name": "relay4",
        "address": 4,
        "bit": 0,
        "mapsTo": {
          "property": "relay.open",
          "component": "relay4",
          "invert": true
        }
      },
      {
        "name": "relay5",
        "address": 5,
        "bit": 0,
        "mapsTo": {
          "property": "relay.open",
          "component": "relay5",
          "invert": true
        }
      },
      {
        "name": "relay6",
        "address": 6,
        "bit": 0,
        "mapsTo": {
          "property": "relay.open",
          "component": "relay6",
          "invert": true
        }
      },
      {
        "name": "relay7",
        "address": 7,
        "bit": 0,
        "mapsTo": {
          "property": "relay.open",
          "component": "relay7",
          "invert": true
        }
      },
      {
        "name": "relay8",
        "address": 8,
        "bit": 0,
        "mapsTo": {
          "property": "relay.open",
          "component": "relay8",
          "invert": true
        }
      }
    ]
  },
  "renke-rs-ws": {
    "id": "renke-rs-ws",
    "title": {
      "zh": "建大仁科 RS-WS 温湿度变送器",
      "en": "Renke RS-WS temperature and humidity transmitter"
    },
    "vendor": "建大仁科 Renke",
    "document": "RS-WS-N01 温湿度变送器使用说明书（485 型）",
    "sources": [
      "vendor sample frames in public collections (vector mb-007)"
    ],
    "confirmed": true,
    "registers": [
      {
        "name": "humidity",
        "address": 0,
        "scale": 0.1,
        "unit": "%",
        "mapsTo": {
          "property": "humidity"
        }
      },
      {
        "name": "temperature",
        "address": 1,
        "type": "int16",
        "scale": 0.1,
        "unit": "Cel",
        "mapsTo": {
          "property": "temperature"
        }
      }
    ]
  },
  "renke-soil": {
    "id": "renke-soil",
    "title": {
      "zh": "建大仁科土壤传感器",
      "en": "Renke soil sensor"
    },
    "vendor": "建大仁科 Renke",
    "document": "土壤温湿度电导率 PH 四合一传感器使用说明书",
    "sources": [
      "vendor sample list in public collections"
    ],
    "confirmed": false,
    "note": {
      "zh": "土壤电导率与酸碱度在标准中没有属性，按未映射列出",
      "en": "The standard has no property for conductivity and acidity of soil: they are named as lost"
    },
    "registers": [
      {
        "name": "humidity",
        "address": 0,
        "scale": 0.1,
        "unit": "%",
        "mapsTo": {
          "property": "humidity",
          "component": "soil"
        }
      },
      {
        "name": "temperature",
        "address": 1,
        "type": "int16",
        "scale": 0.1,
        "unit": "Cel",
        "mapsTo": {
          "property": "temperature",
          "component": "soil"
        }
      },
      {
        "name": "conductivity",
        "address": 2,
        "unit": "uS/cm"
      },
      {
        "name": "acidity",
        "address": 3,
        "scale": 0.1,
        "unit": "[pH]"
      }
    ]
  },
  "schneider-pm5000": {
    "id": "schneider-pm5000",
    "title": {
      "zh": "施耐德 PM5000 / iEM3000 系列电力仪表",
      "en": "Schneider PM5000 and iEM3000 power meters"
    },
    "vendor": "Schneider Electric",
    "document": "PowerLogic PM5000 register list; iEM3000 user manual DOCA0005",
    "sources": [
      "arendst/Tasmota energy driver iEM3000",
      "SolarNetwork PM3200 driver (register list of the same family)"
    ],
    "confirmed": true,
    "compared": "2026-11-22",
    "note": {
      "zh": "文件中的寄存器号从 1 起，此处地址为寄存器号减 1",
      "en": "The document numbers registers from 1; addresses here are one less"
    },
    "reading": {
      "maximum": 100,
      "gap": 24
    },
    "registers": [
      {
        "name": "currentA",
        "address": 2999,
        "type": "float32",
        "unit": "A",
        "mapsTo": {
          "property": "current",
          "component": "A"
        }
      },
      {
        "name": "currentB",
        "address": 3001,
        "type": "float32",
        "unit": "A",
        "mapsTo": {
          "property": "current",
          "component": "B"
        }
      },
      {
        "name": "currentC",
        "address": 3003,
        "type": "float32",
        "unit": "A",
        "mapsTo": {
          "property": "current",
          "component": "C"
        }
      },
      {
        "name": "voltageA",
        "address": 3027,
        "type": "float32",
        "unit": "V",
        "mapsTo": {
          "property": "voltage",
          "component": "A"
        }
      },
      {
        "name": "voltageB",
        "address": 3029,
        "type": "float32",
        "unit": "V",
        "mapsTo": {
          "property": "voltage",
          "component": "B"
        }
      },
      {
        "name": "voltageC",
        "address": 3031,
        "type": "float32",
        "unit": "V",
        "mapsTo": {
          "property": "voltage",
          "component": "C"
        }
      },
      {
        "name": "activePowerA",
        "address": 3053,
        "type": "float32",
        "unit": "kW",
        "mapsTo": {
          "property": "power.active",
          "component": "A"
        }
      },
      {
        "name": "activePowerB",
        "address": 3055,
        "type": "float32",
        "unit": "kW",
        "mapsTo": {
          "property": "power.active",
          "component": "B"
        }
      },
      {
        "name": "activePowerC",
        "address": 3057,
        "type": "float32",
        "unit": "kW",
        "mapsTo": {
          "property": "power.active",
          "component": "C"
        }
      },
      {
        "name": "activePower",
        "address": 3059,
        "type": "float32",
        "unit": "kW",
        "mapsTo": {
          "property": "power.active"
        }
      },
      {
        "name": "reactivePower",
        "address": 3067,
        "type": "float32",
        "unit": "kV.A{reactive}",
        "mapsTo": {
          "property": "power.reactive"
        }
      },
      {
        "name": "apparentPower",
        "address": 3075,
        "type": "float32",
        "unit": "kV.A",
        "mapsTo": {
          "property": "power.apparent"
        }
      },
      {
        "name": "frequency",
        "address": 3109,
        "type": "float32",
        "unit": "Hz",
        "mapsTo": {
          "property": "frequency"
        }
      },
      {
        "name": "importEnergy",
        "address": 3203,
        "type": "int64",
        "unit": "W.h",
        "noValue": [
          "8000000000000000"
        ],
        "mapsTo": {
          "property": "energy.active.import"
        }
      },
      {
        "name": "exportEnergy",
        "address": 3207,
        "type": "int64",
        "unit": "W.h",
        "noValue": [
          "8000000000000000"
        ],
        "mapsTo": {
          "property": "energy.active.export"
        }
      }
    ]
  },
  "siemens-qsa2700d": {
    "id": "siemens-qsa2700d",
    "title": {
      "zh": "西门子 QSA2700D 颗粒物传感器",
      "en": "Siemens QSA2700D particulate sensor"
    },
    "vendor": "Siemens",
    "document": "QSA2700D Modbus register list",
    "sources": [
      "register list quoted in public integrations"
    ],
    "confirmed": false,
    "reading": {
      "maximum": 8,
      "gap": 1
    },
    "registers": [
      {
        "name": "pm25",
        "address": 257,
        "unit": "ug/m3",
        "mapsTo": {
          "property": "air.pm2_5"
        }
      },
      {
        "name": "pm10",
        "address": 258,
        "unit": "ug/m3",
        "mapsTo": {
          "property": "air.pm10"
        }
      },
      {
        "name": "status",
        "address": 260
      }
    ]
  },
  "weather-thp": {
    "id": "weather-thp",
    "title": {
      "zh": "温度、湿度、气压三合一变送器",
      "en": "Transmitter of temperature, humidity and air pressure"
    },
    "vendor": "无品牌 unbranded",
    "document": "三合一变送器通信说明（公开抄本）",
    "sources": [
      "public capture of a station (vector mb-018)"
    ],
    "confirmed": false,
    "registers": [
      {
        "name": "temperature",
        "address": 0,
        "type": "int16",
        "scale": 0.1,
        "unit": "Cel",
        "mapsTo": {
          "property": "temperature"
        }
      },
      {
        "name": "humidity",
        "address": 1,
        "scale": 0.1,
        "unit": "%",
        "mapsTo": {
          "property": "humidity"
        }
      },
      {
        "name": "pressure",
        "address": 2,
        "scale": 0.1,
        "unit": "hPa",
        "mapsTo": {
          "property": "atmospheric.pressure"
        }
      }
    ]
  },
  "xy-md02": {
    "id": "xy-md02",
    "title": {
      "zh": "XY-MD02（SHT20）温湿度变送器",
      "en": "XY-MD02 (SHT20) temperature and humidity transmitter"
    },
    "vendor": "无品牌 unbranded",
    "document": "Temperature and humidity transmitter SHT20 Modbus RS485",
    "sources": [
      "t-teja/Sensors SHT20/XY-MD02-Modbus.py",
      "e-tinkers/Modbus-RTU examples/SHT20"
    ],
    "confirmed": true,
    "registers": [
      {
        "name": "temperature",
        "table": "input",
        "address": 1,
        "type": "int16",
        "scale": 0.1,
        "unit": "Cel",
        "mapsTo": {
          "property": "temperature"
        }
      },
      {
        "name": "humidity",
        "table": "input",
        "address": 2,
        "scale": 0.1,
        "unit": "%",
        "mapsTo": {
          "property": "humidity"
        }
      },
      {
        "name": "temperatureOffset",
        "address": 259,
        "type": "int16",
        "scale": 0.1,
        "unit": "Cel",
        "writable": true,
        "minimum": -10,
        "maximum": 10
      }
    ]
  }
};
