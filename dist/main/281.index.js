export const id = 281;
export const ids = [281];
export const modules = {

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


/***/ }),

/***/ 18281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wait: () => (/* binding */ wait)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99373);
/* harmony import */ var _app_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43521);
/* harmony import */ var _evaluations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93965);
/* harmony import */ var _follow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71228);
/* harmony import */ var _get_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94256);
/* harmony import */ var _score_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49738);






/** `command: wait`: does everything for the run of an earlier step that `run` does after its trigger. */
async function wait(context) {
    const { settings, clock, duty, journal, patientAx } = context;
    const { timeoutMs, onTimeout, onCancel } = settings.waiting;
    const record = await (0,_get_run_js__WEBPACK_IMPORTED_MODULE_4__.readRun)(context);
    const task = await patientAx.task(record.task.id);
    const evaluations = await (0,_evaluations_js__WEBPACK_IMPORTED_MODULE_2__/* .findEvaluations */ .jF)(task, context);
    const scored = { shape: task, experimentIds: undefined, evaluations: (0,_evaluations_js__WEBPACK_IMPORTED_MODULE_2__/* .allTasks */ .m5)(evaluations) };
    const scores = await (0,_score_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .planScores */ .J)(scored, context);
    journal.learn({ timeoutMs });
    // The run belongs to another step; only a user who says `cancel` makes it ours.
    if (onTimeout === 'cancel' || onCancel === 'cancel')
        duty.owe(record.run.id);
    const deadline = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .startDeadline */ .d)(clock, timeoutMs);
    const ended = await (0,_follow_js__WEBPACK_IMPORTED_MODULE_3__/* .followRun */ .R)({ ...record, ending: 'waiting' }, deadline, context);
    await (0,_evaluations_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluateExperiment */ .pu)(ended, evaluations, { deadline, context });
    const { scoreRun } = await Promise.all(/* import() */[__webpack_require__.e(302), __webpack_require__.e(355)]).then(__webpack_require__.bind(__webpack_require__, 86355));
    await scoreRun(scores, ended, { deadline, context });
    journal.learn({ url: await (0,_app_page_js__WEBPACK_IMPORTED_MODULE_1__/* .appPage */ .T)(task, context), result: ended.run });
}


/***/ })

};
