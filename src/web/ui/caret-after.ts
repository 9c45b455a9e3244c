/**
 * Where a caret stands once the text around it has become another: before what changed it stays, after it moves along.
 *
 * Units   UTF-16 code units from the beginning of the text.
 */
export function caretAfter(before: string, after: string, caret: number): number {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  if (caret <= start) return caret;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const moved = caret + after.length - before.length;
  return caret >= before.length - end ? moved : Math.min(caret, after.length - end);
}
