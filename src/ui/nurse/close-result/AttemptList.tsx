import type { WritingFact } from '#facts/clinicFact.ts';
import { wordFor } from '#i18n/wordFor.ts';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { useWhen } from './useWhen.ts';

type Attempt = WritingFact<'contactAttempt'>;

/** The attempts so far, in the order in which they were made. */
export function AttemptList({ attempts }: { readonly attempts: readonly Attempt[] }) {
  const { call } = useTexts().nurse.closing;
  if (attempts.length === 0) return <p className="soft">{call.none}</p>;
  return (
    <ol className="closing-attempts">
      {attempts.map((attempt) => (
        <li key={attempt.id}>
          <AttemptLine attempt={attempt} />
        </li>
      ))}
    </ol>
  );
}

function AttemptLine({ attempt: { body } }: { readonly attempt: Attempt }) {
  const { call } = useTexts().nurse.closing;
  const when = useWhen();
  const { with: whom, name, at, by, outcome, repeatedBack, callBackAt } = body;
  const isTold = outcome === 'told' && name !== undefined;
  return (
    <p className="row">
      <Badge tone={isTold ? 'accent' : 'neutral'} {...(isTold ? { icon: 'check' } : {})}>
        {wordFor(call.outcomes, outcome, call.unknownOutcome)}
      </Badge>
      <span>
        {[
          when(at),
          `${wordFor(call.withChoices, whom, call.unknownWith)}${name === undefined ? '' : ` : ${name}`}`,
          wordFor(call.byChoices, by, call.unknownBy),
          ...(repeatedBack === undefined
            ? []
            : [call.repeatedSaid(wordFor(call.repeatedChoices, repeatedBack, call.unknownRepeated))]),
          ...(callBackAt === undefined ? [] : [call.callBackSaid(when(callBackAt))]),
        ].join(' · ')}
      </span>
    </p>
  );
}
