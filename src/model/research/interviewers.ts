import { speakersOf, type Turn } from '#model/research/turns.ts';

/** What is known about who took part, apart from the transcript. */
export type Known = { readonly asking: readonly string[]; readonly answering: readonly string[] };

/**
 * Who of the speakers asks: those who are known to lead or note, those whose name is that role, else whoever asks much more than the others.
 */
export function interviewersOf(text: string, turns: readonly Turn[], known: Known): Set<string> {
  const answering = new Set(known.answering.map(plain));
  const asking = new Set(known.asking.map(plain));
  const speakers = speakersOf(turns).filter((speaker) => !answering.has(plain(speaker)));
  const named = speakers.filter((speaker) => asking.has(plain(speaker)) || roles.test(plain(speaker)));
  return new Set(named.length > 0 ? named : mostAsking(text, turns, speakers));
}

const plain = (name: string): string => name.trim().toLowerCase();

const roles = /^(?:interviewer|intervjuare(?:n)?|intervjuer(?:en)?|moderator|facilitator|researcher|forskare|forsker|samtalsledare|i|q|int|mod)(?:\s*\d+)?$/u;

function mostAsking(text: string, turns: readonly Turn[], speakers: readonly string[]): string[] {
  if (new Set(turns.map(({ speaker }) => speaker)).size < 2) return [];
  const shares = speakers.map((speaker) => ({ speaker, share: shareOfQuestions(text, turns, speaker) }));
  const [first, second] = shares.toSorted((a, b) => b.share - a.share);
  return first && first.share >= 0.25 && first.share > (second?.share ?? 0) * 1.5 ? [first.speaker] : [];
}

function shareOfQuestions(text: string, turns: readonly Turn[], speaker: string): number {
  const own = turns.filter((turn) => turn.speaker === speaker);
  const questions = own.filter(({ start, end }) => text.slice(start, end).includes('?'));
  return own.length === 0 ? 0 : questions.length / own.length;
}
