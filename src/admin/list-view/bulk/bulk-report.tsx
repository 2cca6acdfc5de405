import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { Refused, Report } from './use-bulk';
import type { Task } from './task';
import { Progress as Bar } from '../../progress';

type Props = { task: Task; report: Report; onClose(): void };

const addressOf = ({ uid, locale }: Task, { documentId }: Refused): string =>
  `/content-manager/collection-types/${uid}/${documentId}?plugins[i18n][locale]=${locale}`;

/** Says how far a task is, then what was done, and what was refused and why. */
export function BulkReport({ task, report, onClose }: Props) {
  const { formatMessage } = useIntl();
  const { done, refused, total, isOver } = report;
  const text = (part: string, values = {}) =>
    formatMessage({ id: `clearinghouse.lists.report.${part}` }, values);
  const close = (isOpen: boolean) => {
    if (!isOpen && isOver) onClose();
  };

  return (
    <Modal.Root open onOpenChange={close}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>
            {formatMessage({ id: `clearinghouse.lists.bulk.${task.action}` })}
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4} aria-live="polite">
            {isOver ? (
              <Typography variant="beta" tag="p">
                {text('done', { count: done.length })}
              </Typography>
            ) : (
              <Progress present={done.length + refused.length} total={total} />
            )}
            {refused.length > 0 && (
              <>
                <Typography variant="delta" tag="p" textColor="danger600">
                  {text('refused', { count: refused.length })}
                </Typography>
                <Flex direction="column" alignItems="stretch" gap={3} tag="ul">
                  {refused.map((record) => (
                    <Box key={record.documentId} tag="li">
                      <Typography
                        tag={Link}
                        to={addressOf(task, record)}
                        onClick={onClose}
                        textColor="primary600"
                        fontWeight="semiBold"
                      >
                        {record.title}
                      </Typography>
                      <Typography tag="p" textColor="neutral700">
                        {record.message}
                      </Typography>
                    </Box>
                  ))}
                </Flex>
              </>
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button disabled={!isOver} onClick={onClose}>
            {text('close')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

function Progress({ present, total }: { present: number; total: number }) {
  const { formatMessage } = useIntl();
  const told = formatMessage({ id: 'clearinghouse.lists.report.progress' }, { present, total });
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography>{told}</Typography>
      <Bar percent={total === 0 ? 0 : Math.round((present / total) * 100)} label={told} />
    </Flex>
  );
}
