/** The pointer of a member, with the member's name escaped (RFC 6901). */
export const pointerTo = (parent: string, member: string | number): string =>
  `${parent}/${typeof member === 'number' ? member : member.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** The names on the way of a pointer, unescaped. */
export const pointerNames = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((name) => (name.includes('~') ? name.replaceAll('~1', '/').replaceAll('~0', '~') : name));
