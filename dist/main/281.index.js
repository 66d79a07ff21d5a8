export const id = 281;
export const ids = [281,256];
export const modules = {

/***/ 3521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ appPage)
/* harmony export */ });
/* harmony import */ var _ax_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5114);
/* harmony import */ var _ax_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5818);


/** Organizations that are asked for the space; the link is not worth more requests. */
const ORGANIZATIONS_ASKED = 3;
/** Milliseconds for all of it. */
const BUDGET_MS = 10_000;
/**
 * The page of the Arize app where the task's results are, in the forms that are known to exist: a dataset's experiments, or
 * a project. `undefined` where the app's address is not known, and whenever the service does not answer at once: a link
 * is never worth a failed step.
 */
async function appPage(task, context) {
    const { appUrl } = context.settings.connection;
    if (appUrl === undefined || context.interruption.aborted)
        return undefined;
    try {
        const giveUp = context.clock.sleep(BUDGET_MS, context.interruption).then(() => undefined);
        return await Promise.race([findPage(task, appUrl, context), giveUp]);
    }
    catch (error) {
        if (error instanceof _ax_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AxError */ .OP)
            return undefined;
        throw error;
    }
}
async function findPage(task, appUrl, { ax }) {
    const { dataset_id: dataset, project_id: project } = task;
    const place = dataset ? await ax.dataset(dataset) : project ? await ax.project(project) : undefined;
    if (!place?.space_id)
        return undefined;
    const { items: organizations } = await ax.organizations();
    for (const organization of organizations.slice(0, ORGANIZATIONS_ASKED)) {
        for await (const space of (0,_ax_client_js__WEBPACK_IMPORTED_MODULE_0__/* .everyPage */ .Lu)((query) => ax.spaces({ org_id: organization.id, ...query }))) {
            if (space.id !== place.space_id)
                continue;
            const root = `${appUrl}/organizations/${segment(organization.id)}/spaces/${segment(space.id)}`;
            return dataset
                ? `${root}/datasets/${segment(dataset)}?selectedTab=experiments`
                : `${root}/projects/${segment(place.id)}?selectedTab=llmTracing`;
        }
    }
    return undefined;
}
/** An ID as a path segment the way the app writes it: base64 padding as it is. */
function segment(id) {
    return encodeURIComponent(id).replaceAll('%3D', '=');
}


/***/ }),

/***/ 3965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ findEvaluations),
/* harmony export */   p: () => (/* binding */ evaluateExperiment)
/* harmony export */ });
/* harmony import */ var _ax_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5818);
/* harmony import */ var _lifecycle_chained_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8040);
/* harmony import */ var _lifecycle_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7845);
/* harmony import */ var _lifecycle_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5908);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2095);
/* harmony import */ var _follow_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1228);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7799);







/** Milliseconds in which the service starts a chained evaluation. */
const CHAINED_WITHIN_MS = 120_000;
/**
 * Finds the evaluation tasks and checks that they can score what `main` makes.
 * @throws {InputError} for tasks that are no evaluations, or are on another dataset
 */
