import {
  madeShare,
  newShare,
  openShare,
  sharedImageParams,
  sharedImageQuery,
  sharedMap,
  shareParams,
  shares,
} from '#protocol/http/shares.ts';
import { documentParams, done, tokenParams } from '#protocol/http/values.ts';
import { pictures, pictureRefusals } from '#protocol/routes/media.ts';
import { route } from '#protocol/routes/route.ts';

const sharing = { tag: 'map', who: { in: 'journey', may: 'share' }, params: documentParams } as const;
const withLink = { tag: 'map', who: { in: 'anyone' } } as const;

/** Links by which others read a journey: make, list, take back, and what is behind them. */
export const shareRoutes = {
  makeShare: route({
    ...sharing,
    summary: 'Make a read-only link',
    description: 'The address is told in this answer alone: what is kept of it is a hash.',
    body: newShare,
    answer: madeShare,
  }),
  listShares: route({
    ...sharing,
    summary: 'Read-only links of a journey',
    description: 'Those that open today, with how often they were opened.',
    answer: shares,
  }),
  takeShareBack: route({
    ...sharing,
    params: shareParams,
    summary: 'Take a read-only link back',
    description: 'From then on it says that it was taken back.',
    answer: done,
  }),
  openShare: route({
    ...withLink,
    summary: 'What a read-only link shows',
    description: 'The map as far as the link shows it, and of people’s words only those that may be shared.',
    params: tokenParams,
    body: openShare,
    answer: sharedMap,
    refusals: ['share-not-found', 'share-gone', 'share-password', 'too-many-requests', 'too-busy'],
  }),
  readSharedImage: route({
    ...withLink,
    summary: 'A picture that a read-only link shows',
    description: 'Only pictures on what the link shows.',
    params: sharedImageParams,
    query: sharedImageQuery,
    gives: pictures,
    refusals: ['not-found', 'share-not-found', 'share-gone', 'share-password', 'too-many-requests', ...pictureRefusals],
  }),
};
