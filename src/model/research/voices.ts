import { type Turn, turnsOf } from '#model/research/turns.ts';
import type { VoiceSaid } from '#model/research/voice-roles.ts';

/** One name of a transcript as it is written, how often it speaks, and its first words. */
export type HeardVoice = {
  readonly heard: string;
  readonly turns: number;
  readonly first: string;
  /** Whether it can be taken for words: a name that stands with a time of its own cannot. */
  readonly mayBeWords: boolean;
};

const longestFirst = 90;

/** Everybody a transcript names, and nobody where some are not named, in the order heard. */
export function heardVoices(text: string): HeardVoice[] {
  const byName = Map.groupBy(turnsOf(text), ({ speaker }) => speaker ?? '');
  return [...byName].map(([heard, turns]) => ({
    heard,
    turns: turns.length,
    first: firstWords(text, turns),
    mayBeWords: heard !== '' && turns.every(({ startMs }) => startMs === undefined),
  }));
}

function firstWords(text: string, [turn]: readonly Turn[]): string {
  const words = text.slice(turn?.start, turn?.end).replaceAll(/\s+/gu, ' ');
  return words.length <= longestFirst ? words : `${words.slice(0, longestFirst).replace(/\s\S*$/u, '')} …`;
}

/** The turns of a transcript with the voices that people have said: joined where they have one name, nobody's, or taken back as words. */
export function voicedTurns(text: string, said: readonly VoiceSaid[], alias?: string): Turn[] {
  const turns = turnsOf(text);
  if (said.length === 0) return turns;
  const byName = new Map(said.map((one) => [one.heard, one]));
  let before: string | undefined;
  return turns.map((turn) => {
    const voice = byName.get(turn.speaker ?? '');
    const isWords = voice?.is === 'words' && turn.speaker !== undefined && turn.startMs === undefined;
    before = isWords ? before : voice ? nameOf(voice, alias) : turn.speaker;
    return { ...turn, speaker: before, start: isWords ? turn.head : turn.start };
  });
}

/** What a voice is called; nothing for nobody's. */
export function nameOf({ heard, is, name }: VoiceSaid, alias: string | undefined): string | undefined {
  if (is === 'nobody') return undefined;
  const called = is === 'participant' ? (alias ?? name ?? heard) : (name ?? heard);
  return called.trim() === '' ? undefined : called.trim();
}

/** Whether somebody in a transcript that names people is not named, and nobody has said who that is. */
export const isUnclear = (heard: readonly HeardVoice[], said: readonly VoiceSaid[]): boolean =>
  heard.length > 1 && heard.some(({ heard: name }) => name === '') && !said.some(({ heard: name }) => name === '');
