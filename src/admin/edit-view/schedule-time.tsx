import type { ChangeEvent } from 'react';
import {
  Combobox,
  ComboboxOption,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';
import { useIntl } from 'react-intl';

/** What clocks show in a time zone; which of two moments, where they show it twice. */
export type Time = {
  date: string;
  time: string;
  timeZone: string;
  occurrence?: 'first' | 'second';
};

type Props = { value: Time; isTwice: boolean; onChange(value: Time): void };

const ZONES = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])];

/** The fields of a time: the browser's own for day and hour, which every device knows best how to ask. */
export function ScheduleTime({ value, isTwice, onChange }: Props) {
  const { formatMessage } = useIntl();
  const text = (part: string) => formatMessage({ id: `clearinghouse.schedule.${part}` });
  const { occurrence, ...clock } = value;
  const say = (part: Partial<Time>) => onChange({ ...clock, ...part });
  const zones = ZONES.includes(value.timeZone) ? ZONES : [value.timeZone, ...ZONES];
  const written = (name: 'date' | 'time') => ({
    type: name,
    value: value[name],
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) => say({ [name]: target.value }),
  });

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Field.Root name="date" required>
        <Field.Label>{text('date')}</Field.Label>
        <TextInput {...written('date')} />
      </Field.Root>
      <Field.Root name="time" required>
        <Field.Label>{text('time')}</Field.Label>
        <TextInput {...written('time')} />
      </Field.Root>
      <Field.Root name="timeZone" required>
        <Field.Label>{text('timeZone')}</Field.Label>
        <Combobox
          value={value.timeZone}
          defaultTextValue={value.timeZone}
          placeholder={value.timeZone}
          onChange={(timeZone?: string) => timeZone && say({ timeZone })}
        >
          {zones.map((zone) => (
            <ComboboxOption key={zone} value={zone}>
              {zone}
            </ComboboxOption>
          ))}
        </Combobox>
      </Field.Root>
      {(isTwice || occurrence) && (
        <Field.Root name="occurrence" required>
          <Field.Label>{text('occurrence')}</Field.Label>
          <SingleSelect
            value={occurrence ?? ''}
            placeholder={text('choose')}
            onChange={(chosen) => say({ occurrence: chosen as Time['occurrence'] })}
          >
            <SingleSelectOption value="first">{text('occurrence.first')}</SingleSelectOption>
            <SingleSelectOption value="second">{text('occurrence.second')}</SingleSelectOption>
          </SingleSelect>
        </Field.Root>
      )}
    </Flex>
  );
}
