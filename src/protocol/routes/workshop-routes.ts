import { imageQuery } from '#protocol/http/images.ts';
import { documentParams, done, made } from '#protocol/http/values.ts';
import {
  door,
  doorThere,
  guestImageParams,
  guestMap,
  guestMe,
  guestParams,
  guests,
  join,
  newWorkshop,
  workshopSummaries,
} from '#protocol/http/workshop.ts';
import { pictures, pictureRefusals } from '#protocol/routes/media.ts';
import { route } from '#protocol/routes/route.ts';

const tag = 'workshop';
const leading = { tag, who: { in: 'workshop', may: 'lead-workshop' }, params: documentParams } as const;
const asGuest = { tag, who: { in: 'guest' } } as const;

/** Workshops of a journey, their doors and their guests; what happens in one goes over the line. */
export const workshopRoutes = {
  listWorkshops: route({
    tag,
    who: { in: 'journey', may: 'read' },
    summary: 'Workshops held on a journey',
    description: 'The newest first, with how many people were in each and how many notes they wrote.',
    params: documentParams,
    answer: workshopSummaries,
  }),
  makeWorkshop: route({
    tag,
    who: { in: 'journey', may: 'lead-workshop' },
    summary: 'Begin a workshop on a journey',
    description: 'Its door is shut until it is opened with a code.',
    params: documentParams,
    body: newWorkshop,
    answer: made,
  }),
  removeWorkshop: route({
    ...leading,
    summary: 'Remove a workshop for good',
    description: 'With its notes and its guests. What was carried over to the journey stays there.',
    answer: done,
  }),
  readDoor: route({
    tag,
    who: { in: 'workshop', may: 'read' },
    summary: 'The code that guests come in by',
    description: 'Nothing where the door is shut.',
    params: documentParams,
    answer: doorThere,
  }),
  openDoor: route({
    ...leading,
    summary: 'Open the door with a new code',
    description:
      'A code that was there before lets nobody in any more; who is in stays. A workshop that was closed is open again.',
    answer: door,
  }),
  shutDoor: route({
    ...leading,
    summary: 'Let no more guests in',
    description: 'Who is in stays in.',
    answer: done,
  }),
  closeWorkshop: route({
    ...leading,
    summary: 'Close a workshop and show all guests out',
    description: 'It can be read by members, and opened again.',
    answer: done,
  }),
  listGuests: route({
    tag,
    who: { in: 'workshop', may: 'read' },
    summary: 'Guests who are let in',
    description: 'Whoever came in by the code and was not shown out.',
    params: documentParams,
    answer: guests,
  }),
  showGuestOut: route({
    ...leading,
    params: guestParams,
    summary: 'Show a guest out',
    description: 'Their line ends at once; their notes stay.',
    answer: done,
  }),
  join: route({
    tag,
    who: { in: 'anyone' },
    summary: 'Come into a workshop by its code',
    description: 'The answer brings the cookie that the guest is known by.',
    body: join,
    answer: guestMe,
    refusals: ['code-unknown', 'too-many-requests', 'too-busy'],
  }),
  readGuest: route({
    ...asGuest,
    summary: 'Who I am as a guest',
    description: 'And until when the workshop lets me stay.',
    answer: guestMe,
  }),
  leave: route({ ...asGuest, summary: 'Leave the workshop', description: 'The cookie is taken back.', answer: done }),
  readGuestMap: route({
    ...asGuest,
    summary: 'The map of my workshop, as far as I may see it',
    description: 'Nothing where guests are not let at the map.',
    answer: guestMap,
    refusals: ['too-many-requests'],
  }),
  readGuestImage: route({
    ...asGuest,
    summary: 'A picture on the map of my workshop, as far as I may see it',
    description: 'Only pictures on what guests see.',
    params: guestImageParams,
    query: imageQuery,
    gives: pictures,
    refusals: ['not-found', 'too-many-requests', ...pictureRefusals],
  }),
};