async function findEvaluations(main, context) {
    const { names, settings } = context;
    const input = 'evaluation-task-ids';
    const given = settings.request.evaluationTaskIds ?? [];
    const tasks = await Promise.all(given.map((nameOrId) => names.task(input, nameOrId)));
    const problems = tasks.flatMap((task) => unfitEvaluation(task, main, settings.waiting.wait));
    if (problems.length > 0)
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d(problems.map((message) => ({ input, message })));
    return {
        onDatasets: tasks.filter((task) => (0,_lifecycle_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(task) === 'dataset-evaluation'),
        onProjects: tasks.filter((task) => (0,_lifecycle_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(task) === 'project-evaluation').map((task) => ({ task })),
    };
}
function unfitEvaluation(task, main, wait) {
    const name = `"${task.name}"`;
    if ((0,_lifecycle_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(task) === 'experiment')
        return [`${name} makes experiments; give tasks that evaluate them.`];
    if ((0,_lifecycle_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(task) === 'project-evaluation')
        return [];
    if (task.dataset_id !== main.dataset_id)
        return [`${name} is on another dataset than the task "${main.name}".`];
    return wait
        ? []
        : [`${name} is on a dataset and triggered once the experiment has ended, which needs \`wait: true\`.`];
}
/** Lets the evaluation tasks score the experiment of an ended run, all at once, and waits for their runs. */
async function evaluateExperiment(main, evaluations, scene) {
    const run = main.ending === 'ended' ? main.run : undefined;
    if (run?.status !== 'COMPLETED') {
        forgetChained(main, scene.context);
        return;
    }
    const { onDatasets, onProjects } = evaluations;
    // All of them are followed to their end, even if one meets a fault: what is not awaited would go on polling.
    const results = await Promise.allSettled([
        ...onDatasets.map((task) => evaluateByTrigger(task, run, scene)),
        ...onProjects.map(({ task }) => followChained(task, run, scene)),
    ]);
    for (const result of results)
        if (result.status === 'rejected')
            throw result.reason;
}
/**
 * An experiment that ended without completing sets no evaluation off, and one that may live on takes its evaluations along.
 * Of any other, the post step makes sure.
 */
function forgetChained({ run, afterwards }, { duty }) {
    if (run === undefined || !((0,_lifecycle_status_js__WEBPACK_IMPORTED_MODULE_3__/* .hasEnded */ .h)(run) || afterwards === 'left'))
        return;
    for (const pending of duty.current().pending) {
        if (pending.mark.by === 'chained' && pending.mark.runId === run.id)
            duty.forget(pending);
    }
}
async function evaluateByTrigger(task, experimentRun, { deadline, context }) {
    const experimentId = experimentRun.experiment_id;
    if (!experimentId) {
        lose(task, 'The experiment of the run is not known, so that it cannot be evaluated.', context);
        return;
    }
    // What can no longer be waited for is not paid for.
    if (deadline.passed()) {
        lose(task, 'The timeout passed before the evaluation could be started.', context);
        return;
    }
    try {
        const plan = (0,_lifecycle_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planDatasetEvaluation */ .sv)({}, [experimentId]);
        const record = await (0,_start_js__WEBPACK_IMPORTED_MODULE_6__/* .start */ .n)({ role: 'evaluation', task, plan, deadline }, context);
        await (0,_follow_js__WEBPACK_IMPORTED_MODULE_5__/* .followRun */ .R)(record, deadline, context);
    }
    catch (error) {
        if (!(error instanceof _ax_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AxError */ .OP))
            throw error;
        const { aborted } = context.interruption;
        lose(task, aborted ? 'The workflow was cancelled before the evaluation was started.' : error.message, context);
    }
}
async function followChained(task, experimentRun, { deadline, context }) {
    const { ax, clock, random, interruption, duty, onEvent } = context;
    const pending = duty.current().pending.find((each) => isChainedTo(each, task, experimentRun));
    if (pending === undefined) {
        lose(task, 'The evaluation was not asked for.', context);
        return;
    }
    const budgetMs = Math.min(CHAINED_WITHIN_MS, deadline.remaining());
    const place = { ...pending, experimentRun };
    const chained = await (0,_lifecycle_chained_js__WEBPACK_IMPORTED_MODULE_1__/* .findChainedRun */ .d)(place, { ax, clock, random, budgetMs, interruption });
    if (chained.kind !== 'found') {
        lose(task, explainSearch(chained), context);
        return;
    }
    duty.owe(chained.run.id, pending);
    onEvent({ kind: 'triggered', run: chained.run, adopted: true });
    await (0,_follow_js__WEBPACK_IMPORTED_MODULE_5__/* .followRun */ .R)({ role: 'evaluation', task, run: chained.run, ending: 'waiting' }, deadline, context);
}
function isChainedTo({ taskId, mark }, task, experimentRun) {
    return taskId === task.id && mark.by === 'chained' && mark.runId === experimentRun.id;
}
function explainSearch(chained) {
    switch (chained.kind) {
        case 'interrupted':
            return 'The workflow was cancelled before the evaluation of the experiment was seen.';
        case 'several':
            return `Several new runs are there and nothing tells which belongs to the experiment: ${chained.runs.map((run) => run.id).join(', ')}.`;
        case 'none':
            return `The service started no run for the experiment in time. ${chained.error?.message ?? ''}`.trim();
    }
}
function lose({ id, name, type }, explanation, { journal }) {
    journal.record({
        role: 'evaluation',
        task: { id, name, type },
        run: undefined,
        ending: 'lost',
        explanation,
    });
}


/***/ }),

/***/ 3301:
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

/***/ 4256:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  getRun: () => (/* binding */ getRun),
  readRun: () => (/* binding */ readRun)
});

