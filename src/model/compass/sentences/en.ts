import { count, someOf } from '#model/compass/sentences/count.ts';
import type { Sentences } from '#model/compass/sentences/sentences.ts';
import type { MissingInExperiment, MissingInMoment, MissingOwner } from '#model/compass/values.ts';

const owner: Record<MissingOwner, string> = {
  both: 'an owner',
  professional: 'somebody responsible for the experience (professional owner)',
  operational: 'somebody responsible day to day (operational owner)',
};

const inMoment: Record<MissingInMoment, string> = {
  both: 'no reason why it is decisive and no “How might we …”',
  cue: 'no reason why it is decisive',
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
        ? `“${name}” is a stage in our sales funnel, not in anyone’s life.`
        : `“${name}” contains a word from a sales funnel: “${word}”.`,
    suggestion: 'Name the phase after what the customer does there and wants to achieve, in their own words.',
  }),
  'inside-out-wording': ({ text, words }) => ({
    message:
      words === text
        ? `“${text}” describes what we do, not what the customer experiences.`
        : `“${text}” describes what we do (“${words}”), not what the customer experiences.`,
    suggestion: 'Write what the customer does, sees or feels there.',
  }),
  'name-is-our-product': ({ name }) => ({
    message: `“${name}” is what we sell, not what the customer wants to achieve.`,
    suggestion: 'Name the journey after the customer’s own goal, wide enough to be reached without us.',
  }),
  'starts-at-us': ({ first }) => ({
    message: `The journey starts with us (“${first}”), but the customer’s journey started earlier.`,
    suggestion: 'Ask what happened before, and add a phase or an interaction without us first.',
  }),
  'ends-at-us': ({ last }) => ({
    message: `The journey ends with us (“${last}”), but the customer’s journey continues.`,
    suggestion: 'Ask what happened afterwards, and add it at the end of the map.',
  }),
  'no-indirect-interactions': ({ interactions }) => ({
    message: `All ${interactions} interactions are with us.`,
    suggestion: 'Add what happens without us, such as advice from friends or an online search.',
  }),
  'single-channel': ({ channel, interactions }) => ({
    message: `All ${interactions} interactions with a channel use “${channel}”.`,
    suggestion: 'Ask about other channels: people, post, places, phone.',
  }),
  'too-few-marks': ({ hearts, clouds }) => ({
    message: `There are ${marks(hearts, clouds)}; three to five of each is enough to show what matters.`,
    suggestion: 'Look for places in the interviews where people used strong words.',
  }),
  'too-many-marks': ({ hearts, clouds }) => ({
    message: `There are ${marks(hearts, clouds)}; with more than five of either, nothing stands out.`,
    suggestion: 'Choose together the three to five that customers feel most strongly about.',
  }),
  'too-many-phases': ({ phases }) => ({
    message: `${phases} phases are too many to keep in mind.`,
    suggestion: 'Merge those that the customer would describe as one.',
  }),
  'curve-is-sum-of-marks': ({ kind, name }) => ({
    message:
      kind === 'follows'
        ? 'The curve only repeats the hearts and clouds, point by point.'
        : `The curve at “${name}” says the opposite of what the interviews say there.`,
    suggestion:
      kind === 'follows'
        ? 'Draw how the journey as a whole is experienced.'
        : 'Read the excerpts again, and draw what they say.',
  }),
  'curve-unexplained': ({ kind, name }) => ({
    message: `No quote explains the ${kind} at “${name}”.`,
    suggestion: 'Link a quote that says why.',
  }),
  'moments-of-truth-count': ({ moments }) => ({
    message:
      moments === 0
        ? 'No moment of truth has been chosen yet.'
        : `There ${moments === 1 ? 'is 1 moment' : `are ${moments} moments`} of truth; two to four is enough to focus on.`,
    suggestion:
      moments > 4
        ? 'Keep the two to four where the relationship is decided.'
        : 'Look for strong feelings after an effort, at an ending or where expectations are high.',
  }),
  'moment-without-problem': ({ title, missing }) => ({
    message: `The moment of truth “${title}” has ${inMoment[missing]}.`,
    suggestion:
      missing === 'cue'
        ? 'Choose why it is decisive: effort made, the end of an intense sequence, or high expectations.'
        : 'Write it as a problem to solve: “How might we …”.',
  }),
  hypothesis: ({ interviews, saidSo, claims, unbacked }) => ({
    message: [
      interviews === 0
        ? 'This journey has no interviews: it is a hypothesis'
        : saidSo
          ? 'This journey is a hypothesis'
          : '',
      unbacked.length === 0
        ? ''
        : `${unbacked.length} of ${count(claims, 'claim', 'claims')} have no evidence (${someOf(unbacked, (n) => `and ${n} more`)})`,
    ]
      .filter((part) => part !== '')
      .join('; ')
      .concat('.'),
    suggestion:
      interviews === 0
        ? 'Talk to customers, and compare what they say with what you believed.'
        : 'Link each claim to a quote, or remove it.',
  }),
  'few-interviews': ({ interviews, wanted }) => ({
    message: `${count(interviews, 'interview', 'interviews')} so far; about ${wanted} are usually needed.`,
    suggestion: 'Plan more interviews, with people who differ from those already interviewed.',
  }),
  'not-saturated': ({ interviews, fresh }) => ({
    message: `The last of ${interviews} interviews still added ${count(fresh, 'new theme', 'new themes')}.`,
    suggestion: 'Continue until two in a row add nothing new.',
  }),
  'narrow-sample': ({ participants, group }) => ({
    message: `All ${participants} participants are from the same group, “${group}”.`,
    suggestion: 'Look for people with other experiences, such as those who gave up or chose something else.',
  }),
  'quantity-from-quality': ({ words }) => ({
    message: `“${words}” turns what a few people said into a share of all customers.`,
    suggestion: 'Write why it happens; take numbers from behaviour or a survey, and give the source.',
  }),
  'persona-without-evidence': ({ group }) => ({
    message: `“${group}” is described, but has no evidence.`,
    suggestion: 'Link the group to excerpts, or mark it as an assumption.',
  }),
  'quote-not-quoted': ({ text, why }) => ({
    message: why === 'no-source' ? `“${text}” has no source.` : `“${text}” is not worded like this in the interview.`,
    suggestion:
      why === 'no-source'
        ? 'Choose the words from an interview, or remove the quote.'
        : 'Quote word for word, and mark what is left out with […].',
  }),
  unowned: ({ what, name, missing }) => ({
    message: what === 'journey' ? `The journey lacks ${owner[missing]}.` : `“${name}” lacks ${owner[missing]}.`,
    suggestion:
      missing === 'both'
        ? 'Ask who would notice if it got worse; choose one person responsible for the experience and one day to day.'
        : 'Ask the person who is closest to it.',
  }),
  'hand-off-unwatched': ({ from, to }) => ({
    message: `The customer is handed over from ${from} to ${to} where it is hard, and nobody owns the hand-off.`,
    suggestion: 'Choose an owner for the hand-off itself, not only for each side of it.',
  }),
  'effort-off-target': ({ dip, busy }) => ({
    message: `There is ongoing work at “${busy}”, where it is going well, but none at the lowest point, “${dip}”.`,
    suggestion: 'Plan a small change at the lowest point.',
  }),
  'no-rhythm': () => ({
    message: 'The journey has no rhythm: no reviews are planned.',
    suggestion: 'Choose how often, for instance every fourth week, and a first date.',
  }),
  'review-overdue': ({ since, days }) => ({
    message: `A review was due on ${since}, ${count(days, 'day', 'days')} ago.`,
    suggestion: 'Hold it, even a short one, or choose another rhythm.',
  }),
  stale: ({ since }) => ({
    message: `The map was valid until ${since}.`,
    suggestion: 'Check what is still true, and set a new date.',
  }),
  'change-without-effect': ({ change, missing }) => ({
    message: `The experiment “${change}” does not say ${missing.map((what) => inExperiment[what]).join(', or ')}.`,
    suggestion: 'Write it as an assumption that can be tested: if we do this, then that happens.',
  }),
  'backstage-first': ({ backstage, customer }) => ({
    message: `There is more backstage (${backstage}) than about the customer (${customer}).`,
    suggestion: 'Add more about what the customer does and feels.',
  }),
  'consent-missing': ({ interviews, who }) => ({
    message: `${count(interviews, 'interview is', 'interviews are')} used without a valid consent (${who}).`,
    suggestion: 'Ask for it, or erase what was said.',
  }),
  'retention-due': ({ participants, who }) => ({
    message: `What ${count(participants, 'participant', 'participants')} said should no longer be kept (${who}).`,
    suggestion: 'Erase their words, or ask whether they may be kept.',
  }),
};
