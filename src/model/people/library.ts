import * as z from 'zod';
import { describe } from '#model/record/record-type.ts';
import { day, id, ids, ownerPoints, owners, text } from '#model/record/values.ts';

/** The workspace itself. Its id is the document's. */
export const workspaceRecord = describe(
  {
    type: 'workspace',
    document: 'workspace',
    inFile: { not: 'a file is read in a workspace that has a name' },
    body: z.looseObject({ name: text.min(1), language: z.string().optional() }),
  },
  { texts: ['name'] },
);

/** Somebody who can own and answer; `user` ties them to who signs in. */
export const personRecord = describe(
  {
    type: 'person',
    document: 'workspace',
    inFile: { list: 'library.people', reserved: ['user'] },
    body: z.looseObject({
      name: text.optional(),
      user: id.optional(),
      /** The first and the last day away, and who answers meanwhile; the deputies where nobody is named. */
      away: z.looseObject({ from: day.optional(), until: day.optional(), standIn: id.optional() }).optional(),
    }),
  },
  { texts: ['name'], points: { 'away.standIn': 'person' } },
);

export const teamRecord = describe(
  {
    type: 'team',
    document: 'workspace',
    inFile: { list: 'library.teams', alike: ['name'] },
    body: z.looseObject({ name: text.optional() }),
  },
  { texts: ['name'] },
);

export const channelRecord = describe(
  {
    type: 'channel',
    document: 'workspace',
    inFile: { list: 'library.channels', alike: ['name'] },
    body: z.looseObject({ name: text.optional(), digital: z.boolean().optional() }),
  },
  { texts: ['name'] },
);

/** Who the customer meets: us, a partner, another company, people in their life, nobody. */
export const actorRecord = describe(
  {
    type: 'actor',
    document: 'workspace',
    inFile: { list: 'library.actors', alike: ['name'] },
    body: z.looseObject({
      name: text.optional(),
      kind: z.enum(['us', 'partner', 'other-company', 'private', 'nobody']).optional(),
    }),
  },
  { texts: ['name'] },
);

export const systemRecord = describe(
  {
    type: 'system',
    document: 'workspace',
    inFile: { list: 'library.systems', alike: ['name'] },
    body: z.looseObject({ name: text.optional() }),
  },
  { texts: ['name'] },
);

/** Customers who are alike in what they go through, and what says so. */
export const groupRecord = describe(
  {
    type: 'group',
    document: 'workspace',
    inFile: { list: 'library.groups', alike: ['name'] },
    body: z.looseObject({ name: text.optional(), evidence: ids.optional() }),
  },
  { texts: ['name'], points: { 'evidence.*': 'excerpt' } },
);

/** An interaction that many journeys share, with its owners and its next review. */
export const touchpointRecord = describe(
  {
    type: 'touchpoint',
    document: 'workspace',
    inFile: { list: 'library.touchpoints', alike: ['name'] },
    body: z.looseObject({
      name: text.optional(),
      owners: owners.optional(),
      team: id.optional(),
      channels: ids.optional(),
      systems: ids.optional(),
      nextReview: day.optional(),
    }),
  },
  {
    texts: ['name'],
    points: {
      ...ownerPoints,
      team: 'team',
      'channels.*': 'channel',
      'systems.*': 'system',
    },
  },
);
