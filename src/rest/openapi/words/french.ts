import { frenchPage } from './french-page';
import { frenchSearch } from './french-search';
import type { Words } from './words';

const listed = (languages: string[]) => languages.map((language) => `\`${language}\``).join(', ');

export const french: Words = {
  locale: 'fr',
  colon: ' :',
  info: {
    title: 'Centre d’échange d’informations sur la migration et l’intégration',
    summary: 'Des ressources sur l’intégration des personnes migrantes, en plusieurs langues',
    description:
      'Tout ce que publie le centre d’échange, lisible par tous et sans clé : approches, lignes directrices, politiques, ressources universitaires et plateformes, les organismes qui les portent et les termes contrôlés qui les décrivent. Les requêtes suivent les conventions de Strapi 5, auxquelles s’ajoutent `fallback` et `translations`. Un paramètre ou une valeur qui n’est pas admis est refusé par un 400 qui énumère ce qui l’est.',
    server: 'Ce centre d’échange',
  },
  list: (plural) => `${plural} : la liste`,
  one: (plural) => `${plural} : une fiche`,
  interfaceTag: { name: 'Cette interface', description: 'L’interface décrite par elle-même.' },
  operations: {
    document: {
      summary: 'Lire le document OpenAPI',
      description:
        'La description OpenAPI 3.1 de toute l’interface, tirée des schémas mêmes qui la valident.',
    },
    docs: {
      summary: 'Lire la documentation sous forme de page',
      description: 'La même description sous forme de page web, en français ou en anglais.',
    },
  },
  attributes: {
    id: 'Numéro de la ligne enregistrée. Il change à chaque nouvelle publication : conservez plutôt `documentId`.',
    documentId: 'Identifiant durable, le même dans toutes les langues.',
    locale: 'Langue des mots de cette fiche.',
    createdAt: 'Date de création de la fiche dans cette langue.',
    updatedAt: 'Date de la dernière modification dans cette langue.',
    publishedAt: 'Date de publication dans cette langue.',
    translations:
      'Toutes les langues du centre d’échange, et si la fiche peut être lue dans chacune.',
    requestedLocale: 'Langue demandée par la requête ; donnée avec `fallback`.',
    isFallback:
      'Indique si la fiche est donnée dans une autre langue que celle demandée ; donné avec `fallback`.',
  },
  translation: {
    locale: 'Langue de la traduction.',
    slug: 'Identifiant d’URL de la fiche dans cette langue, s’il y en a un.',
    status: '`published` si la fiche peut être lue, sinon `missing`.',
    outdated:
      'Donné, et `true`, si la source a changé depuis que la traduction a été reconnue fidèle pour la dernière fois.',
  },
  file: {
    name: 'Nom du fichier.',
    alternativeText: 'Ce que montre l’image, pour qui ne peut pas la voir.',
    caption: 'Légende.',
    width: 'Largeur en pixels.',
    height: 'Hauteur en pixels.',
    formats: 'Versions réduites d’une image, par leur nom.',
    mime: 'Type de média.',
    size: 'Taille en kilo-octets.',
    url: 'Adresse du fichier ; relative à ce serveur quand le fichier s’y trouve.',
  },
  schemas: {
    block:
      'Un bloc de texte mis en forme : paragraphe, titre, liste, citation, code ou image, ou un texte à l’intérieur.',
    file: 'Un fichier déposé.',
    fileFormat: 'Une version réduite d’une image.',
    reading: 'Ce qui est dit en plus d’une fiche demandée pour elle-même : ses langues.',
    translation: 'Une langue, et si une fiche peut être lue dans celle-ci.',
    pagination:
      'La place de cette page dans la liste entière : par `page` et `pageSize` ou par `start` et `limit`, comme dans la requête.',
    error: 'Ce qui a été refusé, et pourquoi.',
    goneError: 'Quand une fiche a été retirée, et pourquoi.',
    operators: 'Comparaisons portant sur un attribut ; toutes doivent être vraies.',
    condition: 'Une valeur à laquelle l’attribut doit être égal, ou un objet d’opérateurs.',
  },
  blocks: {
    type: 'Nature du nœud : `paragraph`, `heading`, `list`, `list-item`, `link`, `quote`, `code`, `image` ou `text`.',
    text: 'Texte d’un nœud `text`.',
    children: 'Nœuds contenus dans celui-ci.',
    level: 'Rang d’un titre, de 1 à 6.',
    format: '`ordered` (numérotée) ou `unordered`, pour une liste.',
    url: 'Cible d’un lien.',
  },
  pagination: {
    page: 'Numéro de la page, à partir de 1.',
    pageSize: 'Nombre de fiches par page.',
    pageCount: 'Nombre de pages.',
    start: 'Nombre de fiches sautées.',
    limit: 'Nombre de fiches à donner ; `-1` pour autant que permis.',
    total: 'Nombre de fiches en tout.',
    withCount: 'Indique s’il faut compter toute la liste ; `false` est plus rapide.',
  },
  error: {
    data: 'Toujours `null`.',
    error: 'Le refus.',
    status: 'Statut HTTP.',
    name: 'Nature de l’erreur.',
    message: 'Ce qui a été refusé et ce qui est admis, en une phrase.',
    details: 'Des précisions, pour les programmes.',
  },
  errorDetails: {
    code: 'Code stable de ce qui ne va pas.',
    path: 'Endroit de la requête.',
    allowed: 'Ce qui y est admis.',
  },
  goneDetails: {
    code: 'Toujours `withdrawn`.',
    reason: 'Le motif, sous forme de code stable ; le message le dit en clair.',
    words: 'Ce que l’édition a ajouté, dans la langue demandée si c’est le cas.',
    withdrawnOn: 'Le jour du retrait (UTC).',
  },
  answer: { data: 'Ce qui a été demandé.', meta: 'À propos de la réponse.' },
  parameters: {
    locale: (languages) =>
      `Langue à lire : ${listed(languages)}. À défaut, \`${languages[0]}\`. L’en-tête \`Accept-Language\` n’est pas pris en compte.`,
    fallback: (languages) =>
      `Ce qu’il faut donner quand cette langue manque : une langue (${listed(languages)}), \`source\` (celle dans laquelle la fiche a été écrite) ou \`none\` (rien). À défaut, \`none\`.`,
    filters:
      'Conditions sur les attributs, comme `filters[type][$eq]=policy` ; toutes doivent être vraies.',
    sort: 'Attributs de tri, chacun avec `:asc` ou `:desc`, séparés par des virgules.',
    fields:
      'Attributs à donner, séparés par des virgules. À défaut, tous ; les relations, les composants et les fichiers se demandent avec `populate`.',
    populate:
      'Relations, composants et fichiers à donner : `*` pour tous, sur un niveau, ou un par un, comme `populate[leadOrganization][fields][0]=name`.',
    pagination: (byDefault, atMost) =>
      `Partie de la liste à donner, par \`page\` et \`pageSize\` ou par \`start\` et \`limit\` : ${byDefault} fiches si rien n’est dit, ${atMost} au plus.`,
    status: 'Seul ce qui est publié peut être lu : il n’y a donc qu’une valeur.',
    idOrSlug:
      'Le `documentId` de la fiche, ou son identifiant d’URL (`slug`) dans la langue demandée ; avec `fallback`, dans n’importe quelle langue. Le `code` d’une page convient aussi.',
    idOrCode: 'Le `documentId` du terme ou son `code`.',
    docsLocale: 'Langue de la page.',
    ifNoneMatch: 'L’`ETag` de la copie dont on dispose ; un 304 dit qu’elle est encore bonne.',
  },
  operators: {
    $eq: 'est égal à',
    $eqi: 'est égal à, sans tenir compte de la casse',
    $ne: 'diffère de',
    $nei: 'diffère de, sans tenir compte de la casse',
    $in: 'est l’une des valeurs',
    $notIn: 'n’est aucune des valeurs',
    $lt: 'est inférieur ou antérieur à',
    $lte: 'est inférieur ou égal à, ou n’est pas postérieur à',
    $gt: 'est supérieur ou postérieur à',
    $gte: 'est supérieur ou égal à, ou n’est pas antérieur à',
    $between: 'est compris entre deux valeurs, bornes incluses',
    $contains: 'contient',
    $containsi: 'contient, sans tenir compte de la casse',
    $notContains: 'ne contient pas',
    $notContainsi: 'ne contient pas, sans tenir compte de la casse',
    $startsWith: 'commence par',
    $startsWithi: 'commence par, sans tenir compte de la casse',
    $endsWith: 'finit par',
    $endsWithi: 'finit par, sans tenir compte de la casse',
    $null: 'est vide (`true`) ou ne l’est pas (`false`)',
    $notNull: 'n’est pas vide (`true`) ou l’est (`false`)',
  },
  groups: {
    $and: 'toutes ces conditions sont vraies',
    $or: 'l’une au moins de ces conditions est vraie',
    $not: 'cette condition est fausse',
  },
  kinds: {
    text: 'textes',
    enumeration: 'listes de valeurs',
    integer: 'nombres',
    boolean: 'oui ou non',
    date: 'jours',
    datetime: 'instants',
    opaque: 'contenus structurés',
  },
  componentId: 'Numéro de la ligne enregistrée ; il change.',
  values: 'Valeurs',
  isFact: 'Identique dans toutes les langues.',
  isPopulated: 'Donné si `populate` le demande.',
  populateEntry: '`true` pour tous ses attributs, ou ceux qu’il faut donner.',
  responses: {
    list: 'Une page de la liste.',
    record: 'La fiche.',
    badRequest: 'Un paramètre ou une valeur n’est pas admis ; le message dit ce qui l’est.',
    notFound: 'Aucune fiche publiée ne correspond dans cette langue.',
    gone: 'La fiche a été retirée ; la réponse dit quand et pourquoi.',
    notModified: 'La copie dont on dispose est encore bonne.',
    document: 'Le document OpenAPI.',
    docs: 'La page.',
  },
  headers: {
    etag: 'Désigne cet état de la réponse.',
    contentLanguage: 'Langue de la réponse, quand elle n’est que dans une langue.',
  },
  search: frenchSearch,
  page: frenchPage,
};
