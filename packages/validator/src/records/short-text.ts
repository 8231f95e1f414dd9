const longest = 60;

/** A text from a file as it may be shown: control characters spelled out, lest they drive a terminal, and never long. */
export function shortText(text: string, length = longest): string {
  const clipped = text.length <= length ? text : `${text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')}…`;
  return clipped.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
