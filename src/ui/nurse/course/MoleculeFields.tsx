import { AVK_TABLETS } from '#domain/dosing/avkTablets.ts';
import { ChoiceField } from '#ui/nurse/identity/fields/ChoiceField.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { type CourseFieldsProps, known } from './courseField.ts';
import { MOLECULES, UNKNOWN_TABLET } from './typedCourse.ts';

/** The molecule, then its tablets: another molecule takes the tablet of the former away. */
export function MoleculeFields({ value, onChange, problems }: CourseFieldsProps) {
  const { course, words } = useTexts().nurse;
  const { fields, problem } = course;
  const banned = problems.wrong.some(({ field }) => field === 'molecule');

  function choose(molecule: string) {
    if (molecule === value.molecule) return;
    // Nothing is to be chosen where the molecule itself is unknown; a tablet of a known one is chosen by hand.
    onChange({ ...value, molecule, tablet: molecule === 'unknown' ? UNKNOWN_TABLET : undefined });
  }

  return (
    <>
      <ChoiceField
        legend={fields.molecule}
        options={MOLECULES.map((code) => ({
          value: code,
          label: code === 'unknown' ? course.unknownMolecule : words.molecule(code),
        }))}
        value={known(MOLECULES, value.molecule)}
        onChoose={choose}
        problem={
          problems.missing.includes('molecule')
            ? problem.missing.molecule
            : banned
              ? problem.fluindioneInitiation
              : undefined
        }
      />
      {value.molecule !== undefined && value.molecule !== 'unknown' && (
        <ChoiceField<string>
          legend={fields.tablet}
          options={[
            ...tabletsOf(value.molecule).map((code) => ({ value: code, label: words.tablet(code) })),
            { value: UNKNOWN_TABLET, label: course.unknownTablet },
          ]}
          value={value.tablet}
          onChoose={(tablet) => onChange({ ...value, tablet })}
          problem={problems.missing.includes('tablet') ? problem.missing.tablet : undefined}
        />
      )}
    </>
  );
}

function tabletsOf(molecule: string): readonly string[] {
  return AVK_TABLETS.tablets.filter((tablet) => tablet.molecule === molecule).map(({ code }) => code);
}
