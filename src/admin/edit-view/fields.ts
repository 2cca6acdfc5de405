import type { ReactNode } from 'react';
import { type ComponentUid, type Uid, UIDS, schemaOf } from '../../content-model';

/** What the edit view shows of an attribute, as far as the panel changes it. */
export type Field = {
  name: string;
  type: string;
  disabled: boolean;
  required?: boolean;
  hint?: ReactNode;
  labelAction?: ReactNode;
};

/** What Strapi hands to the hook `mutate-edit-view-layout`; empty while it loads. */
export type EditLayout = {
  layout: Field[][][];
  components: Record<string, { layout: Field[][] }>;
  settings: { displayName?: string };
};

/** Answers the content type that a layout is of: Strapi tells the hook its display name only. */
export const typeOfLayout = ({ settings }: Pick<EditLayout, 'settings'>): Uid | undefined =>
  UIDS.find((uid) => schemaOf(uid).info.displayName === settings.displayName);

/** Answers a layout with each field replaced, those inside components too. */
export const mapFields = (
  edit: EditLayout,
  type: Uid,
  replace: (field: Field, owner: Uid | ComponentUid) => Field,
): EditLayout => ({
  ...edit,
  layout: edit.layout.map((panel) => panel.map((row) => row.map((field) => replace(field, type)))),
  components: Object.fromEntries(
    Object.entries(edit.components).map(([uid, component]) => [
      uid,
      {
        ...component,
        layout: component.layout.map((row) =>
          row.map((field) => replace(field, uid as ComponentUid)),
        ),
      },
    ]),
  ),
});
