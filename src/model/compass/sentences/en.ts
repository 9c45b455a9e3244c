import { count, someOf } from '#model/compass/sentences/count.ts';
import type { Sentences } from '#model/compass/sentences/sentences.ts';
import type { MissingInExperiment, MissingInMoment, MissingOwner } from '#model/compass/values.ts';

const owner: Record<MissingOwner, string> = {
  both: 'an owner',
  professional: 'a professional owner, who answers for the experience',
  operational: 'an operational owner, who runs it day to day',
};

const inMoment: Record<MissingInMoment, string> = {
  both: 'neither a cue nor a “How might we …”',
  cue: 'no cue to why it decides',
  'how-might-we': 'no “How might we …”',
};

const inExperiment: Record<MissingInExperiment, string> = {
  effect: 'what effect it should have',
  place: 'where on the journey',
  measure: 'how it is measured',
};

const marks = (hearts: number, clouds: number) =>
  `${count(hearts, 'heart', 'hearts')} and ${count(clouds, 'thundercloud', 'thunderclouds')}`;

export const en: Sentences = {
  'phase-is-funnel': ({ name, word }) => ({
    message:
      name === word
        ? `“${name}” is a stage in our funnel, not in anyone’s life.`
        : `“${name}” has the word of a funnel in it: “${word}”.`,
    suggestion: 'Name the phase after what the customer does there and wants to reach, as she would say it.',
  }),
  'inside-out-wording': ({ text, words }) => ({
    message:
      words === text
        ? `“${text}” tells what we do, not what the customer lives through.`
        : `“${text}” tells what we do (“${words}”), not what the customer lives through.`,
    suggestion: 'Say what the customer does, sees or feels there.',
  }),
  'name-is-our-product': ({ name }) => ({
    message: `“${name}” is what we sell, not what the customer is after.`,
    suggestion: 'Name the journey after the customer’s own goal, so wide that it can be reached without us.',
  }),
  'starts-at-us': ({ first }) => ({
    message: `The journey begins with us (“${first}”), but the customer’s began earlier.`,
    suggestion: 'Ask what happened before, and put a phase or an interaction without us first.',
  }),
  'ends-at-us': ({ last }) => ({
    message: `The journey ends with us (“${last}”), but the customer goes on.`,
    suggestion: 'Ask how it went on afterwards, and let the map end in the customer’s life.',
  }),
  'no-indirect-interactions': ({ interactions }) => ({
    message: `All ${interactions} interactions are with us, as if nobody else were there.`,
    suggestion: 'Add what happens without us: the neighbour, the search, the evening at the kitchen table.',
  }),
  'single-channel': ({ channel, interactions }) => ({
    message: `All ${interactions} interactions with a channel lie in “${channel}”.`,
    suggestion: 'Follow the customer out of that channel: people, post, places, the phone.',
  }),
  'too-few-marks': ({ hearts, clouds }) => ({
    message: `There are ${marks(hearts, clouds)}; three to five of each let the eye rest on what matters.`,
    suggestion: 'Go back to where people stopped in the interviews and used strong words.',
  }),
  'too-many-marks': ({ hearts, clouds }) => ({
    message: `There are ${marks(hearts, clouds)}; with more than five of either, nothing stands out.`,
    suggestion: 'Choose together the three to five that customers feel most strongly about.',
  }),
  'too-many-phases': ({ phases }) => ({
    message: `${phases} phases are more than anyone can keep in mind.`,
    suggestion: 'Join those that the customer would tell about as one.',
  }),
  'curve-is-sum-of-marks': ({ kind, name }) => ({
    message:
      kind === 'follows'
        ? 'The curve only repeats the hearts and clouds, point by point.'
        : `The curve at “${name}” says the opposite of what the interviews say there.`,
    suggestion:
      kind === 'follows'
        ? 'Step back and draw how it is to live through the whole.'
        : 'Read the excerpts there again, and draw what they tell.',
  }),
  'curve-unexplained': ({ kind, name }) => ({
    message: `The ${kind} at “${name}” has no voice: no quote says why.`,
    suggestion: 'Find somebody’s own words for what it is like there.',
  }),
  'moments-of-truth-count': ({ moments }) => ({
    message:
      moments === 0
        ? 'No moment of truth has been chosen yet.'
        : `There ${moments === 1 ? 'is 1 moment' : `are ${moments} moments`} of truth; two to four can be kept in focus.`,
    suggestion:
      moments > 4
        ? 'Keep the two to four where the relation is truly decided.'
        : 'Look where effort, expectation or an ending meet a strong feeling.',
  }),
  'moment-without-problem': ({ title, missing }) => ({
    message: `The moment of truth “${title}” has ${inMoment[missing]}.`,
    suggestion:
      missing === 'cue'
        ? 'Say what makes it decisive: effort made, an intense sequence ending, or a high expectation.'
        : 'Put it as a problem to solve: “How might we …”.',
  }),
  hypothesis: ({ interviews, saidSo, claims, unbacked }) => ({
    message: [
      interviews === 0
        ? 'No interview stands behind this journey: it is a hypothesis'
        : saidSo
          ? 'This journey is a hypothesis'
          : '',
      unbacked.length === 0
        ? ''
        : `${unbacked.length} of ${count(claims, 'claim', 'claims')} rest on no evidence (${someOf(unbacked, (n) => `and ${n} more`)})`,
    ]
      .filter((part) => part !== '')
      .join('; ')
      .concat('.'),
    suggestion:
      interviews === 0
        ? 'Talk to customers, and compare what they tell with what you believed.'
        : 'Tie each claim to what somebody said, or let it go.',
  }),
  'few-interviews': ({ interviews, wanted }) => ({
    message: `${count(interviews, 'interview', 'interviews')} so far; about ${wanted} are needed before nothing new is heard.`,
    suggestion: 'Plan the next talks, with people unlike those already heard.',
  }),
  'not-saturated': ({ interviews, fresh }) => ({
    message: `The last of ${interviews} interviews still brought ${count(fresh, 'new theme', 'new themes')}.`,
    suggestion: 'Go on until two in a row bring nothing new.',
  }),
  'narrow-sample': ({ participants, group }) => ({
    message: `All ${participants} participants are from one group, “${group}”.`,
    suggestion: 'Look for people who live it differently: those who gave up, those who chose another way.',
  }),
  'quantity-from-quality': ({ words }) => ({
    message: `“${words}” makes a share of customers out of what some of them said.`,
    suggestion: 'Tell why it happens; take how many from behaviour or a survey, and say which.',
  }),
  'persona-without-evidence': ({ group }) => ({
    message: `“${group}” is described, but nothing that anyone said stands behind it.`,
    suggestion: 'Tie the group to excerpts, or show it as the assumption it is.',
  }),
  'quote-not-quoted': ({ text, why }) => ({
    message:
      why === 'no-source'
        ? `“${text}” cannot be followed back to anyone who said it.`
        : `“${text}” does not stand like this in its interview.`,
    suggestion:
      why === 'no-source'
        ? 'Choose the words from an interview, or take away the quotation.'
        : 'Take the person’s own words as they stand, and mark what is left out with […].',
  }),
  unowned: ({ what, name, missing }) => ({
    message: what === 'journey' ? `The journey lacks ${owner[missing]}.` : `“${name}” lacks ${owner[missing]}.`,
    suggestion:
      missing === 'both'
        ? 'Ask who would notice if it got worse; let one answer for it and one run it.'
        : 'Ask who stands closest, and let them say yes.',
  }),
  'hand-off-unwatched': ({ from, to }) => ({
    message: `The customer is handed from ${from} to ${to} where it hurts, and nobody watches over it.`,
    suggestion: 'Let one person own the hand-off itself, not only what lies on either side.',
  }),
  'effort-off-target': ({ dip, busy }) => ({
    message: `Work is under way at “${busy}”, where it is fine, and none at the deepest dip, “${dip}”.`,
    suggestion: 'Ask what the next small change at the dip could be.',
  }),
  'no-rhythm': () => ({
    message: 'The journey has no rhythm: nothing says when it is looked at again.',
    suggestion: 'Choose a cadence, every fourth week for instance, and a first date.',
  }),
  'review-overdue': ({ since, days }) => ({
    message: `A review was due on ${since}, ${count(days, 'day', 'days')} ago.`,
    suggestion: 'Hold it, even a short one, or choose a rhythm that can be kept.',
  }),
  stale: ({ since }) => ({
    message: `The map was to be trusted until ${since}.`,
    suggestion: 'Find out what still holds, and give it a new date.',
  }),
  'change-without-effect': ({ change, missing }) => ({
    message: `The experiment “${change}” does not say ${missing.map((what) => inExperiment[what]).join(', or ')}.`,
    suggestion: 'Write it as a belief that can turn out wrong: if we do this, then that happens there.',
  }),
  'backstage-first': ({ backstage, customer }) => ({
    message: `There is more backstage (${backstage}) than of what the customer lives through (${customer}).`,
    suggestion: 'Leave the organisation for a while, and fill in the customer’s side.',
  }),
  'consent-missing': ({ interviews, who }) => ({
    message: `${count(interviews, 'interview is', 'interviews are')} used without a valid consent (${who}).`,
    suggestion: 'Ask for it, or erase what was said.',
  }),
  'retention-due': ({ participants, who }) => ({
    message: `What ${count(participants, 'participant', 'participants')} said was to be kept no longer (${who}).`,
    suggestion: 'Erase their words, or ask whether they may be kept.',
  }),
};
