import { useMemo } from 'react';
import { useCopy } from '#ui/nurse/next-control/useCopy.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { useDirectory } from '#ui/shared/data/useDirectory.ts';
import { useOutbox } from '#ui/shared/data/useOutbox.ts';
import { usePlaces } from '#ui/shared/data/usePlaces.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { useUser } from '#ui/shared/data/useUser.ts';
import { LiveView } from '#ui/shared/feedback/LiveView.tsx';
import { Screen } from '#ui/shared/layout/Screen.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { leftToday } from './leftToday.ts';
import { OtherLists } from './OtherLists.tsx';
import { PrintedHeading } from './PrintedHeading.tsx';
import { TabletPart } from './TabletPart.tsx';
import { TodayHead } from './TodayHead.tsx';
import { TodayParts } from './TodayParts.tsx';
import { todayOf } from './todayOf.ts';
import { useLineWalk } from './useLineWalk.ts';
import { usePrinting } from './usePrinting.ts';
import { useSeenFlags } from './useSeenFlags.ts';
import { WholeContext } from './useWhole.ts';

/** The day's work on one screen: what is left, each thing one touch from where it is done. */
export function TodayScreen() {
  const { today: texts } = useTexts().nurse;
  const { patients, progress } = useDirectory();
  const today = useToday();
  const { account } = useUser();
  const places = usePlaces();
  const outbox = useOutbox();
  const copy = useCopy();
  const around = useLineWalk();
  const printing = usePrinting();
  const { seen, markSeen } = useSeenFlags();
  const lists = useMemo(() => todayOf(patients, { today, me: account.id, seen }), [patients, today, account.id, seen]);
  const left = leftToday(lists, {
    refused: outbox.status === 'ready' ? outbox.value.refused : 0,
    validates: account.role === 'physician' ? 'yes' : 'no',
  });
  const known = progress === undefined && outbox.status === 'ready' ? 'whole' : 'partly';
  return (
    <Screen
      title={texts.title}
      aside={
        <Button icon="print" onClick={printing.print}>
          {texts.print}
        </Button>
      }
    >
      <WholeContext value={printing.whole}>
        <div className="today" ref={around}>
          <PrintedHeading />
          <TodayHead lists={lists} left={left} known={known} copy={copy} />
          <LiveView live={places}>
            {(names) => <TodayParts lists={lists} places={names} copy={copy.copy} onSeen={markSeen} />}
          </LiveView>
          <OtherLists lists={lists} />
          <LiveView live={outbox}>{(value) => <TabletPart outbox={value} />}</LiveView>
        </div>
      </WholeContext>
    </Screen>
  );
}
