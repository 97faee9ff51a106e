import { buttonClass } from '#ui/shared/controls/Button.tsx';
import { Screen } from '#ui/shared/layout/Screen.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useSharedTexts } from '#ui/shared/text/useTexts.ts';

export function NotFoundScreen() {
  const texts = useSharedTexts().notFound;
  return (
    <Screen title={texts.title} width="narrow">
      <p>{texts.text}</p>
      <p>
        <Link to="/" className={buttonClass('primary')}>
          {texts.home}
        </Link>
      </p>
    </Screen>
  );
}
