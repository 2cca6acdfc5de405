import { FormattedMessage } from 'react-intl';
import type { ComponentUid, Uid } from '../../content-model';
import { descriptionKey } from '../translations/from-labels';

/** Tells an editor what belongs into a field, in the language of the panel. */
export const Hint = ({ owner, name }: { owner: Uid | ComponentUid; name: string }) => (
  <FormattedMessage id={descriptionKey(owner, name)} />
);
