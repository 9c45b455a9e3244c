import type { WordTable } from '#words/languages.ts';

export const comparedWords = {
  lead: {
    en: 'This journey compared with the hypothesis:',
    sv: 'Den här kundresan jämförd med hypotesen:',
    nb: 'Denne kundereisen sammenlignet med hypotesen:',
  },
  believed: { en: 'Hypothesis', sv: 'Hypotes', nb: 'Hypotese' },
  found: { en: 'Research', sv: 'Research', nb: 'Innsikt' },
  'both-curves': {
    en: 'Both experience curves',
    sv: 'Båda upplevelsekurvorna',
    nb: 'Begge opplevelseskurvene',
  },
  'no-curves': {
    en: 'Neither journey has a curve yet.',
    sv: 'Ingen av kundresorna har en kurva än.',
    nb: 'Ingen av kundereisene har en kurve ennå.',
  },
  'only-believed': {
    en: 'in the hypothesis, not in the research',
    sv: 'i hypotesen, inte i researchen',
    nb: 'i hypotesen, ikke i innsikten',
  },
  'only-found': { en: 'not in the hypothesis', sv: 'inte i hypotesen', nb: 'ikke i hypotesen' },
  'was-called': { en: '“{name}” in the hypothesis', sv: '”{name}” i hypotesen', nb: '«{name}» i hypotesen' },
  misconceptions: {
    en: '{n, plural, =0 {No misconceptions} one {# misconception} other {# misconceptions}}',
    sv: '{n, plural, =0 {Inga missuppfattningar} one {# missuppfattning} other {# missuppfattningar}}',
    nb: '{n, plural, =0 {Ingen misoppfatninger} one {# misoppfatning} other {# misoppfatninger}}',
  },
  'misconceptions-lead': {
    en: 'Where the hypothesis differs from what customers told us.',
    sv: 'Där hypotesen skiljer sig från det kunderna berättade.',
    nb: 'Der hypotesen er ulik det kundene fortalte.',
  },
  none: {
    en: 'No differences so far.',
    sv: 'Inga skillnader hittills.',
    nb: 'Ingen forskjeller så langt.',
  },
  'phase-not-there': { en: 'Phases that do not exist', sv: 'Faser som inte finns', nb: 'Faser som ikke finnes' },
  'phase-unknown': { en: 'Phases we did not know of', sv: 'Faser vi inte kände till', nb: 'Faser vi ikke kjente til' },
  'interaction-not-there': {
    en: 'Interactions nobody mentioned',
    sv: 'Interaktioner som ingen nämnde',
    nb: 'Kontaktpunkter ingen nevnte',
  },
  'interaction-unknown': {
    en: 'Interactions we did not know of',
    sv: 'Interaktioner vi inte kände till',
    nb: 'Kontaktpunkter vi ikke kjente til',
  },
  'mark-turned': { en: 'Opposite feelings', sv: 'Motsatta känslor', nb: 'Motsatte følelser' },
  'mark-missed': {
    en: 'Strong feelings we missed',
    sv: 'Starka känslor vi missade',
    nb: 'Sterke følelser vi gikk glipp av',
  },
  'mark-not-there': {
    en: 'Strong feelings that do not exist',
    sv: 'Starka känslor som inte finns',
    nb: 'Sterke følelser som ikke finnes',
  },
  'feeling-differs': {
    en: 'Where the curve differs',
    sv: 'Där kurvan skiljer sig',
    nb: 'Der kurven er forskjellig',
  },
  'we-believed': { en: 'we believed:', sv: 'vi trodde:', nb: 'vi trodde:' },
  'feeling-from-to': {
    en: '{believed} in the hypothesis, {found} in the research',
    sv: '{believed} i hypotesen, {found} i researchen',
    nb: '{believed} i hypotesen, {found} i innsikten',
  },
  'no-evidence': {
    en: 'assumption: nobody has said so',
    sv: 'antagande: ingen har sagt det',
    nb: 'antakelse: ingen har sagt det',
  },
  'more-evidence': {
    en: '{n, plural, one {and # more quote} other {and # more quotes}}',
    sv: '{n, plural, one {och # citat till} other {och # citat till}}',
    nb: '{n, plural, one {og # sitat til} other {og # sitater til}}',
  },
  pairs: { en: 'Matches', sv: 'Matchningar', nb: 'Treff' },
  'pairs-lead': {
    en: 'Stig matches by touchpoint and wording. Correct what is wrong.',
    sv: 'Stig matchar efter beröringspunkt och formulering. Rätta det som är fel.',
    nb: 'Stig kobler etter delt kontaktpunkt og formulering. Rett det som er feil.',
  },
  because: { en: 'Reason', sv: 'Orsak', nb: 'Grunn' },
  'same-as': { en: 'The same as {name}', sv: 'Detsamma som {name}', nb: 'Det samme som {name}' },
  'nothing-there': { en: 'no match', sv: 'ingen matchning', nb: 'ingen treff' },
  'by-hand': { en: 'set manually', sv: 'angivet manuellt', nb: 'angitt manuelt' },
  'by-touchpoint': { en: 'the same touchpoint', sv: 'samma beröringspunkt', nb: 'samme delte kontaktpunkt' },
  'by-words': { en: 'similar wording', sv: 'liknande formulering', nb: 'lignende formulering' },
  compare: { en: 'Hypothesis and research', sv: 'Hypotes och research', nb: 'Hypotese og innsikt' },
  'compare-with': { en: 'Compared with', sv: 'Jämförs med', nb: 'Sammenlignes med' },
  'with-nothing': { en: 'nothing', sv: 'inget', nb: 'ingenting' },
  open: { en: 'Compare', sv: 'Jämför', nb: 'Sammenlign' },
  'open-against': { en: 'Compare with {name}', sv: 'Jämför med {name}', nb: 'Sammenlign med {name}' },
  'make-researched': {
    en: 'Create a researched journey from it',
    sv: 'Skapa en undersökt kundresa av den',
    nb: 'Lag en undersøkt kundereise av den',
  },
  'make-researched-why': {
    en: 'What customers do is copied; what they feel is left for research. The hypothesis stays for comparison.',
    sv: 'Det kunderna gör kopieras; vad de känner fylls i efter research. Hypotesen finns kvar att jämföra med.',
    nb: 'Det kundene gjør, kopieres; hva de føler, fylles inn etter innsikt. Hypotesen blir stående å sammenligne med.',
  },
  'not-made': {
    en: 'It was not created. Try again.',
    sv: 'Den skapades inte. Försök igen.',
    nb: 'Den ble ikke opprettet. Prøv igjen.',
  },
  lost: {
    en: 'The journey to compare with has been removed',
    sv: 'Kundresan att jämföra med har tagits bort',
    nb: 'Kundereisen å sammenligne med er fjernet',
  },
  'lost-why': {
    en: 'It is no longer in this workspace. Choose another one on the map.',
    sv: 'Den finns inte längre i arbetsytan. Välj en annan på kartan.',
    nb: 'Den finnes ikke lenger i arbeidsområdet. Velg en annen på kartet.',
  },
  'nothing-compared': {
    en: 'Not compared with anything',
    sv: 'Jämförs inte med något',
    nb: 'Sammenlignes ikke med noe',
  },
  'nothing-compared-why': {
    en: 'Choose a hypothesis journey on the map, under Hypothesis and research.',
    sv: 'Välj en hypotes på kartan, under Hypotes och research.',
    nb: 'Velg en hypotese på kartet, under Hypotese og innsikt.',
  },
} satisfies WordTable;
