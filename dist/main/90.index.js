export const id = 90;
export const ids = [90,256];
export const modules = {

/***/ 6090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cancel: () => (/* binding */ cancel)
/* harmony export */ });
/* harmony import */ var _lifecycle_cancel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58740);
/* harmony import */ var _lifecycle_events_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43527);
/* harmony import */ var _lifecycle_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95908);
/* harmony import */ var _follow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71228);
/* harmony import */ var _get_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94256);





/** `command: cancel`: makes sure that a run is not active any more. One that has ended already is no error. */
async function cancel(context) {
    const { ax, clock, random, journal, onEvent } = context;
    const record = await (0,_get_run_js__WEBPACK_IMPORTED_MODULE_3__.readRun)(context);
    if ((0,_lifecycle_status_js__WEBPACK_IMPORTED_MODULE_1__/* .hasEnded */ .h)(record.run)) {
        const deed = `The run had already ended (${record.run.status.toLowerCase()}); nothing was cancelled.`;
        journal.learn({ deed, result: record.run });
        return;
    }
    const outcome = await (0,_lifecycle_cancel_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelRun */ .S)(record.run.id, { ax, clock, random, ...(0,_follow_js__WEBPACK_IMPORTED_MODULE_2__/* .budgetFor */ .v)(false) });
    (0,_lifecycle_events_js__WEBPACK_IMPORTED_MODULE_4__/* .tellCancel */ ._)(record.run.id, outcome, onEvent);
    if (outcome.kind === 'failed')
        throw outcome.error;
    journal.record({ ...record, run: outcome.run, ending: (0,_lifecycle_status_js__WEBPACK_IMPORTED_MODULE_1__/* .hasEnded */ .h)(outcome.run) ? 'ended' : 'left' });
    const deeds = {
        cancelled: 'The run was cancelled.',
        requested: 'The service has taken the cancellation; the run has not ended yet.',
        'ended-before': `The run ended by itself (${outcome.run.status.toLowerCase()}) before the cancellation reached it.`,
    };
    journal.learn({ deed: deeds[outcome.kind], result: outcome.run });
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

/***/ 94256:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  getRun: () => (/* binding */ getRun),
  readRun: () => (/* binding */ readRun)
});

// EXTERNAL MODULE: ./src/lifecycle/status.ts
var lifecycle_status = __webpack_require__(95908);
// EXTERNAL MODULE: ./src/commands/find-task.ts
var find_task = __webpack_require__(33301);
// EXTERNAL MODULE: ./src/ax/errors.ts
var errors = __webpack_require__(75818);
;// CONCATENATED MODULE: ./src/commands/note-experiment.ts

/** Notes the experiment of a run that another step has triggered. Its name is worth a request, not a failed step. */
async function noteExperiment(run, { ax, journal }) {
    const id = run.experiment_id;
    if (!id)
        return;
    try {
        const { name } = await ax.experiment(id);
        journal.learn({ experiment: { id, name } });
    }
    catch (error) {
        if (!(error instanceof errors/* AxError */.OP))
            throw error;
        journal.learn({ experiment: { id, name: '' } });
    }
}

;// CONCATENATED MODULE: ./src/commands/get-run.ts



/** `command: get-run`: reads a run as it is now. */
async function getRun(context) {
    const record = await readRun(context);
    context.journal.learn({ deed: 'The run was read.', result: record.run });
}
/** Reads the run that the input `run-id` names, with its task, and notes both. */
async function readRun(context) {
    const { patientAx, settings, journal } = context;
    const run = await patientAx.taskRun(settings.subject.runId ?? '');
    const task = await patientAx.task(run.task_id);
    (0,find_task/* noteTask */.C)(task, context);
    await noteExperiment(run, context);
    const { id, name, type } = task;
    const record = {
        role: 'main',
        task: { id, name, type },
        run,
        ending: (0,lifecycle_status/* hasEnded */.h)(run) ? 'ended' : 'left',
    };
    journal.record(record);
    return record;
}


/***/ })

};
