import { SegmentedControl } from '#ui/shared/controls/SegmentedControl.tsx';
import { TextField } from '#ui/shared/controls/TextField.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { rangeOf, type TypedRange, typedZone, ZONES } from './typedRange.ts';

type Props = {
  readonly texts: {
    readonly legend: string;
    readonly none?: string;
    readonly other: string;
    readonly low: string;
    readonly high: string;
    readonly problem: string;
  };
  readonly value: TypedRange | 'none' | undefined;
  readonly onChoose: (value: TypedRange | 'none') => void;
};

/** One of the clinic's zones, or two bounds: none is proposed, whatever is known of the patient. */
export function RangeChoiceFields({ texts, value, onChoose }: Props) {
  const format = useFormat();
  const typed = value === 'none' ? undefined : value;
  const isTyped = typed?.zone === 'other' && typed.low !== '' && typed.high !== '';
  const problem = isTyped && rangeOf(typed) === undefined ? texts.problem : undefined;
  return (
    <div className="stack stack--tight">
      <SegmentedControl
        legend={texts.legend}
        options={[
          ...(texts.none === undefined ? [] : [{ value: 'none', label: texts.none }]),
          ...ZONES.map((zone, at) => ({ value: String(at), label: format.range(zone) })),
          { value: 'other', label: texts.other },
        ]}
        value={value === undefined || value === 'none' ? value : String(value.zone)}
        onChoose={(zone) => {
          if (zone === 'none') onChoose('none');
          else onChoose(typedZone(zone === 'other' ? 'other' : Number(zone), typed));
        }}
      />
      {typed?.zone === 'other' && (
        <div className="import-bounds">
          <TextField
            label={texts.low}
            inputMode="decimal"
            autoComplete="off"
            value={typed.low}
            onChange={(event) => onChoose({ ...typed, low: event.target.value })}
          />
          <TextField
            label={texts.high}
            inputMode="decimal"
            autoComplete="off"
            value={typed.high}
            onChange={(event) => onChoose({ ...typed, high: event.target.value })}
            problem={problem}
          />
        </div>
      )}
    </div>
  );
}
