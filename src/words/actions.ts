import type { WordTable } from '#words/languages.ts';

/** The names of what can be done, where no button says them already. */
export const actionWords = {
  'zoom-whole': { en: 'See the whole journey', sv: 'Se hela resan', nb: 'Se hele reisen' },
  'zoom-phase': { en: 'See the phases nearer', sv: 'Se faserna närmare', nb: 'Se fasene nærmere' },
  'zoom-card': { en: 'See the cards nearest', sv: 'Se korten närmast', nb: 'Se kortene nærmest' },
  'findings-show': { en: 'Show what the compass finds', sv: 'Visa vad kompassen ser', nb: 'Vis hva kompasset ser' },
  'findings-hide': { en: 'Hide what the compass finds', sv: 'Dölj vad kompassen ser', nb: 'Skjul hva kompasset ser' },
  'lived-show': { en: 'Show it as it is lived', sv: 'Visa hur den levs', nb: 'Vis hvordan den leves' },
  'lived-hide': { en: 'Show it as it is drawn', sv: 'Visa hur den är ritad', nb: 'Vis hvordan den er tegnet' },
  'all-keys': { en: 'All keys', sv: 'Alla tangenter', nb: 'Alle taster' },
  'open-view': { en: 'Open {view}', sv: 'Öppna {view}', nb: 'Åpne {view}' },
  'export-as': { en: 'Export: {what}', sv: 'Exportera: {what}', nb: 'Eksporter: {what}' },
  'move-to': { en: 'Move to', sv: 'Flytta till', nb: 'Flytt til' },
  'move-to-phase': { en: 'Move to “{phase}”', sv: 'Flytta till ”{phase}”', nb: 'Flytt til «{phase}»' },
  'move-to-track': {
    en: 'Move to the track “{role}”',
    sv: 'Flytta till spåret ”{role}”',
    nb: 'Flytt til sporet «{role}»',
  },
  'actions-here': { en: 'What can be done here', sv: 'Vad som kan göras här', nb: 'Hva som kan gjøres her' },
  'group-new': { en: 'Make', sv: 'Skapa', nb: 'Lag nytt' },
  'group-feel': { en: 'Feel', sv: 'Känna', nb: 'Føle' },
  'group-edit': { en: 'Change', sv: 'Ändra', nb: 'Endre' },
  'group-move': { en: 'Move', sv: 'Flytta', nb: 'Flytt' },
  'group-look': { en: 'Look', sv: 'Se', nb: 'Se' },
  'group-go': { en: 'Go', sv: 'Gå', nb: 'Gå' },
  'group-together': { en: 'Together', sv: 'Tillsammans', nb: 'Sammen' },
  'group-out': { en: 'Take out', sv: 'Ta ut', nb: 'Ta ut' },
  'group-help': { en: 'Help', sv: 'Hjälp', nb: 'Hjelp' },
  'walk-map': { en: 'Walk the map', sv: 'Gå på kartan', nb: 'Gå på kartet' },
  leave: { en: 'Leave, let go of what is selected', sv: 'Lämna, släpp det valda', nb: 'Gå ut, slipp det valgte' },
} as const satisfies WordTable;
