/** Drawn on a 24 grid with a stroke of 1.6, in the colour of the words beside. */
const drawings = {
  today: 'M4 12 12 5l8 7M6 10v9h12v-9',
  journeys: 'M3 17c4 0 4-10 9-10s4 7 9 7',
  research: 'M4 5h11v9H9l-4 3v-3H4zM18 9h2v8h-1v3l-4-3h-4',
  change: 'M12 4v5M12 15v5M4 12h5M15 12h5M12 9.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6',
  behaviour: 'M4 6h11a3 3 0 0 1 0 6H9a3 3 0 0 0 0 6h11',
  search: 'M11 5a6 6 0 1 0 0 12 6 6 0 0 0 0-12M15.5 15.5 20 20',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 5v4M9 15v4',
  close: 'M6 6l12 12M18 6 6 18',
  down: 'M6 9.5l6 6 6-6',
  right: 'M9.5 6l6 6-6 6',
  left: 'M14.5 6l-6 6 6 6',
  tick: 'M5 12.5 10 17.5 19.5 7',
  plus: 'M12 5v14M5 12h14',
  merge: 'M6 4v4c0 4 6 4 6 8v4M18 4v4c0 4-6 4-6 8M9 17l3 3 3-3',
  more: 'M5.5 12h.01M12 12h.01M18.5 12h.01',
  undo: 'M8 5 4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11h-3',
  redo: 'M16 5l4 4-4 4M20 9H10a5.5 5.5 0 0 0 0 11h3',
  download: 'M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 20h14',
  upload: 'M12 16V5M7.5 9.5 12 5l4.5 4.5M5 20h14',
  people:
    'M9 5.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M3.5 19c.4-3 2.6-5 5.5-5s5.1 2 5.5 5M16 6a2.6 2.6 0 0 1 0 5.2M17 14.4c2 .5 3.3 2.2 3.6 4.6',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 3v1.5M12 19.5V21M3 12h1.5M19.5 12H21M5.6 5.6l1.1 1.1M17.3 17.3l1.1 1.1M5.6 18.4l1.1-1.1M17.3 6.7l1.1-1.1',
  cloudOff: 'M4 4l16 16M8 8.5A5.5 5.5 0 0 1 17.6 11 3.7 3.7 0 0 1 20 17M16 18.5H7a4 4 0 0 1-.8-7.9',
  link: 'M10 14a4 4 0 0 0 6 .3l2.8-2.8a4 4 0 0 0-5.7-5.7L11.8 7M14 10a4 4 0 0 0-6-.3l-2.8 2.8a4 4 0 0 0 5.7 5.7L12.2 17',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9h.01',
  shared: 'M12 4l7 8-7 8-7-8zM9.5 12l2.500-3 2.500 3-2.500 3z',
  episode: 'M4 8h7v8H4zM11 12h4M15 9h5v6h-5z',
  comment: 'M5 5.500h14v10h-7.500l-4 3.500v-3.500H5z',
  quote:
    'M6 17c2.5-1 3.5-3 3.5-5.5H6V7h4.5v4.5C10.5 15 9 17.5 6 18.5M14.5 17c2.5-1 3.5-3 3.5-5.5h-3.5V7H19v4.5c0 3.5-1.5 6-4.5 7',
  trash: 'M5 7h14M10 7V4.5h4V7M7 7l.8 12.5h8.400L17 7M10.5 10.5v5.5M13.5 10.5v5.5',
  drag: 'M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01',
  play: 'M8 5.5v13l10.5-6.5z',
  eye: 'M3 12c2-4 5.200-6 9-6s7 2 9 6c-2 4-5.200 6-9 6s-7-2-9-6M12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5',
  zoomIn: 'M11 5a6 6 0 1 0 0 12 6 6 0 0 0 0-12M15.5 15.5 20 20M11 8.5v5M8.5 11h5',
  fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  pen: 'M5 19l1-4L16.5 4.5l3 3L9 18z',
  help: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M9.700 9.600a2.400 2.400 0 1 1 3.300 2.200c-.7.300-1 .8-1 1.600M12 16.300h.01',
  bell: 'M6.5 16V11a5.5 5.5 0 0 1 11 0v5l1.5 1.5H5zM10 20h4',
  map: 'M4 5.5v13l5-2 6 2 5-2v-13l-5 2-6-2zM9 3.5v13M15 5.5v13',
  outline: 'M4 6h16M8 11h12M8 16h12M4 11h.01M4 16h.01',
  table: 'M4 5h16v14H4zM4 10h16M4 14.5h16M10 5v14',
  guide: 'M5 19c0-3 7-2.500 7-6S6 9.500 6.500 6M17.500 4v6M17.500 4h3.500l-1 1.700 1 1.700h-3.500',
  up: 'M6 14.5l6-6 6 6',
  language:
    'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M4 12h16M12 4c2.5 2.300 3.5 5 3.5 8s-1 5.700-3.5 8c-2.5-2.300-3.5-5-3.5-8s1-5.700 3.5-8',
} as const;

export type IconName = keyof typeof drawings;

/** A drawing beside words; alone on a button, the button has the label. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' || name === 'drag' ? 2.6 : 1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={drawings[name]} />
    </svg>
  );
}
