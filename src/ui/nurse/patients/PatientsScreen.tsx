import { useDirectory } from '#ui/shared/data/useDirectory.ts';
import { useKeptText } from '#ui/shared/data/useKeptText.ts';
import { EmptyState } from '#ui/shared/feedback/EmptyState.tsx';
import { Loading } from '#ui/shared/feedback/Loading.tsx';
import { Screen } from '#ui/shared/layout/Screen.tsx';
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
    <Screen title={texts.title}>
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
