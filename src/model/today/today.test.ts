import { describe, expect, it } from 'vitest';
import { interaction, phase, record, sketchView } from '#model/compass/testing/journey-sketch.ts';
import type { Place } from '#model/record/place.ts';
import { todayFor } from '#model/today/today.ts';

const anna = { professional: 'anna', operational: 'mikkel' };

const seen = (sketch: Parameters<typeof sketchView>[0], person = 'anna') =>
  todayFor(person, [
    sketchView({ ...sketch, journey: { owners: {}, ...sketch.journey }, workspace: sketch.workspace ?? [] }),
  ]);

const kinds = (sketch: Parameters<typeof sketchView>[0], person?: string) =>
  seen(sketch, person).items.map(({ kind }) => kind);

const heard = [
  {
    id: 'w',
    body: { participant: 'u', date: '2026-04-20' },
    excerpts: [record('excerpt', 'e', { start: 0, end: 1, place: { interaction: 'i2' } })],
  },
];

const map = [
  phase('p'),
  interaction('i1', { phase: 'p', kind: 'direct', owners: anna, team: 'care' }),
  interaction('i2', { phase: 'p', kind: 'direct', owners: { professional: 'eva', operational: 'eva' } }),
  interaction('i3', { phase: 'p', kind: 'direct', team: 'care' }),
];

