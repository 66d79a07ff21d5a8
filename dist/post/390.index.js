export const id = 390;
export const ids = [390];
export const modules = { 6390: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, { renderComment: () => renderComment, renderSummary: () => renderSummary });
  var _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92);
  var mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1486);
  var mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9059);
  var d3_array__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5793);
  var diff__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8965);
  function guidanceFor(check) {
    const advice = adviceFor(check);
    return typeof advice === "string" ? { nextStep: advice } : advice;
  }
  function adviceFor(check) {
    if (check.verdict === void 0) return NOT_AWAITED;
    const { reason: reason2 } = check.verdict;
    if (reason2.kind === "passed") return {};
    return reason2.kind === "run" ? adviceForRun(reason2.cause.detail) : adviceForRule(reason2.result, check);
  }
  var NOT_AWAITED = "wait for it in a later step or job with `command: wait` and the output `run-id`.";
  var NO_SPANS = "the time window has no spans yet (new ones take minutes to hours to be indexed), or the filter matches none.";
  var ALL_ROWS_FAILED = "open the experiment in Arize AX and read the errors of its rows.";
  var adviceForRun = (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.V)("code", { "no-run": {}, "not-awaited": NOT_AWAITED, "empty-experiment": { likelyCause: "the dataset version has no examples, or the filter matches none.", nextStep: "check the dataset, `query-filter` and `example-ids`." }, "no-items": { likelyCause: NO_SPANS, nextStep: "widen the window with `data-start-time`, and check the task’s filter." }, "no-data-found": { likelyCause: NO_SPANS, nextStep: "widen the window with `data-start-time`, and check the filter; `on-no-data` decides whether this fails." }, "run-failed": "open the run in Arize AX, and check the model and the AI integration of the task; the service says no more than the reason above.", "run-cancelled": ({ seconds, items }) => items > 0 || seconds === null ? CANCELLED_BY_OTHERS : adviceForCancelled(seconds), "already-labelled": "set `override-evaluations: true` to evaluate the same data again, or `on-no-data: pass` when this is expected.", "timed-out": ({ neverStarted }) => neverStarted ? STILL_QUEUED : TOO_SLOW, aborted: {}, unknown: "check the task’s runs in Arize AX before you run this again, so that nothing is paid for twice.", "not-started": ({ why }) => BY_NOT_STARTED[why.reason], "all-skipped": { likelyCause: "a column mapping of an evaluator names a column that does not exist.", nextStep: "compare the column mappings of the task with the columns of the data." }, "too-many-errors": "open the run in Arize AX and read the errors of single items; when they are acceptable, raise `max-error-rate`.", "no-rows": "open the experiment in Arize AX; if it has rows, run again.", "all-rows-failed": ALL_ROWS_FAILED });
  var STILL_QUEUED = { likelyCause: "the run was still queued; runs wait for their turn when the service is busy.", nextStep: "run again; if it stays pending, contact Arize support with the ID of the run." };
  var TOO_SLOW = { likelyCause: "there is more to evaluate than fits into the time.", nextStep: "raise `timeout`, or evaluate less with `max-spans` or `max-examples`." };
  var CANCELLED_BY_OTHERS = { likelyCause: "somebody or something else cancelled it, in the app or by another job.", nextStep: "run again, or see who else uses the task." };
  function adviceForCancelled(seconds) {
    if (seconds < 2) return { likelyCause: "the AI integration has bad credentials: such runs end within about a second.", nextStep: "test the integration in the settings of Arize AX, then run again." };
    if (seconds < 30) return { likelyCause: "a custom code evaluator does not run: such runs end within seconds and without one result.", nextStep: "test the evaluator in Arize AX on one row, then run again." };
    return { likelyCause: "the model cannot be reached: such runs end after minutes and without one result.", nextStep: "check the model’s name and the AI integration, then run again." };
  }
  var BY_NOT_STARTED = { rejected: {}, "not-delivered": {}, aborted: {}, "timed-out": "raise `timeout`: it covers all runs of the step.", "no-experiment": "open the task’s run in Arize AX; if it has made an experiment, run again.", "no-chained-run": { likelyCause: "the evaluation task is not active, or its filter does not match the traces of the experiment.", nextStep: "check the evaluation task’s project and filter, or give a task on the dataset instead." }, "several-chained-runs": "run again when no other job uses the same evaluation task, or give a task on the dataset." };
  var COMPARE_NAME = { likelyCause: "the gate names a score that no evaluator writes, or that too few rows have.", nextStep: "compare the name with the scores below, and add the tasks that write it to `evaluation-task-ids`." };
  var BY_UNMEASURED_CAUSE = { "not-read": "run again; when it happens again, check that the key may read experiments and spans.", "no-rows": "check the dataset, or the time window and the filter of the task.", "no-such-statistic": "evaluate more rows, or use another statistic.", "all-rows-failed": ALL_ROWS_FAILED, "unknown-score": COMPARE_NAME, "unknown-column": "compare the name with the columns of the experiment.", "unknown-label": "use one of the labels of the evaluator, exactly as it writes them.", "unknown-slice-column": "use a column of the dataset.", "too-many-slices": "use a column with fewer different values.", "no-judged-slice": "use a column with fewer different values, or a larger dataset.", "no-values": COMPARE_NAME, "low-coverage": "open the rows without the score in Arize AX; when they are expected, raise `max-error-rate` or add a gate on `.count`.", "no-run-metric": "wait for the run to finish; only then does it have these numbers." };
  var UNPARSABLE = { likelyCause: "the model does not keep to the output format of the evaluator.", nextStep: "switch function calling on in the evaluator, or use another model." };
  function adviceForRule({ status, detail }, { scores }) {
    if (detail.kind === "unmeasured") {
      const unparsable = "unparsable" in detail.cause && detail.cause.unparsable > 0;
      return unparsable ? UNPARSABLE : BY_UNMEASURED_CAUSE[detail.cause.code];
    }
    if (detail.kind === "no-pairs") return adviceForNoPairs(detail.cause);
    if (status === "inconclusive") return "run again, or give the dataset more examples or repeats; `on-inconclusive` decides whether this fails.";
    if (detail.kind === "run-metric") return "open the run in Arize AX and read the errors of single items.";
    if (detail.kind === "slices") return "look at the slices that did not pass, the worst first.";
    if (scores === void 0 || scores.regressions.length === 0) return "open the results in Arize AX and sort by the score of the gate.";
    return "read the regressions below and fix the cause. If the change is intended, update the gate or the expected outputs in the same pull request.";
  }
  var FIRST_BASELINE = "run the same task once on the base branch; a workflow on `push` to that branch keeps the baseline fresh. `on-inconclusive` decides whether this fails.";
  var BY_NO_BASELINE = { "not-requested": "set `baseline: auto`, or name an experiment.", "no-branch": "name the branch with `baseline: branch:main`.", "is-current": "name an earlier experiment with `baseline`.", unavailable: "run again; when it happens again, check that the key may read experiments.", "no-earlier-run": "nothing: the next run is compared with this one.", "not-applicable": "remove the gate, or use one that needs no baseline.", "no-experiment": FIRST_BASELINE, "no-overlap": FIRST_BASELINE };
  var adviceForNoPairs = (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.V)("code", { "no-baseline": ({ reason: reason2 }) => BY_NO_BASELINE[reason2.code], "unpaired-baseline": "use `.delta`, which compares the means of two time windows.", "score-not-in-baseline": FIRST_BASELINE, "nothing-paired": { likelyCause: "the dataset was replaced, or its examples have new inputs.", nextStep: "run the same task once on the base branch, on the present dataset." }, "score-not-in-window": "nothing: the next run is compared with this one." });
  function paragraph(...children) {
    return { type: "paragraph", children };
  }
  function heading(depth, ...children) {
    return { type: "heading", depth, children };
  }
  function text(value) {
    return { type: "text", value };
  }
  function strong(...children) {
    return { type: "strong", children };
  }
  function code(value, max = 200) {
    return { type: "inlineCode", value: (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.TN)(value, max) || " " };
  }
  function breakableCode(value, max = 200) {
    const line = (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.TN)(value, max);
    if (line === "" || AUTOLINK.test(line)) return [code(value, max)];
    const parts = line.split(/(?=\.[a-z])|(?<=\()(?=.)/i).flatMap((part) => [html("<wbr>"), text(part)]);
    return [html("<code>"), ...parts.slice(1), html("</code>")];
  }
  function link(url, label) {
    return { type: "link", url, children: [text(label)] };
  }
  function codeBlock(value) {
    return { type: "code", value: (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.aj)(value) };
  }
  function small(...children) {
    return [html("<sub>"), ...children, html("</sub>")];
  }
  function under(words) {
    return words ? [html("<br>"), ...small(text(words))] : [];
  }
  function separated(parts) {
    return parts.length === 0 ? [] : [paragraph(...parts.flatMap((part) => [text(" · "), part]).slice(1))];
  }
  function leftOut(count, noun, end = "") {
    return count > 0 ? [text(`${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.td)(count, noun)} left out.${end}`)] : [];
  }
  function html(value) {
    return { type: "html", value };
  }
  var AUTOLINK = /@[\w.-]|#\d|\bGH-\d|:\/\/|www\.|:[\w+-]+:|\$|\b[\da-f]{7,40}\b/i;
  var QUOTED = /`([^`\n]+)`/;
  function safeText(value, max = 1e3) {
    return safeWords((0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.TN)(value, max), 200);
  }
  function safeWords(value, maxCode = value.length) {
    return value.split(QUOTED).flatMap((part, index) => index % 2 === 1 ? [code(part, maxCode)] : neutralizeAutolinks(part));
  }
  function neutralizeAutolinks(value) {
    const nodes = [];
    for (const word of value.split(/( )/)) {
      const last = nodes.at(-1);
      if (AUTOLINK.test(word)) nodes.push(code(word));
      else if (last?.type === "text") last.value += word;
      else if (word !== "") nodes.push(text(word));
    }
    return nodes;
  }
  function quote(parts) {
    const paragraphs = [[]];
    for (const line of splitLines(parts)) {
      if (line.every(({ value }) => value.trim() === "")) paragraphs.push([]);
      else paragraphs.at(-1)?.push(line);
    }
    const children = paragraphs.filter((lines) => lines.length > 0).map((lines) => paragraph(...lines.flatMap(quotedLine)));
    return { type: "blockquote", children: children.length > 0 ? children : [paragraph(text("(empty)"))] };
  }
  var ALERT = /\[!(?=(?:note|tip|important|warning|caution)\])/gi;
  function splitLines(parts) {
    const lines = [[]];
    for (const { value, mark } of parts) {
      for (const [index, piece] of (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.aj)(value).replace(ALERT, "[​!").split("\n").entries()) {
        if (index > 0) lines.push([]);
        if (piece !== "") lines.at(-1)?.push({ value: piece, mark });
      }
    }
    return lines;
  }
  function quotedLine(line, index) {
    const nodes = line.flatMap(({ value, mark }, at) => {
      const indentation = at === 0 ? /^\s*/.exec(value)?.[0] ?? "" : "";
      const rest = value.slice(indentation.length).replace(/\s+/g, " ");
      const lead = indentation === "" ? [] : [text(indentation.replace(/\s/g, " "))];
      return [...lead, ...marked(rest, mark)];
    });
    return index === 0 ? nodes : [{ type: "break" }, ...nodes];
  }
  function marked(value, mark) {
    const [, before, words = "", after] = /^(\s*)(.*?)(\s*)$/s.exec(value) ?? [];
    if (mark === void 0 || words === "") return safeWords(value);
    const node = { type: mark === "removed" ? "delete" : "strong", children: safeWords(words) };
    return (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.oE)([before && text(" "), node, after && text(" ")]);
  }
  function details(label, blocks, open = false) {
    return blocks.length === 0 ? [] : [detailsStart(label, open), ...blocks, detailsEnd()];
  }
  function detailsStart(label, open = false) {
    return html(`<details${open ? " open" : ""}>
