export const id = 750;
export const ids = [750];
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
}), 53750: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, { get: () => get });
  var _find_task_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33301);
  async function get(context) {
    const task = await (0, _find_task_js__WEBPACK_IMPORTED_MODULE_0__.V)(context);
    context.journal.learn({ deed: "The task was read.", result: task });
  }
}) };
