export const id = 173;
export const ids = [173];
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
    return { from: sourceOf(scored), datasetId: shape.dataset_id ?? '', baseline, directions };
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

/***/ 65325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ scoreRun)
});

// EXTERNAL MODULE: ./src/ax/errors.ts
var errors = __webpack_require__(75818);
// EXTERNAL MODULE: ./src/clock.ts
var src_clock = __webpack_require__(99373);
;// CONCATENATED MODULE: ./src/gates/evidence.ts
/** The scores and columns that have a blocking rule on their `count` or `missing`. */
function ownCoverageOf(rules) {
    const scores = new Set();
    const columns = new Set();
    for (const rule of rules) {
        if (rule.advisory || rule.kind !== 'threshold')
            continue;
        const { metric } = rule;
        if (metric.of === 'run' || (metric.of === 'score' && metric.measure !== 'statistic'))
            continue;
        if (metric.statistic !== 'count' && metric.statistic !== 'missing')
            continue;
        if (metric.of === 'score')
            scores.add(metric.score);
        else
            columns.add(metric.column);
    }
    return { scores, columns };
}

// EXTERNAL MODULE: ./src/gates/measurement.ts
var measurement = __webpack_require__(34860);
;// CONCATENATED MODULE: ./src/gates/needs.ts
/** What has to be collected from the rows so that the rules can be judged. */
function wantedBy(rules) {
    const scores = new Set();
    const labels = new Map();
    const columns = new Set();
    for (const rule of rules) {
        if (rule.kind === 'no_regression') {
            scores.add(rule.score);
            continue;
        }
        const { metric } = rule;
        if (metric.of === 'column')
            columns.add(metric.column);
        if (metric.of !== 'score')
            continue;
        scores.add(metric.score);
        if (metric.measure !== 'rate')
            continue;
        labels.set(metric.score, (labels.get(metric.score) ?? new Set()).add(metric.label));
    }
    return { scores, labels, columns };
}

// EXTERNAL MODULE: ./src/gates/rule.ts
var rule = __webpack_require__(49704);
// EXTERNAL MODULE: ./src/scores/table.ts
var scores_table = __webpack_require__(36583);
;// CONCATENATED MODULE: ./src/scores/completeness.ts

/** Whether everything has arrived, so that reading again is no use. */
function isComplete(table, { rows, scores }) {
    if (table.rows === 0 || table.rows < (rows ?? 0))
        return false;
    return Array.from(scores).every((name) => carriedOf(table, name) >= (0,scores_table/* rowsWithoutError */.k)(table));
}
/** Rows that an evaluator has judged: some evaluators give only labels. */
function carriedOf({ scores }, name) {
    const column = scores.get(name);
    return column === undefined ? 0 : Math.max(column.values.length, column.labelled);
}
/** A text that changes whenever more rows or scores arrive. While it stays the same, nothing happens. */
function progressMark(table) {
    const scores = Array.from(table.scores, ([name, { values, labelled }]) => [name, values.length, labelled]);
    return JSON.stringify([table.rows, table.errors, scores]);
}

;// CONCATENATED MODULE: ./src/lifecycle/late-scores.ts

/** Milliseconds without anything new, after which nothing more is expected. */
const UNCHANGED_MS = 60_000;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 15_000;
/**
 * Reads rows again until their scores are complete, or have not changed for a minute, or the budget is spent: services
 * write scores a little after they say that a run has completed.
 * @throws what `read` throws
 */
async function readUntilComplete(options) {
    const { read, expected, clock, deadline, interruption } = options;
    let table = await read();
    let changedAt = clock.monotonic();
    for (let pauseMs = FIRST_PAUSE_MS; !isComplete(table, expected); pauseMs = Math.min(pauseMs * 1.5, LONGEST_PAUSE_MS)) {
        const quietMs = clock.monotonic() - changedAt;
        if (quietMs >= UNCHANGED_MS || deadline.passed() || interruption.aborted)
            break;
        await clock.sleep(Math.min(pauseMs, UNCHANGED_MS - quietMs, deadline.remaining()), interruption);
        const next = await read();
        if (progressMark(next) !== progressMark(table))
            changedAt = clock.monotonic();
        table = next;
    }
    return table;
}

// EXTERNAL MODULE: ./src/scores/compare.ts
var compare = __webpack_require__(11160);
// EXTERNAL MODULE: ./src/scores/direction.ts
var direction = __webpack_require__(10710);
// EXTERNAL MODULE: ./src/scores/statistics.ts + 1 modules
var statistics = __webpack_require__(34684);
;// CONCATENATED MODULE: ./src/scores/summary.ts



