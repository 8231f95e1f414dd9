import { createClient } from '@hutong/client';

/** What the platform holds of a run. */
export interface StoredObservations {
  readonly ids: ReadonlySet<string>;
  /** Records that are there more than once, by id or by what they say. */
  readonly repeated: readonly string[];
}

/** Reads every observation of the platform, page by page. Broken devices say the same again and again: they are left out. */
export async function readStored(
  baseUrl: string,
  token: string,
  isLeftOut: (device: string) => boolean,
): Promise<StoredObservations> {
  const client = createClient({ baseUrl, token });
  const ids = new Set<string>();
  const said = new Set<string>();
  const repeated: string[] = [];
  for await (const record of client.each('listObservations', { query: { limit: 1000 } })) {
    const { id, device, property, component, value, observedAt, provenance } = record as Readonly<
      Record<string, unknown>
    > & { id: string };
    if (ids.has(id)) repeated.push(id);
    ids.add(id);
    if (isLeftOut(String(device))) continue;
    // Readings of a meter carry no time of their own: the register tells them apart, as it only grows. The other
    // protocols say when they measured, and no device measures the same thing twice at one time.
    const own = (provenance as { channel?: unknown }).channel === 'dlt645' ? value : observedAt;
    const key = JSON.stringify([device, property, component ?? null, own]);
    if (said.has(key)) repeated.push(id);
    said.add(key);
  }
  return { ids, repeated };
}
