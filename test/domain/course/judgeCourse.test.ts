import { describe, expect, it } from 'vitest';
import { judgeCourse, type ProposedCourse } from '#domain/course/judgeCourse.ts';
import type { LocalDate } from '#domain/localDate.ts';

const CONTEXT = { today: '2026-11-22' as LocalDate, birth: '1941-03-12' as LocalDate };

function aProposal(more: Partial<Record<keyof ProposedCourse, unknown>>): ProposedCourse {
  return {
    molecule: 'warfarin',
    start: 'continuation',
    startedOn: '2016-05-01' as LocalDate,
    indicatedOn: undefined,
    plannedDuration: 'lifelong',
    plannedEndOn: undefined,
    range: { low: '2', high: '3' },
    ...more,
  } as ProposedCourse;
}

// Clinical reference 4.6 and 4.7: no initiation of fluindione since 1 December 2018, continuation with its original start.
describe('fluindione', () => {
  it.each([
    { start: 'initiation', startedOn: '2018-11-30', refused: 'no', question: undefined },
    { start: 'initiation', startedOn: '2018-12-01', refused: 'yes', question: undefined },
    { start: 'initiation', startedOn: '2026-11-20', refused: 'yes', question: undefined },
    { start: 'initiation', startedOn: undefined, refused: 'yes', question: undefined },
    { start: 'continuation', startedOn: '2018-11-30', refused: 'no', question: undefined },
    { start: 'continuation', startedOn: '2018-12-01', refused: 'no', question: 'fluindione-since-the-ban' },
    { start: 'continuation', startedOn: undefined, refused: 'no', question: 'fluindione-start-unknown' },
    { start: 'unknown', startedOn: '2020-01-01', refused: 'no', question: 'fluindione-since-the-ban' },
  ])('as $start from $startedOn: refused $refused, asked $question', ({ start, startedOn, refused, question }) => {
    const { problems, questions } = judgeCourse(aProposal({ molecule: 'fluindione', start, startedOn }), CONTEXT);
    const ban = { field: 'molecule', problem: 'fluindione-initiation' };
    expect(problems.some((problem) => problem.problem === ban.problem) ? 'yes' : 'no').toBe(refused);
    expect(questions).toEqual(question === undefined ? [] : [question]);
  });

  it('is the only molecule this is asked of', () => {
    const warfarin = judgeCourse(aProposal({ start: 'initiation', startedOn: '2026-11-20' }), CONTEXT);
    expect(warfarin).toEqual({ problems: [], questions: [], range: { low: '2', high: '3' } });
  });
});

// Clinical reference 6: a target outside 2 to 4.5 is to be confirmed; upside down it cannot be.
describe('the range', () => {
  it.each([
    { low: '2', high: '4,5', problems: [], questions: [] },
    { low: '1,9', high: '3', problems: [], questions: ['unusual-range'] },
    { low: '2', high: '4,6', problems: [], questions: ['unusual-range'] },
    { low: '3', high: '2', problems: [{ field: 'high', problem: 'upside-down' }], questions: [] },
    { low: '2,5', high: '2,5', problems: [{ field: 'high', problem: 'upside-down' }], questions: [] },
    { low: '', high: '3', problems: [{ field: 'low', problem: 'empty' }], questions: [] },
  ])('$low to $high', ({ low, high, problems, questions }) => {
    expect(judgeCourse(aProposal({ range: { low, high } }), CONTEXT)).toMatchObject({ problems, questions });
  });
});

describe('the days of a treatment', () => {
  it.each([
    { said: 'begun today', more: { startedOn: '2026-11-22' }, problems: [] },
    {
      said: 'begun tomorrow',
      more: { startedOn: '2026-11-23' },
      problems: [{ field: 'startedOn', problem: 'future' }],
    },
    { said: 'begun on the day of birth', more: { startedOn: '1941-03-12' }, problems: [] },
    {
      said: 'begun the day before',
      more: { startedOn: '1941-03-11' },
      problems: [{ field: 'startedOn', problem: 'before-birth' }],
    },
    { said: 'begun nobody knows when', more: { startedOn: undefined }, problems: [] },
    {
      said: 'an initiation without its day',
      more: { start: 'initiation', startedOn: undefined },
      problems: [{ field: 'startedOn', problem: 'empty' }],
    },
    {
      said: 'indicated tomorrow',
      more: { indicatedOn: '2026-11-23' },
      problems: [{ field: 'indicatedOn', problem: 'future' }],
    },
    {
      said: 'indicated before birth',
      more: { indicatedOn: '1941-03-11' },
      problems: [{ field: 'indicatedOn', problem: 'before-birth' }],
    },
    {
      said: 'until a day nobody named',
      more: { plannedDuration: 'untilDay' },
      problems: [{ field: 'plannedEndOn', problem: 'empty' }],
    },
    {
      said: 'until before it began',
      more: { plannedDuration: 'untilDay', plannedEndOn: '2016-04-30' },
      problems: [{ field: 'plannedEndOn', problem: 'before-start' }],
    },
  ])('$said', ({ more, problems }) => {
    expect(judgeCourse(aProposal(more), CONTEXT).problems).toEqual(problems);
  });

  it.each([
    { plannedEndOn: '2026-11-21', questions: ['end-passed'] },
    { plannedEndOn: '2026-11-22', questions: [] },
  ])('an end on $plannedEndOn asks $questions', ({ plannedEndOn, questions }) => {
    const until = aProposal({ plannedDuration: 'untilDay', plannedEndOn });
    expect(judgeCourse(until, CONTEXT).questions).toEqual(questions);
  });
});
