import { TransitionDialog } from '../../edit-view/workflow-dialog';
import { AssignDialog, PublishDialog } from './bulk-dialogs';
import { BulkReport } from './bulk-report';
import { endTask, type Task, useTask } from './task';
import { useBulk } from './use-bulk';

/** The place beside a list in which a task for many records is asked about, followed and reported. */
export function BulkDesk() {
  const task = useTask();
  return task && <Dialogue task={task} />;
}

function Dialogue({ task }: { task: Task }) {
  const { action, documents } = task;
  const { report, run } = useBulk(task);
  if (report) return <BulkReport task={task} report={report} onClose={endTask} />;
  const asked = { count: documents.length, onClose: endTask, onSend: run };
  switch (action) {
    case 'assign':
      return <AssignDialog {...asked} />;
    case 'publish':
      return <PublishDialog {...asked} />;
    default:
      return <TransitionDialog name={action} isLoading={false} onClose={endTask} onSend={run} />;
  }
}