/** Sums up every score of a table, by name. */
function summarize(table) {
    return Array.from(table.scores, ([name, { values, labels }]) => ({
        name,
        count: values.length,
        missing: (0,scores_table/* missingOf */.o)(table, name),
        mean: (0,statistics/* mean */.i2)(values) ?? null,
        median: (0,statistics/* median */.JZ)(values) ?? null,
        min: (0,statistics/* smallest */.o9)(values) ?? null,
        max: (0,statistics/* largest */.nQ)(values) ?? null,
        stddev: (0,statistics/* sampleDeviation */.gQ)(values) ?? null,
        labels: Array.from(labels, ([label, count]) => ({ label, count })).sort((a, b) => b.count - a.count),
    })).sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** How many rows a report can show before it stops being one. */
const MOST_SHOWN = 50;
/** The rows with the worst scores, the worst first. Rows without an identifier cannot be fetched and are left out. */
function worstRows({ scores, identities }, name, { better, most = MOST_SHOWN }) {
    const column = scores.get(name);
    if (column === undefined)
        return [];
    const sign = better === 'higher' ? 1 : -1;
    return column.values
        .map((score, at) => ({ score, rowId: identities[column.rowOf[at] ?? -1]?.id ?? '' }))
        .filter(({ rowId }) => rowId !== '')
        .sort((a, b) => sign * (a.score - b.score))
        .slice(0, most);
}
/** The examples that got worse, the worst first, as many as a report can show. */
function newlyFailing(comparison, { better, tolerance = 0, most = MOST_SHOWN }) {
    return (0,compare/* regressionsOf */.W2)(comparison, { better, tolerance }).slice(0, most);
}

// EXTERNAL MODULE: ./src/ax/client.ts
var client = __webpack_require__(95114);
;// CONCATENATED MODULE: ./src/scores/baseline.ts

/** `<slug task>@<slug ref>.<sha7>.<run id>-<attempt>-<digest8>-<random4>`, as `src/github/experiment-name.ts` makes it. */
const MADE_NAME = /^(?<key>[A-Za-z0-9_-]+@[A-Za-z0-9_-]+)\.(?:[0-9a-f]{7}|local)\.\d+-\d+-[0-9a-f]{8}-[0-9a-z]{4}$/u;
/**
 * The baseline key in the name of an experiment that this action named; `undefined` for every other name, so that an
 * experiment that somebody named by hand is never taken for a baseline by accident.
 */
function baselineKeyOf(experimentName) {
    return MADE_NAME.exec(experimentName)?.groups?.key;
}
/** How many experiments are opened in search of one that pairs. */
const MOST_CANDIDATES = 5;
/** The experiments that could be the baseline, newest first, at most five. Which one it is, `pairsEnough` decides. */
function candidatesFor({ key, experiments, self, datasetId, }) {
    return experiments
        .filter(({ id, name }) => id !== self.id && name !== self.name)
        .filter(({ name, dataset_id }) => dataset_id === datasetId && baselineKeyOf(name) === key)
        .sort((a, b) => instantOf(b) - instantOf(a))
        .slice(0, MOST_CANDIDATES);
}
/** Milliseconds; an instant that cannot be read is the oldest. */
function instantOf({ created_at }) {
    const instant = Date.parse(created_at);
    return Number.isNaN(instant) ? -Infinity : instant;
}
/**
 * Whether an experiment can be the baseline: at least half of the examples that are scored now have the same input there,
 * and a score of the same name.
 */
function pairsEnough(current, candidate) {
    const paired = new Set();
    for (const { examples } of (0,compare/* compareTables */.Dz)(current, candidate, { limited: true }).values()) {
        for (const { exampleId } of examples)
            paired.add(exampleId);
    }
    return paired.size > 0 && paired.size * 2 >= countScored(current);
}
/** Examples with any score, and rows with any score that belong to no example. */
function countScored({ scores, identities }) {
    const rows = new Set(Array.from(scores.values()).flatMap(({ rowOf }) => rowOf));
    const exampleIds = Array.from(rows, (index) => identities[index]?.exampleId ?? null);
    const loose = exampleIds.filter((id) => id === null).length;
    return new Set(exampleIds.filter((id) => id !== null)).size + loose;
}

;// CONCATENATED MODULE: ./src/scores/collect.ts
const NOTHING_WANTED = { scores: new Set(), labels: new Map(), columns: new Set() };
/** Bounds on names that a hostile or careless evaluator could make up row by row. Names that rules name are beyond them. */
const MOST_SCORES = 200;
const MOST_LABELS = 100;
const LONGEST_LABEL = 200;
const MOST_HINTS = 100;
function createCollector(wanted = NOTHING_WANTED) {
    const identities = [];
    const seen = new Set();
    const scores = new Map();
    const columns = new Map(Array.from(wanted.columns, (name) => [name, []]));
    const numberColumns = new Set();
    let errors = 0;
    return {
        add: (row) => {
            if (row.id !== '' && seen.has(row.id))
                return;
            seen.add(row.id);
            const inError = row.error !== null;
            const index = identities.push(identityOf(row, inError)) - 1;
            if (inError) {
                errors += 1;
                return;
            }
            for (const [name, evaluation] of row.scores) {
                const column = columnFor(name, scores, wanted);
                if (column !== undefined)
                    addEvaluation(column, { evaluation, index, wanted: wanted.labels.get(name) });
            }
            for (const [name, values] of columns) {
                const value = row.number(name);
                if (value !== undefined)
                    values.push(value);
            }
            if (numberColumns.size < MOST_HINTS)
                for (const name of row.numberColumns())
                    numberColumns.add(name);
        },
        table: () => ({
            rows: identities.length,
            errors,
            scores: new Map(Array.from(scores, ([name, column]) => [name, frozen(column)])),
            columns: new Map(Array.from(columns, ([name, values]) => [name, [...values]])),
            numberColumns: new Set(numberColumns),
            identities: [...identities],
        }),
    };
}
function identityOf({ id, exampleId, inputKey }, inError) {
    return { id, exampleId, inputKey, inError };
}
function columnFor(name, scores, wanted) {
    const known = scores.get(name);
    if (known !== undefined)
        return known;
    if (scores.size >= MOST_SCORES && !wanted.scores.has(name))
        return undefined;
    const column = { values: [], rowOf: [], labelled: 0, labels: new Map() };
    scores.set(name, column);
    return column;
}
function addEvaluation(column, { evaluation: { score, label }, index, wanted }) {
    if (score !== null) {
        column.values.push(score);
        column.rowOf.push(index);
    }
    if (label === null)
        return;
    column.labelled += 1;
    const { labels } = column;
    const kept = label.length <= LONGEST_LABEL && (labels.has(label) || labels.size < MOST_LABELS);
    if (kept || wanted?.has(label) === true)
        labels.set(label, (labels.get(label) ?? 0) + 1);
}
function frozen({ values, rowOf, labelled, labels }) {
    return { values: [...values], rowOf: [...rowOf], labelled, labels: new Map(labels) };
}

;// CONCATENATED MODULE: ./src/scores/wire-number.ts
/** A decimal number as people and CSV files write it. `NaN`, `Infinity`, hexadecimal and the empty text are none. */
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/u;
/** Beyond this a square or a sum of squares could overflow, and an infinite mean would satisfy any floor. */
const LARGEST = 1e100;
/** The most characters of a text that can still be a number worth reading. */
const LONGEST_DECIMAL = 64;
/**
 * Reads a number from a value of the wire. Decimal text counts, because columns that came from a CSV file are text, and
 * `true` and `false` count as 1 and 0, because code evaluators return them. Everything else is no number: a number that
 * is not finite, or beyond ±1e100, included.
 */
function readNumber(value) {
    const number = convert(value);
    // Adding zero turns -0 into 0.
    return number !== undefined && Math.abs(number) <= LARGEST ? number + 0 : undefined;
}
function convert(value) {
    if (typeof value === 'number')
        return value;
    if (typeof value === 'boolean')
        return value ? 1 : 0;
    if (typeof value !== 'string' || value.length > LONGEST_DECIMAL)
        return undefined;
    const text = value.trim();
    return DECIMAL.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./src/scores/evaluations.ts

function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** `eval.<column>.<field>`; the column may have points and spaces in it, so that the last point decides. */
const FLAT = /^eval\.(?<column>.+)\.(?<field>score|label|explanation)$/su;
/** `eval.<column>.metadata.*` and `eval.<column>.trace.*` say where an evaluation comes from, and are none. */
const ABOUT_EVALUATION = /.\.(?:metadata|trace)(?:\.|$)/su;
/**
 * Reads the evaluations of an experiment row or a span, by evaluator column, from the three shapes in which they occur:
 * flat members `eval.<column>.score|label|explanation`, a nested object `evaluations: {<name>: {score, …}}`, and an array
 * `evaluations: [{name, score, …}]`. A name that occurs in several shapes is taken from the first that says something;
 * within an array the last one counts. Never throws; a member of the wrong type says nothing.
 */
function readEvaluations(raw) {
    const found = readFlat(raw);
    for (const [name, evaluation] of readMember(raw.evaluations)) {
        const known = found.get(name);
        if (known === undefined || saysNothing(known))
            found.set(name, evaluation);
    }
    return found;
}
/**
 * Reads human annotations, `[{name, score?, label?, text?}]`. They are kept apart from evaluations: a gate is about the
 * evaluators, and a person who annotates a row must not move it.
 */
function readAnnotations(raw) {
    return readNamed(raw.annotations, 'text');
}
function readFlat(raw) {
    const members = new Map();
    for (const [key, value] of Object.entries(raw)) {
        const { column, field } = FLAT.exec(key)?.groups ?? {};
        if (column === undefined || field === undefined || ABOUT_EVALUATION.test(column))
            continue;
        const fields = members.get(column) ?? {};
        fields[field] = value;
        members.set(column, fields);
    }
    return new Map(Array.from(members, ([column, fields]) => [column, readEvaluation(fields)]));
}
function readMember(evaluations) {
    if (!isObject(evaluations))
        return readNamed(evaluations, 'explanation');
    const entries = Object.entries(evaluations).filter((entry) => isObject(entry[1]));
    return new Map(entries.map(([name, fields]) => [name, readEvaluation(fields)]));
}
function readNamed(list, explanation) {
    const found = new Map();
    if (!Array.isArray(list))
        return found;
    for (const item of list) {
        if (!isObject(item) || typeof item.name !== 'string' || item.name === '')
            continue;
        const evaluation = readEvaluation({ ...item, explanation: item[explanation] });
        const known = found.get(item.name);
        if (known === undefined || !saysNothing(evaluation))
            found.set(item.name, evaluation);
    }
    return found;
}
function readEvaluation({ score, label, explanation }) {
    return { score: readNumber(score) ?? null, label: readText(label), explanation: readText(explanation) };
}
/** Text, or a number or truth value written out (a label `1` may arrive as a number). Empty text says nothing. */
function readText(value) {
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    return typeof value === 'string' && value !== '' ? value : null;
}
function saysNothing({ score, label }) {
    return score === null && label === null;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/scores/input-key.ts

/**
 * The columns that hold what was asked and what a good answer would be, where nobody knows the columns of the dataset.
 *
 * Names are listed, not ruled out: a row mixes the columns of the dataset with whatever the run wrote (`latency_ms`,
 * `cost`, `model`, a rendered prompt, retrieved documents), and nothing on the row tells which is which. A column of the
 * run that was taken for input would make exactly those rows incomparable that a change of the prompt or model touched.
 */
const USUAL_COLUMNS = new Set([
    ...['input', 'inputs', 'question', 'query', 'user_input', 'user_query', 'attributes.input.value'],
    ...['expected', 'expected_output', 'expected_answer', 'reference', 'reference_output', 'reference_answer'],
    ...['ground_truth', 'ideal'],
]);
/** How deep a value is looked into; what lies deeper is taken as equal. JSON of the wire can nest without limit. */
const DEEPEST = 32;
/** 64 bits: among a million examples two different inputs share a key with a probability of 3 in 100 million. */
const DIGITS = 16;
/**
 * A digest of a row's input, so that an example whose input was edited is not compared with its former self.
 *
 * Absent and `null` columns are no part of it, and the order of members in an object does not matter. A row without any
 * input column has the key `''`, which says nothing about its input.
 * @param columns the columns of the dataset, where they are known; else those of a usual name
 */
function inputKeyOf(raw, columns = USUAL_COLUMNS) {
    const parts = Object.keys(raw)
        .filter((name) => columns.has(name) && raw[name] !== null && raw[name] !== undefined)
        .sort()
        .map((name) => `${JSON.stringify(name)}:${canonical(raw[name], DEEPEST)}`);
    if (parts.length === 0)
        return '';
    return (0,external_node_crypto_.createHash)('sha256').update(parts.join(',')).digest('hex').slice(0, DIGITS);
}
/** JSON with the members of objects in order. */
function canonical(value, depth) {
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    if (depth === 0)
        return '"…"';
    if (Array.isArray(value))
        return `[${value.map((item) => canonical(item, depth - 1)).join(',')}]`;
    const members = Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, member]) => `${JSON.stringify(name)}:${canonical(member, depth - 1)}`);
    return `{${members.join(',')}}`;
}

