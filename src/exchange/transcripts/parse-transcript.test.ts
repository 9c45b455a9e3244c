import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { parseTranscript } from '#exchange/transcripts/parse-transcript.ts';
import type { Transcript } from '#exchange/transcripts/transcript.ts';
import { turnsOf } from '#model/research/turns.ts';

async function read(bytes: Uint8Array | string, name: string): Promise<Transcript> {
  const result = await parseTranscript(typeof bytes === 'string' ? strToU8(bytes) : bytes, name);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

async function problem(bytes: Uint8Array | string, name: string, limits?: Parameters<typeof parseTranscript>[2]) {
  const result = await parseTranscript(typeof bytes === 'string' ? strToU8(bytes) : bytes, name, limits);
  return result.ok ? undefined : result.refusal;
}

const said = ({ text, turns }: Transcript) =>
  turns.map(({ speaker, startMs, start, end }) => [speaker, startMs, text.slice(start, end)]);

test('plain text is kept letter by letter', async () => {
  const text = '\nAnna  00:01\nCafé\u00a0— åäö e\u0301.\t\n\n\nBo  00:02\n🌱 ja  \n';
  expect((await read(text, 'a.txt')).text).toBe(text);
  expect((await read(`\ufeff${text.replaceAll('\n', '\r\n')}`, 'a.txt')).text).toBe(text);
});

test('text in UTF-16 is read with its mark and without', async () => {
  const text = 'Anna: Hej på dig.\nBo: Hej själv, så länge.\n';
  const little = Buffer.from(text, 'utf16le');
  expect((await read(Buffer.concat([Buffer.from([0xff, 0xfe]), little]), 'a.txt')).text).toBe(text);
  expect((await read(little, 'a.txt')).text).toBe(text);
  expect((await read(Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(little).swap16()]), 'a.txt')).text).toBe(
    text,
  );
});

test.each([
  'Anna: Jag får vänta på besked, och så hörs ingen av sig.\nBo: Nähä, är det så?',
  'Åse: Blåbærsyltetøy.\nBo: Å ja.',
])('older western letters are read, and it is said that they were guessed: %j', async (text) => {
  const transcript = await read(Buffer.from(text, 'latin1'), 'gammal.txt');
  expect(transcript.text).toBe(text);
  expect(transcript.warnings).toEqual([{ code: 'encoding-guessed', encoding: 'windows-1252' }]);
});

test('a file put together from two encodings is read line by line, and that is said', async () => {
  const bytes = Buffer.concat([Buffer.from('Åse: Blåbær.\n'), Buffer.from('Bo: Å ja, på øya.\n', 'latin1')]);
  const transcript = await read(bytes, 'a.txt');
  expect(transcript.text).toBe('Åse: Blåbær.\nBo: Å ja, på øya.\n');
  expect(transcript.warnings).toEqual([{ code: 'encoding-mixed' }]);
});

test('words that begin like a picture file are words', async () => {
  expect((await read('BMW: Why us?\nBM: Because.\nBMW: I see.', 'car.txt')).speakers).toEqual(['BMW', 'BM']);
});

test('markdown is read without its signs', async () => {
  const { text, turns, speakers } = await read(
    '# Talk 7\n\n**Anna:** It was *very* **slow**, [they said](https://x.se).\n\n**Bo:** Use snake_case_names.',
    't.md',
  );
  expect(text).toBe('Talk 7\n\nAnna: It was very slow, they said.\n\nBo: Use snake_case_names.');
  expect(speakers).toEqual(['Anna', 'Bo']);
  expect(turns).toHaveLength(3);
});

test('voices in WebVTT from Teams become turns', async () => {
  const vtt = `WEBVTT

NOTE made by Teams

8d1b/12-0
00:00:03.100 --> 00:00:05.000
<v Anna Berg>Hi &amp; welcome.</v>

8d1b/12-1
00:00:05.200 --> 00:00:07.000
<v Anna Berg>Shall we <i>begin</i>?</v>

00:08.000 --> 00:09.000
<v P7>Yes.</v>
`;
  const transcript = await read(vtt, 'talk.vtt');
  expect(said(transcript)).toEqual([
    ['Anna Berg', 3100, 'Hi & welcome. Shall we begin?'],
    ['P7', 8000, 'Yes.'],
  ]);
  expect(transcript.kind).toBe('vtt');
});

test('captions from Zoom with names before the words become turns', async () => {
  const vtt =
    'WEBVTT\r\n\r\n1\r\n00:00:01.000 --> 00:00:02.000\r\nAnna Berg: Hello\r\nthere.\r\n\r\n2\r\n00:00:03.000 --> 00:00:04.000\r\nBo: One thing: time.\r\n\r\n3\r\n00:00:05.000 --> 00:00:06.000\r\nBo: Yes.\r\n\r\n4\r\n00:00:07.000 --> 00:00:08.000\r\nAnna Berg: Good.\r\n';
  expect(said(await read(vtt, 'pasted.txt'))).toEqual([
    ['Anna Berg', 1000, 'Hello there.'],
    ['Bo', 3000, 'One thing: time. Yes.'],
    ['Anna Berg', 7000, 'Good.'],
  ]);
});

