import { describe, expect, it } from 'vitest';
import { shareable } from '#exchange/pictures/content/shareable.ts';
import { mapContent } from '#exchange/pictures/map-content.ts';
import { smallJourney } from '#exchange/pictures/small-journey.ts';
import { passedBy, stopFor, walkOf } from '#exchange/pictures/walk.ts';

const content = shareable(mapContent(smallJourney.journey, smallJourney.workspace, smallJourney.evidence), {
  today: '2026-11-22',
  audience: 'inside',
});

describe('a walk along the journey', () => {
  it('goes from its beginning phase by phase past what matters, to its end', () => {
    const stops = walkOf(content).map(({ kind, id }) => `${kind} ${id}`);
    expect(stops[0]).toBe('begin j');
    expect(stops.at(-1)).toBe('end j/end');
    expect(stops.slice(1, -1).filter((stop) => stop.startsWith('phase'))).toEqual(['phase p1', 'phase p2', 'phase p3']);
    expect(stops.indexOf('phase p2')).toBeLessThan(stops.indexOf('mark i2'));
    expect(stops.indexOf('mark i2')).toBeLessThan(stops.indexOf('mark i3'));
    expect(stops.indexOf('mark i3')).toBeLessThan(stops.indexOf('phase p3'));
    expect(stops).toContain('moment m1');
    expect(stops).toContain('experiment x1');
  });

  it('begins under the title that somebody wrote, and else with what it is for', () => {
    const [plain] = walkOf(content);
    const [titled] = walkOf({ ...content, headline: 'Papperen tar glädjen ur det' });
    expect([plain?.text, titled?.text]).toEqual(['En hund som är trygg & glad', 'Papperen tar glädjen ur det']);
    expect(titled?.title).toBe(content.name);
  });

  it('says each quote once, at what it is about', () => {
    const said = walkOf(content).filter(({ quote }) => quote?.id === 'q1');
    expect(said.map(({ id }) => id)).toEqual(['m1']);
    expect(JSON.stringify(walkOf(content))).not.toContain('min fot');
  });

  it('lets a phase be told by words said where it feels most, not by those in its middle', () => {
    const quoteAt = (id: string, x: number) => ({
      ...{ id, text: id, alias: 'P1', x, consent: undefined },
      ...{ assumption: false, lost: false, erased: false },
    });
    const [customers] = content.curves;
    if (!customers) throw new Error('there is a path');
    const [point] = customers.points;
    if (!point) throw new Error('it has a point');
    const points = [0.2, 1.1, 2.6].map((x, i) => ({ ...point, id: `k${i}`, x, feeling: [0.3, -0.9, 0.6][i] ?? 0 }));
    const told = {
      ...content,
      moments: [],
      curves: [{ ...customers, points }],
      quotes: [quoteAt('middling', 1.5), quoteAt('low', 1.08), quoteAt('high', 2.62), quoteAt('level', 2.45)],
    };
    const said = walkOf(told, passedBy).flatMap(({ kind, id, quote }) => (kind === 'phase' ? [[id, quote?.id]] : []));
    expect(said).toEqual([
      ['p1', undefined],
      ['p2', 'low'],
      ['p3', 'high'],
    ]);
  });

  it('leaves out what nobody wants to stop at', () => {
    const kinds = new Set(walkOf(content, ['marks', 'experiments']).map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['begin', 'phase', 'moment', 'end']));
  });

  it('begins where somebody stands on the map', () => {
    const stops = walkOf(content);
    expect(stops[stopFor(stops, content, 'm1')]?.id).toBe('m1');
    expect(stops[stopFor(stops, content, 'k3')]?.id).toBe('p3');
    expect(stopFor(stops, content, 'nowhere')).toBe(0);
  });
});
