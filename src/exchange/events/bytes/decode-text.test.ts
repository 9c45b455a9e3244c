import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decodeText } from '#exchange/events/bytes/decode-text.ts';

async function decode(...chunks: Uint8Array[]) {
  const decoded = decodeText(chunksOf(chunks));
  let text = '';
  for await (const piece of decoded) text += piece;
  return { text, encoding: decoded.encoding };
}

async function* chunksOf(chunks: readonly Uint8Array[]) {
  yield* chunks;
}

describe('text of unknown encoding', () => {
  it('is read as UTF-8 however its bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 7 }), async (text, size) => {
        const bytes = Buffer.from(text);
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
          bytes.subarray(index * size, (index + 1) * size),
        );
        expect((await decode(...chunks)).text).toBe(text.replace(/^\uFEFF/, ''));
      }),
    );
  });

  it('loses its byte order mark', async () => {
    expect(await decode(Buffer.from('\uFEFFärende;tid'))).toEqual({ text: 'ärende;tid', encoding: 'utf-8' });
  });

  it('falls back to Windows-1252, even when the first such letter comes late', async () => {
    const plain = Buffer.from('kund;händelse'.replace('ä', 'a'));
    expect(await decode(plain, Buffer.from('\nÅsa;köp', 'latin1'))).toEqual({
      text: 'kund;handelse\nÅsa;köp',
      encoding: 'windows-1252',
    });
  });

  it('is UTF-16 where its mark says so', async () => {
    expect(await decode(Buffer.from('\uFEFFÅsa', 'utf16le'))).toEqual({ text: 'Åsa', encoding: 'utf-16le' });
  });

  it('is UTF-16 where every other byte says so', async () => {
    expect(await decode(Buffer.from('kund;händelse', 'utf16le'))).toEqual({
      text: 'kund;händelse',
      encoding: 'utf-16le',
    });
  });

  it('may be of two kinds in one file, cut anywhere', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Åsa;köp\n'),
      Buffer.from('Örjan;sökt\n', 'latin1'),
      Buffer.from('Åke;gått'),
    ]);
    for (let at = 1; at < bytes.length; at += 1)
      expect((await decode(bytes.subarray(0, at), bytes.subarray(at))).text).toBe('Åsa;köp\nÖrjan;sökt\nÅke;gått');
  });

  it('may be nothing', async () => {
    expect((await decode()).text).toBe('');
  });
});
