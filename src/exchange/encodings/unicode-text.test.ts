import { expect, it } from 'vitest';
import { unicodeText } from '#exchange/encodings/unicode-text.ts';

const text = '{"name": "Åka hem"}';

it('is read as UTF-8 and as UTF-16, marked or not', () => {
  const wide = Buffer.from(text, 'utf16le');
  for (const bytes of [Buffer.from(text), Buffer.from(`\ufeff${text}`), wide, Buffer.from(`\ufeff${text}`, 'utf16le')])
    expect(unicodeText(bytes)).toEqual({ ok: true, value: text });
  expect(unicodeText(Buffer.from(wide).swap16())).toEqual({ ok: true, value: text });
});

it('is refused with its first line that is neither, never made into other letters', () => {
  const bytes = Buffer.concat([Buffer.from('{"a": "Å",\n'), Buffer.from('"b": "Ö"}', 'latin1')]);
  expect(unicodeText(bytes)).toEqual({ ok: false, refusal: { code: 'not-unicode', line: 2 } });
});
