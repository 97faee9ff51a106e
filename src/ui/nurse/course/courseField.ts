import type { CourseProblems } from './readCourse.ts';
import type { TypedCourse } from './typedCourse.ts';

/** What every part of the fields of a treatment works on. */
export type CourseFieldsProps = {
  readonly value: TypedCourse;
  readonly onChange: (value: TypedCourse) => void;
  readonly problems: CourseProblems;
};

/** A code of a newer app stands in the typed course untouched, and under no button. */
export function known<const Code extends string>(codes: readonly Code[], value: string | undefined): Code | undefined {
  return codes.find((code) => code === value);
}
