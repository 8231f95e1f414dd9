import { Args } from '../../arguments/define-arguments.ts';
import { BaseCommand } from '../../base-command.ts';
import { bilingual, type CommandText } from '../../command-text.ts';
import { gatewayFilesText } from '../../output/gateway-files-text.ts';

export class GatewayFiles extends BaseCommand {
  static override readonly args = { config: Args.string({ required: true }) };
  static override readonly about: CommandText = {
    title: bilingual('列出设备上传的文件', 'List files of devices'),
    description: bilingual(
      '列出网关在本机保存的设备文件（报警附件、多媒体数据）及其 SHA-256 摘要；网关是否运行均可。文件可能含个人影像，按 files.keep 到期删除。',
      'Lists the files of devices (attachments of alarms, media data) that a gateway keeps on this machine, with their SHA-256 digests, whether it runs or not. Files may show persons and are removed after files.keep.',
    ),
    examples: [
      {
        line: 'hutong gateway files gateway.yaml',
        text: bilingual('按配置中的目录', 'By the folder of its configuration'),
      },
      {
        line: 'hutong gateway files gateway.yaml --json',
        text: bilingual('含文件路径', 'With the paths of the files'),
      },
    ],
    args: { config: bilingual('网关配置（YAML）', 'gateway configuration (YAML)') },
  };

  async run(): Promise<void> {
    const { args } = await this.parse(GatewayFiles);
    const { gatewayFiles } = await import('../../services/gateway/files.ts');
    this.show(await gatewayFiles(args.config), (result) => gatewayFilesText(result, this.language, this.width));
  }
}
