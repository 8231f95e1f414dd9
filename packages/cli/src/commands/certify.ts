import { Args, Flags } from '../arguments/define-arguments.ts';
import { BaseCommand } from '../base-command.ts';
import { bilingual, type CommandText } from '../command-text.ts';
import { interruptSignal } from '../interrupt-signal.ts';
import { targetTexts, tokenFlag } from '../target-flags.ts';

export class Certify extends BaseCommand {
  static override readonly args = { target: Args.string({ required: true }) };
  static override readonly flags = {
    profile: Flags.string({ default: 'platform-1.0', helpValue: 'id|file' }),
    ics: Flags.string({ required: true, helpValue: 'file' }),
    out: Flags.string({ char: 'o', required: true, helpValue: 'folder' }),
    token: tokenFlag,
    mqtt: Flags.string({ helpValue: 'url' }),
    key: Flags.string({ helpValue: 'file' }),
    issuer: Flags.string({ default: 'self-issued', helpValue: 'name' }),
    revocation: Flags.string({ default: 'not published', helpValue: 'url' }),
  };
  static override readonly about: CommandText = {
    title: bilingual('从外部认证一个平台', 'Certify a platform from outside'),
    description: bilingual(
      '写出 run.json、证据、HTML、JSON 与 JUnit 报告；通过且给出密钥时签发证书。不通过时退出码 3，未完成 7，无法连接 6。',
      'Writes run.json, evidence and reports in HTML, JSON and JUnit; signs a certificate for a pass when there is a key. Ends with 3 on a fail, 7 when incomplete, 6 when unreachable.',
    ),
    examples: [
      {
        line: 'hutong certify https://platform.example --ics product.yaml --out result',
        text: bilingual('检测并生成报告', 'Check and write the reports'),
      },
      {
        line: 'hutong certify http://127.0.0.1:8700 --ics product.yaml --out result --key issuer.key',
        text: bilingual('通过时签发证书', 'Sign a certificate for a pass'),
      },
    ],
    args: { target: bilingual('平台地址', 'address of the platform') },
    flags: {
      profile: bilingual('认证规程', 'certification profile'),
      ics: bilingual('厂商的实现声明（YAML）', "the vendor's declaration (YAML)"),
      out: bilingual('结果文件夹', 'folder for the results'),
      token: targetTexts.token,
      mqtt: bilingual('MQTT 地址，默认取自平台', 'MQTT address, else what the platform states'),
      key: bilingual('签发证书的私钥文件', 'private key that signs the certificate'),
      issuer: bilingual('证书上的签发方名称', 'name of the issuer on the certificate'),
      revocation: bilingual('签发方公布吊销名单的地址', 'where the issuer publishes revoked serials'),
    },
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(Certify);
    const { certify, exitCodeOfRun } = await import('../services/certify.ts');
    const result = await certify(args.target, {
      profile: flags.profile,
      declaration: flags.ics,
      out: flags.out,
      token: flags.token,
      mqtt: flags.mqtt,
      key: flags.key,
      issuer: flags.issuer,
      revocation: flags.revocation,
      signal: interruptSignal(),
      onProgress: ({ done, total, check }) => this.progress(`${done}/${total} ${check}`),
    }).finally(() => this.progressDone());
    this.endWith(exitCodeOfRun(result));
    const { certifyText } = await import('../output/certify-text.ts');
    this.show(result, (shown) => certifyText(shown, this.language, this.width));
  }
}
