import { signInAddress } from '#ui/app/start-up/signInAddress.ts';
import { buttonClass } from '#ui/shared/controls/Button.tsx';
import { useDirectory } from '#ui/shared/data/useDirectory.ts';
import { useSyncStatus } from '#ui/shared/data/useSyncStatus.ts';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { useSharedTexts } from '#ui/shared/text/useTexts.ts';
import { StorageBanner } from './StorageBanner.tsx';

/** What is true of the whole tablet and changes how its screens are to be read. */
export function TabletBanners() {
  const texts = useSharedTexts();
  const { last, firstLoad } = useSyncStatus();
  const { progress, unreadable } = useDirectory();
  const { banners, format } = texts;
  return (
    <>
      <StorageBanner />
      {last.kind === 'signInNeeded' && (
        <Banner
          title={banners.signIn.title}
          actions={
            <a className={buttonClass('plain')} href={signInAddress()}>
              {texts.actions.signIn}
            </a>
          }
        >
          {banners.signIn.text}
        </Banner>
      )}
      {firstLoad !== undefined && (
        <Banner>{banners.firstLoad(format.percent((100 * firstLoad.done) / Math.max(firstLoad.total, 1)))}</Banner>
      )}
      {progress !== undefined && <Banner>{banners.partial(progress.done, progress.total)}</Banner>}
      {unreadable > 0 && <Banner tone="warning">{banners.unreadable(unreadable)}</Banner>}
    </>
  );
}
