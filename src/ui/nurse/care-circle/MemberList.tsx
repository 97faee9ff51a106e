import { useState } from 'react';
import type { WritingFact } from '#facts/clinicFact.ts';
import type { Places } from '#store/store.ts';
import { AlsoTyped } from '#ui/nurse/identity/fields/AlsoTyped.tsx';
import { HistoryOfChain } from '#ui/nurse/identity/fields/HistoryOfChain.tsx';
import { knownWord } from '#ui/nurse/identity/knownWord.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { CarerLine } from './CarerLine.tsx';
import type { CircleMember } from './circleView.ts';

type Props = {
  readonly members: readonly CircleMember[];
  readonly places: Places;
  readonly onLeave: (member: CircleMember) => void;
};

/** The members with the history of each. The clinic is not taken out here: without it nobody could read the file. */
export function MemberList({ members, places, onLeave }: Props) {
  const { careCircle } = useTexts().nurse;
  const [historyOf, setHistoryOf] = useState<CircleMember>();
  const say = ({ body }: WritingFact<'careCircleMember'>) =>
    `${knownWord(careCircle.roles, body.role)} · ${knownWord(careCircle.states, body.state)}`;
  return (
    <>
      <ul className="plain-list">
        {members.map((member) => (
          <li key={member.state.chain}>
            <CarerLine
              places={places}
              member={member.body}
              onHistory={() => setHistoryOf(member)}
              {...(member.body.role === 'clinic' ? {} : { onLeave: () => onLeave(member) })}
            />
            {member.disputed === 'yes' && <AlsoTyped state={member.state} say={say} />}
          </li>
        ))}
      </ul>
      {historyOf !== undefined && (
        <HistoryOfChain
          title={careCircle.title}
          state={historyOf.state}
          say={say}
          onClose={() => setHistoryOf(undefined)}
        />
      )}
    </>
  );
}
