import { useOutbox } from '#ui/shared/data/useOutbox.ts';
import { useSync } from '#ui/shared/data/useSync.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { LiveView } from '#ui/shared/feedback/LiveView.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useSharedTexts } from '#ui/shared/text/useTexts.ts';
import type { Outbox } from '#store/store.ts';
import { syncSentence } from './syncSentence.ts';
import { useMinute } from './useMinute.ts';

/** What waits, since when, and how old what is shown may be. */
export function SendingCard() {
  const texts = useSharedTexts();
  const { status, sendNow } = useSync();
  return (
    <Card title={texts.tablet.sending.title}>
      <LiveView live={useOutbox()}>
        {(outbox) => (
          <>
            <output>{syncSentence(status, outbox.waiting, texts)}</output>
            <OutboxFacts outbox={outbox} />
          </>
        )}
      </LiveView>
      <Button icon="send" look="primary" disabled={status.activity !== 'idle'} onClick={sendNow}>
        {texts.tablet.sending.now}
      </Button>
    </Card>
  );
}

function OutboxFacts({ outbox }: { readonly outbox: Outbox }) {
  const { tablet, sync, format } = useSharedTexts();
  const today = useToday();
  const now = useMinute();
  const texts = tablet.sending;
  const apart = [
    outbox.refused > 0 ? texts.refused(outbox.refused) : [],
    outbox.held > 0 ? texts.held(outbox.held) : [],
  ].flat();
  return (
    <dl className="facts">
      <dt>{texts.waiting}</dt>
      <dd>
        {outbox.waiting === 0 ? texts.nothingWaits : sync.waiting(outbox.waiting)}
        {outbox.oldest !== undefined && ` ${texts.since(format.instantFrom(outbox.oldest, today))}`}
      </dd>
      <dt>{texts.apart}</dt>
      <dd>{apart.length === 0 ? texts.none : apart.join(', ')}</dd>
      <dt>{texts.lastContact}</dt>
      <dd>{outbox.lastContact === undefined ? texts.never : format.instantFrom(outbox.lastContact, today)}</dd>
      <dt>{texts.age}</dt>
      <dd>
        {outbox.pulledAt === undefined
          ? texts.neverWhole
          : format.duration(Math.max(0, now - Date.parse(outbox.pulledAt)))}
      </dd>
    </dl>
  );
}
