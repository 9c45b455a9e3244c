import * as z from 'zod';
import { describe } from '#model/record/record-type.ts';
import { day, id } from '#model/record/values.ts';

export const consentScopes = ['analyse', 'quote', 'share'] as const;

/** Somebody who let us listen, under a name that is not theirs. Their id names the key that seals their words. */
export const participantRecord = describe(
  {
    type: 'participant',
    document: 'workspace',
    inFile: { list: 'research.participants', private: ['name', 'about'] },
    body: z.looseObject({
      alias: z.string().max(200).optional(),
      name: z.string().max(200).optional(),
      about: z.string().max(2000).optional(),
      group: id.optional(),
      consent: z
        .looseObject({
          given: day.optional(),
          scope: z.array(z.enum(consentScopes)).optional(),
          until: day.optional(),
          withdrawn: day.optional(),
        })
        .optional(),
      retainUntil: day.optional(),
    }),
  },
  {
    sealed: ['alias', 'name', 'about'],
    words: { alias: 'alias', name: 'participant', about: 'participant' },
    spokenBy: 'self',
    points: { group: 'group' },
  },
);
