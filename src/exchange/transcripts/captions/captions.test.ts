import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { plainWords } from '#exchange/transcripts/captions/caption-words.ts';
import { parseCaptions } from '#exchange/transcripts/captions/captions.ts';
import { parseTranscript } from '#exchange/transcripts/parse-transcript.ts';
import type { Transcript } from '#exchange/transcripts/transcript.ts';

async function read(text: string, name: string): Promise<Transcript> {
  const result = await parseTranscript(strToU8(text), name);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

const said = ({ text, turns }: Transcript) =>
  turns.map(({ speaker, startMs, start, end }) => [speaker, startMs, text.slice(start, end)]);

const talk = async (text: string, name = 'talk.vtt') => said(await read(text, name));

const cue = (times: string, ...lines: string[]) => [times, ...lines, ''].join('\n');
const vtt = (...cues: string[]) => `WEBVTT\n\n${cues.join('\n')}`;

test('only tags that captions have are taken away', () => {
  expect(plainWords('Kostar <400 kr men >100 kr, <b>och</b> a<b and c>d, x <3 y')).toBe(
    'Kostar <400 kr men >100 kr, och a<b and c>d, x <3 y',
  );
  expect(
    plainWords('<c.yellow>Så</c> <00:00:01.319><c> gick</c> {\\an8}<font color="#fff">jag</font> <i>hem</i>'),
  ).toBe('Så gick jag hem');
});

test('character references are the characters they stand for', () => {
  expect(plainWords('R&amp;D &aring;&#228;&#xf6; &quot;ja&quot; &hellip; AT&T &unknown; &nbsp;x')).toBe(
    'R&D åäö "ja" … AT&T &unknown; x',
  );
});

test('a blank line or a line of spaces inside a caption does not end it', async () => {
  const text = vtt(
    cue('00:01.000 --> 00:04.000', '<v Rut Ask>Bussen gick.', '', ' \u00a0', 'Nästa kom aldrig.</v>'),
    cue('00:05.000 --> 00:06.000', '', '<v Per Ny>Nähä?</v>'),
  );
  expect(await talk(text)).toEqual([
    ['Rut Ask', 1000, 'Bussen gick. Nästa kom aldrig.'],
    ['Per Ny', 5000, 'Nähä?'],
  ]);
});

test('captions without a blank line between them are captions', async () => {
  const text =
    '1\n00:00:01,000 --> 00:00:02,000\nRut: En.\n2\n00:00:03,000 --> 00:00:04,000\nPer: Två.\n3\n00:00:05,000 --> 00:00:06,000\nRut: Tre.\n';
  expect(await talk(text, 'a.srt')).toEqual([
    ['Rut', 1000, 'En.'],
    ['Per', 3000, 'Två.'],
    ['Rut', 5000, 'Tre.'],
  ]);
});

test('a number that somebody says is no number of a caption', async () => {
  const text =
    '1\n00:00:01,000 --> 00:00:02,000\nVilket år?\n\n2\n00:00:03,000 --> 00:00:04,000\n1984\n\n3\n00:00:05,000 --> 00:00:06,000\nJaha.\n';
  expect((await talk(text, 'a.srt')).map(([, , words]) => words).join(' ')).toBe('Vilket år? 1984 Jaha.');
});

test('times with single digits, with a comma for the arrow, and without hours are read', async () => {
  expect(
    await talk(vtt(cue('0:0:3.540 --> 0:0:7.85', '<v A>x.</v>'), cue('0:1:2.5 --> 0:1:9', '<v B>y.</v>'))),
  ).toEqual([
    ['A', 3540, 'x.'],
    ['B', 62_500, 'y.'],
  ]);
  expect(await talk('0:00:01.000,0:00:03.000\nBussen.\n\n0:00:04.000,0:00:05.000\nGick.\n', 'a.sbv')).toEqual([
    [undefined, 1000, 'Bussen. Gick.'],
  ]);
});

test('captions that roll are read once', async () => {
  const rolling = vtt(
    cue('00:00:00.000 --> 00:00:02.000', ' ', 'så<00:00:00.500><c> gick</c><00:00:01.000><c> jag</c>'),
    cue('00:00:02.000 --> 00:00:02.010', 'så gick jag', ' '),
    cue('00:00:02.010 --> 00:00:04.000', 'så gick jag', 'till<00:00:02.500><c> bussen</c>'),
    cue('00:00:04.000 --> 00:00:04.010', 'till bussen', ' '),
    cue('00:00:04.010 --> 00:00:06.000', 'till bussen', 'som var sen'),
  );
  const transcript = await read(rolling, 'a.vtt');
  expect(said(transcript)).toEqual([[undefined, 0, 'så gick jag till bussen som var sen']]);
  expect(transcript.leftOut.filter(({ why }) => why === 'repeated')).toHaveLength(4);
});

test('captions that grow are read as they were last', async () => {
  const growing = vtt(
    cue('00:00.000 --> 00:01.000', 'så'),
    cue('00:01.000 --> 00:02.000', 'så gick'),
    cue('00:02.000 --> 00:03.000', 'så gick jag'),
    cue('00:03.000 --> 00:04.000', 'hem'),
  );
  expect((await talk(growing)).map(([, , words]) => words)).toEqual(['så gick jag hem']);
});

test('who says the same twice has said it twice', async () => {
  const text = vtt(
    cue('00:01.000 --> 00:02.000', 'Ja.'),
    cue('00:02.000 --> 00:03.000', 'Ja.'),
    cue('00:03.000 --> 00:04.000', 'Och sen?'),
    cue('00:04.000 --> 00:05.000', 'Inget.'),
  );
  expect((await talk(text)).map(([, , words]) => words)).toEqual(['Ja. Ja. Och sen? Inget.']);
});

test('a caption without a voice is nobody’s where others have one', async () => {
  const text = vtt(
    cue('00:01.000 --> 00:02.000', '<v Rut>En.</v>'),
    cue('00:02.000 --> 00:03.000', 'Två.'),
    cue('00:03.000 --> 00:04.000', '<v Rut>Tre.</v> Fyra.'),
  );
  expect(await talk(text)).toEqual([
    ['Rut', 1000, 'En.'],
    [undefined, 2000, 'Två.'],
    ['Rut', 3000, 'Tre.'],
    [undefined, 3000, 'Fyra.'],
  ]);
});

test('a name that comes once is a voice where captions begin with names, small letters and firms and phones too', async () => {
  const text = vtt(
    cue('00:01.000 --> 00:02.000', 'rut ask: Bussen gick.'),
    cue('00:02.000 --> 00:03.000', 'Per Ny | Trafik AB: När?'),
    cue('00:03.000 --> 00:04.000', 'rut ask: Sju. Sen: inget.'),
    cue('00:04.000 --> 00:05.000', '+46 70 123 45 67: Jag såg den.'),
    cue('00:05.000 --> 00:06.000', 'Per Ny | Trafik AB: Tack.'),
    cue('00:06.000 --> 00:07.000', 'Visst: så var det.'),
    cue('00:07.000 --> 00:08.000', 'Siv: Hej då.'),
  );
  expect(await talk(text)).toEqual([
    ['rut ask', 1000, 'Bussen gick.'],
    ['Per Ny | Trafik AB', 2000, 'När?'],
    ['rut ask', 3000, 'Sju. Sen: inget.'],
    ['+46 70 123 45 67', 4000, 'Jag såg den.'],
    ['Per Ny | Trafik AB', 5000, 'Tack.'],
    [undefined, 6000, 'Visst: så var det.'],
    ['Siv', 7000, 'Hej då.'],
  ]);
});

test('a voice in the number of a caption, as Webex writes it, is a voice', async () => {
  const text = vtt(
    '1 "Rut Ask" (32452)\n' + cue('00:01.000 --> 00:02.000', 'Bussen gick.'),
    '2 "Per Ny" (99)\n' + cue('00:02.000 --> 00:03.000', 'När?'),
  );
  expect(await talk(text)).toEqual([
    ['Rut Ask', 1000, 'Bussen gick.'],
    ['Per Ny', 2000, 'När?'],
  ]);
});

test('names with signs that no head can hold stay apart from the words', async () => {
  const text = vtt(
    cue('00:01.000 --> 00:02.000', '<v Rut [gäst]: Trafik>En.</v>'),
    cue('00:02.000 --> 00:03.000', '<v 1>Två.</v>'),
    cue('00:03.000 --> 00:04.000', '<v Per E.>Tre.</v>'),
  );
  expect(await talk(text)).toEqual([
    ['Rut gäst Trafik', 1000, 'En.'],
    ['#1', 2000, 'Två.'],
    ['Per E', 3000, 'Tre.'],
  ]);
});

test('what a tool writes at the end is nobody’s', async () => {
  const text = vtt(
    cue('00:01.000 --> 00:02.000', '<v Rut>En.</v>'),
    cue('00:02.000 --> 00:03.000', 'Undertexter från Amara.org-gemenskapen'),
  );
  expect(await talk(text)).toEqual([
    ['Rut', 1000, 'En.'],
    [undefined, 2000, 'Undertexter från Amara.org-gemenskapen'],
  ]);
});

const word = fc.constantFrom('bussen', 'gick', '<400', '>2', 'sen', 'Rut', '12:30', 'å', '-->', 'NOTE', '7', 'ja.');
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
const anyLine = fc.oneof(
  { weight: 5, arbitrary: words },
  fc.constantFrom(
    '',
    ' ',
    '\u00a0',
    '<v Rut>',
    '</v>',
    '<i></i>',
    'Rut: ja',
    '<v Per>nej</v>',
    '17',
    'NOTE so',
    '{\\an8}',
  ),
);
const anyCue = fc.record({
  number: fc.option(fc.constantFrom('1', '2', 'x-7', '9 "Rut" (3)'), { nil: undefined }),
  times: fc.constantFrom(
    '00:01.000 --> 00:02.000',
    '0:0:3.5 --> 0:0:4',
    '00:00:05,000 --> 00:00:06,000',
    'fel --> 00:07.000',
  ),
  lines: fc.array(anyLine, { maxLength: 5 }),
  blank: fc.boolean(),
});

test('every line is a time, a name, words that are in the text in their order, or told as left out', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyCue, { minLength: 1, maxLength: 8 }), fc.boolean(), async (cues, isVtt) => {
      const body = cues.flatMap(({ number, times, lines, blank }) => [
        ...(number === undefined ? [] : [number]),
        times,
        ...lines,
        ...(blank ? [''] : []),
      ]);
      const source = [...(isVtt ? ['WEBVTT', ''] : []), ...body];
      const name = isVtt ? 'a.vtt' : 'a.srt';
      const result = await parseTranscript(strToU8(source.join('\n')), name);
      if (!result.ok) return;
      const { text, leftOut } = result.value;
      const { kinds } = parseCaptions(source.join('\n'), isVtt ? 'vtt' : 'srt');
      expect(kinds).toHaveLength(source.length);
      const told = new Set(leftOut.map(({ line }) => line - 1));
      const flat = text.replace(/\s+/gu, ' ');
      let from = 0;
      for (const [at, line] of source.entries()) {
        const isKept = ['blank', 'time', 'name', 'words'].includes(kinds[at] ?? '');
        expect(told.has(at)).toBe(!isKept);
        if (kinds[at] === 'blank') expect(line.trim()).toBe('');
        if (kinds[at] !== 'words') continue;
        const parts = line
          .split(/<v [^>]*>|<\/v>/u)
          .map(plainWords)
          .filter((part) => part !== '');
        for (const part of parts) {
          const found = flat.indexOf(part.replace(/^Rut: /u, ''), from);
          expect(found, `${JSON.stringify(part)} in ${JSON.stringify(text)}`).toBeGreaterThanOrEqual(from);
          from = found;
        }
      }
    }),
    { numRuns: 500 },
  );
});
