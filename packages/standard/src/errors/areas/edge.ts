import { errorDefinition as define } from '../error-definition.ts';

/** HT80xx: gateway and simulator. */
export const edgeErrors = {
  HT8001: define(
    'bad-gateway-config',
    '网关配置有误',
    'Gateway configuration is wrong',
    '按位置提示修正配置',
    'Correct the configuration at the place shown',
  ),
  HT8002: define(
    'bad-scenario',
    '模拟场景有误',
    'Scenario is wrong',
    '按位置提示修正场景',
    'Correct the scenario at the place shown',
  ),
  HT8003: define(
    'unknown-device',
    '未登记的设备',
    'Device is not registered',
    '在设备表中登记其地址',
    'Register its address in the device table',
  ),
  HT8004: define(
    'connection-limit',
    '连接数或流量超限',
    'Connection limit reached',
    '调整上限或检查设备',
    'Raise the limit or check the device',
  ),
  HT8005: define(
    'spool-full',
    '本地缓存已满',
    'Local store is full',
    '恢复平台连接或加大缓存',
    'Restore the platform link or enlarge the store',
  ),
} as const;
