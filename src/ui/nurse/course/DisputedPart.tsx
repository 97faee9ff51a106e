import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';

/** Two people wrote different things: nobody writes a third before one of them has been settled. */
export function DisputedPart({ patientId }: { readonly patientId: string }) {
  const { part } = useTexts().nurse.identityForm;
  return (
    <Banner
      tone="warning"
      actions={
        <Link className="button" to={`/patients/${patientId}/disagreements`}>
          {part.settle}
        </Link>
      }
    >
      {part.disputed}
    </Banner>
  );
}
