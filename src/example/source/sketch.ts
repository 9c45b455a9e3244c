import { hypothesis } from '#example/source/hypothesis.ts';
import { at, along, id } from '#example/source/place.ts';

const [idea, finding, choosing, waiting, member] = hypothesis.phases;
const [advert, searching, comparing, paying, following, opening, club] = hypothesis.interactions;

/** What the team drew in an afternoon, before it had asked anybody: what was kept of it has the ids that it has today. */
export const sketch = {
  journey: {
    name: hypothesis.journey.name,
    primaryGoal: hypothesis.journey.primaryGoal,
    scope: 'whole',
    basis: 'hypothesis',
    owners: hypothesis.journey.owners,
    status: 'draft',
  },
  phases: [
    { id: id('p2'), stretch: idea.stretch, name: idea.name },
    { id: id('p3'), stretch: finding.stretch, name: finding.name },
    { id: id('p4'), stretch: choosing.stretch, name: choosing.name },
    { id: id('p5'), stretch: waiting.stretch, name: waiting.name },
    { id: id('p0'), stretch: member.stretch, name: member.name },
  ],
  interactions: [
    { id: id('i00'), phase: id('p2'), text: advert.text, mark: advert.mark },
    { id: id('i08'), phase: id('p3'), text: searching.text },
    { id: id('i12'), phase: id('p4'), text: comparing.text, mark: comparing.mark },
    { id: id('i15'), phase: id('p4'), text: paying.text },
    { id: id('i17'), phase: id('p5'), text: following.text },
    { id: id('i20'), phase: id('p5'), text: opening.text, mark: opening.mark },
    { id: id('i31'), phase: id('p0'), text: club.text, mark: club.mark },
  ],
  curves: [
    {
      id: id('c0'),
      of: 'customers',
      kind: 'hypothesis',
      points: [
        { at: along('p2', 0.2), feeling: 0.3 },
        { at: at('i08'), feeling: 0.45 },
        { at: at('i15'), feeling: 0.1 },
        { at: at('i17'), feeling: 0.4 },
        { at: along('p5', 0.85), feeling: 0.8 },
        { at: along('p0', 0.7), feeling: 0.6 },
      ],
    },
  ],
};
