import { useToday } from '#ui/shared/data/useToday.ts';
import { useUser } from '#ui/shared/data/useUser.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

/** On paper only: whose list it is, and of which day. */
export function PrintedHeading() {
  const { today: texts } = useTexts().nurse;
  const format = useFormat();
  const today = useToday();
  const { account } = useUser();
  return <p className="print-only">{texts.printed(format.longDay(today), account.name, account.site.name)}</p>;
}
