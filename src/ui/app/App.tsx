import type { Tablet } from '#store/store.ts';
import { ToastProvider } from '#ui/shared/feedback/ToastProvider.tsx';
import { RouterProvider } from '#ui/shared/router/RouterProvider.tsx';
import { ErrorBoundary } from './error/ErrorBoundary.tsx';
import { ThemeProvider } from './settings/ThemeProvider.tsx';
import { WordsProvider } from './settings/WordsProvider.tsx';
import { StartUp } from './start-up/StartUp.tsx';
import { TodayProvider } from './TodayProvider.tsx';
import { type AppAtHand, AppContext } from './useApp.ts';

type Props = { readonly tablet: Tablet; readonly app: AppAtHand };

/** Everything that every screen stands in. */
export function App({ tablet, app }: Props) {
  return (
    <AppContext value={app}>
      <WordsProvider>
        <ErrorBoundary version={app.version}>
          <ThemeProvider>
            <TodayProvider>
              <RouterProvider>
                <ToastProvider>
                  <StartUp tablet={tablet} />
                </ToastProvider>
              </RouterProvider>
            </TodayProvider>
          </ThemeProvider>
        </ErrorBoundary>
      </WordsProvider>
    </AppContext>
  );
}
