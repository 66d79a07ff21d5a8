export const id = 615;
export const ids = [615,664];
export const modules = {

/***/ 33301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ noteTask),
/* harmony export */   V: () => (/* binding */ findTask)
/* harmony export */ });
/** Finds the task that the input `task` names and notes it. */
async function findTask(context) {
    const task = await context.names.task('task', context.settings.subject.task ?? '');
    noteTask(task, context);
    return task;
}
/** Notes the task that the command works on. */
function noteTask(task, { journal, onEvent }) {
    onEvent({ kind: 'task', task });
    journal.learn({ task: { id: task.id, name: task.name, type: task.type } });
}


/***/ }),

/***/ 62615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listRuns: () => (/* binding */ listRuns)
/* harmony export */ });
/* harmony import */ var _ax_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95114);
/* harmony import */ var _find_task_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33301);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49664);



/** `command: list-runs`: reads all runs of a task that match the filter, newest first. */
async function listRuns(context) {
    const { settings, patientAx, journal } = context;
    const { status, limit } = settings.subject.filter;
    const task = await (0,_find_task_js__WEBPACK_IMPORTED_MODULE_2__/* .findTask */ .V)(context);
    const runs = await (0,_list_js__WEBPACK_IMPORTED_MODULE_1__.take)(limit, (0,_ax_client_js__WEBPACK_IMPORTED_MODULE_0__/* .everyPage */ .Lu)((page) => patientAx.taskRuns(task.id, { status, ...page })));
    journal.learn({ deed: `Found ${runs.length} runs.`, listing: { of: 'runs', items: runs }, result: runs });
}


/***/ }),

/***/ 49664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   list: () => (/* binding */ list),
/* harmony export */   take: () => (/* binding */ take)
/* harmony export */ });
/* harmony import */ var _ax_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95114);

/** `command: list`: reads all tasks that match the filter. */
async function list(context) {
    const { settings, names, patientAx, journal } = context;
    const { project, dataset, type, name, limit } = settings.subject.filter;
    const [space_id, project_id, dataset_id] = await Promise.all([
        settings.space === undefined ? undefined : names.spaceId('the tasks of a space'),
        project === undefined ? undefined : names.projectId('filter', project),
        dataset === undefined ? undefined : names.datasetId('filter', dataset),
    ]);
    const query = { space_id, project_id, dataset_id, type, name };
    const tasks = await take(limit, (0,_ax_client_js__WEBPACK_IMPORTED_MODULE_0__/* .everyPage */ .Lu)((page) => patientAx.tasks({ ...query, ...page })));
    journal.learn({
        deed: `Found ${tasks.length} tasks.`,
        listing: { of: 'tasks', items: tasks },
        result: tasks,
    });
}
/** The first `limit` items, or all of them. */
async function take(limit, items) {
    const taken = [];
    for await (const item of items) {
        taken.push(item);
        if (taken.length === limit)
            break;
    }
    return taken;
}


/***/ })

};
