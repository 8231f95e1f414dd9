import { join } from 'node:path';
import { styleText } from 'node:util';

import { hutong } from '../command.ts';
import { padTo, type Paper } from '../paper.ts';
import { example, output, shown } from '../places.ts';

/** What `hutong validate --json` says, as far as the demo shows it. */
interface Report {
  readonly valid: boolean;
  readonly summary: { readonly files: number; readonly records: number };
  readonly findings: readonly {
    readonly file: string;
    readonly line: number;
    readonly code: string;
    readonly message: string;
    readonly fix: string;
  }[];
}

/** Shows the twelve defects of one copy of the export, and that the clean copy has none. */
export async function validateExport(paper: Paper): Promise<void> {
  const broken = shown(join(example, 'data-with-defects'));
  const clean = shown(join(example, 'data'));
  paper.step('校验厂商的导出数据', "Validate a vendor's export", `hutong validate ${broken}`);
  const defects = await hutong('validate', broken);
  const report = defects.value as unknown as Report;
  for (const { file, line, code, message, fix } of report.findings) {
    paper.bad(`${padTo(`${file.split('/').at(-1)}:${line}`, 20)} ${code}  ${message}`);
    paper.line(styleText('dim', `  ${' '.repeat(20)} → ${fix}`));
  }
  await hutong('validate', broken, '--format', 'html', '--out', join(output, 'validation.html'));
  paper.bad(
    paper.say(
      `${report.findings.length} 处缺陷，各有位置、原因与改法（退出码 ${defects.status}）`,
      `${report.findings.length} defects, each with place, reason and fix (exit code ${defects.status})`,
    ),
  );
  const checked = await hutong('validate', clean);
  const { summary, valid } = checked.value as unknown as Report;
  if (!valid || report.findings.length !== 12) throw new Error('the quickstart data is not what the demo expects');
  paper.good(
    `干净的一份：${summary.files} 个文件、${summary.records} 条记录，没有问题`,
    `the clean copy: ${summary.files} files, ${summary.records} records, no findings`,
  );
}
