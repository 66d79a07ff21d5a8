export const id = 907;
export const ids = [907];
export const modules = { 11644: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { WU: () => show, hS: () => counted, m5: () => showBeside, nc: () => showProbability });
  var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47543);
  const DIGITS = 4;
  const ALL_DIGITS = 15;
  function showBeside(value, limit) {
    return limit.unit === "percent" ? `${digits(value * 100, limit.value * 100)}%` : digits(value, limit.value);
  }
  function show(value) {
    return String(Number(value.toPrecision(DIGITS)));
  }
  function showProbability(p, level) {
    return p < 1e-3 ? "p < 0.001" : `p = ${digits(p, level, 2)}`;
  }
  function digits(value, other, least = DIGITS) {
    for (let count = least; count < ALL_DIGITS; count += 1) {
      const shown = Number(value.toPrecision(count));
      if (shown !== other || (0, _comparison_js__WEBPACK_IMPORTED_MODULE_0__.U)(value, "==", other)) return String(shown);
    }
    return String(value);
  }
  function counted(count, thing) {
    return `${count} ${thing}${count === 1 ? "" : "s"}`;
  }
}), 35730: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { C: () => adviceLines });
  var markdown = __webpack_require__(54285);
  var run_metrics = __webpack_require__(80289);
  ;
  function probableCause(record) {
    const { run, ending, task } = record;
    if (ending === "timed-out") return run?.run_started_at == null ? NEVER_STARTED : TOO_SLOW;
    if (ending === "lost") return LOST;
    if (ending !== "ended" || run === void 0) return {};
    const items = run.num_successes + run.num_errors + run.num_skipped;
    if (run.status === "CANCELLED") return cancelled(run.failure_reason ?? "", { seconds: (0, run_metrics.o8)(run), items });
    if (run.status === "FAILED") return FAILED;
    if (run.status !== "COMPLETED") return {};
    if (items === 0) return task.type === "RUN_EXPERIMENT" ? NO_EXAMPLES : NO_SPANS;
    if (run.num_skipped === items) return ALL_SKIPPED;
    return run.num_errors > 0 ? ERRORS : {};
  }
  function cancelled(failureReason, { seconds, items }) {
    if (/already has evaluation labels/i.test(failureReason)) return ALREADY_LABELLED;
    if (items > 0 || seconds === void 0) return CANCELLED;
    if (seconds < 2) return BAD_CREDENTIALS;
    return seconds < 30 ? BROKEN_CODE : NO_MODEL;
  }
  const NEVER_STARTED = { probably: "the run was still waiting to be started; runs wait for their turn when the service is busy or stuck.", next: "run again; if it stays pending, ask Arize’s support with the ID of the run." };
  const TOO_SLOW = { probably: "there is more to evaluate than fits into the time.", next: "raise `timeout`, or evaluate less with `max-spans` or `max-examples`." };
  const LOST = { next: "look at the task’s runs in Arize AX before you run this again, so that nothing is paid for twice." };
  const FAILED = { next: "the reason above is all that the service tells; open the run in Arize AX, and check the model and the AI integration of the task." };
  const CANCELLED = { probably: "somebody or something else cancelled it, in the app or by another job.", next: "run again, or see who else uses the task." };
  const NO_EXAMPLES = { probably: "the dataset version has no examples, or the filter matches none.", next: "check the dataset, `query-filter` and `example-ids`." };
  const NO_SPANS = { probably: "the window has no spans yet (new ones take minutes to hours to be indexed), or the task’s filter matches none.", next: "widen the window with `data-start-time`, and check the task’s filter." };
  const ALL_SKIPPED = { probably: "a column mapping of an evaluator names a column that does not exist.", next: "compare the column mappings of the task with the columns of the data." };
  const ERRORS = { next: "open the run in Arize AX and read the errors of single items; when they are acceptable, raise `max-error-rate`." };
  const ALREADY_LABELLED = { next: "set `override-evaluations: true` to evaluate the same data again, or `on-no-data: pass` when this is expected." };
  const BAD_CREDENTIALS = { probably: "the AI integration has bad credentials: such runs end within about a second.", next: "test the integration in the settings of Arize AX, then run again." };
  const BROKEN_CODE = { probably: "a custom code evaluator does not run: such runs end within seconds and without one result.", next: "test the evaluator in Arize AX on one row, then run again." };
  const NO_MODEL = { probably: "the model cannot be reached: such runs end after minutes and without one result.", next: "check the model’s name and the AI integration, then run again." };
  ;
  function adviceOn({ facts, judgement, green }) {
    const [main] = facts.runs;
    if (facts.problem !== void 0) return {};
    if (judgement === void 0) return green ? lookLater(main) : {};
    switch (judgement.verdict) {
      case "passed":
        return {};
      case "failed":
        return afterFailure(facts.scores?.newlyFailing.length ?? 0, judgement.rules);
      case "inconclusive":
        return afterDoubt(judgement.rules, facts.scores?.baseline.kind);
      case "unmeasured":
        return afterNothing(judgement, facts.runs);
    }
  }
  function lookLater(main) {
    if (main?.run === void 0) return {};
    return { next: "wait for it in a later step or job with `command: wait` and the output `run-id`." };
  }
  function afterFailure(newlyFailing, rules) {
    if (newlyFailing > 0) return { next: "read the newly failing rows above. When the change is meant, adapt the rule or the golden answers in the same pull request." };
    const aboutRun = rules.some(({ rule, outcome }) => outcome === "broken" && isAboutRun(rule));
    return aboutRun ? { next: "open the run in Arize AX and read the errors of single items." } : { next: "open the results in Arize AX and sort by the score that broke the rule." };
  }
  function isAboutRun(rule) {
    return rule.kind === "threshold" && rule.metric.of === "run";
  }
  function afterDoubt(rules, baseline) {
    if (baseline === void 0 || baseline === "none") return { next: "run the same task once on the base branch, so that there is a baseline; a workflow on `push` to that branch keeps it fresh. `on-inconclusive` says whether this is red." };
    const paired = rules.some(({ rule, outcome }) => outcome === "undecided" && rule.kind === "no_regression");
    return paired ? { next: "run again, or give the dataset more examples: chance is ruled out by numbers. `on-inconclusive` says whether this is red." } : { next: "look at why so few rows could be compared. `on-inconclusive` says whether this is red." };
  }
  function afterNothing({ rules, reason }, runs) {
    const missing = rules.some(({ rule, outcome }) => outcome === "unmeasured" && reason.includes(rule.text));
    if (!missing) return runs.map(probableCause).find((advice) => advice.next !== void 0) ?? {};
    return { probably: "the rule names a score that nothing writes, or that too few rows carry.", next: "compare the name with the scores above, and give the tasks that write it in `evaluation-task-ids`." };
  }
  ;
  function adviceLines(result) {
    const { probably, next } = adviceOn(result);
    const line = (word, sentence) => (0, markdown.FY)((0, markdown.ko)(word), (0, markdown.Qq)(" "), ...(0, markdown.CS)(sentence));
    return [...probably === void 0 ? [] : [line("Probably:", probably)], ...next === void 0 ? [] : [line("Next:", next)]];
  }
}), 22424: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { f: () => assemble });
  var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54285);
  const RESERVE = 500;
  function assemble(sections, budget) {
    const parts = [];
    const missing = [];
    let left = budget.most - RESERVE;
    for (const { name, forms } of sections) {
      const part = firstFitting(forms, left, budget.measure);
      if (part === void 0) missing.push(name);
      else if (part !== "") {
        parts.push(part);
        left -= budget.measure(part) + 1;
      }
    }
    if (missing.length > 0) parts.push((0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.XX)([(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.FY)((0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(`Left out for lack of room: ${missing.join(", ")}.`))]));
    return parts.join("\n");
  }
  function firstFitting(forms, room, measure) {
    for (const form of forms) {
      const part = form.length === 0 ? "" : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.XX)(form);
      if (measure(part) <= room) return part;
    }
    return void 0;
  }
}), 81094: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { S: () => failingRows });
  var _gates_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11644);
  var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54285);
  function failingRows(facts, room) {
    if (facts === void 0) return [];
    const { newlyFailing, newlyFailingTotal } = facts;
    const shown = newlyFailing.slice(0, room.rows);
    const total = Math.max(newlyFailingTotal, newlyFailing.length);
    if (total === 0) return [];
    const title = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.R_)(3, (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Newly failing rows"));
    const told = `${(0, _gates_wording_js__WEBPACK_IMPORTED_MODULE_1__.hS)(total, "row")} got worse than in the baseline.`;
    if (shown.length === 0) {
      const why = newlyFailing.length === 0 ? "Their texts could not be read." : "There is no room to show them here.";
      return [title, (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.FY)((0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(`${told} ${why}`))];
    }
    const order = shown.length === 1 ? "" : ", the worst first";
    const label = total === shown.length ? `${(0, _gates_wording_js__WEBPACK_IMPORTED_MODULE_1__.hS)(total, "row")} got worse than in the baseline${order}` : `${shown.length} of ${total} rows that got worse than in the baseline${order}`;
    const left = total - shown.length;
    const more = left > 0 ? [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.FY)((0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(`${(0, _gates_wording_js__WEBPACK_IMPORTED_MODULE_1__.hS)(left, "row")} more got worse and ${left === 1 ? "is" : "are"} left out here.`))] : [];
    return [title, ...(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.AU)(label, shown.flatMap((row, at) => failingRow(row, at, room.characters))), ...more];
  }
  function failingRow(row, at, characters) {
    const head = [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.ko)(`${at + 1}.`), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(" "), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(row.score, 100), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(` ${(0, _gates_wording_js__WEBPACK_IMPORTED_MODULE_1__.WU)(row.before)} → ${(0, _gates_wording_js__WEBPACK_IMPORTED_MODULE_1__.WU)(row.now)}, example `), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(row.exampleId, 100)];
    const passage = (title, value) => value === null ? [] : [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.FY)((0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(title)), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.fh)(value, characters)];
    return [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.FY)(...head), ...passage("Input", row.input), ...passage("Output in the baseline", row.baselineOutput), ...passage("Output now", row.output), ...passage("The judge", row.explanation)];
  }
}), 53831: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { M0: () => bar, Ty: () => measuredBeside, qv: () => isNothing, x8: () => signed });
  var _gates_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11644);
  var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96132);
  const SAME = 1e-9;
  const CELLS = 8;
  function bar(mean, { min, max }) {
    if (min < 0 || max > 1) return void 0;
    const full = mean === 0 || mean === 1 ? mean * CELLS : Math.min(CELLS - 1, Math.max(1, Math.round(mean * CELLS)));
    return "█".repeat(full) + "░".repeat(CELLS - full);
  }
  function isNothing(delta) {
    return Math.abs(delta) < SAME;
  }
  function signed(delta) {
    if (isNothing(delta)) return "= 0";
    return `${delta > 0 ? "▲" : "▼"} ${(0, _gates_wording_js__WEBPACK_IMPORTED_MODULE_0__.WU)(Math.abs(delta))}`;
  }
  function measuredBeside(value, limit) {
    if (limit.unit !== "duration") return (0, _gates_wording_js__WEBPACK_IMPORTED_MODULE_0__.m5)(value, limit);
    const [shown, other] = [value, limit.value].map((seconds) => (0, _duration_js__WEBPACK_IMPORTED_MODULE_1__.a)(seconds * 1e3));
    return shown === other && Math.abs(value - limit.value) >= SAME ? `${(0, _gates_wording_js__WEBPACK_IMPORTED_MODULE_0__.m5)(value, limit)}s` : String(shown);
  }
}), 14512: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { D: () => title, l: () => reason });
  var _foreign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37962);
  var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54285);
  const MARKS = { passed: "✅", failed: "❌", unmeasured: "⚠️", inconclusive: "❔" };
  const MOST_ITEMS = 50;
  const MOST_DETAILS = 1e4;
  function title({ facts, judgement, green }) {
    const name = facts.task === void 0 ? [] : [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(" · "), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(facts.task.name)];
    const mark = judgement === void 0 ? green ? "▶️" : "❌" : MARKS[judgement.verdict];
    const words = judgement?.verdict ?? (green ? facts.command : `${facts.command} failed`);
    return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.R_)(2, (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(`${mark} Arize AX: ${words}`), ...name);
  }
  function reason({ facts, judgement, green }) {
    if (facts.problem !== void 0) return describe(facts.problem);
    const why = judgement?.reason ?? facts.deed ?? "The run was triggered; this step does not wait for it.";
    const wished = judgement !== void 0 && green && judgement.verdict !== "passed";
    const despite = wished ? [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(" The step is green because the inputs say so.")] : [];
    return [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.FY)(...(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.CS)(why), ...despite)];
  }
  function describe({ message, items, details }) {
    const lead = items.length > 0 ? [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.FY)((0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(`${items.length} inputs are wrong. Nothing was started.`)), listItems(items)] : [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.FY)(...(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.CS)(message))];
    return details === void 0 ? lead : [...lead, (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.DV)((0, _foreign_js__WEBPACK_IMPORTED_MODULE_1__.Jj)(details, MOST_DETAILS))];
  }
  function listItems(items) {
    const left = items.length - MOST_ITEMS;
    return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.e5)([...items.slice(0, MOST_ITEMS), ...left > 0 ? [`and ${left} more`] : []]);
  }
}), 54285: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { AU: () => fold, CS: () => prose, DV: () => codeBlock, FY: () => paragraph, Nx: () => newLine, Qq: () => text, R_: () => heading, XX: () => render, aY: () => code, e5: () => bullets, fh: () => quotation, ko: () => strong, nf: () => link, p_: () => list, tp: () => table });
  var mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31486);
  var mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59059);
  var _foreign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37962);
  function paragraph(...children) {
    return { type: "paragraph", children };
  }
  function heading(depth, ...children) {
    return { type: "heading", depth, children };
  }
  function text(value) {
    return { type: "text", value };
  }
  function strong(value) {
    return { type: "strong", children: [text(value)] };
  }
  function code(value, max = 200) {
    return { type: "inlineCode", value: (0, _foreign_js__WEBPACK_IMPORTED_MODULE_0__.TN)(value, max) || " " };
  }
  function link(url, label) {
    return { type: "link", url, children: [text(label)] };
  }
  function codeBlock(value) {
    return { type: "code", value: (0, _foreign_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(value) };
  }
  const LIVE = /@\w|#\d|\bGH-\d|:\/\/|www\.|:[\w+-]+:|\$|\b[\da-f]{7,40}\b/i;
  const QUOTED = /`([^`\n]+)`/;
  function prose(value, max = 1e3) {
    return (0, _foreign_js__WEBPACK_IMPORTED_MODULE_0__.TN)(value, max).split(QUOTED).flatMap((part, at) => at % 2 === 1 ? [code(part)] : deadened(part));
  }
  function deadened(value) {
    const nodes = [];
    for (const word of value.split(/( )/)) {
      const last = nodes.at(-1);
      if (LIVE.test(word)) nodes.push(code(word));
      else if (last?.type === "text") last.value += word;
      else if (word !== "") nodes.push(text(word));
    }
    return nodes;
  }
  function quotation(value, max) {
    const passages = (0, _foreign_js__WEBPACK_IMPORTED_MODULE_0__.Jj)((0, _foreign_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(value).trim(), max).split(/\n\s*\n/).map((passage) => passage.split("\n").filter((line) => line.trim() !== "")).filter((lines) => lines.length > 0);
    const children = passages.map((lines) => paragraph(...lines.flatMap(quotedLine)));
    return { type: "blockquote", children: children.length > 0 ? children : [paragraph(text("(empty)"))] };
  }
  function quotedLine(line, at) {
    const indentation = /^\s*/.exec(line)?.[0].replace(/\s/g, " ") ?? "";
    const words = [...indentation === "" ? [] : [text(indentation)], ...prose(line, line.length)];
    return at === 0 ? words : [{ type: "break" }, ...words];
  }
  function newLine() {
    return { type: "html", value: "<br>" };
  }
  function fold(label, blocks) {
    return [{ type: "html", value: `<details>