;// CONCATENATED MODULE: ./src/scores/rows.ts



/** Reads a row of `GET /v2/experiments/{id}/runs`. Never throws: what is no object is a row that says nothing. */
function readRow(value, { inputColumns } = {}) {
    const raw = isObject(value) ? value : {};
    return {
        id: readId(raw.id) ?? '',
        exampleId: readId(raw.example_id),
        error: readError(raw.error),
        scores: readEvaluations(raw),
        annotations: readAnnotations(raw),
        inputKey: inputKeyOf(raw, inputColumns),
        number: (column) => readNumber(lookUp(raw, column)),
        numberColumns: () => numberColumnsOf(raw),
    };
}
/**
 * Reads a span of `POST /v2/spans`. A span that ended in an error is no row in error: it is data like any other, and
 * the evaluator may well have judged it. Columns are looked for among the attributes, too.
 */
function readSpan(value) {
    const raw = isObject(value) ? value : {};
    const context = isObject(raw.context) ? raw.context : {};
    const attributes = isObject(raw.attributes) ? raw.attributes : {};
    return {
        id: readId(context.span_id) ?? '',
        exampleId: null,
        error: null,
        scores: readEvaluations(raw),
        annotations: readAnnotations(raw),
        inputKey: '',
        number: (column) => readNumber(lookUp(raw, column) ?? lookUp(attributes, column)),
        numberColumns: () => numberColumnsOf(attributes),
    };
}
function readId(value) {
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' && value !== '' ? value : null;
}
function readError(value) {
    if (value === null || value === undefined || value === false)
        return null;
    if (typeof value === 'string')
        return value.trim() === '' ? null : value;
    if (isObject(value) && typeof value.message === 'string' && value.message !== '')
        return value.message;
    return 'an error that is no text';
}
/** A member by its whole name, which may have points in it, else by the path that the points describe. */
function lookUp(raw, column) {
    if (Object.hasOwn(raw, column))
        return raw[column];
    let value = raw;
    for (const name of column.split('.')) {
        if (!isObject(value) || !Object.hasOwn(value, name))
            return undefined;
        value = value[name];
    }
    return value;
}
/** Evaluations are no columns: there are better rules about them. */
function numberColumnsOf(raw) {
    return Object.keys(raw).filter((name) => !name.startsWith('eval.') && typeof raw[name] === 'number');
}

