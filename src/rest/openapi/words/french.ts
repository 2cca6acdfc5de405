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
    notModified: 'La copie dont on dispose est encore bonne.',
    document: 'Le document OpenAPI.',
    docs: 'La page.',
  },
  headers: {
    etag: 'Désigne cet état de la réponse.',
    contentLanguage: 'Langue de la réponse, quand elle n’est que dans une langue.',
  },
  page: {
    title: 'Documentation de l’interface REST',
    skip: 'Aller à la documentation',
    otherLanguage: 'This page in English',
    contents: 'Sommaire',
    conventions: 'Conventions',
    endpoints: 'Adresses',
    schemas: 'Schémas',
    lead: 'Tout ce que publie le centre d’échange peut être lu par HTTP, par tous et sans clé. Les réponses sont en JSON.',
    document: 'Document OpenAPI 3.1',
    parameters: 'Paramètres',
    answers: 'Réponses',
    examples: 'Exemples',
    name: 'Nom',
    type: 'Type',
    meaning: 'Signification',
    attributes: 'Attributs',
    operator: 'Opérateur',
    status: 'Statut',
    listOf: 'liste de',
    orNull: 'ou null',
    sections: [
      {
        id: 'requests',
        heading: 'Requêtes',
        paragraphs: [
          'L’interface est en lecture seule : `GET`, `HEAD` et `OPTIONS`. Elle donne ce qui est publié et rien d’autre ; les brouillons sont hors d’atteinte.',
          'Les valeurs d’une adresse s’écrivent avec l’encodage-pourcent ; les crochets peuvent rester tels quels. Un paramètre qui n’est pas énuméré ici, ou une valeur qui n’est pas admise, est refusé par un 400.',
        ],
      },
      {
        id: 'languages',
        heading: 'Langues',
        paragraphs: [
          'Une fiche a des faits, les mêmes dans toutes les langues (type, dates, lieux, organismes…), et des mots, propres à chaque langue (titre, résumé, texte…). `locale` dit dans quelle langue la lire. `documentId` est le même dans toutes, et `translations` dit dans lesquelles la fiche peut être lue.',
          'Sans `fallback`, une fiche qui n’existe pas dans la langue demandée est omise. Avec `fallback=fr` ou `fallback=source`, elle est donnée dans cette langue-là : `locale` dit dans laquelle elle est, `requestedLocale` laquelle a été demandée, et `isFallback` que les deux diffèrent. Une liste avec `fallback` contient chaque fiche publiée une fois et une seule. Les termes existent dans toutes les langues.',
        ],
        examples: [
          ['resources', 'les ressources qui existent en français'],
          ['resources?fallback=source', 'toutes les ressources, en français si possible'],
        ],
      },
      {
        id: 'sorting',
        heading: 'Tri',
        paragraphs: [
          '`sort` prend un ou plusieurs attributs, avec `:asc` (croissant, aussi quand rien n’est dit) ou `:desc` (décroissant). Les fiches que rien ne départage gardent le même ordre d’une page à l’autre.',
        ],
        examples: [
          [
            'resources?sort=publicationDate:desc,title',
            'les plus récentes d’abord, puis par titre',
          ],
          ['places?sort=name&filters[kind][$eq]=country', 'les pays, par nom'],
        ],
      },
      {
        id: 'fields',
        heading: 'Choix des attributs',
        paragraphs: [
          '`fields` limite la réponse à quelques attributs ; `documentId` en fait toujours partie. Les relations, les composants et les fichiers ne sont donnés que si `populate` les demande : `*` les prend tous, sur un niveau ; des noms séparés par des virgules prennent ceux-là ; la forme longue choisit, dans chacun, des `fields` et un `populate` plus profond.',
          'Ce qui est ainsi ajouté est donné dans la langue de sa fiche, contenu publié seulement.',
        ],
        examples: [
          ['resources?fields=title,slug', 'titres et identifiants d’URL'],
          ['resources?populate=levels,leadOrganization', 'niveaux et organisme responsable'],
          [
            'resources?populate[leadOrganization][fields][0]=name&populate[leadOrganization][populate][place][fields][0]=name',
            'le nom de l’organisme responsable et celui de son lieu',
          ],
        ],
      },
      {
        id: 'pages-of-a-list',
        heading: 'Pages d’une liste',
        paragraphs: [
          '`pagination[page]` et `pagination[pageSize]`, ou `pagination[start]` et `pagination[limit]`, choisissent une partie de la liste ; les deux couples ne se mélangent pas. `meta.pagination` dit où elle se situe. `pagination[withCount]=false` omet le total.',
        ],
        examples: [
          [
            'places?pagination[page]=2&pagination[pageSize]=10',
            'les dix lieux de la deuxième page',
          ],
          [
            'places?pagination[start]=100&pagination[limit]=5',
            'cinq lieux après les cent premiers',
          ],
        ],
      },
    ],
    exampleList: ['pagination[pageSize]=2', 'les deux premières fiches'],
    exampleRecord: 'l’une des fiches',
    operators: {
      id: 'filters',
      heading: 'Filtres',
      lead: '`filters[attribut][opérateur]=valeur` retient les fiches dont l’attribut répond à la comparaison. Les attributs de ce qu’une fiche désigne s’atteignent un crochet plus loin : `filters[leadOrganization][kind][$eq]=un`. Une valeur sans opérateur signifie `$eq`. Plusieurs valeurs se numérotent : `filters[type][$in][0]=policy&filters[type][$in][1]=guideline`.',
      examples: [
        ['resources?filters[type][$eq]=policy', 'les politiques'],
        ['resources?filters[title][$containsi]=langue', 'les titres où figure « langue »'],
        ['organizations?filters[place][code][$eq]=FR', 'les organismes situés en France'],
        [
          'resources?filters[$or][0][type][$eq]=policy&filters[$or][1][ongoing][$eq]=true',
          'les politiques, et tout ce qui est en cours',
        ],
      ],
      appliesTo: 'Pour',
      limits: (depth, conditions, joins) =>
        `Une requête peut aller jusqu’à ${depth} niveaux de profondeur, contenir ${conditions} conditions et traverser ${joins} relations, composants ou fichiers.`,
      combiningHeading: 'Combiner les conditions',
      combining:
        'Des conditions côte à côte doivent toutes être vraies. `$and`, `$or` et `$not` les combinent autrement ; chaque liste est numérotée à partir de 0.',
    },
    errors: {
      id: 'errors',
      heading: 'Erreurs',
      lead: 'Une réponse autre que 2xx ou 304 a `data: null` et une erreur `error` avec le statut HTTP, la nature de l’erreur, un message pour les personnes et des précisions pour les programmes. Le message nomme la valeur refusée et celles qui sont admises.',
    },
  },
};
