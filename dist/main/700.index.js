export const id = 700;
export const ids = [700];
export const modules = { 23963: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { Cm: () => hasTooManyMissing, Dz: () => compareTables, ER: () => FEWEST_CHANGED, FR: () => directionOf, Ft: () => isSame, KG: () => pairsToSettle, Ns: () => FEWEST_PAIRS, Os: () => filterPairs, Pw: () => coversRule, XF: () => intervalOf, _G: () => deltaInterval, _J: () => twoValuesOf, aC: () => TOLERANCE, cT: () => SIGNIFICANCE, ci: () => countRegressions, fU: () => holm, jB: () => shareEffect, pe: () => drops, rw: () => countClusters, s2: () => meanDelta, vL: () => gradedEffect, w9: () => testDrop, xS: () => countChanges });
  var d3_array__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5793);
  var _stdlib_stats_base_dists_binomial_cdf__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36794);
  var _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86060);
  var _stdlib_stats_base_dists_t_cdf__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86021);
  var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74455);
  var TOLERANCE = 1e-9;
  var SIGNIFICANCE = 0.05;
  var Z95 = 1.6448536269514722;
  var Z80 = 0.8416212335729143;
  function twoValuesOf(...lists) {
    const first = lists.find((list) => list.length > 0)?.[0];
    if (first === void 0) return void 0;
    let second;
    for (const list of lists) {
      for (const value of list) {
        if (isSame(value, first) || second !== void 0 && isSame(value, second)) continue;
        if (second !== void 0) return void 0;
        second = value;
      }
    }
    if (second !== void 0) return { low: Math.min(first, second), high: Math.max(first, second) };
    return isSame(first, 0) || isSame(first, 1) ? { low: 0, high: 1 } : { low: first, high: first };
  }
  function isSame(a, b) {
    return Math.abs(a - b) <= TOLERANCE;
  }
  function mcnemarMidP(worse, better) {
    const changed = worse + better;
    if (changed === 0) return 1;
    return (_stdlib_stats_base_dists_binomial_cdf__WEBPACK_IMPORTED_MODULE_0__(better, changed, 0.5) + _stdlib_stats_base_dists_binomial_cdf__WEBPACK_IMPORTED_MODULE_0__(better - 1, changed, 0.5)) / 2;
  }
  function pairedTP(differences) {
    const average = (0, d3_array__WEBPACK_IMPORTED_MODULE_4__.i2)(differences);
    const sd = (0, d3_array__WEBPACK_IMPORTED_MODULE_4__.KS)(differences);
    if (average === void 0 || sd === void 0 || isSame(average, 0)) return 1;
    if (isNegligible(sd, average)) return average > 0 ? 0 : 1;
    const t = average / (sd / Math.sqrt(differences.length));
    return _stdlib_stats_base_dists_t_cdf__WEBPACK_IMPORTED_MODULE_2__(-t, differences.length - 1);
  }
  function isNegligible(sd, average) {
    return sd <= 1e-12 * Math.max(1, Math.abs(average));
  }
  function meanInterval(values, clusters) {
    const two = twoValuesOf(values);
    const count = countClusters(clusters);
    if (count < values.length) return clusteredInterval(values, clusters, { two, count });
    if (two !== void 0) {
      const successes = values.filter((value) => isSame(value, two.high)).length;
      return wilsonInterval(successes, values.length, two);
    }
    const average = (0, d3_array__WEBPACK_IMPORTED_MODULE_4__.i2)(values);
    const sd = (0, d3_array__WEBPACK_IMPORTED_MODULE_4__.KS)(values);
    if (average === void 0 || sd === void 0) return null;
    const half = _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_3__(0.95, values.length - 1) * (sd / Math.sqrt(values.length));
    return around("t", average, half, unitRange(values));
  }
  function countClusters(clusters) {
    const known = clusters.filter((cluster) => cluster >= 0);
    return clusters.length - known.length + new Set(known).size;
  }
  function wilsonInterval(successes, n, { low, high }) {
    if (isSame(low, high)) return null;
    const share = successes / n;
    const spread = Z95 * Z95 / n;
    const centre = (share + spread / 2) / (1 + spread);
    const half = Z95 / (1 + spread) * Math.sqrt(share * (1 - share) / n + spread / (4 * n));
    const ends = around("wilson", centre, half, { low: 0, high: 1 });
    return { ...ends, low: low + ends.low * (high - low), high: low + ends.high * (high - low) };
  }
  function clusteredInterval(values, clusters, { two, count }) {
    const average = (0, d3_array__WEBPACK_IMPORTED_MODULE_4__.i2)(values);
    if (average === void 0) return null;
    if (two !== void 0 && values.every((value) => isSame(value, values[0] ?? 0))) return wilsonInterval(isSame(average, two.high) ? count : 0, count, two);
    if (count < 2) return null;
    const residuals = /* @__PURE__ */ new Map();
    values.forEach((value, at) => {
      const cluster = clusters[at] ?? -1;
      const key = cluster < 0 ? -1 - at : cluster;
      residuals.set(key, (residuals.get(key) ?? 0) + value - average);
    });
    const squares = (0, d3_array__WEBPACK_IMPORTED_MODULE_4__.cz)(residuals.values(), (residual) => residual * residual);
    const error = Math.sqrt(count / (count - 1) * squares) / values.length;
    if (error <= TOLERANCE) return null;
    const half = _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_3__(0.95, count - 1) * error;
    return around("clustered-t", average, half, unitRange(values));
  }
  function bonettPriceInterval({ rise, fall, n }, { low, high }) {
    if (isSame(low, high) || n === 0) return null;
    const up = (rise + 1) / (n + 2);
    const down = (fall + 1) / (n + 2);
    const change = up - down;
    const half = Z95 * Math.sqrt((up + down - change * change) / (n + 2));
    const ends = around("bonett-price", change, half, { low: -1, high: 1 });
    return { ...ends, low: ends.low * (high - low), high: ends.high * (high - low) };
  }
  var FEWEST_CHANGED = 10;
  function differenceInterval(differences, range) {
    const average = (0, d3_array__WEBPACK_IMPORTED_MODULE_4__.i2)(differences);
    if (average === void 0 || range <= 0) return null;
    const n = differences.length;
    const bounds = { low: -range, high: range };
    if (differences.filter((each) => !isSame(each, 0)).length >= FEWEST_CHANGED) {
      const half2 = _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_3__(0.95, n - 1) * (((0, d3_array__WEBPACK_IMPORTED_MODULE_4__.KS)(differences) ?? 0) / Math.sqrt(n));
      return around("t", average, half2, bounds);
    }
    const shrunk = (0, d3_array__WEBPACK_IMPORTED_MODULE_4__.cz)(differences) / (n + 2);
    const variance = ((0, d3_array__WEBPACK_IMPORTED_MODULE_4__.cz)(differences, (each) => each * each) + 2 * range * range) / (n + 2) - shrunk * shrunk;
    const half = Z95 * Math.sqrt(variance / (n + 2));
    return around("adjusted", shrunk, half, bounds);
  }
  function around(method, centre, half, { low, high }) {
    return { level: 0.9, low: Math.max(low, centre - half), high: Math.min(high, centre + half), method };
  }
  function unitRange(values) {
    return values.every((value) => value >= 0 && value <= 1) ? { low: 0, high: 1 } : { low: -Infinity, high: Infinity };
  }
  function shareEffect(least, n) {
    const k = (Z95 + Z80) ** 2 / n;
    const q = 2 * (least + 1) / (n + 2);
    return (k + Math.sqrt(k * k + 4 * (1 + k) * k * q)) / (2 * (1 + k));
  }
  function gradedEffect(sd, n) {
    return (_stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_3__(0.95, n - 1) + _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_3__(0.8, n - 1)) * sd / Math.sqrt(n);
  }
  var MOST_TIMES = 10;
  function pairsToSettle(n, p) {
    if (!(p > SIGNIFICANCE && p < 0.5)) return null;
    const pairs = Math.ceil(n * (Z95 / _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_1__(1 - p, 0, 1)) ** 2);
    return pairs <= MOST_TIMES * n ? pairs : null;
  }
  function holm(ps) {
    const adjusted = ps.map(() => 1);
    let least = 0;
    Array.from(ps.keys()).sort((a, b) => (ps[a] ?? 1) - (ps[b] ?? 1)).forEach((at, rank) => {
      least = Math.max(least, Math.min(1, (ps.length - rank) * (ps[at] ?? 1)));
      adjusted[at] = least;
    });
    return adjusted;
  }
  function compareTables(current, baseline, { limited }, of = "scores") {
    const names = [.../* @__PURE__ */ new Set([...current[of].keys(), ...baseline[of].keys()])];
    if (names.length === 0) return /* @__PURE__ */ new Map();
    const matching = { identities: { current: current.identities, baseline: baseline.identities }, currentOf: matchExamples(current.identities, baseline.identities), examples: { current: readExamples(current.identities), baseline: readExamples(baseline.identities) }, expectedShare: current.parts / baseline.parts, limited };
    const scoresOf = (table, name) => scoresByExample(table[of].get(name) ?? { values: [], rowOf: [] }, table.identities);
    return new Map(names.map((name) => [name, pairScores(scoresOf(current, name), scoresOf(baseline, name), matching)]));
  }
  function matchExamples(current, baseline) {
    const numbers = /* @__PURE__ */ new Map();
    for (let example = 0; example < current.examples; example += 1) numbers.set(current.exampleId(example), example);
    return Int32Array.from({ length: baseline.examples }, (_, example) => numbers.get(baseline.exampleId(example)) ?? -1);
  }
  function readExamples(identities) {
    const firstRow = new Int32Array(identities.examples).fill(-1);
    const inputKeys = Array.from(firstRow, () => "");
    for (let row = 0; row < identities.length; row += 1) {
      const example = identities.exampleOf(row);
      if (example < 0) continue;
      if (firstRow[example] === -1) firstRow[example] = row;
      inputKeys[example] = joinKeys(inputKeys[example], identities.inputKey(row));
    }
    return { firstRow, inputKeys };
  }
  function joinKeys(a, b) {
    if (a === "") return b;
    return b === "" || b === a ? a : void 0;
  }
  function scoresByExample(column, identities) {
    const { examples } = identities;
    const [count, sum2] = [new Uint32Array(examples), new Float64Array(examples)];
    const [lowest, highest] = [new Int32Array(examples), new Int32Array(examples)];
    const [low, high] = [new Float64Array(examples), new Float64Array(examples)];
    const { values, rowOf } = column;
    values.forEach((value, at) => {
      const row = rowOf[at] ?? -1;
      const example = identities.exampleOf(row);
      if (example < 0) return;
      const isFirst = count[example] === 0;
      count[example] = (count[example] ?? 0) + 1;
      sum2[example] = (sum2[example] ?? 0) + value;
      if (isFirst || value < (low[example] ?? 0)) [low[example], lowest[example]] = [value, row];
      if (isFirst || value > (high[example] ?? 0)) [high[example], highest[example]] = [value, row];
    });
    const scored = count.filter((repeats) => repeats > 0).length;
    return { count, sum: sum2, lowest, highest, scored, unpaired: values.length - (0, d3_array__WEBPACK_IMPORTED_MODULE_4__.cz)(count) };
  }
  function pairScores(current, baseline, matching) {
    const { identities, currentOf, examples, expectedShare, limited } = matching;
    const pairs = { ...{ current: [], baseline: [] }, ...{ currentRows: [], baselineRows: [] }, ...{ newlyMissing: [], inputDiffers: [] } };
    currentOf.forEach((now, example) => {
      const before = baseline.count[example] ?? 0;
      if (before === 0) return;
      const count = current.count[now] ?? 0;
      const currentRow = examples.current.firstRow[now] ?? -1;
      const rows = { currentRow, baselineRow: examples.baseline.firstRow[example] ?? -1 };
      if (count === 0) {
        if (currentRow >= 0 || !limited) pairs.newlyMissing.push(rows);
        return;
      }
      if (joinKeys(examples.current.inputKeys[now], examples.baseline.inputKeys[example]) === void 0) {
        pairs.inputDiffers.push(rows);
        return;
      }
      if (2 * count < before * expectedShare) pairs.newlyMissing.push(rows);
      pairs.current.push((current.sum[now] ?? 0) / count);
      pairs.baseline.push((baseline.sum[example] ?? 0) / before);
      pairs.currentRows.push(rangeOf(current, now));
      pairs.baselineRows.push(rangeOf(baseline, example));
    });
    const currentScored = current.scored + current.unpaired;
    return { ...pairs, currentScored, baselineScored: baseline.scored, identities };
  }
  function rangeOf({ lowest, highest }, example) {
    return { lowest: lowest[example] ?? -1, highest: highest[example] ?? -1 };
  }
  function filterPairs(pairs, isIn, currentScored) {
    const { currentRows, baselineRows, identities } = pairs;
    const areIn = currentRows.map(({ lowest: currentRow }, at) => isIn({ currentRow, baselineRow: baselineRows[at]?.lowest ?? -1 }));
    const pick = (list) => list.filter((_, at) => areIn[at]);
    const current = pick(pairs.current);
    const newlyMissing = pairs.newlyMissing.filter(isIn);
    const inputDiffers = pairs.inputDiffers.filter(isIn);
    return { ...{ current, baseline: pick(pairs.baseline) }, ...{ currentRows: pick(currentRows), baselineRows: pick(baselineRows) }, currentScored, baselineScored: current.length + newlyMissing.length + inputDiffers.length, ...{ newlyMissing, inputDiffers, identities } };
  }
  function coversRule({ current, currentScored }) {
    return current.length > 0 && current.length * 2 >= currentScored;
  }
  var MISSING_SHARE = 0.05;
  function hasTooManyMissing({ newlyMissing, baselineScored }) {
    return newlyMissing.length > MISSING_SHARE * baselineScored + TOLERANCE;
  }
  function directionOf(ruled, configured) {
    if (ruled !== void 0) return { direction: ruled, source: "rule" };
    const direction = CONFIGURED.get(configured?.trim().toUpperCase());
    return direction === void 0 ? { direction: "higher", source: "default" } : { direction, source: "evaluator" };
  }
  var CONFIGURED = /* @__PURE__ */ new Map([["MAXIMIZE", "higher"], ["MINIMIZE", "lower"]]);
  function meanDelta(pairs) {
    return roundedMean(drops(pairs, "lower"));
  }
  function roundedMean(values) {
    const average = (0, d3_array__WEBPACK_IMPORTED_MODULE_4__.i2)(values);
    return average !== void 0 && isSame(average, 0) ? 0 : average;
  }
  function drops({ current, baseline }, direction) {
    const sign = direction === "higher" ? 1 : -1;
    return current.map((now, at) => sign * ((baseline[at] ?? 0) - now));
  }
  function countChanges(pairs, direction) {
    const opposite = direction === "higher" ? "lower" : "higher";
    return { worse: countRegressions(pairs, direction), better: countRegressions(pairs, opposite) };
  }
  function countRegressions(pairs, direction, tolerance = 0) {
    return drops(pairs, direction).filter((drop) => drop > tolerance + TOLERANCE).length;
  }
  function intervalOf({ values, rowOf }, identities) {
    return meanInterval(values, rowOf.map((row) => identities.exampleOf(row)));
  }
  function deltaInterval(pairs) {
    const { current, baseline } = pairs;
    const n = current.length;
    if (n === 0) return null;
    const two = twoValuesOf(current, baseline);
    if (two === void 0) return differenceInterval(drops(pairs, "lower"), rangeOfScores(pairs));
    const { worse: fall, better: rise } = countChanges(pairs, "higher");
    return bonettPriceInterval({ rise, fall, n }, two);
  }
  function rangeOfScores({ current, baseline }) {
    const [low = 0, high = 0] = (0, d3_array__WEBPACK_IMPORTED_MODULE_4__.Xx)([...current, ...baseline]);
    return low >= 0 && high <= 1 ? 1 : high - low;
  }
  function testDrop(pairs, direction) {
    const changes = drops(pairs, direction);
    const meanDrop = roundedMean(changes) ?? 0;
    const { worse, better } = countChanges(pairs, direction);
    const isBinary = twoValuesOf(pairs.current, pairs.baseline) !== void 0;
    const { low = null, high = null } = deltaInterval(pairs) ?? {};
    const isHigher = direction === "higher";
    return { meanDrop, p: meanDrop === 0 ? 1 : isBinary ? mcnemarMidP(worse, better) : pairedTP(changes), method: isBinary ? "mcnemar-mid-p" : "paired-t", dropLow: isHigher ? negate(high) : low, dropHigh: isHigher ? negate(low) : high, worse, better };
  }
  function negate(value) {
    return value === null ? null : -value + 0;
  }
  var FEWEST_PAIRS = 10;
}), 69700: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, { concludeCheck: () => concludeCheck, concludeStep: () => concludeStep });
  var _chunk_N7Q2DGT5_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82769);
  var _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23963);
  var _chunk_DV2D45L3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40061);
  var _chunk_23A5WA6V_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85230);
  var _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77410);
  var _chunk_MLKGABMK_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47351);
  var d3_array__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5793);
  function unmeasured(cause) {
    return { status: "unmeasured", value: null, detail: { kind: "unmeasured", cause } };
  }
  function noPairs(cause) {
    return { status: "inconclusive", value: null, detail: { kind: "no-pairs", cause } };
  }
  function evaluateThreshold({ operator, threshold }, value, detail, isWeak = false) {
    const satisfied = (0, _chunk_23A5WA6V_js__WEBPACK_IMPORTED_MODULE_4__.UD)(value, operator, threshold.value);
    return { status: satisfied ? isWeak ? "inconclusive" : "passed" : "failed", value, detail };
  }
  function pairsOf({ of, name }, { baseline }) {
    if (baseline.kind === "none") return { code: "no-baseline", reason: baseline.reason };
    if (baseline.kind === "unpaired") return { code: "unpaired-baseline" };
    const pairs = (of === "score" ? baseline.pairs : baseline.columnPairs).get(name);
    if (pairs === void 0 || pairs.baselineScored === 0) return { code: "score-not-in-baseline" };
    return pairs.current.length === 0 ? { code: "nothing-paired" } : pairs;
  }
  function describePairs(pairs, { target, ruled }, { directions, baseline }) {
    const configured = target.of === "score" ? directions.get(target.name) : void 0;
    const { direction, source } = (0, _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_0__.FR)(ruled, configured);
    const weaknesses = [];
    if (!(0, _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_0__.Pw)(pairs)) {
      weaknesses.push("less-than-half-paired");
      if (baseline.kind === "paired" && !baseline.coversAllRules) weaknesses.push("partial-baseline");
    }
    if ((0, _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_0__.Cm)(pairs)) weaknesses.push("too-many-newly-missing");
    return { pairs: pairs.current.length, ...(0, _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_0__.xS)(pairs, direction), currentScored: pairs.currentScored, baselineScored: pairs.baselineScored, newlyMissing: pairs.newlyMissing.length, inputDiffers: pairs.inputDiffers.length, direction, directionSource: source, interval: (0, _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_0__._G)(pairs), weaknesses };
  }
  function evaluatePaired(rule, metric, input) {
    const { kind: measure2, target } = metric;
    if (measure2 === "delta" && input.baseline.kind === "unpaired") return evaluateMeans(rule, target, input);
    const pairs = pairsOf(target, input);
    if ("code" in pairs) return noPairs(pairs);
    const ruled = metric.kind === "regressions" ? metric.direction : void 0;
    const comparison = describePairs(pairs, { target, ruled }, input);
    const value = metric.kind === "regressions" ? (0, _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_0__.ci)(pairs, comparison.direction, metric.tolerance) : (0, _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_0__.s2)(pairs) ?? 0;
    const isWeak = comparison.weaknesses.length > 0;
    return evaluateThreshold(rule, value, { kind: "paired", measure: measure2, comparison }, isWeak);
  }
  function evaluateMeans(rule, { of, name }, { current, baseline }) {
    const table = baseline.kind === "none" ? void 0 : baseline.table;
    const [now = [], before = []] = [current, table].map((side) => (of === "score" ? side?.scores : side?.columns)?.get(name)?.values);
    const [currentMean, baselineMean] = [(0, d3_array__WEBPACK_IMPORTED_MODULE_5__.i2)(now), (0, d3_array__WEBPACK_IMPORTED_MODULE_5__.i2)(before)];
    if (currentMean === void 0 || baselineMean === void 0) return noPairs({ code: "score-not-in-window" });
    return evaluateThreshold(rule, currentMean - baselineMean, { kind: "unpaired-delta", current: currentMean, baseline: baselineMean, currentCount: now.length, baselineCount: before.length });
  }
  function evaluateDrop(rule, target, input) {
    const pairs = pairsOf(target, input);
    if ("code" in pairs) return noPairs(pairs);
    const { comparison, test, status } = testPairs(rule, { pairs, target }, input);
    const kind = rule.kind === "not_worse" ? "not-worse" : "no-regression";
    return { status, value: test.meanDrop, detail: { kind, test, comparison } };
  }
  var FEWEST_CHANGED_TO_FAIL = 4;
  function testPairs(rule, { pairs, target, adjustedP }, input) {
    const { margin } = rule;
    const comparison = describePairs(pairs, { target, ruled: rule.direction }, input);
    if (comparison.pairs < _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_0__.Ns) comparison.weaknesses.unshift("too-few-pairs");
    const { worse, better, ...drop } = (0, _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_0__.w9)(pairs, comparison.direction);
    const p = adjustedP ?? drop.p;
    const test = { ...drop, margin, significant: p <= _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_0__.cT, pairsToSettle: (0, _chunk_23A5WA6V_js__WEBPACK_IMPORTED_MODULE_4__.UD)(drop.meanDrop, ">", margin) ? (0, _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_0__.KG)(comparison.pairs, p) : null, cannotFail: drop.method === "mcnemar-mid-p" && worse + better < FEWEST_CHANGED_TO_FAIL };
    return { comparison, test, status: statusOf(rule, test, comparison.weaknesses) };
  }
  function statusOf({ kind, margin }, test, weaknesses) {
    if (weaknesses.includes("too-few-pairs") || weaknesses.includes("less-than-half-paired")) return "inconclusive";
    const exceeds = (0, _chunk_23A5WA6V_js__WEBPACK_IMPORTED_MODULE_4__.UD)(test.meanDrop, ">", margin);
    if (exceeds && test.significant) return "failed";
    const satisfied = kind === "not_worse" ? test.dropHigh !== null && test.dropHigh <= margin + _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_0__.aC : !exceeds;
    return satisfied && weaknesses.length === 0 ? "passed" : "inconclusive";
  }
  function evaluateFamily(rule, input) {
    const { baseline, current } = input;
    if (baseline.kind === "none") return noPairs({ code: "no-baseline", reason: baseline.reason });
    if (baseline.kind === "unpaired") return noPairs({ code: "unpaired-baseline" });
    const isMeasured = (name) => (current.scores.get(name)?.values.length ?? 0) > 0;
    if (![...current.scores.keys()].some(isMeasured)) return unmeasured({ code: "unknown-score", name: "*", similar: [], known: [] });
    const before = [...baseline.pairs].filter(([, { baselineScored }]) => baselineScored > 0);
    if (before.length === 0) return noPairs({ code: "score-not-in-baseline" });
    const missingScores = before.flatMap(([name]) => isMeasured(name) ? [] : [name]).sort();
    const common = before.flatMap(([name, pairs]) => isMeasured(name) ? [{ target: { of: "score", name }, pairs }] : []);
    if (missingScores.length === 0 && common.every(({ pairs }) => pairs.current.length === 0)) {
      return noPairs({ code: "nothing-paired" });
    }
    const adjusted = (0, _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_0__.fU)(common.map((each) => testPairs(rule, each, input).test.p));
    const members = common.map(({ target, pairs }, at) => {
      const adjustedP = adjusted[at] ?? 1;
      return { score: target.name, adjustedP, ...testPairs(rule, { pairs, target, adjustedP }, input) };
    }).sort((a, b) => SEVERITY.indexOf(a.status) - SEVERITY.indexOf(b.status) || a.adjustedP - b.adjustedP);
    const detail = { kind: "family", members, missingScores };
    const [worst] = members;
    const isDecided = worst !== void 0 && (worst.status === "failed" || missingScores.length === 0);
    const status = isDecided ? worst.status : "inconclusive";
    return { status, value: worst?.test.meanDrop ?? null, detail };
  }
  var SEVERITY = ["failed", "unmeasured", "inconclusive", "passed"];
  function evaluateRules(rules, input, run) {
    const explicit = input && explicitCoverage(rules, input);
    return rules.map((rule) => {
      if (rule.kind === "threshold" && rule.metric.kind === "run") {
        return { rule, ...evaluateRun(rule, rule.metric.metric, run) };
      }
      if (input === void 0 || explicit === void 0) return { rule, ...unmeasured({ code: "not-read" }) };
      return { rule, ...evaluateRows(rule, input, explicit) };
    });
  }
  function evaluateRun(rule, metric, run) {
    const value = run && runMetricOf(run, metric);
    if (value === void 0) return unmeasured({ code: "no-run-metric", metric });
    return evaluateThreshold(rule, value, { kind: "run-metric" });
  }
  function runMetricOf(run, metric) {
    const { num_successes: successes, num_errors: errors, num_skipped: skipped } = run;
    const error_rate = successes + errors === 0 ? void 0 : errors / (successes + errors);
    return { successes, errors, skipped, error_rate, duration: (0, _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_2__.o8)(run) }[metric];
  }
  function evaluateRows(rule, input, explicit) {
    const { rows, errors } = input.current;
    if (rows === 0) return unmeasured({ code: "no-rows" });
    if (rows <= errors) return unmeasured({ code: "all-rows-failed", rows });
    const target = (0, _chunk_23A5WA6V_js__WEBPACK_IMPORTED_MODULE_4__.$r)(rule);
    if (target === void 0) return rule.kind === "threshold" ? unmeasured({ code: "not-read" }) : evaluateFamily(rule, input);
    const column = columnOf(target, input);
    if (column === void 0) return unmeasured(unknownTarget(target, input));
    const covered = target.of === "score" ? explicit.scores : explicit.columns;
    const columnRule = { rule, target, column, isExplicit: covered.has(target.name) };
    const issue = coverageIssue(columnRule, input) ?? labelIssue(columnRule, input);
    if (issue !== void 0) return unmeasured(issue);
    return rule.by === void 0 ? measure(columnRule, input) : evaluateSlices(columnRule, rule.by, input);
  }
  function columnOf({ of, name }, { current }) {
    if (of === "score") return current.scores.get(name);
    const column = current.columns.get(name);
    return column?.values.length === 0 ? void 0 : column;
  }
  function unknownTarget({ of, name }, { current }) {
    const names = of === "score" ? current.scores.keys() : current.numberColumns;
    return { code: of === "score" ? "unknown-score" : "unknown-column", name, ...listKnown(name, names) };
  }
  function listKnown(name, names) {
    const known = Array.from(names);
    const similar = (0, _chunk_N7Q2DGT5_js__WEBPACK_IMPORTED_MODULE_6__.S)(name, known);
    return { similar, known: [...similar, ...known.filter((each) => !similar.includes(each)).sort()] };
  }
  function explicitCoverage(rules, { current }) {
    const rows = (0, _chunk_DV2D45L3_js__WEBPACK_IMPORTED_MODULE_1__.kI)(current);
    return (0, _chunk_23A5WA6V_js__WEBPACK_IMPORTED_MODULE_4__.J1)(rules.filter((rule) => !rule.advisory && rule.by === void 0 && demandsRows(rule, rows)));
  }
  function demandsRows(rule, rows) {
    if (rule.kind !== "threshold" || rule.metric.kind !== "statistic") return false;
    const { operator, threshold, metric } = rule;
    switch (metric.statistic) {
      case "count":
        if (operator === ">") return threshold.value >= 0;
        return (operator === ">=" || operator === "==") && threshold.value >= 1;
      case "missing":
        if (operator === "<") return threshold.value <= rows;
        return (operator === "<=" || operator === "==") && threshold.value < rows;
      default:
        return false;
    }
  }
  function countFor(rule, { labelled = 0, values }) {
    return rule.kind === "threshold" && rule.metric.kind === "rate" ? labelled : values.length;
  }
  function coverageIssue({ rule, target, column, isExplicit }, { current, source, expectedRows = 0, maxErrorRate }) {
    if ((0, _chunk_23A5WA6V_js__WEBPACK_IMPORTED_MODULE_4__.qA)(rule)) return void 0;
    const count = countFor(rule, column);
    const { invalid = null, unparsable = 0 } = column;
    if (count === 0) return { code: "no-values", score: target.name, invalid, unparsable };
    const expected = Math.max(expectedRows, source === "experiment" ? (0, _chunk_DV2D45L3_js__WEBPACK_IMPORTED_MODULE_1__.kI)(current) : count);
    const required = Math.ceil((1 - maxErrorRate) * expected - 1e-9);
    if (isExplicit || count >= required) return void 0;
    return { code: "low-coverage", count, expected, required, invalid, unparsable };
  }
  function labelIssue({ rule, column }, { baseline, labels }) {
    if (rule.kind !== "threshold" || rule.metric.kind !== "rate") return void 0;
    const { label, target } = rule.metric;
    const score = target.name;
    const before = baseline.kind === "none" ? void 0 : baseline.table.scores.get(score);
    const seen = [column, before].flatMap((side) => [...side?.labels?.keys() ?? []]);
    const known = /* @__PURE__ */ new Set([...seen, ...labels.get(score) ?? []]);
    if (known.has(label)) return void 0;
    return { code: "unknown-label", label, score, known: listKnown(label, known).known };
  }
  function measure({ rule, target, column }, input) {
    if (rule.kind !== "threshold") return evaluateDrop(rule, target, input);
    const { metric } = rule;
    switch (metric.kind) {
      case "statistic":
        return evaluateStatistic(rule, metric.statistic, column, input);
      case "rate":
        return evaluateRate(rule, metric.label, column, input);
      case "delta":
      case "regressions":
        return evaluatePaired(rule, metric, input);
      case "run":
        return unmeasured({ code: "no-run-metric", metric: metric.metric });
    }
  }
  function evaluateStatistic(rule, statistic, column, { current }) {
    const value = statisticOf(column.values, statistic, (0, _chunk_DV2D45L3_js__WEBPACK_IMPORTED_MODULE_1__.kI)(current));
    if (value === void 0) return unmeasured({ code: "no-such-statistic" });
    const interval = statistic === "mean" ? (0, _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_0__.XF)(column, current.identities) : null;
    const count = column.values.length;
    return evaluateThreshold(rule, value, { kind: "statistic", statistic, count, interval });
  }
  function statisticOf(values, statistic, rows) {
    if (typeof statistic === "object") return (0, d3_array__WEBPACK_IMPORTED_MODULE_5__.YV)(values, statistic.percentile / 100);
    if (statistic === "count") return values.length;
    if (statistic === "missing") return rows - values.length;
    return SUMMARIES[statistic](values);
  }
  var SUMMARIES = { mean: d3_array__WEBPACK_IMPORTED_MODULE_5__.i2, median: d3_array__WEBPACK_IMPORTED_MODULE_5__.JZ, min: d3_array__WEBPACK_IMPORTED_MODULE_5__.jk, max: d3_array__WEBPACK_IMPORTED_MODULE_5__.T9, stddev: d3_array__WEBPACK_IMPORTED_MODULE_5__.KS };
  function evaluateRate(rule, label, column, { current }) {
    const { labels = /* @__PURE__ */ new Map(), labelled = 0, labelOf = [], labelRowOf = [] } = column;
    const rows = labels.get(label) ?? 0;
    const folded = label.toLowerCase();
    const similar = rows > 0 ? void 0 : [...labels.keys()].find((each) => each.toLowerCase() === folded);
    const hits = { values: labelOf.map((each) => each === label ? 1 : 0), rowOf: labelRowOf };
    const interval = (0, _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_0__.XF)(hits, current.identities);
    const detail = { kind: "rate", label, rows, labelled, similarLabel: similar ?? null, interval };
    return evaluateThreshold(rule, rows / labelled, detail);
  }
  var FEWEST_SLICE_ROWS = 10;
  var MOST_SLICES = 50;
  function evaluateSlices(columnRule, by, input) {
    const { rule, target } = columnRule;
    const { current } = input;
    if ((current.groups.get(by)?.values ?? []).length === 0) {
      return unmeasured({ code: "unknown-slice-column", name: by, known: [...current.textColumns].sort() });
    }
    const names = (0, _chunk_DV2D45L3_js__WEBPACK_IMPORTED_MODULE_1__.nu)(current, by);
    if (names.length > MOST_SLICES) return unmeasured({ code: "too-many-slices", count: names.length });
    if ((0, _chunk_23A5WA6V_js__WEBPACK_IMPORTED_MODULE_4__.ZQ)(rule) && input.baseline.kind !== "unpaired") {
      const pairs = pairsOf(target, input);
      if ("code" in pairs) return noPairs(pairs);
    }
    const slices = names.map((slice) => {
      const table = (0, _chunk_DV2D45L3_js__WEBPACK_IMPORTED_MODULE_1__.d9)(current, { by, slice }, target.name);
      const column = (target.of === "score" ? table.scores : table.columns).get(target.name) ?? columnRule.column;
      const part = { ...columnRule, column };
      const baseline = sliceBaseline(part, { by, slice }, input);
      const sliced = { ...input, current: table, baseline, expectedRows: void 0 };
      const expectsAll = input.source === "experiment" && !columnRule.isExplicit;
      const rows = expectsAll ? (0, _chunk_DV2D45L3_js__WEBPACK_IMPORTED_MODULE_1__.kI)(table) : countFor(rule, column);
      const issue = rows === 0 ? { code: "no-rows" } : coverageIssue(part, sliced);
      const { status: status2, value } = issue === void 0 ? measure(part, sliced) : unmeasured(issue);
      return { slice, rows, status: rows < FEWEST_SLICE_ROWS ? void 0 : status2, value };
    });
    slices.sort(worstFirst(rule));
    const judged = slices.flatMap(({ status: status2 }) => status2 ?? []);
    if (judged.length === 0) return unmeasured({ code: "no-judged-slice", slices: slices.length });
    const status = SEVERITY.find((each) => judged.includes(each)) ?? "passed";
    return { status, value: slices[0]?.value ?? null, detail: { kind: "slices", column: by, slices } };
  }
  function sliceBaseline({ target: { of, name }, column }, { by, slice }, { current, baseline }) {
    if (baseline.kind === "none") return baseline;
    if (baseline.kind === "unpaired") {
      const table = (0, _chunk_DV2D45L3_js__WEBPACK_IMPORTED_MODULE_1__.d9)(baseline.table, { by, slice }, name);
      return table.rows === 0 ? { kind: "none", reason: { code: "no-earlier-run" } } : { ...baseline, table };
    }
    const key = of === "score" ? "pairs" : "columnPairs";
    const pairs = baseline[key].get(name);
    if (pairs === void 0) return baseline;
    const scored = (0, _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_0__.rw)(column.rowOf.map((row) => current.identities.exampleOf(row)));
    const isIn = ({ currentRow, baselineRow }) => (currentRow >= 0 ? (0, _chunk_DV2D45L3_js__WEBPACK_IMPORTED_MODULE_1__.Mz)(current, by, currentRow) : (0, _chunk_DV2D45L3_js__WEBPACK_IMPORTED_MODULE_1__.Mz)(baseline.table, by, baselineRow) ?? _chunk_DV2D45L3_js__WEBPACK_IMPORTED_MODULE_1__.GY) === slice;
    return { ...baseline, [key]: /* @__PURE__ */ new Map([[name, (0, _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_0__.Os)(pairs, isIn, scored)]]) };
  }
  function worstFirst(rule) {
    const rank = (status) => status === void 0 ? SEVERITY.length : SEVERITY.indexOf(status);
    const miss = ({ value }) => value === null || rule.kind !== "threshold" ? 0 : (0, _chunk_23A5WA6V_js__WEBPACK_IMPORTED_MODULE_4__.gv)(value, rule.operator, rule.threshold.value);
    return (a, b) => rank(a.status) - rank(b.status) || miss(b) - miss(a) || (a.slice < b.slice ? -1 : 1);
  }
  var MEASURED = { kind: "measured" };
  function checkRuns(runs, maxErrorRate) {
    if (!runs.some(({ role }) => role === "primary")) return unmeasured2({ code: "no-run" });
    const checked = runs.map((run) => checkRun(run, maxErrorRate));
    const first = (kind) => checked.find((each) => each.kind === kind);
    return first("unmeasured") ?? first("no-data") ?? MEASURED;
  }
  function checkRows({ rows, errors }) {
    if (rows === 0) return unmeasured2({ code: "no-rows" });
    return rows === errors ? unmeasured2({ code: "all-rows-failed", rows }) : MEASURED;
  }
  function unmeasured2(detail) {
    return { kind: "unmeasured", cause: { task: void 0, detail } };
  }
  function checkRun({ role, task, outcome }, maxErrorRate) {
    const isEvaluationTask = task.type !== "RUN_EXPERIMENT";
    const detail = outcome.kind === "finished" ? finishedCause(outcome.run, isEvaluationTask, maxErrorRate) : unfinishedCause(outcome);
    if (detail === void 0) return MEASURED;
    const isNoData = NO_DATA.has(detail.code) && role === "primary" && isEvaluationTask;
    const cause = { task: role === "primary" ? void 0 : task, detail };
    return { kind: isNoData ? "no-data" : "unmeasured", cause };
  }
  var NO_DATA = /* @__PURE__ */ new Set(["no-data-found", "already-labelled", "no-items"]);
  function unfinishedCause(outcome) {
    switch (outcome.kind) {
      case "no-data":
        return { code: "no-data-found", message: outcome.error.message };
      case "timed-out":
      case "aborted": {
        const { kind: code, cleanup, run } = outcome;
        return { code, cleanup, neverStarted: run.status === "PENDING" };
      }
      case "unknown": {
        const { kind: code, error, run, cleanup } = outcome;
        const candidates = outcome.candidates.map(({ id: id2, status }) => ({ id: id2, status }));
        return { code, message: error.message, triggered: run !== void 0, cleanup, candidates };
      }
      case "not-awaited":
        return { code: "not-awaited" };
      case "not-started":
        return { code: "not-started", why: outcome };
    }
  }
  function finishedCause(run, isEvaluationTask, maxErrorRate) {
    const { num_successes: successes, num_errors: errors, num_skipped: skipped } = run;
    const processed = successes + errors;
    const items = processed + skipped;
    const failureReason = run.failure_reason?.trim() || null;
    const ended = { failureReason, seconds: (0, _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_2__.o8)(run) ?? null, items };
    if (run.status === "FAILED") return { code: "run-failed", ...ended };
    if (run.status === "CANCELLED") {
      const isLabelled = isEvaluationTask && (0, _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_2__._A)(run);
      return { code: isLabelled ? "already-labelled" : "run-cancelled", ...ended };
    }
    if (items === 0) return { code: isEvaluationTask ? "no-items" : "empty-experiment" };
    if (processed === 0) return { code: "all-skipped", items };
    const isAbove = errors / processed > maxErrorRate + 1e-9;
    if (successes > 0 && !isAbove) return void 0;
    return { code: "too-many-errors", errors, items: processed, maxErrorRate };
  }
  function decideVerdict(validity, results, { onNoData, onInconclusive }) {
    if (validity.kind !== "measured") {
      const reason2 = { kind: "run", cause: validity.cause };
      const success = validity.kind === "no-data" && onNoData !== "fail";
      const policy = success ? `on-no-data: ${onNoData}` : void 0;
      return { status: "unmeasured", success, warn: success && onNoData === "warn", policy, reason: reason2 };
    }
    const blocking = results.filter(({ rule }) => !rule.advisory);
    for (const status of ["failed", "unmeasured", "inconclusive"]) {
      const [result, ...others] = blocking.filter((each) => each.status === status);
      if (result === void 0) continue;
      const success = status === "inconclusive" && onInconclusive === "warn";
      const policy = success ? "on-inconclusive: warn" : void 0;
      return { status, success, warn: success, policy, reason: { kind: "rule", result, more: others.length } };
    }
    const reason = { kind: "passed", blocking: blocking.length };
    return { status: "passed", success: true, warn: false, policy: void 0, reason };
  }
  function concludeCheck(plan, findings) {
    const { runs, scores } = findings;
    const run = combineRuns(runs);
    const rules = evaluateRules(plan.rules, scores?.input, run);
    const awaited = !runs.some(({ outcome }) => outcome.kind === "not-awaited");
    return { name: plan.name, advisory: plan.advisory, target: plan.target, task: findings.task, experiment: findings.experiment, window: plan.start.kind === "trigger" ? plan.start.requests[0]?.window : void 0, url: findings.url, runs, scores: scores?.report, scoresError: findings.scoresError, rules: awaited ? rules : [], verdict: awaited ? decideVerdict(validityOf(plan, findings, run), rules, plan.policy) : void 0 };
  }
  function combineRuns(runs) {
    const finished = runs.filter(({ role }) => role === "primary").map(({ outcome }) => outcome.kind === "finished" ? outcome.run : void 0);
    const [first] = finished;
    if (first === void 0 || !finished.every((run) => run !== void 0)) return void 0;
    if (finished.length === 1) return first;
    const instants = (of) => finished.flatMap((run) => of(run) ?? []).sort();
    return { ...first, ...(0, _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_2__.W_)(finished), run_started_at: instants((run) => run.run_started_at)[0], run_finished_at: instants((run) => run.run_finished_at).at(-1) };
  }
  function validityOf(plan, { runs, scores }, run) {
    const ofRuns = checkRuns(runs, plan.policy.maxErrorRate);
    if (scores === void 0) return ofRuns;
    const ofRows = scores.report.source === "experiment" ? checkRows(scores.input.current) : { kind: "measured" };
    if (ofRuns.kind === "measured") return ofRows;
    const readsLabels = plan.rules.some((rule) => !rule.advisory && (0, _chunk_23A5WA6V_js__WEBPACK_IMPORTED_MODULE_4__.Vj)(rule));
    const labelled = ofRuns.kind === "no-data" && run !== void 0 && (0, _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_2__._A)(run);
    return labelled && readsLabels ? ofRows : ofRuns;
  }
  function concludeStep(checks) {
    const blocking = checks.filter((check) => !check.advisory);
    const verdicts = blocking.flatMap(({ verdict }) => verdict ?? []);
    const success = blocking.every(({ verdict }) => verdict?.success ?? true);
    if (verdicts.length === 0) return { verdict: void 0, success };
    const worst = ["failed", "unmeasured", "inconclusive"].find((status) => verdicts.some((verdict) => verdict.status === status));
    const notPassed = [...blocking, ...checks.filter((check) => check.advisory)].filter(({ verdict }) => verdict !== void 0 && verdict.status !== "passed");
    return { success, verdict: { status: worst ?? "passed", warn: success && verdicts.some(({ warn }) => warn), notPassed } };
  }
}) };
