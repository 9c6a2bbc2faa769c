/** What a problem report says for each code: what was found, and what to do. */
import type { ProblemFactMessages, ProblemMessages, ProblemReportMessages } from '../shape';

export const problems: ProblemMessages = {
  'unreadable-file': 'Le fichier n’a pas pu être ouvert\u00a0: {found}.',
  'unknown-file-type':
    'Un fichier d’événements se termine par .ts, .yaml, .yml ou .json\u202f; celui-ci\u00a0: {found}.',
  'file-too-large': 'Le fichier fait {found} octets\u202f; on en lit {limit} au plus.',
  'empty-file': 'Le fichier est vide.',
  'not-utf-8': 'Le fichier n’est pas du texte UTF-8. Enregistrez-le en UTF-8.',
  'syntax-error': 'Le fichier n’est pas lisible ici\u00a0: {found}.',
  'duplicate-key':
    'Cette clé figure deux fois dans le même objet\u202f; la seconde cacherait la première.',
  'not-a-literal':
    'Le fichier est lu, jamais exécuté\u202f; ceci ne peut donc pas être calculé\u00a0: {found}. Écrivez la valeur même, ou le nom d’une constante de ce fichier.',
  'no-itinerary': 'Rien n’est exporté. Écrivez\u00a0: export default defineItinerary({ … }).',
  'too-many-aliases':
    'Les alias de ce fichier se multiplient (plus de {limit}) ou reviennent à eux-mêmes. Écrivez les valeurs en entier.',
  'tag-refused':
    'Un fichier d’événements n’utilise pas de balises telles que {found}. Supprimez-la.',

  'unknown-key': 'Il n’y a pas de champ «\u00a0{found}\u00a0» ici.',
  'forbidden-key': 'Aucune clé ne peut s’appeler «\u00a0{found}\u00a0».',
  'missing-field': 'Il manque ici le champ «\u00a0{field}\u00a0».',
  'wrong-type': 'Trouvé\u00a0: {found}, qui n’a pas sa place ici.',
  'not-one-of': 'Trouvé\u00a0: {found}, qui n’est pas un des mots admis ici.',
  'not-a-slug':
    'Trouvé\u00a0: {found}. Un identifiant n’a que des minuscules a–z, des chiffres et des traits d’union isolés.',
  'not-a-language':
    'Trouvé\u00a0: {found}, qui n’est pas un code de langue. Écrivez par exemple en, ja ou pt-BR.',
  'not-a-clock-time':
    'Trouvé\u00a0: {found}, qui n’est pas une heure. Écrivez HH:MM de 00:00 à 24:00, ou HH si seule l’heure est connue.',
  'not-a-duration':
    'Trouvé\u00a0: {found}, qui n’est pas une durée. Écrivez par exemple 45m, 2h ou 1h40m.',
  'number-too-small': 'Trouvé\u00a0: {found}\u202f; le minimum est {least}.',
  'not-a-whole-number': 'Trouvé\u00a0: {found}\u202f; il faut ici un nombre entier.',
  'wrong-length': '{found} valeurs trouvées\u202f; il en faut {expected}.',
  'wrong-shape': 'Le fichier n’a pas la forme d’un voyage\u00a0: {found}.',
  'empty-text': 'Il n’y a pas de texte ici. Écrivez-en un, ou supprimez le champ.',
  'empty-list': 'La liste est vide\u202f; il lui faut au moins une valeur.',
  'no-events': 'Un voyage a besoin d’au moins un événement.',
  'too-deep':
    'Les valeurs sont imbriquées ici sur plus de {limit} niveaux\u202f; rien dans un fichier d’événements ne l’est.',
  'too-many-values':
    'Le fichier contient plus de {limit} valeurs\u202f; le reste n’a pas été examiné.',
  'too-many-events': 'Le fichier a {found} événements\u202f; le maximum est {limit}.',
  'text-too-long': 'Le texte a {found} caractères\u202f; le maximum est {limit}.',

  'unknown-place': 'Aucun lieu n’a la clé {found}.',
  'unknown-person': 'Aucune personne n’a la clé {found}.',
  'unknown-source': 'Aucune source n’a la clé {found}.',
  'unknown-event': 'Aucun événement n’a l’identifiant {found}.',
  'unknown-track': 'Aucun groupe de voyageurs n’a la clé {found}.',
  'unknown-leg-end': 'Ni événement ni lieu ne s’appelle {found}.',
  'duplicate-event-id':
    'L’identifiant {found} est déjà celui de {other}\u202f; les liens vers lui seraient perdus.',
  'cyclic-order': 'Chacun de ces événements devrait suivre le précédent\u00a0: {chain}.',
  'movement-without-from':
    'Un trajet dit d’où il part\u00a0: ajoutez «\u00a0from\u00a0», une clé de «\u00a0places\u00a0».',

  'unreadable-date': '{found} ne se lit pas comme une date.',
  'no-such-day': 'Le calendrier n’a pas de {found}.',
  'reversed-interval': '{found} finit avant de commencer.',
  'empty-when': 'Ceci ne dit rien du moment. Donnez une date, ou une limite.',
  'end-before-start':
    'Il finirait ({end}) avant de commencer ({start}). Une fin un autre jour a besoin de son «\u00a0endDate\u00a0».',
  'time-without-day': 'Une heure ({found}) a besoin d’une date au jour près.',
  'no-such-local-time':
    'Les horloges de {zone} ont été avancées par-dessus {found}\u202f; elles n’ont jamais montré cette heure.',
  'ambiguous-local-time':
    'Les horloges de {zone} ont montré {found} deux fois. Dites laquelle avec «\u00a0fold\u00a0».',
  'unknown-zone':
    '{found} n’est pas un fuseau horaire de la base IANA. Écrivez par exemple Africa/Djibouti.',
  'time-not-by-itself':
    'Ce moment doit être connu par lui-même, sans autres événements. Donnez une date, ou un plus tôt et un plus tard compatibles.',

  'longitude-out-of-range': 'La longitude {found} n’est pas entre -180 et 180.',
  'latitude-out-of-range': 'La latitude {found} n’est pas entre -90 et 90.',
  'swapped-coordinates': 'Latitude et longitude semblent inversées. Écrivez d’abord la longitude.',
  'flipped-sign': 'Un des signes semble faux. L’est et le nord sont positifs.',
  'null-island':
    'Le point 0, 0 est en mer au large de l’Afrique\u202f; c’est ce que devient un point absent.',
  'zone-far-from-longitude':
    'À la longitude {longitude}, le soleil est à {hours} heures de l’horloge de {zone}.',
  'unknown-country':
    '{found} n’est pas un code de pays. Écrivez deux majuscules, selon la norme ISO 3166-1.',
  'place-off-the-map':
    'La carte demandée ici ne montrerait pas {found}. Supprimez la projection, ou centrez-la sur un autre lieu.',

  'html-in-text': 'Le texte est simple ici\u00a0: {found} serait imprimé tel quel. Supprimez-le.',
  'bidi-override':
    'Le texte contient {found}, un caractère invisible qui inverse le sens de ce qui suit. Supprimez-le.',
  'missing-translation': 'Le texte manque dans une des langues de ce fichier\u00a0: {language}.',
  'weekday-mismatch': 'Le texte dit {found}, mais le {date} est un {actual}.',
  'unreadable-link':
    '{found} n’est pas une adresse web complète. Écrivez-la en entier, à partir de https://.',
  'forbidden-link':
    '{found} commence par «\u00a0{scheme}:\u00a0». Un lien commence par https: ou mailto:.',
  'link-without-scheme': '{found} ne dit pas que c’est du https.',
  'link-with-password': '{found} contient un nom ou un mot de passe. Supprimez-le.',
  'insecure-link':
    '{found} n’est pas chiffré. Seule l’adresse d’une source peut commencer par http:.',
  'insecure-source':
    '{found} n’est pas chiffré\u202f; des lecteurs pourraient être avertis. Utilisez https: s’il existe.',
  'media-not-local':
    '{found} n’est pas une image locale. Donnez un chemin à côté de la page, tel que images/arrival.jpg.',

  'reported-without-source':
    'L’événement {found} n’a pas de source. Citez-en une, ou donnez-lui le statut «\u00a0inferred\u00a0».',
  'sources-before-event':
    'Toutes les sources de {found} datent du {published} au plus tard, avant l’événement ({date}). N’était-il qu’annoncé\u202f?',
  'announced-and-past':
    '{found} est annoncé pour {date}, déjà passé à la dernière mise à jour du fichier ({updated}). Qu’en est-il advenu\u202f?',
  'duplicate-event': 'Même titre, même moment et même lieu que {other}.',
  'year-far-from-neighbours':
    'La date {found} est à {days} jours de tous les événements voisins. L’année est-elle juste\u202f?',
  'unused-place': 'Rien dans le fichier ne mentionne le lieu {found}.',
  'unused-person': 'Rien dans le fichier ne mentionne la personne {found}.',
  'unused-source': 'Rien dans le fichier ne cite la source {found}.',
  'unused-leg':
    'Aucune étape {to} ne suit une étape {from}\u202f; ce trajet n’est dessiné nulle part.',

  contradiction: 'Tout cela ne peut pas être vrai à la fois.',
  'leaves-before-it-arrives':
    'Le départ {second} est terminé avant l’arrivée {first}, que le fichier place avant lui.',
  'two-places-at-once':
    '{first} et {second} sont dans des villes différentes au même moment. Le voyageur était-il absent de l’un\u202f?',
  'impossible-speed':
    'De {first} à {second}, il y a {km} km. Les heures laissent {minutes} minutes pour ce qui en demande au moins {needed}.',

  'unknown-waiver': 'Aucun problème n’a le code {found}.',
  'waived-error': 'Le problème {found} est une erreur, et une erreur ne peut être levée.',
  'unused-waiver': 'Il n’y a ici aucun {found} à lever. Supprimez cette entrée.',
};

