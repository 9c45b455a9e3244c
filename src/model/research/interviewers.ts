import { speakersOf, type Turn } from '#model/research/turns.ts';

/** What is known about who took part, apart from the transcript. */
export type Known = { readonly asking: readonly string[]; readonly answering: readonly string[] };

/**
 * Who of the speakers asks: all others where one is known to answer; else those who are known to lead or note, those whose name is that
 * role, or whoever asks much more than the others.
 */
export function interviewersOf(text: string, turns: readonly Turn[], known: Known): Set<string> {
  const answering = new Set(known.answering.map(plain));
  const asking = new Set(known.asking.map(plain));
  const all = speakersOf(turns);
  const speakers = all.filter((speaker) => !answering.has(plain(speaker)));
  if (speakers.length < all.length) return new Set(speakers);
  const named = speakers.filter((speaker) => asking.has(plain(speaker)) || roles.test(plain(speaker)));
  return new Set(named.length > 0 ? named : mostAsking(text, turns, speakers));
}

const plain = (name: string): string => name.trim().toLowerCase();

const roles =
  /^(?:interviewer|intervjuare(?:n)?|intervjuer(?:en)?|moderator|facilitator|researcher|forskare|forsker|samtalsledare|i|q|int|mod)(?:\s*\d+)?$/u;

/** Who asks more often than the others, much more often or in many fewer words. */
function mostAsking(text: string, turns: readonly Turn[], speakers: readonly string[]): string[] {
  const shares = speakers.map((speaker) => shareOf(text, turns, speaker));
  const [first, second] = shares.toSorted((a, b) => b.questions - a.questions);
  if (!first || !second || first.questions < 0.15) return [];
  const isClear = first.questions > second.questions * 1.5 || first.letters < second.letters * 0.6;
  return isClear ? [first.speaker] : [];
}

function shareOf(
  text: string,
  turns: readonly Turn[],
  speaker: string,
): { speaker: string; questions: number; letters: number } {
  const own = turns.filter((turn) => turn.speaker === speaker);
  const asked = own.filter(({ start, end }) => text.slice(start, end).includes('?'));
  return {
    speaker,
    questions: asked.length / own.length,
    letters: own.reduce((sum, { start, end }) => sum + end - start, 0),
  };
}
