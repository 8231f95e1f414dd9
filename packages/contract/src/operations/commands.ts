import { Device } from '@hutong/standard';
import * as z from 'zod';
import { component, note } from '../described.ts';
import { defineOperation } from '../operation.ts';
import { pageOf, pageQuery } from '../page.ts';

/** States of a command; the last four are final. */
export const commandStates = ['requested', 'sent', 'done', 'refused', 'failed', 'timeout'] as const;

const state = z.enum(commandStates);
const stateNote = note(
  'requested：待取；sent：已取走，正在下发；done：设备已执行；refused：设备拒绝；failed：失败；timeout：逾期无结果',
  'requested: waiting; sent: taken by a gateway; done: carried out; refused: by the device; failed: in vain; timeout: no result in time',
);
const values = z.record(z.string(), z.unknown());
const reason = z.object({ zh: z.string().max(200), en: z.string().max(200) });
const device = Device.fields.id.schema;

const command = z
  .object({
    id: z.string().meta(note('命令标识', 'Id of the command')),
    device: z.string().meta(note('设备标识', 'Id of the device')),
    command: z.string().meta(note('命令名称，见协议适配器', 'Name of the command, as the adapter has it')),
    parameters: values.meta(note('参数', 'Parameters')),
    secrets: values
      .optional()
      .meta(
        note(
          '密码等参数，只在取走时出现',
          'Passwords and the like; shown to the gateway that takes it, to nobody else',
        ),
      ),
    state: state.meta(stateNote),
    requestedAt: z.string().meta(note('请求时间', 'When it was requested')),
    requestedBy: z.string().meta(note('请求者（令牌标识）', 'Who requested it: the id of the token')),
    expiresAt: z.string().meta(note('逾期时间', 'When it times out')),
    sentAt: z.string().optional().meta(note('取走时间', 'When a gateway took it')),
    endedAt: z.string().optional().meta(note('结束时间', 'When it ended')),
    reason: reason.optional().meta(note('原因', 'Why')),
    values: values.optional().meta(note('设备应答的内容', 'What the device answered')),
  })
  .meta(component('Command', '设备命令', 'Command for a device'));

const commandId = z.object({ id: z.string().meta(note('命令标识', 'Id of the command')) });

/** Request a command: `POST /v1/commands`. */
export const requestCommand = defineOperation({
  id: 'requestCommand',
  method: 'post',
  path: '/v1/commands',
  tag: 'commands',
  title: { zh: '下发设备命令', en: 'Request a command for a device' },
  description: {
    zh: '由设备所属系统的网关取走并执行，至多一次；逾期未果则为 timeout',
    en: "A gateway of the device's system takes it and carries it out at most once; without a result in time it is timeout",
  },
  scopes: ['commands:write'],
  body: z
    .strictObject({
      device: device.meta(note('设备标识', 'Id of the device')),
      command: z
        .string()
        .regex(/^[A-Za-z][\w-]{0,63}$/)
        .meta(note('命令名称', 'Name of the command')),
      parameters: values.optional().meta(note('参数', 'Parameters')),
      secrets: values.optional().meta(note('密码等参数', 'Passwords and the like')),
      expiresIn: z
        .int()
        .min(1)
        .max(604_800)
        .optional()
        .meta(note('有效期（秒），缺省 600', 'Seconds until it times out; 600 when absent')),
    })
    .meta(component('CommandRequest', '设备命令请求', 'Command to request')),
  response: command,
  status: 201,
  showsRecords: false,
  problems: ['HT5003', 'HT5009'],
  idempotency: 'key',
});

/** List commands: `GET /v1/commands`. */
export const listCommands = defineOperation({
  id: 'listCommands',
  method: 'get',
  path: '/v1/commands',
  tag: 'commands',
  title: { zh: '查询设备命令', en: 'List commands' },
  scopes: ['commands:read'],
  query: z.object({
    state: state.optional().meta(note('状态', 'State')),
    device: z.string().optional().meta(note('设备标识', 'Id of the device')),
    ...pageQuery,
  }),
  response: pageOf(command).meta(component('CommandPage', '设备命令（一页）', 'Page of commands')),
  status: 200,
  showsRecords: false,
  problems: ['HT5014'],
  idempotency: 'safe',
});

/** Get one command: `GET /v1/commands/{id}`. */
export const getCommand = defineOperation({
  id: 'getCommand',
  method: 'get',
  path: '/v1/commands/{id}',
  tag: 'commands',
  title: { zh: '读取一条设备命令', en: 'Get one command' },
  scopes: ['commands:read'],
  parameters: commandId,
  response: command,
  status: 200,
  showsRecords: false,
  problems: ['HT5003'],
  idempotency: 'safe',
});

/** Take commands: `POST /v1/commands/taken`. */
export const takeCommands = defineOperation({
  id: 'takeCommands',
  method: 'post',
  path: '/v1/commands/taken',
  tag: 'commands',
  title: { zh: '网关取走待执行的命令', en: 'Take the commands that wait' },
  description: {
    zh: '取走令牌所属系统的设备的命令，按请求顺序；同一网关再次取，先得到它已取走而未报告结果的命令',
    en: "Takes commands for devices of the token's system, in the order of their requests; a gateway that asks again gets those it has taken and not reported first",
  },
  scopes: ['commands:execute'],
  body: z
    .strictObject({
      gateway: z
        .string()
        .regex(/^[\w.-]{1,64}$/)
        .meta(note('网关名称', 'Name of the gateway')),
      limit: z.int().min(1).max(100).optional().meta(note('至多几条，缺省 20', 'How many at most; 20 when absent')),
      wait: z
        .int()
        .min(0)
        .max(60)
        .optional()
        .meta(
          note(
            '没有新命令时至多等待的秒数，缺省不等',
            'Seconds to wait for a command that nobody has taken yet; none when absent',
          ),
        ),
    })
    .meta(component('CommandTake', '取走命令', 'Commands to take')),
  response: z
    .object({ items: z.array(command).meta(note('命令', 'Commands')) })
    .meta(component('TakenCommands', '取走的命令', 'Taken commands')),
  status: 200,
  showsRecords: false,
  problems: [],
  idempotency: 'natural',
});

/** Report the result of a command: `PUT /v1/commands/{id}/result`. */
export const reportCommand = defineOperation({
  id: 'reportCommand',
  method: 'put',
  path: '/v1/commands/{id}/result',
  tag: 'commands',
  title: { zh: '报告命令结果', en: 'Report the result of a command' },
  scopes: ['commands:execute'],
  parameters: commandId,
  body: z
    .strictObject({
      state: z.enum(['done', 'refused', 'failed', 'timeout']).meta(stateNote),
      reason: reason.optional().meta(note('原因', 'Why')),
      values: values.optional().meta(note('设备应答的内容', 'What the device answered')),
    })
    .meta(component('CommandResult', '命令结果', 'Result of a command')),
  response: command,
  status: 200,
  showsRecords: false,
  problems: ['HT5003', 'HT5008'],
  idempotency: 'natural',
});
