import { useState } from 'react';
import type { Directory } from '#store/store.ts';
import { useDirectory } from '#ui/shared/data/useDirectory.ts';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { EmptyState } from '#ui/shared/feedback/EmptyState.tsx';
import { Progress } from '#ui/shared/feedback/Progress.tsx';
import { Screen } from '#ui/shared/layout/Screen.tsx';
import { useRouter } from '#ui/shared/router/useRouter.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { PatientSearch } from './PatientSearch.tsx';

/** Any patient of this tablet, found as she types. */
export function PatientsScreen() {
  const directory = useDirectory();
  const { go } = useRouter();
  const { patients: texts } = useTexts().nurse;
  const [typed, setTyped] = useState('');
  return (
    <Screen title={texts.title}>
      <DirectoryState directory={directory} />
      {directory.patients.length > 0 && (
        <PatientSearch
          directory={directory}
          typed={typed}
          onTyped={setTyped}
          onOpen={(patientId) => go(`/patients/${patientId}`)}
        />
      )}
      {directory.patients.length === 0 && directory.progress === undefined && (
        <EmptyState icon="patients" title={texts.none}>
          {texts.noneHelp}
        </EmptyState>
      )}
    </Screen>
  );
}

/** A list that is not whole says so: a missing patient must not look like one who does not exist. */
function DirectoryState({ directory: { progress, unreadable } }: { readonly directory: Directory }) {
  const { patients: texts } = useTexts().nurse;
  return (
    <>
      {progress !== undefined && (
        <Progress
          label={texts.loading(progress.done, progress.total)}
          done={progress.done}
          total={progress.total}
          detail={texts.stillLoading}
        />
      )}
      {unreadable > 0 && <Banner tone="warning">{texts.unreadable(unreadable)}</Banner>}
    </>
  );
}
