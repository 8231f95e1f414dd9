import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { bilingual, HutongError } from '@hutong/standard';
import canonicalize from 'canonicalize';
import { openYamlDocument } from '../yaml/parse-yaml-document.ts';
import { inspectRuleSet, type RuleSetBase } from './inspect-rule-set.ts';
import { moduleFiles } from './module-files.ts';
import { isRemote, readAddress, resolveFrom, shownAddress } from './read-address.ts';
import { ruleSetPackSchema, ruleSetSchema, type RuleSetDocument, type RuleSetPack } from './rule-set-schema.ts';

/** A rule set that has been read with all that it stands on. */
export interface PackedRuleSet {
  readonly pack: RuleSetPack;
  /** SHA-256 of the pack's canonical JSON (RFC 8785), 64 hexadecimal digits. */
  readonly sha256: string;
  /** Path of its module where that is a file of this machine. */
  readonly modulePath?: string | undefined;
  /** The files and addresses that it was read from, without those of its base. */
  readonly sources: readonly string[];
  readonly base?: PackedRuleSet | undefined;
}

const deepest = 8;

/** The canonical JSON of a pack, which its hash is over. */
export const packText = (pack: RuleSetPack): string => canonicalize(pack) ?? '';

/** The hash of a pack. */
export const packDigest = (pack: RuleSetPack): string => createHash('sha256').update(packText(pack)).digest('hex');

/** Throws HT7009 when a rule set is not the one that was pinned. */
export function checkPin(file: string, sha256: string, pin: string | undefined): void {
  if (pin === undefined || pin.replace(/^sha256:/, '').toLowerCase() === sha256) return;
  throw new HutongError('HT7009', {
    file,
    message: bilingual(
      `规则集的 SHA-256 为 ${sha256}，指定的是 ${pin}`,
      `The SHA-256 of the rule set is ${sha256}, the pin says ${pin}`,
    ),
    facts: { sha256, pin },
  });
}

const baseOf = (set: RuleSetDocument, base: PackedRuleSet | undefined): RuleSetBase => {
  const codes = new Map<string, string>();
  let hasModule = false;
  for (let below = base; below !== undefined; below = below.base) {
    for (const { code, entity } of below.pack.set.rules ?? []) codes.set(code, entity);
    hasModule ||= below.pack.set.module !== undefined;
  }
  return { codes, hasModule };
};

/** A pack is one text: its parts are looked at from the lowest to its own. */
function openPack(text: string, file: string): PackedRuleSet {
  const document = openYamlDocument(ruleSetPackSchema, text, { file, code: 'HT7008' });
  const unpack = (pack: RuleSetPack, path: readonly string[]): PackedRuleSet => {
    const base = pack.extends === undefined ? undefined : unpack(pack.extends, [...path, 'extends']);
    const faults = inspectRuleSet(pack.set, baseOf(pack.set, base));
    if (faults.length > 0)
      document.refuse(faults.map((fault) => ({ ...fault, path: [...path, 'set', ...fault.path] })));
    if (base !== undefined) checkPin(file, base.sha256, pack.set.extends?.sha256);
    return { pack, sha256: packDigest(pack), sources: path.length === 0 ? [file] : [], base };
  };
  return unpack(document.value, []);
}

/** Whether a text is a packed rule set, which is JSON; a rule set as people write it has no format. */
function isPack(text: string): boolean {
  if (!text.trimStart().startsWith('{')) return false;
  try {
    return typeof (JSON.parse(text) as { readonly format?: unknown }).format === 'string';
  } catch {
    return false;
  }
}

async function openSource(address: string, depth: number): Promise<PackedRuleSet> {
  const file = shownAddress(address);
  const text = (await readAddress(address)).replace(/^\uFEFF/, '');
  if (isPack(text)) return openPack(text, file);
  const document = openYamlDocument(ruleSetSchema, text, { file, code: 'HT7008' });
  const set = document.value;
  const refuse = (path: readonly string[], zh: string, en: string): never =>
    document.refuse([{ path, message: bilingual(zh, en) }]);
  let base: PackedRuleSet | undefined;
  if (set.extends !== undefined) {
    const from = resolveFrom(address, set.extends.from);
    if (isRemote(from) && set.extends.sha256 === undefined)
      refuse(['extends'], '从网址扩展须写明 sha256', 'To extend an address, its sha256 has to be stated');
    if (depth >= deepest)
      refuse(['extends'], '规则集的扩展层数过多，或相互扩展', 'Rule sets extend each other too deeply, or in a circle');
    base = await openSource(from, depth + 1);
    const { sha256 } = base;
    if (set.extends.sha256 !== undefined) checkPin(shownAddress(from), sha256, set.extends.sha256);
  }
  const faults = inspectRuleSet(set, baseOf(set, base));
  if (faults.length > 0) document.refuse(faults);
  const { module } = set;
  const files =
    module === undefined ? undefined : await moduleFiles(module, (path) => readAddress(resolveFrom(address, path)));
  const pack: RuleSetPack = {
    format: 'hutong-rule-set/1',
    set,
    ...(base === undefined ? {} : { extends: base.pack }),
    ...(files === undefined ? {} : { files }),
  };
  return {
    pack,
    sha256: packDigest(pack),
    sources: [address, ...(files ?? []).map(({ path }) => resolveFrom(address, path))],
    base,
    ...(module === undefined || isRemote(address) ? {} : { modulePath: resolveFrom(address, posix.normalize(module)) }),
  };
}

/**
 * Reads a rule set, in YAML or packed, with those that it extends and the files of its modules, of which nothing is run.
 * Throws HT7008 with file, line and column for what is wrong, HT7009 for a base that is not as pinned, HT3001, HT3002 and
 * HT5015 for what cannot be read.
 */
export const packRuleSet = (address: string): Promise<PackedRuleSet> => openSource(address, 0);
