export const id = 940;
export const ids = [940];
export const modules = { 98940: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, { resultsOf: () => resultsOf });
  var _gates_run_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80289);
  var _result_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93158);
  function resultsOf(result, workflow) {
    const { facts, judgement } = result;
    return { version: 1, command: facts.command, verdict: judgement?.verdict ?? null, green: result.green, reason: facts.problem?.message ?? judgement?.reason ?? facts.deed ?? "", ...subjectOf(facts), scores: facts.scores === void 0 ? null : scoresOf(facts.scores), rules: judgement?.rules.map(_result_parts_js__WEBPACK_IMPORTED_MODULE_0__.Lj) ?? [], result: facts.result ?? null, workflow: workflowOf(workflow) };
  }
  function subjectOf({ deed, problem, task, runs, experiment, window, url }) {
    return { deed: deed ?? null, problem: problem === void 0 ? null : { ...problem, details: problem.details ?? null }, task: task === void 0 ? null : taskOf(task), runs: runs.map(recordOf), experiment: experiment === void 0 ? null : { id: experiment.id ?? null, name: experiment.name }, window: window === void 0 ? null : { start: window.start, end: window.end }, url: url ?? null };
  }
  function taskOf({ id: id2, name, type }) {
    return { id: id2, name, type };
  }
  function recordOf({ role, task, run, ending, afterwards, explanation }) {
    return { role, task: taskOf(task), ending, afterwards: afterwards ?? null, explanation: explanation ?? null, run: run === void 0 ? null : runOf(run) };
  }
  function runOf(run) {
    return { id: run.id, status: run.status, experiment_id: run.experiment_id ?? null, num_successes: run.num_successes, num_errors: run.num_errors, num_skipped: run.num_skipped, created_at: run.created_at, run_started_at: run.run_started_at ?? null, run_finished_at: run.run_finished_at ?? null, duration_seconds: (0, _gates_run_metrics_js__WEBPACK_IMPORTED_MODULE_1__.o8)(run) ?? null, data_start_time: run.data_start_time ?? null, data_end_time: run.data_end_time ?? null, failure_reason: run.failure_reason ?? null };
  }
  function scoresOf(facts) {
    return { source: facts.source, rows: facts.rows, errors: facts.errors, scores: (0, _result_parts_js__WEBPACK_IMPORTED_MODULE_0__.rK)(facts), baseline: baselineOf(facts.baseline), newly_failing: facts.newlyFailing.map(rowOf), newly_failing_total: facts.newlyFailingTotal };
  }
  function baselineOf(baseline) {
    if (baseline.kind !== "paired") return baseline;
    const { experiment, scores, comparisons } = baseline;
    return { kind: "paired", experiment: { id: experiment.id, name: experiment.name, created_at: experiment.createdAt }, scores, comparisons: comparisons.map(pairOf) };
  }
  function pairOf(pair) {
    return { score: pair.score, pairs: pair.pairs, mean_delta: pair.meanDelta, worse: pair.worse, better: pair.better, lost: pair.lost, better_when: pair.betterWhen, direction_assumed: pair.directionAssumed };
  }
  function rowOf(row) {
    return { score: row.score, example_id: row.exampleId, before: row.before, now: row.now, input: row.input, baseline_output: row.baselineOutput, output: row.output, explanation: row.explanation };
  }
  function workflowOf(workflow) {
    return { event_name: workflow.eventName ?? null, head_sha: workflow.headSha ?? null, base_sha: workflow.baseSha ?? null, ref: workflow.ref ?? null, pull_request: workflow.pullRequest ?? null, repository: workflow.repository ?? null, workflow: workflow.workflow ?? null, job: workflow.job ?? null, step: workflow.step ?? null, run_id: workflow.runId ?? null, run_attempt: workflow.runAttempt ?? null, run_url: workflow.runUrl ?? null, actor: workflow.actor ?? null };
  }
}) };
