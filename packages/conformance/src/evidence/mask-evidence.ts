import { findEntity, mask, maskPolicies } from '@hutong/standard';
import { sha256 } from '../engine/digest.ts';
import type { EvidenceBody } from './exchange.ts';

const longestContent = 16_384;
const secretMembers = new Set(['secret', 'password', 'token']);
const hidden = '***';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy in which records are masked by their fields' privacy classes and secrets are hidden, at any depth. */
export function maskEvidence(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(maskEvidence);
  if (!isObject(value)) return value;
  const type = value['type'];
  if (typeof type === 'string' && findEntity(type) !== undefined) return mask(value, maskPolicies.reader).record;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      secretMembers.has(name) && typeof member === 'string' ? hidden : maskEvidence(member),
    ]),
  );
}

const parse = (line: string): unknown => {
  try {
    return maskEvidence(JSON.parse(line) as unknown);
  } catch {
    // Text that is no JSON may hold anything, so only its digest is kept.
    return hidden;
  }
};

/** A body as evidence: digest of the true bytes, masked content. */
export function evidenceBody(text: string): EvidenceBody {
  const whole = parse(text);
  const lines = whole === hidden && text.includes('\n') ? text.split('\n').filter((line) => line.trim() !== '') : [];
  const content = lines.length > 0 ? lines.slice(0, 50).map(parse) : whole;
  const bytes = Buffer.byteLength(text);
  const facts = { bytes, digest: sha256(text) };
  const shown = JSON.stringify(content) ?? '';
  if (shown.length <= longestContent) return { ...facts, content };
  return { ...facts, content: `${shown.slice(0, longestContent)}…`, truncated: true };
}

/** Headers for evidence: names in lower case, credentials hidden. */
export function evidenceHeaders(headers: Headers): Record<string, string> {
  const credentials = new Set(['authorization', 'cookie', 'set-cookie']);
  return Object.fromEntries(
    [...headers].map(([name, value]) => [name, credentials.has(name) ? value.replace(/\S+$/, hidden) : value]),
  );
}
