import { useLive } from '#ui/shared/data/useLive.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { useSharedTexts } from '#ui/shared/text/useTexts.ts';
import { storageWarning } from './storageWarning.ts';
import { useReadOnce } from './useReadOnce.ts';

/** Says on every screen that the tablet may lose what it keeps, or has no room left for what comes. */
export function StorageBanner() {
  const { banners, actions } = useSharedTexts();
  const { state, markRead } = useReadOnce('notPersisted');
  const health = useLive((store) => store.health(), ['outbox'], 'health');
  if (health.status !== 'ready') return null;
  const warning = storageWarning(health.value, state);
  if (warning === 'none') return null;
  const { title, text } = banners[warning];
  if (warning === 'reserveSpent') {
    return (
      <Banner tone="critical" title={title}>
        {text}
      </Banner>
    );
  }
  return (
    <Banner title={title} actions={<Button onClick={markRead}>{actions.understood}</Button>}>
      {text}
    </Banner>
  );
}
