import type { NurseTexts } from './fr/nurse.ts';
import type { PharmacistTexts } from './fr/pharmacist.ts';
import type { ReferrerTexts } from './fr/referrer.ts';
import type { RegionTexts } from './fr/region.ts';
import { shared as frenchShared, type SharedTexts } from './fr/shared.ts';

export type { SharedTexts };

export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** All words of the app, by role. */
export type Texts = {
  readonly shared: SharedTexts;
  readonly nurse: NurseTexts;
  readonly referrer: ReferrerTexts;
  readonly pharmacist: PharmacistTexts;
  readonly region: RegionTexts;
};

/** The words of the first screen: French comes with the app, so that a start offline never waits for words. */
export const FIRST_WORDS: SharedTexts = frenchShared;

/** Words of the shell in a language. */
export async function loadSharedTexts(language: Language): Promise<SharedTexts> {
  if (language === 'fr') return FIRST_WORDS;
  const { shared } = await import('./en/shared.ts');
  return shared;
}

/** All words in a language: needed from the first screen of a role on. */
export async function loadTexts(language: Language): Promise<Texts> {
  const [shared, roles] = await Promise.all([
    loadSharedTexts(language),
    language === 'fr' ? frenchRoles() : englishRoles(),
  ]);
  return { shared, ...roles };
}

type RoleTexts = Omit<Texts, 'shared'>;

async function frenchRoles(): Promise<RoleTexts> {
  const [{ nurse }, { referrer }, { pharmacist }, { region }] = await Promise.all([
    import('./fr/nurse.ts'),
    import('./fr/referrer.ts'),
    import('./fr/pharmacist.ts'),
    import('./fr/region.ts'),
  ]);
  return { nurse, referrer, pharmacist, region };
}

async function englishRoles(): Promise<RoleTexts> {
  const [{ nurse }, { referrer }, { pharmacist }, { region }] = await Promise.all([
    import('./en/nurse.ts'),
    import('./en/referrer.ts'),
    import('./en/pharmacist.ts'),
    import('./en/region.ts'),
  ]);
  return { nurse, referrer, pharmacist, region };
}
