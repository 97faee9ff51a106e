import type { Outbox } from '#store/store.ts';
import { buttonClass } from '#ui/shared/controls/Button.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

/** What was entered here and has not reached the region, or that the region keeps apart. */
export function TabletPart({ outbox }: { readonly outbox: Outbox }) {
  const { tablet: texts, sections } = useTexts().nurse.today;
  const format = useFormat();
  const today = useToday();
  const { waiting, oldest, refused, held } = outbox;
  return (
    <Card
      title={sections.tablet}
      aside={
        <Link className={buttonClass('plain')} to="/tablet">
          {texts.open}
        </Link>
      }
    >
      {waiting + refused + held === 0 && <p>{texts.nothing}</p>}
      {waiting > 0 && oldest !== undefined && <p>{texts.waiting(waiting, format.instantFrom(oldest, today))}</p>}
      {refused > 0 && (
        <p>
          <Badge tone="critical" icon="warning">
            {texts.refused(refused)}
          </Badge>
        </p>
      )}
      {held > 0 && (
        <p>
          <Badge tone="waiting" icon="warning">
            {texts.held(held)}
          </Badge>
        </p>
      )}
    </Card>
  );
}
