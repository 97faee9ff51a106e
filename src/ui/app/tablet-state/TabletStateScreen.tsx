import { Screen } from '#ui/shared/layout/Screen.tsx';
import { useSharedTexts } from '#ui/shared/text/useTexts.ts';
import { UpdateBanner } from '#ui/app/updates/UpdateBanner.tsx';
import { AppCard } from './AppCard.tsx';
import { DisplayCard } from './DisplayCard.tsx';
import { PersonCard } from './PersonCard.tsx';
import { SendingCard } from './SendingCard.tsx';
import { StorageCard } from './StorageCard.tsx';

export function TabletStateScreen() {
  const texts = useSharedTexts().tablet;
  return (
    <Screen title={texts.title}>
      <UpdateBanner />
      <div className="columns">
        <SendingCard />
        <StorageCard />
        <PersonCard />
        <DisplayCard />
        <AppCard />
      </div>
    </Screen>
  );
}
