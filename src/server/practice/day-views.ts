import type { Sighting } from '#model/compass/compass-with.ts';
import type { Finding } from '#model/compass/finding.ts';
import type { Language } from '#base/languages.ts';
import type { Records } from '#model/document/document.ts';
import type { DayView } from '#model/today/today-item.ts';
import { allSeen, type JourneyAgenda, onDay } from '#server/practice/agenda.ts';

/** What a finding was before it was put into words, where, and in which language it is to be said. */
export type SightingOn = { readonly journey: string; readonly language: Language; readonly sighting: Sighting };

type On = {
  readonly today: string;
  readonly library: Records;
  readonly language: Language | undefined;
  readonly quotesOf: (agenda: JourneyAgenda) => readonly Sighting[];
};

/** Journeys as the day of somebody looks at them; findings are still to be put into words, and `sightings` says from what. */
export function createDayViews(agendas: readonly JourneyAgenda[], on: On) {
  const sightings = new Map<Finding, SightingOn>();
  const views = agendas.map((agenda): DayView => {
    const { journey, records, language } = agenda;
    return {
      ...{ journey: records, workspace: on.library, today: on.today, language: on.language },
      interviews: agenda.interviews,
      findings: () =>
        allSeen(agenda, on.quotesOf(agenda)).map((kept) => {
          const sighting = onDay(kept, on.today);
          const finding = unsaid(sighting);
          sightings.set(finding, { journey, language: on.language ?? language, sighting });
          return finding;
        }),
    };
  });
  return { views, sightings };
}

const unsaid = ({ rule, place, severity, about }: Sighting): Finding => ({
  ...{ rule, place, severity, message: '', suggestion: '' },
  ...(about && { about }),
});
