import { posix } from 'node:path';
import { bilingual, HutongError } from '@hutong/standard';
import { isOwnRuleCode, type OwnRuleCode, type RuleCode } from '../findings/rule-code.ts';
import { loadModule, writeModule } from './load-modules.ts';
import { checkPin, packRuleSet, type PackedRuleSet } from './pack-rule-set.ts';
import { isRemote, shownAddress } from './read-address.ts';
import type { DeclaredRule } from './rule-set-schema.ts';
import type { Decision, OwnRule, RuleSet } from './rule-set.ts';
import type { ModuleRule } from './define-rule.ts';

/** How a rule set is loaded. */
export interface LoadRuleSetOptions {
  /** The hash that it has to have; `#sha256=…` behind the address says the same. */
  readonly sha256?: string | undefined;
  /** Whether modules that it brings may run. */
  readonly allowsModules?: boolean | undefined;
}

const pinned = /#sha256=(?<pin>[^#]*)$/;
const pinForm = /^(?:sha256:)?[0-9a-fA-F]{64}$/;

/** An address without its pin, and the pin. Throws HT7009 for a pin that is none, or missing for what comes over the network. */
function takePin(
  given: string,
  stated: string | undefined,
): { readonly address: string; readonly pin: string | undefined } {
  const address = given.replace(pinned, '');
  const pins = [pinned.exec(given)?.groups?.['pin'], stated].filter((pin) => pin !== undefined);
  const file = shownAddress(address);
  for (const pin of pins)
    if (!pinForm.test(pin))
      throw new HutongError('HT7009', {
        file,
        message: bilingual(`“${pin}”不是 64 位十六进制的 SHA-256`, `"${pin}" is no SHA-256 of 64 hexadecimal digits`),
      });
  const [pin, other = pin] = pins;
  if (pin !== other)
    throw new HutongError('HT7009', {
      file,
      message: bilingual('两处指定的哈希不同', 'Two different hashes are given'),
    });
  if (pin === undefined && isRemote(address))
    throw new HutongError('HT7009', {
      file,
      message: bilingual(
        '从网址取得的规则集须指定哈希',
        'A rule set that comes over the network has to be pinned by its hash',
      ),
      fix: bilingual(
        '先用 hutong rules pack 查看其哈希，再以 --rules-sha256 或 #sha256= 指定',
        'See its hash with hutong rules pack, and pin it with --rules-sha256 or #sha256=',
      ),
    });
  return { address, pin };
}

const defaultFix = bilingual('按规则的要求改正记录', 'Put the record right as the rule asks');

const ownRule = (rule: DeclaredRule | ModuleRule): OwnRule => ({
  code: rule.code as OwnRuleCode,
  name: rule.code.toLowerCase(),
  entity: rule.entity,
  severity: rule.severity,
  title: rule.title,
  fix: rule.fix ?? defaultFix,
  ...(rule.requirement === undefined ? {} : { requirement: rule.requirement }),
});

const decisionsOf = ({ pack: { set } }: PackedRuleSet): Decision[] => [
  ...(set.grades ?? []).map(({ rule, entity, pointer, severity }) => ({
    rule: rule as RuleCode,
    entity,
    pointer,
    severity,
  })),
  ...(set.disabled ?? []).map(({ rule, ...rest }) => ({ ...rest, rule: rule as RuleCode })),
];

/** The hash of the rule set with which a module was first loaded; a process loads a file once and never again. */
const firstLoaded = new Map<string, string>();

async function modulePathOf({ pack, sha256, modulePath }: PackedRuleSet): Promise<string[]> {
  const { module } = pack.set;
  if (module === undefined) return [];
  if (modulePath !== undefined) {
    const first = firstLoaded.get(modulePath) ?? sha256;
    firstLoaded.set(modulePath, first);
    if (first === sha256) return [modulePath];
  }
  return [await writeModule(pack.files ?? [], posix.normalize(module))];
}

const mergeParameters = (chain: readonly PackedRuleSet[]): RuleSet['parameters'] => {
  const merged: Record<string, Record<string, number>> = {};
  for (const { pack } of chain)
    for (const [rule, own] of Object.entries(pack.set.parameters ?? {})) merged[rule] = { ...merged[rule], ...own };
  return merged;
};

/**
 * Loads a rule set from a path or an address (`city.yaml`, `https://…#sha256=…`). Throws HT7008 with file, line and column
 * for what is wrong in it, HT7009 when it is not the one that was pinned or comes over the network without a pin, HT7010 when
 * it brings a module and nobody has allowed that, and what `packRuleSet` throws for what cannot be read.
 */
export async function loadRuleSet(
  given: string,
  { sha256: stated, allowsModules = false }: LoadRuleSetOptions = {},
): Promise<RuleSet> {
  const { address, pin } = takePin(given, stated);
  const packed = await packRuleSet(address);
  checkPin(shownAddress(address), packed.sha256, pin);
  const chain: PackedRuleSet[] = [];
  for (let part: PackedRuleSet | undefined = packed; part !== undefined; part = part.base) chain.unshift(part);
  const withModule = chain.find(({ pack }) => pack.set.module !== undefined);
  if (withModule !== undefined && !allowsModules) {
    const { ruleSet, module = '' } = withModule.pack.set;
    throw new HutongError('HT7010', {
      file: shownAddress(address),
      message: bilingual(`规则集 ${ruleSet} 含有模块 ${module}`, `The rule set ${ruleSet} brings the module ${module}`),
    });
  }
  const modules: string[] = [];
  for (const part of chain) modules.push(...(await modulePathOf(part)));
  const moduleRules = (await Promise.all(modules.map(loadModule))).flat();
  const declared = chain.flatMap(({ pack }) => pack.set.rules ?? []);
  const own = [...declared, ...moduleRules].map(ownRule);
  const decisions = chain.flatMap(decisionsOf);
  const codes = new Set<string>(own.map(({ code }) => code));
  const twice = own.find(({ code }, index) => own.findIndex((one) => one.code === code) !== index);
  const unknown = decisions.find(({ rule }) => isOwnRuleCode(rule) && !codes.has(rule));
  if (twice !== undefined || unknown !== undefined) {
    const code = twice?.code ?? unknown?.rule ?? '';
    throw new HutongError('HT7008', {
      file: shownAddress(address),
      message:
        twice === undefined
          ? bilingual(`没有规则 ${code}`, `There is no rule ${code}`)
          : bilingual(`代码 ${code} 使用了两次`, `The code ${code} is used twice`),
    });
  }
  const { set } = packed.pack;
  return {
    id: set.ruleSet,
    version: set.version,
    title: set.title,
    publisher: set.publisher,
    sha256: packed.sha256,
    extends: chain
      .slice(0, -1)
      .toReversed()
      .map(({ pack, sha256 }) => ({ id: pack.set.ruleSet, version: pack.set.version, sha256 })),
    decisions,
    parameters: mergeParameters(chain),
    declared,
    modules,
    own,
  };
}

/**
 * The files of this machine that a rule set is read from, with those that it extends and the files of its modules; the first
 * alone where they cannot be read.
 */
export async function ruleSetFiles(given: string): Promise<string[]> {
  const address = given.replace(pinned, '');
  const files: string[] = [];
  try {
    for (let part: PackedRuleSet | undefined = await packRuleSet(address); part !== undefined; part = part.base)
      files.push(...part.sources);
  } catch {
    files.push(address);
  }
  return files.filter((file) => !isRemote(file));
}
