import { Args, Flags } from '../../arguments/define-arguments.ts';
import { BaseCommand } from '../../base-command.ts';
import { bilingual, type CommandText } from '../../command-text.ts';
import { exitCodes } from '../../exit-codes.ts';

export class CertificateVerify extends BaseCommand {
  static override readonly args = { file: Args.string({ required: true }) };
  static override readonly flags = {
    trust: Flags.string({ helpValue: 'file', multiple: true }),
    at: Flags.string({ helpValue: 'time' }),
    revoked: Flags.string({ helpValue: 'file' }),
    evidence: Flags.string({ helpValue: 'folder' }),
  };
  static override readonly about: CommandText = {
    title: bilingual('离线核验证书', 'Verify a certificate offline'),
    description: bilingual('证书无效时退出码为 3。', 'Ends with exit code 3 when the certificate is not valid.'),
    examples: [
      {
        line: 'hutong certificate verify result/certificate.json --trust issuer.key.pub',
        text: bilingual('签名、有效期与签发方', 'Signature, validity and issuer'),
      },
      {
        line: 'hutong certificate verify result/certificate.json --trust issuer.key.pub --evidence result',
        text: bilingual('并核对证据', 'And the evidence'),
      },
    ],
    args: { file: bilingual('证书文件', 'certificate file') },
    flags: {
      trust: bilingual('所信任签发方的公钥文件，可多次给出', 'public key of a trusted issuer; may be repeated'),
      at: bilingual('按该时刻判断，默认现在', 'judge by this time, else now'),
      revoked: bilingual('已吊销编号的列表，每行一个', 'list of revoked serials, one a line'),
      evidence: bilingual('该次认证的结果文件夹', 'folder with the evidence of the run'),
    },
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(CertificateVerify);
    const { verifyCertificateFile } = await import('../../services/certificate/verify.ts');
    const { parseTimeFlag } = await import('../../flag-values.ts');
    const result = await verifyCertificateFile(args.file, {
      trust: flags.trust,
      now: flags.at === undefined ? undefined : parseTimeFlag('at', flags.at),
      revoked: flags.revoked,
      evidence: flags.evidence,
    });
    if (!result.valid) this.endWith(exitCodes.findings);
    const { certificateText } = await import('../../output/certificate-text.ts');
    this.show(result, (shown) => certificateText(shown, this.language, this.width));
  }
}
