import { type CalendarDate, parseDate } from '@internationalized/date';
import { type ReactNode, useRef } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  FieldError,
  Group,
  Heading,
  Label,
  Popover,
  Text,
} from 'react-aria-components';
import { Icon } from '#web/ui/icon.tsx';
import { OutOfReach, type Reach, useOutOfReach } from '#web/ui/out-of-reach.tsx';
import css from './day-field.module.css';
import field from './field.module.css';

export type DayFieldProps = Reach & {
  readonly label: string;
  readonly labelHidden?: boolean;
  /** `2026-05-01`, or nothing. */
  readonly value: string | undefined;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
  readonly onChange: (day: string | undefined) => void;
};

/** A day, written as the reader's language writes days, or picked from a month. Half a date is kept until it is whole or left. */
export function DayField(props: DayFieldProps) {
  const { label, labelHidden = false, value, hint, error, isRequired = false, onChange } = props;
  const why = useOutOfReach(props);
  const last = useRef(value);
  const change = (date: CalendarDate | null) => {
    const day = date === null ? undefined : date.toString();
    if (day === last.current || (day !== undefined && day < '1900')) return;
    last.current = day;
    onChange(day);
  };
  if (last.current !== value) last.current = value;
  return (
    <OutOfReach why={why} label={label}>
      <DatePicker
        className={field['field'] ?? ''}
        value={value ? parseDate(value) : null}
        isDisabled={why !== undefined}
        isRequired={isRequired}
        isInvalid={error !== undefined}
        onChange={change}
      >
        <Label className={labelHidden ? field['hidden'] : field['label']}>{label}</Label>
        <Group className={`${field['input']} ${css['group']}`}>
          <DateInput className={css['segments'] ?? ''}>
            {(segment) => <DateSegment segment={segment} className={css['segment'] ?? ''} />}
          </DateInput>
          <Button className={css['open'] ?? ''}>
            <Icon name="down" size={16} />
          </Button>
        </Group>
        {hint !== undefined && (
          <Text slot="description" className={field['hint'] ?? ''}>
            {hint}
          </Text>
        )}
        <FieldError className={field['error'] ?? ''}>{error}</FieldError>
        <Month />
      </DatePicker>
    </OutOfReach>
  );
}

function Month() {
  return (
    <Popover className={css['popover'] ?? ''}>
      <Dialog className={css['dialog'] ?? ''}>
        <Calendar>
          <header className={css['head']}>
            <Button slot="previous" className={css['open'] ?? ''}>
              <Icon name="left" size={16} />
            </Button>
            <Heading className={css['month'] ?? ''} />
            <Button slot="next" className={css['open'] ?? ''}>
              <Icon name="right" size={16} />
            </Button>
          </header>
          <CalendarGrid className={css['days'] ?? ''}>
            {(date) => <CalendarCell date={date} className={css['day'] ?? ''} />}
          </CalendarGrid>
        </Calendar>
      </Dialog>
    </Popover>
  );
}
