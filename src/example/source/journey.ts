import { id, owners } from '#example/source/place.ts';

export const journey = {
  name: { en: 'Make a home full of green', sv: 'Skapa ett hem fullt av grönt', nb: 'Skape et hjem fullt av grønt' },
  earlierNames: [
    { en: 'Order plants to the door', sv: 'Beställa växter hem till dörren', nb: 'Bestille planter hjem på døren' },
  ],
  primaryGoal: {
    en: 'A home where something living grows, year after year, in my own hands.',
    sv: 'Ett hem där något levande växer, år efter år, i mina egna händer.',
    nb: 'Et hjem der noe levende vokser, år etter år, i mine egne hender.',
  },
  learningQuestion: {
    en: 'What makes someone dare to live with plants, and what makes them stop daring?',
    sv: 'Vad får någon att våga leva med växter, och vad får dem att sluta våga?',
    nb: 'Hva får noen til å tørre å leve med planter, og hva får dem til å slutte å tørre?',
  },
  scope: 'whole',
  basis: 'researched',
  comparedWith: id('order'),
  customerGroups: [id('g-begin'), id('g-again'), id('g-share')],
  business: { kind: 'b2c' },
  snapshotDate: '2026-08-20',
  trustUntil: '2027-02-20',
  owners: owners('anna', 'mikkel'),
  team: [id('anna'), id('mikkel'), id('eva'), id('ingrid'), id('jonas'), id('tuva')],
  rhythm: { rule: 'FREQ=WEEKLY;INTERVAL=4', next: '2026-11-22' },
  status: 'living',
};
