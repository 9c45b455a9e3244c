import { describe, expect, it } from 'vitest';
import { wordsFor } from '#model/compass/reading.ts';
import { funnelWords } from '#model/compass/text/funnel.ts';

const stages = {
  en: [
    'Awareness', 'awareness', 'Brand awareness', 'Awareness phase', '1. Awareness', 'Phase 1: Awareness', 'Need awareness', 'Consideration', 'Consideration stage',
    'Purchase', 'The purchase', 'Purchase & payment', 'Pre-purchase', 'Post-purchase', 'Purchase decision', 'Conversion', 'Lead conversion', 'Acquisition',
    'Customer acquisition', 'Activation', 'Retention', 'Customer retention', 'Loyalty', 'Loyalty & advocacy', 'Advocacy', 'Referral', 'Onboarding', 'Customer onboarding',
    'Lead', 'Leads', 'Warm leads', 'Lead nurturing', 'Lead generation', 'Qualification', 'Prospecting', 'Prospects', 'Closing the deal', 'Upsell', 'Upselling', 'Cross-sell',
    'TOFU', 'ToFu', 'MOFU', 'BoFu', 'Top of funnel', 'Bottom of the funnel', 'Sales funnel', 'Sales', 'After-sales', 'Interest', 'Desire', 'AIDA', 'See-Think-Do', 'Evaluation', 'Win-back', 'MQL', 'Renewal',
  ],
  sv: [
    'Medvetenhet', 'Medvetenhetsfas', 'Kännedom', 'Varumärkeskännedom', 'Kännedomsfasen', 'Övervägande', 'Övervägandefas', 'Fas 2: Övervägande', 'Köp', 'Köpet', 'Köpfas', 'Köpfasen',
    '3. Köp', 'Köp och betalning', 'Köpbeslut', 'Före köp', 'Efter köp', 'Efterköpsfasen', 'Konvertering', 'Konverteringsfas', 'Konvertera leads', 'Lojalitet', 'Lojalitetsfas', 'Kundlojalitet',
    'Ambassadörskap', 'Återköp', 'Retention', 'Aktivering', 'Onboarding', 'Onboardingfas', 'Leads', 'Varma leads', 'Leadsgenerering', 'Lead nurturing', 'Prospektering', 'Kvalificering', 'Behovsanalys',
    'Offert', 'Avslut', 'Försäljning', 'Säljfas', 'Merförsäljning', 'Korsförsäljning', 'Kundvård', 'Intresse', 'Utvärdering', 'Säljtratten', 'Awareness', 'TOFU', 'Nykundsvärvning', 'Förnyelse',
  ],
  nb: [
    'Bevissthet', 'Bevissthetsfase', 'Kjennskap', 'Merkevarekjennskap', 'Oppmerksomhet', 'Overveielse', 'Overveielsesfasen', 'Vurdering', 'Vurderingsfase', 'Fase 2: Vurdering', 'Kjøp', 'Kjøpet',
    'Kjøpsfase', 'Kjøpsfasen', '3. Kjøp', 'Kjøp og betaling', 'Kjøpsbeslutning', 'Før kjøp', 'Etter kjøp', 'Konvertering', 'Konverteringsfase', 'Konvertere leads', 'Lojalitet', 'Lojalitetsfase',
    'Kundelojalitet', 'Ambassadør', 'Gjenkjøp', 'Retention', 'Aktivering', 'Onboarding', 'Onboardingfase', 'Leads', 'Varme leads', 'Leadsgenerering', 'Lead nurturing', 'Prospektering', 'Kvalifisering',
    'Behovsanalyse', 'Salg', 'Salgsfase', 'Ettersalg', 'Mersalg', 'Kryssalg', 'Kundepleie', 'Interesse', 'Evaluering', 'Salgstrakten', 'Awareness', 'TOFU', 'Kundeverving', 'Fornyelse',
  ],
};

