/** The five places of the product, in the order of the rail. */
export const places = [
  { name: 'today', to: '/' },
  { name: 'journeys', to: '/journeys' },
  { name: 'research', to: '/research' },
  { name: 'change', to: '/change' },
  { name: 'behaviour', to: '/behaviour' },
] as const;
