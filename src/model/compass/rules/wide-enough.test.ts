import { describe, expect, it } from 'vitest';
import { findingsOf, interaction, phase, record } from '#model/compass/testing/journey-sketch.ts';

const workspace = [record('channel', 'web', { name: 'Web shop' }), record('channel', 'home', { name: 'Home' })];

const direct = (id: string, more: object = {}) =>
  interaction(id, { phase: 'p', kind: 'direct', channels: ['web'], ...more });
const indirect = (id: string, more: object = {}) =>
  interaction(id, { phase: 'p', kind: 'indirect', channels: ['web'], ...more });

describe('a map that is only about us', () => {
  const map = [phase('p'), direct('a'), direct('b'), direct('c'), direct('d')];

  it('is seen from all sides', () => {
    for (const rule of ['starts-at-us', 'ends-at-us', 'no-indirect-interactions', 'single-channel'] as const) {
      expect(findingsOf(rule, { map, workspace }), rule).toMatchObject([{ place: { journey: true } }]);
    }
    expect(findingsOf('single-channel', { map, workspace })[0]?.message).toContain('Web shop');
    expect(findingsOf('starts-at-us', { map })[0]?.message).toContain('Does a');
    expect(findingsOf('ends-at-us', { map })[0]?.message).toContain('Does d');
  });

  it('is not when the customer’s own life is at its edges', () => {
    const own = [phase('p'), indirect('a'), direct('b'), direct('c'), indirect('d', { channels: ['home'] })];
    for (const rule of ['starts-at-us', 'ends-at-us', 'no-indirect-interactions', 'single-channel'] as const) {
      expect(findingsOf(rule, { map: own, workspace }), rule).toEqual([]);
    }
  });

  it('is not when a phase without us comes first, even an empty one', () => {
    expect(findingsOf('starts-at-us', { map: [phase('o', { involvesUs: false }), ...map] })).toEqual([]);
    expect(findingsOf('ends-at-us', { map: [...map, phase('z', { involvesUs: false })] })).toEqual([]);
  });

  it('is not judged before there is something to judge', () => {
    expect(findingsOf('starts-at-us', { map: map.slice(0, 3) })).toEqual([]);
  });
});

describe('phases', () => {
  const phases = (count: number) => Array.from({ length: count }, (_, i) => phase(`p${i}`));

  it('are too many from nine on', () => {
    expect(findingsOf('too-many-phases', { map: phases(8) })).toEqual([]);
    expect(findingsOf('too-many-phases', { map: phases(9) })).toHaveLength(1);
  });

  it('are read as names of a funnel, each at its place', () => {
    const map = [
      phase('a', { name: 'Awareness' }),
      phase('b', { name: 'Living with it' }),
      phase('c', { name: 'Purchase' }),
    ];
    expect(findingsOf('phase-is-funnel', { map }).map(({ place }) => place)).toEqual([{ phase: 'a' }, { phase: 'c' }]);
  });
});

describe('the name of the journey', () => {
  it.each([
    'Buy flowers online',
    'Order plants in our web shop',
    'Buy our insurance',
    'Become a customer',
    'Customer onboarding',
    'Purchase journey',
    'Sign up for a subscription',
    'Checkout',
  ])('is our sale: %s', (name) => {
    expect(findingsOf('name-is-our-product', { journey: { name } })).toHaveLength(1);
  });

  it.each([
    'Köpa blommor online',
    'Beställa växter hos oss',
    'Bli kund',
    'Teckna hemförsäkring',
    'Köpresan',
    'Kundonboarding',
    'Handla mat på nätet',
  ])('är vår försäljning: %s', (name) => {
    expect(findingsOf('name-is-our-product', { journey: { name, language: 'sv' } })).toHaveLength(1);
  });

  it.each([
    'Kjøpe blomster på nett',
    'Bestille planter hos oss',
    'Bli kunde',
    'Tegne innboforsikring',
    'Kjøpsreisen',
    'Kundeonboarding',
    'Handle mat på nettet',
  ])('er salget vårt: %s', (name) => {
    expect(findingsOf('name-is-our-product', { journey: { name, language: 'nb' } })).toHaveLength(1);
  });

  it.each([
    'Make a home full of green',
    'Buy a car',
    'Get well again',
    'Find somewhere to live',
    'Feel safe when travelling',
    'Skapa ett hem fullt av grönt',
    'Köpa bil',
    'Bli frisk',
    'Komma hem igen',
    'Köpa ett hus att bli gammal i',
    'Skape et hjem fullt av grønt',
    'Kjøpe bil',
    'Bli frisk igjen',
    'Bli gjeldfri',
    'Order in the home',
    'Learn to swim',
  ])('is the customer’s: %s', (name) => {
    expect(findingsOf('name-is-our-product', { journey: { name, language: undefined } })).toEqual([]);
  });
});

describe('backstage', () => {
  it('comes after the customer', () => {
    const backstage = Array.from({ length: 6 }, (_, i) =>
      record('backstage', `b${i}`, { view: 'teams' as const, text: 'Packs' }),
    );
    expect(findingsOf('backstage-first', { map: [phase('p'), direct('a'), ...backstage] })).toHaveLength(1);
    expect(
      findingsOf('backstage-first', { map: [phase('p'), ...'abcdef'.split('').map((id) => direct(id)), ...backstage] }),
    ).toEqual([]);
  });
});
