import { isWriting } from '#facts/clinicFact.ts';
import type { OpenedPatient, Places } from '#store/store.ts';
import { CriticalInrNotice } from '#ui/nurse/critical-inr/CriticalInrNotice.tsx';
import { duplicateViews } from '#ui/nurse/disagreement/disagreementView.ts';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { StateBadge } from './StateBadge.tsx';

/** What must be seen before anything else in a file: open results, values in dispute, what the region keeps apart. */
export function FileNotices({ opened, places }: { readonly opened: OpenedPatient; readonly places: Places }) {
  const { patientFile, words } = useTexts().nurse;
  const format = useFormat();
  const { file } = opened;
  return (
    <>
      <CriticalInrNotice file={file} places={places} />
      {[
        ...file.disagreements.map((state) => ({
          key: state.chain,
          text: patientFile.disagreement(words.kind[state.kind]),
        })),
        ...duplicateViews(file).map(({ date, inrs }) => ({
          key: inrs[0]?.inr.id ?? date,
          text: patientFile.duplicate(inrs.length, format.day(date)),
        })),
      ].map(({ key, text }) => (
        <Banner
          key={key}
          tone="warning"
          title={text}
          actions={
            <Link className="button" to={`/patients/${file.patientId}/disagreements`}>
              {patientFile.settle}
            </Link>
          }
        />
      ))}
      {opened.apart.length > 0 && <Apart apart={opened.apart} />}
    </>
  );
}

function Apart({ apart }: Pick<OpenedPatient, 'apart'>) {
  const { patientFile, words } = useTexts().nurse;
  const format = useFormat();
  return (
    <Card title={patientFile.apart.title}>
      <p className="small">{patientFile.apart.help}</p>
      <ul className="apart-list">
        {apart.map(({ fact, state }) => (
          <li key={fact.id}>
            <strong>{isWriting(fact) && fact.kind === 'inrResult' ? inrOf(fact) : words.kind[fact.kind]}</strong>{' '}
            <StateBadge state={state} />
          </li>
        ))}
      </ul>
    </Card>
  );

  function inrOf(fact: {
    readonly body: {
      readonly inr: { comparator: string; value: string };
      readonly sampledAt: { date: Parameters<typeof format.day>[0] };
    };
  }): string {
    return `INR ${format.inr(fact.body.inr)}, ${format.day(fact.body.sampledAt.date)}`;
  }
}
