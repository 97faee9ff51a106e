import { format } from '#i18n/fr/format.ts';

export const patients = {
  title: 'Patients',
  tools: 'Listes et fichiers',
  search: 'Trouver un patient',
  searchHint: 'Nom de naissance, nom utilisé, prénom ou date de naissance (12/03/1941)',
  clear: 'Effacer la recherche',
  found: (count: number): string => format.count(count, 'patient', 'patients'),
  others: (count: number): string =>
    `et ${format.count(count, 'autre', 'autres')} : ajoutez une lettre ou la date de naissance`,
  noneFound: (typed: string): string => `Aucun patient ne correspond à « ${typed} »`,
  noneFoundHelp:
    'Vérifiez le nom de naissance, ou cherchez par la date de naissance (12/03/1941). Seuls les patients présents sur cette tablette sont cherchés.',
  none: 'Aucun patient sur cette tablette pour l’instant',
  noneHelp: 'Les dossiers de votre lieu arrivent avec la première synchronisation.',
  loading: (done: number, total: number): string =>
    `Chargement des dossiers : ${format.number(done)} sur ${format.number(total)}`,
  lastInr: 'Dernier INR',
  noInr: 'aucun INR',
  nextControl: 'Prochain contrôle',
  noControl: 'non fixé',
};