;// CONCATENATED MODULE: ./src/commands/rows.ts


/** Rows per page, the most that the API gives. */
const PAGE_ROWS = 500;
/**
 * Reads all rows, page by page, and reduces them as they arrive: nothing of a row outlives its page but numbers and IDs.
 * @throws {AxError} when the service gives no answer
 */
async function readTable(ax, source, wanted) {
    const collector = createCollector(wanted);
    for await (const raw of rawRows(ax, source)) {
        collector.add(source.kind === 'window' ? readSpan(raw) : readRow(raw, { inputColumns: source.inputColumns }));
    }
    return collector.table();
}
/** Every raw row of a source. The next page is asked for while this one is worked on. */
async function* rawRows(ax, source) {
    const page = (cursor) => readPage(ax, source, cursor);
    const seen = new Set();
    let upcoming = page(undefined);
    while (upcoming !== undefined) {
        const current = await upcoming;
        const cursor = current.next;
        const repeated = cursor === undefined || seen.has(cursor);
        if (cursor !== undefined)
            seen.add(cursor);
        upcoming = repeated ? undefined : page(cursor);
        // Whoever stops early leaves this request behind; its failure then concerns nobody.
        upcoming?.catch(() => undefined);
        yield* current.items;
    }
}
function readPage(ax, source, cursor) {
    if (source.kind === 'experiment')
        return ax.experimentRuns(source.id, { limit: PAGE_ROWS, cursor });
    const { projectId, start, end } = source;
    return ax.spans({ project_id: projectId, start_time: start, end_time: end }, { limit: PAGE_ROWS, cursor });
}

