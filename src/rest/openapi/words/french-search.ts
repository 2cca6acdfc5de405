import type { SearchWords } from './search-words';

export const frenchSearch: SearchWords = {
  tag: {
    name: 'Recherche',
    description:
      'Tout ce qui est publié, trouvé par ses mots dans l’une ou l’autre langue, restreint et compté.',
  },
  operations: {
    search: {
      summary: 'Rechercher',
      description:
        'Trouve les ressources, les organismes et les pages. Chaque fiche figure une seule fois, dans la langue demandée ou, faute de traduction, dans une autre. Les filtres peuvent être répétés : l’une de leurs valeurs suffit ; précédé de `-`, un filtre exclut.',
    },
    suggest: {
      summary: 'Suggérer pendant la saisie',
      description: 'Titres, organismes et termes dont un mot commence par chacun des mots saisis.',
    },
  },
  parameters: {
    q: (most) =>
      `Mots qui doivent tous figurer, quels que soient leurs accents et leurs terminaisons ; le dernier peut être inachevé. \`"une expression"\` reste entière, \`-mot\` ne doit pas figurer. ${most} caractères au plus.`,
    typed: 'Ce qui a été saisi jusqu’ici.',
    filters: {
      kind: 'Nature de la fiche.',
      area: 'Code d’un domaine ; les domaines des thèmes d’une ressource comptent comme les siens.',
      issue: 'Code d’un thème.',
      objective: 'Code d’un objectif.',
      framework: 'Cadre dont relève un objectif.',
      type: 'Type de ressource.',
      role: 'Rôle dans la politique publique.',
      level: 'Code d’un niveau.',
      target: 'Code d’un public.',
      evaluation: 'Nature de l’évaluation.',
      place: 'Code d’un lieu ; ce qui s’y trouve est trouvé aussi.',
      organization: '`documentId` d’un organisme qui conduit ou participe.',
      organizationKind: 'Nature de l’organisme.',
      year: 'Année de publication, sinon de début : `2018`, `2010..2015`, `2010..` ou `..2015`.',
      language: 'Langue dans laquelle la ressource elle-même peut être lue.',
      translated: 'Langue dans laquelle la fiche est publiée ici.',
    },
    not: (filter) => `Ce que \`${filter}\` ne doit pas être.`,
    sort: 'Ordre des résultats. À défaut, `relevance` s’il y a des mots, sinon `newest`.',
    page: (deepest) =>
      `Numéro de la page, à partir de 1, jusqu’au résultat ${deepest} ; un curseur permet de poursuivre.`,
    pageSize: 'Résultats par page.',
    cursor: '`meta.pagination.cursor` d’une réponse à la même recherche, pour lire la suite.',
    facets: 'Facettes à compter, ou `*` pour toutes.',
    highlight: 'S’il faut donner des extraits où les mots trouvés sont marqués.',
    limit: 'Nombre de suggestions de chaque nature.',
  },
  responses: { search: 'Les résultats.', suggest: 'Les suggestions.' },
  schemas: {
    label: 'Un code et son nom dans la langue demandée.',
    hit: 'Une fiche trouvée.',
    highlights: 'Des parties d’un résultat en HTML sûr, dont `<mark>` est le seul élément.',
    facetValue:
      'Une valeur d’une facette et le nombre de résultats qui l’ont. Les valeurs choisies d’une facette ne restreignent pas ses propres comptes.',
    suggestions: 'Ce qui peut être voulu, par nature.',
    suggestion: 'Une fiche dont le titre comporte les mots saisis.',
    term: 'Un terme dont le nom comporte les mots saisis.',
  },
  hit: {
    kind: 'Nature de la fiche.',
    documentId: 'Identifiant durable, le même dans toutes les langues.',
    locale: 'Langue du titre et du résumé.',
    requestedLocale: 'Langue demandée.',
    isFallback: 'Si la fiche est donnée dans une autre langue que celle qui est demandée.',
    slug: 'Identifiant d’URL (`slug`) dans la langue du titre.',
    title: 'Titre d’une ressource ou d’une page, nom d’un organisme.',
    summary: 'Résumé d’une ressource, description d’un organisme.',
    acronym: 'Sigle d’un organisme.',
    type: 'Type d’une ressource.',
    subtype: 'Sous-type d’une ressource.',
    organizationKind: 'Nature d’un organisme.',
    areas: 'Domaines.',
    places: 'Lieux.',
    leadOrganization: 'Organisme qui conduit.',
    url: 'Adresse de la chose elle-même.',
    publicationDate: 'Date de publication : une année, un mois ou un jour.',
    startDate: 'Début : une année, un mois ou un jour.',
    endDate: 'Fin : une année, un mois ou un jour.',
    lastVerifiedOn: 'Jour où l’on a vu pour la dernière fois qu’une ressource est toujours juste.',
    publishedAt: 'Moment où ces mots ont été publiés ici.',
    highlights: 'Donné avec `highlight=true`.',
  },
  label: { code: 'Code, le même dans toutes les langues.', label: 'Nom.' },
  highlights: {
    title: 'Le titre entier.',
    summary: 'La partie du résumé où figurent les mots.',
    body: 'La partie du texte où ils figurent, si ni le titre ni le résumé ne les ont.',
  },
  facetValue: {
    code: 'Code par lequel filtrer.',
    label: 'Nom dans la langue demandée.',
    count: 'Nombre de résultats qui l’ont.',
    parent: 'Pour un lieu : le code du lieu où il se trouve, ou `null`.',
  },
  term: {
    filter: 'Nom du filtre qui prend le code.',
    code: 'Code, le même dans toutes les langues.',
    label: 'Nom dans la langue demandée.',
  },
  meta: {
    pagination: 'Place de ces résultats parmi tous les autres.',
    facets: 'Les facettes demandées, les valeurs les plus fréquentes d’abord.',
    suggestion: 'Les mots, leur orthographe corrigée, quand rien n’a été trouvé ; sinon `null`.',
  },
  pagination: {
    page: 'Numéro de la page ; absent après un curseur.',
    pageSize: 'Résultats par page.',
    pageCount: 'Nombre de pages.',
    total: 'Nombre de résultats.',
    cursor: 'Où poursuivre, ou `null` après le dernier résultat.',
  },
  suggestions: {
    resource: 'Ressources.',
    organization: 'Organismes, trouvés aussi par leur sigle.',
    page: 'Pages.',
    term: 'Termes par lesquels filtrer.',
  },
  examples: [
    [
      'search?q=logement+des+réfugiés&highlight=true',
      'les ressources sur le logement des réfugiés',
    ],
    ['search?q=%22cohésion+sociale%22+-école', 'une expression, sans un mot'],
    [
      'search?type=policy&place=150&year=2015..&facets=type,place',
      'les politiques publiques en Europe depuis 2015, comptées par type et par lieu',
    ],
  ],
  suggestExamples: [['search/suggest?q=intég', 'ce qui commence par « intég »']],
};
