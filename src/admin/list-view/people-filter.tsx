import { Combobox, ComboboxOption } from '@strapi/design-system';
import { useAuth, useField, useForm } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { usePeople } from './people';

const NOBODY = 'nobody';

type Props = { name: string; 'aria-label'?: string };

/**
 * Chooses one of the people of the panel in a filter, oneself first. Whoever chooses nobody asks for
 * what has no value: the filter's operator then says so.
 */
export function PeopleFilter({ name, 'aria-label': label }: Props) {
  const { formatMessage } = useIntl();
  const { value } = useField<string>(name);
  const onChange = useForm('PeopleFilter', (form) => form.onChange);
  const me = useAuth('PeopleFilter', ({ user }) => user?.id);
  const people = usePeople();
  const own = people.find(({ id }) => id === me);

  const choose = (chosen?: string) => {
    if (chosen === NOBODY) onChange('filter', '$null');
    else onChange(name, chosen ?? '');
  };
  return (
    <Combobox
      aria-label={label}
      value={value ?? ''}
      onChange={choose}
      onClear={() => choose()}
      placeholder={formatMessage({ id: 'clearinghouse.lists.who' })}
    >
      {own && (
        <ComboboxOption value={String(own.id)}>
          {formatMessage({ id: 'clearinghouse.lists.me' }, { name: own.name })}
        </ComboboxOption>
      )}
      <ComboboxOption value={NOBODY}>
        {formatMessage({ id: 'clearinghouse.lists.nobody' })}
      </ComboboxOption>
      {people
        .filter((person) => person !== own)
        .map((person) => (
          <ComboboxOption key={person.id} value={String(person.id)}>
            {person.name}
          </ComboboxOption>
        ))}
    </Combobox>
  );
}