// EXTERNAL MODULE: ./src/lifecycle/status.ts
var lifecycle_status = __webpack_require__(5908);
// EXTERNAL MODULE: ./src/commands/find-task.ts
var find_task = __webpack_require__(3301);
// EXTERNAL MODULE: ./src/ax/errors.ts
var errors = __webpack_require__(5818);
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

/***/ 8281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wait: () => (/* binding */ wait)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9373);
/* harmony import */ var _app_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3521);
/* harmony import */ var _evaluations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3965);
/* harmony import */ var _follow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1228);
/* harmony import */ var _get_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4256);





/** `command: wait`: does everything for the run of an earlier step that `run` does after its trigger. */
async function wait(context) {
    const { settings, clock, duty, journal, patientAx } = context;
    const { timeoutMs, onTimeout, onCancel } = settings.waiting;
    const record = await (0,_get_run_js__WEBPACK_IMPORTED_MODULE_4__.readRun)(context);
    const task = await patientAx.task(record.task.id);
    const evaluations = await (0,_evaluations_js__WEBPACK_IMPORTED_MODULE_2__/* .findEvaluations */ .j)(task, context);
    journal.learn({ timeoutMs });
    // The run belongs to another step; only a user who says `cancel` makes it ours.
    if (onTimeout === 'cancel' || onCancel === 'cancel')
        duty.owe(record.run.id);
    const deadline = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .startDeadline */ .d)(clock, timeoutMs);
    const ended = await (0,_follow_js__WEBPACK_IMPORTED_MODULE_3__/* .followRun */ .R)({ ...record, ending: 'waiting' }, deadline, context);
    await (0,_evaluations_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluateExperiment */ .p)(ended, evaluations, { deadline, context });
    journal.learn({ url: await (0,_app_page_js__WEBPACK_IMPORTED_MODULE_1__/* .appPage */ .T)(task, context), result: ended.run });
}


/***/ }),

/***/ 7845:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   L3: () => (/* binding */ planExperiment),
/* harmony export */   h2: () => (/* binding */ planProjectEvaluation),
/* harmony export */   jp: () => (/* binding */ checkInputsFit),
/* harmony export */   sv: () => (/* binding */ planDatasetEvaluation)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2095);

/** The kind of a task. */
function kindOf(task) {
    if (task.type === 'RUN_EXPERIMENT')
        return 'experiment';
    return task.project_id ? 'project-evaluation' : 'dataset-evaluation';
}
const KIND_WORDS = {
    'project-evaluation': 'an evaluation of a project',
    'dataset-evaluation': 'an evaluation of a dataset',
    experiment: 'an experiment',
};
/** Which kinds of tasks can use an input; the others would be refused by the service (HTTP 400). */
const USED_BY = {
    'data-start-time': ['project-evaluation'],
    'data-end-time': ['project-evaluation'],
    'max-spans': ['project-evaluation', 'dataset-evaluation'],
    'override-evaluations': ['project-evaluation', 'dataset-evaluation'],
    'experiment-ids': ['dataset-evaluation'],
    'experiment-name': ['experiment'],
    'dataset-version-id': ['experiment'],
    'max-examples': ['experiment'],
    'example-ids': ['experiment'],
    'query-filter': ['experiment'],
    'tracing-metadata': ['experiment'],
    'evaluation-task-ids': ['experiment'],
};
/**
 * Checks that every given input fits the task.
 * @throws {InputError} naming each one that does not, before anything is spent
 */
