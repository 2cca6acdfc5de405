import tseslint from 'typescript-eslint';

const ROOMS = [
  'catalogue',
  'editorial',
  'exchange',
  'operations',
  'partners',
  'rest',
  'site',
  'vocabularies',
];

/** Which other rooms a room may import, through their doors; the content model is open to all. */
const MAY_IMPORT = {
  api: [],
  catalogue: ['editorial'],
  'content-model': [],
  editorial: [],
  exchange: ['editorial'],
  operations: [],
  partners: ['editorial'],
  rest: ['catalogue', 'editorial', 'partners'],
  vocabularies: ['editorial'],
};

const STRANGERS_FILES = 'Rooms know each other by their doors (index.ts) only.';

const roomRules = Object.entries(MAY_IMPORT).map(([room, allowed]) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `(\\.\\./)+(${ROOMS.filter((other) => other !== room && !allowed.includes(other)).join('|')})(/|$)`,
            message: `src/${room} may import ${allowed.length > 0 ? allowed.join(', ') : 'no other room'}.`,
          },
          {
            regex: `(\\.\\./)+(${[...ROOMS.filter((other) => other !== room), ...(room === 'content-model' ? [] : ['content-model'])].join('|')})/(?!index$)`,
            message: STRANGERS_FILES,
          },
          { regex: '(/ee/|review-workflows|content-releases)', message: 'Community Edition only.' },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'dist/',
      'build/',
      '.cache/',
      '.tmp/',
      'data/',
      'types/generated/',
      'client/clearinghouse.d.ts',
      'public/',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mts}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  { files: ['src/**/*.{ts,tsx}', 'config/**/*.ts'], rules: { 'no-console': 'error' } },
  ...roomRules,
);
