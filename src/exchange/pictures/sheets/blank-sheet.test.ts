import { describe, expect, it } from 'vitest';
import { languages } from '#base/languages.ts';
import { openFontBook } from '#exchange/pictures/letters/font-book.ts';
import { boxesMeet } from '#exchange/pictures/path.ts';
import { boxOfNode } from '#exchange/pictures/scene/box-of-node.ts';
import type { SceneNode } from '#exchange/pictures/scene/scene.ts';
import { blankSheet } from '#exchange/pictures/sheets/blank-sheet.ts';
import { paperMargin, paperSize, pointsPerMm } from '#exchange/pictures/sheets/paper.ts';

const { measure } = openFontBook();

describe.each(languages)('A blank journey on paper, in %s', (language) => {
  const { nodes, width, height } = blankSheet(language, measure);
  const drawn = nodes.filter((node): node is Exclude<SceneNode, { kind: 'group' }> => node.kind !== 'group');
  const texts = drawn.filter((node) => node.kind === 'text');
  const said = (node: SceneNode): string => (node.kind === 'text' ? node.lines.join(' ') : node.kind);

  it('has all of it on the sheet, and no words on others or over a line', () => {
    const boxes = drawn.map((node) => ({ node, box: boxOfNode(node, measure) }));
    const outside = boxes.filter(
      ({ box }) => box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height,
    );
    expect(outside.map(({ node }) => said(node))).toEqual([]);
    const words = boxes.filter(({ node }) => node.kind === 'text');
    const lines = boxes.filter(({ node }) => node.kind === 'path');
    const on = words.flatMap((one, i) =>
      [...words.slice(i + 1), ...lines]
        .filter(({ box }) => boxesMeet(one.box, box))
        .map(({ node }) => `${said(one.node)} | ${said(node)}`),
    );
    expect(on).toEqual([]);
  });

  it('asks a question at each place for six phases, in letters that can be read on A3 too', () => {
    expect(texts.filter((node) => said(node).endsWith('?')).length).toBeGreaterThanOrEqual(6 * 7);
    const a3 = (paperSize('a3').width - 2 * paperMargin) / width;
    const smallest = Math.min(...texts.map(({ font }) => font.size * a3 * pointsPerMm));
    expect(smallest).toBeGreaterThan(10);
  });

  it('has places for paper notes as they are sold, where it is printed on A0', () => {
    const notes = drawn.filter((node) => node.kind === 'box' && node.width === 76 && node.height === 76);
    expect(notes).toHaveLength(24);
  });
});
