export const id = 615;
export const ids = [615, 664];
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
}), 62615: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, { listRuns: () => listRuns });
  var _ax_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95114);
  var _find_task_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33301);
  var _list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49664);
  async function listRuns(context) {
    const { settings, patientAx, journal } = context;
    const { status, limit } = settings.subject.filter;
    const task = await (0, _find_task_js__WEBPACK_IMPORTED_MODULE_2__.V)(context);
    const runs = await (0, _list_js__WEBPACK_IMPORTED_MODULE_1__.take)(limit, (0, _ax_client_js__WEBPACK_IMPORTED_MODULE_0__.Lu)((page) => patientAx.taskRuns(task.id, { status, ...page })));
    journal.learn({ deed: `Found ${runs.length} runs.`, listing: { of: "runs", items: runs }, result: runs });
  }
}), 49664: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, { list: () => list, take: () => take });
  var _ax_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95114);
  async function list(context) {
    const { settings, names, patientAx, journal } = context;
    const { project, dataset, type, name, limit } = settings.subject.filter;
    const [space_id, project_id, dataset_id] = await Promise.all([settings.space === void 0 ? void 0 : names.spaceId("the tasks of a space"), project === void 0 ? void 0 : names.projectId("filter", project), dataset === void 0 ? void 0 : names.datasetId("filter", dataset)]);
    const query = { space_id, project_id, dataset_id, type, name };
    const tasks = await take(limit, (0, _ax_client_js__WEBPACK_IMPORTED_MODULE_0__.Lu)((page) => patientAx.tasks({ ...query, ...page })));
    journal.learn({ deed: `Found ${tasks.length} tasks.`, listing: { of: "tasks", items: tasks }, result: tasks });
  }
  async function take(limit, items) {
    const taken = [];
    for await (const item of items) {
      taken.push(item);
      if (taken.length === limit) break;
    }
    return taken;
  }
}) };
