import { describe, expect, it } from 'vitest';
import { framesToHundredths } from '#exchange/transcripts/frames-to-hundredths.ts';
import { parseTranscript } from '#exchange/transcripts/parse-transcript.ts';

const line = (stamp: string, at: number): string => `[${stamp}] ${at % 2 ? 'Anna' : 'Bo'}: We waited, ${at} days.`;
const textOf = (stamps: readonly string[], head = ''): string => `${head}${stamps.map(line).join('\n\n')}\n`;
const frames = ['00:00:00.00', '00:00:05.15', '00:01:00.29', '00:01:09.03', '01:02:03.12'];

describe('times of InqScribe', () => {
  it('end in frames, which are read as parts of a second, and the text stays as long', async () => {
    const text = textOf(frames);
    const read = await parseTranscript(Buffer.from(text), 'talk.txt');
    if (!read.ok) throw new Error(read.refusal.code);
    expect(read.value.turns.map(({ startMs }) => startMs)).toEqual([0, 5500, 60_970, 69_100, 3_723_400]);
    expect(read.value.speakers).toEqual(['Bo', 'Anna']);
    expect(read.value.text).toHaveLength(text.length);
  });

  it('are counted as the file says', () => {
    const text = textOf(['00:00:05.24', '00:00:06.12'], 'timecode.fps=25\n');
    expect(framesToHundredths(text)).toBe(textOf(['00:00:05.96', '00:00:06.48'], 'timecode.fps=25\n'));
    expect(framesToHundredths(textOf(['00:00:05.59'], 'timecode.fps=59.94\n'))).toContain('[00:00:05.98]');
  });

  it.each([
    ['too few to tell', frames.slice(0, 4)],
    ['one past a second of frames', [...frames, '00:00:07.30']],
    ['milliseconds among them', [...frames, '00:00:07.300']],
    ['a comma', [...frames, '00:00:07,12']],
    ['no parts of a second', frames.map((one) => one.slice(0, 8))],
  ])('are not seen in a text with %s', (_, stamps) => {
    expect(framesToHundredths(textOf(stamps))).toBe(textOf(stamps));
  });

  it('are not seen in words', () => {
    const words = 'It took (12:30.15 I think) and 00:00:05.15 more.\n'.repeat(6);
    expect(framesToHundredths(words)).toBe(words);
  });
});
