import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { DayField } from './DayField.tsx';
import { dayOf } from './entryDay.ts';
import type { FieldsProps } from './entryProps.ts';
import { type EventField, hasLocation, inrNear } from './readEvent.ts';
import { WordsField } from './WordsField.tsx';

/** An event; later, how it went on. */
export function EventFields({ form, context }: FieldsProps<EventField>) {
  const { event, link, linkLegend } = useTexts().nurse.clinicalHistory;
  const { type } = form.draft;
  const outcome = <ChoiceField form={form} name="outcome" legend={event.outcome} words={event.outcomes} />;
  const severity = (
    <>
      <ChoiceField form={form} name="severity" legend={event.severity} words={event.severities} />
      {type === 'bleeding' && <SeverityHelp />}
    </>
  );
  if (context.mode === 'change') {
    return (
      <>
        {outcome}
        {severity}
      </>
    );
  }
  return (
    <>
      <ChoiceField form={form} name="type" legend={event.type} words={event.types} />
      {type === 'headTrauma' && <Banner tone="warning">{event.headWarning}</Banner>}
      <DayField form={form} name="occurredOn" label={event.occurredOn} />
      {severity}
      {hasLocation(type) && <ChoiceField form={form} name="location" legend={event.location} words={event.locations} />}
      <ChoiceField form={form} name="avkLink" legend={linkLegend} words={link} />
      <InrAtEvent form={form} context={context} />
      {outcome}
    </>
  );
}

function SeverityHelp() {
  const { severityHelp } = useTexts().nurse.clinicalHistory.event;
  return (
    <details className="disclosure clinical-help">
      <summary>{severityHelp.title}</summary>
      <ul className="stack stack--tight">
        <li>{severityHelp.major}</li>
        <li>{severityHelp.clinicallyRelevant}</li>
        <li>{severityHelp.minor}</li>
      </ul>
      <p className="small soft">{severityHelp.source}</p>
    </details>
  );
}

/** What the file knows of the INR then is shown; only what it does not know is typed. */
function InrAtEvent({ form, context: { file } }: FieldsProps<EventField>) {
  const { event } = useTexts().nurse.clinicalHistory;
  const format = useFormat();
  const day = dayOf(form.draft.occurredOn);
  const near = inrNear(file, day);
  return (
    <>
      {near !== undefined && (
        <p>
          <strong>{event.inrFound(format.inr(near.inr), format.day(near.date))}</strong>
        </p>
      )}
      {near === undefined && day !== undefined && <p>{event.inrNone}</p>}
      <WordsField form={form} name="inr" label={event.inr} hint={event.inrHint} inputMode="decimal" />
    </>
  );
}
