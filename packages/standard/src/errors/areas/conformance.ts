import { errorDefinition as define } from '../error-definition.ts';

/** HT60xx: certification and certificates. */
export const conformanceErrors = {
  HT6001: define(
    'bad-declaration',
    '实现声明有误',
    'Declaration (ICS) is wrong',
    '按模板修正声明',
    'Correct the declaration against its schema',
  ),
  HT6002: define('unknown-profile', '没有该认证规程', 'No such profile', '查看可用规程', 'See the available profiles'),
  HT6003: define(
    'certificate-refused',
    '不予签发证书',
    'Certificate is refused',
    '处理未通过、跳过或未验证的必选要求',
    'Settle the MUST requirements that failed, were skipped or stay unverified',
  ),
  HT6004: define(
    'certificate-malformed',
    '证书格式不符',
    'Certificate is malformed',
    '向签发方索取原件',
    'Ask the issuer for the original',
  ),
  HT6005: define(
    'certificate-bad-signature',
    '证书签名不符',
    'Certificate signature does not verify',
    '证书被改动或并非由该密钥签发，勿采信',
    'The certificate was altered or signed by another key; do not trust it',
  ),
  HT6006: define('certificate-expired', '证书已过期', 'Certificate has expired', '重新认证', 'Certify again'),
  HT6007: define(
    'certificate-not-yet-valid',
    '证书尚未生效',
    'Certificate is not yet valid',
    '检查本机时间',
    'Check the clock of this machine',
  ),
  HT6008: define('certificate-revoked', '证书已吊销', 'Certificate is revoked', '联系签发方', 'Contact the issuer'),
  HT6009: define(
    'untrusted-issuer',
    '签发方不受信任',
    'Issuer is not trusted',
    '用 --trust 指定签发方公钥',
    "Name the issuer's public key with --trust",
  ),
  HT6010: define(
    'subject-unreachable',
    '被测平台无法连接',
    'Subject cannot be reached',
    '检查地址与令牌',
    'Check the address and the token',
  ),
  HT6011: define(
    'evidence-mismatch',
    '证据与证书不一致',
    'Evidence does not match the certificate',
    '使用同一次认证的证据目录',
    'Use the evidence folder of the same run',
  ),
} as const;