// EXTERNAL MODULE: ./src/commands/score-plan.ts
var score_plan = __webpack_require__(49738);
;// CONCATENATED MODULE: ./src/commands/baseline.ts




/**
 * Finds the baseline and reads its scores.
 * @throws {AxError} when the service gives no answer
 */
async function findBaseline(subject, context) {
    const { baseline } = subject.plan;
    switch (baseline.kind) {
        case 'none':
            return baseline;
        case 'experiment':
            return explicitBaseline(baseline.id, subject, context);
        case 'key':
            return newestOf(baseline, subject, context);
        case 'previous-run':
            return previousRun(subject, context);
    }
}
async function explicitBaseline(id, subject, { patientAx }) {
    if (id === subject.experiment?.id)
        return { kind: 'none', reason: 'the baseline is the experiment itself' };
    const { name, created_at: createdAt } = await patientAx.experiment(id);
    const source = { kind: 'experiment', id, inputColumns: subject.inputColumns };
    return {
        kind: 'paired',
        experiment: { id, name, createdAt },
        source,
        table: await readTable(patientAx, source, subject.wanted),
    };
}
/** The newest experiment of the branch that pairs with ours. A smoke run of three examples is none. */
async function newestOf({ key, branch }, subject, context) {
    const { patientAx } = context;
    const { datasetId } = subject.plan;
    const experiments = await (0,score_plan/* allOf */.b)((page) => patientAx.experiments({ dataset_id: datasetId, name: key, ...page }));
    const self = subject.experiment ?? { id: undefined, name: '' };
    const candidates = candidatesFor({ key, experiments, self, datasetId });
    for (const { id } of candidates) {
        const found = await explicitBaseline(id, subject, context);
        if (found.kind === 'paired' && pairsEnough(subject.current, found.table))
            return found;
    }
    const reason = candidates.length === 0
        ? `there is no experiment of this task on \`${branch}\` yet`
        : `no experiment of this task on \`${branch}\` shares at least half of the scored examples`;
    return { kind: 'none', reason };
}
/** Runs that are looked through for the one before. */
const RUNS_READ = 100;
async function previousRun({ plan, run, wanted }, { patientAx }) {
    if (plan.from.kind !== 'window')
        return { kind: 'none', reason: 'only an evaluation of a project has a run before' };
    let read = 0;
    for await (const each of (0,client/* everyPage */.Lu)((page) => patientAx.taskRuns(run.task_id, { status: 'COMPLETED', ...page }))) {
        const { data_start_time: start, data_end_time: end } = each;
        const earlier = each.id !== run.id && Date.parse(each.created_at) <= Date.parse(run.created_at);
        if (earlier && start && end && each.num_successes > 0) {
            const source = { kind: 'window', projectId: plan.from.projectId, start, end };
            return {
                kind: 'unpaired',
                run: { id: each.id, start, end },
                table: await readTable(patientAx, source, wanted),
            };
        }
        read += 1;
        if (read >= RUNS_READ)
            break;
    }
    return { kind: 'none', reason: 'the task has no completed run before this one' };
}

