export const id = 90;
export const ids = [90, 256];
export const modules = { 6090: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, { cancel: () => cancel });
  var _lifecycle_cancel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58740);
  var _lifecycle_events_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43527);
  var _lifecycle_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95908);
  var _follow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71228);
  var _get_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94256);
  async function cancel(context) {
    const { ax, clock, random, journal, onEvent } = context;
    const record = await (0, _get_run_js__WEBPACK_IMPORTED_MODULE_3__.readRun)(context);
    if ((0, _lifecycle_status_js__WEBPACK_IMPORTED_MODULE_1__.h)(record.run)) {
      const deed = `The run had already ended (${record.run.status.toLowerCase()}); nothing was cancelled.`;
      journal.learn({ deed, result: record.run });
      return;
    }
    const outcome = await (0, _lifecycle_cancel_js__WEBPACK_IMPORTED_MODULE_0__.S)(record.run.id, { ax, clock, random, ...(0, _follow_js__WEBPACK_IMPORTED_MODULE_2__.v)(false) });
    (0, _lifecycle_events_js__WEBPACK_IMPORTED_MODULE_4__._)(record.run.id, outcome, onEvent);
    if (outcome.kind === "failed") throw outcome.error;
    journal.record({ ...record, run: outcome.run, ending: (0, _lifecycle_status_js__WEBPACK_IMPORTED_MODULE_1__.h)(outcome.run) ? "ended" : "left" });
    const deeds = { cancelled: "The run was cancelled.", requested: "The service has taken the cancellation; the run has not ended yet.", "ended-before": `The run ended by itself (${outcome.run.status.toLowerCase()}) before the cancellation reached it.` };
    journal.learn({ deed: deeds[outcome.kind], result: outcome.run });
  }
}), 33301: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
