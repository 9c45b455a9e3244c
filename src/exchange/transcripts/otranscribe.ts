import { decodeHTMLStrict } from 'entities';

/**
 * The words of a file that oTranscribe keeps (`.otr`): JSON with the page that was typed in, times as they stand in it.
 * Nothing for text that is none.
 */
export function otranscribeToText(text: string): string | undefined {
  const page = pageIn(text);
  if (page === undefined) return undefined;
  const lines = page
    .replace(/<br\s{0,4}\/?>|<\/(?:p|div|li)>/giu, '\n')
    .replace(/<\/span>/giu, ' ')
    .replace(/<[^<>]{0,2000}>/gu, '');
  return `${decodeHTMLStrict(lines)
    .replace(/[\u00a0 ]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .trim()}\n`;
}

function pageIn(text: string): string | undefined {
  if (!/^\s*\{/u.test(text)) return undefined;
  try {
    const file: unknown = JSON.parse(text);
    const isOurs = typeof file === 'object' && file !== null && 'text' in file && 'media-time' in file;
    return isOurs && typeof file.text === 'string' ? file.text : undefined;
  } catch {
    return undefined;
  }
}
