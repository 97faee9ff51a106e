import { Button } from '#ui/shared/controls/Button.tsx';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { useSharedTexts } from '#ui/shared/text/useTexts.ts';
import { useUpdates } from './useUpdates.ts';

/** Shown where nothing is half typed: at the lock, and on the tablet's own page. */
export function UpdateBanner() {
  const texts = useSharedTexts().banners.update;
  const updates = useUpdates();
  if (updates.kind !== 'updateReady') return null;
  return (
    <Banner tone="accent" title={texts.title} actions={<Button onClick={updates.apply}>{texts.act}</Button>}>
      {texts.text}
    </Banner>
  );
}
