import type { ReactNode } from 'react';
import { useDocumentRBAC, useForm } from '@strapi/strapi/admin';
import { isRecord } from '../../content-model';
import { useEditedLanguage } from './use-edited-language';

type Position = string | string[] | undefined;

/** One of Strapi's buttons for a document, as far as the desk changes it. */
type Described = { disabled?: boolean; label?: ReactNode; position?: Position } | null;
type Shown = { model: string };
export type Action = ((shown: Shown) => Described) & { type?: string; position?: Position };

/** Publishes as Strapi does, where the desk lets this person publish this text as it stands. */
function publishWhenPossible(publish: Action): Action {
  const action: Action = (shown) => {
    const described = publish(shown);
    const { language } = useEditedLanguage();
    const mayPublish = useDocumentRBAC('publishWhenPossible', ({ canPublish }) => canPublish);
    const isModified = useForm('publishWhenPossible', ({ modified }) => modified);
    const workflow = language?.workflow;
    const transition = workflow?.transitions.find(({ name }) => name === 'publish');
    if (!described || (isRecord(shown.model) && !mayPublish)) return null;
    if (!workflow || !transition) return described;
    const isReviewed = workflow.needed.reviews > 0;
    const isReady = isReviewed
      ? !isModified && workflow.problems.length === 0
      : isModified || workflow.problems.length === 0;
    const isPossible = transition.isAllowed && isReady;
    return { ...described, disabled: described.disabled || !isPossible };
  };
  return Object.assign(action, { type: publish.type, position: publish.position });
}

/** Leaves the edit view of a record without a button that the desk has a better way for. */
function onlyForTerms(strapis: Action): Action {
  const action: Action = (shown) => {
    const described = strapis(shown);
    return isRecord(shown.model) ? null : described;
  };
  return Object.assign(action, { type: strapis.type, position: strapis.position });
}

/** Keeps discarding in the menu of the page, away from the button that saves. */
function inTheMenu(strapis: Action): Action {
  const action: Action = (shown) => {
    const described = strapis(shown);
    return described && { ...described, position: 'header' };
  };
  return Object.assign(action, { type: strapis.type, position: 'header' });
}

const CHANGED: Record<string, (action: Action) => Action> = {
  publish: publishWhenPossible,
  unpublish: onlyForTerms,
  discard: inTheMenu,
};

/**
 * Strapi's buttons as the desk shows them: Publish where it is possible, no Unpublish (a text is
 * withdrawn with its reason), Discard in the menu.
 */
export const documentActions = (actions: Action[]): Action[] =>
  actions.map((action) => CHANGED[action.type ?? '']?.(action) ?? action);
