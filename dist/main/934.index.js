export const id = 934;
export const ids = [934];
export const modules = { 97934: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { scoreRun: () => scoreRun });
  var errors = __webpack_require__(75818);
  var src_clock = __webpack_require__(99373);
  ;
  function ownCoverageOf(rules) {
    const scores = /* @__PURE__ */ new Set();
    const columns = /* @__PURE__ */ new Set();
    for (const rule2 of rules) {
      if (rule2.advisory || rule2.kind !== "threshold") continue;
      const { metric } = rule2;
      if (metric.of === "run" || metric.of === "score" && metric.measure !== "statistic") continue;
      if (metric.statistic !== "count" && metric.statistic !== "missing") continue;
      if (metric.of === "score") scores.add(metric.score);
      else columns.add(metric.column);
    }
    return { scores, columns };
  }
  var measurement = __webpack_require__(34860);
  ;
  function wantedBy(rules) {
    const scores = /* @__PURE__ */ new Set();
    const labels = /* @__PURE__ */ new Map();
    const columns = /* @__PURE__ */ new Set();
    for (const rule2 of rules) {
      if (rule2.kind === "no_regression") {
        scores.add(rule2.score);
        continue;
      }
      const { metric } = rule2;
      if (metric.of === "column") columns.add(metric.column);
      if (metric.of !== "score") continue;
      scores.add(metric.score);
      if (metric.measure !== "rate") continue;
      labels.set(metric.score, (labels.get(metric.score) ?? /* @__PURE__ */ new Set()).add(metric.label));
    }
    return { scores, labels, columns };
  }
  ;
  function assessRows({ rows, errors: errors2 }) {
    if (rows === 0) return { kind: "unmeasured", reason: "The experiment has no rows." };
    if (rows === errors2) {
      const all = rows === 1 ? "The only row" : `Each of the ${rows} rows`;
      return { kind: "unmeasured", reason: `${all} of the experiment is in error.` };
    }
    return { kind: "measured" };
  }
  var rule = __webpack_require__(49704);
  var lib = __webpack_require__(36794);
  var lib_default = __webpack_require__.n(lib);
  var stats_base_dists_t_cdf_lib = __webpack_require__(86021);
  var stats_base_dists_t_cdf_lib_default = __webpack_require__.n(stats_base_dists_t_cdf_lib);
  var d3_array = __webpack_require__(5793);
  ;
  function mean(values) {
    return (0, d3_array.i2)(values);
  }
  function median(values) {
    return quantile(values, 0.5);
  }
  function quantile(values, share) {
    return (0, d3_array.YV)(values, share);
  }
  function smallest(values) {
    return (0, d3_array.jk)(values);
  }
  function largest(values) {
    return (0, d3_array.T9)(values);
  }
  function sampleDeviation(values) {
    return (0, d3_array.KS)(values);
  }
  function mcnemarP(worse, better) {
    return lib_default()(better, worse + better, 0.5);
  }
  function pairedTP(differences) {
    const average = mean(differences);
    const sd = sampleDeviation(differences);
    if (average === void 0 || sd === void 0) return 1;
    if (isNegligible(sd, average)) return average > 0 ? 0 : 1;
    const t = average / (sd / Math.sqrt(differences.length));
    return stats_base_dists_t_cdf_lib_default()(-t, differences.length - 1);
  }
  function isNegligible(sd, average) {
    return sd <= 1e-12 * Math.max(1, Math.abs(average));
  }
  ;
  function rowsWithoutError({ rows, errors: errors2 }) {
    return rows - errors2;
  }
  function missingOf(table, score) {
    return rowsWithoutError(table) - (table.scores.get(score)?.values.length ?? 0);
  }
  var gates_comparison = __webpack_require__(47543);
  var nearest = __webpack_require__(37909);
  var lexer = __webpack_require__(38826);
  var wording = __webpack_require__(11644);
  ;
  const MOST_LISTED = 10;
  function whyNoRows({ current: { rows, errors: errors2 }, source }) {
    const row = source === "experiment" ? "row" : "span";
    if (rows === 0) return `there are no ${row}s`;
    if (rows > errors2) return void 0;
    return rows === 1 ? `the only ${row} is in error` : `all ${rows} ${row}s are in error`;
  }
  function findScore({ current: { scores } }, name) {
    const column = scores.get(name);
    if (column !== void 0) return column;
    const near = (0, nearest.p)(name, scores.keys());
    const others = Array.from(scores.keys()).filter((each) => !near.includes(each)).sort();
    return `there is no score ${(0, lexer.hD)(name)}${listed([...near, ...others], near[0])}`;
  }
  function findColumn({ current }, name) {
    const values = current.columns.get(name) ?? [];
    if (values.length > 0) return values;
    const near = (0, nearest.p)(name, current.numberColumns);
    return `no row has a number in the column ${(0, lexer.hD)(name)}${listed([...near], near[0])}`;
  }
  function listed(names, near) {
    if (names.length === 0) return "";
    const more = names.length > MOST_LISTED ? `, and ${names.length - MOST_LISTED} more` : "";
    const list = names.slice(0, MOST_LISTED).map(lexer.hD).join(", ");
    return `${near === void 0 ? "" : `; did you mean ${(0, lexer.hD)(near)}?`} (there is ${list}${more})`;
  }
  function whyUncovered(carried, ownCoverage, evidence) {
    const { current, source, expected = 0, maxErrorRate } = evidence;
    const row = source === "experiment" ? "row" : "span";
    if (carried === 0) return `no ${row} carries it`;
    const due = Math.max(expected, source === "experiment" ? rowsWithoutError(current) : carried);
    if (ownCoverage || carried >= (1 - maxErrorRate) * due - 1e-9) return void 0;
    const least = Math.ceil((1 - maxErrorRate) * due - 1e-9);
    return `only ${carried} of ${(0, wording.hS)(due, row)} without error ${carried === 1 ? "carries" : "carry"} it (at least ${least} are needed, by \`max-error-rate\`)`;
  }
  ;
  const TOLERANCE = 1e-9;
  function compareTables(current, baseline, scope) {
    const sides = { current: indexExamples(current), baseline: indexExamples(baseline) };
    const names = /* @__PURE__ */ new Set([...current.scores.keys(), ...baseline.scores.keys()]);
    return new Map(Array.from(names, (name) => [name, compareScore({ current: scoresByExample(current, name), baseline: scoresByExample(baseline, name) }, sides, scope)]));
  }
  function scoresByExample(table, name) {
    const byExample = /* @__PURE__ */ new Map();
    let loose = 0;
    const column = table.scores.get(name);
    column?.values.forEach((value, at) => {
      const id2 = table.identities.at(column.rowOf[at] ?? -1)?.exampleId ?? null;
      if (id2 === null) {
        loose += 1;
        return;
      }
      const repeats = byExample.get(id2);
      if (repeats === void 0) byExample.set(id2, [value]);
      else repeats.push(value);
    });
    return { byExample, loose };
  }
  function compareScore(scores, examples, { limited }) {
    const paired = [];
    const current = [];
    const baseline = [];
    const lost = [];
    let differing = 0;
    for (const [exampleId, before] of scores.baseline.byExample) {
      const now = scores.current.byExample.get(exampleId);
      const rows = { current: examples.current.get(exampleId), baseline: examples.baseline.get(exampleId) };
      const example = { exampleId, currentRowId: rows.current?.rowId ?? "", baselineRowId: rows.baseline?.rowId ?? "" };
      if (now === void 0) {
        if (rows.current !== void 0 || !limited) lost.push(example);
      } else if (!haveSameInput(rows.current, rows.baseline)) {
        differing += 1;
      } else {
        paired.push(example);
        current.push(mean(now) ?? 0);
        baseline.push(mean(before) ?? 0);
      }
    }
    const scoredNow = scores.current.byExample.size + scores.current.loose;
    const scoredBefore = scores.baseline.byExample.size;
    return { examples: paired, current, baseline, scoredNow, scoredBefore, lost, differing };
  }
  function indexExamples({ identities }) {
    const examples = /* @__PURE__ */ new Map();
    for (let index = 0; index < identities.length; index += 1) {
      const row = identities.at(index);
      if (row?.exampleId == null) continue;
      const known = examples.get(row.exampleId);
      if (known === void 0) examples.set(row.exampleId, { rowId: row.id, inputKey: row.inputKey });
      else known.inputKey = joinKeys(known, row);
    }
    return examples;
  }
  function joinKeys({ inputKey: known }, { inputKey: other }) {
    if (known === "" || other === known || other === "") return known === "" ? other : known;
    return void 0;
  }
  function haveSameInput(a, b) {
    if (a?.inputKey === void 0 || b?.inputKey === void 0) return false;
    return a.inputKey === "" || b.inputKey === "" || a.inputKey === b.inputKey;
  }
  function meanDelta({ current, baseline }) {
    return mean(current.map((now, at) => now - (baseline[at] ?? 0)));
  }
  function drops({ current, baseline }, better) {
    const sign = better === "higher" ? 1 : -1;
    return current.map((now, at) => sign * ((baseline[at] ?? 0) - now));
  }
  function regressionsOf(comparison, { better, tolerance }) {
    return drops(comparison, better).flatMap((drop, at) => {
      const example = comparison.examples[at];
      if (example === void 0 || drop <= tolerance + TOLERANCE) return [];
      return [{ ...example, current: comparison.current[at] ?? 0, baseline: comparison.baseline[at] ?? 0, drop }];
    }).sort((a, b) => b.drop - a.drop);
  }
  function pairsHalf({ examples, scoredNow }) {
    return examples.length > 0 && examples.length * 2 >= scoredNow;
  }
  const LOST_SHARE = 0.05;
  function losesTooMany({ lost, scoredBefore }) {
    return lost.length > LOST_SHARE * scoredBefore + TOLERANCE;
  }
  ;
  function directionOf(ruled, configured) {
    if (ruled !== void 0) return { better: ruled, assumed: false };
    switch (configured?.trim().toUpperCase()) {
      case "MAXIMIZE":
        return { better: "higher", assumed: false };
      case "MINIMIZE":
        return { better: "lower", assumed: false };
      default:
        return { better: "higher", assumed: true };
    }
  }
  ;
  const SIGNIFICANCE = 0.05;
  const FEWEST_PAIRS = 10;
  function testDrop(comparison, betterWhen) {
    const differences = drops(comparison, betterWhen);
    const worse = differences.filter((drop) => drop > TOLERANCE).length;
    const better = differences.filter((drop) => drop < -TOLERANCE).length;
    const isBinary = comparison.current.every(isBit) && comparison.baseline.every(isBit);
    return { meanDrop: mean(differences), pairs: differences.length, worse, better, test: isBinary ? "mcnemar" : "t", p: isBinary ? mcnemarP(worse, better) : pairedTP(differences) };
  }
  function isBit(value) {
    return value === 0 || value === 1;
  }
  ;
  function judgeNoRegression(rule2, evidence) {
    const comparison = comparisonOf(rule2.score, evidence);
    if (typeof comparison === "string") return undecided(rule2, comparison);
    const { better, assumed } = directionOf(rule2.direction, evidence.directions.get(rule2.score));
    const test = testDrop(comparison, better);
    const finding = findRegression(rule2, comparison, test);
    return { rule: rule2, ...doubted(finding, comparison, assumed) };
  }
  function findRegression({ margin }, comparison, test) {
    const { meanDrop: measured, pairs } = test;
    if (measured === void 0) return { outcome: "undecided", measured, explanation: "nothing can be paired" };
    const told = describeDrop(test, margin);
    if (pairs < FEWEST_PAIRS) {
      const explanation = `${told}; at least ${FEWEST_PAIRS} pairs are needed`;
      return { outcome: "undecided", measured, explanation };
    }
    if (!pairsHalf(comparison)) {
      const explanation = `${told}; that is less than half of the ${comparison.scoredNow} scored rows`;
      return { outcome: "undecided", measured, explanation };
    }
    if (!(0, gates_comparison.U)(measured, ">", margin)) return { outcome: "holds", measured, explanation: told };
    return test.p <= SIGNIFICANCE ? { outcome: "broken", measured, explanation: `${told}: more than chance explains` } : { outcome: "undecided", measured, explanation: `${told}: this can be chance` };
  }
  function describeDrop({ meanDrop = 0, pairs, worse, better, test, p }, margin) {
    const limit = { value: margin, unit: "number" };
    const name = test === "mcnemar" ? "exact McNemar test" : "paired t-test";
    const drop = meanDrop < 0 ? `on average it improved by ${(0, wording.WU)(-meanDrop)}` : `on average it dropped by ${(0, wording.m5)(meanDrop, limit)} (margin ${margin})`;
    const changed = `${worse} worse and ${better} better`;
    return `${drop} over ${(0, wording.hS)(pairs, "pair")}, ${changed}, ${(0, wording.nc)(p, SIGNIFICANCE)} (${name})`;
  }
  function judgeDelta(rule2, score, evidence) {
    if (evidence.baseline.kind === "unpaired") {
      return judgeMeans(rule2, evidence.current.scores.get(score), evidence.baseline.table.scores.get(score));
    }
    const comparison = comparisonOf(score, evidence);
    if (typeof comparison === "string") return undecided(rule2, comparison);
    const measured = meanDelta(comparison);
    if (measured === void 0) return undecided(rule2, "nothing can be paired");
    const explanation = `it is ${(0, wording.m5)(measured, rule2.limit)} over ${(0, wording.hS)(comparison.current.length, "pair")}`;
    return { rule: rule2, ...thresholdFinding(rule2, { measured, explanation, comparison, assumed: false }) };
  }
  function judgeMeans(rule2, current, baseline) {
    const now = mean(current?.values ?? []);
    const before = mean(baseline?.values ?? []);
    if (now === void 0 || before === void 0) return undecided(rule2, "the earlier window has no such score");
    const measured = now - before;
    const rows = `${(0, wording.hS)(current?.values.length ?? 0, "span")} now, ${baseline?.values.length ?? 0} then`;
    const explanation = `it is ${(0, wording.m5)(measured, rule2.limit)}, from a mean of ${(0, wording.WU)(before)} to ${(0, wording.WU)(now)}, unpaired (${rows})`;
    const holds = (0, gates_comparison.U)(measured, rule2.comparison, rule2.limit.value);
    return { rule: rule2, outcome: holds ? "holds" : "broken", measured, explanation };
  }
  function judgeRegressions(rule2, { score, tolerance }, evidence) {
    const comparison = comparisonOf(score, evidence);
    if (typeof comparison === "string") return undecided(rule2, comparison);
    const pairs = comparison.current.length;
    if (pairs === 0) return undecided(rule2, "nothing can be paired");
    const { better, assumed } = directionOf(void 0, evidence.directions.get(score));
    const measured = regressionsOf(comparison, { better, tolerance }).length;
    const explanation = `it is ${measured} of ${(0, wording.hS)(pairs, "pair")}`;
    return { rule: rule2, ...thresholdFinding(rule2, { measured, explanation, comparison, assumed }) };
  }
  function thresholdFinding(rule2, value) {
    const { measured, comparison, assumed } = value;
    const holds = (0, gates_comparison.U)(measured, rule2.comparison, rule2.limit.value);
    const few = holds && !pairsHalf(comparison);
    const doubt = few ? `; that is less than half of the ${comparison.scoredNow} scored rows` : "";
    const outcome = few ? "undecided" : holds ? "holds" : "broken";
    return doubted({ outcome, measured, explanation: value.explanation + doubt }, comparison, assumed);
  }
  function doubted(finding, comparison, assumed) {
    const { lost, scoredBefore, differing } = comparison;
    const remarks = [finding.explanation];
    if (lost.length > 0) remarks.push(`${lost.length} of ${scoredBefore} baseline rows have lost their score`);
    if (differing > 0) remarks.push(`${(0, wording.hS)(differing, "example")} left out because the input differs`);
    if (assumed) remarks.push("higher is taken as better");
    const hidden = finding.outcome === "holds" && losesTooMany(comparison);
    if (hidden) remarks.push("with more than 5% lost nothing is proven");
    const outcome = hidden ? "undecided" : finding.outcome;
    return { ...finding, outcome, explanation: remarks.join("; ") };
  }
  function comparisonOf(score, { baseline }) {
    if (baseline.kind === "none") return `there is no baseline: ${baseline.reason}`;
    if (baseline.kind === "unpaired") return "the rows of two windows cannot be paired";
    const comparison = baseline.comparisons.get(score);
    if (comparison === void 0 || comparison.scoredBefore === 0) return "the baseline does not have this score";
    return comparison;
  }
  function undecided(rule2, explanation) {
    return { rule: rule2, outcome: "undecided", measured: void 0, explanation };
  }
  ;
  function isScoreRule(rule2) {
    return rule2.kind === "no_regression" || rule2.metric.of !== "run";
  }
  function isColumnRule(rule2) {
    return rule2.kind === "threshold" && rule2.metric.of === "column";
  }
  function judgeScoreRule(rule2, evidence) {
    if (evidence === void 0) return unmeasured(rule2, "the scores could not be read");
    const nothing = whyNoRows(evidence);
    if (nothing !== void 0) return unmeasured(rule2, nothing);
    if (isColumnRule(rule2)) return judgeColumn(rule2, evidence);
    const score = rule2.kind === "no_regression" ? rule2.score : rule2.metric.score;
    const column = findScore(evidence, score);
    if (typeof column === "string") return unmeasured(rule2, column);
    const carried = neededBy(rule2, column);
    const uncovered = carried === void 0 ? void 0 : whyUncovered(carried, evidence.ownCoverage.scores.has(score), evidence);
    if (uncovered !== void 0) return unmeasured(rule2, uncovered);
    return rule2.kind === "no_regression" ? judgeNoRegression(rule2, evidence) : judgeMetric(rule2, column, evidence);
  }
  function neededBy(rule2, column) {
    if (rule2.kind === "no_regression") return column.values.length;
    const { metric } = rule2;
    if (metric.measure === "statistic" && isAboutCoverage(metric.statistic)) return void 0;
    return metric.measure === "rate" ? column.labelled : column.values.length;
  }
  function isAboutCoverage(statistic) {
    return statistic === "count" || statistic === "missing";
  }
  function judgeMetric(rule2, column, evidence) {
    const { metric } = rule2;
    switch (metric.measure) {
      case "statistic": {
        const missing = missingOf(evidence.current, metric.score);
        return judgeStatistic(rule2, metric.statistic, { values: column.values, missing });
      }
      case "rate":
        return judgeRate(rule2, metric.label, column);
      case "delta":
        return judgeDelta(rule2, metric.score, evidence);
      case "regressions":
        return judgeRegressions(rule2, metric, evidence);
    }
  }
  function judgeColumn(rule2, evidence) {
    const { column, statistic } = rule2.metric;
    const values = findColumn(evidence, column);
    if (typeof values === "string") return unmeasured(rule2, values);
    if (!isAboutCoverage(statistic)) {
      const uncovered = whyUncovered(values.length, evidence.ownCoverage.columns.has(column), evidence);
      if (uncovered !== void 0) return unmeasured(rule2, uncovered);
    }
    const missing = rowsWithoutError(evidence.current) - values.length;
    return judgeStatistic(rule2, statistic, { values, missing });
  }
  function judgeStatistic(rule2, statistic, carried) {
    const measured = statisticOf(carried, statistic);
    if (measured === void 0) {
      return unmeasured(rule2, `${(0, wording.hS)(carried.values.length, "value")} cannot have this statistic`);
    }
    const over = isAboutCoverage(statistic) ? "" : ` over ${(0, wording.hS)(carried.values.length, "row")}`;
    return judged(rule2, measured, `it is ${(0, wording.m5)(measured, rule2.limit)}${over}`);
  }
  function statisticOf({ values, missing }, statistic) {
    if (typeof statistic === "object") return quantile(values, statistic.percentile / 100);
    switch (statistic) {
      case "mean":
        return mean(values);
      case "median":
        return median(values);
      case "min":
        return smallest(values);
      case "max":
        return largest(values);
      case "stddev":
        return sampleDeviation(values);
      case "count":
        return values.length;
      case "missing":
        return missing;
    }
  }
  function judgeRate(rule2, label, { labels, labelled }) {
    const rows = labels.get(label) ?? 0;
    const measured = rows / labelled;
    const shown = (0, wording.m5)(measured, { ...rule2.limit, unit: "percent" });
    const otherCase = Array.from(labels.keys()).find((each) => each !== label && each.toLowerCase() === label.toLowerCase());
    const hint = rows === 0 && otherCase !== void 0 ? `; there is ${(0, lexer.hD)(otherCase)}, and letter case counts` : "";
    return judged(rule2, measured, `it is ${shown} (${rows} of ${(0, wording.hS)(labelled, "labelled row")})${hint}`);
  }
  function judged(rule2, measured, explanation) {
    const holds = (0, gates_comparison.U)(measured, rule2.comparison, rule2.limit.value);
    return { rule: rule2, outcome: holds ? "holds" : "broken", measured, explanation };
  }
  function unmeasured(rule2, explanation) {
    return { rule: rule2, outcome: "unmeasured", measured: void 0, explanation };
  }
  ;
  function isComplete(table, { rows, scores, judged: judged2 }) {
    if (table.rows === 0 || table.rows < (rows ?? 0)) return false;
    return Array.from(scores).every((name) => carriedOf(table, name) >= (judged2 ?? rowsWithoutError(table)));
  }
  function carriedOf({ scores }, name) {
    const column = scores.get(name);
    return column === void 0 ? 0 : Math.max(column.values.length, column.labelled);
  }
  function progressMark(table) {
    const scores = Array.from(table.scores, ([name, { values, labelled }]) => [name, values.length, labelled]);
    return JSON.stringify([table.rows, table.errors, scores]);
  }
  ;
  const UNCHANGED_MS = 6e4;
  const FIRST_PAUSE_MS = 1e3;
  const LONGEST_PAUSE_MS = 15e3;
  async function readUntilComplete(options) {
    const { read, expected, clock, deadline, interruption } = options;
    let table = await read();
    let changedAt = clock.monotonic();
    for (let pauseMs = FIRST_PAUSE_MS; !isComplete(table, expected); pauseMs = Math.min(pauseMs * 1.5, LONGEST_PAUSE_MS)) {
      const quietMs = clock.monotonic() - changedAt;
      if (quietMs >= UNCHANGED_MS || deadline.passed() || interruption.aborted) break;
      await clock.sleep(Math.min(pauseMs, UNCHANGED_MS - quietMs, deadline.remaining()), interruption);
      const next = await read();
      if (progressMark(next) !== progressMark(table)) changedAt = clock.monotonic();
      table = next;
    }
    return table;
  }
  var external_node_crypto_ = __webpack_require__(77598);
  ;
  function inputColumnsOf(names) {
    return [...new Set(names)].sort();
  }
  const USUAL_COLUMNS = inputColumnsOf([...["input", "inputs", "question", "query", "user_input", "user_query", "attributes.input.value"], ...["expected", "expected_output", "expected_answer", "reference", "reference_output", "reference_answer"], ...["ground_truth", "ideal"]]);
  const DEEPEST = 32;
  const DIGITS = 16;
  function inputKeyOf(raw, columns = USUAL_COLUMNS) {
    let text = "";
    for (const name of columns) {
      const value = Object.hasOwn(raw, name) ? raw[name] ?? null : null;
      if (value !== null) text += `${JSON.stringify(name)}:${canonical(value, DEEPEST)},`;
    }
    return text === "" ? "" : (0, external_node_crypto_.hash)("sha256", text).slice(0, DIGITS);
  }
  function canonical(value, depth) {
    if (typeof value !== "object" || value === null) return JSON.stringify(value);
    if (depth === 0) return '"…"';
    if (Array.isArray(value)) return `[${value.map((item) => canonical(item, depth - 1)).join(",")}]`;
    const members = Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([name, member]) => `${JSON.stringify(name)}:${canonical(member, depth - 1)}`);
    return `{${members.join(",")}}`;
  }
  ;
  function summarize(table) {
    return Array.from(table.scores, ([name, { values, labels }]) => ({ name, count: values.length, missing: missingOf(table, name), mean: mean(values) ?? null, median: median(values) ?? null, min: smallest(values) ?? null, max: largest(values) ?? null, stddev: sampleDeviation(values) ?? null, labels: Array.from(labels, ([label, count]) => ({ label, count })).sort((a, b) => b.count - a.count) })).sort((a, b) => a.name < b.name ? -1 : 1);
  }
  const MOST_SHOWN = 50;
  function newlyFailing(comparison, { better, tolerance = 0, most = MOST_SHOWN }) {
    return regressionsOf(comparison, { better, tolerance }).slice(0, most);
  }
  var client = __webpack_require__(95114);
  ;
  const MADE_NAME = /^(?<key>[A-Za-z0-9_-]+@[A-Za-z0-9_-]+)\.(?:[0-9a-f]{7}|local)\.\d+-\d+-[0-9a-f]{8}-[0-9a-z]{4}$/u;
  function baselineKeyOf(experimentName) {
    return MADE_NAME.exec(experimentName)?.groups?.key;
  }
  const MOST_CANDIDATES = 5;
  function candidatesFor({ key, experiments, self, datasetId }) {
    return experiments.filter(({ id: id2, name }) => id2 !== self.id && name !== self.name).filter(({ name, dataset_id }) => dataset_id === datasetId && baselineKeyOf(name) === key).sort((a, b) => instantOf(b) - instantOf(a)).slice(0, MOST_CANDIDATES);
  }
  function instantOf({ created_at }) {
    const instant = Date.parse(created_at);
    return Number.isNaN(instant) ? -Infinity : instant;
  }
  function pairsEnough(current, candidate) {
    const paired = /* @__PURE__ */ new Set();
    for (const { examples } of compareTables(current, candidate, { limited: true }).values()) {
      for (const { exampleId } of examples) paired.add(exampleId);
    }
    return paired.size > 0 && paired.size * 2 >= countScored(current);
  }
  function countScored({ scores, identities }) {
    const rows = new Set(Array.from(scores.values()).flatMap(({ rowOf }) => rowOf));
    const exampleIds = Array.from(rows, (index) => identities.at(index)?.exampleId ?? null);
    const loose = exampleIds.filter((id2) => id2 === null).length;
    return new Set(exampleIds.filter((id2) => id2 !== null)).size + loose;
  }
  var promises_ = __webpack_require__(58500);
  ;
  const BLOCK = 128;
  function createTextList() {
    const blocks = [];
    let loose = [];
    return { get length() {
      return blocks.length * BLOCK + loose.length;
    }, push: (text) => {
      loose.push(text.toWellFormed());
      if (loose.length < BLOCK) return;
      blocks.push(pack(loose));
      loose = [];
    }, at: (index) => {
      const block = blocks[Math.floor(index / BLOCK)];
      const place = index % BLOCK;
      if (block === void 0) return loose[place] ?? "";
      return block.bytes.toString("utf8", block.ends[place - 1] ?? 0, block.ends[place]);
    } };
  }
  function pack(texts) {
    let end = 0;
    const ends = Uint32Array.from(texts, (text) => end += Buffer.byteLength(text));
    return { bytes: Buffer.from(texts.join("")), ends };
  }
  function createTextSet() {
    const texts = createTextList();
    let slots = new Uint32Array(4096);
    const slotOf = (text) => {
      let slot = hashOf(text) % slots.length;
      for (; ; ) {
        const place = slots[slot] ?? 0;
        if (place === 0 || texts.at(place - 1) === text) return slot;
        slot = (slot + 1) % slots.length;
      }
    };
    return { get length() {
      return texts.length;
    }, push: (text) => {
      texts.push(text);
    }, at: (index) => texts.at(index), add: (given) => {
      const text = given.toWellFormed();
      if (slots[slotOf(text)] !== 0) return false;
      texts.push(text);
      if (2 * texts.length > slots.length) {
        slots = new Uint32Array(2 * slots.length);
        for (let place = 1; place < texts.length; place += 1) slots[slotOf(texts.at(place - 1))] = place;
      }
      slots[slotOf(text)] = texts.length;
      return true;
    } };
  }
  function hashOf(text) {
    let hash = 2166136261;
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
    return hash >>> 0;
  }
  ;
  const NOTHING_WANTED = { scores: /* @__PURE__ */ new Set(), labels: /* @__PURE__ */ new Map(), columns: /* @__PURE__ */ new Set() };
  const MOST_SCORES = 200;
  const MOST_LABELS = 100;
  const LONGEST_LABEL = 200;
  const MOST_HINTS = 100;
  function createCollector(wanted = NOTHING_WANTED) {
    const identities = createIdentities();
    const scores = /* @__PURE__ */ new Map();
    const columns = new Map(Array.from(wanted.columns, (name) => [name, []]));
    const numberColumns = /* @__PURE__ */ new Set();
    let errors2 = 0;
    return { add: (row) => {
      const index = identities.add(row);
      if (index === void 0) return;
      if (row.error !== null) {
        errors2 += 1;
        return;
      }
      row.scores.forEach((evaluation, name) => {
        const column = columnFor(name, scores, wanted);
        if (column !== void 0) addEvaluation(column, { evaluation, index, wanted: wanted.labels.get(name) });
      });
      for (const [name, values] of columns) {
        const value = row.number(name);
        if (value !== void 0) values.push(value);
      }
      if (numberColumns.size < MOST_HINTS) for (const name of row.numberColumns()) numberColumns.add(name);
    }, table: () => ({ rows: identities.length(), errors: errors2, scores: new Map(Array.from(scores, ([name, column]) => [name, frozen(column)])), columns: new Map(Array.from(columns, ([name, values]) => [name, [...values]])), numberColumns: new Set(numberColumns), identities: identities.soFar() }) };
  }
  function createIdentities() {
    const [ids2, exampleIds, inputKeys] = [createTextSet(), createTextList(), createTextList()];
    return { length: () => ids2.length, add: ({ id: id2, exampleId, inputKey }) => {
      if (id2 === "") ids2.push(id2);
      else if (!ids2.add(id2)) return void 0;
      exampleIds.push(exampleId ?? "");
      inputKeys.push(inputKey);
      return ids2.length - 1;
    }, soFar: () => {
      const { length } = ids2;
      const at = (index) => {
        if (!(index >= 0 && index < length)) return void 0;
        return { id: ids2.at(index), exampleId: exampleIds.at(index) || null, inputKey: inputKeys.at(index) };
      };
      return { length, at };
    } };
  }
  function columnFor(name, scores, wanted) {
    const known = scores.get(name);
    if (known !== void 0) return known;
    if (scores.size >= MOST_SCORES && !wanted.scores.has(name)) return void 0;
    const column = { values: [], rowOf: [], labelled: 0, labels: /* @__PURE__ */ new Map() };
    scores.set(name, column);
    return column;
  }
  function addEvaluation(column, { evaluation: { score, label }, index, wanted }) {
    if (score !== null) {
      column.values.push(score);
      column.rowOf.push(index);
    }
    if (label === null) return;
    column.labelled += 1;
    const { labels } = column;
    const kept = label.length <= LONGEST_LABEL && (labels.has(label) || labels.size < MOST_LABELS);
    if (kept || wanted?.has(label) === true) labels.set(label, (labels.get(label) ?? 0) + 1);
  }
  function frozen({ values, rowOf, labelled, labels }) {
    return { values: [...values], rowOf: [...rowOf], labelled, labels: new Map(labels) };
  }
  ;
  const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/u;
  const LARGEST = 1e100;
  const LONGEST_DECIMAL = 64;
  function readNumber(value) {
    const number = convert(value);
    return number !== void 0 && Math.abs(number) <= LARGEST ? number + 0 : void 0;
  }
  function convert(value) {
    if (typeof value === "number") return value;
    if (typeof value === "boolean") return value ? 1 : 0;
    if (typeof value !== "string" || value.length > LONGEST_DECIMAL) return void 0;
    const text = value.trim();
    return DECIMAL.test(text) ? Number(text) : void 0;
  }
  ;
  function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  const FLAT = "eval.";
  const ABOUT_EVALUATION = /.\.(?:metadata|trace)(?:\.|$)/su;
  function readEvaluations(raw) {
    const found = readFlat(raw);
    for (const [name, evaluation] of readMember(raw.evaluations)) {
      const known = found.get(name);
      if (known === void 0 || saysNothing(known)) found.set(name, evaluation);
    }
    return found;
  }
  function readAnnotations(raw) {
    return readNamed(raw.annotations, "text");
  }
  function readFlat(raw) {
    const found = /* @__PURE__ */ new Map();
    for (const key of Object.keys(raw)) {
      if (!key.startsWith(FLAT)) continue;
      const point = key.lastIndexOf(".");
      const column = key.slice(FLAT.length, point);
      const field = key.slice(point + 1);
      if (column === "" || !isField(field) || ABOUT_EVALUATION.test(column)) continue;
      const evaluation = found.get(column) ?? { score: null, label: null, explanation: null };
      if (field === "score") evaluation.score = readNumber(raw[key]) ?? null;
      else evaluation[field] = readText(raw[key]);
      found.set(column, evaluation);
    }
    return found;
  }
  function isField(name) {
    return name === "score" || name === "label" || name === "explanation";
  }
  function readMember(evaluations) {
    if (!isObject(evaluations)) return readNamed(evaluations, "explanation");
    const entries = Object.entries(evaluations).filter((entry) => isObject(entry[1]));
    return new Map(entries.map(([name, fields]) => [name, readEvaluation(fields)]));
  }
  function readNamed(list, explanation) {
    const found = /* @__PURE__ */ new Map();
    if (!Array.isArray(list)) return found;
    for (const item of list) {
      if (!isObject(item) || typeof item.name !== "string" || item.name === "") continue;
      const evaluation = readEvaluation({ ...item, explanation: item[explanation] });
      const known = found.get(item.name);
      if (known === void 0 || !saysNothing(evaluation)) found.set(item.name, evaluation);
    }
    return found;
  }
  function readEvaluation({ score, label, explanation }) {
    return { score: readNumber(score) ?? null, label: readText(label), explanation: readText(explanation) };
  }
  function readText(value) {
    if (typeof value === "number" || typeof value === "boolean") return String(value);
    return typeof value === "string" && value !== "" ? value : null;
  }
  function saysNothing({ score, label }) {
    return score === null && label === null;
  }
  ;
  function readRow(value, { inputColumns } = {}) {
    const raw = isObject(value) ? value : {};
    return new ReadRow(raw, raw, { id: readId(raw.id) ?? "", exampleId: readId(raw.example_id), error: readError(raw.error), inputKey: inputKeyOf(raw, inputColumns) });
  }
  function readSpan(value) {
    const raw = isObject(value) ? value : {};
    const context = isObject(raw.context) ? raw.context : {};
    const attributes = isObject(raw.attributes) ? raw.attributes : {};
    const id2 = readId(context.span_id) ?? "";
    return new ReadRow(raw, attributes, { id: id2, exampleId: null, error: null, inputKey: "" });
  }
  class ReadRow {
    id;
    exampleId;
    error;
    inputKey;
    scores;
    #raw;
    #columns;
    constructor(raw, columns, { id: id2, exampleId, error, inputKey }) {
      this.id = id2;
      this.exampleId = exampleId;
      this.error = error;
      this.inputKey = inputKey;
      this.scores = readEvaluations(raw);
      this.#raw = raw;
      this.#columns = columns;
    }
    annotations() {
      return readAnnotations(this.#raw);
    }
    number(column) {
      return readNumber(lookUp(this.#raw, column) ?? lookUp(this.#columns, column));
    }
    numberColumns() {
      return numberColumnsOf(this.#columns);
    }
  }
  function readId(value) {
    if (typeof value === "number") return String(value);
    return typeof value === "string" && value !== "" ? value : null;
  }
  function readError(value) {
    if (value === null || value === void 0 || value === false) return null;
    if (typeof value === "string") return value.trim() === "" ? null : value;
    if (isObject(value) && typeof value.message === "string" && value.message !== "") return value.message;
    return "an error that is no text";
  }
  function lookUp(raw, column) {
    if (Object.hasOwn(raw, column)) return raw[column];
    let value = raw;
    for (const name of column.split(".")) {
      if (!isObject(value) || !Object.hasOwn(value, name)) return void 0;
      value = value[name];
    }
    return value;
  }
  function numberColumnsOf(raw) {
    return Object.keys(raw).filter((name) => typeof raw[name] === "number" && !name.startsWith("eval."));
  }
  ;
  const PAGE_ROWS = 500;
  async function readTable(ax, source, wanted) {
    const collector = createCollector(wanted);
    const read = (raw) => source.kind === "window" ? readSpan(raw) : readRow(raw, { inputColumns: source.inputColumns });
    for await (const rows of pagesOf(ax, source)) {
      rows.reverse();
      while (rows.length > 0) collector.add(read(rows.pop()));
    }
    return collector.table();
  }
  async function* rawRows(ax, source) {
    for await (const rows of pagesOf(ax, source)) yield* rows;
  }
  async function* pagesOf(ax, source) {
    const page = (cursor) => readPage(ax, source, cursor);
    const seen = /* @__PURE__ */ new Set();
    let upcoming = page(void 0);
    try {
      while (upcoming !== void 0) {
        const current = await upcoming;
        const cursor = current.next;
        const repeated = cursor === void 0 || seen.has(cursor);
        if (cursor !== void 0) seen.add(cursor);
        upcoming = repeated ? void 0 : page(cursor);
        upcoming?.catch(() => void 0);
        await (0, promises_.setImmediate)();
        yield current.items;
        current.items.length = 0;
      }
    } finally {
      await upcoming?.catch(() => void 0);
    }
  }
  function readPage(ax, source, cursor) {
    if (source.kind === "experiment") return ax.experimentRuns(source.id, { limit: PAGE_ROWS, cursor });
    const { projectId, start, end } = source;
    return ax.spans({ project_id: projectId, start_time: start, end_time: end }, { limit: PAGE_ROWS, cursor });
  }
  var score_plan = __webpack_require__(49738);
  ;
  async function findBaseline(subject, context) {
    const { baseline } = subject.plan;
    switch (baseline.kind) {
      case "none":
        return baseline;
      case "experiment":
        return explicitBaseline(baseline.id, subject, context);
      case "key":
        return newestOf(baseline, subject, context);
      case "previous-run":
        return previousRun(subject, context);
    }
  }
  async function explicitBaseline(id2, subject, { patientAx }) {
    if (id2 === subject.experiment?.id) return { kind: "none", reason: "the baseline is the experiment itself" };
    const { name, created_at: createdAt } = await patientAx.experiment(id2);
    const source = { kind: "experiment", id: id2, inputColumns: subject.inputColumns };
    return { kind: "paired", experiment: { id: id2, name, createdAt }, source, table: await readTable(patientAx, source, subject.wanted) };
  }
  async function newestOf({ key, branch }, subject, context) {
    const { patientAx } = context;
    const { datasetId } = subject.plan;
    const experiments = await (0, score_plan.b)((page) => patientAx.experiments({ dataset_id: datasetId, name: key, ...page }));
    const self = subject.experiment ?? { id: void 0, name: "" };
    const candidates = candidatesFor({ key, experiments, self, datasetId });
    for (const { id: id2 } of candidates) {
      const found = await explicitBaseline(id2, subject, context);
      if (found.kind === "paired" && pairsEnough(subject.current, found.table)) return found;
    }
    const reason = candidates.length === 0 ? `there is no experiment of this task on \`${branch}\` yet` : `no experiment of this task on \`${branch}\` shares at least half of the scored examples`;
    return { kind: "none", reason };
  }
  const RUNS_READ = 100;
  async function previousRun({ plan, run, wanted }, { patientAx }) {
    if (plan.from.kind !== "window") return { kind: "none", reason: "only an evaluation of a project has a run before" };
    let read = 0;
    for await (const each of (0, client.Lu)((page) => patientAx.taskRuns(run.task_id, { status: "COMPLETED", ...page }))) {
      const { data_start_time: start, data_end_time: end } = each;
      const earlier = each.id !== run.id && Date.parse(each.created_at) <= Date.parse(run.created_at);
      if (earlier && start && end && each.num_successes > 0) {
        const source = { kind: "window", projectId: plan.from.projectId, start, end };
        return { kind: "unpaired", run: { id: each.id, start, end }, table: await readTable(patientAx, source, wanted) };
      }
      read += 1;
      if (read >= RUNS_READ) break;
    }
    return { kind: "none", reason: "the task has no completed run before this one" };
  }
  ;
  const SHOWN = 50;
  const LONGEST_TEXT = 4e3;
  async function readFailingRows(options, { patientAx }) {
    const failing = [...options.comparisons].flatMap(([score, comparison]) => {
      const { better } = directionOf(void 0, options.directions.get(score));
      return newlyFailing(comparison, { better, most: SHOWN }).map((regression) => ({ score, regression }));
    });
    const total = [...options.comparisons].reduce((sum, [score, comparison]) => {
      const { better } = directionOf(void 0, options.directions.get(score));
      return sum + regressionsOf(comparison, { better, tolerance: 0 }).length;
    }, 0);
    const shown = failing.sort((a, b) => b.regression.drop - a.regression.drop).slice(0, SHOWN);
    if (shown.length === 0) return { rows: [], total };
    const ids2 = (side) => new Set(shown.map(({ regression }) => regression[side]));
    const [now, before] = await Promise.all([textsOf(options.current, ids2("currentRowId"), patientAx), textsOf(options.baseline, ids2("baselineRowId"), patientAx)]);
    return { total, rows: shown.map(({ score, regression }) => failingRow(score, regression, { now, before })) };
  }
  async function textsOf(source, wanted, ax) {
    const found = /* @__PURE__ */ new Map();
    for await (const raw of rawRows(ax, source)) {
      const row = readRow(raw);
      if (!wanted.has(row.id)) continue;
      const explanations = new Map([...row.scores].map(([name, { explanation }]) => [name, cutText(explanation)]));
      const inputColumns = source.kind === "experiment" ? source.inputColumns : void 0;
      found.set(row.id, { input: inputOf(raw, inputColumns), output: textOf(raw, "output"), explanations });
      if (found.size === wanted.size) break;
    }
    return found;
  }
  function failingRow(score, { exampleId, current, baseline, currentRowId, baselineRowId }, { now, before }) {
    const texts = now.get(currentRowId);
    return { score, exampleId, before: baseline, now: current, input: texts?.input ?? null, output: texts?.output ?? null, baselineOutput: before.get(baselineRowId)?.output ?? null, explanation: texts?.explanations.get(score) ?? null };
  }
  function inputOf(raw, columns) {
    for (const name of ["input", "question", "query", "prompt"]) {
      const text = textOf(raw, name);
      if (text !== null) return text;
    }
    const given = [...columns ?? []].flatMap((name) => {
      const text = textOf(raw, name);
      return text === null ? [] : [`${name}: ${text}`];
    });
    return given.length === 0 ? null : cutText(given.join("\n"));
  }
  function textOf(raw, name) {
    if (raw === null || typeof raw !== "object" || !Object.hasOwn(raw, name)) return null;
    const value = raw[name];
    if (value === null || value === void 0) return null;
    return cutText(typeof value === "string" ? value : written(value));
  }
  function cutText(text) {
    return text === null ? null : text.slice(0, LONGEST_TEXT);
  }
  function written(value) {
    try {
      return JSON.stringify(value);
    } catch {
      return "…";
    }
  }
  ;
  const BUDGET_MS = 3e5;
  async function scoreRun(plan, main, { context, deadline }) {
    const { settings, journal, clock, interruption, onEvent } = context;
    const needed = settings.judging.rules.some(rule.Px);
    const run = scorable(main, needed);
    if (run === void 0 || interruption.aborted) return;
    const bounded = (0, src_clock.d)(clock, Math.max(BUDGET_MS, deadline.remaining()));
    try {
      const source = await sourceOf(plan, run, context);
      if (source === void 0) return;
      const { evidence, facts } = await gather({ plan, run, source, deadline: bounded }, context);
      const rules = settings.judging.rules.filter(isScoreRule).map((rule2) => judgeScoreRule(rule2, evidence));
      journal.learn({ scores: facts, judgedRows: { rules, measurement: measurementOf(evidence) } });
    } catch (error) {
      if (!(error instanceof errors.OP)) throw error;
      onEvent({ kind: "scores-unread", error });
    }
  }
  function measurementOf({ current, source }) {
    return source === "experiment" ? assessRows(current) : { kind: "measured" };
  }
  function scorable({ run, ending }, needed) {
    if (run === void 0 || ending !== "ended") return void 0;
    return run.status === "COMPLETED" || needed && (0, measurement.c)(run) ? run : void 0;
  }
  async function sourceOf(plan, run, { patientAx }) {
    const { from } = plan;
    switch (from.kind) {
      case "nothing":
        return void 0;
      case "window": {
        const { data_start_time: start, data_end_time: end } = run;
        return start && end ? { kind: "window", projectId: from.projectId, start, end } : void 0;
      }
      case "experiment":
      case "new-experiment": {
        const id2 = from.kind === "experiment" ? from.id : run.experiment_id;
        if (!id2) return void 0;
        return { kind: "experiment", id: id2, inputColumns: await readInputColumns(plan.datasetId, patientAx) };
      }
    }
  }
  const NOT_INPUT = /* @__PURE__ */ new Set(["id", "created_at", "updated_at", "annotations"]);
  async function readInputColumns(datasetId, ax) {
    if (datasetId === "") return void 0;
    const page = await unless(ax.examples(datasetId, { limit: 1 }));
    const example = page?.items[0];
    if (example === null || typeof example !== "object") return void 0;
    return inputColumnsOf(Object.keys(example).filter((column) => !NOT_INPUT.has(column)));
  }
  const UNREADABLE = { kind: "none", reason: "it could not be read" };
  async function unless(answer, onLost) {
    try {
      return await answer;
    } catch (error) {
      if (!(error instanceof errors.OP)) throw error;
      onLost?.(error);
      return void 0;
    }
  }
  async function gather(gathering, context) {
    const { plan, run, source } = gathering;
    const { settings, journal, onEvent } = context;
    const onLost = (error) => {
      onEvent({ kind: "scores-unread", error });
    };
    const { rules, maxErrorRate } = settings.judging;
    const wanted = wantedBy(rules);
    const current = await readCurrent(gathering, wanted, context);
    const experiment = experimentOf(source, journal.facts().experiment);
    const inputColumns = source.kind === "experiment" ? source.inputColumns : void 0;
    const subject = { plan, run, experiment, current, wanted, inputColumns };
    const found = await unless(findBaseline(subject, context), onLost) ?? UNREADABLE;
    const compared = compare(current, found, context);
    const failing = found.kind === "paired" ? await unless(readFailingRows({ comparisons: compared, directions: plan.directions, current: source, baseline: found.source }, context), onLost) : void 0;
    return { evidence: { current, source: source.kind, expected: expectedOf(plan, run), baseline: evidenceOf(found, compared), directions: plan.directions, maxErrorRate, ownCoverage: ownCoverageOf(rules) }, facts: { source: source.kind, rows: current.rows, errors: current.errors, scores: summarize(current), baseline: factsOf(found, compared, plan.directions), newlyFailing: failing?.rows ?? [], newlyFailingTotal: failing?.total ?? 0 } };
  }
  function experimentOf(source, known) {
    return source.kind === "experiment" ? { id: source.id, name: known?.name ?? "" } : void 0;
  }
  function expectedOf({ from, evaluators }, run) {
    const counted = from.kind === "new-experiment" || from.kind === "window" && evaluators === 1;
    return counted ? run.num_successes : void 0;
  }
  async function readCurrent({ plan, run, source, deadline }, wanted, { patientAx, clock, interruption, settings }) {
    const read = () => readTable(patientAx, source, wanted);
    if (!settings.judging.rules.some(rule.Px)) return read();
    const written2 = plan.directions;
    const scores = [...wanted.scores].filter((name) => written2.size === 0 || written2.has(name));
    const count = expectedOf(plan, run);
    const expected = source.kind === "window" ? { rows: void 0, scores, judged: count ?? 1 } : { rows: count, scores };
    return readUntilComplete({ read, expected, clock, deadline, interruption });
  }
  function compare(current, found, { settings }) {
    if (found.kind !== "paired") return /* @__PURE__ */ new Map();
    const { maxExamples, exampleIds, queryFilter } = settings.request;
    const limited = [maxExamples, exampleIds, queryFilter].some((limit) => limit !== void 0);
    return compareTables(current, found.table, { limited });
  }
  function evidenceOf(found, comparisons) {
    if (found.kind === "paired") return { kind: "paired", comparisons };
    return found.kind === "unpaired" ? { kind: "unpaired", table: found.table } : found;
  }
  function factsOf(found, comparisons, directions) {
    if (found.kind === "none") return found;
    const scores = summarize(found.table);
    if (found.kind === "unpaired") return { kind: "unpaired", run: found.run, scores };
    const pairs = [...comparisons].map(([score, comparison]) => pairFacts(score, comparison, directions.get(score)));
    return { kind: "paired", experiment: found.experiment, scores, comparisons: pairs };
  }
  function pairFacts(score, comparison, configured) {
    const { better, assumed } = directionOf(void 0, configured);
    const dropped = drops(comparison, better);
    return { score, pairs: comparison.examples.length, meanDelta: meanDelta(comparison) ?? null, worse: dropped.filter((drop) => drop > TOLERANCE).length, better: dropped.filter((drop) => drop < -TOLERANCE).length, lost: comparison.lost.length, betterWhen: better, directionAssumed: assumed };
  }
}), 11644: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
}) };
