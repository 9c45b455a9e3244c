import { describe, expect, it } from 'vitest';
import { compass } from '#model/compass/compass.ts';
import { languages } from '#base/languages.ts';
import { languageOf } from '#model/compass/language.ts';
import { rules } from '#model/compass/rules.ts';
import { allTongues } from '#model/compass/all-tongues.ts';
import { interaction, phase, record, sketchView } from '#model/compass/testing/journey-sketch.ts';

describe('the compass', () => {
  const map = [
    phase('p', { name: 'Awareness' }),
    interaction('i', { phase: 'p', text: 'We send an invoice', kind: 'indirect' }),
  ];

  it('keeps what is silenced apart, with the reason', () => {
    const silenced = record('silenced', 's', {
      rule: 'phase-is-funnel',
      place: { phase: 'p' },
      why: 'They say so themselves',
    });
    const said = compass(sketchView({ map: [...map, silenced] }));
    expect(said.findings.map(({ rule }) => rule)).not.toContain('phase-is-funnel');
    expect(said.silenced).toMatchObject([{ rule: 'phase-is-funnel', silenced: { why: 'They say so themselves' } }]);
  });

  it('silences only that rule at that place', () => {
    const silenced = record('silenced', 's', { rule: 'phase-is-funnel', place: { phase: 'q' } });
    expect(compass(sketchView({ map: [...map, silenced] })).silenced).toEqual([]);
  });

  it('says one thing at a place', () => {
    const notes = ['n1', 'n2'].map((id) => record('note', id, { text: '70 % of customers', at: { phase: 'p' } }));
    const found = compass(sketchView({ map: [...map, ...notes] })).findings.filter(
      ({ rule }) => rule === 'quantity-from-quality',
    );
    expect(found.map(({ about }) => about?.id)).toEqual(['n1']);
  });

  it('speaks the journey’s language, or the one it is asked for', () => {
    const view = sketchView({ journey: { language: 'sv-SE' }, map });
    const message = (of: typeof view) => compass(of).findings[0]?.message;
    expect(message(view)).toBe('”Awareness” är ett steg i vår säljtratt, inte i någons liv.');
    expect(message({ ...view, language: 'nb' })).toBe('«Awareness» er et trinn i salgstrakten vår, ikke i noens liv.');
  });

  it('speaks English of a language it does not know, and looks for the words of all three', () => {
    const view = sketchView({
      journey: { language: 'fi' },
      map: [phase('p', { name: 'Övervägande' }), phase('q', { name: 'Kjøpsfase' })],
    });
    const found = compass(view).findings.filter(({ rule }) => rule === 'phase-is-funnel');
    expect(found.map(({ message }) => message)).toEqual([
      '“Övervägande” is a stage in our sales funnel, not in anyone’s life.',
      '“Kjøpsfase” is a stage in our sales funnel, not in anyone’s life.',
    ]);
  });

  it('has nothing to say of an owned journey that has only a name, but that it is a hypothesis', () => {
    expect(compass(sketchView({})).findings.map(({ rule }) => rule)).toEqual(['hypothesis']);
  });

  it('has each rule once', () => {
    const names = rules.map(({ rule }) => rule);
    expect(new Set(names).size).toBe(names.length);
    for (const language of languages)
      expect(Object.keys(allTongues.sentences[language]).toSorted()).toEqual(names.toSorted());
  });
});

describe('the language of a journey', () => {
  const of = (name: string, ...texts: string[]) =>
    languageOf(
      sketchView({
        journey: { name, language: undefined },
        map: texts.map((text, i) => interaction(`i${i}`, { text })),
      }).journey,
    );

  it('is guessed from its words', () => {
    expect(
      of('Skapa ett hem fullt av grönt', 'Får inte veta om paketet har gått', 'Frågar om gula blad är normalt'),
    ).toBe('sv');
    expect(
      of('Skape et hjem fullt av grønt', 'Får ikke vite om pakken har gått', 'Spør om gule blader er normalt'),
    ).toBe('nb');
    expect(
      of('Make a home full of green', 'Cannot tell whether the parcel has left', 'Asks if yellow leaves are normal'),
    ).toBe('en');
  });

  it('is not guessed from too little', () => {
    expect(of('Hem')).toBeUndefined();
    expect(of('Ny bil')).toBeUndefined();
  });
});
