import { type Clock, dayOf } from '#base/clock.ts';
import { type Consent, type ConsentNow, consentToWords } from '#model/research/consent.ts';
import { nobodySpoke, type SpokenOf, type Voice } from '#model/research/seen-words.ts';
import type { DocumentKind } from '#model/record/record-type.ts';
import { type AnyRecord, recordType } from '#model/document/records.ts';
import type { InterviewVoice, Voices, WorkspaceVoices } from '#storage/sealing/voices.ts';

export type SpokenIn = (of: {
  readonly workspace: string;
  readonly doc: { readonly id: string; readonly kind: DocumentKind };
}) => Promise<SpokenOf>;

/** Tells whose words stand in a document of a workspace, and what these agree to today: the very same answer while nothing of it changes. */
export function createSpokenIn({ voices }: { readonly voices: Voices }, clock: Clock): SpokenIn {
  const told = new WeakMap<
    WorkspaceVoices,
    { readonly today: string; readonly answer: (document: string) => SpokenOf }
  >();
  return async ({ workspace, doc }) => {
    if (doc.kind === 'workshop') return nobodySpoke;
    const known = await voices.in(workspace);
    const today = dayOf(clock());
    const there = told.get(known);
    if (there?.today === today) return there.answer(doc.id);
    const answer = answering(known, today);
    told.set(known, { today, answer });
    return answer(doc.id);
  };
}

/** Said by somebody of whom nobody knows what they agreed to, for those alone who work with such words. */
const lost: Voice = { consent: { is: 'given', to: ['analyse'] }, interviews: [] };

function answering(known: WorkspaceVoices, today: string): (document: string) => SpokenOf {
  const voices = new Map<string, Voice>();
  const byExcerpt = new Map<string, InterviewVoice[]>();
  for (const one of known.interviews.values()) {
    voices.set(one.interview, { consent: consentIn(known, one, today), interviews: [one.interview] });
    for (const excerpt of one.excerpts) byExcerpt.set(excerpt, [...(byExcerpt.get(excerpt) ?? []), one]);
  }
  const ofPerson = (id: string): Voice => ({
    consent: consentToWords({ participant: personOf(known, id) }, today),
    interviews: [...known.interviews.values()].flatMap((one) => (one.participant === id ? [one.interview] : [])),
  });
  return rememberedBy((document) => {
    const ofExcerpt = (excerpt: string): Voice => {
      const candidates = byExcerpt.get(excerpt) ?? [];
      const ours = candidates.filter(({ journeys }) => journeys.includes(document));
      return strictest((ours.length > 0 ? ours : candidates).flatMap(({ interview }) => voices.get(interview) ?? []));
    };
    return (record) => voiceOf(record, { voices, ofExcerpt, ofPerson, document });
  });
}

function rememberedBy(answer: (document: string) => SpokenOf): (document: string) => SpokenOf {
  const remembered = new Map<string, SpokenOf>();
  return (document) => {
    const there = remembered.get(document) ?? answer(document);
    remembered.set(document, there);
    return there;
  };
}

type Lookup = {
  readonly voices: ReadonlyMap<string, Voice>;
  readonly ofExcerpt: (excerpt: string) => Voice;
  readonly ofPerson: (participant: string) => Voice;
  readonly document: string;
};

function voiceOf({ type, id, body }: Pick<AnyRecord, 'type' | 'id' | 'body'>, look: Lookup): Voice | undefined {
  const { spokenBy } = recordType(type);
  if (spokenBy === 'nobody') return undefined;
  if (spokenBy === 'self') return look.ofPerson(id);
  if (spokenBy === 'document') return look.voices.get(look.document) ?? lost;
  const named = 'excerpt' in spokenBy ? body[spokenBy.excerpt] : body[spokenBy.participant];
  if (typeof named !== 'string') return undefined;
  return 'excerpt' in spokenBy ? look.ofExcerpt(named) : look.ofPerson(named);
}

/** One id in several interviews may be anybody's of them: it is read where all agree. */
function strictest(voices: readonly Voice[]): Voice {
  const [first = lost, ...others] = voices;
  return others.reduce((so, one) => ({ consent: both(so.consent, one.consent), interviews: [] }), first);
}

function both(a: ConsentNow, b: ConsentNow): ConsentNow {
  if (a.is !== 'given') return a;
  return b.is === 'given' ? { is: 'given', to: a.to.filter((scope) => b.to.includes(scope)) } : b;
}

const consentIn = (known: WorkspaceVoices, { participant, method }: InterviewVoice, today: string): ConsentNow =>
  consentToWords({ participant: participant === undefined ? undefined : personOf(known, participant), method }, today);

function personOf({ consents }: WorkspaceVoices, id: string) {
  const consent = consents.get(id) as Consent | undefined;
  return consent && { body: { consent: consent as never } };
}
