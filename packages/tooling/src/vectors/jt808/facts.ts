import { toHex } from '@hutong/adapter-kit';

/** What a vector says of a frame, by its names. */
export type Facts = Record<string, unknown>;

export const low = (bytes: Uint8Array): string => toHex(bytes).toLowerCase();
export const hexId = (id: number, size: number): string => `0x${id.toString(16).toUpperCase().padStart(size, '0')}`;
export const byte = (value: unknown): string => Number(value).toString(16).padStart(2, '0');
