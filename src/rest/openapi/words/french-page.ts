import type { PageWords } from './words';

export const frenchPage: PageWords = {
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
  name: 'Nom',
  type: 'Type',
  meaning: 'Signification',
  attributes: 'Attributs',
  operator: 'Opérateur',
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
        'Une fiche a des données factuelles, les mêmes dans toutes les langues (type, dates, lieux, organismes…), et des textes, propres à chaque langue (titre, résumé, texte…). `locale` dit dans quelle langue la lire. `documentId` est le même dans toutes, et `translations` dit dans lesquelles la fiche peut être lue.',
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
        ['resources?sort=publicationDate:desc,title', 'les plus récentes d’abord, puis par titre'],
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
        ['places?pagination[page]=2&pagination[pageSize]=10', 'les dix lieux de la deuxième page'],
        ['places?pagination[start]=100&pagination[limit]=5', 'cinq lieux après les cent premiers'],
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
};
