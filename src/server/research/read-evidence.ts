import { type Clock, dayOf } from '#base/clock.ts';
import type { Place } from '#model/record/place.ts';
import type { InterviewView } from '#model/compass/view.ts';
import type { Evidence } from '#protocol/http/research.ts';
import {
  type InterviewParts,
  interviewsOfJourney,
  interviewViews,
  type JourneyIn,
} from '#server/research/interviews-of-journey.ts';
import { type Reading, seenDocument } from '#server/research/seen-view.ts';

/** What a journey's claims can rest on, without the transcripts around it, as far as its reader may read it. */
export async function readEvidence(
  parts: InterviewParts & { readonly clock: Clock },
  reading: Reading,
  of: JourneyIn,
): Promise<Evidence> {
  const interviews = await interviewsOfJourney(parts, of);
  const seen = await Promise.all(interviews.map((doc) => seenDocument(reading, { workspace: of.workspace, doc })));
  const views = interviewViews(seen);
  const today = dayOf(parts.clock());
  return { today, interviews: views.map(presentInterview), excerpts: views.flatMap(presentExcerpts) };
}

function presentInterview({ id, interview }: InterviewView): Evidence['interviews'][number] {
  const { title, date, method, participant } = interview.body;
  return { id, title, date, method, participant, erased: interview.erased, keyMissing: interview.keyMissing };
}

const presentExcerpts = ({ id, excerpts }: InterviewView): Evidence['excerpts'] =>
  excerpts.map(({ id: excerpt, body, erased, keyMissing, withheld }) => ({
    id: excerpt,
    interview: id,
    start: body.start,
    end: body.end,
    text: body.text ?? '',
    note: body.note,
    codes: body.codes ?? [],
    feeling: body.feeling,
    place: body.place as Place | undefined,
    erased,
    withheld,
    keyMissing,
  }));
