import { useInstallPrompt } from '#ui/app/updates/useInstallPrompt.ts';
import { useUpdates } from '#ui/app/updates/useUpdates.ts';
import { useApp } from '#ui/app/useApp.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { useStore } from '#ui/shared/data/useStore.ts';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useSharedTexts } from '#ui/shared/text/useTexts.ts';

/** Which build runs, whether it starts without a network, and how to install it. */
export function AppCard() {
  const texts = useSharedTexts().tablet.app;
  const { version } = useApp();
  const updates = useUpdates();
  const { device } = useStore();
  const prompt = useInstallPrompt();
  return (
    <Card title={texts.title}>
      <dl className="facts">
        <dt>{texts.version}</dt>
        <dd>{version}</dd>
        <dt>{texts.offlineStart}</dt>
        <dd>{texts.updates[updates.kind]}</dd>
        <dt>{texts.use}</dt>
        <dd>{prompt.installed ? texts.installed : texts.inBrowser}</dd>
        <dt>{texts.device}</dt>
        <dd className="small">{device}</dd>
      </dl>
      {prompt.ask !== undefined && (
        <Button icon="install" onClick={prompt.ask}>
          {texts.install}
        </Button>
      )}
    </Card>
  );
}