<summary>${label.map(toLabel).join("")}</summary>`);
  }
  function detailsEnd() {
    return html("</details>");
  }
  function toLabel(node) {
    switch (node.type) {
      case "text":
        return escapeHtml(node.value);
      case "inlineCode":
        return `<code>${escapeHtml(node.value)}</code>`;
      case "strong":
        return `<b>${node.children.map(toLabel).join("")}</b>`;
      default:
        return "";
    }
  }
  function escapeHtml(value) {
    const line = (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.aj)(value).replace(/\s/g, " ");
    return line.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  }
  function separator() {
    return { type: "thematicBreak" };
  }
  function bullets(sentences) {
    return list(sentences.map((each) => safeText(each)));
  }
  function list(lines) {
    if (lines.length === 0) return [];
    const children = lines.map((line) => ({ type: "listItem", children: [paragraph(...line)] }));
    return [{ type: "list", ordered: false, spread: false, children }];
  }
  function table(rows, align = null) {
    return { type: "table", align, children: rows.map((row) => ({ type: "tableRow", children: row.map((children) => ({ type: "tableCell", children })) })) };
  }
  var UNSAFE = [{ character: "~", inConstruct: "phrasing" }];
  var strikethrough = (node, _parent, state, info) => {
    const exit = state.enter("emphasis");
    const value = state.containerPhrasing(node, { ...info, before: "~", after: "~" });
    exit();
    return `~~${value}~~`;
  };
  strikethrough.peek = () => "~";
  function separateInlineCode(node) {
    if (!("children" in node)) return node;
    const children = node.children.flatMap((child, index, all) => {
      const touching = child.type === "inlineCode" && all[index - 1]?.type === "inlineCode";
      return touching ? [text(" "), child] : [separateInlineCode(child)];
    });
    return { ...node, children };
  }
  function render(children) {
    const extensions = [(0, mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_1__.d)({ tablePipeAlign: false })];
    const handlers = { delete: strikethrough };
    const root = separateInlineCode({ type: "root", children });
    return (0, mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_2__.l)(root, { extensions, handlers, unsafe: UNSAFE, bullet: "-", rule: "-" });
  }
  var RESERVE = 500;
  function fitToBudget(sections, { max, measure }) {
    const parts = [];
    const missing = [];
    let left = max - RESERVE;
    for (const { name, variants } of sections) {
      const part = firstFitting(variants, left, measure);
      if (part === void 0) missing.push(name);
      else if (part !== "") {
        parts.push(part);
        left -= measure(part) + 1;
      }
    }
    if (missing.length > 0) parts.push(render([paragraph(text(`Left out for lack of space: ${missing.join(", ")}.`))]));
    return parts.join("\n");
  }
  function firstFitting(variants, limit, measure) {
    for (const { blocks, minimum = 0 } of variants) {
      if (minimum > limit) continue;
      const markdown = render(blocks());
      if (measure(markdown) <= limit) return markdown;
    }
    return void 0;
  }
  var NAME = /^([A-Za-z0-9_+-]+@[A-Za-z0-9_-]+)\.([0-9a-f]{7}|nosha)\.([A-Za-z0-9_-]+)-(\d{1,5})-([0-9a-f]{8})-[0-9a-z]{4}$/;
  function parseExperimentName(name) {
    const [, key, sha, runId, attempt, digest8] = NAME.exec(name) ?? [];
    if (key === void 0 || runId === void 0 || digest8 === void 0) return void 0;
    return { key, sha: sha === "nosha" ? void 0 : sha, runId, attempt: Number(attempt), digest: digest8 };
  }
  var MAX_SCORES = 50;
  var MAX_LABELS = 5;
  function scoreTable(report) {
    if (report === void 0) return [];
    const title2 = heading(3, text(report.source === "time-window" ? "Scores in the time window" : "Scores"));
    const baseline = baselineNote(report);
    const notes = [...rowsOf(report), ...baseline.length === 0 ? [] : [text(" "), ...baseline]];
    if (report.scores.length === 0) return [title2, paragraph(text("No row has a score. "), ...notes)];
    const shown = report.scores.slice(0, MAX_SCORES);
    const compared = report.baseline.kind !== "none";
    const mean = [text("Mean"), ...compared ? under("baseline → now") : []];
    const head2 = [[text("Score")], mean, ...compared ? [[text("Change")]] : []];
    const rows = shown.map((score) => [nameCell(score), meanCell(score, compared), ...compared ? [changeCell(score)] : []]);
    return [title2, table([head2, ...rows], ["left", "right", "right"].slice(0, head2.length)), paragraph(...small(...leftOut(report.scores.length - MAX_SCORES, "more score", " "), ...notes))];
  }
  function sensitivity(report, rules) {
    if (report === void 0) return [];
    const sentences = [...(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.jS)(report, rules), ...(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.NV)(rules)];
    return details([text("The smallest drop that this data can detect")], bullets(sentences.slice(0, MAX_SCORES)));
  }
  function scoreStatistics(report) {
    const current = report?.scores.flatMap((score) => score.current ?? []) ?? [];
    const lines = current.slice(0, MAX_SCORES).map((score) => {
      const numbers = (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.oE)([`median ${orDash(score.median)}`, `min ${orDash(score.min)}`, `max ${orDash(score.max)}`, `standard deviation ${orDash(score.stddev)}`, `${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.td)(score.count, "row")}, ${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.ZV)(score.missing)} missing`, score.unparsable > 0 && `${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.ZV)(score.unparsable)} not parsable`, score.invalid !== null && `${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.ZV)(score.invalid.count)} not a number`]);
      return [code(score.name, 100), text(`: ${numbers.join(", ")}`), ...labelList(score)];
    });
    return details([text("Score statistics")], list(lines));
  }
  function nameCell({ name, trend }) {
    return [code(name, 100), ...under(trend.length > 1 && describeTrend(trend))];
  }
  function describeTrend(trend) {
    const [first, last] = [trend[0], trend.at(-1)];
    if (first === void 0 || last === void 0) return "";
    const means = `${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.y)(first.mean)} first, ${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.y)(last.mean)} last`;
    const days = [...new Set([first, last].map(({ createdAt }) => (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.im)(createdAt)))];
    return `earlier runs ${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.KM)(trend.map(({ mean }) => mean))} ${means}, ${days.join(" to ")}`;
  }
  function meanCell({ current, baseline, pairs }, compared) {
    const all = current?.mean ?? null;
    const paired = pairs?.count ? pairs : { baselineMean: baseline?.mean ?? null, currentMean: all };
    const value = paired.currentMean ?? all;
    const differs = all !== null && value !== null && !(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.be)(all - value);
    return [...compared ? [text(`${orDash(paired.baselineMean, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.YM)} → `)] : [], value === null ? text("–") : strong(text((0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.YM)(value))), ...under(differs && `all rows ${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.YM)(all)}`), ...current === null ? [] : spreadOf(current)];
  }
  function spreadOf({ interval, missing }) {
    return [...under(interval && (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.Lu)(interval, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.YM)), ...under(missing > 0 && `${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.ZV)(missing)} missing`)];
  }
  function changeCell({ delta, deltaInterval, direction, pairs }) {
    if (delta === null) return [text("–")];
    const word = (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.be)(delta) ? "" : delta > 0 === (direction === "higher") ? " better" : " worse";
    return [text(`${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.pL)(delta)}${word}`), ...under(deltaInterval && (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.hB)(deltaInterval, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.YM)), ...under(pairs?.count ? moved(pairs) : "")];
  }
  function moved({ count, worse, better, newlyMissing }) {
    const missing = newlyMissing > 0 ? `, ${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.ZV)(newlyMissing)} newly missing` : "";
    return `${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.ZV)(worse)} worse, ${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.ZV)(better)} better of ${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.ZV)(count)}${missing}`;
  }
  function labelList({ labels }) {
    const named2 = labels.slice(0, MAX_LABELS).flatMap(({ label, count }, index) => [text(index === 0 ? "; labels " : ", "), code(label, 40), text(` ${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.ZV)(count)}`)]);
    const left = labels.length - MAX_LABELS;
    return left > 0 ? [...named2, text(` and ${left} more`)] : named2;
  }
  function rowsOf({ source, rows, errors, pooled, scores }) {
    const things = (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.td)(rows, source === "time-window" ? "span" : "row");
    const failed = errors > 0 ? `, ${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.ZV)(errors)} in error and not counted` : "";
    const repeats = pooled.length === 0 ? "" : `, with ${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.td)(pooled.length, "earlier attempt")} of this job as repeats`;
    const shown = scores.some(({ current, deltaInterval }) => current?.interval ?? deltaInterval);
    return [text(`${things}${failed}${repeats}.${shown ? " Ranges are 90% confidence intervals." : ""}`)];
  }
  function baselineNote({ baseline, scores }) {
    if (baseline.kind === "none") {
      const why = (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(baseline.reason);
      return why === "" ? [] : [text("No baseline: "), ...safeText(why)];
    }
    if (baseline.kind === "unpaired") {
      const { start, end } = baseline.run;
      const window = `${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.r4)(start)} to ${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.r4)(end)}`;
      return [...safeText(`Baseline: the run over ${window}, ${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.td)(baseline.rows, "span")}`), text("; the change is a difference of means, not of pairs.")];
    }
    const assumed = scores.some(({ directionSource, pairs }) => directionSource === "default" && pairs !== null);
    const direction = assumed ? " Where no evaluator says otherwise, higher is assumed to be better." : "";
    return [...pairedBaseline(baseline), text(direction)];
  }
  function pairedBaseline(baseline) {
    const { rows, pooled, coversAllRules } = baseline;
    const { name, createdAt } = baseline.experiment;
    const parsed = parseExperimentName(name);
    const which = parsed === void 0 ? [code(name)] : [code(parsed.key), text(" at "), code(parsed.sha ?? "an unknown commit")];
    const more2 = pooled.length === 0 ? "" : ` and ${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.td)(pooled.length, "repeat")} of the same commit`;
    const partial = coversAllRules ? "" : " It does not have every score that the gates need, and no better one was found.";
    return [text("Baseline: "), ...which, ...safeText(`${more2}, ${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.r4)(createdAt)}, ${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.td)(rows, "row")}`), text(`; compared example by example.${partial}`)];
  }
  function orDash(value, format = _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.y) {
    return value === null ? "–" : format(value);
  }
  var SHORT = 400;
  var DIRECT = 5;
  var LABEL = 80;
  function regressionVariant(report) {
    return (limits) => ({ minimum: (report?.regressions ?? []).slice(0, limits.rows).flatMap((row) => [row.input, row.baselineOutput, row.currentOutput, row.explanation]).reduce((sum, value) => sum + Math.min((value ?? "").trim().length, limits.characters) * SURVIVING, 0), blocks: () => regressionSection(report, limits) });
  }
  var SURVIVING = 0.5;
  function regressionSection(report, limits) {
    if (report === void 0) return [];
    const { regressions, regressionsTotal } = report;
    const total = Math.max(regressionsTotal, regressions.length);
    if (total === 0) return [];
    const title2 = heading(3, text("Regressions"));
    const shown = regressions.slice(0, limits.rows);
    const found = `${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.td)(total, "example")} got worse than in the baseline`;
    if (shown.length === 0) {
      const why = regressions.length === 0 ? "The texts could not be read." : "There is no space to show them here.";
      return [title2, paragraph(text(`${found}. ${why}`))];
    }
    const order = total === 1 ? "" : ", the worst first";
    const left = total - shown.length;
    const more2 = left > 0 ? ` ${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.td)(left, "more example")} left out.` : "";
    const byScore = (0, d3_array__WEBPACK_IMPORTED_MODULE_3__.TN)(shown, ({ score }) => score);
    const [only, ...others] = byScore;
    const lead = others.length === 0 && only !== void 0 ? [code(only[0], 100), text(": ")] : [];
    const blocks = byScore.flatMap(([score, rows], index) => [...others.length === 0 ? [] : [paragraph(code(score, 100), text(`: ${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.td)(rows.length, "example")}`))], ...examples(rows, limits, index === 0)]);
    return [title2, paragraph(...lead, text(`${found}${order}.${more2}`)), ...blocks];
  }
  function examples(rows, limits, first) {
    const blocks = rows.map((row, index) => example(row, limits, first && index === 0));
    const rest = blocks.slice(DIRECT).flat();
    const label = [text((0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.td)(rows.length - DIRECT, "more example"))];
    return [...blocks.slice(0, DIRECT).flat(), ...details(label, rest)];
  }
  function example(row, { characters, open = false }, first) {
    const { baselineScore, currentScore, input, baselineOutput, currentOutput, explanation } = row;
    const scores = `${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.y)(baselineScore)} → ${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.y)(currentScore)}`;
    const label = [text(`${scores} · `), ...nameOf(row)];
    const cut = (value) => (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.xv)(value ?? "", characters);
    const [before, after] = markChanges(cut(baselineOutput), cut(currentOutput));
    const plain = (value) => [{ value: cut(value) }];
    const blocks = [...(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.TN)(input ?? "", LABEL) === input ? [] : passage("Input", input, plain(input)), ...passage("Baseline output", baselineOutput, before), ...passage("Current output", currentOutput, after), ...passage("Explanation", explanation, plain(explanation)), paragraph(...small(text("Example "), code(row.exampleId, 100)))];
    return details(label, blocks, open && first);
  }
  function nameOf({ input, exampleId }) {
    const name = (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.TN)(input ?? "", LABEL);
    return name === "" ? [text("example "), code(exampleId, 60)] : safeText(name, LABEL);
  }
  function passage(title2, value, parts) {
    if (value === null) return [];
    const length = parts.reduce((sum, part) => sum + part.value.length, 0);
    if (length <= SHORT) return [paragraph(strong(text(title2))), quote(parts)];
    return details([strong(text(title2)), text(` (${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.td)(value.length, "character")})`)], [quote(parts)]);
  }
  var SIMILAR = 0.3;
  var MAX_EDITS = 400;
  function markChanges(before, after) {
    const unmarked = [[{ value: before }], [{ value: after }]];
    const tokens = (value) => value.split(/(\s+)/).filter((token) => token !== "");
    const [old, current] = [tokens(before), tokens(after)];
    const changes = (0, diff__WEBPACK_IMPORTED_MODULE_4__.E)(old, current, { maxEditLength: MAX_EDITS });
    if (changes === void 0) return unmarked;
    const isWord = (token) => token.trim() !== "";
    const common = changes.flatMap(({ added, removed, value }) => added || removed ? [] : value.filter(isWord)).length;
    if (common < SIMILAR * Math.max(old.filter(isWord).length, current.filter(isWord).length)) return unmarked;
    const side = (own, other) => joinMarks(changes.filter((change) => !change[other]).map((change) => ({ value: change.value.join(""), mark: change[own] ? own : void 0 })));
    return [side("removed", "added"), side("added", "removed")];
  }
  function joinMarks(parts) {
    return parts.reduce((joined, part, index) => {
      const last = joined.at(-1);
      const isBlank = part.value.trim() === "" && !part.value.includes("\n");
      const mark = isBlank && last?.mark === parts[index + 1]?.mark ? last?.mark : part.mark;
      if (last !== void 0 && last.mark === mark) joined[joined.length - 1] = { value: last.value + part.value, mark };
      else joined.push({ value: part.value, mark });
      return joined;
    }, []);
  }
  var MAX_ISSUES = 50;
  var MAX_DETAILS = 1e4;
  var MAX_LISTED = 50;
  var MAX_GATES = 100;
  var MAX_RUNS = 30;
  var MAX_CHECKS = 100;
  function more(count, noun) {
    return count > 0 ? [paragraph(...leftOut(count, noun))] : [];
  }
  var STARTED = "▶️ started";
  var ADVISORY_SYMBOL = "🔸";
  function verdictLabel({ verdict, advisory }) {
    if (verdict === void 0) return STARTED;
    return `${symbolOf(verdict.status, advisory)} ${verdict.status}${advisory ? " (advisory)" : ""}`;
  }
  function symbolOf(status, advisory) {
    return advisory && status !== "passed" ? ADVISORY_SYMBOL : _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.Am[status];
  }
  var ERROR_TITLES = { input: "invalid inputs", aborted: "cancelled", request: "request failed", internal: "internal error" };
  function title(result) {
    const words = (label2, name) => heading(2, text(label2), ...name === void 0 ? [] : [text(" · "), code(name)]);
    if (result.kind === "operation") return words(`✅ Arize AX: ${result.command}`, result.task?.name);
    if (result.kind === "error") {
      const verdict = (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.Vj)(result) === void 0 ? "" : "unmeasured · ";
      return words(`❌ Arize AX: ${verdict}${ERROR_TITLES[result.error.kind]}`);
    }
    const only = result.suite ? void 0 : (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.$r)(result.checks);
    if (only !== void 0) return words(withProduct(verdictLabel(only)), (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.s0)(only));
    const status = result.verdict?.status;
    const label = status === void 0 ? STARTED : `${_chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.Am[status]} ${status}`;
    return words(`${withProduct(label)} · ${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.sN)(result.checks)}`);
  }
  function withProduct(label) {
    return label.replace(" ", " Arize AX: ");
  }
  function reason(sentence, { likelyCause, nextStep }) {
    const line = (word, words) => paragraph(strong(text(word)), text(" "), ...safeText(words));
    return (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.oE)([paragraph(...safeText(sentence)), likelyCause !== void 0 && line("Likely cause:", likelyCause), nextStep !== void 0 && line("Next step:", nextStep)]);
  }
  function errorSection(error) {
    const lead = paragraph(...safeText((0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.Uc)(error)));
    if (error.kind === "internal") return [lead, ...details([text("Details")], excerpt(error.error.stack))];
    if (error.kind !== "input") return [lead];
    const { issues } = error;
    const shown = issues.slice(0, MAX_ISSUES);
    const left = issues.length - shown.length;
    const sentences = (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.oE)([...shown.map(_chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.n6), left > 0 && `and ${left} more`]);
    const excerpts = shown.flatMap((issue) => issue.excerpt ?? []);
    const lines = excerpts.length === 0 ? void 0 : excerpts.join("\n\n");
    return [lead, ...bullets(issues.length > 1 ? sentences : []), ...excerpt(lines)];
  }
  function excerpt(words) {
    return words === void 0 ? [] : [codeBlock((0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.xv)(words, MAX_DETAILS))];
  }
  function overview(checks, context) {
    const shown = checks.slice(0, MAX_CHECKS);
    const rows = shown.map((check) => [checkCell(check), safeText((0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.cn)(check, context), 240)]);
    return [table([[[text("Check")], [text("Why")]], ...rows]), ...more(checks.length - MAX_CHECKS, "more check")];
  }
  function checkCell(check) {
    const [symbol = "", ...words] = verdictLabel(check).split(" ");
    return [text(`${symbol} `), code(check.name, 80), ...under(words.join(" "))];
  }
  function countsLine({ runs, url }) {
    const { known, num_successes: successes, num_errors: errors, num_skipped: skipped, times } = (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.vA)(runs);
    const count = successes + errors + skipped;
    const isLabelled = count === 0 && runs.flatMap(({ outcome }) => (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.ng)(outcome) ?? []).some(_chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__._A);
    const counts = (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.oE)([(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.td)(count, "item"), (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.td)(errors, "error"), skipped > 0 && `${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.ZV)(skipped)} skipped`]);
    const what = isLabelled ? "0 new items (all data had labels already)" : counts.join(", ");
    const longest = Math.max(...times.map((each) => each ?? Infinity));
    const time = longest === Infinity ? "" : ` in ${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.a3)(longest * 1e3)}`;
    return separated((0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.oE)([known > 0 && text(`${what}${time}`), url !== void 0 && link(url, "Open in Arize AX")]));
  }
  function gatesSection(results, explained = []) {
    if (results.length === 0) return [];
    const shown = results.length > MAX_GATES ? worstFirst(results).slice(0, MAX_GATES) : results;
    const rows = shown.map((result) => [gateCell(result), measuredCell(result)]);
    const told = shown.filter((result) => result.detail.kind !== "run-metric" && !explained.includes(result));
    const open = told.filter(({ status }) => status !== "passed");
    const passed = told.filter(({ status }) => status === "passed");
    return [heading(3, text("Gates")), table([[[text("Gate")], [text("Measured")]], ...rows], ["left", "right"]), ...more(results.length - MAX_GATES, "more gate"), ...explanations(open), ...slicesSection(shown), ...details([text("What the passed gates measured")], explanations(passed))];
  }
  function worstFirst(results) {
    const rank = ({ rule, status }) => status === "passed" ? 2 : rule.advisory ? 1 : 0;
    return results.toSorted((a, b) => rank(a) - rank(b));
  }
  function notPassed(results) {
    return worstFirst(results.filter(({ status }) => status !== "passed"));
  }
  function gateCell({ rule, status }) {
    const words = (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.oE)([status !== "passed" && status, rule.advisory && "advisory"]);
    const symbol = symbolOf(status, rule.advisory);
    return [text(`${symbol} `), ...breakableCode(rule.text, 300), ...under(words.join(", "))];
  }
  function measuredCell(result) {
    return [strong(text((0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.ww)(result) ?? "–")), ...under(`limit ${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.LF)(result.rule)}`)];
  }
  function explanations(results) {
    const words = (result) => safeText(`${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.IO)(result)}.`, 1500);
    return list(results.map((result) => [code(result.rule.text, 300), text(": "), ...words(result)]));
  }
  function slicesSection(results) {
    return results.flatMap(({ rule, detail }) => {
      if (detail.kind !== "slices") return [];
      const failing = (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.G0)(detail.slices);
      if (failing.length < 2) return [];
      const row = ({ slice, status, value, rows }) => [[text(`${_chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.Am[status ?? "unmeasured"]} `), code(slice, 80)], [strong(text((0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.ww)({ rule, value, detail }) ?? "–"))], [text((0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.ZV)(rows))]];
      const head2 = [[text("Slice of "), code(detail.column, 60)], [text("Measured")], [text("Rows")]];
      return [table([head2, ...failing.slice(0, MAX_LISTED).map(row)], ["left", "right", "right"])];
    });
  }
  function listing(found) {
    if (found === void 0) return [];
    const lines = found.of === "tasks" ? found.items.map(taskLine) : found.items.map(runListingLine);
    const left = lines.length - MAX_LISTED;
    const rest = text(`${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.td)(left, "more item")} in the output `);
    return [...list(lines.slice(0, MAX_LISTED)), ...left > 0 ? [paragraph(rest, code("result"), text("."))] : []];
  }
  function taskLine({ name, type, id: id2, last_run_at: last }) {
    const ran = last ? [text(", last run "), ...safeText((0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.r4)(last))] : [text(", never run")];
    return [code(name), text(` (${type.toLowerCase()}), `), code(id2), ...ran];
  }
  function runListingLine(run) {
    return [code(run.id), text(", created "), ...safeText((0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.r4)(run.created_at)), text(": "), ...safeText((0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.vZ)(run))];
  }
  function runsSection(check, { workflow }) {
    const { task, runs, experiment, window, scores } = check;
    const pull = workflow?.pullRequest === void 0 ? "" : ` of pull request ${workflow.pullRequest}`;
    const lines = (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.oE)([task && named("Task", task), ...runs.slice(0, MAX_RUNS).map(runLine), runs.length > MAX_RUNS && leftOut(runs.length - MAX_RUNS, "more run"), experiment && named("Experiment", experiment), ...scores === void 0 ? [] : comparedWith(scores), window && [text("Time window "), code(window.start), text(" to "), code(window.end)], workflow?.headSha !== void 0 && runs.length > 0 && [text("Commit "), code(workflow.headSha), text(pull)]]);
    return details([text("Runs and IDs")], [...list(lines), ...reproduce(check)]);
  }
  function comparedWith({ baseline, pooled }) {
    const attempts = pooled.map((experiment) => named("Earlier attempt", experiment));
    if (baseline.kind === "none") return attempts;
    if (baseline.kind === "unpaired") return [[text("Baseline run "), code(baseline.run.id)], ...attempts];
    const { datasetVersionId } = baseline.experiment;
    const version = datasetVersionId === null ? [] : [text(", dataset version "), code(datasetVersionId)];
    return [[...named("Baseline experiment", baseline.experiment), ...version], ...attempts];
  }
  function named(what, { name, id: id2 }) {
    return [text(`${what} `), code(name, 260), ...id2 === void 0 ? [] : [text(", ID "), code(id2)]];
  }
  function runLine({ role, task, outcome }) {
    const which = role === "primary" ? [text("Run ")] : [text("Evaluation "), code(task.name), text(", run ")];
    return [...which, code((0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.ng)(outcome)?.id ?? "unknown"), text(": "), ...safeText((0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.SS)(outcome))];
  }
  var HARMLESS = /^[\w+/=][\w+/=.:-]*$/;
  function reproduce({ task, window, runs, experiment }) {
    const [first] = runs;
    if (task === void 0 || first === void 0 || (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.ng)(first.outcome) === void 0) return [];
    const isExperiment = task.type === "RUN_EXPERIMENT";
    const given = [task.id, window?.start, window?.end, experiment?.id];
    if (!given.every((word) => word === void 0 || HARMLESS.test(word))) return [];
    const words = (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.oE)([`ax tasks trigger-run ${task.id}`, window && `--data-start-time ${window.start}`, window && `--data-end-time ${window.end}`, isExperiment && "--experiment-name reproduction-1", !isExperiment && experiment?.id !== void 0 && `--experiment-ids ${experiment.id}`, "--wait"]);
    const again = isExperiment ? "" : " (existing labels need `--override-evaluations`)";
    return [paragraph(...safeText(`To run the same with Arize’s command line, with the key in the environment${again}:`)), codeBlock(words.join(" \\\n  "))];
  }
  function footer({ resultsFile, customHost }) {
    return (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.oE)([resultsFile !== void 0 && paragraph(text("Results file: "), code(resultsFile, 500)), customHost !== void 0 && paragraph(text("The API key was sent to "), code(customHost), text(" (from "), code("base-url"), text(")."))]);
  }
  var SUMMARY_BYTES = 99e4;
  var COMMENT_UNITS = 63500;
  var SUMMARY_LIMITS = [{ rows: 50, characters: 1500, open: true }, { rows: 25, characters: 800, open: true }, { rows: 5, characters: 400 }, { rows: 0, characters: 0 }];
  var SUITE_LIMITS = [{ rows: 10, characters: 800, open: true }, { rows: 3, characters: 300 }, { rows: 0, characters: 0 }];
  var COMMENT_LIMITS = [{ rows: 5, characters: 600 }, { rows: 3, characters: 300 }, { rows: 1, characters: 150 }, { rows: 0, characters: 0 }];
  function renderSummary(result, context) {
    const measure = (markdown) => Buffer.byteLength(markdown, "utf8");
    const limits = result.kind === "checks" && result.checks.length > 1 ? SUITE_LIMITS : SUMMARY_LIMITS;
    const sections = (check) => summaryOf(check, context, limits);
    return renderDocument(result, { max: SUMMARY_BYTES, measure }, { context, sections, tail: footer(context) });
  }
  function renderComment(result, marker, context) {
    const max = COMMENT_UNITS - marker.length - 1;
    const measure = (markdown) => markdown.length;
    const tail = links(result, context);
    return `${marker}
