import { useDirectory } from '#ui/shared/data/useDirectory.ts';
import { Icon } from '#ui/shared/layout/Icon.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { rangesToConfirm } from './rangesToConfirm.ts';

/** The way to the ranges that nobody has chosen yet; nothing where there is none. */
export function RangesToConfirmLink() {
  const { patients } = useDirectory();
  const { confirm } = useTexts().nurse.importing;
  const count = rangesToConfirm(patients).length;
  if (count === 0) return null;
  return (
    <Link className="button" to="/ranges-to-confirm">
      <Icon name="warning" />
      {confirm.fromPatients(count)}
    </Link>
  );
}
