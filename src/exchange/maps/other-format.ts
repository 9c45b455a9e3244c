/** What a file is that is no journey, for those who put it into words. */
export const otherKinds = [
  'office',
  'pdf',
  'picture',
  'sqlite',
  'parquet',
  'gzip',
  'captions',
  'xes',
  'mermaid',
  'xml',
  'table',
] as const;

export type OtherFormat = { readonly is: (typeof otherKinds)[number]; readonly message: string };

type Known = OtherFormat & { readonly begins: (start: string) => boolean };

const begins =
  (...signs: readonly string[]) =>
  (start: string): boolean =>
    signs.some((sign) => start.startsWith(sign));

const lines = (start: string): string[] => start.split(/\r?\n/u).filter((line) => line.trim() !== '');

const isCaptions = (start: string): boolean =>
  /^WEBVTT\b/u.test(start) ||
  lines(start)
    .slice(0, 3)
    .some((line) => /^\s{0,3}\d{1,3}:\d{1,2}.{0,20}-->/u.test(line));

/** A table has the same separator in its first lines as often in each. */
function isTable(start: string): boolean {
  const [first = '', second = ''] = lines(start);
  return [';', ',', '\t'].some((sign) => {
    const count = first.split(sign).length;
    return count > 1 && second.split(sign).length === count;
  });
}

/** From the surest to the least sure; what is written in bytes is told by how it begins. */
const known: readonly Known[] = [
  {
    is: 'office',
    begins: begins('PK\u0003\u0004'),
    message:
      'this is a Word file, a workbook, slides or a zip archive: a Word transcript belongs to an interview in Research, cells of a workbook are copied and pasted on a map',
  },
  { is: 'pdf', begins: begins('%PDF'), message: 'this is a PDF, which Stig writes but does not read' },
  {
    is: 'picture',
    begins: begins('\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', 'RIFF'),
    message: 'this is a picture: drop it on a card of a map',
  },
  { is: 'sqlite', begins: begins('SQLite format 3'), message: 'this is an SQLite database, which is not read' },
  {
    is: 'parquet',
    begins: begins('PAR1'),
    message: 'this is Parquet, which is not read: save it as CSV and read it in under Behaviour',
  },
  {
    is: 'gzip',
    begins: begins('\u001f\u008b'),
    message: 'this is packed with gzip: a packed event log is read in under Behaviour',
  },
  {
    is: 'captions',
    begins: isCaptions,
    message: 'these are captions: they are a transcript, which belongs to an interview in Research',
  },
  {
    is: 'xes',
    begins: (start) => /^\s*<(?:\?xml|log\b)/u.test(start) && /<log\b/u.test(start),
    message: 'this is an event log (XES): read it in under Behaviour',
  },
  {
    is: 'mermaid',
    begins: (start) => /^\s*journey\s*\n/u.test(start),
    message: 'this is a Mermaid diagram, which Stig writes but does not read',
  },
  { is: 'xml', begins: (start) => /^\s*</u.test(start), message: 'this is XML or a web page, which is no journey' },
  {
    is: 'table',
    begins: isTable,
    message:
      'this is a table: copy its cells and paste them on a map, or read it in under Behaviour where it says what customers did',
  },
];

const looked = 4000;

/** What a file is that is no journey, and where it belongs; nothing where it is not known. `start` has a character a byte, or is text. */
export const otherFormat = (start: string): OtherFormat | undefined =>
  known.find((one) => one.begins(start.slice(0, looked)));

/** The same of bytes. */
export const otherFormatOf = (bytes: Uint8Array): OtherFormat | undefined =>
  otherFormat(Buffer.from(bytes.subarray(0, looked)).toString('latin1'));
