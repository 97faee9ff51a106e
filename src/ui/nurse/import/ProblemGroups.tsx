import { csvText } from '#domain/cohort-import/csvText.ts';
import type { ImportProblem } from '#domain/cohort-import/importProblem.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { downloadText } from './downloadText.ts';
import type { ProblemGroup } from './desk/deskMessages.ts';
import type { ImportWork } from './ImportWork.ts';

const TONES = { unusable: 'critical', doubt: 'warning', notice: undefined } as const;

type Props = { readonly work: ImportWork; readonly groups: readonly ProblemGroup[] };

/** Every reason once, with its cure and the lines it is about; the whole list as a file. */
export function ProblemGroups({ work, groups }: Props) {
  const { problemList: texts } = useTexts().nurse.importing;
  const rowsOf = useProblemRows();

  async function download() {
    downloadText(`${texts.fileName}.csv`, csvText(rowsOf(await work.problems())));
  }

  return (
    <Card
      title={texts.title}
      aside={groups.length > 0 ? <Button onClick={() => void download()}>{texts.download}</Button> : undefined}
    >
      {groups.length === 0 && <p>{texts.none}</p>}
      <ul className="list">
        {groups.map((group) => (
          <li key={`${group.kind} ${group.consequence}`} className="import-problem">
            <GroupLine group={group} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function GroupLine({ group }: { readonly group: ProblemGroup }) {
  const { problemList: texts, problems, columns } = useTexts().nurse.importing;
  const { reason, cure } = problems[group.kind];
  const tone = TONES[group.consequence];
  const rest = group.count - group.first.length;
  return (
    <>
      <p className="row">
        <strong>{reason}</strong>
        <Badge {...(tone === undefined ? {} : { tone })}>{texts.consequence[group.consequence]}</Badge>
      </p>
      <p className="small">{cure}</p>
      <details className="disclosure">
        <summary>{texts.lines(group.count)}</summary>
        <ul>
          {group.first.map((problem, at) => (
            // One line may have the same problem twice.
            <li key={`${problem.line} ${at}`} className="small import-cell">
              {texts.line(problem.line, problem.column && columns.roles[problem.column], problem.cell)}
            </li>
          ))}
        </ul>
        {rest > 0 && <p className="small soft">{texts.more(rest)}</p>}
      </details>
    </>
  );
}

function useProblemRows(): (problems: readonly ImportProblem[]) => readonly (readonly string[])[] {
  const { problemList, problems: words, columns } = useTexts().nurse.importing;
  const { head, consequence } = problemList;
  return (problems) => [
    [head.line, head.column, head.cell, head.reason, head.cure, head.consequence],
    ...problems.map((problem) => [
      String(problem.line),
      problem.column === undefined ? '' : columns.roles[problem.column],
      problem.cell,
      words[problem.kind].reason,
      words[problem.kind].cure,
      consequence[problem.consequence],
    ]),
  ];
}
