export const id = 695;
export const ids = [695];
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

/***/ 2695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/clock.ts
var src_clock = __webpack_require__(9373);
// EXTERNAL MODULE: ./src/github/experiment-name.ts
var experiment_name = __webpack_require__(2322);
// EXTERNAL MODULE: ./src/github/workflow.ts
var github_workflow = __webpack_require__(2426);
// EXTERNAL MODULE: ./src/lifecycle/plan.ts
var plan = __webpack_require__(7845);
// EXTERNAL MODULE: ./src/commands/app-page.ts
var app_page = __webpack_require__(3521);
// EXTERNAL MODULE: ./src/commands/evaluations.ts
var commands_evaluations = __webpack_require__(3965);
// EXTERNAL MODULE: ./src/commands/follow.ts + 2 modules
var follow = __webpack_require__(1228);
// EXTERNAL MODULE: ./src/commands/find-task.ts
var find_task = __webpack_require__(3301);
;// CONCATENATED MODULE: ./src/commands/intent.ts


/**
 * Finds out what is to be run.
 * @throws {InputError} when an input does not fit the task
 */
async function readIntent(context) {
    const { settings } = context;
    const intent = settings.subject.definition === undefined ? await existingIntent(context) : await definedIntent(context);
    (0,plan/* checkInputsFit */.jp)(intent.shape, settings.given);
    return intent;
}
async function existingIntent(context) {
    const task = await (0,find_task/* findTask */.V)(context);
    return { shape: task, experimentIds: undefined, realise: () => Promise.resolve(task) };
}
/** Loads the code of definitions only when there is one. */
async function definedIntent(context) {
    const { names, settings, onEvent } = context;
    const [{ readWanted }, { ensureTask }, { createEphemeral }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(851), __webpack_require__.e(639)]).then(__webpack_require__.bind(__webpack_require__, 4639)),
        __webpack_require__.e(/* import() */ 742).then(__webpack_require__.bind(__webpack_require__, 5742)),
        __webpack_require__.e(/* import() */ 597).then(__webpack_require__.bind(__webpack_require__, 6597)),
    ]);
    const wanted = await readWanted(context);
    const { body } = wanted;
    const experimentIds = 'experiment_ids' in body ? body.experiment_ids : undefined;
    if (settings.subject.ephemeral) {
        const realise = async () => noted(await createEphemeral(body, context));
        return { shape: body, experimentIds, realise };
    }
    const existing = await names.maybeTask(wanted.input, body.name);
    const realise = async () => {
        const { task, deed } = await ensureTask(wanted, existing, context);
        onEvent({ kind: 'deed', deed });
        return noted(task);
    };
    return { shape: { ...body, last_run_at: existing?.last_run_at }, experimentIds, realise };
    function noted(task) {
        (0,find_task/* noteTask */.C)(task, context);
        return task;
    }
}

// EXTERNAL MODULE: ./src/commands/start.ts + 4 modules
var start = __webpack_require__(7799);
;// CONCATENATED MODULE: ./src/commands/run.ts









