import type { Enrolling, Store, TabletUser } from '#store/store.ts';
import { Gate } from '#ui/app/start-up/Gate.tsx';
import { signInAddress } from '#ui/app/start-up/signInAddress.ts';
import { useSharedTexts } from '#ui/shared/text/useTexts.ts';
import { PassphraseForm } from './PassphraseForm.tsx';
import { useEnrolling } from './useEnrolling.ts';

type Props = {
  readonly user: TabletUser;
  readonly enrol: (passphrase: string) => Promise<Enrolling>;
  readonly onEnrolled: (store: Store) => void;
};

/** Once in a tablet's life for its user: the phrase that opens it without a network. */
export function ChoosePassphraseScreen({ user, enrol, onEnrolled }: Props) {
  const texts = useSharedTexts().enrol;
  const enrolling = useEnrolling({ enrol, onEnrolled });
  return (
    <Gate title={texts.title} demonstration={user.region.demonstration} width="wide">
      <div className="gate-sides">
        <div className="stack">
          <p>
            <strong>{texts.hello(user.account.name)}</strong> {texts.why}
          </p>
          <ul className="gate-rules">
            {texts.rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
          <p className="small">
            <a href={signInAddress()}>{texts.otherAccount}</a>
          </p>
        </div>
        <PassphraseForm step={enrolling.step} onSubmit={enrolling.submit} onSuggested={enrolling.typeAgain} />
      </div>
    </Gate>
  );
}
