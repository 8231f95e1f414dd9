import { specVersion } from '../entities/record-fields.ts';
import { describeRelease } from './describe-release.ts';
import type { ReleaseManifest } from './release-manifest.ts';

const frozen: Readonly<Record<string, () => Promise<ReleaseManifest>>> = {
  '0.9': async () => (await import('./release-0-9.generated.ts')).release,
};

/** The manifest of a release that the package carries; earlier ones are loaded when they are asked for. */
export async function releaseManifest(version: string): Promise<ReleaseManifest | undefined> {
  if (version === specVersion) return describeRelease();
  return Object.hasOwn(frozen, version) ? await frozen[version]?.() : undefined;
}
