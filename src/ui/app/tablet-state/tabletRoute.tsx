import { lazy, Suspense } from 'react';
import { Loading } from '#ui/shared/feedback/Loading.tsx';
import { route } from '#ui/shared/router/route.ts';

const TabletStateScreen = lazy(async () => ({
  default: (await import('./TabletStateScreen.tsx')).TabletStateScreen,
}));

/** Where the tablet says of itself what it keeps, sends and runs. */
export const tabletRoute = route('/tablet', {
  title: (texts) => texts.shared.tablet.title,
  rail: { icon: 'tablet', label: (texts) => texts.shared.rail.tablet },
  show: () => (
    <Suspense fallback={<Loading />}>
      <TabletStateScreen />
    </Suspense>
  ),
});
