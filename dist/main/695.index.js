export const id = 695;
export const ids = [695];
export const modules = {

/***/ 72695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/clock.ts
var src_clock = __webpack_require__(99373);
// EXTERNAL MODULE: ./src/github/experiment-name.ts
var experiment_name = __webpack_require__(52322);
// EXTERNAL MODULE: ./src/github/workflow.ts
var github_workflow = __webpack_require__(62426);
// EXTERNAL MODULE: ./src/lifecycle/plan.ts
var plan = __webpack_require__(7845);
// EXTERNAL MODULE: ./src/commands/app-page.ts
var app_page = __webpack_require__(43521);
// EXTERNAL MODULE: ./src/commands/evaluations.ts
var commands_evaluations = __webpack_require__(93965);
// EXTERNAL MODULE: ./src/commands/follow.ts + 2 modules
var follow = __webpack_require__(71228);
// EXTERNAL MODULE: ./src/commands/find-task.ts
var find_task = __webpack_require__(33301);
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
    const realise = () => Promise.resolve(task);
    return { shape: task, experimentIds: undefined, realise };
}
/** Loads the code of definitions only when there is one. */
async function definedIntent(context) {
    const { names, settings, onEvent } = context;
    const [{ readWanted }, { ensureTask }, { createEphemeral }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(723), __webpack_require__.e(851), __webpack_require__.e(639)]).then(__webpack_require__.bind(__webpack_require__, 44639)),
        __webpack_require__.e(/* import() */ 742).then(__webpack_require__.bind(__webpack_require__, 25742)),
        __webpack_require__.e(/* import() */ 597).then(__webpack_require__.bind(__webpack_require__, 16597)),
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

// EXTERNAL MODULE: ./src/commands/score-plan.ts
var score_plan = __webpack_require__(49738);
// EXTERNAL MODULE: ./src/commands/start.ts + 4 modules
var start = __webpack_require__(67799);
;// CONCATENATED MODULE: ./src/commands/run.ts










/** `command: run`: triggers a task, waits for its run and for the evaluations of its experiment. */
async function run(context) {
    const { settings, journal, clock } = context;
    const { wait, timeoutMs } = settings.waiting;
    const intent = await readIntent(context);
    const evaluations = await (0,commands_evaluations/* findEvaluations */.jF)(intent.shape, context);
    const experimentIds = await resolveExperiments(intent, context);
    const plan = planTrigger(intent.shape, { evaluations, experimentIds }, context);
    const scored = { shape: intent.shape, experimentIds, evaluations: (0,commands_evaluations/* allTasks */.m5)(evaluations) };
    const scores = wait ? await (0,score_plan/* planScores */.J)(scored, context) : undefined;
    journal.learn({ window: plan.window, timeoutMs });
    const task = await intent.realise();
    const deadline = (0,src_clock/* startDeadline */.d)(clock, timeoutMs);
    const record = await (0,start/* start */.n)({ role: 'main', task, plan, deadline }, context);
    if (!wait)
        return;
    const ended = await (0,follow/* followRun */.R)(record, deadline, context);
    await (0,commands_evaluations/* evaluateExperiment */.pu)(ended, evaluations, { deadline, context });
    if (scores !== undefined) {
        const { scoreRun } = await Promise.all(/* import() */[__webpack_require__.e(302), __webpack_require__.e(355)]).then(__webpack_require__.bind(__webpack_require__, 86355));
        await scoreRun(scores, ended, { deadline, context });
    }
    journal.learn({ url: await (0,app_page/* appPage */.T)(task, context) });
}
/** Builds the trigger. Nothing is spent yet. */
function planTrigger(shape, { evaluations, experimentIds }, context) {
    const { settings, clock } = context;
    const { request } = settings;
    switch ((0,plan/* kindOf */.I)(shape)) {
        case 'project-evaluation':
            return (0,plan/* planProjectEvaluation */.h2)(shape, request, clock.now());
        case 'dataset-evaluation':
            return (0,plan/* planDatasetEvaluation */.sv)(request, experimentIds);
        case 'experiment':
            return planNewExperiment(shape, evaluations, context);
    }
}
/** The experiments of the input, else those of the definition, else none: then the service takes the task's own. */
async function resolveExperiments({ shape, experimentIds }, { settings, names }) {
    const given = settings.request.experimentIds;
    if (given === undefined)
        return experimentIds;
    const find = (each) => names.experimentId('experiment-ids', each, shape.dataset_id ?? '');
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


/***/ })

};
