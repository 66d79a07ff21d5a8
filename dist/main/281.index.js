export const id = 281;
export const ids = [281];
export const modules = { 94256: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
}), 18281: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, { wait: () => wait });
  var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99373);
  var _app_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43521);
  var _evaluations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93965);
  var _follow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71228);
  var _get_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94256);
  var _score_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49738);
  async function wait(context) {
    const { settings, clock, duty, journal, patientAx } = context;
    const { timeoutMs, onTimeout, onCancel } = settings.waiting;
    const record = await (0, _get_run_js__WEBPACK_IMPORTED_MODULE_4__.readRun)(context);
    const task = await patientAx.task(record.task.id);
    const evaluations = await (0, _evaluations_js__WEBPACK_IMPORTED_MODULE_2__.jF)(task, context);
    const scored = { shape: task, experimentIds: void 0, evaluations: (0, _evaluations_js__WEBPACK_IMPORTED_MODULE_2__.m5)(evaluations) };
    const scores = await (0, _score_plan_js__WEBPACK_IMPORTED_MODULE_5__.J)(scored, context);
    journal.learn({ timeoutMs });
    if (onTimeout === "cancel" || onCancel === "cancel") duty.owe(record.run.id);
    const deadline = (0, _clock_js__WEBPACK_IMPORTED_MODULE_0__.d)(clock, timeoutMs);
    const ended = await (0, _follow_js__WEBPACK_IMPORTED_MODULE_3__.R)({ ...record, ending: "waiting" }, deadline, context);
    await (0, _evaluations_js__WEBPACK_IMPORTED_MODULE_2__.pu)(ended, evaluations, { deadline, context });
    const { scoreRun } = await Promise.all([__webpack_require__.e(302), __webpack_require__.e(934)]).then(__webpack_require__.bind(__webpack_require__, 97934));
    await scoreRun(scores, ended, { deadline, context });
    journal.learn({ url: await (0, _app_page_js__WEBPACK_IMPORTED_MODULE_1__.T)(task, context), result: ended.run });
  }
}) };
