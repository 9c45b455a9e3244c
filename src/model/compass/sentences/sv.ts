import { count, someOf } from '#model/compass/sentences/count.ts';
import type { Sentences } from '#model/compass/sentences/sentences.ts';
import type { MissingInExperiment, MissingInMoment, MissingOwner } from '#model/compass/values.ts';

const owner: Record<MissingOwner, string> = {
  both: 'ägare',
  professional: 'en professionell ägare, som svarar för upplevelsen',
  operational: 'en operativ ägare, som sköter det till vardags',
};

const inMoment: Record<MissingInMoment, string> = {
  both: 'varken ledtråd eller ”Hur skulle vi kunna …”',
  cue: 'ingen ledtråd till varför det avgör',
  'how-might-we': 'inget ”Hur skulle vi kunna …”',
};

const inExperiment: Record<MissingInExperiment, string> = {
  effect: 'vilken effekt det ska ha',
  place: 'var på resan',
  measure: 'hur det mäts',
};

const marks = (hearts: number, clouds: number) =>
  `${count(hearts, 'hjärta', 'hjärtan')} och ${count(clouds, 'åskmoln', 'åskmoln')}`;

export const sv: Sentences = {
  'phase-is-funnel': ({ name, word }) => ({
    message:
      name === word
        ? `”${name}” är ett steg i vår säljtratt, inte i någons liv.`
        : `”${name}” är ord ur en säljtratt: ”${word}”.`,
    suggestion: 'Döp fasen efter vad kunden gör och vill uppnå där, så som hon själv skulle säga det.',
  }),
  'inside-out-wording': ({ text, words }) => ({
    message:
      words === text
        ? `”${text}” berättar vad vi gör, inte vad kunden är med om.`
        : `”${text}” berättar vad vi gör (”${words}”), inte vad kunden är med om.`,
    suggestion: 'Skriv vad kunden gör, ser eller känner just där.',
  }),
  'name-is-our-product': ({ name }) => ({
    message: `”${name}” är det vi säljer, inte det kunden är ute efter.`,
    suggestion: 'Döp resan efter kundens eget mål, så brett att det går att nå utan oss.',
  }),
  'starts-at-us': ({ first }) => ({
    message: `Resan börjar hos oss (”${first}”), men kundens började tidigare.`,
    suggestion: 'Fråga vad som hände innan, och lägg en fas eller en interaktion utan oss först.',
  }),
  'ends-at-us': ({ last }) => ({
    message: `Resan slutar hos oss (”${last}”), men kunden fortsätter.`,
    suggestion: 'Fråga hur det gick sedan, och låt kartan sluta i kundens liv.',
  }),
  'no-indirect-interactions': ({ interactions }) => ({
    message: `Alla ${interactions} interaktioner är med oss, som om ingen annan fanns.`,
    suggestion: 'Ta med det som händer utan oss: grannen, sökandet, kvällen vid köksbordet.',
  }),
  'single-channel': ({ channel, interactions }) => ({
    message: `Alla ${interactions} interaktioner som har en kanal ligger i ”${channel}”.`,
    suggestion: 'Följ kunden ut ur den kanalen: människor, post, platser, telefonen.',
  }),
  'too-few-marks': ({ hearts, clouds }) => ({
    message: `Det finns ${marks(hearts, clouds)}; tre till fem av vardera låter blicken stanna vid det som betyder något.`,
    suggestion: 'Gå tillbaka till där människor stannade upp i intervjuerna och tog till starka ord.',
  }),
  'too-many-marks': ({ hearts, clouds }) => ({
    message: `Det finns ${marks(hearts, clouds)}; med fler än fem av någondera sticker inget ut.`,
    suggestion: 'Välj tillsammans de tre till fem som kunderna känner starkast för.',
  }),
  'too-many-phases': ({ phases }) => ({
    message: `${phases} faser är fler än någon kan hålla i huvudet.`,
    suggestion: 'Slå ihop dem som kunden skulle berätta om som en och samma.',
  }),
  'curve-is-sum-of-marks': ({ kind, name }) => ({
    message:
      kind === 'follows'
        ? 'Kurvan upprepar bara hjärtan och åskmoln, punkt för punkt.'
        : `Kurvan vid ”${name}” säger motsatsen till vad intervjuerna säger där.`,
    suggestion:
      kind === 'follows'
        ? 'Ta ett steg tillbaka och rita hur det är att leva igenom helheten.'
        : 'Läs utdragen där en gång till, och rita det de berättar.',
  }),
  'curve-unexplained': ({ kind, name }) => ({
    message: `${kind === 'peak' ? 'Toppen' : 'Dippen'} vid ”${name}” har ingen röst: inget citat säger varför.`,
    suggestion: 'Hitta någons egna ord för hur det är just där.',
  }),
  'moments-of-truth-count': ({ moments }) => ({
    message:
      moments === 0
        ? 'Inget sanningsögonblick är valt ännu.'
        : `Det finns ${count(moments, 'sanningsögonblick', 'sanningsögonblick')}; två till fyra går att hålla i fokus.`,
    suggestion:
      moments > 4
        ? 'Behåll de två till fyra där relationen verkligen avgörs.'
        : 'Leta där ansträngning, förväntan eller ett slut möter en stark känsla.',
  }),
  'moment-without-problem': ({ title, missing }) => ({
    message: `Sanningsögonblicket ”${title}” har ${inMoment[missing]}.`,
    suggestion:
      missing === 'cue'
        ? 'Säg vad som gör det avgörande: nedlagd möda, slutet på något intensivt eller högt ställda förväntningar.'
        : 'Formulera det som ett problem att lösa: ”Hur skulle vi kunna …”.',
  }),
  hypothesis: ({ interviews, saidSo, claims, unbacked }) => ({
    message: [
      interviews === 0 ? 'Ingen intervju står bakom resan: den är en hypotes' : saidSo ? 'Resan är en hypotes' : '',
      unbacked.length === 0
        ? ''
        : `${unbacked.length} av ${count(claims, 'påstående', 'påståenden')} saknar belägg (${someOf(unbacked, (n) => `och ${n} till`)})`,
    ]
      .filter((part) => part !== '')
      .join('; ')
      .concat('.'),
    suggestion:
      interviews === 0
        ? 'Prata med kunder, och jämför det de berättar med det ni trodde.'
        : 'Knyt varje påstående till något som någon har sagt, eller släpp det.',
  }),
  'few-interviews': ({ interviews, wanted }) => ({
    message: `${count(interviews, 'intervju', 'intervjuer')} hittills; omkring ${wanted} behövs innan inget nytt hörs.`,
    suggestion: 'Planera nästa samtal, med människor som inte liknar dem ni redan har hört.',
  }),
  'not-saturated': ({ interviews, fresh }) => ({
    message: `De sista av ${interviews} intervjuer gav fortfarande ${count(fresh, 'nytt tema', 'nya teman')}.`,
    suggestion: 'Fortsätt tills två i rad inte ger något nytt.',
  }),
  'narrow-sample': ({ participants, group }) => ({
    message: `Alla ${participants} deltagare kommer från en och samma grupp, ”${group}”.`,
    suggestion: 'Sök upp dem som lever annorlunda: de som gav upp, de som valde en annan väg.',
  }),
  'quantity-from-quality': ({ words }) => ({
    message: `”${words}” gör en andel av kunderna av det som några har sagt.`,
    suggestion: 'Berätta varför det händer; hämta hur många ur beteende eller en enkät, och säg vilken.',
  }),
  'persona-without-evidence': ({ group }) => ({
    message: `”${group}” är beskriven, men inget som någon har sagt står bakom.`,
    suggestion: 'Knyt gruppen till utdrag, eller visa den som det antagande den är.',
  }),
  'quote-not-quoted': ({ text, why }) => ({
    message:
      why === 'no-source'
        ? `”${text}” går inte att följa tillbaka till någon som har sagt det.`
        : `”${text}” står inte så i intervjun.`,
    suggestion:
      why === 'no-source'
        ? 'Välj orden ur en intervju, eller ta bort citatet.'
        : 'Ta personens egna ord som de står, och märk ut det som utelämnats med […].',
  }),
  unowned: ({ what, name, missing }) => ({
    message: what === 'journey' ? `Resan saknar ${owner[missing]}.` : `”${name}” saknar ${owner[missing]}.`,
    suggestion:
      missing === 'both'
        ? 'Fråga vem som skulle märka om det blev sämre; låt en svara för det och en sköta det.'
        : 'Fråga vem som står närmast, och låt den personen säga ja.',
  }),
  'hand-off-unwatched': ({ from, to }) => ({
    message: `Kunden lämnas över från ${from} till ${to} där det gör ont, och ingen vakar över det.`,
    suggestion: 'Låt någon äga själva överlämningen, inte bara det som ligger på var sida om den.',
  }),
  'effort-off-target': ({ dip, busy }) => ({
    message: `Arbete pågår vid ”${busy}”, där det går bra, men inget vid den djupaste dippen, ”${dip}”.`,
    suggestion: 'Fråga vad nästa lilla förändring vid dippen kunde vara.',
  }),
  'no-rhythm': () => ({
    message: 'Resan har ingen rytm: inget säger när den ses över igen.',
    suggestion: 'Välj en rytm, var fjärde vecka till exempel, och ett första datum.',
  }),
  'review-overdue': ({ since, days }) => ({
    message: `En genomgång skulle ha hållits ${since}, för ${count(days, 'dag', 'dagar')} sedan.`,
    suggestion: 'Håll den, om så en kort, eller välj en rytm som går att hålla.',
  }),
  stale: ({ since }) => ({
    message: `Kartan var att lita på till och med ${since}.`,
    suggestion: 'Ta reda på vad som fortfarande stämmer, och ge den ett nytt datum.',
  }),
  'change-without-effect': ({ change, missing }) => ({
    message: `Experimentet ”${change}” säger inte ${missing.map((what) => inExperiment[what]).join(', eller ')}.`,
    suggestion: 'Skriv det som en tro som kan visa sig fel: om vi gör så här, då händer det där.',
  }),
  'backstage-first': ({ backstage, customer }) => ({
    message: `Det finns mer backstage (${backstage}) än av det kunden är med om (${customer}).`,
    suggestion: 'Lämna organisationen en stund, och fyll på kundens sida.',
  }),
  'consent-missing': ({ interviews, who }) => ({
    message: `${count(interviews, 'intervju', 'intervjuer')} används utan giltigt samtycke (${who}).`,
    suggestion: 'Be om det, eller radera det som sades.',
  }),
  'retention-due': ({ participants, who }) => ({
    message: `Det som ${count(participants, 'deltagare', 'deltagare')} har sagt skulle inte sparas längre än så här (${who}).`,
    suggestion: 'Radera orden, eller fråga om de får vara kvar.',
  }),
};
