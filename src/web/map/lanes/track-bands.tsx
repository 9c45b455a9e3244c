import { useRoleName } from '#web/map/lanes/use-role-name.ts';
import { useGround } from '#web/map/store/map-context.ts';
import { roleWords } from '#words/roles.ts';
import { useWords } from '#web/ui/language/use-words.ts';
import css from './track-bands.module.css';

/** The names of the tracks, each above its cards, and what parts them. */
export function TrackBands() {
  const t = useWords(roleWords);
  const nameOf = useRoleName();
  const cards = useGround((ground) => ground.cards);
  const tracks = useGround((ground) => ground.tracks);
  if (!tracks) return null;
  return tracks.roles.map((role, track) => {
    const band = cards.bands[track];
    return (
      band && (
        <div key={role ?? ''} className={css['track']} style={{ top: band.top, height: band.height }}>
          <h4 className={css['role']}>{role === undefined ? t('no-role') : nameOf(role)}</h4>
        </div>
      )
    );
  });
}
