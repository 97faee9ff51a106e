import type { NurseTexts } from '#i18n/fr/nurse.ts';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { DecisionProblem } from './decisionDraft.ts';
import type { DoseProblem } from './reviewDose.ts';

type EntryTexts = NurseTexts['dose']['entry'];
type Props = { readonly problems: readonly DoseProblem[]; readonly decision: readonly DecisionProblem[] };

/** Everything that is wanting, beside the button that was touched: the place itself may be out of sight. */
export function DoseProblems({ problems, decision }: Props) {
  const { entry } = useTexts().nurse.dose;
  const said = [
    ...problems.map((problem) => problemText([problem], problem.field, entry)),
    ...decision.map((field) => entry.decision.problem[field]),
  ];
  if (said.length === 0) return null;
  return (
    <Banner tone="warning" title={entry.problem.summary}>
      <ul>
        {said.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Banner>
  );
}

/** The first thing wrong with a field, with its cure; nothing while nothing is. */
export function problemText(
  problems: readonly DoseProblem[],
  field: DoseProblem['field'],
  { problem: texts }: EntryTexts,
): string | undefined {
  const found = problems.find((one) => one.field === field);
  switch (found?.field) {
    case undefined:
      return undefined;
    case 'tablet':
      return texts.tablet[found.problem];
    case 'days':
      return texts.days[found.problem];
    case 'validFrom':
      return texts.validFrom[found.problem];
  }
}
