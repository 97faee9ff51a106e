import { buttonClass } from '#ui/shared/controls/Button.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { TodayLists } from './todayOf.ts';

/** Work that has a list of its own: how much of it, and the way there. */
export function OtherLists({ lists }: { readonly lists: TodayLists }) {
  const { links, sections } = useTexts().nurse.today;
  const { dosesToValidate, rangesToConfirm, perhapsLost } = lists;
  return (
    <section className="today-links no-print" aria-label={sections.lists}>
      {dosesToValidate > 0 && (
        <Link className={buttonClass('plain')} to="/to-validate">
          {links.toValidate(dosesToValidate)}
        </Link>
      )}
      {rangesToConfirm > 0 && (
        <Link className={buttonClass('plain')} to="/ranges-to-confirm">
          {links.rangesToConfirm(rangesToConfirm)}
        </Link>
      )}
      {perhapsLost > 0 && (
        <Link className={buttonClass('plain')} to="/lost">
          {links.lost(perhapsLost)}
        </Link>
      )}
      <Link className={buttonClass('plain')} to="/expected">
        {links.expected}
      </Link>
    </section>
  );
}
