import type { LocalDate } from '#domain/localDate.ts';
import { latestOf } from '#facts/fold.ts';
import type { DayAndHour } from '#facts/resultsToClose.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { Places } from '#store/store.ts';
import { peopleToCall } from '#ui/nurse/critical-inr/peopleToCall.ts';
import type { CallDraft } from './closingDraft.ts';
import { parseHour } from './hourOfDay.ts';

export type CallProblem = 'noWith' | 'noOutcome' | 'noName' | 'noDay' | 'future' | 'noCallBack' | 'pastCallBack';

/** Now, where the tablet is. */
export type Now = { readonly day: LocalDate; readonly hour: string };

/** One attempt, of whatever it was about. */
export type Attempt = {
  readonly with: string;
  readonly name?: string;
  readonly by: string;
  readonly outcome: string;
  readonly at: DayAndHour;
  readonly repeatedBack?: string;
  readonly callBackAt?: DayAndHour;
};

export type ReadCall =
  | { readonly ok: true; readonly attempt: Attempt }
  | { readonly ok: false; readonly problem: CallProblem };

/**
 * An attempt as it was filled in. Somebody told needs a name: without it nobody knows later who has the dose.
 *
 * @param typed  the form; the hour may stay unreadable, it is then left out
 */
export function readCall(typed: CallDraft, now: Now): ReadCall {
  const { outcome, when = 'now' } = typed;
  const name = (typed.name ?? '').trim();
  if (typed.with === undefined) return refused('noWith');
  if (outcome === undefined) return refused('noOutcome');
  if (outcome === 'told' && name === '') return refused('noName');
  if (when === 'earlier' && typed.day === undefined) return refused('noDay');
  const at = when === 'now' ? dayAndHour(now.day, now.hour) : dayAndHour(typed.day ?? now.day, typed.hour);
  if (at.date > now.day || (at.date === now.day && (at.time ?? '') > now.hour)) return refused('future');
  const callBack = outcome === 'told' ? undefined : callBackOf(typed, now);
  if (outcome === 'callBack' && callBack === undefined) return refused('noCallBack');
  if (callBack !== undefined && callBack.date < now.day) return refused('pastCallBack');
  return {
    ok: true,
    attempt: {
      with: typed.with,
      by: typed.by ?? 'telephone',
      outcome,
      at,
      ...(name === '' ? {} : { name }),
      ...(outcome === 'told' && typed.repeatedBack !== undefined ? { repeatedBack: typed.repeatedBack } : {}),
      ...(callBack === undefined ? {} : { callBackAt: callBack }),
    },
  };
}

/** The form before anything is typed: whom the file says to tell first, by his name. Both are shown and can be changed. */
export function newCall(file: PatientFile, places: Places): CallDraft {
  const tellFirst = (file.contact && latestOf(file.contact.lines[0])?.body.tellFirst) ?? 'patient';
  const people = peopleToCall(file, places);
  const first = people.find(({ role }) => role === tellFirst) ?? people[0];
  return { with: first?.role ?? 'patient', name: first?.name };
}

/** An hour alone is one of today. */
function callBackOf({ callBackDay, callBackHour = '' }: CallDraft, now: Now) {
  if (callBackDay === undefined && parseHour(callBackHour) === undefined) return undefined;
  return dayAndHour(callBackDay ?? now.day, callBackHour);
}

function dayAndHour(date: LocalDate, hour: string | undefined): { date: LocalDate; time?: string } {
  const time = parseHour(hour ?? '');
  return time === undefined ? { date } : { date, time };
}

function refused(problem: CallProblem): ReadCall {
  return { ok: false, problem };
}
