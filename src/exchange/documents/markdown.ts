import { heardText } from '#exchange/pictures/content/heard-text.ts';
import { markdownOf, oneLine, plainMarkdown } from '#exchange/documents/markdown-words.ts';
import type {
  Claim,
  InteractionContent,
  MapContent,
  MarkContent,
  MomentContent,
  PhaseContent,
  QuoteContent,
  TransitionContent,
  Worded,
} from '#exchange/pictures/content/types.ts';
import { notesIn, type TileLane, type TileThing, tileThings } from '#exchange/pictures/lanes/tile-things.ts';
import { isPictureWord, type PictureWords } from '#words/paper.ts';

/** The journey as a document to read: what it is and what it rests on, phase by phase what happens and what people said, the moments of truth, and what is done about it. */
export function printMarkdown(content: MapContent, words: PictureWords): string {
  const parts = [
    ...head(content, words),
    ...content.phases.flatMap((phase, at) => phasePart(phase, { at, content, words })),
    ...momentsPart(content, words),
    ...lanesPart(content, words),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function head(content: MapContent, words: PictureWords): string[] {
  const { name, primaryGoal, basis, snapshotDate, trustUntil, owners, groups } = content;
  const known = [
    words.say(basis),
    heardText(content, words),
    snapshotDate === undefined ? '' : words.say('snapshot', { day: words.day(snapshotDate) }),
    trustUntil === undefined ? '' : words.say('trustUntil', { day: words.day(trustUntil) }),
    ...groups.map((group) => group.name),
  ];
  const owned = (['professional', 'operational'] as const).flatMap((kind) => {
    const owner = owners[kind];
    return owner ? `${words.say(`${kind}Owner`)}: ${owner.name}` : [];
  });
  return [
    `# ${oneLine(name)}`,
    primaryGoal === '' ? '' : `**${words.say('primaryGoal')}:** ${markdownOf({ text: primaryGoal })}`,
    soft(known),
    soft(owned),
  ];
}

/** What is said beside something, in one slanted line. */
function soft(parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '').map(oneLine);
  return said.length === 0 ? '' : `*${said.join(' · ')}*`;
}

type InPhase = { readonly at: number; readonly content: MapContent; readonly words: PictureWords };

function phasePart(phase: PhaseContent, { at, content, words }: InPhase): string[] {
  const beside = [
    phase.stretch === undefined ? '' : words.say(phase.stretch),
    phase.involvesUs ? '' : words.withoutUs,
    phase.leadTime === undefined ? '' : words.length(phase.leadTime),
  ];
  const after = Map.groupBy(content.transitions, ({ from }) => from ?? '');
  const items = phase.interactions.flatMap((one) => [
    interactionItem(one, words),
    ...(after.get(one.id) ?? []).map((of) => betweenItem(of, words)),
  ]);
  const told = new Set(phase.interactions.flatMap(({ claim }) => claim.voices.map(({ text }) => text)));
  const quotes = content.quotes.filter(
    ({ x, text }) => x !== undefined && Math.floor(x) === at && (text === '' || !told.has(text)),
  );
  return [
    `## ${at + 1}. ${oneLine(phase.name)}`,
    soft(beside),
    clause(words.say('doing'), phase.doing),
    clause(words.say('goal'), phase.goal),
    items.join('\n'),
    ...quotes.map((quote) => quotePart(quote, words)),
  ];
}

const clause = (label: string, said: Worded): string =>
  said.text === '' ? '' : `**${label}:** ${markdownOf(said).replace(/^- /u, '\n\n- ')}`;

function interactionItem(of: InteractionContent, words: PictureWords): string {
  const beside = [
    of.indirect ? words.withoutUs : '',
    of.role === undefined ? '' : words.role(of.role),
    of.actor?.name ?? '',
    ...of.channels.map(({ name }) => name),
    markText(of.mark, words),
    of.claim.assumption ? words.say('anAssumption') : '',
  ];
  return [`- ${aside(markdownOf(of, '  '), beside)}`, ...voiceItems(of.claim, words)].join('\n');
}

function betweenItem(of: TransitionContent, words: PictureWords): string {
  const { meanwhile: text, marked, wait, frictions, handOff, mark, claim } = of;
  const beside = [
    words.wait(wait),
    ...frictions.map((one) => (isPictureWord(one) ? words.say(one) : one)),
    handOff ? `${handOff.from?.name ?? '?'} → ${handOff.to?.name ?? '?'}` : '',
    markText(mark, words),
    claim.assumption ? words.say('anAssumption') : '',
  ];
  const said = markdownOf({ text, ...(marked !== undefined && { marked }) }, '  ');
  return [`- ↓ ${aside(said, beside)}`, ...voiceItems(claim, words)].join('\n');
}

const aside = (said: string, beside: readonly string[]): string => {
  const more = soft(beside);
  return more === '' ? said : `${said} — ${more}`;
};

const markText = (mark: MarkContent | undefined, { say }: PictureWords): string =>
  mark ? `${mark.type === 'heart' ? '♥' : '☁'} ${say(mark.type)} ${mark.strength}` : '';

/** Those who are heard by their words; of the others how many there are. */
function voiceItems({ voices }: Claim, words: PictureWords): string[] {
  const heard = voices.filter(({ text, erased }) => text !== '' && erased !== true);
  const others = voices.length - heard.length;
  return [
    ...heard.map(({ text, alias }) => `  - ${said({ text, alias }, words)}`),
    ...(others === 0 ? [] : [`  - *${words.say('voicesBehind')}: ${others}*`]),
  ];
}

const said = ({ text, alias }: { text: string; alias: string }, words: PictureWords): string =>
  `${plainMarkdown(words.quoted(text).replaceAll(/\s+/gu, ' '))}${alias === '' ? '' : ` — ${oneLine(alias)}`}`;

const quotePart = ({ text, alias, erased, keyMissing }: QuoteContent, words: PictureWords): string =>
  `> ${erased ? `*${words.gone({ keyMissing })}*` : said({ text, alias }, words)}`;

function momentsPart({ moments }: MapContent, words: PictureWords): string[] {
  return moments.length === 0
    ? []
    : [`## ${words.say('moments')}`, ...moments.flatMap((moment) => momentPart(moment, words))];
}

function momentPart({ title, experience, cues, howMightWe, claim }: MomentContent, words: PictureWords): string[] {
  const beside = [
    ...cues.map((cue) => (isPictureWord(cue) ? words.say(cue) : cue)),
    claim.assumption ? words.say('anAssumption') : '',
  ];
  return [
    `### ${oneLine(title)}`,
    markdownOf(experience),
    soft(beside),
    howMightWe.map((question) => `- ${markdownOf(question, '  ')}`).join('\n'),
    voiceItems(claim, words)
      .map((item) => item.trimStart())
      .join('\n'),
  ];
}

const lanes = ['changes', 'opportunities', 'jobs', 'measures'] as const satisfies readonly TileLane[];

function lanesPart(content: MapContent, words: PictureWords): string[] {
  const told = [
    ...lanes.map((lane) => ({ title: words.say(lane), things: tileThings[lane](content, words) })),
    ...content.lanes.map(({ id, name }) => ({ title: name, things: notesIn(content, id, 'note') })),
  ];
  return told.flatMap(({ title, things }) =>
    things.length === 0 ? [] : [`## ${oneLine(title)}`, things.map((thing) => thingItem(thing, content)).join('\n')],
  );
}

function thingItem({ head: before, text, marked, foot, x }: TileThing, { phases }: MapContent): string {
  const where = x === undefined ? '' : (phases[Math.floor(x)]?.name ?? '');
  const words = markdownOf({ text, ...(marked !== undefined && { marked }) }, '  ');
  return `- ${aside(before ? `${oneLine(before)}: ${words}` : words, [foot ?? '', where])}`;
}
