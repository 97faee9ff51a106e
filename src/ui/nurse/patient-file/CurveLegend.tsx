import type { InrCurve } from '#ui/shared/charts/inrCurve.ts';
import { ZONE_SHAPES, type Zone } from '#ui/shared/feedback/ZoneBadge.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';

type Props = {
  readonly curve: InrCurve;
  /** `toCheck`: for some days no band is drawn because people disagree on the range. */
  readonly range: 'agreed' | 'toCheck';
  /** `toCheck`: no step is drawn because people disagree on the dose. */
  readonly dose: 'agreed' | 'toCheck';
};

/** Only what this very curve shows: a legend of things that are not there hides those that are. */
export function CurveLegend({ curve, range, dose }: Props) {
  const { legend } = useTexts().nurse.patientFile.curve;
  const doseWords = useTexts().nurse.dose.curve;
  const drawn = curve.points.filter((point) => point.day >= curve.from);
  const has = (test: (point: InrCurve['points'][number]) => boolean) => drawn.some(test);
  return (
    <ul className="curve-legend small soft">
      {curve.bands.length > 0 && <Entry look="band" words={legend.range} />}
      {range === 'toCheck' && <Entry look="disputed" words={legend.rangeToCheck} />}
      {(['within', 'above', 'below'] as const).map(
        (zone) => has((point) => point.position === zone) && <ZoneEntry key={zone} zone={zone} words={legend[zone]} />,
      )}
      {has((point) => point.joined === 'gap') && <Entry look="gap" words={legend.gap} />}
      {has((point) => point.comparator !== '=') && <Entry look="censored" words={legend.censored} />}
      {has((point) => point.marks.includes('corrected')) && <Entry look="corrected" words={legend.corrected} />}
      {has((point) => point.marks.includes('disputed')) && <Entry look="disputed" words={legend.disputed} />}
      {curve.interruptions.some((span) => span.to >= curve.from) && (
        <Entry look="interruption" words={legend.interruption} />
      )}
      {curve.doses.length > 0 && <Entry look="dose" words={doseWords.legend} />}
      {dose === 'toCheck' && <Entry look="disputed" words={doseWords.disputed} />}
    </ul>
  );
}

function ZoneEntry({ zone, words }: { readonly zone: Zone; readonly words: string }) {
  return (
    <li className={`curve-legend-zone curve-legend-zone--${zone}`}>
      <svg className="zone-shape" viewBox="0 0 12 12" aria-hidden="true">
        <path d={ZONE_SHAPES[zone]} />
      </svg>
      {words}
    </li>
  );
}

type Look = 'band' | 'gap' | 'censored' | 'corrected' | 'disputed' | 'interruption' | 'dose';

const DRAWINGS: Readonly<Record<Look, string>> = {
  band: 'M0 3h24M0 13h24',
  gap: 'M1 8h2M9 8h2M17 8h2',
  censored: 'M12 15V2M7 7l5-5 5 5',
  corrected: 'M12 2a6 6 0 1 1 0 12a6 6 0 0 1 0-12zM11 8h2',
  disputed: 'M9 5c0-4 6-4 6 0c0 3-3 3-3 5M12 13.500v.1',
  dose: 'M1 12h8V5h7v4h7',
  interruption: 'M0 16L12 0M8 16L20 0M16 16L24 5',
};

function Entry({ look, words }: { readonly look: Look; readonly words: string }) {
  return (
    <li>
      <svg className={`curve-legend-drawing curve-legend-drawing--${look}`} viewBox="0 0 24 16" aria-hidden="true">
        <path d={DRAWINGS[look]} />
      </svg>
      {words}
    </li>
  );
}