test('SubRip is read, and a time that cannot be read is left out without its words', async () => {
  const srt =
    '1\n00:00:01,000 --> 00:00:02,500\n<b>Det</b> var så.\n\n2\nfel --> 00:00:04,000\nbort\n\n3\n00:01:05,000 --> 00:01:06,000\n{\\an8}Ja.\n';
  const transcript = await read(srt, 'a.srt');
  expect(said(transcript)).toEqual([
    [undefined, 1000, 'Det var så. bort'],
    [undefined, 65_000, 'Ja.'],
  ]);
  expect(transcript.leftOut.filter(({ why }) => why !== 'number')).toEqual([
    { line: 6, why: 'time-unreadable', text: 'fel --> 00:00:04,000' },
  ]);
  expect(transcript.warnings).toEqual([{ code: 'no-speakers' }]);
});

test('captions without any time are refused', async () => {
  expect(await problem('WEBVTT\n\nhello', 'a.vtt')).toEqual({ code: 'captions-broken', kind: 'vtt' });
});

const word = (body: string, more: Record<string, Uint8Array> = {}) =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
    ...more,
  });

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string) => `<w:p>${inner}</w:p>`;

test('a Word file from Teams becomes turns', async () => {
  const docx = word(
    paragraph(`${run('Anna Berg')}${run('   0:03')}<w:r><w:br/></w:r>${run('Hej &amp; välkommen.')}`) +
      paragraph('') +
      paragraph(
        `${run('P7   0:09')}<w:r><w:br/></w:r>${run('Tack')}<w:del><w:r><w:delText>nej</w:delText></w:r></w:del>${run('.')}`,
      ),
  );
  expect(said(await read(docx, 'möte.docx'))).toEqual([
    ['Anna Berg', 3000, 'Hej & välkommen.'],
    ['P7', 9000, 'Tack.'],
  ]);
});

test('rows of a table in a Word file become turns', async () => {
  const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
  const docx = word(`<w:tbl>${row('00:01', 'Anna', 'Hi.')}${row('00:04', 'Bo', 'Yes.')}</w:tbl>`);
  expect(said(await read(docx, 'table.docx'))).toEqual([
    ['Anna', 1000, 'Hi.'],
    ['Bo', 4000, 'Yes.'],
  ]);
});

test('a Word file that would unpack to too much is refused before it does', async () => {
  const bomb = word(`<w:p>${' '.repeat(200_000)}</w:p>`);
  const limits = { bytes: 100_000, parts: 10, unpackedBytes: 100_000, characters: 1000 };
  expect(bomb.length).toBeLessThan(3000);
  expect(await problem(bomb, 'a.docx', limits)).toEqual({ code: 'unpacked-too-large', limitBytes: 100_000 });
});

test('a Word file that lies about its size is refused', async () => {
  const bytes = word(paragraph(run('a'.repeat(200_000))));
  const size = strToU8('PK\u0001\u0002');
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (size.every((byte, index) => bytes[at + index] === byte)) view.setUint32(at + 24, 100, true);
  }
  expect((await problem(bytes, 'a.docx'))?.code).toBe('docx-broken');
});