/** One of several facts that cannot all hold: what a file says of an event, by the field it says it in. */
export const problemFacts: ProblemFactMessages = {
  date: '«\u00a0{event}\u00a0» est daté de {value}',
  start: '«\u00a0{event}\u00a0» commence à {value}',
  end: '«\u00a0{event}\u00a0» finit à {value}',
  endDate: '«\u00a0{event}\u00a0» finit le {value}',
  part: '«\u00a0{event}\u00a0» a lieu le {day}, {value}',
  lasts: '«\u00a0{event}\u00a0» dure {value}',
  atMost: '«\u00a0{event}\u00a0» dure au plus {value}',
  earliest: '«\u00a0{event}\u00a0» n’a pas lieu avant {value}',
  latest: '«\u00a0{event}\u00a0» n’a pas lieu après {value}',
  after: '«\u00a0{event}\u00a0» commence après la fin de «\u00a0{other}\u00a0»',
  before: '«\u00a0{event}\u00a0» est terminé avant le début de «\u00a0{other}\u00a0»',
  leg: 'un trajet mène de «\u00a0{event}\u00a0» à «\u00a0{other}\u00a0»',
  place:
    '«\u00a0{event}\u00a0» est à «\u00a0{from}\u00a0» et «\u00a0{other}\u00a0» à «\u00a0{to}\u00a0», et personne n’est aux deux à la fois',
  travel:
    'de «\u00a0{event}\u00a0» à «\u00a0{from}\u00a0» jusqu’à «\u00a0{other}\u00a0» à «\u00a0{to}\u00a0», il y a {km} km\u00a0: au moins {needed} minutes à {speed} km/h',
  span: '«\u00a0{event}\u00a0» ne finit pas avant de commencer',
};

