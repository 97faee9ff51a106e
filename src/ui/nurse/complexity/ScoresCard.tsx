import { useMemo } from 'react';
import type { Judgement } from '#domain/complexity/judgement.ts';
import { cha2ds2Va } from '#domain/scores/cha2ds2Va.ts';
import { hasBled } from '#domain/scores/hasBled.ts';
import { sameTt2 } from '#domain/scores/sameTt2.ts';
import type { ScoreItemCode } from '#domain/scores/scoreItemCode.ts';
import type { ScoreInterval } from '#domain/scores/scoreInterval.ts';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';

/** The scores, as intervals where something is missing, each opened item by item. */
export function ScoresCard({ judgement }: { readonly judgement: Judgement }) {
  const { scores: texts } = useTexts().nurse.complexity;
  const scores = useMemo(
    () => ({ hasBled: hasBled(judgement), cha2ds2Va: cha2ds2Va(judgement), sameTt2: sameTt2(judgement) }),
    [judgement],
  );
  return (
    <Card title={texts.title}>
      <p className="small">{texts.help}</p>
      <Score words={texts.hasBled} score={scores.hasBled} />
      <Score words={texts.cha2ds2Va} score={scores.cha2ds2Va} />
      <Score words={texts.sameTt2} score={scores.sameTt2} />
    </Card>
  );
}

type Props = {
  readonly words: { readonly name: string; readonly about: string; readonly source: string };
  readonly score: ScoreInterval<ScoreItemCode>;
};

function Score({ words, score: { low, high, outOf, items } }: Props) {
  const { scores: texts, rules } = useTexts().nurse.complexity;
  return (
    <section className="complexity-score">
      <h3>
        {words.name}{' '}
        <span className="complexity-points">
          {low === high ? texts.exact(low, outOf) : texts.between(low, high, outOf)}
        </span>
      </h3>
      <p className="small soft">{`${words.about}. ${rules.source(words.source)}`}</p>
      <details className="disclosure">
        <summary>{texts.details}</summary>
        <ul>
          {items.map(({ code, verdict, worth }) => (
            <li key={code}>
              {`${texts.items[code]} : `}
              <strong>{texts.verdict[verdict]}</strong>
              {verdict !== 'no' && ` (${texts.worth(worth)})`}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
