/** Family names at home in the Jura and Franche-Comté, as birth names are written: upper case, no accents. */
export const BIRTH_NAMES = (
  'VUILLEMIN BOUVERET GRANDCLEMENT JACQUEMIN CORDIER MONNIER TISSOT CHAUVIN PELLETIER ROUSSET MICHAUD LACROIX MAIRE ' +
  'BRENOT CLERC GAUTHIER PROST REGAUD PONCET VERNIER BOLARD BAILLY GUYON CRETIN VIONNET PERNOT COURVOISIER BERTHET ' +
  'COULON THIEBAUD BOURGEOIS GIRARDET MOUGIN NICOD FAVROT PAGET PARROT ROBBE JEANNIN BESSON MERMET LORGE BONDIER ' +
  'GRAPPE CATTET MALFROY LONCHAMPT CART-GRANDJEAN BENOIT-GONIN PAGET-BLANC GROS-MAGNIN VUEZ SALVI MATHEY DROUHARD ' +
  'CHEVASSU LAMY GRUET BROCARD ROYET PETETIN BUGNET PIARD SIMERAY CARREZ OUTHIER GUINCHARD BOURDY VERNEREY DORNIER ' +
  'LAITHIER FAIVRE-PICON BOISSENIN DALOZ MOREL-FOURRIER CHAPUIS JOUFFROY BEPOIX COMTE TONNERRE ROLET BOUVIER'
).split(' ');

export const FIRST_NAMES = {
  F: (
    'Jeanne Odette Simone Yvette Colette Bernadette Denise Paulette Monique Jacqueline Huguette Micheline Suzanne ' +
    'Ginette Thérèse Marie-Claude Andrée Raymonde Nicole Françoise Danielle Josiane Annick Geneviève Chantal Renée'
  ).split(' '),
  M: (
    'Marcel Henri Raymond Lucien Gilbert Roger André Maurice René Georges Robert Bernard Jean-Claude Michel Daniel ' +
    'Claude Gérard Serge Guy Pierre Louis Alain Jean-Marie Christian Yves Roland'
  ).split(' '),
} as const;

/** INSEE codes of communes of the Jura, the Doubs and the Côte-d'Or. */
export const BIRTH_PLACES = ['39198', '39300', '39434', '39478', '39470', '25056', '25388', '21231', '39013', '71076'];
