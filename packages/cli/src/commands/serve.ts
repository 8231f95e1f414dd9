import { Flags } from '../arguments/define-arguments.ts';
import { BaseCommand } from '../base-command.ts';
import { bilingual, type CommandText } from '../command-text.ts';
import { interrupted, interruptSignal } from '../interrupt-signal.ts';

export class Serve extends BaseCommand {
  static override readonly flags = {
    port: Flags.integer({ min: 0, max: 65_535 }),
    host: Flags.string({ default: '127.0.0.1' }),
    db: Flags.string({ default: '.hutong/data', helpValue: 'folder|postgres://…|memory' }),
    mqtt: Flags.string({ helpValue: 'port|mqtt://…|off' }),
    'local-list': Flags.string({ multiple: true, helpValue: 'list.yaml' }),
    sandbox: Flags.boolean(),
    'sandbox-start': Flags.string({ helpValue: 'time', dependsOn: ['sandbox'] }),
    'admin-token': Flags.string({ env: 'HUTONG_ADMIN_TOKEN', helpValue: 'token' }),
  };
  static override readonly about: CommandText = {
    title: bilingual('启动参考平台', 'Start the reference platform'),
    description: bilingual(
      '就绪后在标准输出给出地址与管理令牌，按 Ctrl-C 有序停止。',
      'Prints its addresses and the admin token on stdout once it is ready; Ctrl-C stops it in order.',
    ),
    examples: [
      { line: 'hutong serve', text: bilingual('数据保存在 .hutong/data', 'Data lives in .hutong/data') },
      { line: 'hutong serve --port 8080 --mqtt off', text: bilingual('只要 HTTP', 'HTTP only') },
      {
        line: 'hutong serve --port 0 --db memory --json',
        text: bilingual('供脚本使用：任意空闲端口', 'For scripts: any free port'),
      },
      { line: 'hutong serve --db postgres://hutong@db/hutong', text: bilingual('使用 PostgreSQL', 'On PostgreSQL') },
    ],
    flags: {
      port: bilingual(
        'HTTP 端口；0 为任意空闲端口；默认 8700，被占用则另选',
        'HTTP port; 0 for any free one; 8700, or a free one if that is taken',
      ),
      host: bilingual('监听地址', 'address to listen on'),
      db: bilingual(
        '数据文件夹、PostgreSQL 地址，或 memory（不落盘）',
        'data folder, PostgreSQL address, or memory (nothing is kept)',
      ),
      mqtt: bilingual(
        '内置 MQTT 的端口、外部 MQTT 地址，或 off；默认 1883，被占用则另选',
        'port of the embedded broker, address of another one, or off; 1883, or a free one if that is taken',
      ),
      'local-list': bilingual(
        '地方代码表；地方事件小类按其规定处置，可多次给出',
        'a local list: local event kinds are handled as it says; may be repeated',
      ),
      sandbox: bilingual('沙箱：平台时间由接口推进', 'sandbox: time moves only through the API'),
      'sandbox-start': bilingual(
        '沙箱时钟的起点，RFC 3339；缺省为现在',
        'where the sandbox clock starts, RFC 3339; now when absent',
      ),
      'admin-token': bilingual('管理令牌；缺省时生成', 'admin token; made up when absent'),
    },
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(Serve);
    const signal = interruptSignal();
    const { serve } = await import('../services/serve.ts');
    const { ready, close } = await serve({
      port: flags.port,
      host: flags.host,
      database: flags.db,
      mqtt: flags.mqtt,
      localLists: flags['local-list'],
      sandbox: flags.sandbox,
      sandboxStart: flags['sandbox-start'],
      adminToken: flags['admin-token'],
    });
    const { serveText } = await import('../output/serve-text.ts');
    this.announce(ready, () => serveText(ready, this.language));
    await interrupted(signal);
    await close();
  }
}
