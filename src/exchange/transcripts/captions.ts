import { TranscriptFault } from '#exchange/transcripts/transcript.ts';
import { parseSpokenTime, spokenTime } from '#model/research/spoken-time.ts';
import { headsOf } from '#model/research/turn-heads.ts';

/** One line under a film: when it is shown, its words, and whose they are where that is said. */
export type Caption = {
  readonly startMs: number;
  readonly endMs: number;
  readonly speaker?: string | undefined;
  readonly text: string;
};

/**
 * The captions of a WebVTT or SubRip file, in the file's order.
 *
 * Shape   `skipped` are the lines (from 1) of captions whose times cannot be read.
 * Source  WebVTT, W3C 2019, §4; SubRip has no standard: blocks of a number, a line of times, and words.
 */
export function parseCaptions(text: string, kind: 'vtt' | 'srt'): { captions: Caption[]; skipped: number[] } {
  const captions: Caption[] = [];
  const skipped: number[] = [];
  for (const block of blocksOf(text)) {
    const at = block.lines.findIndex((line) => line.includes('-->'));
    if (at === -1) continue;
    const times = timesOf(block.lines[at] ?? '');
    if (times) captions.push(...voicesOf(block.lines.slice(at + 1).join('\n'), times));
    else skipped.push(block.line + at);
  }
  if (captions.length === 0) throw new TranscriptFault({ code: 'captions-broken', kind });
  return { captions: withNames(captions), skipped };
}

type Block = { readonly line: number; readonly lines: readonly string[] };

function blocksOf(text: string): Block[] {
  const blocks: { line: number; lines: string[] }[] = [];
  let open: string[] | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') open = undefined;
    else if (open) open.push(line);
    else blocks.push({ line: index + 1, lines: (open = [line]) });
  }
  return blocks.filter(({ lines }) => !/^(?:NOTE|STYLE|REGION)(?:\s|$)/u.test(lines[0] ?? ''));
}

type Times = { readonly startMs: number; readonly endMs: number };

const timesPattern = new RegExp(`^\\s*(${spokenTime})\\s*-->\\s*(${spokenTime})(?:\\s|$)`, 'u');

function timesOf(line: string): Times | undefined {
  const [, start = '', end = ''] = timesPattern.exec(line) ?? [];
  const startMs = parseSpokenTime(start);
  const endMs = parseSpokenTime(end);
  return startMs === undefined || endMs === undefined ? undefined : { startMs, endMs };
}

/** A caption may hold several voices: `<v Anna>Yes.</v> <v Bo>No.</v>` */
function voicesOf(words: string, times: Times): Caption[] {
  const voices: Caption[] = [];
  for (const part of words.split(/(?=<v[\s.])/u)) {
    const [tag = '', speaker] = /^<v(?:\.[^ >]{0,40})?\s+([^>\n]{1,80})>/u.exec(part) ?? [];
    const text = plainWords(part.slice(tag.length));
    if (text !== '') voices.push({ ...times, speaker: speaker === undefined ? undefined : plainWords(speaker), text });
  }
  return voices;
}

function plainWords(words: string): string {
  return words
    .replace(/<\/?[a-z\d][^<>\n]{0,200}>|\{\\[^{}\n]{0,40}\}/giu, '')
    .replace(/&(?:amp|lt|gt|quot|nbsp|lrm|rlm|#39);/gu, (sign) => signs[sign] ?? sign)
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
    .replace(/\s{2,}/gu, ' ')
    .trim();
}

const signs: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
  '&lrm;': '',
  '&rlm;': '',
};

/** Where no voices are marked, names before the words are: `Anna: Yes.` A name counts when it comes twice. */
function withNames(captions: readonly Caption[]): Caption[] {
  const named = captions.map((caption) => (caption.speaker === undefined ? nameIn(caption.text) : undefined));
  const counts = new Map<string, number>();
  for (const name of named) if (name) counts.set(name.speaker, (counts.get(name.speaker) ?? 0) + 1);
  return captions.map((caption, index) => {
    const name = named[index];
    if (!name || (counts.get(name.speaker) ?? 0) < 2) return caption;
    return { ...caption, speaker: name.speaker, text: caption.text.slice(name.length) };
  });
}

function nameIn(text: string): { speaker: string; length: number } | undefined {
  const head = headsOf(text).find(({ speaker, startMs }) => speaker !== undefined && startMs === undefined);
  return head?.speaker === undefined || head.length >= text.length
    ? undefined
    : { speaker: head.speaker, length: head.length };
}
