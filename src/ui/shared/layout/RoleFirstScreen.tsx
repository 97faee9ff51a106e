import { useUser } from '#ui/shared/data/useUser.ts';
import { useSharedTexts } from '#ui/shared/text/useTexts.ts';
import { Card } from './Card.tsx';
import { Screen } from './Screen.tsx';

type Props = {
  readonly texts: {
    readonly title: string;
    readonly intro: string;
    readonly todayTitle: string;
    readonly today: readonly string[];
    readonly laterTitle: string;
    readonly later: readonly string[];
    readonly meanwhile: string;
  };
};

/** The honest first page of a role: who one is, what works, what is not there. Nothing to press that does nothing. */
export function RoleFirstScreen({ texts }: Props) {
  const { tablet, roles } = useSharedTexts();
  const { account, region } = useUser();
  return (
    <Screen title={texts.title} width="narrow">
      <p>{texts.intro}</p>
      <Card title={tablet.person.title}>
        <dl className="facts">
          <dt>{tablet.person.name}</dt>
          <dd>{account.name}</dd>
          <dt>{tablet.person.role}</dt>
          <dd>{roles[account.role]}</dd>
          <dt>{tablet.person.site}</dt>
          <dd>{`${account.site.name}, ${account.site.town}`}</dd>
          <dt>{tablet.person.region}</dt>
          <dd>{region.name}</dd>
        </dl>
      </Card>
      <Card title={texts.todayTitle}>
        <ul>
          {texts.today.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Card>
      <Card title={texts.laterTitle}>
        <ul>
          {texts.later.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className="soft">{texts.meanwhile}</p>
      </Card>
    </Screen>
  );
}
