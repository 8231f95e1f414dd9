// Generated from spec/modbus/*.yaml; do not edit. Run `pnpm generate`.
import type { DeviceProfile } from './device-profile.ts';

/** The built-in register maps, by id. */
export const profiles: Readonly<Record<string, DeviceProfile>> = {
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
  }
};
