import { ChoiceField } from '#ui/nurse/identity/fields/ChoiceField.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { known } from './courseField.ts';

const STATUSES = ['active', 'suspended', 'switchedToDoac', 'transferred', 'stopped', 'deceased'] as const;

type Props = {
  readonly value: string | undefined;
  readonly onChoose: (status: string) => void;
  readonly problem: string | undefined;
};

/** The statuses, and under them what the chosen one leads to. */
export function StatusChoice({ value, onChoose, problem }: Props) {
  const { course, words } = useTexts().nurse;
  const chosen = known(STATUSES, value);
  return (
    <>
      <ChoiceField
        legend={course.status.legend}
        look="list"
        options={STATUSES.map((code) => ({ value: code, label: words.status(code) }))}
        value={chosen}
        onChoose={onChoose}
        problem={problem}
      />
      {chosen !== undefined && (
        <p className="consequence" role="status">
          {course.status.consequence[chosen]}
        </p>
      )}
    </>
  );
}