test('a Word file that declares entities is refused', async () => {
  const docx = word('', {
    'word/document.xml': strToU8('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
  });
  expect((await problem(docx, 'a.docx'))?.code).toBe('docx-broken');
});

test.each([
  ['elements in elements, 100,000 deep', '<w:sdt><w:sdtContent>'.repeat(100_000)],
  ['tables in tables', '<w:tbl><w:tr><w:tc>'.repeat(3000)],
])('a Word file of %s is refused', async (_, body) => {
  expect((await problem(word(body), 'a.docx'))?.code).toBe('docx-broken');
});

test('a Word file of very many parts is refused', async () => {
  const parts = Object.fromEntries(Array.from({ length: 10_001 }, (_, n) => [`word/p${n}.xml`, new Uint8Array()]));
  expect((await problem(word(paragraph(run('hi')), parts), 'a.docx'))?.code).toBe('docx-broken');
});

test('a Word file of a million empty paragraphs, or with an attribute of ten megabytes, is read', async () => {
  expect((await read(word(paragraph(run('hi')) + '<w:p/>'.repeat(1_000_000)), 'a.docx')).text).toBe('hi\n');
  expect((await read(word(`<w:p w:a="${'x'.repeat(10_000_000)}"/>${paragraph(run('hi'))}`), 'a.docx')).text).toBe(
    'hi\n',
  );
});

test('in a Word file what was taken away is gone, what joined is joined, and what stands beside stands once', async () => {
  const joined = '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>';
  const beside = (text: string) => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
  const box = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice>${beside('new')}</mc:Choice><mc:Fallback>${beside('beside')}</mc:Fallback></mc:AlternateContent>`;
  const docx = word(
    paragraph(`${joined}${run('one ')}<w:moveFrom>${run('elsewhere')}</w:moveFrom>`) +
      paragraph(`<w:ins>${run('two')}</w:ins>${box}<w:hyperlink>${run(' three')}</w:hyperlink>`) +
      paragraph(`<w:r><w:sym w:char="F0E0"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>`),
  );
  expect((await read(docx, 'a.docx')).text).toBe('one two three\n\nnew\n\n→\n');
});

test('keeps every word of a Word file, or tells which it leaves out', async () => {
  const math = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
  const compatible = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
  const part = (root: string, body: string): Uint8Array =>
    strToU8(`<w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${body}</w:${root}>`);
  const field = `<w:fldSimple w:instr="DATE">${run('den 4 maj')}</w:fldSimple>`;
  const newer = `<mc:AlternateContent ${compatible}><mc:Choice>${paragraph(run('in a box'))}</mc:Choice></mc:AlternateContent>`;
  const twice = `<mc:AlternateContent ${compatible}><mc:Choice>${paragraph(run('once'))}</mc:Choice><mc:Fallback>${paragraph(run('once'))}</mc:Fallback></mc:AlternateContent>`;
  const equation = `<m:oMath ${math}><m:r><m:t>x=2</m:t></m:r></m:oMath>`;
  const gone = '<w:del><w:r><w:delText>never</w:delText></w:r></w:del><w:r><w:sym w:char="F0FC"/></w:r>';
  const docx = word(
    [
      paragraph(run('Anna: i Lund ') + field),
      paragraph(newer),
      paragraph(twice),
      paragraph(equation),
      paragraph(gone),
    ].join(''),
    {
      'word/footnotes.xml': part('footnotes', `<w:footnote>${paragraph(run('see page 3'))}</w:footnote>`),
      'word/comments.xml': part('comments', `<w:comment>${paragraph(run('really?'))}</w:comment>`),
      'word/header1.xml': part('hdr', paragraph(run('Interview 7'))),
    },
  );
  const { text, leftOut } = await read(docx, 'a.docx');
  expect(text).toBe('Anna: i Lund den 4 maj\n\nin a box\n\nonce\n\nx=2\n');
  expect(leftOut.map(({ why, text: said }) => [why, said])).toEqual([
    ['deleted', 'never'],
    ['symbol', 'F0FC'],
    ['footnote', 'see page 3'],
    ['comment', 'really?'],
    ['page-edge', 'Interview 7'],
  ]);
});

test('pictures in a Word file are not unpacked', async () => {
  const docx = word(paragraph(run('Anna: hi')), { 'word/media/image1.png': new Uint8Array(30 * 2 ** 20) });
  expect((await read(docx, 'a.docx')).text).toBe('Anna: hi\n');
});

test.each([
  [strToU8('%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'a.pdf', { code: 'kind-not-read', kind: 'pdf' }],
  [strToU8('{\\rtf1\\ansi hello}'), 'a.rtf', { code: 'kind-not-read', kind: 'rtf' }],
  [
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    'a.doc',
    { code: 'kind-not-read', kind: 'doc' },
  ],
  [
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1]),
    'a.txt',
    { code: 'kind-not-read', kind: 'png' },
  ],
  [strToU8('Anna: hi'), 'a.docx', { code: 'name-says-otherwise', says: 'docx', is: 'txt' }],
  [new Uint8Array(), 'a.txt', { code: 'file-empty' }],
  [strToU8(' \n\n'), 'a.txt', { code: 'file-empty' }],
])('what is no transcript is refused with its kind (%#)', async (bytes, name, expected) => {
  expect(await problem(bytes, name)).toEqual(expected);
});

test('limits hold', async () => {
  const limits = { bytes: 100, parts: 10, unpackedBytes: 100, characters: 10 };
  expect(await problem('a'.repeat(101), 'a.txt', limits)).toEqual({ code: 'file-too-large', limitBytes: 100 });
  expect(await problem('a'.repeat(11), 'a.txt', limits)).toEqual({ code: 'text-too-long', limitCharacters: 10 });
});

test('what is stored is read again with the same turns', async () => {
  const { text, turns } = await read('WEBVTT\n\n00:01.000 --> 00:02.000\n<v Bo>Yes.\n', 'a.vtt');
  expect(turnsOf(text)).toEqual(turns);
});
