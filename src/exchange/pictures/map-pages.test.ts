import { expect, it } from 'vitest';
import { mapContent } from '#exchange/pictures/map-content.ts';
import { mapPages } from '#exchange/pictures/map-pages.ts';
import { pictureLayout } from '#exchange/pictures/picture-layout.ts';
import { fonts } from '#exchange/pictures/layout/fonts.ts';
import type { Scene, SceneNode } from '#exchange/pictures/scene/scene.ts';
import { sceneOf } from '#exchange/pictures/scene/scene-of.ts';
import { printedArea } from '#exchange/pictures/sheets/paper.ts';
import { smallJourney } from '#exchange/pictures/small-journey.ts';
import { lineText } from '#exchange/pictures/styled-lines.ts';
import { themes } from '#exchange/pictures/theme.ts';
import { pictureWords } from '#words/paper.ts';
import type { Records } from '#model/document/document.ts';
import { type LaneView, plainView } from '#model/map/lane-view.ts';

const sheet = printedArea('a4');
const sight = {
  words: pictureWords('sv'),
  measure: (text: string, { size }: { size: number }): number => text.length * size * 0.52,
  theme: themes.light,
};

/** The small journey with so many more interactions in its second phase, by turns of two roles. */
function grown(more: number) {
  const added = Array.from({ length: more }, (_, at): [string, unknown] => {
    const body = { phase: 'p2', text: `Står i kö, gång ${at}`, role: at % 5 < 3 ? 'user' : 'buyer' };
    return [`more${at}`, { type: 'interaction', id: `more${at}`, order: `b${String(at).padStart(4, '0')}`, body }];
  });
  const records = new Map<string, unknown>([...smallJourney.journey, ...added]) as Records;
  return { ...mapContent(records, smallJourney.workspace, smallJourney.evidence), roles: ['user', 'buyer'] };
}

function pagesOf(more: number, view: LaneView = plainView, on = sheet): readonly Scene[] {
  const content = grown(more);
  const seen = { ...sight, view };
  const whole = sceneOf(content, pictureLayout(content, Math.SQRT2, seen), seen);
  return mapPages(content, { whole, sheet: on }, seen);
}

const wordsIn = (nodes: readonly SceneNode[]): string[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'group') return wordsIn(node.nodes);
    const blocks = node.kind === 'text' ? [node] : node.kind === 'box' ? (node.texts ?? []) : [];
    return blocks.map(({ lines }) => lines.map(lineText).join(' '));
  });

it('are not needed where the whole can be read on the sheet', () => {
  expect(pagesOf(0, plainView, printedArea('a2'))).toEqual([]);
  expect(pagesOf(0)).not.toEqual([]);
});

it.each([false, true])('show every card once in letters of seven points, tracks: %s', (hasTracks) => {
  const pages = pagesOf(120, { ...plainView, hasTracks });
  const smallest = Math.min(...Object.values(fonts).map(({ size }) => size));
  for (const { width, height } of pages) {
    const scale = Math.min(sheet.width / width, sheet.height / height);
    expect(smallest * scale * 0.75).toBeGreaterThan(6.7);
  }
  const words = pages.flatMap(({ nodes }) => wordsIn(nodes));
  for (let at = 0; at < 120; at += 1) expect(words.filter((text) => text === `Står i kö, gång ${at}`)).toHaveLength(1);
});

it('repeat the heads of their phases, say which part of one they are and the how manieth page', () => {
  const pages = pagesOf(120).map(({ nodes }) => wordsIn(nodes));
  for (const [at, words] of pages.entries()) {
    expect(words).toContain(`${at + 1}/${pages.length}`);
    expect(words.some((text) => /^(?:Längtar|Hämtar hem|Lever tillsammans)/u.test(text))).toBe(true);
  }
  expect(pages.flat()).toContain('Hämtar hem (2/7)');
});
