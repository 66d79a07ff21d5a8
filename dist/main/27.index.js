export const id = 27;
export const ids = [27];
export const modules = {

/***/ 42027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deleteTask: () => (/* binding */ deleteTask)
/* harmony export */ });
/* harmony import */ var _ax_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75818);
/* harmony import */ var _ax_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4135);
/* harmony import */ var _write_again_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27320);
/* harmony import */ var _find_task_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33301);




/** `command: delete`: makes sure that a task is not there. One that never was is no error. */
async function deleteTask(context) {
    const { settings, names, patientAx, ax, journal } = context;
    const wanted = settings.subject.task ?? '';
    const task = (0,_ax_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .isId */ .e)(wanted)
        ? await patientAx.task(wanted).catch(absentWhenNotFound)
        : await names.maybeTask('task', wanted);
    if (task === undefined) {
        journal.learn({ deed: `There is no task "${wanted}"; nothing was deleted.` });
        return;
    }
    (0,_find_task_js__WEBPACK_IMPORTED_MODULE_3__/* .noteTask */ .C)(task, context);
    await (0,_write_again_js__WEBPACK_IMPORTED_MODULE_1__/* .writeAgain */ .S)(() => ax.deleteTask(task.id).catch(absentWhenNotFound), context);
    journal.learn({ deed: 'The task was deleted.', result: task });
}
/** Not found is what a deletion is after, also when an earlier try of it was carried out unseen. */
function absentWhenNotFound(error) {
    if (!(error instanceof _ax_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_))
        throw error;
}


/***/ }),

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

/***/ 27320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ writeAgain)
/* harmony export */ });
/* harmony import */ var _ax_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95114);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99373);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49809);



/** Milliseconds for a write that may be repeated. */
const BUDGET_MS = 30_000;
/**
 * Repeats a write that does no harm when it is carried out twice: a PATCH that sets fields to values, a DELETE.
 * @throws {AxError} the last failure
 */
function writeAgain(write, { clock, random, interruption, settings }) {
    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .withRetries */ .L)(write, {
        clock,
        random,
        signal: interruption,
        deadline: (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .startDeadline */ .d)(clock, Math.min(BUDGET_MS, settings.waiting.timeoutMs)),
        again: _ax_client_js__WEBPACK_IMPORTED_MODULE_0__/* .transientFailure */ .RG,
    });
}


/***/ })

};
