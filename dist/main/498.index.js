export const id = 498;
export const ids = [498];
export const modules = { 43521: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { T: () => appPage });
  var _ax_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95114);
  var _ax_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75818);
  const ORGANIZATIONS_ASKED = 3;
  const BUDGET_MS = 1e4;
  async function appPage(task, context) {
    const { appUrl } = context.settings.connection;
    if (appUrl === void 0 || context.interruption.aborted) return void 0;
    const found = new AbortController();
    const enough = () => {
      found.abort();
    };
    context.interruption.addEventListener("abort", enough);
    try {
      const giveUp = context.clock.sleep(BUDGET_MS, found.signal).then(() => void 0);
      return await Promise.race([findPage(task, appUrl, context), giveUp]);
    } catch (error) {
      if (error instanceof _ax_errors_js__WEBPACK_IMPORTED_MODULE_1__.OP) return void 0;
      throw error;
    } finally {
      context.interruption.removeEventListener("abort", enough);
      found.abort();
    }
  }
  async function findPage(task, appUrl, { ax }) {
    const { dataset_id: dataset, project_id: project } = task;
    const place = dataset ? await ax.dataset(dataset) : project ? await ax.project(project) : void 0;
    if (!place?.space_id) return void 0;
    const { items: organizations } = await ax.organizations();
    for (const organization of organizations.slice(0, ORGANIZATIONS_ASKED)) {
      for await (const space of (0, _ax_client_js__WEBPACK_IMPORTED_MODULE_0__.Lu)((query) => ax.spaces({ org_id: organization.id, ...query }))) {
        if (space.id !== place.space_id) continue;
        const root = `${appUrl}/organizations/${segment(organization.id)}/spaces/${segment(space.id)}`;
        return dataset ? `${root}/datasets/${segment(dataset)}?selectedTab=experiments` : `${root}/projects/${segment(place.id)}?selectedTab=llmTracing`;
      }
    }
    return void 0;
  }
  function segment(id2) {
    return encodeURIComponent(id2).replaceAll("%3D", "=");
  }
}), 93965: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { jF: () => findEvaluations, m5: () => allTasks, pu: () => evaluateExperiment });
  var _ax_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75818);
  var _lifecycle_chained_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18040);
  var _lifecycle_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7845);
  var _lifecycle_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95908);
  var _problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62095);
  var _follow_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71228);
  var _start_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67799);
  function allTasks({ onDatasets, onProjects }) {
    return [...onDatasets, ...onProjects.map(({ task }) => task)];
  }
  const CHAINED_WITHIN_MS = 12e4;
  async function findEvaluations(main, context) {
    const { names, settings } = context;
    const input = "evaluation-task-ids";
    const given = settings.request.evaluationTaskIds ?? [];
    const tasks = await Promise.all(given.map((nameOrId) => names.task(input, nameOrId)));
    const problems = tasks.flatMap((task) => unfitEvaluation(task, main, settings.waiting.wait));
    if (problems.length > 0) throw new _problems_js__WEBPACK_IMPORTED_MODULE_4__.d(problems.map((message) => ({ input, message })));
    return { onDatasets: tasks.filter((task) => (0, _lifecycle_plan_js__WEBPACK_IMPORTED_MODULE_2__.I)(task) === "dataset-evaluation"), onProjects: tasks.filter((task) => (0, _lifecycle_plan_js__WEBPACK_IMPORTED_MODULE_2__.I)(task) === "project-evaluation").map((task) => ({ task })) };
  }
  function unfitEvaluation(task, main, wait) {
    const name = `"${task.name}"`;
    if ((0, _lifecycle_plan_js__WEBPACK_IMPORTED_MODULE_2__.I)(task) === "experiment") return [`${name} makes experiments; give tasks that evaluate them.`];
    if ((0, _lifecycle_plan_js__WEBPACK_IMPORTED_MODULE_2__.I)(task) === "project-evaluation") return [];
    if (task.dataset_id !== main.dataset_id) return [`${name} is on another dataset than the task "${main.name}".`];
    return wait ? [] : [`${name} is on a dataset and triggered once the experiment has ended, which needs \`wait: true\`.`];
  }
  async function evaluateExperiment(main, evaluations, scene) {
    const run = main.ending === "ended" ? main.run : void 0;
    if (run?.status !== "COMPLETED") {
      forgetChained(main, scene.context);
      return;
    }
    const { onDatasets, onProjects } = evaluations;
    const results = await Promise.allSettled([...onDatasets.map((task) => evaluateByTrigger(task, run, scene)), ...onProjects.map(({ task }) => followChained(task, run, scene))]);
    for (const result of results) if (result.status === "rejected") throw result.reason;
  }
  function forgetChained({ run, afterwards }, { duty }) {
    if (run === void 0 || !((0, _lifecycle_status_js__WEBPACK_IMPORTED_MODULE_3__.h)(run) || afterwards === "left")) return;
    for (const pending of duty.current().pending) {
      if (pending.mark.by === "chained" && pending.mark.runId === run.id) duty.forget(pending);
    }
  }
  async function evaluateByTrigger(task, experimentRun, { deadline, context }) {
    const experimentId = experimentRun.experiment_id;
    if (!experimentId) {
      lose(task, "The experiment of the run is not known, so that it cannot be evaluated.", context);
      return;
    }
    if (deadline.passed()) {
      lose(task, "The timeout passed before the evaluation could be started.", context);
      return;
    }
    try {
      const plan = (0, _lifecycle_plan_js__WEBPACK_IMPORTED_MODULE_2__.sv)({}, [experimentId]);
      const record = await (0, _start_js__WEBPACK_IMPORTED_MODULE_6__.n)({ role: "evaluation", task, plan, deadline }, context);
      await (0, _follow_js__WEBPACK_IMPORTED_MODULE_5__.R)(record, deadline, context);
    } catch (error) {
      if (!(error instanceof _ax_errors_js__WEBPACK_IMPORTED_MODULE_0__.OP)) throw error;
      const { aborted } = context.interruption;
      lose(task, aborted ? "The workflow was cancelled before the evaluation was started." : error.message, context);
    }
  }
  async function followChained(task, experimentRun, { deadline, context }) {
    const { ax, clock, random, interruption, duty, onEvent } = context;
    const pending = duty.current().pending.find((each) => isChainedTo(each, task, experimentRun));
    const budgetMs = Math.min(CHAINED_WITHIN_MS, deadline.remaining());
    const before = pending?.before ?? { ids: [], oldest: experimentRun.created_at };
    const place = { taskId: task.id, before, experimentRun };
    const chained = await (0, _lifecycle_chained_js__WEBPACK_IMPORTED_MODULE_1__.d)(place, { ax, clock, random, budgetMs, interruption });
    if (chained.kind !== "found") {
      lose(task, explainSearch(chained), context);
      return;
    }
    if (pending !== void 0) duty.owe(chained.run.id, pending);
    onEvent({ kind: "triggered", run: chained.run, adopted: true });
    await (0, _follow_js__WEBPACK_IMPORTED_MODULE_5__.R)({ role: "evaluation", task, run: chained.run, ending: "waiting" }, deadline, context);
  }
  function isChainedTo({ taskId, mark }, task, experimentRun) {
    return taskId === task.id && mark.by === "chained" && mark.runId === experimentRun.id;
  }
  function explainSearch(chained) {
    switch (chained.kind) {
      case "interrupted":
        return "The workflow was cancelled before the evaluation of the experiment was seen.";
      case "several":
        return `Several new runs are there and nothing tells which belongs to the experiment: ${chained.runs.map((run) => run.id).join(", ")}.`;
      case "none":
        return `The service started no run for the experiment in time. ${chained.error?.message ?? ""}`.trim();
    }
  }
  function lose({ id: id2, name, type }, explanation, { journal }) {
    journal.record({ role: "evaluation", task: { id: id2, name, type }, run: void 0, ending: "lost", explanation });
  }
}), 33301: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { C: () => noteTask, V: () => findTask });
  async function findTask(context) {
    const task = await context.names.task("task", context.settings.subject.task ?? "");
    noteTask(task, context);
    return task;
  }
  function noteTask(task, { journal, onEvent }) {
    onEvent({ kind: "task", task });
    journal.learn({ task: { id: task.id, name: task.name, type: task.type } });
  }
}), 49738: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { J: () => planScores, b: () => allOf });
  var _ax_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95114);
  var _ax_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75818);
  var _gates_rule_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49704);
  var _github_experiment_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52322);
  var _lifecycle_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7845);
  var _problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62095);
  async function planScores(scored, context) {
    const { shape } = scored;
    checkRules(scored, context);
    const [baseline, directions] = await Promise.all([planBaseline(shape, context), readDirections([shape, ...scored.evaluations], context)]);
    const evaluators = shape.evaluators?.length ?? 0;
    return { from: sourceOf(scored), datasetId: shape.dataset_id ?? "", evaluators, baseline, directions };
  }
  function sourceOf({ shape, experimentIds }) {
    const judged = experimentIds ?? shape.experiment_ids ?? [];
    switch ((0, _lifecycle_plan_js__WEBPACK_IMPORTED_MODULE_3__.I)(shape)) {
      case "experiment":
        return { kind: "new-experiment" };
      case "project-evaluation":
        return { kind: "window", projectId: shape.project_id ?? "" };
      case "dataset-evaluation": {
        const [id2, ...others] = judged;
        return id2 === void 0 || others.length > 0 ? { kind: "nothing" } : { kind: "experiment", id: id2 };
      }
    }
  }
  function checkRules({ shape, experimentIds }, { settings }) {
    const judged = (experimentIds ?? shape.experiment_ids ?? []).length;
    const { rules } = settings.judging;
    const kind = (0, _lifecycle_plan_js__WEBPACK_IMPORTED_MODULE_3__.I)(shape);
    const problems = rules.flatMap((rule) => {
      const where = `line ${rule.line}, "${rule.text}":`;
      if (kind === "project-evaluation" && (0, _gates_rule_js__WEBPACK_IMPORTED_MODULE_5__.e9)(rule)) {
        return [{ input: "gates", message: `${where} spans of two windows are no pairs. Compare means with \`.delta\` instead.` }];
      }
      if (kind === "dataset-evaluation" && (0, _gates_rule_js__WEBPACK_IMPORTED_MODULE_5__.Px)(rule) && judged !== 1) {
        const message = `${where} rules about scores need exactly one experiment, and this run evaluates ${judged === 0 ? "none" : judged}. Name one in \`experiment-ids\`, one step each.`;
        return [{ input: "gates", message }];
      }
      return [];
    });
    if (problems.length > 0) throw new _problems_js__WEBPACK_IMPORTED_MODULE_4__.d(problems);
  }
  async function planBaseline(shape, context) {
    const { settings, names, workflow } = context;
    const choice = settings.judging.baseline;
    const onProject = (0, _lifecycle_plan_js__WEBPACK_IMPORTED_MODULE_3__.I)(shape) === "project-evaluation";
    switch (choice.kind) {
      case "none":
        return { kind: "none", reason: "no baseline was asked for" };
      case "experiment": {
        refuseOnProject(onProject);
        const id2 = await names.experimentId("baseline", choice.nameOrId, shape.dataset_id ?? "");
        await context.patientAx.experiment(id2);
        return { kind: "experiment", id: id2, input: choice.nameOrId };
      }
      case "branch":
        refuseOnProject(onProject);
        return { kind: "key", key: (0, _github_experiment_name_js__WEBPACK_IMPORTED_MODULE_2__.x2)(shape.name, choice.branch), branch: choice.branch };
      case "auto": {
        if (onProject) return { kind: "previous-run" };
        const branch = workflow.baselineRef;
        return branch === void 0 ? { kind: "none", reason: "the workflow names no branch to compare with" } : { kind: "key", key: (0, _github_experiment_name_js__WEBPACK_IMPORTED_MODULE_2__.x2)(shape.name, branch), branch };
      }
    }
  }
  function refuseOnProject(onProject) {
    if (!onProject) return;
    const message = "is an experiment or a branch, but an evaluation of a project has neither. Use `auto` (its run before) or `none`.";
    throw new _problems_js__WEBPACK_IMPORTED_MODULE_4__.d([{ input: "baseline", message }]);
  }
  const EVALUATORS_ASKED = 20;
  async function readDirections(tasks, { patientAx }) {
    const attached = tasks.flatMap((task) => task.evaluators ?? []).slice(0, EVALUATORS_ASKED);
    const configured = await Promise.all(attached.map(async ({ evaluator_id: id2, evaluator_version_id: version }) => {
      try {
        const { version: read } = await patientAx.evaluator(id2, { version_id: version ?? void 0 });
        return read.template_config ?? read.code_config;
      } catch (error) {
        if (error instanceof _ax_errors_js__WEBPACK_IMPORTED_MODULE_1__.OP) return void 0;
        throw error;
      }
    }));
    return new Map(configured.flatMap((each) => each?.name ? [[each.name, each.direction ?? "NONE"]] : []));
  }
  async function allOf(pages) {
    const items = [];
    for await (const item of (0, _ax_client_js__WEBPACK_IMPORTED_MODULE_0__.Lu)(pages)) items.push(item);
    return items;
  }
}), 52322: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { By: () => experimentName, TC: () => ephemeralName, x2: () => baselineKey });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
  function digest(text, length) {
    return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex").slice(0, length);
  }
  function slug(text) {
    const plain = text.replace(/[^A-Za-z0-9_-]/gu, "-");
    return plain === text ? plain : `${plain}-${digest(text, 6)}`;
  }
  function baselineKey(taskName, ref) {
    return `${slug(taskName)}@${slug(ref)}`;
  }
  function random4(random) {
    return Math.floor(random * 36 ** 4).toString(36).padStart(4, "0");
  }
  function experimentName({ taskName, workflow, canonicalInputs, random }) {
    const { headSha, runId, runAttempt, ref, job, step } = workflow;
    const step8 = digest(JSON.stringify([job, step, canonicalInputs]), 8);
    const run = `${runId ?? "0"}-${runAttempt ?? "1"}`;
    return `${baselineKey(taskName, ref ?? "local")}.${headSha?.slice(0, 7) ?? "local"}.${run}-${step8}-${random4(random)}`;
  }
  function ephemeralName({ taskName, workflow, random }) {
    const { ref, runId, runAttempt } = workflow;
    return `${taskName} (${ref ?? "local"} ${runId ?? "0"}-${runAttempt ?? "1"}-${random4(random)})`;
  }
}), 7845: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { I: () => kindOf, L3: () => planExperiment, h2: () => planProjectEvaluation, jp: () => checkInputsFit, sv: () => planDatasetEvaluation });
  var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62095);
  function kindOf(task) {
    if (task.type === "RUN_EXPERIMENT") return "experiment";
    return task.project_id ? "project-evaluation" : "dataset-evaluation";
  }
  const KIND_WORDS = { "project-evaluation": "an evaluation of a project", "dataset-evaluation": "an evaluation of a dataset", experiment: "an experiment" };
  const USED_BY = { "data-start-time": ["project-evaluation"], "data-end-time": ["project-evaluation"], "max-spans": ["project-evaluation", "dataset-evaluation"], "override-evaluations": ["project-evaluation", "dataset-evaluation"], "experiment-ids": ["dataset-evaluation"], "experiment-name": ["experiment"], "dataset-version-id": ["experiment"], "max-examples": ["experiment"], "example-ids": ["experiment"], "query-filter": ["experiment"], "tracing-metadata": ["experiment"], "evaluation-task-ids": ["experiment"] };
  function checkInputsFit(task, given) {
    const kind = kindOf(task);
    const problems = [...given].flatMap((input) => {
      const users = USED_BY[input];
      if (users === void 0 || users.includes(kind)) return [];
      const others = users.map((user) => KIND_WORDS[user]).join(" or ");
      return [{ input, message: `is for ${others}, but the task "${task.name}" is ${KIND_WORDS[kind]}. Remove it.` }];
    });
    if (problems.length > 0) throw new _problems_js__WEBPACK_IMPORTED_MODULE_0__.d(problems);
  }
  function planExperiment(task, request, parts) {
    return { mark: { by: "experiment", name: parts.name, datasetId: task.dataset_id ?? "" }, window: void 0, chainedTaskIds: parts.chainedTaskIds, body: withoutAbsent({ experiment_name: parts.name, dataset_version_id: request.datasetVersionId, max_examples: request.maxExamples, example_ids: request.exampleIds, query_filter: request.queryFilter, tracing_metadata: parts.tracingMetadata, evaluation_task_ids: parts.chainedTaskIds.length > 0 ? parts.chainedTaskIds : void 0 }) };
  }
  function planDatasetEvaluation(request, experimentIds) {
    return { mark: { by: "nothing" }, window: void 0, chainedTaskIds: [], body: withoutAbsent({ max_spans: request.maxSpans, override_evaluations: request.overrideEvaluations, experiment_ids: experimentIds }) };
  }
  const LONGEST_WINDOW_MS = 30 * 864e5;
  function planProjectEvaluation(task, request, now) {
    const { dataStartTime, dataEndTime } = request;
    const start = dataStartTime === void 0 ? lastRunOf(task) : resolveInstant(dataStartTime, now);
    const end = dataEndTime === void 0 ? now : resolveInstant(dataEndTime, now);
    if (start >= end) {
      const message = `${start.toISOString()} is not before the end of the window, ${end.toISOString()}. Set an earlier start or a later end.`;
      throw new _problems_js__WEBPACK_IMPORTED_MODULE_0__.d([{ input: "data-start-time", message }]);
    }
    if (end.getTime() - start.getTime() > LONGEST_WINDOW_MS) {
      const source = dataStartTime === void 0 ? " (the last run of the task, because no start was given)" : "";
      const message = `${start.toISOString()}${source} is more than 30 days before the end of the window, ${end.toISOString()}; the API takes 30 days at most. Set a later start, such as \`-24h\`.`;
      throw new _problems_js__WEBPACK_IMPORTED_MODULE_0__.d([{ input: "data-start-time", message }]);
    }
    const window = { start: start.toISOString(), end: end.toISOString() };
    const hangsOnNow = dataEndTime === void 0 || isRelative(dataEndTime) || isRelative(dataStartTime);
    return { mark: hangsOnNow ? { by: "window", ...window } : { by: "nothing" }, window, chainedTaskIds: [], body: withoutAbsent({ data_start_time: window.start, data_end_time: window.end, max_spans: request.maxSpans, override_evaluations: request.overrideEvaluations }) };
  }
  function isRelative(instant) {
    return instant !== void 0 && "agoMs" in instant;
  }
  function resolveInstant(instant, now) {
    return "at" in instant ? instant.at : new Date(now.getTime() - instant.agoMs);
  }
  function lastRunOf(task) {
    const last = new Date(task.last_run_at ?? NaN);
    if (!Number.isNaN(last.getTime())) return last;
    const message = `is needed, because the task "${task.name}" has never run and so has no last run to start from. Give a start such as \`-24h\`.`;
    throw new _problems_js__WEBPACK_IMPORTED_MODULE_0__.d([{ input: "data-start-time", message }]);
  }
  function withoutAbsent(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
  }
}) };
