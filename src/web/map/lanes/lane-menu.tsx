import type { Lane } from '#web/map/lanes/lane.ts';
import { type LaneAsks, useLaneGroups } from '#web/map/lanes/use-lane-groups.ts';
import { MenuPopover, type Opened } from '#web/ui/menu.tsx';

type LaneMenuProps = LaneAsks & { readonly lane: Lane; readonly label: string; readonly opened: Opened };

/** What can be done with a lane, looked at once it is opened. */
export function LaneMenu({ lane, label, opened, ...asks }: LaneMenuProps) {
  return <MenuPopover label={label} groups={useLaneGroups(lane, asks)} {...opened} />;
}
