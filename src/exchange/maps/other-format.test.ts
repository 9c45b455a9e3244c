import { expect, it } from 'vitest';
import { otherFormat } from '#exchange/maps/other-format.ts';
import { parseStigFile } from '#exchange/maps/parse-stig-file.ts';

it.each([
  ['WEBVTT\n\n00:01.000 --> 00:02.000\nHej.', 'captions'],
  ['1\n00:00:01,000 --> 00:00:02,000\nHej.', 'captions'],
  ['<?xml version="1.0"?>\n<log xes.version="1.0">', 'event log'],
  ['journey\n  title Resan\n', 'Mermaid'],
  ['kund;händelse;tid\n1;A;2024', 'a table'],
  ['PK\u0003\u0004abc', 'Word file'],
  ['%PDF-1.7', 'a PDF'],
])('%j is named', (start, name) => {
  expect(otherFormat(start)?.message).toContain(name);
});

it('a file that is no journey says what it is and where it belongs', () => {
  expect(parseStigFile('WEBVTT\n\n00:01.000 --> 00:02.000\nHej.')).toMatchObject({
    ok: false,
    refusal: [
      { place: '', message: 'these are captions: they are a transcript, which belongs to an interview in Research' },
    ],
  });
  expect(parseStigFile('{"format": ')).toMatchObject({ refusal: [{ message: expect.stringContaining('not JSON') }] });
  expect(otherFormat('Kära alla,\nhär kommer en text.')).toBeUndefined();
});
