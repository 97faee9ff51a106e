import { LANGUAGES } from '#i18n/catalogues.ts';
import { useLanguage } from '#ui/app/settings/useLanguage.ts';
import { THEMES, useTheme } from '#ui/app/settings/useTheme.ts';
import { SegmentedControl } from '#ui/shared/controls/SegmentedControl.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useSharedTexts } from '#ui/shared/text/useTexts.ts';

/** Kept on this tablet, for whoever uses it. */
export function DisplayCard() {
  const texts = useSharedTexts().tablet.display;
  const language = useLanguage();
  const theme = useTheme();
  return (
    <Card title={texts.title}>
      <SegmentedControl
        legend={texts.language}
        options={LANGUAGES.map((value) => ({ value, label: <span lang={value}>{texts.languages[value]}</span> }))}
        value={language.language}
        onChoose={language.choose}
      />
      <SegmentedControl
        legend={texts.theme}
        options={THEMES.map((value) => ({ value, label: texts.themes[value] }))}
        value={theme.theme}
        onChoose={theme.choose}
      />
    </Card>
  );
}
