import { useSyncExternalStore } from 'react';
import { getFetchClient } from '@strapi/strapi/admin';

/** One of the people of the panel, as lists name them. */
export type Person = { id: number; name: string };

type Answer = { data: Person[] };

/**
 * The people as a filter has its options. Strapi keeps what a filter was given: the list is filled in
 * place when the people are known.
 */
export const PEOPLE_OPTIONS: { label: string; value: string }[] = [];

let known: Person[] = [];
let isAsked = false;
const listeners = new Set<() => void>();

/**
 * Asks once who the people of the panel are, so that cells and filters can name them. Does nothing when
 * they are known or asked for; who may not know them sees no names.
 */
export function askForPeople(): void {
  if (isAsked) return;
  isAsked = true;
  getFetchClient()
    .get<Answer>('/clearinghouse/people')
    .then(
      ({ data }) => {
        known = data.data;
        PEOPLE_OPTIONS.splice(
          0,
          Infinity,
          ...known.map(({ id, name }) => ({ label: name, value: String(id) })),
        );
        for (const listener of listeners) listener();
      },
      () => {
        isAsked = false;
      },
    );
}

const knownPeople = (): Person[] => known;

function follow(listener: () => void): () => void {
  askForPeople();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Follows the people of the panel; they are asked for when they are not known yet. */
export const usePeople = (): Person[] => useSyncExternalStore(follow, knownPeople);
