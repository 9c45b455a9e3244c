import type { WordTable } from '#words/languages.ts';

/** The names of what can be done, where no button says them already. */
export const actionWords = {
  'zoom-wall': { en: 'See the whole journey', sv: 'Se hela resan', nb: 'Se hele reisen' },
  'zoom-phase': { en: 'Zoom to phases', sv: 'Zooma till faser', nb: 'Zoom til faser' },
  'zoom-card': { en: 'Zoom to cards', sv: 'Zooma till kort', nb: 'Zoom til kort' },
  'findings-show': { en: 'Show the compass', sv: 'Visa kompassen', nb: 'Vis kompasset' },
  'findings-hide': { en: 'Hide the compass', sv: 'Dölj kompassen', nb: 'Skjul kompasset' },
  'lived-show': { en: 'Show behaviour', sv: 'Visa beteende', nb: 'Vis atferd' },
  'lived-hide': { en: 'Hide behaviour', sv: 'Dölj beteende', nb: 'Skjul atferd' },
  'all-keys': { en: 'Keyboard shortcuts', sv: 'Kortkommandon', nb: 'Tastatursnarveier' },
  'open-view': { en: 'Open {view}', sv: 'Öppna {view}', nb: 'Åpne {view}' },
  'export-as': { en: 'Export: {what}', sv: 'Exportera: {what}', nb: 'Eksporter: {what}' },
  'move-to': { en: 'Move to', sv: 'Flytta till', nb: 'Flytt til' },
  'move-to-phase': { en: 'Move to “{phase}”', sv: 'Flytta till ”{phase}”', nb: 'Flytt til «{phase}»' },
  'move-to-track': {
    en: 'Move to the track “{role}”',
    sv: 'Flytta till spåret ”{role}”',
    nb: 'Flytt til sporet «{role}»',
  },
  'actions-here': { en: 'Actions here', sv: 'Åtgärder här', nb: 'Handlinger her' },
  'group-new': { en: 'Create', sv: 'Skapa', nb: 'Opprett' },
  'group-feel': { en: 'Feelings', sv: 'Känslor', nb: 'Følelser' },
  'group-edit': { en: 'Edit', sv: 'Redigera', nb: 'Rediger' },
  'group-move': { en: 'Move', sv: 'Flytta', nb: 'Flytt' },
  'group-look': { en: 'View', sv: 'Visa', nb: 'Vis' },
  'group-go': { en: 'Go to', sv: 'Gå till', nb: 'Gå til' },
  'group-together': { en: 'Together', sv: 'Tillsammans', nb: 'Sammen' },
  'group-out': { en: 'Export and share', sv: 'Exportera och dela', nb: 'Eksporter og del' },
  'group-help': { en: 'Help', sv: 'Hjälp', nb: 'Hjelp' },
  'walk-map': { en: 'Move around the map', sv: 'Flytta runt på kartan', nb: 'Flytt rundt på kartet' },
  leave: { en: 'Close, clear the selection', sv: 'Stäng, avmarkera', nb: 'Lukk, fjern markeringen' },
} as const satisfies WordTable;
