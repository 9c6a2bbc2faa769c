import type { HistoryMessages } from '../../core/model/historyMessages';

/** What was known when, what changed, what was corrected. */
export const history = {
  known: {
    title: 'Ce que l’on savait le {date}',
    list: 'Ce que l’on savait le',
    lateTitle: 'Selon les sources jusqu’au {date}',
    lateList: 'Selon des sources plus tardives',
    about:
      'Cette page montre ce que les sources ci-dessous disaient au {date}, et rien de plus récent. Un texte qui repose sur une source de date inconnue n’y figure pas.',
    late: 'Le voyage était terminé depuis longtemps\u00a0: ce qui est nouveau ici l’est pour ces sources, et était peut-être déjà connu.',
    today: 'Ce que l’on sait aujourd’hui',
    earlier: 'Avant\u00a0: {date}',
    later: 'Après\u00a0: {date}',
    sinceBefore: 'Ce qui a changé entre {before} et {date}',
    first: 'Ce que l’on a su d’abord',
    sinceThen: 'Ce qui a changé depuis le {date}',
    compared: 'Ce qui a changé au {date}, depuis un jour antérieur',
    since: 'Depuis le {date}',
  },
  change: {
    new: 'Nouveau\u00a0: {when}.',
    gone: 'Ne figure plus dans la liste.',
    status: 'Statut modifié\u00a0: {was}, désormais {now}.',
    statusWords: { reported: 'rapporté', inferred: 'déduit' },
    time: {
      moved: 'Moment modifié\u00a0: {now}\u202f; auparavant, {was}.',
      closer: 'Moment plus précis\u00a0: {now}\u202f; auparavant, {was}.',
      looser: 'Moment moins précis\u00a0: {now}\u202f; auparavant, {was}.',
    },
    place: {
      moved: 'Lieu modifié\u00a0: {now}\u202f; auparavant, {was}.',
      closer: 'Lieu plus précis\u00a0: {now}\u202f; auparavant, {was}.',
      looser: 'Lieu moins précis\u00a0: {now}\u202f; auparavant, {was}.',
      named: 'Lieu donné comme {now}\u202f; auparavant, {was}.',
    },
    title: 'Titre reformulé\u00a0: «\u00a0{was}\u00a0» devient «\u00a0{now}\u00a0».',
    text: 'Texte reformulé.',
    came: 'Désormais nommé\u00a0: {names}.',
    went: 'N’est plus nommé\u00a0: {names}.',
    join: ', ',
    sourcesCame: {
      one: '{n} source de plus.',
      many: '{n} de sources de plus.',
      other: '{n} sources de plus.',
    },
    sourcesWent: {
      one: '{n} source de moins.',
      many: '{n} de sources de moins.',
      other: '{n} sources de moins.',
    },
    nothing: 'Aucun événement modifié.',
  },
  counts: {
    new: { one: '{n} nouveau', many: '{n} nouveaux', other: '{n} nouveaux' },
    changed: { one: '{n} modifié', many: '{n} modifiés', other: '{n} modifiés' },
    sourced: {
      one: '{n} avec davantage de sources',
      many: '{n} avec davantage de sources',
      other: '{n} avec davantage de sources',
    },
    gone: { one: '{n} supprimé', many: '{n} supprimés', other: '{n} supprimés' },
    none: 'aucun événement modifié',
    join: ', ',
  },
  correction: {
    title: 'Corrections',
    why: 'Indiquez ici pourquoi.',
  },
  feed: {
    title: 'Corrections et mises à jour\u00a0: {title}',
    updated: 'Dernière version',
    correction: 'Correction\u00a0: {what}',
    known: '{title}\u00a0: {counts}',
  },
} satisfies HistoryMessages;
