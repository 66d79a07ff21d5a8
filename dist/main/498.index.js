export const id = 498;
export const ids = [498];
export const modules = {

/***/ 43521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ appPage)
/* harmony export */ });
/* harmony import */ var _ax_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95114);
/* harmony import */ var _ax_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75818);


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
    const found = new AbortController();
    const enough = () => {
        found.abort();
    };
    context.interruption.addEventListener('abort', enough);
    try {
        const giveUp = context.clock.sleep(BUDGET_MS, found.signal).then(() => undefined);
        return await Promise.race([findPage(task, appUrl, context), giveUp]);
    }
    catch (error) {
        if (error instanceof _ax_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AxError */ .OP)
            return undefined;
        throw error;
    }
    finally {
        context.interruption.removeEventListener('abort', enough);
        // A timer that is left behind would keep the process alive.
        found.abort();
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

/***/ 93965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jF: () => (/* binding */ findEvaluations),
/* harmony export */   m5: () => (/* binding */ allTasks),
/* harmony export */   pu: () => (/* binding */ evaluateExperiment)
/* harmony export */ });
/* harmony import */ var _ax_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75818);
/* harmony import */ var _lifecycle_chained_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18040);
/* harmony import */ var _lifecycle_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7845);
/* harmony import */ var _lifecycle_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95908);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62095);
/* harmony import */ var _follow_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71228);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67799);







/** All of them. */
function allTasks({ onDatasets, onProjects }) {
    return [...onDatasets, ...onProjects.map(({ task }) => task)];
}
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
    const budgetMs = Math.min(CHAINED_WITHIN_MS, deadline.remaining());
    // Where another step triggered the experiment, what came before its trigger is all that is known not to belong to it.
    const before = pending?.before ?? { ids: [], oldest: experimentRun.created_at };
    const place = { taskId: task.id, before, experimentRun };
    const chained = await (0,_lifecycle_chained_js__WEBPACK_IMPORTED_MODULE_1__/* .findChainedRun */ .d)(place, { ax, clock, random, budgetMs, interruption });
    if (chained.kind !== 'found') {
        lose(task, explainSearch(chained), context);
        return;
    }
    if (pending !== undefined)
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

/***/ 49738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ planScores),
/* harmony export */   b: () => (/* binding */ allOf)
/* harmony export */ });
/* harmony import */ var _ax_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95114);
/* harmony import */ var _ax_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75818);
/* harmony import */ var _gates_rule_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49704);
/* harmony import */ var _github_experiment_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52322);
/* harmony import */ var _lifecycle_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7845);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62095);






/**
 * Plans how the run is scored.
 * @throws {InputError} for rules that this task cannot satisfy, and for a baseline that does not exist
 */
