import { useEffect, useRef, useState } from 'react';
import { useFetchClient, useForm, useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { attributesOf } from '../../content-model';
import { useReload } from '../desk';
import { compareVersions, type Differing, onTopOf, typedIn, type Values } from './conflict-compare';
import { ConflictDialog } from './conflict-dialog';
import { type Edited, useEdited } from './edited-document';
import type { SaveRefusal } from './refused-save';
import { onRefusedSave } from './saves';

const CODE = 'text-has-moved-on';

type Moved = { by: string; at: string };
type Conflict = Moved & { differing: Differing[] };

function movedOn({ details }: SaveRefusal): Moved | undefined {
  const { code, by = '', at = '' } = (details ?? {}) as { code?: string } & Partial<Moved>;
  return code === CODE ? { by, at } : undefined;
}

/**
 * Stands by while somebody writes: when the text has been saved by somebody else meanwhile, the save is
 * refused, everything typed stays in the form, and this asks what to do with both texts.
 */
export function ConflictGuard() {
  const { edited } = useEdited();
  return edited ? <Guard key={Object.values(edited).join(' ')} edited={edited} /> : null;
}

function Guard({ edited }: { edited: Edited }) {
  const { get } = useFetchClient();
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const getValues = useForm('ConflictGuard', (form) => form.getValues);
  const initialValues = useForm('ConflictGuard', (form) => form.initialValues) as Values;
  const onChange = useForm('ConflictGuard', (form) => form.onChange);
  const loaded = useRef(initialValues);
  loaded.current = initialValues;
  const waiting = useRef<{ typed: Values; since: Values } | null>(null);
  const reload = useReload();
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const { uid, documentId, locale } = edited;

  useEffect(
    () =>
      onRefusedSave(({ uid: refusedUid, documentId: refusedId, refusal }) => {
        const moved = movedOn(refusal);
        if (!moved || refusedUid !== uid || refusedId !== documentId) return;
        const shown = (theirs: Values) =>
          setConflict({
            ...moved,
            differing: compareVersions(uid, {
              loaded: loaded.current,
              mine: getValues() as Values,
              theirs,
            }),
          });
        get<{ data?: Values }>(`/content-manager/collection-types/${uid}/${documentId}`, {
          params: { locale },
        }).then(
          ({ data }) => shown(data.data ?? {}),
          () => shown(loaded.current),
        );
      }),
    [documentId, get, getValues, locale, uid],
  );

  useEffect(() => {
    const wanted = waiting.current;
    if (!wanted || wanted.since === initialValues) return;
    waiting.current = null;
    const attributes = new Map(attributesOf(uid));
    for (const [name, typed] of Object.entries(wanted.typed)) {
      const attribute = attributes.get(name);
      if (attribute) onChange(name, onTopOf(attribute, typed, initialValues[name]));
    }
    toggleNotification({
      type: 'info',
      message: formatMessage({ id: 'clearinghouse.workflow.conflict.reapplied' }),
    });
  }, [formatMessage, initialValues, onChange, toggleNotification, uid]);

  if (!conflict) return null;

  /** Loads the stored text and puts on top of it what is typed in the fields that are to be kept. */
  const load = (isKept: (name: string) => boolean) => {
    const typed = Object.entries(typedIn(uid, loaded.current, getValues() as Values));
    const kept = Object.fromEntries(typed.filter(([name]) => isKept(name)));
    if (Object.keys(kept).length > 0) {
      waiting.current = { typed: kept, since: loaded.current };
    }
    setConflict(null);
    reload({ uid, documentId });
  };

  return <ConflictDialog {...conflict} uid={uid} onLoad={load} onClose={() => setConflict(null)} />;
}
