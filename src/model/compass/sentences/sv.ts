import { count, someOf } from '#model/compass/sentences/count.ts';
import type { Sentences } from '#model/compass/sentences/sentences.ts';
import type { MissingInExperiment, MissingInMoment, MissingOwner } from '#model/compass/values.ts';

const owner: Record<MissingOwner, string> = {
  both: 'ägare',
  professional: 'någon som ansvarar för upplevelsen (professionell ägare)',
  operational: 'någon som ansvarar i det dagliga (operativ ägare)',
};

const inMoment: Record<MissingInMoment, string> = {
  both: 'varken skäl till varför det är avgörande eller ”Hur kan vi …”',
  cue: 'inget skäl till varför det är avgörande',
  'how-might-we': 'inget ”Hur kan vi …”',
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
        : `”${name}” innehåller ett ord ur en säljtratt: ”${word}”.`,
    suggestion: 'Döp fasen efter vad kunden gör och vill uppnå där, med kundens egna ord.',
  }),
  'inside-out-wording': ({ text, words }) => ({
    message:
      words === text
        ? `”${text}” beskriver vad vi gör, inte vad kunden upplever.`
        : `”${text}” beskriver vad vi gör (”${words}”), inte vad kunden upplever.`,
    suggestion: 'Skriv vad kunden gör, ser eller känner just där.',
  }),
  'name-is-our-product': ({ name }) => ({
    message: `”${name}” är det vi säljer, inte det kunden vill uppnå.`,
    suggestion: 'Döp resan efter kundens eget mål, tillräckligt brett för att kunna nås utan oss.',
  }),
  'starts-at-us': ({ first }) => ({
    message: `Resan börjar hos oss (”${first}”), men kundens resa började tidigare.`,
    suggestion: 'Fråga vad som hände innan, och lägg till en fas eller interaktion utan oss först.',
  }),
  'ends-at-us': ({ last }) => ({
    message: `Resan slutar hos oss (”${last}”), men kundens resa fortsätter.`,
    suggestion: 'Fråga vad som hände sedan, och lägg till det sist på kartan.',
  }),
  'no-indirect-interactions': ({ interactions }) => ({
    message: `Alla ${interactions} interaktioner är med oss.`,
    suggestion: 'Lägg till det som händer utan oss, som råd från vänner eller en sökning på nätet.',
  }),
  'single-channel': ({ channel, interactions }) => ({
    message: `Alla ${interactions} interaktioner som har en kanal använder ”${channel}”.`,
    suggestion: 'Fråga om andra kanaler: människor, post, platser, telefon.',
  }),
  'too-few-marks': ({ hearts, clouds }) => ({
    message: `Det finns ${marks(hearts, clouds)}; tre till fem av vardera räcker för att visa vad som är viktigt.`,
    suggestion: 'Leta i intervjuerna efter ställen där människor använde starka ord.',
  }),
  'too-many-marks': ({ hearts, clouds }) => ({
    message: `Det finns ${marks(hearts, clouds)}; med fler än fem av någondera sticker inget ut.`,
    suggestion: 'Välj tillsammans de tre till fem som kunderna känner starkast för.',
  }),
  'too-many-phases': ({ phases }) => ({
    message: `${phases} faser är för många för att hålla i huvudet.`,
    suggestion: 'Slå ihop dem som kunden skulle beskriva som en.',
  }),
  'curve-is-sum-of-marks': ({ kind, name }) => ({
    message:
      kind === 'follows'
        ? 'Kurvan upprepar bara hjärtan och åskmoln, punkt för punkt.'
        : `Kurvan vid ”${name}” säger motsatsen till vad intervjuerna säger där.`,
    suggestion: kind === 'follows' ? 'Rita hur resan som helhet upplevs.' : 'Läs utdragen igen, och rita det de säger.',
  }),
  'curve-unexplained': ({ kind, name }) => ({
    message: `Inget citat förklarar ${kind === 'peak' ? 'toppen' : 'dippen'} vid ”${name}”.`,
    suggestion: 'Koppla ett citat som säger varför.',
  }),
  'moments-of-truth-count': ({ moments }) => ({
    message:
      moments === 0
        ? 'Inget sanningsögonblick är valt ännu.'
        : `Det finns ${count(moments, 'sanningsögonblick', 'sanningsögonblick')}; två till fyra är lagom att fokusera på.`,
    suggestion:
      moments > 4
        ? 'Behåll de två till fyra där relationen verkligen avgörs.'
        : 'Leta efter starka känslor efter en ansträngning, vid ett slut eller där förväntningarna är höga.',
  }),
  'moment-without-problem': ({ title, missing }) => ({
    message: `Sanningsögonblicket ”${title}” har ${inMoment[missing]}.`,
    suggestion:
      missing === 'cue'
        ? 'Välj varför det är avgörande: en ansträngning, slutet på ett intensivt förlopp eller höga förväntningar.'
        : 'Formulera det som ett problem att lösa: ”Hur kan vi …”.',
  }),
  hypothesis: ({ interviews, saidSo, claims, unbacked }) => ({
    message: [
      interviews === 0 ? 'Resan har inga intervjuer: den är en hypotes' : saidSo ? 'Resan är en hypotes' : '',
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
        : 'Koppla varje påstående till ett citat, eller ta bort det.',
  }),
  'few-interviews': ({ interviews, wanted }) => ({
    message: `${count(interviews, 'intervju', 'intervjuer')} hittills; omkring ${wanted} brukar behövas.`,
    suggestion: 'Planera fler intervjuer, med människor som skiljer sig från dem ni redan har intervjuat.',
  }),
  'not-saturated': ({ interviews, fresh }) => ({
    message: `De sista av ${interviews} intervjuer gav fortfarande ${count(fresh, 'nytt tema', 'nya teman')}.`,
    suggestion: 'Fortsätt tills två i rad inte ger något nytt.',
  }),
  'narrow-sample': ({ participants, group }) => ({
    message: `Alla ${participants} deltagare kommer från samma grupp, ”${group}”.`,
    suggestion: 'Sök upp dem med andra erfarenheter, som de som gav upp eller valde något annat.',
  }),
  'quantity-from-quality': ({ words }) => ({
    message: `”${words}” gör det som några få har sagt till en andel av alla kunder.`,
    suggestion: 'Skriv varför det händer; hämta siffror ur beteende eller en enkät, och ange källan.',
  }),
  'persona-without-evidence': ({ group }) => ({
    message: `”${group}” är beskriven men saknar belägg.`,
    suggestion: 'Koppla gruppen till utdrag, eller märk den som ett antagande.',
  }),
  'quote-not-quoted': ({ text, why }) => ({
    message: why === 'no-source' ? `”${text}” saknar källa.` : `”${text}” står inte så i intervjun.`,
    suggestion:
      why === 'no-source'
        ? 'Välj orden ur en intervju, eller ta bort citatet.'
        : 'Citera ordagrant, och markera det som utelämnats med […].',
  }),
  unowned: ({ what, name, missing }) => ({
    message: what === 'journey' ? `Resan saknar ${owner[missing]}.` : `”${name}” saknar ${owner[missing]}.`,
    suggestion:
      missing === 'both'
        ? 'Fråga vem som skulle märka om det blev sämre; utse en som ansvarar för upplevelsen och en i det dagliga.'
        : 'Fråga den som är närmast.',
  }),
  'hand-off-unwatched': ({ from, to }) => ({
    message: `Kunden lämnas över från ${from} till ${to} där det är svårt, och ingen äger överlämningen.`,
    suggestion: 'Utse en ägare för själva överlämningen, inte bara för vardera sidan.',
  }),
  'effort-off-target': ({ dip, busy }) => ({
    message: `Arbete pågår vid ”${busy}”, där det går bra, men inte vid den lägsta punkten, ”${dip}”.`,
    suggestion: 'Planera en liten förändring vid den lägsta punkten.',
  }),
  'no-rhythm': () => ({
    message: 'Resan har ingen rytm: inga genomgångar är planerade.',
    suggestion: 'Välj hur ofta, till exempel var fjärde vecka, och ett första datum.',
  }),
  'review-overdue': ({ since, days }) => ({
    message: `En genomgång skulle ha hållits ${since}, för ${count(days, 'dag', 'dagar')} sedan.`,
    suggestion: 'Håll den, även om den blir kort, eller välj en annan rytm.',
  }),
  stale: ({ since }) => ({
    message: `Kartan gällde till ${since}.`,
    suggestion: 'Kontrollera vad som fortfarande stämmer, och välj ett nytt datum.',
  }),
  'change-without-effect': ({ change, missing }) => ({
    message: `Experimentet ”${change}” säger inte ${missing.map((what) => inExperiment[what]).join(', eller ')}.`,
    suggestion: 'Skriv det som ett antagande som går att pröva: om vi gör så här, då händer det här.',
  }),
  'backstage-first': ({ backstage, customer }) => ({
    message: `Det finns mer backstage (${backstage}) än om kunden (${customer}).`,
    suggestion: 'Lägg till mer om vad kunden gör och känner.',
  }),
  'consent-missing': ({ interviews, who }) => ({
    message: `${count(interviews, 'intervju', 'intervjuer')} används utan giltigt samtycke (${who}).`,
    suggestion: 'Be om det, eller radera det som sades.',
  }),
  'retention-due': ({ participants, who }) => ({
    message: `Det som ${count(participants, 'deltagare', 'deltagare')} har sagt skulle inte längre sparas (${who}).`,
    suggestion: 'Radera orden, eller fråga om de får vara kvar.',
  }),
};
