import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { FIRST_WORDS, type Language, LANGUAGES, loadSharedTexts, type SharedTexts } from '#i18n/catalogues.ts';
import { SharedTextsContext } from '#ui/shared/text/useTexts.ts';
import { keepSetting, readSetting } from './tabletSetting.ts';
import { LanguageContext } from './useLanguage.ts';

type Spoken = { readonly language: Language; readonly texts: SharedTexts };

/** French until another language was chosen and its words have come: the old words stand until the new are there. */
export function WordsProvider({ children }: { readonly children: ReactNode }) {
  const [wanted, setWanted] = useState<Language>(() => readSetting('language', LANGUAGES) ?? 'fr');
  const [spoken, setSpoken] = useState<Spoken>({ language: 'fr', texts: FIRST_WORDS });

  useEffect(() => {
    let wantedStill = true;
    loadSharedTexts(wanted)
      .then((texts) => wantedStill && setSpoken({ language: wanted, texts }))
      .catch(reportError);
    return () => {
      wantedStill = false;
    };
  }, [wanted]);

  useEffect(() => {
    document.documentElement.lang = spoken.language;
  }, [spoken.language]);

  const choice = useMemo(
    () => ({
      language: spoken.language,
      choose: (language: Language) => {
        keepSetting('language', language);
        setWanted(language);
      },
    }),
    [spoken.language],
  );
  return (
    <LanguageContext value={choice}>
      <SharedTextsContext value={spoken.texts}>{children}</SharedTextsContext>
    </LanguageContext>
  );
}