;// CONCATENATED MODULE: ./src/commands/failing-rows.ts





/** Rows whose texts are fetched; a report that shows more is none. */
const SHOWN = 50;
/** Characters of one text that are kept; the report cuts further. */
const LONGEST_TEXT = 4_000;
/**
 * The examples that got worse, the worst first, with what both sides said. The rows are read a second time, because
 * nothing of them was kept when they were judged.
 * @throws {AxError} when the service gives no answer
 */
async function readFailingRows(options, { patientAx }) {
    const failing = [...options.comparisons].flatMap(([score, comparison]) => {
        const { better } = (0,direction/* directionOf */.F)(undefined, options.directions.get(score));
        return newlyFailing(comparison, { better, most: SHOWN }).map((regression) => ({ score, regression }));
    });
    const total = [...options.comparisons].reduce((sum, [score, comparison]) => {
        const { better } = (0,direction/* directionOf */.F)(undefined, options.directions.get(score));
        return sum + (0,compare/* regressionsOf */.W2)(comparison, { better, tolerance: 0 }).length;
    }, 0);
    const shown = failing.sort((a, b) => b.regression.drop - a.regression.drop).slice(0, SHOWN);
    if (shown.length === 0)
        return { rows: [], total };
    const ids = (side) => new Set(shown.map(({ regression }) => regression[side]));
    const [now, before] = await Promise.all([
        textsOf(options.current, ids('currentRowId'), patientAx),
        textsOf(options.baseline, ids('baselineRowId'), patientAx),
    ]);
    return { total, rows: shown.map(({ score, regression }) => failingRow(score, regression, { now, before })) };
}
async function textsOf(source, wanted, ax) {
    const found = new Map();
    for await (const raw of rawRows(ax, source)) {
        const row = readRow(raw);
        if (!wanted.has(row.id))
            continue;
        const explanations = new Map([...row.scores].map(([name, { explanation }]) => [name, cutText(explanation)]));
        const inputColumns = source.kind === 'experiment' ? source.inputColumns : undefined;
        found.set(row.id, { input: inputOf(raw, inputColumns), output: textOf(raw, 'output'), explanations });
        if (found.size === wanted.size)
            break;
    }
    return found;
}
function failingRow(score, { exampleId, current, baseline, currentRowId, baselineRowId }, { now, before }) {
    const texts = now.get(currentRowId);
    return {
        score,
        exampleId,
        before: baseline,
        now: current,
        input: texts?.input ?? null,
        output: texts?.output ?? null,
        baselineOutput: before.get(baselineRowId)?.output ?? null,
        explanation: texts?.explanations.get(score) ?? null,
    };
}
/** The dataset's columns that people read as the input: a question if there is one, else all of them. */
function inputOf(raw, columns) {
    for (const name of ['input', 'question', 'query', 'prompt']) {
        const text = textOf(raw, name);
        if (text !== null)
            return text;
    }
    const given = [...(columns ?? [])].flatMap((name) => {
        const text = textOf(raw, name);
        return text === null ? [] : [`${name}: ${text}`];
    });
    return given.length === 0 ? null : cutText(given.join('\n'));
}
function textOf(raw, name) {
    if (raw === null || typeof raw !== 'object' || !Object.hasOwn(raw, name))
        return null;
    const value = raw[name];
    if (value === null || value === undefined)
        return null;
    return cutText(typeof value === 'string' ? value : JSON.stringify(value));
}
function cutText(text) {
    return text === null ? null : text.slice(0, LONGEST_TEXT);
}

