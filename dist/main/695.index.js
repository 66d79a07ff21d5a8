export const id = 695;
export const ids = [695];
export const modules = { 72695: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, { run: () => run });
  var src_clock = __webpack_require__(99373);
  var experiment_name = __webpack_require__(52322);
  var github_workflow = __webpack_require__(62426);
  var plan = __webpack_require__(7845);
  var app_page = __webpack_require__(43521);
  var commands_evaluations = __webpack_require__(93965);
  var follow = __webpack_require__(71228);
  var find_task = __webpack_require__(33301);
  ;
  async function readIntent(context) {
    const { settings } = context;
    const intent = settings.subject.definition === void 0 ? await existingIntent(context) : await definedIntent(context);
    (0, plan.jp)(intent.shape, settings.given);
    return intent;
  }
  async function existingIntent(context) {
    const task = await (0, find_task.V)(context);
    const realise = () => Promise.resolve(task);
    return { shape: task, experimentIds: void 0, realise };
  }
  async function definedIntent(context) {
    const { names, settings, onEvent } = context;
    const [{ readWanted }, { ensureTask }, { createEphemeral }] = await Promise.all([Promise.all([__webpack_require__.e(723), __webpack_require__.e(851), __webpack_require__.e(639)]).then(__webpack_require__.bind(__webpack_require__, 44639)), __webpack_require__.e(742).then(__webpack_require__.bind(__webpack_require__, 25742)), __webpack_require__.e(597).then(__webpack_require__.bind(__webpack_require__, 16597))]);
    const wanted = await readWanted(context);
    const { body } = wanted;
    const experimentIds = "experiment_ids" in body ? body.experiment_ids : void 0;
    if (settings.subject.ephemeral) {
      const realise2 = async () => noted(await createEphemeral(body, context));
      return { shape: body, experimentIds, realise: realise2 };
    }
    const existing = await names.maybeTask(wanted.input, body.name);
    const realise = async () => {
      const { task, deed } = await ensureTask(wanted, existing, context);
      onEvent({ kind: "deed", deed });
      return noted(task);
    };
    return { shape: { ...body, last_run_at: existing?.last_run_at }, experimentIds, realise };
    function noted(task) {
      (0, find_task.C)(task, context);
      return task;
    }
  }
  var score_plan = __webpack_require__(49738);
  var start = __webpack_require__(67799);
  ;
  async function run(context) {
    const { settings, journal, clock } = context;
    const { wait, timeoutMs } = settings.waiting;
    const intent = await readIntent(context);
    const evaluations = await (0, commands_evaluations.jF)(intent.shape, context);
    const experimentIds = await resolveExperiments(intent, context);
    const plan2 = planTrigger(intent.shape, { evaluations, experimentIds }, context);
    const scored = { shape: intent.shape, experimentIds, evaluations: (0, commands_evaluations.m5)(evaluations) };
    const scores = wait ? await (0, score_plan.J)(scored, context) : void 0;
    journal.learn({ window: plan2.window, timeoutMs });
    const task = await intent.realise();
    const deadline = (0, src_clock.d)(clock, timeoutMs);
    const record = await (0, start.n)({ role: "main", task, plan: plan2, deadline }, context);
    if (!wait) return;
    const ended = await (0, follow.R)(record, deadline, context);
    await (0, commands_evaluations.pu)(ended, evaluations, { deadline, context });
    if (scores !== void 0) {
      const { scoreRun } = await Promise.all([__webpack_require__.e(302), __webpack_require__.e(934)]).then(__webpack_require__.bind(__webpack_require__, 97934));
      await scoreRun(scores, ended, { deadline, context });
    }
    journal.learn({ url: await (0, app_page.T)(task, context) });
  }
  function planTrigger(shape, { evaluations, experimentIds }, context) {
    const { settings, clock } = context;
    const { request } = settings;
    switch ((0, plan.I)(shape)) {
      case "project-evaluation":
        return (0, plan.h2)(shape, request, clock.now());
      case "dataset-evaluation":
        return (0, plan.sv)(request, experimentIds);
      case "experiment":
        return planNewExperiment(shape, evaluations, context);
    }
  }
  async function resolveExperiments({ shape, experimentIds }, { settings, names }) {
    const given = settings.request.experimentIds;
    if (given === void 0) return experimentIds;
    const find = (each) => names.experimentId("experiment-ids", each, shape.dataset_id ?? "");
    return Promise.all(given.map(find));
  }
  function planNewExperiment(task, evaluations, context) {
    const { settings, workflow, journal, random } = context;
    const { request, telling, canonicalInputs } = settings;
    const name = request.experimentName ?? (0, experiment_name.By)({ taskName: task.name, workflow, canonicalInputs, random: random() });
    const provenance = telling.provenance ? (0, github_workflow.J)(workflow) : {};
    const metadata = { ...provenance, ...request.tracingMetadata };
    journal.learn({ experiment: { id: void 0, name } });
    return (0, plan.L3)(task, request, { name, tracingMetadata: Object.keys(metadata).length > 0 ? metadata : void 0, chainedTaskIds: evaluations.onProjects.map((each) => each.task.id) });
  }
}) };