${renderDocument(result, { max, measure }, { context, sections: commentOf, tail })}`;
  }
  function renderDocument(result, budget, parts) {
    const whole = (...body) => fitToBudget([head(result), ...body, section("the links", parts.tail)], budget);
    if (result.kind === "error") return whole(section("the error", errorSection(result.error)));
    if (result.kind === "operation") {
      const done = [paragraph(...safeText((0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.R8)(result.outcome)))];
      return whole(section("the result", done), section("the list", listing(result.listing)));
    }
    const only = result.suite ? void 0 : (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.$r)(result.checks);
    return only === void 0 ? renderSuite(result, budget, parts) : whole(...sectionsOf(only, parts));
  }
  function sectionsOf(check, { context, sections }) {
    return [section("the reason", reason((0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.cn)(check, context), guidanceFor(check))), section("the links", countsLine(check)), ...sections(check)];
  }
  function head(result) {
    return section("the verdict", [title(result)]);
  }
  function section(name, blocks) {
    return { name, variants: [{ blocks: () => blocks }] };
  }
  function renderSuite(result, budget, parts) {
    const { checks } = result;
    const overviewSection = section("the overview", overview(checks, parts.context));
    const lead = fitToBudget([head(result), overviewSection], { ...budget, max: budget.max / 2 });
    const end = render(parts.tail);
    let left = budget.max - budget.measure(lead) - budget.measure(end);
    const each = checks.map((check, index) => {
      const max = Math.floor(left / (checks.length - index));
      const part = renderCheck(check, { ...budget, max }, sectionsOf(check, parts));
      left -= budget.measure(part) + 1;
      return part;
    });
    return (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.oE)([lead, ...each, end]).join("\n");
  }
  function renderCheck(check, budget, sections) {
    const open = check.verdict !== void 0 && check.verdict.status !== "passed";
    const label = strong(text(`${verdictLabel(check)} · `), code(check.name, 100));
    const start = render([separator(), detailsStart([label], open)]);
    const end = render([detailsEnd()]);
    const max = budget.max - budget.measure(start) - budget.measure(end) - 2;
    const body = max < 1e3 ? "" : fitToBudget(sections, { ...budget, max });
    return body === "" ? "" : [start, body, end].join("\n");
  }
  function summaryOf(check, context, limits) {
    const { rules, scores } = check;
    return [section("the gates", gatesSection(rules, decidingRules(check))), section("the scores", scoreTable(scores)), section("why the scores could not be read", scoresErrorNote(check)), { name: "the regressions", variants: limits.map(regressionVariant(scores)) }, section("what the data can detect", sensitivity(scores, rules)), section("the score statistics", scoreStatistics(scores)), section("the runs", runsSection(check, context))];
  }
  function commentOf(check) {
    const { rules, scores } = check;
    return [section("the gates", gatesSection(notPassed(rules), decidingRules(check))), section("the scores", scoreTable(scores)), { name: "the regressions", variants: COMMENT_LIMITS.map(regressionVariant(scores)) }];
  }
  function decidingRules({ verdict }) {
    return verdict?.reason.kind === "rule" ? [verdict.reason.result] : [];
  }
  function scoresErrorNote({ scoresError }) {
    if (scoresError === void 0) return [];
    return reason(`The scores could not be read. ${scoresError.message}`, {});
  }
  function links(result, { workflow }) {
    const { runUrl, headSha } = workflow ?? {};
    return separated((0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.oE)([runUrl !== void 0 && link(runUrl, "Full summary"), result.kind !== "operation" && headSha !== void 0 && code(headSha.slice(0, 7))]));
  }
}) };