/** `command: run`: triggers a task, waits for its run and for the evaluations of its experiment. */
async function run(context) {
    const { settings, journal, clock } = context;
    const { wait, timeoutMs } = settings.waiting;
    const intent = await readIntent(context);
    const evaluations = await (0,commands_evaluations/* findEvaluations */.j)(intent.shape, context);
    const plan = await planTrigger(intent, evaluations, context);
    journal.learn({ window: plan.window, timeoutMs });
    const task = await intent.realise();
    const deadline = (0,src_clock/* startDeadline */.d)(clock, timeoutMs);
    const record = await (0,start/* start */.n)({ role: 'main', task, plan, deadline }, context);
    if (!wait)
        return;
    const ended = await (0,follow/* followRun */.R)(record, deadline, context);
    await (0,commands_evaluations/* evaluateExperiment */.p)(ended, evaluations, { deadline, context });
    journal.learn({ url: await (0,app_page/* appPage */.T)(task, context) });
}
/** Resolves what the trigger needs and builds it. Nothing is spent yet. */
async function planTrigger(intent, evaluations, context) {
    const { shape } = intent;
    const { settings, clock } = context;
    const { request } = settings;
    switch ((0,plan/* kindOf */.I)(shape)) {
        case 'project-evaluation':
            return (0,plan/* planProjectEvaluation */.h2)(shape, request, clock.now());
        case 'dataset-evaluation':
            return (0,plan/* planDatasetEvaluation */.sv)(request, await resolveExperiments(intent, context));
        case 'experiment':
            return planNewExperiment(shape, evaluations, context);
    }
}
/** The experiments of the input, else those of the definition, else none: then the service takes the task's own. */
async function resolveExperiments({ shape, experimentIds }, context) {
    const given = context.settings.request.experimentIds;
    if (given === undefined)
        return experimentIds;
    const find = (each) => context.names.experimentId('experiment-ids', each, shape.dataset_id ?? '');
    return Promise.all(given.map(find));
}
function planNewExperiment(task, evaluations, context) {
    const { settings, workflow, journal, random } = context;
    const { request, telling, canonicalInputs } = settings;
    const name = request.experimentName ??
        (0,experiment_name/* experimentName */.By)({ taskName: task.name, workflow, canonicalInputs, random: random() });
    const provenance = telling.provenance ? (0,github_workflow/* provenanceOf */.J)(workflow) : {};
    const metadata = { ...provenance, ...request.tracingMetadata };
    journal.learn({ experiment: { id: undefined, name } });
    return (0,plan/* planExperiment */.L3)(task, request, {
        name,
        tracingMetadata: Object.keys(metadata).length > 0 ? metadata : undefined,
        chainedTaskIds: evaluations.onProjects.map((each) => each.task.id),
    });
}


/***/ }),

/***/ 2322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ experimentName),
/* harmony export */   TC: () => (/* binding */ ephemeralName)
/* harmony export */ });
/* unused harmony exports slug, baselineKey */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Hexadecimal digits of a text's SHA-256. */
function digest(text, length) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, length);
}
/**
 * The text with everything outside `[A-Za-z0-9_-]` as `-`. When that changed anything, six digits of a hash keep two
 * different texts apart: a task called `a.b` is not the task `a-b`.
 */
function slug(text) {
    const plain = text.replace(/[^A-Za-z0-9_-]/gu, '-');
    return plain === text ? plain : `${plain}-${digest(text, 6)}`;
}
/** What the experiments of one task on one branch or pull request have in common: `slug(task)@slug(ref)`. */
function baselineKey(taskName, ref) {
    return `${slug(taskName)}@${slug(ref)}`;
}
/** Four characters of a number in [0, 1). */
function random4(random) {
    return Math.floor(random * 36 ** 4)
        .toString(36)
        .padStart(4, '0');
}
/** `<key>.<sha7>.<run id>-<attempt>-<digest8>-<random4>`: unique, and readable in the Arize app. */
function experimentName({ taskName, workflow, canonicalInputs, random }) {
    const { headSha, runId, runAttempt, ref, job, step } = workflow;
    const step8 = digest(JSON.stringify([job, step, canonicalInputs]), 8);
    const run = `${runId ?? '0'}-${runAttempt ?? '1'}`;
    return `${baselineKey(taskName, ref ?? 'local')}.${headSha?.slice(0, 7) ?? 'local'}.${run}-${step8}-${random4(random)}`;
}
/** `<task> (<ref> <run id>-<attempt>-<random4>)`: unique, and tells people in the Arize app whose task it was. */
function ephemeralName({ taskName, workflow, random, }) {
    const { ref, runId, runAttempt } = workflow;
    return `${taskName} (${ref ?? 'local'} ${runId ?? '0'}-${runAttempt ?? '1'}-${random4(random)})`;
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
