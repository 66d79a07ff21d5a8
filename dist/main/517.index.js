export const id = 517;
export const ids = [517];
export const modules = { 61517: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { operate: () => operate });
  var _chunk_IJBFHSCS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64527);
  var _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59685);
  var _chunk_YGYTEHJS_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99120);
  var _chunk_6NL6VNBI_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53068);
  var _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77998);
  var _chunk_GCX3D7AV_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2126);
  var _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77410);
  var _chunk_MLKGABMK_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47351);
  async function operate(command, inputs, options, deps) {
    const { task, ...rest } = await OPERATIONS[command](inputs, options, deps);
    return { kind: "operation", command, success: true, run: void 0, experiment: void 0, listing: void 0, data: void 0, ...rest, task: task === void 0 ? void 0 : (0, _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_6__.H8)(task) };
  }
  var createTask = async ({ operation, waiting }, { names }, deps) => {
    const { definition, ifExists } = operation;
    if (definition === void 0) throw new Error("`command: create` needs a definition.");
    const plan = await (0, _chunk_IJBFHSCS_js__WEBPACK_IMPORTED_MODULE_0__.PE)({ kind: "definition", definition, ifExists, ephemeral: void 0 }, names, deps);
    for (const warning of plan.warnings) deps.onProgress({ kind: "warning", warning });
    return applied(await (0, _chunk_IJBFHSCS_js__WEBPACK_IMPORTED_MODULE_0__.uN)(plan, deps, (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_4__.db)(deps.clock, waiting.timeoutMs)));
  };
  var changeTask = async ({ operation }, { names }, deps) => {
    const { definition, task: target } = operation;
    if (definition === void 0) throw new Error("`command: update` needs a definition.");
    const { warnings, ...result } = await (0, _chunk_IJBFHSCS_js__WEBPACK_IMPORTED_MODULE_0__.lC)(definition, target, names, deps);
    for (const warning of warnings) deps.onProgress({ kind: "warning", warning });
    return applied(result);
  };
  function applied({ task, action, fields }) {
    return { outcome: { code: "task-applied", action, fields }, task, data: task };
  }
  var DELETE_MS = 3e4;
  var deleteTask = async ({ operation, waiting }, { names, call }, deps) => {
    const { ax, clock, random, signal } = deps;
    const target = operation.task ?? "";
    const task = (0, _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_1__.eQ)(target) ? await ax.task(target, call).catch(absentIfNotFound) : await names.findTask("task", target);
    if (task === void 0) return { outcome: { code: "task-absent", target } };
    const deadline = (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_4__.db)(clock, Math.min(DELETE_MS, waiting.timeoutMs));
    const attempt = () => ax.deleteTask(task.id, { signal }).catch(absentIfNotFound);
    await (0, _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_1__.L5)(attempt, { clock, random, signal, deadline, shouldRetry: _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_4__.Sc });
    return { outcome: { code: "task-deleted" }, task, data: task };
  };
  function absentIfNotFound(error) {
    if (!(error instanceof _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_4__.m_)) throw error;
  }
  var getTask = async ({ operation }, { names }) => {
    const task = await names.task("task", operation.task ?? "");
    return { outcome: { code: "task-read" }, task, data: task };
  };
  var listTasks = async ({ operation, space }, { names, call }, { ax }) => {
    const { project, dataset, type, name, limit } = operation.filter;
    const [space_id, project_id, dataset_id] = await Promise.all([space === void 0 ? void 0 : names.spaceId("the tasks of a space"), project === void 0 ? void 0 : names.projectId("filter", project), dataset === void 0 ? void 0 : names.datasetId("filter", dataset)]);
    const query = { space_id, project_id, dataset_id, type, name };
    const items = await (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_4__.Fo)((page) => ax.tasks({ ...query, ...page }, call), { limit });
    const tasks = items.map(({ id: id2, name: called, type: kind, last_run_at: last }) => ({ id: id2, name: called, type: typeof kind === "string" ? kind : "", last_run_at: typeof last === "string" ? last : void 0 }));
    return { ...found("tasks-found", { of: "tasks", items: tasks }), data: items };
  };
  var listRuns = async ({ operation }, { names, call }, { ax }) => {
    const { status, limit } = operation.filter;
    const task = await names.task("task", operation.task ?? "");
    const items = await (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_4__.Fo)((page) => ax.taskRuns(task.id, { status, ...page }, call), { limit });
    return { ...found("runs-found", { of: "runs", items }), task };
  };
  function found(code, listing) {
    return { outcome: { code, count: listing.items.length }, listing, data: listing.items };
  }
  var getRun = async (inputs, options, deps) => {
    const { run, ...rest } = await readRun(inputs, options, deps);
    return { outcome: { code: "run-read" }, ...rest, run: resultOf(rest.task, run), data: run };
  };
  var cancelGivenRun = async (inputs, options, deps) => {
    const read = await readRun(inputs, options, deps);
    const { outcome, run } = await cancel(read.run, deps);
    return { ...read, outcome, run: resultOf(read.task, run), data: run };
  };
  async function cancel(active, deps) {
    if ((0, _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_6__.Hd)(active)) return { outcome: { code: "run-already-ended", status: active.status.toLowerCase() }, run: active };
    const cancelled = await (0, _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_1__.Su)(active.id, (0, _chunk_7NAZKMJB_js__WEBPACK_IMPORTED_MODULE_1__.oE)(false), deps);
    if (cancelled.kind === "failed") throw cancelled.error;
    const { kind, run } = cancelled;
    switch (kind) {
      case "cancelled":
        return { outcome: { code: "run-cancelled" }, run };
      case "requested":
        return { outcome: { code: "cancel-requested" }, run };
      case "ended-before":
        return { outcome: { code: "run-ended-before-cancel", status: run.status.toLowerCase() }, run };
    }
  }
  async function readRun({ operation }, { call }, { ax, signal }) {
    const run = await ax.taskRun(operation.runId ?? "", call);
    const id2 = run.experiment_id;
    const [task, experiment] = await Promise.all([ax.task(run.task_id, call), id2 ? ax.experiment(id2, { signal }).catch(() => ({ id: id2, name: "" })) : void 0]);
    return { run, task, experiment: experiment && { id: experiment.id, name: experiment.name } };
  }
  function resultOf(task, run) {
    const kind = (0, _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_6__.Hd)(run) ? "finished" : "not-awaited";
    return { role: "primary", task: (0, _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_6__.H8)(task), outcome: { kind, run } };
  }
  var OPERATIONS = { create: createTask, update: changeTask, delete: deleteTask, get: getTask, list: listTasks, "list-runs": listRuns, "get-run": getRun, cancel: cancelGivenRun };
}) };
