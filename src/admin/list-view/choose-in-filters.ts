import type { ComponentType } from 'react';
import { InputRenderer } from '@strapi/strapi/admin';
import { TRANSLATIONS } from '../translations';
import { NAMES } from './desk-cells';
import { PEOPLE_OPTIONS } from './people';
import { PeopleFilter } from './people-filter';

type Option = { label: string; value: string };
type Operator = { label: { id: string; defaultMessage: string }; value: string };
type Filter = {
  name: string;
  type: string;
  input?: ComponentType<never>;
  options?: Option[];
  operators?: Operator[];
};
type Shown = { displayedFilters: Filter[] };

const operator = (value: string, id = `components.FilterOptions.FILTER_TYPES.${value}`) => ({
  value,
  label: { id, defaultMessage: value },
});

const ASSIGNEE_OPERATORS = [
  operator('$eq'),
  operator('$ne'),
  operator('$null', 'clearinghouse.lists.assignedToNobody'),
  operator('$notNull', 'clearinghouse.lists.assignedToSomebody'),
];

/** The same code is named in one way as a stage, in another as the state of a translation. */
function withNames({ name, options = [] }: Filter): Option[] {
  const names = NAMES[name as keyof typeof NAMES];
  if (!names) return options;
  const messages = TRANSLATIONS[document.documentElement.lang] ?? TRANSLATIONS.en;
  return options.map(({ value, label }) => ({
    value,
    label: messages[`${names}.${value}`] ?? label,
  }));
}

function withInput(filter: Filter): Filter {
  if (filter.name === 'assignee') {
    return {
      ...filter,
      input: PeopleFilter as ComponentType<never>,
      operators: ASSIGNEE_OPERATORS,
      options: PEOPLE_OPTIONS,
    };
  }
  const isChoice = filter.type === 'enumeration' && !filter.input;
  if (!isChoice) return filter;
  return { ...filter, input: InputRenderer as ComponentType<never>, options: withNames(filter) };
}

/**
 * Lets people and values be chosen by their names in the filters of a list. Strapi says a filter that
 * is set by the names of its options only where it has an input of its own.
 */
export const chooseInFilters = <Filters extends Shown>(shown: Filters): Filters => ({
  ...shown,
  displayedFilters: shown.displayedFilters.map(withInput),
});
