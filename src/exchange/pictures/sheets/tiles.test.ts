import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orientations, papers, paperSize } from '#exchange/pictures/sheets/paper.ts';
import { planTiles, tileOverlap } from '#exchange/pictures/sheets/tiles.ts';

const anyPoster = fc.tuple(fc.constantFrom(...papers), fc.constantFrom(...orientations));

describe('a large sheet on small ones', () => {
  it('is there whole, and what lies at an edge is on both sheets', () => {
    fc.assert(
      fc.property(anyPoster, fc.constantFrom(...papers), ([paper, orientation], small) => {
        const poster = paperSize(paper, orientation);
        const { tiles, columns, rows } = planTiles(poster, small);
        expect(tiles).toHaveLength(columns * rows);
        for (const x of [0, poster.width / 3, poster.width])
          for (const y of [0, poster.height / 2, poster.height])
            expect(
              tiles.some((tile) => x >= tile.x && x <= tile.x + tile.width && y >= tile.y && y <= tile.y + tile.height),
            ).toBe(true);
        const [first, second] = tiles;
        if (first && second && columns > 1) expect(first.x + first.width - second.x).toBeCloseTo(tileOverlap, 6);
      }),
    );
  });

  it('takes as few sheets as the printer allows, named by row and place', () => {
    const { tiles, columns, rows } = planTiles(paperSize('a0'), 'a4');
    expect([columns, rows]).toEqual([5, 5]);
    expect([tiles[0]?.name, tiles[7]?.name, tiles.at(-1)?.name]).toEqual(['A1', 'B3', 'E5']);
  });
});
