/**
 * Copies or cuts as the keys do, for a menu or the palette: the same event, and then the browser's clipboard.
 *
 * Errors  nothing is thrown; where the browser does not let a page write, nothing was copied and `false` is told.
 */
export async function takeByCommand(kind: 'copy' | 'cut'): Promise<boolean> {
  const taken = new DataTransfer();
  document.dispatchEvent(new ClipboardEvent(kind, { clipboardData: taken, cancelable: true }));
  const parts = Object.fromEntries(
    ['text/plain', 'text/html'].map((type) => [type, new Blob([taken.getData(type)], { type })]),
  );
  if (taken.getData('text/plain') === '') return false;
  try {
    await navigator.clipboard.write([new ClipboardItem(parts)]);
    return true;
  } catch {
    return false;
  }
}

/** Pastes as the keys do; `false` where the browser does not let a page read what was copied. */
export async function pasteByCommand(): Promise<boolean> {
  const given = new DataTransfer();
  try {
    for (const item of await navigator.clipboard.read())
      for (const type of item.types.filter((one) => one.startsWith('text/')))
        given.setData(type, await (await item.getType(type)).text());
  } catch {
    return false;
  }
  document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: given, cancelable: true }));
  return true;
}
