import type { Claim, MapContent } from '#exchange/pictures/content/types.ts';
import { fonts, lineHeight } from '#exchange/pictures/layout/fonts.ts';
import type { LaidCard, LaidMark, MapLayout } from '#exchange/pictures/layout/types.ts';
import { lineText } from '#exchange/pictures/styled-lines.ts';
import { claimNotes } from '#exchange/pictures/scene/claim-notes.ts';
import type { SceneNode, TextBlock } from '#exchange/pictures/scene/scene.ts';
import { lineNode, paragraph, paragraphNode, type Sight, textNode, written } from '#exchange/pictures/scene/sight.ts';
import { episodeNodes, imageNodes } from '#exchange/pictures/scene/image-nodes.ts';
import { signNode } from '#exchange/pictures/scene/signs.ts';

/** Interactions as cards: without us on bare paper, assumptions with a dashed edge. */
export function cardNodes(layout: MapLayout, content: MapContent, sight: Sight): SceneNode[] {
  const claims = new Map(
    content.phases.flatMap(({ interactions }) => interactions).map(({ id, claim }) => [id, claim]),
  );
  return layout.cards.map((card) => cardNode(card, claims.get(card.id), sight));
}

function cardNode(card: LaidCard, claim: Claim | undefined, sight: Sight): SceneNode {
  const { theme } = sight;
  const { x, y, width, height } = card;
  const box: SceneNode = {
    kind: 'box',
    x,
    y,
    width,
    height,
    radius: 8,
    fill: card.indirect ? theme.paper : theme.raised,
    stroke: card.assumption ? theme.assumption : theme.hairline,
    strokeWidth: card.assumption ? 1.2 : 1,
    dash: card.assumption ? [4, 3] : undefined,
    texts: cardTexts(card, sight),
  };
  return {
    kind: 'group',
    name: card.lines.map(lineText).join(' '),
    notes: claim ? claimNotes(claim, sight.words) : '',
    dx: 0,
    dy: 0,
    nodes: [
      box,
      ...imageNodes(card.picture),
      ...episodeNodes(card.episode, sight),
      dot(card, sight),
      ...pillNodes(card, sight),
      ...markNodes(card.mark, sight),
    ],
  };
}

function cardTexts(card: LaidCard, { theme }: Sight): TextBlock[] {
  const footTop = card.y + card.height - 8 - lineHeight('foot');
  const top = card.y + 8 + (card.picture ? card.picture.height + 5 : 0);
  const texts = [paragraph('card', card.lines, { x: card.x + 10, y: top, width: card.width - 20, color: theme.ink })];
  return card.foot === ''
    ? texts
    : [...texts, written('foot', [card.foot], { x: card.x + 22, y: footTop, color: theme.faint })];
}

function dot(card: LaidCard, { theme }: Sight): SceneNode {
  const y = card.y + card.height - 8 - lineHeight('foot') / 2 - 3.5;
  const size = card.indirect
    ? { x: card.x + 10.6, y: y + 0.6, width: 5.8, height: 5.8 }
    : { x: card.x + 10, y, width: 7, height: 7 };
  const hidden = card.foot === '';
  return {
    kind: 'box',
    ...size,
    radius: 3.5,
    ...(card.indirect ? { stroke: theme.faint, strokeWidth: 1.2 } : { fill: hidden ? theme.raised : theme.faint }),
  };
}

function pillNodes(card: LaidCard, { theme, words, measure }: Sight): SceneNode[] {
  const text = card.unowned ? words.noOwner : card.owners;
  if (text === '') return [];
  const width = measure(text, fonts.foot) + 14;
  const box = {
    x: card.x + card.width - 8 - width,
    y: card.y + card.height - 9 - lineHeight('foot'),
    width,
    height: lineHeight('foot') + 2,
  };
  const texts = [
    written('foot', [text], { x: box.x + 7, y: box.y + 1, color: card.unowned ? theme.needsYou : theme.soft }),
  ];
  return [{ kind: 'box', ...box, radius: 8, fill: card.unowned ? theme.needsYouSoft : theme.sunk, texts }];
}

const markNodes = (mark: LaidMark | undefined, { theme }: Sight): SceneNode[] =>
  mark ? [signNode(mark.type, { ...mark, ground: theme.raised }, theme)] : [];

/** What lies between interactions: a thin line, what the customer does meanwhile and how long it feels. */
export function linkNodes({ links }: MapLayout, sight: Sight): SceneNode[] {
  const { theme } = sight;
  return links.flatMap((link): SceneNode[] => {
    const x = link.x + 18;
    const width = link.width - (link.mark ? 44 : 26);
    const stroke = link.assumption ? { stroke: theme.assumption, dash: [3, 3] } : { stroke: theme.pathSoft };
    const waitTop = link.y + 3 + link.lines.length * lineHeight('link');
    return [
      lineNode(
        { x: link.x + 10, y: link.y + 2 },
        { x: link.x + 10, y: link.y + link.height - 1 },
        { ...stroke, strokeWidth: 1.6 },
      ),
      paragraphNode('link', link.lines, { x, y: link.y + 3, width, color: theme.soft }),
      ...(link.wait === '' ? [] : [textNode('wait', [link.wait], { x, y: waitTop, color: theme.pathInk })]),
      ...markNodes(link.mark, sight),
    ];
  });
}
