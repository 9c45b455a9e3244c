import { OwnerChoices, type OwnerChoicesProps } from '#web/journey/owner-choices.tsx';
import css from '#web/journey/side.module.css';

/** The owners and their deputy beside each other. */
export function OwnersRow(props: OwnerChoicesProps) {
  return (
    <div className={css['pair']} data-owners>
      <OwnerChoices {...props} />
    </div>
  );
}
