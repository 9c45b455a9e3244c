import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { type AtlasSearch, parseAtlasSearch } from '#web/atlas/atlas-search.ts';
import { firstScreen, lazyScreen } from '#web/client/lazy-part.tsx';
import { Broke, NotFound } from '#web/shell/not-found.tsx';
import { Shell } from '#web/shell/shell.tsx';

/** What an address of the reading room says: words to show, and the journey whose map lies around them. */
type RoomSearch = { excerpt?: string; journey?: string; from?: number; to?: number };

const root = createRootRoute({ notFoundComponent: NotFound, errorComponent: Broke });
const claim = createRoute({
  getParentRoute: () => root,
  path: '/claim/$token',
  component: lazyScreen(() => import('#web/people/claim.tsx'), 'Claim'),
});
const invite = createRoute({
  getParentRoute: () => root,
  path: '/invite/$token',
  component: lazyScreen(() => import('#web/people/invite.tsx'), 'Invite'),
});
const reset = createRoute({
  getParentRoute: () => root,
  path: '/reset/$token',
  component: lazyScreen(() => import('#web/people/reset.tsx'), 'Reset'),
});
const shared = createRoute({
  getParentRoute: () => root,
  path: '/s/$token',
  component: lazyScreen(() => import('#web/shapes/shared/shared-map.tsx'), 'SharedMap'),
});
const embedded = createRoute({
  getParentRoute: () => root,
  path: '/embed/$token',
  component: lazyScreen(() => import('#web/shapes/shared/shared-map.tsx'), 'SharedMap'),
});
const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell });

const today = createRoute({
  getParentRoute: () => shell,
  path: '/',
  component: lazyScreen(() => import('#web/practice/today.tsx'), 'Today'),
});
const journeys = createRoute({
  getParentRoute: () => shell,
  path: '/journeys',
  component: lazyScreen(() => import('#web/atlas/journeys.tsx'), 'Journeys'),
  validateSearch: (search): AtlasSearch & { begin?: true } => ({
    ...parseAtlasSearch(search),
    ...(search['begin'] === true && { begin: true }),
  }),
});
const touchpoints = createRoute({
  getParentRoute: () => shell,
  path: '/journeys/touchpoints',
  component: lazyScreen(() => import('#web/atlas/touchpoints/touchpoints-page.tsx'), 'Touchpoints'),
  validateSearch: ({
    touchpoint,
    owner,
    gap,
  }): Partial<Record<'touchpoint' | 'owner' | 'gap', string | undefined>> => ({
    ...(typeof touchpoint === 'string' && { touchpoint }),
    ...(typeof owner === 'string' && { owner }),
    ...(typeof gap === 'string' && { gap }),
  }),
});
const research = createRoute({
  getParentRoute: () => shell,
  path: '/research',
  component: lazyScreen(() => import('#web/research/research.tsx'), 'Research'),
});
const interview = createRoute({
  getParentRoute: () => shell,
  path: '/research/$interview',
  component: lazyScreen(() => import('#web/research/reading-room-page.tsx'), 'ReadingRoomPage'),
  validateSearch: ({ excerpt, journey: on, from, to }): RoomSearch => ({
    ...(typeof excerpt === 'string' && { excerpt }),
    ...(typeof on === 'string' && { journey: on }),
    ...(typeof from === 'number' && typeof to === 'number' && { from, to }),
  }),
});
const change = createRoute({
  getParentRoute: () => shell,
  path: '/change',
  component: lazyScreen(() => import('#web/practice/change.tsx'), 'Change'),
});
const behaviour = createRoute({
  getParentRoute: () => shell,
  path: '/behaviour',
  component: lazyScreen(() => import('#web/behaviour/behaviour.tsx'), 'Behaviour'),
});
const tips = createRoute({
  getParentRoute: () => shell,
  path: '/guide/interviews',
  component: lazyScreen(() => import('#web/map/guide/tips-page.tsx'), 'TipsPage'),
});
const settings = createRoute({
  getParentRoute: () => shell,
  path: '/settings',
  component: lazyScreen(() => import('#web/people/settings.tsx'), 'Settings'),
  validateSearch: ({ invite: one }): { invite?: true } => (one === true ? { invite: one } : {}),
});
const security = createRoute({
  getParentRoute: () => shell,
  path: '/settings/security',
  component: lazyScreen(() => import('#web/people/security.tsx'), 'Security'),
});

