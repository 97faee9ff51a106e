import { quartersToMg } from '#domain/dosing/doseSchedule.ts';
import type { AvkTablet } from '#domain/dosing/avkTablets.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { mgInWords } from './doseWords.ts';
import { stepQuarters } from './stepQuarters.ts';

type Props = {
  readonly day: string;
  readonly quarters: number | undefined;
  readonly tablet: AvkTablet;
  readonly onQuarters: (quarters: number) => void;
};

/** The dose of one day by touch, in parts that this tablet has: another part cannot even be typed. */
export function QuarterStepper({ day, quarters, tablet, onQuarters }: Props) {
  const { dose } = useTexts().nurse;
  const format = useFormat();
  const said = quarters === undefined ? dose.entry.notSaid : dose.tablets(quarters);
  const mg = quarters === undefined ? '' : dose.mg(mgInWords(quartersToMg(quarters, tablet), format));
  const step = (touch: 'more' | 'less') => onQuarters(stepQuarters(quarters, touch, tablet.quarterStep));
  return (
    <fieldset className="quarter-stepper" aria-label={dose.entry.doseOf(day, said)}>
      <span className="quarter-stepper-day">{day}</span>
      <button type="button" className="pad-key" aria-label={dose.entry.less(day)} onClick={() => step('less')}>
        {'−'}
      </button>
      <output className="quarter-stepper-dose">
        <strong className={quarters === undefined ? 'soft' : ''}>{said}</strong>
        <span className="small soft">{mg}</span>
      </output>
      <button type="button" className="pad-key" aria-label={dose.entry.more(day)} onClick={() => step('more')}>
        {'+'}
      </button>
    </fieldset>
  );
}
