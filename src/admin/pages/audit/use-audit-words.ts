import { useIntl } from 'react-intl';
import { isOurs, labelKeyOf, labelsIn } from '../../../content-model';

/** What the trail's codes are called in the reader's language; unknown ones stay codes. */
export function useAuditWords() {
  const { formatMessage, messages, locale } = useIntl();
  const words = (key: string): string | null => {
    const id = `clearinghouse.audit.${key}`;
    return messages[id] === undefined ? null : formatMessage({ id });
  };

  const actionName = (action: string): string => {
    const whole = words(`action.${action}`);
    if (whole) return whole;
    const [noun, verb = ''] = action.split(/\.(.*)/s);
    const isFailure = verb.endsWith('-failed');
    const [about, done] = [words(`noun.${noun}`), words(`verb.${verb.replace(/-failed$/, '')}`)];
    if (!about || !done) return action;
    return formatMessage(
      { id: 'clearinghouse.audit.action' },
      { about, done, isFailure: String(isFailure) },
    );
  };

  const typeName = (type: string): string =>
    isOurs(type) ? labelsIn(locale).types[labelKeyOf(type)].label : (words(`type.${type}`) ?? type);

  return { words: (key: string) => words(key) ?? key, actionName, typeName };
}
