/** Archivers on Chinese Windows write names in the system's code page, some even marked as UTF-8. */
const legacyNames = new TextDecoder('gb18030');
const utf8Names = new TextDecoder('utf-8', { fatal: true });

/** The name of an archive's entry as text: UTF-8 where it reads so, else GB 18030. */
export function archiveName(name: Uint8Array): string {
  try {
    return utf8Names.decode(name);
  } catch {
    return legacyNames.decode(name);
  }
}

/** Whether a name stays inside the archive's own folder on every system. */
export const staysInside = (name: string): boolean =>
  !/^[\\/]|^[A-Za-z]:|\0/.test(name) && !name.split(/[\\/]/).includes('..');

/** Names that archivers and file managers add by themselves. */
export const isSystemClutter = (name: string): boolean =>
  name.startsWith('__MACOSX/') || name.split('/').some((part) => part.startsWith('.') || part === 'Thumbs.db');
