// Generated from runs over spec/vectors; do not edit. Run `pnpm generate`.
import type { AdapterQuality } from '@hutong/adapter-kit';

/** What was proven of each adapter, by id. */
export const adapterQualities: Readonly<Record<string, AdapterQuality>> = {
  cjt188: {
    "vectors": {
      "standard": 0,
      "capture": 1,
      "independent": 29,
      "selfMade": 1,
      "passed": 31
    },
    "frames": 22,
    "foundInNoise": 22,
    "roundTrips": 22,
    "explained": 22,
    "mapped": 8,
    "quirks": 3,
    "settings": 1,
    "session": false,
    "simulations": 6,
    "commands": 8,
    "fuzzed": 1000,
    "exempt": {
      "session": {
        "zh": "每个请求由一帧应答，无需会话",
        "en": "Each request is answered by one frame; there is no conversation"
      }
    }
  },
  dlt645: {
    "vectors": {
      "standard": 0,
      "capture": 2,
      "independent": 44,
      "selfMade": 6,
      "passed": 52
    },
    "frames": 43,
    "foundInNoise": 43,
    "roundTrips": 43,
    "explained": 43,
    "mapped": 24,
    "quirks": 0,
    "settings": 2,
    "session": true,
    "simulations": 6,
    "commands": 12,
    "fuzzed": 1000,
    "exempt": {}
  },
  gb26875: {
    "vectors": {
      "standard": 0,
      "capture": 2,
      "independent": 20,
      "selfMade": 3,
      "passed": 25
    },
    "frames": 20,
    "foundInNoise": 20,
    "roundTrips": 20,
    "explained": 20,
    "mapped": 9,
    "quirks": 3,
    "settings": 0,
    "session": true,
    "simulations": 5,
    "commands": 16,
    "fuzzed": 1000,
    "exempt": {}
  },
  hj212: {
    "vectors": {
      "standard": 5,
      "capture": 0,
      "independent": 27,
      "selfMade": 0,
      "passed": 32
    },
    "frames": 21,
    "foundInNoise": 21,
    "roundTrips": 21,
    "explained": 21,
    "mapped": 12,
    "quirks": 2,
    "settings": 4,
    "session": true,
    "simulations": 7,
    "commands": 35,
    "fuzzed": 1000,
    "exempt": {}
  },
  jt808: {
    "vectors": {
      "standard": 0,
      "capture": 1,
      "independent": 56,
      "selfMade": 7,
      "passed": 64
    },
    "frames": 40,
    "foundInNoise": 40,
    "roundTrips": 40,
    "explained": 40,
    "mapped": 27,
    "quirks": 4,
    "settings": 0,
    "session": true,
    "simulations": 6,
    "commands": 53,
    "fuzzed": 1000,
    "exempt": {}
  },
  modbus: {
    "vectors": {
      "standard": 5,
      "capture": 0,
      "independent": 18,
      "selfMade": 4,
      "passed": 27
    },
    "frames": 18,
    "foundInNoise": 18,
    "roundTrips": 18,
    "explained": 18,
    "mapped": 0,
    "quirks": 1,
    "settings": 7,
    "session": true,
    "simulations": 2,
    "commands": 5,
    "fuzzed": 1000,
    "exempt": {
      "mapping": {
        "zh": "寄存器含义由设备寄存器表决定；各表的映射由契约测试证明",
        "en": "Registers mean what the map of a device says; the contract suite proves the mapping with a map"
      }
    }
  },
};
