import { Args } from '@oclif/core';
import { BaseCommand } from '../../base-command.ts';
import { bilingual, type CommandText } from '../../command-text.ts';
import { formatTable } from '../../output/table.ts';
import { paint } from '../../output/terminal.ts';

const headings = {
  zh: ['字段', '名称', '类型', '必填', '隐私', '要求'],
  en: ['Field', 'Title', 'Type', 'Required', 'Privacy', 'Requirement'],
} as const;

// Loading the standard's own table would load the whole standard for `--help` alone.
const privacyWords = {
  public: bilingual('公开', 'public'),
  internal: bilingual('内部', 'internal'),
  personal: bilingual('个人信息', 'personal'),
  sensitive: bilingual('敏感个人信息', 'sensitive'),
};

export class StandardShow extends BaseCommand {
  static override readonly args = { entity: Args.string({ required: true }) };
  static override readonly about: CommandText = {
    title: bilingual('查看一个实体的字段', 'Show the fields of an entity'),
    examples: [{ line: 'hutong standard show Device', text: bilingual('设备有哪些字段', 'Which fields a device has') }],
    args: { entity: bilingual('实体类型，如 Device', 'entity type, e.g. Device') },
  };

  async run(): Promise<void> {
    const { args } = await this.parse(StandardShow);
    const { showStandard } = await import('../../services/standard/show.ts');
    this.show(showStandard(args.entity), ({ type, title, description, fields }) => {
      const rows = fields.map((field) => [
        field.path,
        field.title[this.language],
        field.codeList ?? field.holds[this.language],
        field.required ? '●' : '',
        privacyWords[field.privacy][this.language],
        field.requirement ?? '',
      ]);
      const head = `${paint('bold', `${type} ${title[this.language]}`)}\n${description[this.language]}\n\n`;
      return head + formatTable([[...headings[this.language]], ...rows], this.width);
    });
  }
}
