import { oncePer } from '#base/once-per.ts';
import { plainOf } from '#base/rich-text.ts';
import type { Records } from '#model/document/document.ts';
import { recordsOf } from '#model/document/document.ts';
import { backstageContent } from '#exchange/pictures/content/backstage.ts';
import { createClaims } from '#exchange/pictures/content/claims.ts';
import { curveContent } from '#exchange/pictures/content/curves.ts';
import { createNames } from '#exchange/pictures/content/names.ts';
import { createVoices, type Evidence } from '#exchange/pictures/content/voices.ts';
import { interactionContent, transitionContent } from '#exchange/pictures/content/interactions.ts';
import { journeyHead } from '#exchange/pictures/content/journey-head.ts';
import { momentContent, noteContent, quoteContent } from '#exchange/pictures/content/labels.ts';
import { jobContent, opportunityContent } from '#exchange/pictures/content/openings.ts';
import { worded } from '#exchange/pictures/content/worded.ts';
import { practiceContent } from '#exchange/pictures/content/practice.ts';
import { feltContent, spreadContent } from '#exchange/pictures/content/spread.ts';
import type { MapContent, PhaseContent } from '#exchange/pictures/content/types.ts';
import type { Source } from '#exchange/pictures/content/source.ts';
import { ownLanesIn } from '#model/map/own-lanes.ts';
import { createBacking } from '#model/research/backing.ts';
import { withTouchpoints } from '#model/map/held-by-touchpoint.ts';
import { createStretchOf } from '#exchange/pictures/point-x.ts';

/** What a map of the journey says: everything in its order, names looked up, places as numbers, claims told from assumptions. */
export function mapContent(drawn: Records, workspace: Records, evidence: Evidence): MapContent {
  const journey = withTouchpoints(drawn, workspace);
  const ground = groundOf(journey);
  const { voices, claim } = heardIn(workspace)(evidence);
  const source: Source = {
    journey,
    names: namesIn(workspace),
    claim,
    voices,
    stretchOf: createStretchOf(ground),
  };
  const interactions = interactionContent(source);
  const inPhases = Map.groupBy(interactions, ({ phase }) => phase);
  return {
    ...journeyHead(source, evidence),
    phases: ground.phases.map(({ id, body }): PhaseContent => ({
      id,
      name: plainOf(body.name),
      ...(body.prompt && { prompt: body.prompt }),
      doing: worded(body.doing),
      goal: worded(body.goal),
      involvesUs: body.involvesUs ?? true,
      stretch: body.stretch,
      leadTime: body.leadTime,
      interactions: inPhases.get(id) ?? [],
    })),
    unplaced: interactions.filter(({ x }) => x === undefined),
    transitions: transitionContent(source),
    curves: curveContent(source),
    spread: spreadContent(source, evidence),
    felt: feltContent(source, evidence),
    quotes: quoteContent(source),
    moments: momentContent(source),
    backstage: backstageContent(source),
    notes: noteContent(source),
    lanes: ownLanesIn(journey),
    opportunities: opportunityContent(source),
    jobs: jobContent(source),
    ...practiceContent(source),
  };
}

const namesIn = oncePer(createNames);
const heardIn = oncePer((workspace: Records) =>
  oncePer((evidence: Evidence) => {
    const voices = createVoices(workspace, evidence);
    return { voices, claim: createClaims(createBacking(evidence, workspace), voices) };
  }),
);

function groundOf(journey: Records) {
  const inPhases = Map.groupBy(recordsOf(journey, 'interaction'), ({ body }) => body.phase);
  return {
    phases: recordsOf(journey, 'phase').map(({ id, body }) => ({
      id,
      body,
      interactions: inPhases.get(id) ?? [],
    })),
    transitions: recordsOf(journey, 'transition').map(({ id, body }) => ({ id, from: body.from, to: body.to })),
  };
}
