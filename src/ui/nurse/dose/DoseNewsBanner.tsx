import { type DecisionNews, decisionNews } from '#facts/decisionNews.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { Dose } from '#facts/readDose.ts';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

/** « Données arrivées depuis »: each INR that whoever decided could not know, in words. Nothing where there is none. */
export function DoseNewsBanner({ file, dose }: { readonly file: PatientFile; readonly dose: Dose }) {
  const { news: texts } = useTexts().nurse.dose;
  const news = decisionNews(file, dose);
  const said = useNewsInWords(news);
  if (news.length === 0) return null;
  return (
    <Banner tone="warning" title={texts.title}>
      <ul>
        {said.map(({ key, words }) => (
          <li key={key}>{words}</li>
        ))}
      </ul>
      <p>{texts.help}</p>
    </Banner>
  );
}

function useNewsInWords(news: readonly DecisionNews[]): readonly { readonly key: string; readonly words: string }[] {
  const { news: texts } = useTexts().nurse.dose;
  const format = useFormat();
  return news.map((one) => {
    const { id, body } = one.kind === 'arrived' ? one.inr : one.was;
    const [inr, day] = [format.inr(body.inr), format.day(body.sampledAt.date)];
    if (one.kind === 'arrived') return { key: id, words: texts.arrived(inr, day) };
    if (one.now === undefined) return { key: id, words: texts.removed(inr, day) };
    const { body: now } = one.now;
    const otherDay = now.sampledAt.date === body.sampledAt.date ? '' : ` (${format.day(now.sampledAt.date)})`;
    return { key: id, words: texts.moved(inr, `${format.inr(now.inr)}${otherDay}`, day) };
  });
}
