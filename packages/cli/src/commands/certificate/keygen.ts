import { Args, Flags } from '../../arguments/define-arguments.ts';
import { BaseCommand } from '../../base-command.ts';
import { bilingual, type CommandText } from '../../command-text.ts';
import { formatTable } from '../../output/table.ts';

const labels = {
  privateKey: bilingual('私钥（保密）', 'Private key (keep it secret)'),
  publicKey: bilingual('公钥（公开）', 'Public key (publish it)'),
  keyId: bilingual('密钥标识', 'Key id'),
};

export class CertificateKeygen extends BaseCommand {
  static override readonly args = { file: Args.string({ required: true }) };
  static override readonly flags = { algorithm: Flags.string({ options: ['Ed25519', 'SM2'], default: 'Ed25519' }) };
  static override readonly about: CommandText = {
    title: bilingual('生成签发证书的密钥', 'Make a key that signs certificates'),
    description: bilingual(
      '公钥写在旁边的 .pub 文件中；从不覆盖已有密钥。',
      'The public half goes into a .pub file beside it; a key is never replaced.',
    ),
    examples: [
      { line: 'hutong certificate keygen issuer.key', text: bilingual('Ed25519 密钥', 'An Ed25519 key') },
      { line: 'hutong certificate keygen issuer.key --algorithm SM2', text: bilingual('国密 SM2 密钥', 'An SM2 key') },
    ],
    args: { file: bilingual('私钥文件', 'file for the private key') },
    flags: { algorithm: bilingual('签名算法', 'signature algorithm') },
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(CertificateKeygen);
    const { generateSigningKey } = await import('../../services/certificate/keygen.ts');
    this.show(await generateSigningKey(args.file, flags.algorithm === 'SM2' ? 'SM2' : 'Ed25519'), (key) =>
      formatTable([
        [labels.privateKey[this.language], key.privateKey],
        [labels.publicKey[this.language], key.publicKey],
        [labels.keyId[this.language], `${key.algorithm} ${key.keyId}`],
      ]),
    );
  }
}
