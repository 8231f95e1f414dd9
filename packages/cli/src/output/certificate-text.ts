import type { Language } from '@hutong/standard';
import type { CertificateVerifyResult } from '../services/certificate/verify.ts';
import { formatTable } from './table.ts';
import { paint } from './terminal.ts';

const words = {
  zh: {
    valid: '证书有效',
    invalid: '证书无效',
    product: '产品',
    build: '构建',
    profile: '规程',
    issuer: '签发方',
    serial: '编号',
    from: '签发',
    to: '有效至',
    fix: '处理',
  },
  en: {
    valid: 'The certificate is valid',
    invalid: 'The certificate is not valid',
    product: 'Product',
    build: 'Build',
    profile: 'Profile',
    issuer: 'Issuer',
    serial: 'Serial',
    from: 'Issued',
    to: 'Expires',
    fix: 'fix',
  },
} as const;

/** A verification for a person: the outcome, each problem with its fix, then what the certificate says. */
export function certificateText(result: CertificateVerifyResult, language: Language, width: number): string {
  const word = words[language];
  const { valid, problems, certificate } = result;
  const head = valid ? paint('green', `✓ ${word.valid}`) : paint('red', `✗ ${word.invalid}`);
  const lines = problems.map(
    ({ code, message, fix }) => `  ${code} ${message[language]}\n  ${word.fix}  ${fix[language]}`,
  );
  const rows =
    certificate === undefined
      ? []
      : [
          [word.product, `${certificate.subject.vendor} ${certificate.subject.product} ${certificate.subject.version}`],
          [word.build, certificate.subject.buildDigest],
          [word.profile, certificate.profile.id],
          [word.issuer, `${certificate.issuer.name} (${certificate.issuer.algorithm} ${certificate.issuer.keyId})`],
          [word.serial, certificate.serial],
          [word.from, certificate.issuedAt],
          [word.to, certificate.expiresAt],
        ];
  return [head, ...lines, ...(rows.length === 0 ? [] : ['', formatTable(rows, width)])].join('\n');
}