const lived = {
  en: [
    'Living with bare windows', 'Seeing something green', 'Finding what would thrive', 'Choosing and ordering', 'Waiting and unpacking', 'Making it feel at home', 'Growing and sharing',
    'Something is missing', 'Growing awareness that the roof leaks', 'Becomes aware of the damp', 'Thinks it over', 'Considers moving', 'Considering what fits at home', 'Weighs one against the other', 'Buys a car', 'Buying a home',
    'Buys and brings home', 'Orders and waits', 'Dares to decide', 'Decides together', 'Asks around', 'Searching at night', 'Compares and doubts', 'Getting started', 'Settling in', 'Living with it', 'Giving up', 'Coming back',
    'Telling others', 'Moving out', 'Getting help', 'Getting well', 'Interested in everything green', 'Losing interest', 'Desiring something else', 'Cooking tofu', 'Leads the choir', 'Taking action against the mould', 'Loft conversion', 'Caring for it', 'Renewing the kitchen', 'Waiting for delivery', 'Using it every day', 'Acting on advice', 'Thinking of spring', 'Being ill', 'The first winter', 'Saying goodbye', 'Loyal to the old phone', 'Everyday life',
  ],
  sv: [
    'Lever med tomma fönster', 'Ser något grönt', 'Hittar det som skulle trivas', 'Väljer och beställer', 'Väntar och packar upp', 'Får det att kännas hemma', 'Odlar och delar med sig',
    'Något saknas', 'Blir medveten om fukten', 'Tänker igenom det', 'Överväger att flytta', 'Väger det ena mot det andra', 'Köper bil', 'Att köpa en bostad', 'Köper och bär hem', 'Beställer och väntar', 'Vågar bestämma sig',
    'Bestämmer tillsammans', 'Frågar runt', 'Söker om natten', 'Jämför och tvivlar', 'Kommer igång', 'Finner sig till rätta', 'Lever med det', 'Ger upp', 'Kommer tillbaka', 'Berättar för andra', 'Flyttar ut', 'Får hjälp',
    'Blir frisk', 'Intresserad av allt grönt', 'Tappar intresset', 'Lagar tofu', 'Leder kören', 'Gör något åt möglet', 'Inreder vinden', 'Vårdar och sköter', 'Renoverar köket', 'Väntar på leverans', 'Använder det varje dag',
    'Följer råden', 'Längtar till våren', 'Är sjuk', 'Den första vintern', 'Tar farväl', 'Trogen den gamla telefonen', 'Vardag', 'Läser på', 'Rekommenderar en vän', 'Säljer sin gamla bil',
  ],
  nb: [
    'Lever med tomme vinduer', 'Ser noe grønt', 'Finner det som ville trives', 'Velger og bestiller', 'Venter og pakker ut', 'Får det til å føles hjemme', 'Dyrker og deler',
    'Noe mangler', 'Blir oppmerksom på fukten', 'Tenker gjennom det', 'Vurderer å flytte', 'Veier det ene mot det andre', 'Kjøper bil', 'Å kjøpe bolig', 'Kjøper og bærer hjem', 'Bestiller og venter', 'Tør å bestemme seg',
    'Bestemmer sammen', 'Spør rundt', 'Leter om natten', 'Sammenligner og tviler', 'Kommer i gang', 'Finner seg til rette', 'Lever med det', 'Gir opp', 'Kommer tilbake', 'Forteller andre', 'Flytter ut', 'Får hjelp',
    'Blir frisk', 'Interessert i alt grønt', 'Mister interessen', 'Lager tofu', 'Leder koret', 'Gjør noe med muggen', 'Innreder loftet', 'Steller og passer på', 'Pusser opp kjøkkenet', 'Venter på levering', 'Bruker det hver dag',
    'Følger rådene', 'Lengter til våren', 'Er syk', 'Den første vinteren', 'Tar farvel', 'Trofast mot den gamle telefonen', 'Hverdag', 'Leser seg opp', 'Anbefaler en venn', 'Selger den gamle bilen sin',
  ],
};

describe.each(['en', 'sv', 'nb'] as const)('funnel stages in %s', (language) => {
  it.each(stages[language])('knows a stage: %s', (name) => {
    expect(funnelWords([name, 'Comes home'], wordsFor(language))[0]).toBeDefined();
    expect(funnelWords([name, 'Comes home'], wordsFor(undefined))[0]).toBeDefined();
  });

  it.each(lived[language])('lets the customer live: %s', (name) => {
    expect(funnelWords([name, 'Comes home'], wordsFor(undefined))[0]).toBeUndefined();
  });

  it('lets a whole map of lived phases be', () => {
    expect(funnelWords(lived[language], wordsFor(undefined)).filter((word) => word !== undefined)).toEqual([]);
  });
});

describe('words that are stages only in company', () => {
  it('hears them beside others', () => {
    expect(funnelWords(['Attention', 'Interest', 'Desire', 'Action'], wordsFor('en'))).toEqual(['Attention', 'Interest', 'Desire', 'Action']);
    expect(funnelWords(['Oppmerksomhet', 'Interesse', 'Begjær', 'Handling'], wordsFor('nb')).filter(Boolean)).toHaveLength(4);
    expect(funnelWords(['See', 'Think', 'Do', 'Care'], wordsFor('en')).filter(Boolean)).toHaveLength(4);
  });

  it('lets one of them be', () => {
    expect(funnelWords(['Lives with a leak', 'Decision', 'Comes home'], wordsFor('en'))).toEqual([undefined, undefined, undefined]);
    expect(funnelWords(['Lever med läckan', 'Beslut', 'Kommer hem', 'Användning'], wordsFor('sv')).filter(Boolean)).toEqual([]);
  });
});