async function planScores(scored, context) {
    const { shape } = scored;
    checkRules(scored, context);
    const [baseline, directions] = await Promise.all([
        planBaseline(shape, context),
        readDirections([shape, ...scored.evaluations], context),
    ]);
    const evaluators = shape.evaluators?.length ?? 0;
    return { from: sourceOf(scored), datasetId: shape.dataset_id ?? '', evaluators, baseline, directions };
}
function sourceOf({ shape, experimentIds }) {
    const judged = experimentIds ?? shape.experiment_ids ?? [];
    switch ((0,_lifecycle_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(shape)) {
        case 'experiment':
            return { kind: 'new-experiment' };
        case 'project-evaluation':
            return { kind: 'window', projectId: shape.project_id ?? '' };
        case 'dataset-evaluation': {
            const [id, ...others] = judged;
            return id === undefined || others.length > 0 ? { kind: 'nothing' } : { kind: 'experiment', id };
        }
    }
}
function checkRules({ shape, experimentIds }, { settings }) {
    const judged = (experimentIds ?? shape.experiment_ids ?? []).length;
    const { rules } = settings.judging;
    const kind = (0,_lifecycle_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(shape);
    const problems = rules.flatMap((rule) => {
        const where = `line ${rule.line}, "${rule.text}":`;
        if (kind === 'project-evaluation' && (0,_gates_rule_js__WEBPACK_IMPORTED_MODULE_5__/* .isPairedRule */ .e9)(rule)) {
            return [
                {
                    input: 'gates',
                    message: `${where} spans of two windows are no pairs. Compare means with \`.delta\` instead.`,
                },
            ];
        }
        if (kind === 'dataset-evaluation' && (0,_gates_rule_js__WEBPACK_IMPORTED_MODULE_5__/* .readsScores */ .Px)(rule) && judged !== 1) {
            const message = `${where} rules about scores need exactly one experiment, and this run evaluates ${judged === 0 ? 'none' : judged}. Name one in \`experiment-ids\`, one step each.`;
            return [{ input: 'gates', message }];
        }
        return [];
    });
    if (problems.length > 0)
        throw new _problems_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d(problems);
}
async function planBaseline(shape, context) {
    const { settings, names, workflow } = context;
    const choice = settings.judging.baseline;
    const onProject = (0,_lifecycle_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(shape) === 'project-evaluation';
    switch (choice.kind) {
        case 'none':
            return { kind: 'none', reason: 'no baseline was asked for' };
        case 'experiment': {
            refuseOnProject(onProject);
            const id = await names.experimentId('baseline', choice.nameOrId, shape.dataset_id ?? '');
            await context.patientAx.experiment(id);
            return { kind: 'experiment', id, input: choice.nameOrId };
        }
        case 'branch':
            refuseOnProject(onProject);
            return { kind: 'key', key: (0,_github_experiment_name_js__WEBPACK_IMPORTED_MODULE_2__/* .baselineKey */ .x2)(shape.name, choice.branch), branch: choice.branch };
        case 'auto': {
            if (onProject)
                return { kind: 'previous-run' };
            const branch = workflow.baselineRef;
            return branch === undefined
                ? { kind: 'none', reason: 'the workflow names no branch to compare with' }
                : { kind: 'key', key: (0,_github_experiment_name_js__WEBPACK_IMPORTED_MODULE_2__/* .baselineKey */ .x2)(shape.name, branch), branch };
        }
    }
}
function refuseOnProject(onProject) {
    if (!onProject)
        return;
    const message = 'is an experiment or a branch, but an evaluation of a project has neither. Use `auto` (its run before) or `none`.';
    throw new _problems_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d([{ input: 'baseline', message }]);
}
/** Evaluators that are asked for their configuration; more than a few are not worth the requests. */
const EVALUATORS_ASKED = 20;
/**
 * Which way each score gets better, from the configuration of the evaluators. A key that may not read evaluators costs the
 * arrows, not the step.
 */
async function readDirections(tasks, { patientAx }) {
    const attached = tasks.flatMap((task) => task.evaluators ?? []).slice(0, EVALUATORS_ASKED);
    const configured = await Promise.all(attached.map(async ({ evaluator_id: id, evaluator_version_id: version }) => {
        try {
            const { version: read } = await patientAx.evaluator(id, { version_id: version ?? undefined });
            return read.template_config ?? read.code_config;
        }
        catch (error) {
            if (error instanceof _ax_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AxError */ .OP)
                return undefined;
            throw error;
        }
    }));
    return new Map(configured.flatMap((each) => (each?.name ? [[each.name, each.direction ?? 'NONE']] : [])));
}
/** All items of a list. */
async function allOf(pages) {
    const items = [];
    for await (const item of (0,_ax_client_js__WEBPACK_IMPORTED_MODULE_0__/* .everyPage */ .Lu)(pages))
        items.push(item);
    return items;
}


/***/ }),

/***/ 52322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ experimentName),
/* harmony export */   TC: () => (/* binding */ ephemeralName),
/* harmony export */   x2: () => (/* binding */ baselineKey)
/* harmony export */ });
/* unused harmony export slug */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
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
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62095);

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
