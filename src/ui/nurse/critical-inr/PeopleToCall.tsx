import type { PatientFile } from '#facts/patientFile.ts';
import type { Places } from '#store/store.ts';
import { Icon } from '#ui/shared/layout/Icon.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { peopleToCall } from './peopleToCall.ts';

type Props = { readonly file: PatientFile; readonly places: Places };

/** Whom to call, in this order, each number one touch away. */
export function PeopleToCall({ file, places }: Props) {
  const { escalation: texts } = useTexts().nurse.criticalInr;
  const people = peopleToCall(file, places);
  return (
    <div className="people-to-call">
      <p className="small soft">{texts.title}</p>
      <ol>
        {people.map(({ role, name, numbers }) => (
          <li key={`${role} ${name ?? ''}`}>
            <span>
              <strong>{name ?? texts[role]}</strong>
              {name !== undefined && <span className="small soft">{` ${texts[role]}`}</span>}
            </span>
            {numbers.length === 0 && <span className="small soft">{texts.noNumber}</span>}
            {numbers.map((number) => (
              <a
                key={number}
                className="button"
                href={`tel:${number.replaceAll(/[^+\d]/g, '')}`}
                aria-label={texts.dial(name ?? texts[role], number)}
              >
                <Icon name="phone" />
                {number}
              </a>
            ))}
          </li>
        ))}
      </ol>
    </div>
  );
}
