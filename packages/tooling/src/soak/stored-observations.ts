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
    const { id, device, property, value, provenance } = record as Readonly<Record<string, unknown>> & { id: string };
    if (ids.has(id)) repeated.push(id);
    ids.add(id);
    // Readings of a meter carry no number of their own: the register tells them apart, as it only grows.
    if ((provenance as { channel?: unknown }).channel !== 'dlt645' || isLeftOut(String(device))) continue;
    const key = JSON.stringify([device, property, value]);
    if (said.has(key)) repeated.push(id);
    said.add(key);
  }
  return { ids, repeated };
}
