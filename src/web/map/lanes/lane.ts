import type { ComponentType } from 'react';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import type { Command } from '#model/document/command.ts';
import type { TextSpot } from '#model/commands/typed-body.ts';
import type { Records } from '#model/document/document.ts';
import type { Place } from '#model/record/place.ts';
import type { Backing } from '#model/research/backing.ts';
import type { TypeName } from '#model/document/records.ts';
import type { MapFrame } from '#web/canvas/frame.ts';
import type { MapView } from '#web/journey/map-view.ts';
import type { Overlay } from '#web/journey/overlay.ts';
import type { LaneKind } from '#model/map/lane-kinds.ts';
import type { Words } from '#words/languages.ts';

export type LaneProps = { readonly frame: MapFrame; readonly lane: Lane };

/** What lanes are drawn from. */
export type LaneMap = {
  readonly content: MapContent;
  readonly records: Records;
  readonly view: MapView;
  /** What claims rest on. */
  readonly backing: Backing;
  /** What behaviour shows, while it is looked at. */
  readonly overlay?: Overlay | undefined;
};

/** Something that lies in a lane as a card; `writes` says which of its words are written in place. */
export type LaneThing = {
  readonly id: string;
  readonly type: TypeName;
  readonly place: Place | undefined;
  readonly text: string;
  readonly writes?: TextSpot;
  /** Shows what has its own place in another lane: the arrows and the focus go there. */
  readonly isMirror?: true;
  /** How high head and foot are together, where that differs from card to card. Units: px. */
  readonly extra?: number;
  /** A claim that nobody's words stand behind is drawn dashed. */
  readonly isAssumption?: boolean;
};

/** Where a new thing is wanted, and the id it shall have. */
export type NewThing = {
  readonly id: string;
  readonly place: Place;
  readonly lane: string;
  readonly view: MapView;
  readonly content: MapContent;
};

/** How the screen draws a kind of lane. */
export type LaneDrawing = {
  readonly sub?: Words;
  /** What stands at the top and at the bottom of its scale. */
  readonly ends?: readonly [Words, Words];
  /** Whether there is something in it; asked of a lane that the map shows of itself when it is filled. */
  readonly isFilled?: (map: LaneMap) => boolean;
  /** How high it is, where that is the same whatever lies in it. Units: px. */
  readonly height?: number;
  /** What can be made in it. */
  readonly makes?: {
    readonly name: Words;
    readonly command: (wanted: NewThing) => Command | undefined;
    /** What has to be there before it. */
    readonly first?: (wanted: NewThing) => Command | undefined;
  };
  /** What lies in it, where that is cards. */
  readonly things?: (map: LaneMap) => readonly LaneThing[];
  readonly cards?: LaneCards;
  /** Draws what lies in it, `frame.width` wide, as high as it needs. */
  readonly Draw: ComponentType<LaneProps>;
};

/** A lane of this map. */
export type Lane = LaneKind & LaneDrawing & { readonly name: Words };

/** How the cards of a lane look. Units: px; `extra` is how high head and foot are together, `letters` how large the words are, `broader` how much more room they take than others as large. */
export type LaneCards = {
  readonly look: string;
  readonly width?: number;
  readonly extra?: number;
  readonly letters?: number;
  readonly broader?: number;
  readonly Head?: ComponentType<{ readonly id: string }>;
  readonly Foot?: ComponentType<{ readonly id: string }>;
};
