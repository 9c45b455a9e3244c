/** The first picture among what was dropped or pasted. */
export const imageIn = (data: DataTransfer | null): File | undefined =>
  [...(data?.files ?? [])].find(({ type, name }) => type.startsWith('image/') || /\.(?:heic|heif)$/iu.test(name));

/** A picture on the clipboard, where words beside it do not say that the words were meant. */
export const imagePasted = (data: DataTransfer | null): File | undefined =>
  bringsWords(data) ? undefined : imageIn(data);

/** Spreadsheets put a picture of the cells beside their words: the words are meant. A file that is copied brings its name as words: the file is. */
export function bringsWords(data: Pick<DataTransfer, 'getData' | 'files'> | null): boolean {
  const words = data?.getData('text/plain').trim() ?? '';
  if (words === '') return false;
  return !words.split(/\r?\n/u).every((line) => [...(data?.files ?? [])].some(({ name }) => line.endsWith(name)));
}

/** Asks which file; nothing where somebody thinks better of it. */
export function chooseImage(): Promise<File | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = 'image/*,.heic,.heif';
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0]), { once: true });
    input.addEventListener('cancel', () => resolve(undefined), { once: true });
    input.click();
  });
}

/** What the server takes at most. Units: bytes. */
export const mostBytes = 20_000_000;
