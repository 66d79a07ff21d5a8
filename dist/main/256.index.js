export const id = 256;
export const ids = [256];
export const modules = { 33301: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { C: () => noteTask, V: () => findTask });
  async function findTask(context) {
    const task = await context.names.task("task", context.settings.subject.task ?? "");
    noteTask(task, context);
    return task;
  }
  function noteTask(task, { journal, onEvent }) {
    onEvent({ kind: "task", task });
    journal.learn({ task: { id: task.id, name: task.name, type: task.type } });
  }
}), 94256: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, { getRun: () => getRun, readRun: () => readRun });
  var lifecycle_status = __webpack_require__(95908);
  var find_task = __webpack_require__(33301);
  var errors = __webpack_require__(75818);
  ;
  async function noteExperiment(run, { ax, journal }) {
    const id2 = run.experiment_id;
    if (!id2) return;
    try {
      const { name } = await ax.experiment(id2);
      journal.learn({ experiment: { id: id2, name } });
    } catch (error) {
      if (!(error instanceof errors.OP)) throw error;
      journal.learn({ experiment: { id: id2, name: "" } });
    }
  }
  ;
  async function getRun(context) {
    const record = await readRun(context);
    context.journal.learn({ deed: "The run was read.", result: record.run });
  }
  async function readRun(context) {
    const { patientAx, settings, journal } = context;
    const run = await patientAx.taskRun(settings.subject.runId ?? "");
    const task = await patientAx.task(run.task_id);
    (0, find_task.C)(task, context);
    await noteExperiment(run, context);
    const { id: id2, name, type } = task;
    const record = { role: "main", task: { id: id2, name, type }, run, ending: (0, lifecycle_status.h)(run) ? "ended" : "left" };
    journal.record(record);
    return record;
  }
}) };
