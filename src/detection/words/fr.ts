import type { Row } from '../pack-words.ts';

/** French. */
export const fr: Row = {
  email: 'courriel _mel_ adresse-mail adresse-electronique',
  register:
    'inscri creer-un creer-mon creer-votre creer-compte creer-ton _creez creation-de-compte creation-compte ouvrir-un-compte ouvrez-un-compte nouveau-compte rejoign rejoindre rejoins devenir-membre devenez adherer adhesion essai-gratuit essayer-grat essayez liste-d-attente commencer-grat enregistrez-vous senregistr',
  login:
    'connexi se-connect connecter connectez identifi-vous identifiez sidentifier ouvrir-une-session ouverture-de-session acceder-a-mon suivi-de-commande suivre-ma suivre-mon deja-client mon-espace espace-client',
  recovery: '_oubli reinitialis recuperer recuperation _perdu_ perdue_ nouveau-mot-de-passe renvoyer renvoi_',
  newsletter:
    'infolettre lettre-d-info lettre-dinfo abonne bulletin actualites_ nos-actus nos-offres bons-plans offres-exclu restez-inform tenez-moi-inform restez-connect resteau recevoir-nos recevez-nos recevez-les recevoir-les recevez-toutes recevoir-la recevez-la ne-manquez ne-ratez me-prevenir prevenez-moi alerte-mail alerte-prix desabonn-a jeu-concours je-participe tirage-au-sort',
  checkout:
    'commande paiement _payer_ livraison panier _achat_ acheter achetez en-tant-qu-invite sans-compte coordonnees _dons_ faire-un-don billet valider-ma _factur expedier',
  contact:
    'contact message votre-question _posez nous-ecri ecrivez demande-d _objet_ _sujet_ _avis_ reclamation _devis service-client laisser-un rappel_ signaler',
  search: 'recherch chercher trouver_',
  recipient:
    '_ami_ _amie _amis_ partag parrain collegue proche_ recommand envoyer-a_ transferer offrir_ faire-suivre ses-coordonnees cadeau destinatair',
  code: 'usage-unique code-de-verif code-de-confirm code-de-secur double-auth verification',
  user: 'nom-d-utilis nom-dutilis utilisateur identifian pseudo_ numero-client ou-telephone ou-numero ou-identif numero-d-adherent',
  again: '_repet ressaisi _retap a-nouveau de-nouveau',
  settings:
    'modifi mon-compte mon-profil mes-info parametr preferenc mettre-a-jour mise-a-jour nouvelle-adresse nouvel-e-mail nouveau-mail ancien-mot mot-de-passe-actuel mes-donnees enregistrer-les',
  name: 'prenom _nom_ nom-de-famille votre-nom',
  stop: 'desabon desinscri se-desinsc supprimer-mon resili ne-plus-recev',
  member:
    'deja-inscri deja-membre deja-un-compte deja-client deja-abonne deja-enregistr deja-utilis vous-avez-un-compte',
  newcomer:
    'pas-encore pas-de-compte nouveau-client nouvel-utilis premiere-visite nouveau-sur nouveau-membre vous-n-avez-pas vous-navez-pas toujours-pas',
  stay: 'se-souvenir souvenir-de-moi rester-connect restez-connecte garder-ma-session memoriser connexion-automatique',
  person:
    'prenom nom-de-famille naissance civilite adresse_ code-postal _ville_ _pays_ societe_ entreprise telephone portable_ _rue_',
  terms:
    'conditions-gen conditions-d _cgu_ _cgv_ jaccepte j-accepte accepte-les confidentialite consens _rgpd',
  mute: 'code-promo code-postal enregistrer_ code-cadeau code-parrain numero-de-commande dans-le-cadre objet-de',
};
