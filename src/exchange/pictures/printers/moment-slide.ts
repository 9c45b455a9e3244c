import type { Slide } from '#exchange/pictures/printers/deck.ts';
import { curveAt, type Point } from '#exchange/pictures/curve-path.ts';
import type { MapContent, MomentContent, Voice } from '#exchange/pictures/content/types.ts';
import { footings } from '#exchange/pictures/layout/path-labels.ts';
import { fittedText } from '#exchange/pictures/printers/fitted-text.ts';
import { put } from '#exchange/pictures/printers/slide-nodes.ts';
import { ended, slideRuns } from '#exchange/pictures/printers/slide-runs.ts';
import { bare, quoteOn, sansAt, slideHead, type WordSlide } from '#exchange/pictures/printers/slide-text.ts';
import { ribbon } from '#exchange/pictures/ribbon.ts';
import { claimNotes } from '#exchange/pictures/scene/claim-notes.ts';
import { signNode } from '#exchange/pictures/scene/signs.ts';
import { isPictureWord } from '#words/paper.ts';

const left = 0.7;
const half = 6.1;
const right = 7.35;

/** A moment of truth: where it lies on the path, how customers live it, what they say, and the questions that it opens. */
export function momentSlide(slide: Slide, of: WordSlide & { readonly moment: MomentContent }): void {
  const { moment, sight } = of;
  const { theme, words, measure } = sight;
  slideHead(slide, { title: moment.title, kind: `${words.say('whatHurts')} · ${words.say('moment')}` }, of);
  const frame = { x: left, y: 1.8, w: half, h: 2.1 };
  const { experience } = moment;
  const lived = fittedText(experience.text, frame, { family: 'sans', size: 18, least: 12, measure });
  const isWhole = lived.text === experience.text;
  slide.addText(isWhole ? slideRuns(experience) : lived.text, sansAt(frame, lived.size, theme.ink));
  const cues = moment.cues.map((cue) => (isPictureWord(cue) ? words.say(cue) : cue)).join(' · ');
  const under = [cues, ...(moment.claim.assumption ? [words.say('assumed')] : [])]
    .filter((line) => line !== '')
    .join('\n');
  slide.addText(under, sansAt({ x: left, y: 4.0, w: half, h: 0.5 }, 13, theme.moment));
  voicesFor(moment, of.content).forEach((voice, i) =>
    quoteOn(slide, voice, { frame: { x: left, y: 4.75 + i * 1.2, w: half, h: 1 }, sight }),
  );
  miniPath(slide, of);
  questionsOn(slide, of);
  const uncut = isWhole ? '' : `${experience.text}\n\n`;
  slide.addNotes(`${uncut}${claimNotes(moment.claim, words)}`);
}

const mostVoices = 2;

/** Words for the slide: those on the map near the moment first, then others that it rests on. */
function voicesFor(moment: MomentContent, content: MapContent): Pick<Voice, 'text' | 'alias'>[] {
  const near = content.quotes.filter(
    ({ x, text, erased }) =>
      !erased && text !== '' && x !== undefined && moment.xs.some((at) => Math.abs(at - x) < 0.01),
  );
  const others = moment.claim.voices.filter(({ text, erased }) => erased !== true && text !== '');
  const all = [...near, ...others];
  return all
    .filter(({ text }, i) => all.findIndex((other) => other.text.includes(text) || text.includes(other.text)) === i)
    .slice(0, mostVoices);
}

const mini = { width: 500, height: 130 };

function miniPath(slide: Slide, { moment, content, sight }: WordSlide & { moment: MomentContent }): void {
  const points = content.curves.find(({ of, points: own }) => of === 'customers' && own.length > 1)?.points;
  if (!points) return;
  const x = (at: number): number => (at / Math.max(content.phases.length, 1)) * mini.width;
  const y = (feeling: number): number => mini.height / 2 - feeling * mini.height * 0.4;
  const line: Point[] = points.map((point) => ({ x: x(point.x), y: y(point.feeling) }));
  const pen = { slide, x: right, y: 1.75, scale: 5.3 / mini.width, measure: sight.measure };
  put(
    { kind: 'path', path: ribbon(line, { width: 5, taper: 40 }), fill: sight.theme.pathSoft },
    { ...pen, name: sight.words.say('curve') },
  );
  const look = { size: 30, assumption: moment.claim.assumption, ground: sight.theme.paper };
  for (const at of footings(moment.xs))
    put(signNode('moment', { ...look, x: x(at), y: (curveAt(line, x(at)) ?? y(0)) - 12 }, sight.theme), pen);
}

function questionsOn(slide: Slide, { moment, sight }: WordSlide & { moment: MomentContent }): void {
  const { theme, words, measure } = sight;
  if (moment.howMightWe.length === 0) return;
  slide.addShape('roundRect', {
    x: right,
    y: 3.6,
    w: 5.3,
    h: 3.2,
    rectRadius: 0.1,
    fill: { color: bare(theme.raised) },
    line: { color: bare(theme.hairline), width: 1 },
  });
  slide.addText(words.say('howMightWe'), {
    ...sansAt({ x: right + 0.3, y: 3.82, w: 4.7, h: 0.3 }, 13, theme.moment),
    bold: true,
  });
  const frame = { x: right + 0.3, y: 4.2, w: 4.7, h: 2.45 };
  const gaps = (moment.howMightWe.length - 1) * 0.14;
  const asked = { w: frame.w, h: frame.h - gaps };
  const all = moment.howMightWe.map(({ text }) => text).join('\n');
  const said = fittedText(all, asked, { family: 'sans', size: 17, least: 12, measure });
  const questions = said.text === all ? moment.howMightWe : [{ text: said.text }];
  const runs = questions.flatMap((question, i) =>
    i < questions.length - 1 ? ended(slideRuns(question), { paraSpaceAfter: 10 }) : slideRuns(question),
  );
  slide.addText(runs, sansAt(frame, said.size, theme.ink));
}
