/** The views of one journey, in the order of its tabs. */
export const journeyTabs = [
  { name: 'map', to: '/journeys/$journey' },
  { name: 'research', to: '/journeys/$journey/research' },
  { name: 'change', to: '/journeys/$journey/change' },
  { name: 'behaviour', to: '/journeys/$journey/behaviour' },
  { name: 'rhythm', to: '/journeys/$journey/rhythm' },
  { name: 'time', to: '/journeys/$journey/time' },
] as const;
