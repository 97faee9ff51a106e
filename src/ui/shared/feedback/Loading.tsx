import { useSharedTexts } from '#ui/shared/text/useTexts.ts';

/** Appears after 200 ms (in the stylesheet): what is quick shows no wheel. */
export function Loading({ text }: { readonly text?: string }) {
  const texts = useSharedTexts();
  return <output className="loading">{text ?? texts.loading}</output>;
}
