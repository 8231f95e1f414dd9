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
  HT8006: define(
    'needs-restart',
    '部分配置重启后才生效',
    'Some of the configuration takes effect at the next start',
    '在合适时机重启网关',
    'Restart the gateway when it suits',
  ),
  HT8007: define(
    'serial-not-installed',
    '未安装串口支持',
    'Serial port support is not installed',
    '在运行网关的机器上执行 npm install serialport',
    'Run `npm install serialport` on the machine of the gateway',
  ),
  HT8008: define(
    'unreadable-capture',
    '抓包文件无法读取',
    'Capture cannot be read',
    '换用 pcap、pcapng、录制文件（JSON）或原始字节',
    'Use pcap, pcapng, a cassette (JSON) or raw bytes',
  ),
  HT8009: define(
    'recording-full',
    '录制文件已达上限',
    'Recording has reached its size limit',
    '换一个文件重新录制，或提高上限',
    'Record to another file, or raise the limit',
  ),
  HT8010: define(
    'personal-fields-undeclared',
    '适配器未声明个人信息字段，其报文不写入录制',
    'Adapter does not declare its personal fields: its frames are not recorded',
    '在适配器中写明 personal（没有则写 personal: {}）',
    'State `personal` in the adapter (`personal: {}` when it has none)',
  ),
  HT8011: define(
    'file-not-stored',
    '设备文件未能保存',
    'A file of a device could not be stored',
    '加大 files 的容量或单个文件上限，或缩短保留期；设备未收到应答，会再次发送',
    'Enlarge the room or the largest size in `files`, or keep files for less long; the device was not answered and sends it again',
  ),
} as const;
