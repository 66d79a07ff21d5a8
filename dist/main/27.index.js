export const id = 27;
export const ids = [27];
export const modules = { 42027: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, { deleteTask: () => deleteTask });
  var _ax_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75818);
  var _ax_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4135);
  var _write_again_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27320);
  var _find_task_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33301);
  async function deleteTask(context) {
    const { settings, names, patientAx, ax, journal } = context;
    const wanted = settings.subject.task ?? "";
    const task = (0, _ax_ids_js__WEBPACK_IMPORTED_MODULE_2__.e)(wanted) ? await patientAx.task(wanted).catch(absentWhenNotFound) : await names.maybeTask("task", wanted);
    if (task === void 0) {
      journal.learn({ deed: `There is no task "${wanted}"; nothing was deleted.` });
      return;
    }
    (0, _find_task_js__WEBPACK_IMPORTED_MODULE_3__.C)(task, context);
    await (0, _write_again_js__WEBPACK_IMPORTED_MODULE_1__.S)(() => ax.deleteTask(task.id).catch(absentWhenNotFound), context);
    journal.learn({ deed: "The task was deleted.", result: task });
  }
  function absentWhenNotFound(error) {
    if (!(error instanceof _ax_errors_js__WEBPACK_IMPORTED_MODULE_0__.m_)) throw error;
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
}), 27320: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { S: () => writeAgain });
  var _ax_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95114);
  var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99373);
  var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49809);
  const BUDGET_MS = 3e4;
  function writeAgain(write, { clock, random, interruption, settings }) {
    return (0, _retry_js__WEBPACK_IMPORTED_MODULE_2__.L)(write, { clock, random, signal: interruption, deadline: (0, _clock_js__WEBPACK_IMPORTED_MODULE_1__.d)(clock, Math.min(BUDGET_MS, settings.waiting.timeoutMs)), again: _ax_client_js__WEBPACK_IMPORTED_MODULE_0__.RG });
  }
}) };
