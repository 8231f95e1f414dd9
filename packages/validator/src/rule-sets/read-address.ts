import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bilingual, HutongError } from '@hutong/standard';

/** Rule sets and modules are small; what is larger is something else. */
const largest = 4 * 1024 * 1024;
const patience = 30_000;

/** Whether a rule set is fetched over the network. */
export const isRemote = (address: string): boolean => /^https?:\/\//i.test(address);

/** An address as it may be shown: a password in it is for nobody's log. */
export const shownAddress = (address: string): string => {
  if (!isRemote(address) || !URL.canParse(address)) return address;
  const url = new URL(address);
  [url.username, url.password, url.search] = ['', '', ''];
  return url.href;
};

/** What a path means that stands in the file at an address. */
export const resolveFrom = (address: string, path: string): string => {
  if (isRemote(path)) return path;
  return isRemote(address) ? new URL(path, address).href : join(dirname(address), path);
};

async function fetchBytes(address: string): Promise<Uint8Array> {
  const file = shownAddress(address);
  let response: Response;
  try {
    response = await fetch(address, { signal: AbortSignal.timeout(patience) });
  } catch (cause) {
    const message = bilingual(`无法连接 ${file}`, `Cannot reach ${file}`);
    throw new HutongError('HT5015', { file, message, cause });
  }
  if (!response.ok) {
    const message = bilingual(`${file} 返回 ${response.status}`, `${file} answered ${response.status}`);
    throw new HutongError('HT7002', { file, message });
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > largest)
      throw new HutongError('HT7008', {
        file,
        message: bilingual('文件过大，不是规则集', 'The file is too large to be a rule set'),
      });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The text at a path or an address. Throws HT3001, HT3002 and HT7002, and HT5015 when it cannot be reached. */
export async function readAddress(address: string): Promise<string> {
  const bytes = isRemote(address)
    ? await fetchBytes(address)
    : await readFile(address).catch((cause: unknown) => {
        throw new HutongError('HT3001', { file: address, cause });
      });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new HutongError('HT3002', { file: shownAddress(address), cause });
  }
}
