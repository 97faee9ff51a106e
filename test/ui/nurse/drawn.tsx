import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { nurse } from '#i18n/fr/nurse.ts';
import { pharmacist } from '#i18n/fr/pharmacist.ts';
import { referrer } from '#i18n/fr/referrer.ts';
import { region } from '#i18n/fr/region.ts';
import { shared } from '#i18n/fr/shared.ts';
import { TodayContext } from '#ui/shared/data/useToday.ts';
import { RouterContext } from '#ui/shared/router/useRouter.ts';
import { SharedTextsContext, TextsContext } from '#ui/shared/text/useTexts.ts';
import { day } from '#test/facts/aHistory.ts';

const ROUTER = { path: '/', steps: 0, go: () => undefined, back: () => undefined };

/** What a component says on 22/11/2026, in French: its words alone, with ordinary spaces. */
export function drawn(component: ReactNode): string {
  const html = renderToStaticMarkup(
    <SharedTextsContext value={shared}>
      <TextsContext value={{ shared, nurse, referrer, pharmacist, region }}>
        <TodayContext value={day('2026-11-22')}>
          <RouterContext value={ROUTER}>{component}</RouterContext>
        </TodayContext>
      </TextsContext>
    </SharedTextsContext>,
  );
  return html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
