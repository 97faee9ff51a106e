import { useDirectory } from '#ui/shared/data/useDirectory.ts';
import { useLive } from '#ui/shared/data/useLive.ts';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { LiveView } from '#ui/shared/feedback/LiveView.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useSharedTexts } from '#ui/shared/text/useTexts.ts';

/** Whether the browser will keep what is here, and how much room there is. */
export function StorageCard() {
  const { tablet, format } = useSharedTexts();
  const texts = tablet.storage;
  const { patients } = useDirectory();
  const health = useLive((store) => store.health(), ['outbox', 'directory'], 'health');
  const room = (bytes: number | undefined) => (bytes === undefined ? texts.unknown : format.bytes(bytes));
  return (
    <Card title={texts.title}>
      <LiveView live={health}>
        {({ persisted, usedBytes, freeBytes }) => (
          <dl className="facts">
            <dt>{texts.patients}</dt>
            <dd>{format.number(patients.length)}</dd>
            <dt>{texts.promise}</dt>
            <dd>
              {persisted ? (
                <Badge tone="accent" icon="check">
                  {texts.persisted}
                </Badge>
              ) : (
                texts.notPersisted
              )}
            </dd>
            <dt>{texts.used}</dt>
            <dd>{room(usedBytes)}</dd>
            <dt>{texts.free}</dt>
            <dd>{room(freeBytes)}</dd>
          </dl>
        )}
      </LiveView>
    </Card>
  );
}
