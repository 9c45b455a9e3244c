import { sameJson } from '#base/json.ts';
import type { OpenDocument } from '#web/client/use-document.ts';
import { Button } from 'react-aria-components';
import { useSession } from '#web/client/session.ts';
import { useJourney, useJourneyActs } from '#web/journey/journey-context.ts';
import { useFollowing, useFollowTabs } from '#web/journey/presence/use-follow-screens.ts';
import { presenceWords } from '#words/presence.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import { Face } from '#web/ui/face.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Tip } from '#web/ui/tip.tsx';
import css from './people-here.module.css';

type Here = { readonly user: string; readonly name: string; readonly isFollower: boolean };

/** Who else is here; a press on a face follows them over the map, and who follows oneself is told. */
export function PeopleHere() {
  const t = useWords(presenceWords);
  const { user } = useSession();
  useFollowTabs();
  const here = useJourney(({ doc }) => hereOf(doc.peers, user.id), sameJson);
  if (here.length === 0) return null;
  const followers = here.filter((one) => one.isFollower).map(({ name }) => name);
  return (
    <span className={css['here']} role="group" aria-label={t('here-now')}>
      {here.slice(0, 6).map((one) => (
        <OneHere key={one.user} here={one} />
      ))}
      {here.length > 6 && <span className={css['more']}>+{here.length - 6}</span>}
      <span role="status" className={css['followers']}>
        {followers.length > 0 && t('follows-you', { n: followers.length, names: followers.join(', ') })}
      </span>
    </span>
  );
}

/** The others, each once. */
const hereOf = (peers: OpenDocument['peers'], me: string): Here[] => [
  ...new Map(
    peers
      .filter(({ user }) => user !== me)
      .map(({ user, name, state }): [string, Here] => [user, { user, name, isFollower: state?.following === me }]),
  ).values(),
];

function OneHere({ here: { user, name, isFollower } }: { here: Here }) {
  const t = useWords(presenceWords);
  const { present } = useJourneyActs().doc;
  const following = useFollowing();
  const isFollowed = following === user;
  const label = t(isFollowed ? 'stop-following' : 'follow', { name });
  return (
    <Tip tip={label}>
      <Button
        className={`${css['face']} ${isFollowed ? css['followed'] : ''}`}
        aria-label={label}
        onPress={() => present({ following: isFollowed ? undefined : user })}
      >
        <Face name={name} size={28} />
        {(isFollowed || isFollower) && (
          <span className={css['eye']}>
            <Icon name="eye" size={12} />
          </span>
        )}
      </Button>
    </Tip>
  );
}
