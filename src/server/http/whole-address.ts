const longest = 8000;

/** Whether an address can be read: whatever is written in it with percent signs is text, without the character that no text has. */
export function isWholeAddress(url: string): boolean {
  if (url.length > longest || !url.startsWith('/')) return false;
  try {
    return !decodeURIComponent(url).includes('\u0000');
  } catch {
    return false;
  }
}
