import { useForm } from '@strapi/strapi/admin';
import { Checkbox } from '@strapi/design-system';
import { useIntl } from 'react-intl';

type Intentions = { clearinghouse?: { isMinor?: boolean } };

/** Lets whoever changes a source say that its meaning stays, so that no translation is outdated by it. */
export function MinorTick() {
  const { formatMessage } = useIntl();
  const isModified = useForm('MinorTick', ({ modified }) => modified);
  const { clearinghouse } = useForm('MinorTick', ({ values }) => values as Intentions);
  const onChange = useForm('MinorTick', (form) => form.onChange);
  if (!isModified) return null;
  return (
    <Checkbox
      checked={clearinghouse?.isMinor === true}
      onCheckedChange={(isOn: boolean | 'indeterminate') =>
        onChange('clearinghouse', { ...clearinghouse, isMinor: isOn === true })
      }
    >
      {formatMessage({ id: 'clearinghouse.translations.minor' })}
    </Checkbox>
  );
}
