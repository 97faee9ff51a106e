import { useMemo, useState } from 'react';
import type { PatientSummary } from '#store/patientSummary.ts';
import { buttonClass } from '#ui/shared/controls/Button.tsx';
import { SegmentedControl } from '#ui/shared/controls/SegmentedControl.tsx';
import { useDirectory } from '#ui/shared/data/useDirectory.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { EmptyState } from '#ui/shared/feedback/EmptyState.tsx';
import { Screen } from '#ui/shared/layout/Screen.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { COMPLEX_FILTERS, complexLists, type ComplexFilter } from './complexLists.ts';
import { ListedPatients } from './ListedPatients.tsx';

/** The complex patients of this tablet, those nobody has seen to first; then who is to be watched, and of whom it is unknown. */
export function ComplexPatientsScreen() {
  const { patients } = useDirectory();
  const { list: texts } = useTexts().nurse.complexity;
  const format = useFormat();
  const today = useToday();
  const [filter, setFilter] = useState<ComplexFilter>('open');
  const lists = useMemo(() => complexLists(patients), [patients]);
  const version = patients[0]?.complexity.ruleSetVersion ?? 1;
  return (
    <Screen
      title={texts.title}
      aside={
        <Link className={buttonClass('quiet')} to="/rules">
          {texts.rules}
        </Link>
      }
    >
      <SegmentedControl
        legend={texts.filter}
        legendLook="hidden"
        options={COMPLEX_FILTERS.map((value) => ({ value, label: texts.filters[value](lists[value].length) }))}
        value={filter}
        onChoose={setFilter}
      />
      {lists[filter].length === 0 ? (
        <EmptyState icon="check" title={texts.none[filter]}>
          {texts.noneHelp}
        </EmptyState>
      ) : (
        <ListedPatients key={filter} patients={lists[filter]} about={(patient) => <About patient={patient} />} />
      )}
      <p className="small soft">{texts.age(format.day(patients[0]?.asOf ?? today), version)}</p>
    </Screen>
  );
}

function About({ patient: { complexity } }: { readonly patient: PatientSummary }) {
  const { complexity: texts } = useTexts().nurse;
  const format = useFormat();
  const { fired, warnings, unknown, priority, since, status } = complexity;
  const why: readonly string[] = {
    complex: fired.map((rule) => texts.rules.named(rule, texts.rules.titles[rule])),
    toWatch: warnings.map((code) => texts.warnings[code]),
    unknown: [`${texts.unknownTitle(unknown.length)} : ${unknown.join(', ')}`],
    notComplex: [],
  }[status];
  return (
    <>
      {[
        texts.priorityOf(priority),
        ...why,
        ...(since === undefined ? [] : [texts.list.newSince(format.day(since))]),
      ].join(' · ')}
    </>
  );
}