;// CONCATENATED MODULE: ./src/commands/scoring.ts













/** Milliseconds for reading and comparing, or what is left of `timeout` when that is more. */
const BUDGET_MS = 300_000;
/**
 * Reads the scores of what ran, compares them with the baseline, and notes both with the evidence that rules are judged
 * by. Where the service gives no answer, there is no evidence, and rules about scores are unmeasured.
 */
async function scoreRun(plan, main, { context, deadline }) {
    const { settings, journal, clock, interruption, onEvent } = context;
    const needed = settings.judging.rules.some(rule/* readsScores */.Px);
    const run = scorable(main, needed);
    if (run === undefined || interruption.aborted)
        return;
    const bounded = (0,src_clock/* startDeadline */.d)(clock, Math.max(BUDGET_MS, deadline.remaining()));
    try {
        const source = await sourceOf(plan, run, context);
        if (source === undefined)
            return;
        const { evidence, facts } = await gather({ plan, run, source, deadline: bounded }, context);
        journal.learn({ scores: facts, evidence });
    }
    catch (error) {
        if (!(error instanceof errors/* AxError */.OP))
            throw error;
        onEvent({ kind: 'scores-unread', error });
    }
}
/**
 * The run whose scores say something: it completed, or it found that everything had labels already. Then the labels are
 * there to be judged where rules name them.
 */
