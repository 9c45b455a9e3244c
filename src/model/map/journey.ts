import * as z from 'zod';
import { keepEarlierName } from '#model/map/earlier-names.ts';
import { place } from '#model/record/place.ts';
import { type BodyOf, describe } from '#model/record/record-type.ts';
import { day, duration, id, ids, ownerPoints, owners, text } from '#model/record/values.ts';

const theme = z.looseObject({
  from: z.enum(['surroundings', 'colleagues', 'strategy']).optional(),
  name: text.optional(),
  questions: z.array(text).optional(),
});

/** The journey itself: whose it is, what it rests on, until when to trust it. Its id is the document's. */
export const journeyRecord = describe(
  {
    type: 'journey',
    document: 'journey',
    inFile: { inside: 'journey', reserved: ['guide', 'kept', 'idInFile'] },
    body: z.looseObject({
      name: text.min(1),
      /** What the journey comes to, as a title over its wall; where it is missing one is made from the map. */
      headline: text.optional(),
      earlierNames: z.array(text).optional(),
      language: z.string().optional(),
      primaryGoal: text.optional(),
      learningQuestion: text.optional(),
      scope: z.enum(['whole', 'episode']).optional(),
      parent: z.looseObject({ journey: id, place: place.optional() }).optional(),
      basis: z.enum(['hypothesis', 'researched']).optional(),
      comparedWith: id.optional(),
      /** What somebody said is the same here and in the journey compared with; `believed` missing: nothing there is. */
      pairs: z.array(z.looseObject({ found: id, believed: id.optional() })).optional(),
      customerGroups: ids.optional(),
      business: z
        .looseObject({
          kind: z.enum(['b2c', 'b2b']).optional(),
          roles: z.array(z.string()).optional(),
          leadTime: duration.optional(),
        })
        .optional(),
      snapshotDate: day.optional(),
      trustUntil: day.optional(),
      owners: owners.optional(),
      team: ids.optional(),
      rhythm: z.looseObject({ rule: z.string().optional(), next: day.optional() }).optional(),
      status: z.enum(['draft', 'living', 'resting']).optional(),
      guide: z.looseObject({ themes: z.array(theme).optional() }).optional(),
      /** What an imported file held that no record holds: unknown keys, and which library things it brought. */
      kept: z.looseObject({}).optional(),
    }),
  },
  {
    texts: ['name', 'headline', 'primaryGoal', 'learningQuestion'],
    words: { kept: 'file' },
    along: keepEarlierName,
    keyed: { pairs: 'found' },
    points: {
      'parent.journey': 'journey',
      comparedWith: 'journey',
      'customerGroups.*': 'group',
      ...ownerPoints,
      'team.*': 'person',
    },
  },
);

export type JourneyBody = BodyOf<typeof journeyRecord>;
