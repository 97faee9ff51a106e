import { RangesToConfirmLink } from '#ui/nurse/import/ranges/RangesToConfirmLink.tsx';
import { buttonClass } from '#ui/shared/controls/Button.tsx';
import { useDirectory } from '#ui/shared/data/useDirectory.ts';
import { useKeptText } from '#ui/shared/data/useKeptText.ts';
import { EmptyState } from '#ui/shared/feedback/EmptyState.tsx';
import { Loading } from '#ui/shared/feedback/Loading.tsx';
import { Screen } from '#ui/shared/layout/Screen.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useRouter } from '#ui/shared/router/useRouter.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { PatientSearch } from './PatientSearch.tsx';

/** Any patient of this tablet, found as she types. That the list is not whole yet is said by the shell, everywhere. */
export function PatientsScreen() {
  const directory = useDirectory();
  const { go } = useRouter();
  const { patients: texts } = useTexts().nurse;
  const [typed, setTyped] = useKeptText('patient-search');
  return (
    <Screen title={texts.title} aside={<FirstActions />}>
      <ListTools />
      {directory.patients.length > 0 && (
        <PatientSearch
          directory={directory}
          typed={typed}
          onTyped={setTyped}
          onOpen={(patientId) => go(`/patients/${patientId}`)}
        />
      )}
      {directory.patients.length === 0 && directory.progress !== undefined && (
        <Loading text={texts.loading(directory.progress.done, directory.progress.total)} />
      )}
      {directory.patients.length === 0 && directory.progress === undefined && (
        <EmptyState icon="patients" title={texts.none}>
          {texts.noneHelp}
        </EmptyState>
      )}
    </Screen>
  );
}

/** What is done most from here, and what must not be forgotten. */
function FirstActions() {
  const { identityForm } = useTexts().nurse;
  return (
    <>
      <Link className={buttonClass('primary')} to="/patients/new">
        {identityForm.newPatient.title}
      </Link>
      <RangesToConfirmLink />
    </>
  );
}

/** What is done with the list as a whole, now and then: folded away, so that the search stays on top. */
function ListTools() {
  const { complexity, duplicates, exporting, importing, patients } = useTexts().nurse;
  const tools = [
    { to: '/patients/complex', label: complexity.list.link },
    { to: '/patients/worst-ttr', label: complexity.worst.link },
    { to: '/duplicates', label: duplicates.title },
    { to: '/export', label: exporting.list.title },
    { to: '/import', label: importing.fromPatients },
  ];
  return (
    <details className="disclosure">
      <summary>{patients.tools}</summary>
      <div className="row">
        {tools.map(({ to, label }) => (
          <Link key={to} className="button" to={to}>
            {label}
          </Link>
        ))}
      </div>
    </details>
  );
}
