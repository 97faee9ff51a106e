import type { ControlMove, ProposedControl } from '#domain/follow-up/proposedControl.ts';
import type { LocalDate } from '#domain/localDate.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

type Props = { readonly proposal: ProposedControl; readonly onTake: (day: LocalDate) => void };

/** What the guideline says of the next INR, with its source. Taking it fills the date, which a person then records. */
export function ControlProposal({ proposal, onTake }: Props) {
  const { proposal: texts } = useTexts().nurse.nextControl;
  const format = useFormat();
  const { situation, since, dueOn, between, source, version, moved } = proposal;
  return (
    <div className="control-proposal">
      <p>{texts.situation[situation]}</p>
      <p className="small soft">
        {[
          between.from === between.to
            ? texts.on(format.day(between.from))
            : texts.between(format.day(between.from), format.day(between.to)),
          texts.since(format.day(since)),
          texts.source[source],
          texts.version(version),
        ].join(' · ')}
      </p>
      <Moved moved={moved} />
      <Button icon="calendar" onClick={() => onTake(dueOn)}>
        {texts.accept(format.longDay(dueOn))}
      </Button>
    </div>
  );
}

function Moved({ moved }: { readonly moved: ControlMove }) {
  const { proposal, closedDay } = useTexts().nurse.nextControl;
  const format = useFormat();
  switch (moved.kind) {
    case 'none':
      return null;
    case 'later':
    case 'earlier':
      return <p>{proposal.moved[moved.kind](format.day(moved.from), closedDay[moved.because])}</p>;
    case 'onClosedDay':
      return <p>{proposal.moved.onClosedDay(closedDay[moved.because])}</p>;
    case 'past':
      return <p>{proposal.moved.past(format.day(moved.from))}</p>;
  }
}
