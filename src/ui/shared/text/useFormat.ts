import type { Format } from '#i18n/fr/format.ts';
import { useSharedTexts } from './useTexts.ts';

/** Days, hours, decimals and counts as the chosen language writes them. */
export function useFormat(): Format {
  return useSharedTexts().format;
}
