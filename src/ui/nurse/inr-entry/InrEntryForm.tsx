import { zodResolver } from '@hookform/resolvers/zod';
import { type ReactNode, useEffect, useRef } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { Button } from '#ui/shared/controls/Button.tsx';
import { SegmentedControl } from '#ui/shared/controls/SegmentedControl.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { LocalDate } from '#domain/localDate.ts';
import { DayChoice } from './DayChoice.tsx';
import { draftChange } from './draftChange.ts';
import { EntryDoubt } from './EntryDoubt.tsx';
import {
  type FieldProblem,
  inrEntryFields,
  type InrDraft,
  type InrEntryFields,
  type InrEntryInput,
} from './inrEntryFields.ts';
import { type EnteredInr, INR_METHODS } from './inrIntents.ts';
import type { EntryContext } from './reviewEntry.ts';
import { typedInr, useEntryReview } from './useEntryReview.ts';
import { ValuePad } from './ValuePad.tsx';

type Props = {
  readonly initial: InrDraft;
  readonly context: EntryContext;
  readonly time?: string | undefined;
  /** A day that the nurse keeps for a whole series: it fills the choice, visibly. */
  readonly keptDay?: LocalDate | undefined;
  readonly submitLabel: string;
  /** `yes`: what was entered is being saved. */
  readonly saving: 'yes' | 'no';
  readonly onEntered: (entered: EnteredInr) => Promise<void>;
  /** `undefined`: what was typed has been erased by hand. */
  readonly onDraft?: (draft: InrDraft | undefined) => void;
  /** Asked before any doubt is shown: `no` while a further field is wanting, which then says so itself. */
  readonly complete?: () => 'yes' | 'no';
  /** More fields, such as the reason of a correction. */
  readonly children?: ReactNode;
  readonly secondary?: ReactNode;
};

/** Value, day, method. What leaves it has been read, dated and, where it looked wrong, confirmed. */
export function InrEntryForm(props: Props) {
  const { initial, context, time, keptDay, submitLabel, saving, onEntered, onDraft, complete, children, secondary } =
    props;
  const { inrEntry } = useTexts().nurse;
  const today = useToday();
  const form = useForm<InrEntryInput, unknown, InrEntryFields>({
    resolver: zodResolver(inrEntryFields(today)),
    defaultValues: { typed: initial.typed, sampledOn: keptDay ?? initial.sampledOn, method: initial.method },
    shouldFocusError: false,
  });
  const { setValue, formState } = form;
  const fields = useWatch({ control: form.control });
  const { typed = '', sampledOn, method } = fields;
  const review = useEntryReview({
    context,
    time,
    onEntered,
    onValue: (inr) => setValue('typed', typedInr(inr)),
  });
  useKeptDay(keptDay, (day) => setValue('sampledOn', day));
  useDraftOf(fields, initial, onDraft);
  const say = (problem: string | undefined) =>
    problem === undefined ? undefined : inrEntry.problem[problem as FieldProblem];
  const change = { shouldValidate: formState.isSubmitted };

  async function submit(filled: InrEntryFields) {
    if (complete?.() !== 'no') await review.review(filled);
  }

  const busy = formState.isSubmitting || saving === 'yes';
  const element = useShownProblem(formState.submitCount);
  return (
    <form ref={element} className="inr-form" onSubmit={(event) => void form.handleSubmit(submit)(event)} noValidate>
      <ValuePad
        typed={typed}
        problem={say(formState.errors.typed?.message)}
        onTyped={(text) => setValue('typed', text, change)}
      />
      <div className="stack inr-form-beside">
        <DayChoice
          value={sampledOn}
          onDay={(day) => setValue('sampledOn', day, change)}
          problem={say(formState.errors.sampledOn?.message)}
        />
        <SegmentedControl
          legend={inrEntry.method}
          options={INR_METHODS.map((value) => ({ value, label: inrEntry.methods[value] }))}
          value={method}
          onChoose={(value) => setValue('method', value)}
        />
        {children}
        <div className="button-row inr-form-submit">
          <Button type="submit" look="primary" size="large" disabled={busy}>
            {busy ? inrEntry.saving : submitLabel}
          </Button>
          {secondary}
        </div>
      </div>
      <EntryDoubt review={review} others={context.others} />
    </form>
  );
}

/** What is wrong may stand outside the part of a small screen that is seen. */
function useShownProblem(submits: number) {
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (submits > 0) element.current?.querySelector('.field-problem')?.scrollIntoView({ block: 'center' });
  }, [submits]);
  return element;
}

/** A day chosen for the series reaches the line that is open, without touching what is typed there. */
function useKeptDay(day: LocalDate | undefined, fill: (day: LocalDate) => void): void {
  const last = useRef(day);
  useEffect(() => {
    if (day !== undefined && day !== last.current) fill(day);
    last.current = day;
  });
}

function useDraftOf(fields: Partial<InrEntryInput>, initial: InrDraft, onDraft: Props['onDraft']): void {
  const { typed, sampledOn, method } = fields;
  const kept = useRef<'kept' | 'none'>(initial.typed === '' ? 'none' : 'kept');
  useEffect(() => {
    const change = draftChange({ typed, sampledOn, method }, kept.current);
    if (change.kind === 'nothing') return;
    kept.current = change.kind === 'keep' ? 'kept' : 'none';
    onDraft?.(change.kind === 'keep' ? change.draft : undefined);
    // A new function each time it is drawn is not a new draft.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [typed, sampledOn, method]);
}
