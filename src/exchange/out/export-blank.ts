import type { Language } from '#base/languages.ts';
import { tellNobody } from '#exchange/pictures/far.ts';
import { openFontBook } from '#exchange/pictures/letters/font-book.ts';
import { printPdf } from '#exchange/pictures/printers/pdf.ts';
import { blankSheet } from '#exchange/pictures/sheets/blank-sheet.ts';
import type { PageSetting } from '#exchange/pictures/sheets/paper.ts';

/** Which blank sheet, in whose language. */
export type BlankOrder = { readonly language: Language; readonly page: PageSetting };

/** The blank journey as a PDF, for a wall and paper notes. */
export function exportBlank({ language, page }: BlankOrder): Promise<Uint8Array> {
  const fonts = openFontBook();
  return printPdf([blankSheet(language, fonts.measure)], { fonts, images: new Map(), tell: tellNobody }, page);
}