function scorable({ run, ending }, needed) {
    if (run === undefined || ending !== 'ended')
        return undefined;
    return run.status === 'COMPLETED' || (needed && (0,measurement/* isLabelledAlready */.c)(run)) ? run : undefined;
}
async function sourceOf(plan, run, { patientAx }) {
    const { from } = plan;
    switch (from.kind) {
        case 'nothing':
            return undefined;
        case 'window': {
            const { data_start_time: start, data_end_time: end } = run;
            return start && end ? { kind: 'window', projectId: from.projectId, start, end } : undefined;
        }
        case 'experiment':
        case 'new-experiment': {
            const id = from.kind === 'experiment' ? from.id : run.experiment_id;
            if (!id)
                return undefined;
            return { kind: 'experiment', id, inputColumns: await inputColumnsOf(plan.datasetId, patientAx) };
        }
    }
}
/** What the API adds to the user's columns of an example. */
const NOT_INPUT = new Set(['id', 'created_at', 'updated_at', 'annotations']);
/** The dataset's own columns: an example whose input differs from the baseline's is no pair. */
async function inputColumnsOf(datasetId, ax) {
    if (datasetId === '')
        return undefined;
    const { items } = await ax.examples(datasetId, { limit: 1 });
    const [example] = items;
    if (example === null || typeof example !== 'object')
        return undefined;
    return new Set(Object.keys(example).filter((column) => !NOT_INPUT.has(column)));
}
async function gather(gathering, context) {
    const { plan, run, source } = gathering;
    const { settings, journal } = context;
    const { rules, maxErrorRate } = settings.judging;
    const wanted = wantedBy(rules);
    const current = await readCurrent(gathering, wanted, context);
    const experiment = experimentOf(source, journal.facts().experiment);
    const inputColumns = source.kind === 'experiment' ? source.inputColumns : undefined;
    const subject = { plan, run, experiment, current, wanted, inputColumns };
    const found = await findBaseline(subject, context);
    const compared = scoring_compare(current, found, context);
    const failing = found.kind === 'paired'
        ? await readFailingRows({ comparisons: compared, directions: plan.directions, current: source, baseline: found.source }, context)
        : { rows: [], total: 0 };
    return {
        evidence: {
            current,
            source: source.kind,
            expected: source.kind === 'experiment' ? undefined : run.num_successes,
            baseline: evidenceOf(found, compared),
            directions: plan.directions,
            maxErrorRate,
            ownCoverage: ownCoverageOf(rules),
        },
        facts: {
            source: source.kind,
            rows: current.rows,
            errors: current.errors,
            scores: summarize(current),
            baseline: factsOf(found, compared, plan.directions),
            newlyFailing: failing.rows,
            newlyFailingTotal: failing.total,
        },
    };
}
function experimentOf(source, known) {
    return source.kind === 'experiment' ? { id: source.id, name: known?.name ?? '' } : undefined;
}
/** Reads again only where a rule waits for a score that an evaluator is known, or may be expected, to write. */
async function readCurrent({ plan, run, source, deadline }, wanted, { patientAx, clock, interruption, settings }) {
    const read = () => readTable(patientAx, source, wanted);
    if (!settings.judging.rules.some(rule/* readsScores */.Px))
        return read();
    // Where the evaluators are known, a name that none of them writes is a slip and not worth waiting for.
    const written = plan.directions;
    const scores = [...wanted.scores].filter((name) => written.size === 0 || written.has(name));
    const rows = source.kind === 'experiment' && plan.from.kind === 'new-experiment' ? run.num_successes : undefined;
    const expected = source.kind === 'window' ? { rows: undefined, scores: [] } : { rows, scores };
    return readUntilComplete({ read, expected, clock, deadline, interruption });
}
function scoring_compare(current, found, { settings }) {
    if (found.kind !== 'paired')
        return new Map();
    const { maxExamples, exampleIds, queryFilter } = settings.request;
    const limited = [maxExamples, exampleIds, queryFilter].some((limit) => limit !== undefined);
    return (0,compare/* compareTables */.Dz)(current, found.table, { limited });
}
function evidenceOf(found, comparisons) {
    if (found.kind === 'paired')
        return { kind: 'paired', comparisons };
    return found.kind === 'unpaired' ? { kind: 'unpaired', table: found.table } : found;
}
function factsOf(found, comparisons, directions) {
    if (found.kind === 'none')
        return found;
    const scores = summarize(found.table);
    if (found.kind === 'unpaired')
        return { kind: 'unpaired', run: found.run, scores };
    const pairs = [...comparisons].map(([score, comparison]) => pairFacts(score, comparison, directions.get(score)));
    return { kind: 'paired', experiment: found.experiment, scores, comparisons: pairs };
}
function pairFacts(score, comparison, configured) {
    const { better, assumed } = (0,direction/* directionOf */.F)(undefined, configured);
    const dropped = (0,compare/* drops */.pe)(comparison, better);
    return {
        score,
        pairs: comparison.examples.length,
        meanDelta: (0,compare/* meanDelta */.s2)(comparison) ?? null,
        worse: dropped.filter((drop) => drop > compare/* TOLERANCE */.aC).length,
        better: dropped.filter((drop) => drop < -compare/* TOLERANCE */.aC).length,
        lost: comparison.lost.length,
        betterWhen: better,
        directionAssumed: assumed,
    };
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