describe('somebody’s day', () => {
  it('is empty for a stranger, and while the journey rests', () => {
    expect(seen({ map, interviews: heard }, 'nobody')).toEqual({ items: [], needs: 0, minutes: 0 });
    expect(kinds({ journey: { status: 'resting', owners: anna }, map })).toEqual([]);
  });

  it.each([
    ['2026-04-25', 'overdue', -6],
    ['2026-05-01', 'today', 0],
    ['2026-05-15', 'soon', 14],
  ])('has a review on %s', (next, when, days) => {
    const journey = { team: ['anna'], rhythm: { rule: 'FREQ=WEEKLY;INTERVAL=4', next } };
    expect(seen({ journey, map, interviews: heard }).items[0]).toMatchObject({
      kind: 'review',
      journey: 'j',
      place: { journey: true },
      date: next,
      when,
      days,
    });
  });

  it('has no review more than two weeks off, or of others’ journeys', () => {
    const journey = { rhythm: { next: '2026-05-16' }, team: ['anna'] };
    expect(kinds({ journey, interviews: heard })).not.toContain('review');
    expect(kinds({ journey: { ...journey, rhythm: { next: '2026-05-02' } }, interviews: heard }, 'eva')).not.toContain(
      'review',
    );
  });

  it('says what to bring to the review', () => {
    const journey = { team: ['anna'], rhythm: { rule: 'FREQ=WEEKLY;INTERVAL=4', next: '2026-05-06' } };
    const work = [
      record('review', 'r', { date: '2026-04-08' }),
      record('experiment', 'x', { status: 'running', change: 'Write' }),
    ];
    const [review] = seen({ journey, map: [...map, ...work], interviews: heard }).items;
    expect(review).toMatchObject({ kind: 'review', bring: { voices: 1, experiments: 1 } });
  });

  it('hears a new voice at a place of one’s own since it was last looked at', () => {
    const answered = (date: string) =>
      record('review', `r${date}`, {
        date,
        answers: [{ place: { interaction: 'i2' }, answer: 'still-true' as const }],
      });
    expect(seen({ map: [...map, answered('2026-04-01')], interviews: heard }, 'eva').items).toContainEqual({
      kind: 'voices',
      journey: 'j',
      place: { interaction: 'i2' },
      excerpts: ['e'],
      since: '2026-04-01',
      minutes: 1,
    });
    expect(kinds({ map: [...map, answered('2026-04-21')], interviews: heard }, 'eva')).not.toContain('voices');
    expect(kinds({ map: [...map, answered('2026-04-01')], interviews: heard }, 'mikkel')).not.toContain('voices');
  });

  it('takes a look at one place alone as an answer for that place, not as the review of the whole', () => {
    const place = { interaction: 'i2' };
    const looked = record('review', 'l', {
      date: '2026-04-28',
      place,
      answers: [{ place, answer: 'still-true' as const }],
    });
    const journey = { team: ['eva'], rhythm: { rule: 'FREQ=WEEKLY;INTERVAL=4', next: '2026-04-27' } };
    const held = record('review', 'r', { date: '2026-04-01' });
    const { items } = seen({ journey, map: [...map, held, looked], interviews: heard }, 'eva');
    expect(items.map(({ kind }) => kind)).not.toContain('voices');
    expect(items[0]).toMatchObject({ kind: 'review', when: 'overdue', date: '2026-04-27' });
  });

  describe('with a touchpoint whose own review is due', () => {
    const workspace = [record('touchpoint', 'tp', { owners: anna, nextReview: '2026-04-28' })];
    const shared = [phase('p'), interaction('i1', { phase: 'p', kind: 'direct', touchpoint: 'tp' })];
    const held = (date: string, place: Place) =>
      record('review', `r${date}`, {
        date,
        participants: ['anna', 'mikkel'],
        answers: [{ place, answer: 'still-true' as const }],
      });
    const asks = (person: string, ...journeys: { map: ReturnType<typeof record>[] }[]) =>
      todayFor(
        person,
        journeys.map((one) => sketchView({ ...one, journey: { owners: {} }, workspace })),
      ).items.flatMap((item) => (item.kind === 'touchpoint-review' ? [item.touchpoint] : []));

    it.each(['anna', 'mikkel'])('asks its owner %s', (person) => {
      expect(asks(person, { map: shared })).toEqual(['tp']);
    });

    it.each(['anna', 'mikkel'])(
      'does not ask %s again when a review of the room answered its place since',
      (person) => {
        expect(asks(person, { map: [...shared, held('2026-04-29', { interaction: 'i1' })] })).toEqual([]);
      },
    );

    it('takes a review a few days early as the one that was due, an older one not', () => {
      expect(asks('anna', { map: [...shared, held('2026-04-25', { interaction: 'i1' })] })).toEqual([]);
      expect(asks('anna', { map: [...shared, held('2026-04-24', { interaction: 'i1' })] })).toEqual(['tp']);
    });

    it('asks when the review left its place unanswered', () => {
      expect(asks('anna', { map: [...shared, held('2026-04-29', { phase: 'p' })] })).toEqual(['tp']);
    });

    it('asks once however many journeys it is on, and not when the review of any of them answered', () => {
      const other = { map: shared };
      expect(asks('anna', { map: shared }, other)).toEqual(['tp']);
      const answered = { map: [...shared, held('2026-04-29', { interaction: 'i1' })] };
      expect(asks('anna', { map: shared }, answered)).toEqual([]);
    });
  });

  it('asks none of those who held the review of the journey again', () => {
    const journey = { team: ['anna', 'eva'], rhythm: { rule: 'FREQ=WEEKLY;INTERVAL=4', next: '2026-04-27' } };
    const room = record('review', 'r', {
      date: '2026-04-30',
      participants: ['anna', 'eva'],
      answers: [{ place: { interaction: 'i2' }, answer: 'still-true' as const }],
    });
    const asked = (person: string, reviews: ReturnType<typeof record>[]) =>
      kinds({ journey, map: [...map, ...reviews], interviews: heard }, person);
    for (const person of ['anna', 'eva']) {
      expect(asked(person, [])).toContain('review');
      expect(asked(person, [room])).not.toContain('review');
      expect(asked(person, [room])).not.toContain('voices');
    }
  });

  it('offers what nobody owns to those who stand closest', () => {
    const near = (person: string, journey = {}, workspace: ReturnType<typeof record>[] = []) =>
      seen({ map, workspace, journey, interviews: heard }, person).items.flatMap((item) =>
        item.kind === 'unowned' && 'interaction' in item.place ? [item.near] : [],
      );
    expect(near('eva')).toEqual(['neighbour']);
    expect(near('mikkel')).toEqual(['team']);
    expect(near('lisa', { owners: { professional: 'lisa' } })).toEqual(['journey']);
    expect(near('lisa', { team: ['lisa'] })).toEqual(['member']);
    expect(near('lisa')).toEqual([]);
  });

  it('puts the nearest first', () => {
    const more = [phase('q'), interaction('j1', { phase: 'q', kind: 'direct', touchpoint: 'tp' })];
    const workspace = [record('touchpoint', 'tp', { owners: { professional: 'anna' } })];
    const near = seen({ map: [...map, ...more], workspace, interviews: heard }).items.flatMap((item) =>
      item.kind === 'unowned' ? [item.near] : [],
    );
    expect(near).toEqual(['touchpoint', 'team']);
  });

  it('tells what the compass finds on one’s own', () => {
    const worded = [
      ...map.slice(0, 1),
      interaction('i1', { phase: 'p', text: 'We send an invoice', kind: 'direct', owners: anna }),
    ];
    expect(seen({ map: worded, interviews: heard }).items).toContainEqual(
      expect.objectContaining({
        kind: 'finding',
        place: { interaction: 'i1' },
        finding: expect.objectContaining({ rule: 'inside-out-wording' }),
      }),
    );
    expect(kinds({ map: worded, interviews: heard }, 'eva')).not.toContain('finding');
  });

  it('follows experiments to their end', () => {
    const at = (end: string, more: object = {}) =>
      seen({
        map: [
          ...map,
          record('experiment', 'x', { status: 'running', start: '2026-04-13', end, owner: 'anna', ...more }),
        ],
        interviews: heard,
      }).items.find(({ kind }) => kind === 'experiment');
    expect(at('2026-05-22')).toMatchObject({ state: 'running', day: 19, of: 40, minutes: 0, date: '2026-05-22' });
    expect(at('2026-05-08')).toMatchObject({ state: 'ending', minutes: 1 });
    expect(at('2026-04-30')).toMatchObject({ state: 'past-end', minutes: 3 });
    expect(at('2026-04-30', { status: 'ended' })).toBeUndefined();
    expect(at('2026-04-30', { owner: 'eva', place: { interaction: 'i1' } })).toMatchObject({
      place: { interaction: 'i1' },
    });
    expect(at('2026-04-30', { owner: 'eva' })).toBeUndefined();
  });

  it('asks the owner of a journey whether it still holds', () => {
    const journey = { owners: anna, trustUntil: '2026-04-21' };
    expect(seen({ journey }).items).toContainEqual({
      kind: 'trust-passed',
      journey: 'j',
      place: { journey: true },
      date: '2026-04-21',
      days: 10,
      minutes: 2,
    });
    expect(kinds({ journey })).toContain('hypothesis');
    expect(kinds({ journey, interviews: heard })).not.toContain('hypothesis');
    expect(kinds({ journey }, 'eva')).toEqual([]);
  });

  it('has what one promised in a review', () => {
    const review = record('review', 'r', {
      date: '2026-04-28',
      actions: [
        { text: 'Done', owner: 'anna', due: '2026-04-29', done: true },
        { text: 'Late', owner: 'anna', due: '2026-04-29' },
        { text: 'Far', owner: 'anna', due: '2026-06-29' },
        { text: 'Hers', owner: 'eva', due: '2026-04-29' },
      ],
    });
    const actions = seen({ map: [...map, review], interviews: heard }).items.filter(({ kind }) => kind === 'action');
    expect(actions).toEqual([
      {
        kind: 'action',
        journey: 'j',
        place: { journey: true },
        date: '2026-04-29',
        when: 'overdue',
        days: -2,
        review: 'r',
        action: 1,
        minutes: 1,
      },
    ]);
  });

  it('counts what needs the person, and the minutes', () => {
    const running = record('experiment', 'x', { status: 'running', owner: 'eva', change: 'Write' });
    const { items, needs, minutes } = seen({ map: [...map, running], interviews: heard }, 'eva');
    expect(items.map(({ kind }) => kind)).toEqual(['unowned', 'experiment']);
    expect([needs, minutes]).toEqual([1, 1]);
  });

  it('goes through all journeys, what is due first at the top of its kind', () => {
    const of = (id: string, next: string) => {
      const view = sketchView({ journey: { team: ['anna'], rhythm: { next } }, interviews: heard });
      const own = [...view.journey.values()].map((one) => (one.type === 'journey' ? { ...one, id } : one));
      return { ...view, journey: new Map(own.map((one) => [one.id, one])) };
    };
    const reviews = todayFor('anna', [of('j1', '2026-05-10'), of('j2', '2026-05-02')]).items.filter(
      ({ kind }) => kind === 'review',
    );
    expect(reviews.map(({ journey }) => journey)).toEqual(['j2', 'j1']);
  });

  it('has what is said to somebody, until they have seen it or it is resolved', () => {
    const at = { on: { interaction: 'i1' }, at: '2026-04-28T10:00:00Z' };
    const talk = [
      record('comment', 'c1', { ...at, by: 'eva', text: 'Why so long?', mentions: ['bo'] }),
      record('comment', 'c2', { ...at, by: 'bo', text: 'Nobody knows.', of: 'c1' }),
    ];
    const said = (person: string, more = talk, seenIds: string[] = []) =>
      todayFor(
        person,
        [sketchView({ journey: { owners: {} }, map: [...map, ...more], workspace: [] })],
        new Set(seenIds),
      ).items.flatMap((item) => (item.kind === 'comments' ? [[item.why, item.comment, item.comments]] : []));
    expect(said('bo')).toEqual([['mentioned', 'c1', ['c1']]]);
    expect(said('bo', talk, ['c1'])).toEqual([]);
    expect(said('eva')).toEqual([['answered', 'c2', ['c2']]]);
    expect(said('anna')).toEqual([['owned', 'c2', ['c1', 'c2']]]);
    expect(said('anna', talk, ['c1'])).toEqual([['owned', 'c2', ['c2']]]);
    expect(said('cy')).toEqual([]);
    const resolved = [record('comment', 'c1', { ...at, by: 'eva', text: 'x', mentions: ['bo'], resolved: {} })];
    expect(said('bo', resolved)).toEqual([]);
  });

  it('has what is said to somebody on a journey that rests, and nothing else of it', () => {
    const talk = record('comment', 'c1', { on: { interaction: 'i1' }, by: 'eva', text: 'Why?', mentions: ['bo'] });
    const journey = { status: 'resting', owners: anna, trustUntil: '2026-01-01' } as const;
    const here = (person: string) => seen({ journey, map: [...map, talk], interviews: heard }, person).items;
    expect(here('bo')).toMatchObject([{ kind: 'comments', why: 'mentioned', comment: 'c1' }]);
    expect(here('anna')).toEqual([]);
  });
});
