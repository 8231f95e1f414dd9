import { bilingual, type BilingualText } from '@hutong/standard';

/** What a token may do. A token also names its system, and writes only records which that system issued. */
export const scopes = {
  'records:write': bilingual('写入记录', 'Write records'),
  'records:read': bilingual('读取记录（个人信息脱敏）', 'Read records with personal fields masked'),
  'special:read': bilingual(
    '读取特殊人群等记录（须写明目的，逐次留痕）',
    'Read records of special groups; each read names its purpose and leaves a trace',
  ),
  'privacy:read': bilingual('读取未脱敏的个人信息', 'Read personal fields unmasked'),
  'events:read': bilingual('读取预警与事件', 'Read warnings and events'),
  'events:write': bilingual('上报与处置事件', 'Report and handle events'),
  'commands:write': bilingual('下发设备命令', 'Request commands for devices'),
  'commands:read': bilingual('查询设备命令及结果', 'Read commands and their results'),
  'commands:execute': bilingual('取走并执行设备命令（网关）', 'Take and carry out commands, as a gateway'),
  'tokens:manage': bilingual('管理令牌', 'Manage tokens'),
  'sandbox:control': bilingual('控制沙箱时钟', 'Control the sandbox clock'),
} as const satisfies Record<string, BilingualText>;

/** Name of a scope. */
export type Scope = keyof typeof scopes;
