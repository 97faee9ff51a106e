/**
 * Words to draw passphrases from: common, without accents or hyphens, hard to mishear. At least 512, so that each word
 * is worth nine bits and more.
 */
export const FRENCH_WORDS: readonly string[] = `
  abeille abricot acajou accent accord acier agneau aiguille album algue amande ananas ancre animal anneau antenne
  appel arbre arche ardoise argent argile armoire arrosoir artiste asperge assiette atelier atlas atome aube
  auberge automne avenue averse avion aviron avocat azur badge bagage bague balade balai balance balcon baleine
  ballon bambou banane bandeau banquette barque barrage bassin bateau baume belette berceau berger besace biche
  bijou bille biscuit bison blason blouse bobine bocal bois bonbon bonnet bosquet botte boucle bougie boulanger
  boussole bouton branche bras brebis brique brise brochet brosse brouette brume buffet buisson bulle bureau
  cabane cabine cacao cachet cadran cadre cahier caillou caisse calcaire calme camion canal canard canne canot
  cape carafe caramel caravane carnet carotte carreau cartable carton casque castor cave cerf cerise chaise chalet
  chaleur chameau champ chapeau chapitre charbon chardon chariot charrue chateau chaton chemin chemise chenille
  cheval chevreuil chien chiffre chocolat chouette cible cidre ciel cigale cigogne citron clairon classe clavier
  cloche clown coffre coquille corail corbeau corde corniche costume coton coude couleur coupe courge coussin
  couvert crabe crayon cristal crochet croissant cube cuisine cuivre culture cumin cyclone cygne cymbale dahlia
  damier danse dauphin demain dentelle dessin diamant dinde disque dollar domaine domino dossier douche dragon
  drapeau dune durable eclair ecole ecorce ecran ecureuil ecurie effort elan emeraude encre enfant enveloppe envol
  epaule eponge equipe erable escalier escargot espace essaim estrade etage etang etoile evasion eventail fable
  facteur faisan falaise famille fanfare farine faucon fauteuil fenouil ferme festin feuille ficelle figue filet
  flamant flamme fleur fleuve flocon flute foin foire fontaine foret forge fossile fougere foulard fourmi fraise
  framboise fresque frigo fromage fruit fumet fusain galerie galet galop gamelle garage gardien gazelle gazon
  genou geste girafe girofle givre glace gland globe gomme gorge goudron goutte graine grange granit gravure
  grelot grenier grenouille griffe grillon grotte guepard guidon guirlande guitare hamac hamster hangar haricot
  harmonie harpe herbe herisson heron hibou hiver horizon horloge houle housse huile iceberg image indigo insecte
  iris ivoire jacinthe jaguar jambon jardin jasmin jaune javelot jetee jeton jonquille joue journal jumelle jungle
  jupe kayak kiosque kiwi koala lagune laine laitue lampe lande langue lanterne lapin laurier lavande lecture
  lentille lettre levier levure lezard libellule lierre ligne lilas limace limonade linotte lionceau liquide
  litchi livre loisir losange loutre lumiere lune lunettes lutin macaron machine magasin magie maillot maison
  mandarine manege mangue manteau marbre marche marelle mariage marin marmite marron marteau masque matelas matin
  mauve melange melodie melon menthe merle mesange metal meuble miel mimosa mineral miroir mistral mobile moineau
  moisson moitie monnaie montagne montre morceau mosaique moteur mouche moulin mousse mouton muguet mulot muraille
  muscade musique myrtille nacre nageoire nappe narcisse navire nectar neige niveau noisette nomade nougat nuage
  numero oasis objet ocean octobre oignon oiseau olive ombre opale opera orage orange orchestre oreille orgue
  ormeau orteil oseille osier otarie ourson outil ouvrage paille palmier pamplemousse panda panier papillon paquet
  parade parapluie parcours parfum parquet passage patate pavot peinture pelican pelouse pendule perche perle
  perroquet persil petale phare phoque piano pigeon pilote piment pinceau pingouin pirogue piscine pistache
  pivoine placard plaine planche platane plateau pluie plume poche poire poisson poivre polaire pollen pomme poney
  poulain poulie poupe prairie presse prisme promenade prune puits pupitre puzzle pyramide quartz quenelle quille
  radis rafale raisin ramage rameau randonnee rapide raquette ravin rayon recette refrain regard renard requin
  reseau ressort reveil ricochet rideau rivage riviere robinet rocher romarin ronce rosace roseau rosier rotonde
  roue ruban rubis ruche ruelle rugby sable sabot safran saison salade salon samovar sandale sanglier sapin
  sardine saumon savane savon scooter seigle semaine sentier serin serpent serrure sifflet silence silex sirop
  soleil sommet sonate sorbet soupe source souris spirale sportif stade statue sucre surprise symbole tableau
  tabouret talon tambour tamis tapis tartine tasse taureau teinture temple terrasse thermos tigre tilleul tirelire
  tissu toiture tomate tonneau torrent tortue toucan toupie tourbe tournesol traineau tramway trapeze travail
  trefle tremplin triangle tribu tricot trompette truffe truite tulipe tunnel turquoise tuyau vague vaisseau
  valise vallon vanille vapeur vase veilleur velours vendange verger vernis verre verveine viaduc vigne village
  violette violon virage visage voile voisin volcan voyage wagon yaourt zebre
`
  .trim()
  .split(/\s+/);
