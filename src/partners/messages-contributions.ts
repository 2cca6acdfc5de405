import type { Message } from './refusals';

const list = (value: unknown): string => [value].flat().map(String).join(', ');

/** Refusals about what partners write. */
export const CONTRIBUTION_MESSAGES = {
  'scope-missing': {
    status: 403,
    en: ({ scope }) =>
      scope ? `This key lacks the scope “${scope}”.` : 'No key can do this: sign in to do it.',
    fr: ({ scope }) =>
      scope
        ? `Il manque à cette clé la portée « ${scope} ».`
        : 'Aucune clé ne permet de le faire : connectez-vous.',
  },
  'body-of-other-kind': {
    status: 415,
    en: ({ sent, kinds }) => `Send the body as ${list(kinds)}, not as ${sent}.`,
    fr: ({ sent, kinds }) => `Envoyez le corps en ${list(kinds)} et non en ${sent}.`,
  },
  'body-encoded': {
    status: 415,
    en: () => 'Send the body without Content-Encoding.',
    fr: () => 'Envoyez le corps sans Content-Encoding.',
  },
  'body-too-long': {
    status: 413,
    en: ({ largest }) => `The body is too long: at most ${largest} MiB.`,
    fr: ({ largest }) => `Le corps est trop long : ${largest} Mio au plus.`,
  },
  'attribute-unknown': {
    en: ({ field, allowed }) => `There is no “${field}” to write here; there are ${list(allowed)}.`,
    fr: ({ field, allowed }) => `Il n’y a pas ici de champ « ${field} » ; il y a ${list(allowed)}.`,
  },
  'attribute-of-server': {
    en: ({ field }) => `“${field}” is set by the server: leave it out.`,
    fr: ({ field }) => `« ${field} » est fixé par le serveur : ne l’envoyez pas.`,
  },
  'data-not-a-record': {
    en: () => 'Send an object whose names are those of the fields.',
    fr: () => 'Envoyez un objet dont les noms sont ceux des champs.',
  },
  'reference-form': {
    en: ({ field }) =>
      `“${field}” names documents: by documentId, by { "documentId": … } or, for terms, by code; a list where there may be several.`,
    fr: ({ field }) =>
      `« ${field} » désigne des documents : par documentId, par { "documentId": … } ou, pour les termes, par code ; une liste s’il peut y en avoir plusieurs.`,
  },
  'one-only': {
    en: ({ field }) => `“${field}” names one document only.`,
    fr: ({ field }) => `« ${field} » ne désigne qu’un seul document.`,
  },
  'term-unknown': {
    en: ({ value, allowed }) => `There is no term “${value}”; there are ${list(allowed)}.`,
    fr: ({ value, allowed }) => `Il n’y a pas de terme « ${value} » ; il y a ${list(allowed)}.`,
  },
  'term-unknown-in': {
    en: ({ value, address }) => `There is no term “${value}”; all terms are at ${address}.`,
    fr: ({ value, address }) =>
      `Il n’y a pas de terme « ${value} » ; tous les termes sont à l’adresse ${address}.`,
  },
  'organization-not-public': {
    en: ({ value }) => `There is no published organisation “${value}”.`,
    fr: ({ value }) => `Il n’y a pas d’organisme publié « ${value} ».`,
  },
  'lead-is-acting': {
    en: ({ organization }) =>
      `The lead organisation is the one for which you act, ${organization}: leave it out, or send that one.`,
    fr: ({ organization }) =>
      `L’organisme responsable est celui pour lequel vous agissez, ${organization} : ne l’envoyez pas, ou envoyez celui-là.`,
  },
  'language-not-written': {
    status: 404,
    en: ({ language, written }) =>
      `There is no text in this language (${language}); there is one in ${list(written)}.`,
    fr: ({ language, written }) =>
      `Il n’y a pas de texte dans cette langue (${language}) ; il y en a un dans : ${list(written)}.`,
  },
  'version-needed': {
    status: 428,
    en: () => 'Send the version that you have read as If-Match, as ETag has given it.',
    fr: () => 'Envoyez dans If-Match la version que vous avez lue, telle qu’ETag l’a donnée.',
  },
  'version-needed-of-none': {
    status: 428,
    en: ({ language }) =>
      `Nothing is written in this language (${language}) yet: send If-None-Match: * to write the first text.`,
    fr: ({ language }) =>
      `Rien n’est encore écrit dans cette langue (${language}) : envoyez If-None-Match: * pour écrire le premier texte.`,
  },
  'version-is-another': {
    status: 412,
    en: ({ version }) =>
      `The text has changed since you read it: it is now version ${version}. Read it again, then write.`,
    fr: ({ version }) =>
      `Le texte a changé depuis que vous l’avez lu : sa version est maintenant ${version}. Relisez-le, puis écrivez.`,
  },
  'version-is-none': {
    status: 412,
    en: ({ language }) => `There is no text in this language (${language}) any more.`,
    fr: ({ language }) => `Il n’y a plus de texte dans cette langue (${language}).`,
  },
  'published-stays': {
    status: 409,
    en: ({ languages }) =>
      `This is published (${list(languages)}) and stays: drop a waiting correction by the action “discard”, or ask the editorial team in a comment to withdraw it.`,
    fr: ({ languages }) =>
      `Ce contenu est publié (${list(languages)}) et le reste : abandonnez une correction en attente par l’action « discard », ou demandez son retrait à la rédaction dans un commentaire.`,
  },
  'withdrawn-stays': {
    status: 409,
    en: ({ languages }) =>
      `The editorial team has taken this off (${list(languages)}): only it can delete it.`,
    fr: ({ languages }) =>
      `La rédaction a retiré ce contenu (${list(languages)}) : elle seule peut le supprimer.`,
  },
  'not-complete': {
    status: 409,
    en: ({ problems }) => `This can’t be submitted yet: ${[problems].flat().join(' ')}`,
    fr: ({ problems }) =>
      `Ce contenu ne peut pas encore être soumis : ${[problems].flat().join(' ')}`,
  },
  'nothing-public': {
    status: 409,
    en: () => 'Nothing of this is published, so that there is nothing to do this to.',
    fr: () => 'Rien de ce contenu n’est publié : il n’y a rien à quoi appliquer cette action.',
  },
  'key-for-repeats-form': {
    en: () => 'Idempotency-Key is of 1 to 255 visible characters.',
    fr: () => 'Idempotency-Key compte de 1 à 255 caractères visibles.',
  },
  'key-used-for-another': {
    status: 422,
    en: () =>
      'This Idempotency-Key was used for another request: make a new one for each thing to be done.',
    fr: () =>
      'Cette Idempotency-Key a servi à une autre requête : choisissez-en une pour chaque chose à faire.',
  },
  'still-being-done': {
    status: 409,
    en: ({ seconds }) =>
      `A request with this Idempotency-Key is being answered; ask again in ${seconds} s.`,
    fr: ({ seconds }) =>
      `Une requête avec cette Idempotency-Key est en cours ; redemandez dans ${seconds} s.`,
  },
  'too-many-lines': {
    status: 413,
    en: ({ count, largest }) => `These are ${count} lines; at most ${largest} are taken at once.`,
    fr: ({ count, largest }) =>
      `Il y a ${count} lignes ; ${largest} au plus sont acceptées à la fois.`,
  },
  'no-lines': {
    en: () => 'There is no line: send one JSON object a line.',
    fr: () => 'Il n’y a aucune ligne : envoyez un objet JSON par ligne.',
  },
  'line-not-json': {
    en: ({ problem }) => `This line is no JSON: ${problem}`,
    fr: ({ problem }) => `Cette ligne n’est pas du JSON : ${problem}`,
  },
  'line-twice': {
    en: ({ externalId, line }) =>
      `“${externalId}” is sent in this language in line ${line} already.`,
    fr: ({ externalId, line }) =>
      `« ${externalId} » est déjà envoyé dans cette langue à la ligne ${line}.`,
  },
  'line-failed': {
    en: () => 'Something went wrong on our side; nothing of this line was written. Send it again.',
    fr: () =>
      'Une erreur s’est produite de notre côté ; rien de cette ligne n’a été écrit. Renvoyez-la.',
  },
} satisfies Record<string, Message>;
