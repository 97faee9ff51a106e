import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { Figure } from './figures.ts';

type Props = { readonly figure: Figure; readonly write: (value: number) => string };

/** A figure in words: its value, its span while people disagree, or that there is none. */
export function FigureText({ figure, write }: Props) {
  const { figures } = useTexts().nurse;
  switch (figure.kind) {
    case 'measured':
      return <>{write(figure.value)}</>;
    case 'span':
      return <>{figures.span(write(figure.lowest), write(figure.highest))}</>;
    case 'partial':
      return <>{figures.partly(spanOf(figure.lowest, figure.highest))}</>;
    case 'missing':
      return <span className="small soft missing-figure">{figures.missingShort}</span>;
  }

  function spanOf(lowest: number, highest: number): string {
    return lowest === highest ? write(lowest) : figures.span(write(lowest), write(highest));
  }
}
