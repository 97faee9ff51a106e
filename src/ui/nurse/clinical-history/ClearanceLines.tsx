import type { Clearance } from '#domain/assessment/clearance.ts';
import { isDisagreement } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { clearancesOf } from './clearancesOf.ts';
import { assessedValue } from './sayAssessment.ts';

/** Both formulas by their names, what they were computed from and how old that is. */
export function ClearanceLines({ file }: { readonly file: PatientFile }) {
  const texts = useTexts().nurse;
  const { assessment } = texts.clinicalHistory;
  const format = useFormat();
  const today = useToday();
  const found = clearancesOf(file, today);
  const basis = [
    ...(found.creatinine === undefined
      ? []
      : [
          assessment.computedFrom.creatinine(
            assessedValue(found.creatinine, { texts, format }),
            `${format.day(found.creatinine.takenOn)} (${format.dayFrom(found.creatinine.takenOn, today)})`,
          ),
        ]),
    ...(found.ageYears === undefined ? [] : [assessment.computedFrom.age(texts.words.age(found.ageYears))]),
  ];
  const weight =
    found.weight === undefined
      ? []
      : [
          assessment.computedFrom.weight(
            assessedValue(found.weight, { texts, format }),
            `${format.day(found.weight.takenOn)} (${format.dayFrom(found.weight.takenOn, today)})`,
          ),
        ];
  return (
    <section className="stack stack--tight">
      <h3>{assessment.clearancesTitle}</h3>
      {file.identity !== undefined && isDisagreement(file.identity) && <p>{assessment.identityDisputed}</p>}
      <dl className="clinical-clearances">
        <ClearanceFacts clearance={found.cockcroftGault} basis={[...basis, ...weight]} />
        <ClearanceFacts clearance={found.ckdEpi2021} basis={basis} />
      </dl>
    </section>
  );
}

type FactsProps = { readonly clearance: Clearance; readonly basis: readonly string[] };

function ClearanceFacts({ clearance, basis }: FactsProps) {
  const { assessment } = useTexts().nurse.clinicalHistory;
  const { formula } = clearance;
  return (
    <div>
      <dt className="soft">{assessment.formulas[formula.name]}</dt>
      <dd>
        <ClearanceValue clearance={clearance} />
        {basis.length > 0 && <p className="small soft">{basis.join(' · ')}</p>}
        <p className="small soft">{assessment.formulaSource(formula.source)}</p>
      </dd>
    </div>
  );
}

/** A clearance in whole mL, or what is missing to compute it. */
export function ClearanceValue({ clearance }: { readonly clearance: Clearance }) {
  const { assessment } = useTexts().nurse.clinicalHistory;
  const format = useFormat();
  if (clearance.kind === 'unknown') {
    const missing = clearance.missing.map((what) => assessment.missing[what]);
    return <span>{assessment.notComputable(missing.join(assessment.and))}</span>;
  }
  return <strong>{`${format.number(clearance.value)} ${assessment.units[clearance.formula.unit]}`}</strong>;
}