/** The words around a problem. `nearest` and `allowed` follow any message that has them. */
export const problemReport: ProblemReportMessages = {
  nearest: 'Vouliez-vous dire {nearest}\u202f?',
  allowed: 'Admis\u00a0: {allowed}.',
  kinds: {
    text: 'du texte',
    number: 'un nombre',
    boolean: 'vrai ou faux',
    list: 'une liste […]',
    object: 'un objet {…}',
    nothing: 'rien',
  },
  about: '{fact} (environ)',
  likely: '{fact} (probable)',
  error: 'erreur',
  warning: 'avertissement',
  at: 'dans {path}',
  more: {
    one: 'Et {n} autre problème non imprimé.',
    many: 'Et {n} d’autres problèmes non imprimés.',
    other: 'Et {n} autres problèmes non imprimés.',
  },
  errors: { one: '{n} erreur', many: '{n} d’erreurs', other: '{n} erreurs' },
  warnings: {
    one: '{n} avertissement',
    many: '{n} d’avertissements',
    other: '{n} avertissements',
  },
  total: '{errors}, {warnings} dans {file}',
  sentence: '{fact}.',
  sentenceJoin: ' ',
  join: ', ',
  none: {
    one: '{n} fichier, aucun problème',
    many: '{n} de fichiers, aucun problème',
    other: '{n} fichiers, aucun problème',
  },
};
