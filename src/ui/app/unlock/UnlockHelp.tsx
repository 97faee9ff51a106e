import { useSharedTexts } from '#ui/shared/text/useTexts.ts';

export function UnlockHelp({ name }: { readonly name: string }) {
  const texts = useSharedTexts().unlock;
  return (
    <div className="gate-note">
      <details className="disclosure">
        <summary>{texts.forgotten}</summary>
        <p>{texts.forgottenText}</p>
      </details>
      <details className="disclosure">
        <summary>{texts.notYou}</summary>
        <p>{texts.notYouText(name)}</p>
      </details>
    </div>
  );
}
