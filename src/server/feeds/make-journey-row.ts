import type { Journal } from '#model/document/journal.ts';
import type { CompassView } from '#model/compass/view.ts';
import type { Role } from '#model/people/role.ts';
import { goodUntil } from '#server/feeds/good-until.ts';
import { compassView, viewJourney } from '#server/research/journey-view.ts';
import { keptSummary, summarizeJourney } from '#server/map/summarize-journey.ts';
import { usesOnJourney } from '#server/map/uses-on-journey.ts';
import { agendaOf, countSightings, type Seeing } from '#server/practice/agenda.ts';
import { workOn } from '#server/practice/work-on.ts';
import { othersFirst } from '#server/keeping/others-first.ts';
import { seenView } from '#server/research/seen-view.ts';
import type { SpokenIn } from '#server/research/spoken-in.ts';
import type { Catalogue } from '#storage/workspace/catalogue.ts';

type Parts = { readonly journal: Journal; readonly documents: Catalogue; readonly spokenIn: SpokenIn };

/** Somebody of each kind of those who read differently. */
const readers: Readonly<Record<Seeing, Role>> = { research: 'editor', others: 'viewer' };

/** What is told of a journey on a day, as it is kept; nothing where it is gone. */
export async function makeJourneyRow(parts: Parts, id: string, today: string) {
  const stored = await parts.journal.load(id);
  if (!stored) return undefined;
  const { workspace } = stored;
  const view = await viewJourney(parts, { workspace, doc: stored.doc });
  const whole = compassView(view, today);
  const seenBy = async (seeing: Seeing): Promise<CompassView> => {
    await othersFirst();
    const by = { reader: { from: 'inside', role: readers[seeing] } } as const;
    return compassView(await seenView({ spokenIn: parts.spokenIn, by }, view), today);
  };
  await othersFirst();
  const summary = summarizeJourney(view, { findings: await countSightings(whole), today });
  await othersFirst();
  const agenda = await agendaOf(whole, { research: await seenBy('research'), others: await seenBy('others') });
  await othersFirst();
  return {
    workspace,
    summary: keptSummary(summary),
    uses: JSON.stringify(usesOnJourney(view, today)),
    agenda: JSON.stringify(agenda),
    work: JSON.stringify(workOn(stored.doc.records)),
    until: goodUntil(view, today),
  };
}
