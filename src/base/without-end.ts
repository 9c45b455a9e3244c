/** A text without the letters at its end that are such; a pattern that ends with `+$` would look at each of them from every place. */
export function withoutEnd(text: string, isSuch: RegExp): string {
  let end = text.length;
  while (end > 0 && isSuch.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
