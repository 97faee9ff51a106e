import { useEffect, useEffectEvent } from 'react';
import { Gate } from '#ui/app/start-up/Gate.tsx';
import { Button } from '#ui/shared/controls/Button.tsx';
import { useDirectory } from '#ui/shared/data/useDirectory.ts';
import { useSyncStatus } from '#ui/shared/data/useSyncStatus.ts';
import { useUser } from '#ui/shared/data/useUser.ts';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { Progress } from '#ui/shared/feedback/Progress.tsx';
import { useSharedTexts } from '#ui/shared/text/useTexts.ts';

/** The first copy, once in a tablet's life. Nobody has to wait for it: banners say that it goes on. */
export function FirstLoadScreen({ onDone }: { readonly onDone: () => void }) {
  const texts = useSharedTexts();
  const { region } = useUser();
  const { firstLoad, last, activity } = useSyncStatus();
  const directory = useDirectory();
  const finished = last.kind === 'sent' && activity === 'idle' && directory.progress === undefined;
  const goOn = useEffectEvent(onDone);
  const stuck = activity === 'idle' && last.kind !== 'never' && last.kind !== 'sent';

  useEffect(() => {
    if (finished) goOn();
  }, [finished]);

  return (
    <Gate title={texts.firstLoad.title} demonstration={region.demonstration}>
      <p>{texts.firstLoad.text}</p>
      <Progress
        label={texts.firstLoad.progress}
        done={firstLoad?.done ?? 0}
        total={firstLoad?.total ?? 1}
        detail={texts.firstLoad.patients(directory.patients.length)}
      />
      {stuck && <Banner>{texts.firstLoad.waiting}</Banner>}
      <Button onClick={onDone}>{texts.firstLoad.goOn}</Button>
    </Gate>
  );
}
