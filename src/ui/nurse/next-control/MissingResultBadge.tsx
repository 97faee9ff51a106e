import type { MissingResult } from '#domain/follow-up/missingResult.ts';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

/** Why an expected result is not here, as far as this tablet can know. */
export function MissingResultBadge({ missing }: { readonly missing: MissingResult }) {
  const { missing: texts } = useTexts().nurse.nextControl;
  const format = useFormat();
  switch (missing.kind) {
    case 'drawn':
      return (
        <Badge tone="accent" icon="drop">
          {texts.drawn(format.day(missing.on))}
        </Badge>
      );
    case 'elsewhere':
      return (
        <Badge tone="waiting" icon="install">
          {texts.elsewhere}
        </Badge>
      );
    case 'apart':
      return (
        <Badge tone="critical" icon="warning">
          {texts.apart}
        </Badge>
      );
    case 'perhapsElsewhere':
      return (
        <Badge tone="offline" icon="offline">
          {texts.perhapsElsewhere}
        </Badge>
      );
    case 'notDone':
      return <Badge>{texts.notDone}</Badge>;
  }
}
