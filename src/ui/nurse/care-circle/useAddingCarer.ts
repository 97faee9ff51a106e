import type { Intent } from '#facts/composeGroup.ts';
import { type Recording, useRecording } from '#ui/nurse/saving/useRecording.ts';
import { useUser } from '#ui/shared/data/useUser.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { CarerChoice, CarerRole } from './carersOffered.ts';
import { isPlaceRole, NEW_SITE, professionOf, type ReadCarer, siteTypeOf, type TypedCarer } from './typedCarer.ts';

type Adding = {
  readonly add: (typed: TypedCarer, read: ReadCarer) => Promise<void>;
  /** One for the place and one for the person: each is retried by itself. */
  readonly recordings: readonly [place: Recording, person: Recording];
};

/**
 * Adds somebody to the directory of the region, for everybody: the place first, then who works there, since a
 * professional names his place by the id that the place was given.
 */
export function useAddingCarer(role: CarerRole, onAdded: (choice: CarerChoice) => void): Adding {
  const placing = useRecording();
  const naming = useRecording();
  const { region } = useUser();
  const { careCircle } = useTexts().nurse;

  async function add(typed: TypedCarer, read: ReadCarer): Promise<void> {
    if (!isPlaceRole(role) && typed.site !== NEW_SITE) return addPerson(typed, read, typed.site);
    const name = typed.siteName.trim();
    await placing.record([siteIntent(typed, read)], {
      said: careCircle.added(name),
      onKept: ([site]) => {
        if (site === undefined) return;
        if (isPlaceRole(role)) onAdded({ site: site.fact.chain });
        else void addPerson(typed, read, site.fact.chain);
      },
    });
  }

  async function addPerson(typed: TypedCarer, { rpps }: ReadCarer, site: string): Promise<void> {
    const name = typed.name.trim();
    const telephone = typed.telephone.trim();
    const body = {
      name,
      profession: professionOf(role),
      site,
      ...(rpps === undefined ? {} : { rpps }),
      ...(telephone === '' ? {} : { telephone }),
    };
    await naming.record([{ act: 'first', kind: 'professional', body }], {
      said: careCircle.added(name),
      onKept: ([person]) => {
        if (person !== undefined) onAdded({ site, professional: person.fact.chain });
      },
    });
  }

  function siteIntent(typed: TypedCarer, { finess }: ReadCarer): Intent {
    const telephone = isPlaceRole(role) ? typed.telephone.trim() : '';
    return {
      act: 'first',
      kind: 'site',
      body: {
        name: typed.siteName.trim(),
        town: typed.town.trim(),
        region: region.id,
        type: siteTypeOf(role),
        ...(finess === undefined ? {} : { finess }),
        ...(telephone === '' ? {} : { telephone }),
      },
    };
  }

  return { add, recordings: [placing, naming] };
}
