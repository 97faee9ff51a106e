import type { ReactNode } from 'react';
import type { OpenedPatient, Places } from '#store/store.ts';
import { usePatient } from '#ui/shared/data/usePatient.ts';
import { usePlaces } from '#ui/shared/data/usePlaces.ts';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { EmptyState } from '#ui/shared/feedback/EmptyState.tsx';
import { LiveView } from '#ui/shared/feedback/LiveView.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';

type Props = {
  readonly patientId: string;
  readonly children: (opened: OpenedPatient, places: Places) => ReactNode;
};

/** A patient's file and the names of those who wrote in it, read live; what cannot be read is said, never left out. */
export function OpenedFile({ patientId, children }: Props) {
  const opened = usePatient(patientId);
  const places = usePlaces();
  const { words } = useTexts().nurse;
  return (
    <LiveView live={opened}>
      {(patient) => (
        <LiveView live={places}>
          {(names) =>
            isNothingKnown(patient) ? (
              <EmptyState icon="patients" title={words.notOnTablet}>
                {words.notOnTabletHelp}
              </EmptyState>
            ) : (
              <>
                {patient.unreadable > 0 && <Banner tone="critical">{words.unreadable(patient.unreadable)}</Banner>}
                {children(patient, names)}
              </>
            )
          }
        </LiveView>
      )}
    </LiveView>
  );
}

/** A patient of whom the region keeps every fact apart is known all the same: his author has to get at them. */
export function isNothingKnown({ file, apart, unreadable }: OpenedPatient): boolean {
  const isNamed = file.identity !== undefined || file.provisional !== undefined;
  const isEmpty = !isNamed && file.course === undefined && file.inrs.length === 0;
  return isEmpty && apart.length === 0 && unreadable === 0;
}
