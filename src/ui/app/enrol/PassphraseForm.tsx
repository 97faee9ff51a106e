import { useState } from 'react';
import { PassphraseField } from '#ui/app/unlock/PassphraseField.tsx';
import { Button } from '#ui/shared/controls/Button.tsx';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { useSharedTexts } from '#ui/shared/text/useTexts.ts';
import { suggestPassphrase } from './suggestPassphrase.ts';
import type { EnrolStep } from './useEnrolling.ts';

type Props = {
  readonly step: EnrolStep;
  readonly onSubmit: (passphrase: string, again: string) => void;
  readonly onSuggested: () => void;
};

/** Typed twice, because a slip would close the tablet for good; or drawn, because people draw badly. */
export function PassphraseForm({ step, onSubmit, onSuggested }: Props) {
  const texts = useSharedTexts();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [suggestion, setSuggestion] = useState<string>();
  const refused = step.kind === 'refused' ? step.why : undefined;

  async function suggest() {
    const { FRENCH_WORDS } = await import('./frenchWords.ts');
    const drawn = suggestPassphrase(FRENCH_WORDS, (numbers) => crypto.getRandomValues(numbers));
    setSuggestion(drawn);
    setPassphrase(drawn);
    setAgain('');
    onSuggested();
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(passphrase, again);
      }}
    >
      <PassphraseField
        label={texts.enrol.passphrase}
        autoComplete="new-password"
        value={passphrase}
        onTyped={setPassphrase}
        problem={refused === undefined || refused === 'different' ? undefined : texts.enrol.problem[refused]}
      />
      {suggestion !== undefined && suggestion === passphrase && (
        <p className="suggestion">
          <output>{suggestion}</output>
          <span className="small soft">{texts.enrol.suggested}</span>
        </p>
      )}
      <Button onClick={() => void suggest()}>{texts.enrol.suggest}</Button>
      <PassphraseField
        label={texts.enrol.again}
        autoComplete="new-password"
        value={again}
        onTyped={setAgain}
        problem={refused === 'different' ? texts.enrol.problem.different : undefined}
      />
      {step.kind === 'notKept' && <Banner tone="critical">{texts.notSaved[step.why]}</Banner>}
      <Button
        type="submit"
        look="primary"
        size="large"
        disabled={step.kind === 'working' || passphrase === '' || again === ''}
      >
        {step.kind === 'working' ? texts.enrol.working : texts.enrol.submit}
      </Button>
    </form>
  );
}
