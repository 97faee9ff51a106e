import { latestOf, type Line } from '#facts/fold.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { type EntryRow, lastInterruption } from './entryRows.ts';
import type { Saying } from './sayFact.ts';
import { useSayFact } from './useSayFact.ts';

/** A whole line in words: what several of its facts say together, and what today makes of it. */
export function useSayRow(): (row: EntryRow) => Saying {
  const say = useSayFact();
  const { interruption, procedure } = useTexts().nurse.clinicalHistory;
  const format = useFormat();
  const today = useToday();
  return ({ shown, chain }) => {
    const fact = shown;
    const saying = say(fact);
    if (fact.kind === 'avkInterruption') {
      // The line whose latest fact is shown.
      const line = chain.lines.find((one) => latestOf(one)?.id === fact.id) as Line<'avkInterruption'> | undefined;
      const stopped = line?.entries.findLast((entry) => entry.body.state !== 'resumed');
      const span = line === undefined ? undefined : lastInterruption(line);
      if (stopped === undefined || span === undefined) return saying;
      const { from, to } = span;
      const days =
        to === null ? interruption.since(format.day(from)) : interruption.fromTo(format.day(from), format.day(to));
      return { title: say(stopped).title, details: [days] };
    }
    if (fact.kind === 'plannedProcedure' && fact.body.state === 'planned' && fact.body.plannedOn < today) {
      return { ...saying, details: [...saying.details, procedure.passed] };
    }
    return saying;
  };
}