<summary>${label}</summary>` }, ...blocks, { type: "html", value: "</details>" }];
  }
  function bullets(sentences) {
    return list(sentences.map((each) => prose(each)));
  }
  function list(lines) {
    return { type: "list", ordered: false, spread: false, children: lines.map((line) => ({ type: "listItem", children: [paragraph(...line)] })) };
  }
  function table(rows, align = null) {
    return { type: "table", align, children: rows.map((row) => ({ type: "tableRow", children: row.map((children) => ({ type: "tableCell", children })) })) };
  }
  const UNSAFE = [{ character: "~", inConstruct: "phrasing" }];
  function apart(node) {
    if (!("children" in node)) return node;
    const children = node.children.flatMap((child, at, all) => {
      const touching = child.type === "inlineCode" && all[at - 1]?.type === "inlineCode";
      return touching ? [text(" "), child] : [apart(child)];
    });
    return { ...node, children };
  }
  function render(children) {
    const root = apart({ type: "root", children });
    const extensions = [(0, mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_1__.d)({ tablePipeAlign: false })];
    return (0, mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_2__.l)(root, { extensions, unsafe: UNSAFE, bullet: "-", rule: "-" });
  }
}), 27199: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { d: () => troubles, p: () => ruleList });
  var _gates_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11644);
  var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53831);
  var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54285);
  const MARKS = { holds: "✅", broken: "❌", unmeasured: "⚠️", undecided: "❔" };
  const ADVISORY_MARK = "🔸";
  const MOST_RULES = 100;
  function ruleList(results, title = "Rules") {
    if (results.length === 0) return [];
    const shown = results.length > MOST_RULES ? troubleFirst(results).slice(0, MOST_RULES) : results;
    const left = results.length - shown.length;
    const more = left > 0 ? [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.FY)((0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(`${left} more rules are left out.`))] : [];
    return [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.R_)(3, (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(title)), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.p_)(shown.map(ruleLine)), ...more];
  }
  function ruleLine(result) {
    const { rule, outcome, explanation } = result;
    const mark = rule.advisory && outcome !== "holds" ? ADVISORY_MARK : MARKS[outcome];
    const label = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(`${mark} ${outcome}${rule.advisory ? " (advisory)" : ""}: `);
    const value = valueOf(result);
    if (value === void 0) return [label, (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(rule.text), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(" · "), ...(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.CS)(explanation)];
    const words = explanation.replace(REPEATED, "");
    const beyond = words === "" ? [] : [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(" "), ...(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.CS)(words)];
    return [label, (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(rule.text), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(" · measured "), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.ko)(value), ...beyond];
  }
  function troubles(results) {
    return troubleFirst(results.filter(({ outcome }) => outcome !== "holds"));
  }
  function troubleFirst(results) {
    const rank = ({ rule, outcome }) => outcome === "holds" ? 2 : rule.advisory ? 1 : 0;
    return results.toSorted((a, b) => rank(a) - rank(b));
  }
  const REPEATED = /^(?:it is|on average it (?:dropped|improved) by) [^\s,;]+[\s,;]*/;
  function valueOf({ rule, measured: value }) {
    if (value === void 0) return void 0;
    if (rule.kind === "threshold") return (0, _figures_js__WEBPACK_IMPORTED_MODULE_1__.Ty)(value, rule.limit);
    const amount = (0, _figures_js__WEBPACK_IMPORTED_MODULE_1__.Ty)(Math.abs(value), { value: rule.margin, unit: "number" });
    return value > 0 ? `${amount} worse` : value < 0 ? `${amount} better` : (0, _gates_wording_js__WEBPACK_IMPORTED_MODULE_2__.WU)(0);
  }
}), 28237: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { L: () => scoreTable, f: () => scoreDetails });
  var _gates_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11644);
  var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53831);
  var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54285);
  var _result_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93158);
  const MOST_SCORES = 50;
  const MOST_LABELS = 5;
  function scoreTable(facts) {
    if (facts === void 0) return [];
    const title = (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.R_)(3, (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(facts.source === "window" ? "Scores in the window" : "Scores"));
    if (facts.scores.length === 0) return [title, (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.FY)((0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(`No row carries a score. ${rowsOf(facts)}.`)), ...baselineLine(facts)];
    const shown = facts.scores.slice(0, MOST_SCORES);
    const compared = facts.baseline.kind !== "none";
    const head = ["Score", "Mean", ...compared ? ["Change"] : []].map((word) => [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(word)]);
    const rows = shown.map((score) => {
      const comparison = compareWith(score, facts.baseline);
      const { before, change, moved } = comparison;
      return [[...nameCell(score), ...under(moved)], [...meanCell(score), ...under(compared ? `was ${figure(before)}` : void 0)], ...compared ? [changeCell(change)] : []];
    });
    const left = facts.scores.length - shown.length;
    return [title, (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.tp)([head, ...rows], ["left", "right", "left"].slice(0, head.length)), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.FY)((0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(`${rowsOf(facts)}.${left > 0 ? ` ${left} more scores are left out.` : ""}`)), ...baselineLine(facts)];
  }
  function scoreDetails(facts) {
    if (facts === void 0 || facts.scores.length === 0) return [];
    const lines = facts.scores.slice(0, MOST_SCORES).map((score) => {
      const numbers = [`median ${figure(score.median)}`, `min ${figure(score.min)}`, `max ${figure(score.max)}`, `standard deviation ${figure(score.stddev)}`, `${(0, _gates_wording_js__WEBPACK_IMPORTED_MODULE_1__.hS)(score.count, "row")}, ${score.missing} missing`];
      return [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(score.name, 100), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(`: ${numbers.join(", ")}`), ...labelList(score)];
    });
    return (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.AU)("More numbers", [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.p_)(lines)]);
  }
  function under(words) {
    return words === void 0 ? [] : [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Nx)(), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(words)];
  }
  function nameCell({ name, mean, min, max }) {
    const drawn = mean === null ? void 0 : (0, _figures_js__WEBPACK_IMPORTED_MODULE_2__.M0)(mean, { min: min ?? mean, max: max ?? mean });
    return [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(name, 100), ...under(drawn)];
  }
  function meanCell({ mean, missing, count }) {
    const remark = missing > 0 && count > 0 ? `${missing} missing` : void 0;
    return [mean === null ? (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("–") : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.ko)((0, _gates_wording_js__WEBPACK_IMPORTED_MODULE_1__.WU)(mean)), ...under(remark)];
  }
  function compareWith(score, baseline) {
    if (baseline.kind === "none") return { before: null, change: { delta: null } };
    const before = baseline.scores.find(({ name }) => name === score.name)?.mean ?? null;
    const delta = (0, _result_parts_js__WEBPACK_IMPORTED_MODULE_3__.e0)(score, baseline);
    const pair = baseline.kind === "paired" ? baseline.comparisons.find((each) => each.score === score.name) : void 0;
    if (pair === void 0) return { before, change: { delta } };
    const { pairs, worse, better, lost } = pair;
    const moved = `${worse} worse, ${better} better of ${(0, _gates_wording_js__WEBPACK_IMPORTED_MODULE_1__.hS)(pairs, "pair")}`;
    return { before, change: { delta, meaning: meaningOf(pair) }, moved: lost > 0 ? `${moved}, ${lost} lost` : moved };
  }
  function meaningOf({ meanDelta, betterWhen }) {
    if (meanDelta === null || (0, _figures_js__WEBPACK_IMPORTED_MODULE_2__.qv)(meanDelta)) return void 0;
    return meanDelta > 0 === (betterWhen === "higher") ? "better" : "worse";
  }
  function changeCell({ delta, meaning }) {
    return [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(delta === null ? "–" : (0, _figures_js__WEBPACK_IMPORTED_MODULE_2__.x8)(delta)), ...under(meaning)];
  }
  function labelList({ labels }) {
    const named = labels.slice(0, MOST_LABELS).flatMap(({ label, count }, at) => [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(at === 0 ? "; labels " : ", "), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(label, 40), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(` ${count}`)]);
    const left = labels.length - MOST_LABELS;
    return left > 0 ? [...named, (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(` and ${left} more`)] : named;
  }
  function rowsOf({ source, rows, errors }) {
    const things = (0, _gates_wording_js__WEBPACK_IMPORTED_MODULE_1__.hS)(rows, source === "window" ? "span" : "row");
    return errors > 0 ? `${things}, ${errors} in error and not counted` : things;
  }
  function baselineLine({ baseline }) {
    switch (baseline.kind) {
      case "none":
        return baseline.reason === "" ? [] : [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.FY)((0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("No baseline: "), ...(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.CS)(baseline.reason))];
      case "unpaired":
        return [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.FY)((0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Baseline: the run "), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(baseline.run.id), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(" over "), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(baseline.run.start), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(" to "), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(baseline.run.end), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("; the change is a difference of means, not of pairs."))];
      case "paired": {
        const assumed = baseline.comparisons.some((pair) => pair.directionAssumed);
        const { name, createdAt } = baseline.experiment;
        const remark = assumed ? "; where no evaluator says otherwise, higher is taken as better" : "";
        return [(0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.FY)((0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Baseline: "), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(name), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(", of "), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(createdAt), (0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(`; example by example${remark}.`))];
      }
    }
  }
  function figure(value) {
    return value === null ? "–" : (0, _gates_wording_js__WEBPACK_IMPORTED_MODULE_1__.WU)(value);
  }
}) };
