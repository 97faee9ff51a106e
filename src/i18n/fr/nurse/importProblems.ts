/** Why something of a file is not simply taken, and what mends it. */
export const importProblems = {
  'too-many-cells': {
    reason: 'La ligne a plus de cases que l’en-tête',
    cure: 'Un séparateur se trouve dans un texte : entourez ce texte de guillemets, ou retirez le séparateur.',
  },
  'odd-encoding': {
    reason: 'La ligne est écrite dans un autre encodage que le reste du fichier',
    cure: 'Enregistrez tout le fichier en CSV UTF-8, puis reprenez-le.',
  },
  'no-patient': {
    reason: 'La ligne ne nomme aucun patient',
    cure: 'Renseignez le numéro du patient sur cette ligne.',
  },
  'identity-incomplete': {
    reason: 'Il manque une partie de l’identité',
    cure: 'Il faut le nom de naissance, le prénom, la date de naissance et le sexe ; ou choisissez « le numéro » pour reconnaître les patients.',
  },
  formula: {
    reason: 'La case contient une formule de tableur',
    cure: 'Remplacez la formule par le texte lui-même.',
  },
  'name-characters': {
    reason: 'Le nom contient un signe qui n’est pas une lettre',
    cure: 'Seules les lettres, l’espace, le trait d’union et l’apostrophe sont admis.',
  },
  garbled: {
    reason: 'Les accents sont abîmés (« Ã© » au lieu de « é »)',
    cure: 'Exportez à nouveau le fichier depuis le logiciel d’origine, en CSV UTF-8.',
  },
  'text-too-long': {
    reason: 'Le texte est trop long pour cette colonne',
    cure: 'Vérifiez que la bonne colonne a été choisie.',
  },
  'not-a-date': {
    reason: 'Ce n’est pas une date',
    cure: 'Écrivez la date comme 22/11/2026. Un nombre comme 46348 est une date d’Excel : mettez la colonne au format date.',
  },
  'impossible-day': {
    reason: 'Ce jour n’existe pas',
    cure: 'Corrigez la date ; vérifiez aussi l’ordre jour / mois choisi pour la colonne.',
  },
  'two-digit-year': {
    reason: 'L’année n’a que deux chiffres',
    cure: 'Écrivez l’année sur quatre chiffres.',
  },
  'birth-in-future': { reason: 'La date de naissance est dans le futur', cure: 'Corrigez la date de naissance.' },
  'birth-too-old': { reason: 'Le patient aurait plus de 123 ans', cure: 'Corrigez la date de naissance.' },
  'sex-unknown': {
    reason: 'Le sexe n’a pas été compris',
    cure: 'Écrivez F ou M. Le patient entre sans identité : complétez-la dans son dossier.',
  },
  'inr-missing': { reason: 'Il y a une date, mais pas d’INR', cure: 'Renseignez la valeur, ou videz la date.' },
  'inr-not-a-number': {
    reason: 'L’INR n’est pas un nombre',
    cure: 'Écrivez une valeur comme 2,5, ou « > 8 ».',
  },
  'inr-too-many-decimals': {
    reason: 'L’INR a plus de deux décimales',
    cure: 'Écrivez-le comme le laboratoire l’a rendu : rien n’est arrondi ici.',
  },
  'inr-above-scale': {
    reason: 'L’INR est au-dessus de 20',
    cure: 'Virgule oubliée ? Sinon écrivez « > 20 », ou choisissez de reprendre ces valeurs ainsi dans les réglages.',
  },
  'inr-below-scale': {
    reason: 'L’INR est au-dessous de 0,5',
    cure: 'Vérifiez la valeur ; sinon écrivez « < 0,5 », ou choisissez de reprendre ces valeurs ainsi dans les réglages.',
  },
  'inr-day-missing': { reason: 'L’INR n’a pas de date', cure: 'Renseignez le jour du prélèvement.' },
  'inr-time': { reason: 'L’heure n’a pas été comprise', cure: 'L’INR entre sans heure.' },
  'inr-in-future': { reason: 'L’INR est daté du futur', cure: 'Corrigez le jour du prélèvement.' },
  'inr-before-birth': {
    reason: 'L’INR est antérieur à la naissance',
    cure: 'Corrigez le jour du prélèvement ou la date de naissance.',
  },
  'inr-before-inr': {
    reason: 'L’INR est daté d’avant 1983, quand l’INR n’existait pas',
    cure: 'Corrigez le jour du prélèvement.',
  },
  'two-identities': {
    reason: 'Le même numéro porte deux identités',
    cure: 'Corrigez le numéro ou l’identité dans le fichier : tout ce qui porte ce numéro est laissé de côté.',
  },
  'several-matches': {
    reason: 'Plusieurs patients de la tablette ont cette identité',
    cure: 'Dites ci-dessus lequel est le bon.',
  },
  resembles: {
    reason: 'Un patient de la tablette ressemble à celui-ci',
    cure: 'Dites ci-dessus si c’est la même personne.',
  },
  'same-day-differs': {
    reason: 'Plusieurs INR différents le même jour, sans heure qui les distingue',
    cure: 'Gardez le bon dans le fichier, ajoutez l’heure, ou reprenez-les tous pour trancher dans le dossier.',
  },
  'differs-from-tablet': {
    reason: 'La tablette a un autre INR pour ce jour',
    cure: 'Comparez dans le dossier du patient ; rien n’y a été remplacé.',
  },
  'inr-extreme': { reason: 'INR très bas ou très haut', cure: 'Repris tel quel : vérifiez la valeur.' },
  'method-unknown': {
    reason: 'La méthode n’a pas été comprise',
    cure: 'L’INR entre avec la méthode choisie pour tout le fichier.',
  },
  'indication-unknown': {
    reason: 'L’indication n’est pas dans la liste',
    cure: 'Elle entre comme « inconnue », ses mots sont gardés dans une note.',
  },
  'molecule-unknown': {
    reason: 'La molécule n’est pas dans la liste',
    cure: 'Elle entre comme « inconnue », ses mots sont gardés dans une note.',
  },
  'start-unreadable': {
    reason: 'Le début des AVK n’a pas été compris',
    cure: 'Il entre comme inconnu : complétez le dossier.',
  },
  'range-unreadable': {
    reason: 'La cible n’a pas deux bornes dans l’ordre',
    cure: 'Écrivez-la comme 2-3. Un nombre seul n’est pas une cible : les bornes ne sont jamais devinées.',
  },
  'range-unusual': {
    reason: 'La cible est inhabituelle',
    cure: 'Elle entre « à confirmer » : confirmez-la ou choisissez-en une autre.',
  },
  'ranges-differ': {
    reason: 'Le fichier donne plusieurs cibles à ce patient',
    cure: 'La dernière entre « à confirmer » : confirmez-la ou choisissez-en une autre.',
  },
  'course-differs': {
    reason: 'Le fichier se contredit sur l’indication, la molécule ou le début',
    cure: 'Ce point entre comme inconnu, les mots sont gardés dans une note.',
  },
  'course-without-range': {
    reason: 'Traitement connu, mais aucune cible',
    cure: 'Ce qui est connu est gardé dans une note : saisissez la cible dans le dossier.',
  },
  'range-differs-from-tablet': {
    reason: 'La cible du fichier n’est pas celle de la tablette',
    cure: 'Celle de la tablette est gardée : vérifiez le dossier.',
  },
  'traits-kept-as-note': {
    reason: 'Identité incomplète',
    cure: 'Le patient entre sous son numéro, ce qui est connu est gardé dans une note.',
  },
};