const journey = createRoute({
  getParentRoute: () => shell,
  path: '/journeys/$journey',
  component: firstScreen(() => import('#web/journey/journey-frame.tsx'), 'JourneyFrame'),
});
const present = createRoute({
  getParentRoute: () => shell,
  path: '/journeys/$journey/present',
  component: lazyScreen(() => import('#web/shapes/present/present.tsx'), 'Present'),
  validateSearch: (search): { at?: string; without?: string; notes?: true } => ({
    ...(typeof search['at'] === 'string' && { at: search['at'] }),
    ...(typeof search['without'] === 'string' && { without: search['without'] }),
    ...(search['notes'] === true && { notes: true }),
  }),
});
const journeyMap = createRoute({
  getParentRoute: () => journey,
  path: '/',
  component: firstScreen(() => import('#web/shapes/map-screen.tsx'), 'MapScreen'),
  validateSearch: (search): { at?: string; thread?: string } => ({
    ...(typeof search['at'] === 'string' && { at: search['at'] }),
    ...(typeof search['thread'] === 'string' && { thread: search['thread'] }),
  }),
});
const journeyResearch = createRoute({
  getParentRoute: () => journey,
  path: '/research',
  component: lazyScreen(() => import('#web/research/journey-research.tsx'), 'JourneyResearch'),
});
const journeyChange = createRoute({
  getParentRoute: () => journey,
  path: '/change',
  component: lazyScreen(() => import('#web/practice/journey-change.tsx'), 'JourneyChange'),
  validateSearch: (search): { experiment?: string; prototype?: string; measure?: string } => ({
    ...(typeof search['experiment'] === 'string' && { experiment: search['experiment'] }),
    ...(typeof search['prototype'] === 'string' && { prototype: search['prototype'] }),
    ...(typeof search['measure'] === 'string' && { measure: search['measure'] }),
  }),
});
const journeyBehaviour = createRoute({
  getParentRoute: () => journey,
  path: '/behaviour',
  component: lazyScreen(() => import('#web/behaviour/journey-behaviour.tsx'), 'JourneyBehaviour'),
});
const journeyRhythm = createRoute({
  getParentRoute: () => journey,
  path: '/rhythm',
  component: lazyScreen(() => import('#web/practice/journey-rhythm.tsx'), 'JourneyRhythm'),
  validateSearch: (search): { hold?: true } => (search['hold'] === true ? { hold: true } : {}),
});

const journeyTime = createRoute({
  getParentRoute: () => journey,
  path: '/time',
  component: lazyScreen(() => import('#web/shapes/time/journey-time.tsx'), 'JourneyTime'),
});

const journeyCompared = createRoute({
  getParentRoute: () => journey,
  path: '/compared',
  component: lazyScreen(() => import('#web/shapes/compared/compared-page.tsx'), 'Compared'),
});
const journeyWorkshops = createRoute({
  getParentRoute: () => journey,
  path: '/workshops',
  component: lazyScreen(() => import('#web/workshop/workshop-list.tsx'), 'WorkshopList'),
});
const workshop = createRoute({
  getParentRoute: () => shell,
  path: '/workshops/$workshop',
  component: lazyScreen(() => import('#web/workshop/member-room.tsx'), 'MemberRoom'),
});
const join = createRoute({
  getParentRoute: () => root,
  path: '/join',
  component: lazyScreen(() => import('#web/workshop/guest-place.tsx'), 'GuestPlace'),
  validateSearch: (search): { code?: string } => (typeof search['code'] === 'string' ? { code: search['code'] } : {}),
});

const tree = root.addChildren([
  claim,
  invite,
  reset,
  join,
  shared,
  embedded,
  shell.addChildren([
    today,
    journeys,
    touchpoints,
    research,
    interview,
    change,
    behaviour,
    tips,
    settings,
    security,
    present,
    workshop,
    journey.addChildren([
      journeyMap,
      journeyCompared,
      journeyResearch,
      journeyChange,
      journeyBehaviour,
      journeyRhythm,
      journeyTime,
      journeyWorkshops,
    ]),
  ]),
]);

/** Every address there is, and the screen that answers it; screens are fetched when they are first opened. */
export const createStigRouter = () => createRouter({ routeTree: tree, defaultPreload: 'intent' });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createStigRouter>;
  }
}