function checkInputsFit(task, given) {
    const kind = kindOf(task);
    const problems = [...given].flatMap((input) => {
        const users = USED_BY[input];
        if (users === undefined || users.includes(kind))
            return [];
        const others = users.map((user) => KIND_WORDS[user]).join(' or ');
        return [
            { input, message: `is for ${others}, but the task "${task.name}" is ${KIND_WORDS[kind]}. Remove it.` },
        ];
    });
    if (problems.length > 0)
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(problems);
}
/** The trigger of an experiment. */
function planExperiment(task, request, parts) {
    return {
        mark: { by: 'experiment', name: parts.name, datasetId: task.dataset_id ?? '' },
        window: undefined,
        chainedTaskIds: parts.chainedTaskIds,
        body: withoutAbsent({
            experiment_name: parts.name,
            dataset_version_id: request.datasetVersionId,
            max_examples: request.maxExamples,
            example_ids: request.exampleIds,
            query_filter: request.queryFilter,
            tracing_metadata: parts.tracingMetadata,
            evaluation_task_ids: parts.chainedTaskIds.length > 0 ? parts.chainedTaskIds : undefined,
        }),
    };
}
/** The trigger of an evaluation of a dataset's experiments. It carries nothing that would tell its run from others. */
function planDatasetEvaluation(request, experimentIds) {
    return {
        mark: { by: 'nothing' },
        window: undefined,
        chainedTaskIds: [],
        body: withoutAbsent({
            max_spans: request.maxSpans,
            override_evaluations: request.overrideEvaluations,
            experiment_ids: experimentIds,
        }),
    };
}
/** The longest window that the API takes. */
const LONGEST_WINDOW_MS = 30 * 86_400_000;
/**
 * The trigger of an evaluation of a project. Start and end are always sent, to the millisecond: where one of them hangs
 * on this very moment, the window tells our run from all others.
 * @throws {InputError} when there is no start, the window is empty, or it is longer than the API's 30 days
 */
function planProjectEvaluation(task, request, now) {
    const { dataStartTime, dataEndTime } = request;
    const start = dataStartTime === undefined ? lastRunOf(task) : resolveInstant(dataStartTime, now);
    const end = dataEndTime === undefined ? now : resolveInstant(dataEndTime, now);
    if (start >= end) {
        const message = `${start.toISOString()} is not before the end of the window, ${end.toISOString()}. Set an earlier start or a later end.`;
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d([{ input: 'data-start-time', message }]);
    }
    if (end.getTime() - start.getTime() > LONGEST_WINDOW_MS) {
        const source = dataStartTime === undefined ? ' (the last run of the task, because no start was given)' : '';
        const message = `${start.toISOString()}${source} is more than 30 days before the end of the window, ${end.toISOString()}; the API takes 30 days at most. Set a later start, such as \`-24h\`.`;
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d([{ input: 'data-start-time', message }]);
    }
    const window = { start: start.toISOString(), end: end.toISOString() };
    const hangsOnNow = dataEndTime === undefined || isRelative(dataEndTime) || isRelative(dataStartTime);
    return {
        mark: hangsOnNow ? { by: 'window', ...window } : { by: 'nothing' },
        window,
        chainedTaskIds: [],
        body: withoutAbsent({
            data_start_time: window.start,
            data_end_time: window.end,
            max_spans: request.maxSpans,
            override_evaluations: request.overrideEvaluations,
        }),
    };
}
function isRelative(instant) {
    return instant !== undefined && 'agoMs' in instant;
}
function resolveInstant(instant, now) {
    return 'at' in instant ? instant.at : new Date(now.getTime() - instant.agoMs);
}
function lastRunOf(task) {
    const last = new Date(task.last_run_at ?? NaN);
    if (!Number.isNaN(last.getTime()))
        return last;
    const message = `is needed, because the task "${task.name}" has never run and so has no last run to start from. Give a start such as \`-24h\`.`;
    throw new _problems_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d([{ input: 'data-start-time', message }]);
}
function withoutAbsent(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}


/***/ })

};
