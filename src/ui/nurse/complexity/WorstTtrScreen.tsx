import { useMemo } from 'react';
import { TTR_BANDS } from '#domain/complexity/ttrBands.ts';
import type { PatientSummary } from '#store/patientSummary.ts';
import { useDirectory } from '#ui/shared/data/useDirectory.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Screen } from '#ui/shared/layout/Screen.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { ListedPatients } from './ListedPatients.tsx';
import { ttrGroups } from './ttrGroups.ts';

/** Who is controlled worst, by bands of TTR: one open at a time is enough, the worst that holds somebody. */
export function WorstTtrScreen() {
  const { patients } = useDirectory();
  const { worst: texts, list } = useTexts().nurse.complexity;
  const format = useFormat();
  const today = useToday();
  const groups = useMemo(() => ttrGroups(patients), [patients]);
  const first = groups.bands.find((band) => band.patients.length > 0)?.code;
  return (
    <Screen title={texts.title}>
      <p>{texts.help}</p>
      {groups.bands.map(({ code, patients: ofBand }) => (
        <Group key={code} title={texts.bands[code]} patients={ofBand} open={code === first ? 'yes' : 'no'} />
      ))}
      <Group title={texts.provisional} help={texts.provisionalHelp} patients={groups.provisional} open="no" />
      <Group title={texts.unmeasurable} help={texts.unmeasurableHelp} patients={groups.unmeasurable} open="no" />
      <p className="small soft">
        {[
          list.age(format.day(patients[0]?.asOf ?? today), patients[0]?.complexity.ruleSetVersion ?? 1),
          texts.source(TTR_BANDS.source),
        ].join(' ')}
      </p>
    </Screen>
  );
}

type GroupProps = {
  readonly title: string;
  readonly help?: string;
  readonly patients: readonly PatientSummary[];
  readonly open: 'yes' | 'no';
};

function Group({ title, help, patients, open }: GroupProps) {
  const { worst: texts } = useTexts().nurse.complexity;
  return (
    <details className="disclosure card" open={open === 'yes'}>
      <summary>
        {title} <span className="soft">{texts.patients(patients.length)}</span>
      </summary>
      {help !== undefined && <p className="small soft">{help}</p>}
      {patients.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <ListedPatients patients={patients} about={(patient) => <TtrWords patient={patient} />} />
      )}
    </details>
  );
}

function TtrWords({ patient: { ttr } }: { readonly patient: PatientSummary }) {
  const { worst: texts } = useTexts().nurse.complexity;
  const format = useFormat();
  switch (ttr.kind) {
    case 'measured':
      return <strong>{texts.ttr(format.percent(ttr.percent, 1))}</strong>;
    case 'span':
      return <strong>{texts.span(format.percent(ttr.lowest, 1), format.percent(ttr.highest, 1))}</strong>;
    case 'unmeasurable':
      return null;
  }
}
