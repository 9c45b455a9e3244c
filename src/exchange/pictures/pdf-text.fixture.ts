import { inflateSync } from 'node:zlib';

/** What stands written in a PDF as our printer makes it: each run of letters by the table of its own font, runs apart by spaces. */
export function textOfPdf(bytes: Uint8Array): string {
  const objects = objectsOf(Buffer.from(bytes).toString('latin1'));
  const letters = lettersOfFonts(objects);
  const pages = [...objects.values()].filter(({ stream }) => stream !== undefined && /\bTf\b/u.test(stream));
  return pages.map(({ stream = '' }) => textOfPage(stream, letters)).join('\n');
}

type PdfObject = { readonly head: string; readonly stream: string | undefined };
type Letters = ReadonlyMap<string, ReadonlyMap<string, string>>;

function objectsOf(file: string): Map<string, PdfObject> {
  const objects = new Map<string, PdfObject>();
  for (const [, id = '', body = ''] of file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/gu)) {
    const [, head = body, packed] = /^([\s\S]*?)\nstream\n([\s\S]*?)\nendstream/u.exec(body) ?? [];
    objects.set(id, { head, stream: packed === undefined ? undefined : unpacked(head, packed) });
  }
  return objects;
}

const unpacked = (head: string, packed: string): string =>
  head.includes('FlateDecode') && !head.includes('/Image')
    ? inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')
    : '';

/** By the name that pages call a font: which letters its glyphs are. */
function lettersOfFonts(objects: ReadonlyMap<string, PdfObject>): Letters {
  const fonts = new Map<string, Map<string, string>>();
  for (const { head } of objects.values())
    for (const [, name = '', id = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/gu)) {
      const table = /\/ToUnicode (\d+) 0 R/u.exec(objects.get(id)?.head ?? '')?.[1];
      fonts.set(name, tableOf(objects.get(table ?? '')?.stream ?? ''));
    }
  return fonts;
}

function tableOf(cmap: string): Map<string, string> {
  const table = new Map<string, string>();
  for (const [, from = '', , list = ''] of cmap.matchAll(/<([\da-f]{4})> <([\da-f]{4})> \[([^\]]*)\]/giu))
    for (const [at, [, code = '']] of [...list.matchAll(/<([\da-f ]*)>/giu)].entries())
      table.set((Number.parseInt(from, 16) + at).toString(16).padStart(4, '0'), lettersOf(code));
  return table;
}

const lettersOf = (code: string): string =>
  (code.replaceAll(' ', '').match(/.{4}/gu) ?? [])
    .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
    .join('');

function textOfPage(stream: string, letters: Letters): string {
  let font = '';
  let text = '';
  for (const [token, name] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|<[\da-f]+>|\bET\b/giu)) {
    if (name !== undefined) font = name;
    else if (token === 'ET') text += ' ';
    else
      for (const glyph of token.slice(1, -1).match(/.{4}/gu) ?? []) text += letters.get(font)?.get(glyph) ?? '\u{fffd}';
  }
  return text;
}
