export const id = 927;
export const ids = [927];
export const modules = { 57927: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { renderSummary: () => renderSummary });
  var advice_lines = __webpack_require__(35730);
  var assemble = __webpack_require__(22424);
  var failing_rows = __webpack_require__(81094);
  var headline = __webpack_require__(14512);
  var markdown = __webpack_require__(54285);
  var run_metrics = __webpack_require__(80289);
  var wording = __webpack_require__(11644);
  var duration = __webpack_require__(96132);
  ;
  const MOST_RUNS = 30;
  function runFacts(facts, { workflow, resultsFile }) {
    const lines = facts.runs.slice(0, MOST_RUNS).map((record) => runLine(record, facts));
    const left = facts.runs.length - lines.length;
    if (left > 0) lines.push([(0, markdown.Qq)(`${left} more runs are left out.`)]);
    if (facts.experiment !== void 0) lines.push([(0, markdown.Qq)("Experiment: "), (0, markdown.aY)(facts.experiment.name)]);
    if (facts.window !== void 0) {
      lines.push([(0, markdown.Qq)("Data window: "), (0, markdown.aY)(facts.window.start), (0, markdown.Qq)(" to "), (0, markdown.aY)(facts.window.end)]);
    }
    if (facts.runs.length > 0 && workflow?.headSha !== void 0) {
      const pull = workflow.pullRequest === void 0 ? "" : ` of pull request ${workflow.pullRequest}`;
      lines.push([(0, markdown.Qq)("Commit: "), (0, markdown.aY)(workflow.headSha), (0, markdown.Qq)(pull)]);
    }
    if (resultsFile !== void 0) lines.push([(0, markdown.Qq)("Results file: "), (0, markdown.aY)(resultsFile)]);
    if (facts.url !== void 0) lines.push([(0, markdown.nf)(facts.url, "Open in Arize AX")]);
    if (lines.length === 0) return [];
    return [(0, markdown.R_)(3, (0, markdown.Qq)(facts.runs.length > 0 ? "What ran" : "Where to look")), (0, markdown.p_)(lines)];
  }
  function runLine({ role, task, run, ending }, { timeoutMs = 0 }) {
    const which = role === "main" ? [(0, markdown.Qq)("Run ")] : [(0, markdown.Qq)("Evaluation "), (0, markdown.aY)(task.name), (0, markdown.Qq)(", run ")];
    const late = ending === "timed-out" ? `, timed out after ${(0, duration.a)(timeoutMs)}` : "";
    const told = run === void 0 ? [(0, markdown.Qq)(": nothing is known")] : [(0, markdown.Qq)(": "), ...tellRun(run)];
    return [...which, (0, markdown.aY)(run?.id ?? "unknown"), ...told, (0, markdown.Qq)(late)];
  }
  function tellRun(run) {
    const { status, num_successes: successes, num_errors: errors, num_skipped: skipped } = run;
    const seconds = (0, run_metrics.o8)(run);
    const time = seconds === void 0 ? "" : ` in ${(0, duration.a)(seconds * 1e3)}`;
    const counts = `${successes} ${successes === 1 ? "success" : "successes"}, ${(0, wording.hS)(errors, "error")}, ${skipped} skipped`;
    return [...(0, markdown.CS)(status.toLowerCase(), 200), (0, markdown.Qq)(`${time}; ${counts}`)];
  }
  ;
  const SHOWN = 50;
  function listing(found) {
    if (found === void 0 || found.items.length === 0) return [];
    const { length } = found.items;
    const lines = found.of === "tasks" ? found.items.slice(0, SHOWN).map(taskLine) : found.items.slice(0, SHOWN).map(listing_runLine);
    const more = (0, markdown.Qq)(`${length - SHOWN} more are in the output `);
    const left = length > SHOWN ? [(0, markdown.FY)(more, (0, markdown.aY)("result"), (0, markdown.Qq)("."))] : [];
    return [(0, markdown.p_)(lines), ...left];
  }
  function taskLine({ name, type, id: id2, last_run_at: last }) {
    const ran = last ? [(0, markdown.Qq)(", last run "), (0, markdown.aY)(last)] : [(0, markdown.Qq)(", never run")];
    return [(0, markdown.aY)(name), (0, markdown.Qq)(` (${type.toLowerCase()}), `), (0, markdown.aY)(id2), ...ran];
  }
  function listing_runLine(run) {
    return [(0, markdown.aY)(run.id), (0, markdown.Qq)(" of "), (0, markdown.aY)(run.created_at), (0, markdown.Qq)(": "), ...tellRun(run)];
  }
  ;
  const HARMLESS = /^[\w+/=][\w+/=.:-]*$/;
  function reproduce({ command, task, window, runs, experiment }) {
    if (command !== "run" || task === void 0 || runs[0]?.run === void 0) return [];
    const isExperiment = task.type === "RUN_EXPERIMENT";
    const given = [task.id, window?.start, window?.end, experiment?.id];
    if (!given.every((word) => word === void 0 || HARMLESS.test(word))) return [];
    const options = [...window === void 0 ? [] : [`--data-start-time ${window.start}`, `--data-end-time ${window.end}`], ...isExperiment ? ["--experiment-name reproduction-1"] : [], ...!isExperiment && experiment?.id !== void 0 ? [`--experiment-ids ${experiment.id}`] : [], "--wait"];
    const again = isExperiment ? "" : ", which needs --override-evaluations where labels exist";
    return (0, markdown.AU)("How to reproduce it", [(0, markdown.FY)((0, markdown.Qq)(`With Arize’s command line, with the same key in the environment${again}:`)), (0, markdown.DV)([`ax tasks trigger-run ${task.id}`, ...options].join(" \\\n  "))]);
  }
  var rule_list = __webpack_require__(27199);
  var score_table = __webpack_require__(28237);
  ;
  const MOST_BYTES = 99e4;
  const ROOMS = [{ rows: 50, characters: 1500 }, { rows: 25, characters: 800 }, { rows: 5, characters: 400 }, { rows: 0, characters: 0 }];
  function renderSummary(result, surroundings = {}) {
    const { facts, judgement } = result;
    const rules = judgement?.rules ?? [];
    const section = (name, blocks) => ({ name, forms: [blocks] });
    const sections = [section("the verdict", [(0, headline.D)(result)]), section("the reason", (0, headline.l)(result)), section("the list", listing(facts.listing)), section("the scores", (0, score_table.L)(facts.scores)), section("the rules", (0, rule_list.p)(rules)), { name: "the newly failing rows", forms: ROOMS.map((room) => (0, failing_rows.S)(facts.scores, room)) }, section("more numbers", (0, score_table.f)(facts.scores)), section("what ran", runFacts(facts, surroundings)), section("how to reproduce it", reproduce(facts)), section("the host", foreignHost(facts)), section("what to do next", (0, advice_lines.C)(result))];
    return (0, assemble.f)(sections, { most: MOST_BYTES, measure: byteLength });
  }
  function byteLength(text) {
    return new TextEncoder().encode(text).byteLength;
  }
  function foreignHost({ foreignHost: host }) {
    if (host === void 0) return [];
    const words = [(0, markdown.Qq)("The API key was sent to the host "), (0, markdown.aY)(host), (0, markdown.Qq)(", as "), (0, markdown.aY)("base-url")];
    return [(0, markdown.FY)(...words, (0, markdown.Qq)(" says."))];
  }
}) };
