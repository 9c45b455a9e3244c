/** A screen that people come to from outside: what to fetch while the page itself is still read. */
export type Screen = {
  /** A regular expression over the path; what it holds apart is `$1` in `asks`. */
  readonly address: string;
  /** Its modules, besides those of every screen. */
  readonly parts: readonly string[];
  /** What it asks the server for at once, when somebody is signed in. */
  readonly asks: readonly string[];
  readonly isMap?: boolean;
};

const me = '/api/v1/me';

export const screens: readonly Screen[] = [
  { address: '^/$', parts: ['practice/today.tsx'], asks: [me] },
  { address: '^/journeys$', parts: ['atlas/journeys.tsx'], asks: [me] },
  {
    address: '^/journeys/(?!touchpoints$)([^/]+)$',
    parts: ['journey/journey-frame.tsx', 'shapes/map-screen.tsx'],
    asks: [me, '/api/v1/journeys/$1/snapshot', '/api/v1/journeys/$1/evidence'],
    isMap: true,
  },
  { address: '^/(?:s|embed)/[^/]+$', parts: ['shapes/shared/shared-map.tsx'], asks: [] },
];
