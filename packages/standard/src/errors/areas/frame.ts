import { errorDefinition as define } from '../error-definition.ts';

/** HT40xx: device frames. */
export const frameErrors = {
  HT4001: define(
    'truncated',
    '帧不完整',
    'Frame is truncated',
    '等待更多字节或检查链路',
    'Wait for more bytes or check the line',
  ),
  HT4002: define(
    'bad-checksum',
    '校验和不符',
    'Checksum does not match',
    '检查链路干扰或设备实现',
    'Check the line or the device implementation',
  ),
  HT4003: define('bad-start', '起始符不符', 'Start marker is wrong', '检查协议选择', 'Check the chosen protocol'),
  HT4004: define('bad-end', '结束符不符', 'End marker is wrong', '检查长度字段', 'Check the length field'),
  HT4005: define('bad-length', '长度不符', 'Length is wrong', '检查长度字段', 'Check the length field'),
  HT4006: define(
    'bad-field',
    '字段取值不合规',
    'Field value is not allowed',
    '对照协议检查该字段',
    'Check the field against the protocol',
  ),
  HT4007: define('unsupported', '不支持的内容', 'Content is not supported', '查看适配器说明', 'See the adapter page'),
  HT4008: define(
    'frame-too-long',
    '帧超过上限',
    'Frame exceeds the limit',
    '检查链路或调整上限',
    'Check the line or raise the limit',
  ),
  HT4009: define(
    'cannot-encode',
    '无法编码该消息',
    'Message cannot be encoded',
    '更正消息字段',
    'Correct the message fields',
  ),
  HT4010: define(
    'unknown-adapter',
    '没有该协议适配器',
    'No such adapter',
    '用 hutong adapters list 查看',
    'See `hutong adapters list`',
  ),
  HT4011: define(
    'unknown-command',
    '协议适配器没有该命令',
    'The adapter has no such command',
    '用 hutong adapters show 查看命令',
    'See the commands in `hutong adapters show`',
  ),
  HT4012: define(
    'bad-command-parameter',
    '命令参数不合规',
    'Command parameter is not allowed',
    '对照命令的参数表更正',
    'Correct it by the parameters of the command',
  ),
  HT4013: define(
    'bad-adapter-file',
    '适配器文件不可用',
    'Adapter file cannot be used',
    '文件须存在并导出一个适配器，见 examples/my-meter',
    'The file must exist and export one adapter, see examples/my-meter',
  ),
} as const;
