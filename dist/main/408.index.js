export const id = 408;
export const ids = [408];
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
}), 72408: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, { prefetchScores: () => prefetchScores, readScores: () => readScores });
  var _chunk_CUWBNABS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21144);
  var _chunk_RRGJNGYM_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78399);
  var _chunk_ZYK5XPCR_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61303);
  var _chunk_3IQITJSA_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20667);
  var _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77998);
  var _chunk_GCX3D7AV_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2126);
  var _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23963);
  var _chunk_DV2D45L3_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40061);
  var _chunk_23A5WA6V_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(85230);
  var _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(77410);
  var _chunk_MLKGABMK_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47351);
  var d3_array__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5793);
  var MAX_EXPERIMENTS = 2e4;
  var FEW_PAGES = 2;
  function createEarlierResults({ columns, datasetId }, deps, readInputColumns = (0, _chunk_CUWBNABS_js__WEBPACK_IMPORTED_MODULE_0__.sD)(deps)) {
    const inputColumns = async () => datasetId === void 0 ? void 0 : readInputColumns(datasetId);
    const read = async (id2, deadline, maxPages) => {
      const options = { columns, inputColumns: await inputColumns(), deadline, maxPages };
      return (0, _chunk_CUWBNABS_js__WEBPACK_IMPORTED_MODULE_0__.aK)({ kind: "experiment", id: id2 }, options, deps);
    };
    const experiments = (0, _chunk_CUWBNABS_js__WEBPACK_IMPORTED_MODULE_0__.Bj)(async (key, deadline) => {
      const query = { dataset_id: datasetId, name: key };
      const page = (at) => deps.ax.experiments({ ...query, ...at }, (0, _chunk_RRGJNGYM_js__WEBPACK_IMPORTED_MODULE_1__.TE)(deadline, deps));
      const items = await (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_4__.Fo)(page, { limit: MAX_EXPERIMENTS });
      const isOurs = ({ name, dataset_id }) => dataset_id === datasetId && (0, _chunk_ZYK5XPCR_js__WEBPACK_IMPORTED_MODULE_2__.QB)(name)?.key === key;
      return items.filter(isOurs).sort((a, b) => instantOf(b) - instantOf(a));
    });
    const few = (0, _chunk_CUWBNABS_js__WEBPACK_IMPORTED_MODULE_0__.Bj)((id2, deadline) => read(id2, deadline, FEW_PAGES));
    const rows = (0, _chunk_CUWBNABS_js__WEBPACK_IMPORTED_MODULE_0__.Bj)(async (id2, deadline) => {
      return await few.known(id2)?.catch(() => void 0) ?? read(id2, deadline);
    });
    return { inputColumns, experiments: experiments.get, rows: rows.get, fewRows: (id2, deadline) => rows.known(id2) ?? few.get(id2, deadline) };
  }
  function instantOf({ created_at }) {
    return Date.parse(created_at) || -Infinity;
  }
  var MAX_CANDIDATES = 5;
  var MAX_POOLED = 5;
  function candidatesFor(experiments, self) {
    const byCommit = (0, d3_array__WEBPACK_IMPORTED_MODULE_10__.Os)(withoutSelf(experiments, self), ({ id: id2, name }) => (0, _chunk_ZYK5XPCR_js__WEBPACK_IMPORTED_MODULE_2__.QB)(name)?.sha ?? `unknown, ${id2}`);
    return [...byCommit.values()].slice(0, MAX_CANDIDATES).flatMap(([experiment, ...others]) => {
      return experiment === void 0 ? [] : [{ experiment, repeats: others.slice(0, MAX_POOLED - 1) }];
    });
  }
  function withoutSelf(experiments, self) {
    return experiments.filter(({ id: id2, name }) => id2 !== self.id && name !== self.name);
  }
  function isPoolable({ table }, { columns, rules, maxErrorRate }) {
    if (table.rows === 0 || table.errors > maxErrorRate * table.rows + 1e-9) return false;
    const required = (1 - maxErrorRate) * (0, _chunk_DV2D45L3_js__WEBPACK_IMPORTED_MODULE_7__.kI)(table) - 1e-9;
    return [...columns.scores].every((name) => {
      const { values = [], labelled = 0 } = table.scores.get(name) ?? {};
      const scored = Math.max(values.length, labelled);
      return rules.some((rule) => (0, _chunk_23A5WA6V_js__WEBPACK_IMPORTED_MODULE_11__.qA)(rule) && (0, _chunk_23A5WA6V_js__WEBPACK_IMPORTED_MODULE_11__.Wo)(rule, name)) ? scored > 0 : scored >= required;
    });
  }
  async function findBaseline(request, results, deadline, deps) {
    const { baseline } = request.plan;
    switch (baseline.kind) {
      case "none":
        return baseline;
      case "experiment": {
        const { experiment } = baseline;
        if (experiment.id === request.self.id) return { kind: "none", reason: { code: "is-current" } };
        return readCandidate({ experiment, repeats: [] }, request.plan, results, deadline);
      }
      case "key":
        return newestThatPairs(baseline, request, results, deadline);
      case "previous-run":
        return previousRun(request, deadline, deps);
    }
  }
  async function newestThatPairs({ key, branch }, request, results, deadline) {
    const candidates = candidatesFor(await results.experiments(key, deadline), request.self);
    if (candidates.length === 0) return { kind: "none", reason: { code: "no-experiment", branch } };
    const { named, every } = targetsOf(request);
    const opened = [];
    for (const candidate of candidates) {
      const found = await readCandidate(candidate, request.plan, results, deadline);
      const covered = coveredTargets(found.table, request);
      if ((0, d3_array__WEBPACK_IMPORTED_MODULE_10__.W_)(covered, [...named, ...every]) && covered.size > 0) return found;
      opened.push({ found, covered });
    }
    const available = new Set(opened.flatMap(({ covered }) => [...covered]));
    const needed = [...named, ...every.filter((target) => available.has(target))];
    const whole = every.length > 0 ? opened.find(({ covered }) => (0, d3_array__WEBPACK_IMPORTED_MODULE_10__.W_)(covered, needed)) : void 0;
    const partial = opened.find(({ covered }) => covered.size > 0);
    if (partial === void 0) return { kind: "none", reason: { code: "no-overlap", branch } };
    return whole?.found ?? { ...partial.found, coversAllRules: false };
  }
  function targetsOf({ plan, current }) {
    const { everyScore, ...required } = (0, _chunk_23A5WA6V_js__WEBPACK_IMPORTED_MODULE_11__.oU)(plan.rules);
    const named = ["scores", "columns"].flatMap((of) => [...required[of]].filter((name) => current[of].has(name)).map((name) => idOf(of, name)));
    return { named, every: everyScore ? Array.from(current.scores.keys(), (name) => idOf("scores", name)) : [] };
  }
  function idOf(of, name) {
    return `${of} ${name}`;
  }
  function coveredTargets(baseline, { plan, current }) {
    const covered = ["scores", "columns"].flatMap((of) => [...(0, _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_6__.Dz)(current, baseline, plan, of)].flatMap(([name, pairs]) => (0, _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_6__.Pw)(pairs) ? [idOf(of, name)] : []));
    return new Set(covered);
  }
  async function readCandidate({ experiment, repeats }, plan, results, deadline) {
    const read = async (each) => ({ experiment: each, rows: await results.rows(each.id, deadline) });
    const [first, ...others] = await Promise.all([read(experiment), ...repeats.map(read)]);
    const pooled = others.filter(({ rows }) => isPoolable(rows, plan));
    const parts = [first.rows, ...pooled.map(({ rows }) => rows)];
    return { kind: "paired", experiment, pooled: pooled.map((each) => each.experiment), parts, table: (0, _chunk_DV2D45L3_js__WEBPACK_IMPORTED_MODULE_7__.KP)(parts.map(({ table }) => table)), coversAllRules: true };
  }
  var MAX_RUNS = 100;
  async function previousRun({ plan, run }, deadline, deps) {
    const { source, columns } = plan;
    if (source.kind !== "time-window") return { kind: "none", reason: { code: "not-applicable" } };
    const call = (0, _chunk_RRGJNGYM_js__WEBPACK_IMPORTED_MODULE_1__.TE)(deadline, deps);
    const page = (at) => deps.ax.taskRuns(run.task_id, { status: "COMPLETED", ...at }, call);
    const items = await (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_4__.Fo)(page, { limit: MAX_RUNS });
    for (const each of items) {
      const { id: id2, data_start_time: start, data_end_time: end, num_successes: successes } = each;
      const isEarlier = id2 !== run.id && Date.parse(each.created_at) <= Date.parse(run.created_at);
      if (!isEarlier || !start || !end || successes === 0) continue;
      const window = { kind: "time-window", projectId: source.projectId, start, end };
      const { table } = await (0, _chunk_CUWBNABS_js__WEBPACK_IMPORTED_MODULE_0__.aK)(window, { columns, inputColumns: void 0, deadline }, deps);
      return { kind: "unpaired", run: { id: id2, start, end }, table };
    }
    return { kind: "none", reason: { code: "no-earlier-run" } };
  }
  var AT_ONCE = 4;
  async function readTrend({ key, limit }, results, self, deadline) {
    const listed = await results.experiments(key, deadline);
    const experiments = withoutSelf(listed, self).slice(0, limit).reverse();
    const tables = /* @__PURE__ */ new Map();
    const waiting = [...experiments];
    const work = async () => {
      for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
        const rows = await results.fewRows(next.id, deadline).catch(leaveOutLarge);
        if (rows !== void 0) tables.set(next.id, rows.table);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    const trend = /* @__PURE__ */ new Map();
    for (const { id: experimentId, created_at: createdAt } of experiments) {
      for (const [score, { values }] of tables.get(experimentId)?.scores ?? []) {
        const average = (0, d3_array__WEBPACK_IMPORTED_MODULE_10__.i2)(values);
        if (average === void 0) continue;
        trend.set(score, [...trend.get(score) ?? [], { experimentId, createdAt, mean: average }]);
      }
    }
    return trend;
  }
  function leaveOutLarge(error) {
    if (!(error instanceof _chunk_CUWBNABS_js__WEBPACK_IMPORTED_MODULE_0__.Us)) throw error;
  }
  function buildReport(parts) {
    const { source, experiment, pooled, table, baseline, regressions, regressionsTotal } = parts;
    const names = /* @__PURE__ */ new Set([...table.scores.keys(), ...baseline.kind === "none" ? [] : baseline.table.scores.keys()]);
    return { source, experiment: experiment ?? null, pooled: pooled.map(({ id: id2, name }) => ({ id: id2, name })), rows: table.rows, errors: table.errors, scores: [...names].sort((a, b) => a < b ? -1 : 1).map((name) => scoreResult(name, parts)), baseline: baselineInfo(baseline), regressions: [...regressions], regressionsTotal };
  }
  function scoreResult(name, { plan, table, baseline, pairs, trend }) {
    const { direction, source: directionSource } = reportedDirection(name, plan);
    const paired = pairs.get(name);
    const summary = (side) => side.scores.has(name) ? summarizeScore(side, name) : null;
    const [current, before] = [summary(table), baseline.kind === "none" ? null : summary(baseline.table)];
    const [now = null, then = null] = [current?.mean, before?.mean];
    const unpairedDelta = baseline.kind === "unpaired" && now !== null && then !== null ? now - then : null;
    return { name, current, baseline: before, direction, directionSource, pairs: paired === void 0 ? null : summarizePairs(paired, direction, (0, _chunk_23A5WA6V_js__WEBPACK_IMPORTED_MODULE_11__._N)(plan.rules, name)), delta: paired === void 0 ? unpairedDelta : (0, _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_6__.s2)(paired) ?? null, deltaInterval: paired === void 0 ? null : (0, _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_6__._G)(paired), trend: [...trend.get(name) ?? []] };
  }
  function reportedDirection(score, { rules, directions }) {
    const ruled = rules.flatMap((rule) => {
      const about = rule.kind === "threshold" ? rule.metric : rule;
      return "direction" in about && (0, _chunk_23A5WA6V_js__WEBPACK_IMPORTED_MODULE_11__.Wo)(rule, score) ? about.direction ?? [] : [];
    });
    return (0, _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_6__.FR)(ruled[0], directions.get(score));
  }
  function baselineInfo(baseline) {
    switch (baseline.kind) {
      case "none":
        return baseline;
      case "unpaired":
        return { kind: "unpaired", run: baseline.run, rows: baseline.table.rows };
      case "paired": {
        const { experiment, pooled, table, coversAllRules } = baseline;
        const { id: id2, name, created_at: createdAt, dataset_version_id: version } = experiment;
        return { kind: "paired", experiment: { id: id2, name, createdAt, datasetVersionId: version ?? null }, pooled: pooled.map((each) => ({ id: each.id, name: each.name })), rows: table.rows, coversAllRules };
      }
    }
  }
  function summarizeScore(table, name) {
    const column = table.scores.get(name);
    const { values = [], labels = [], invalid = null, unparsable = 0 } = column ?? {};
    return { name, count: values.length, missing: (0, _chunk_DV2D45L3_js__WEBPACK_IMPORTED_MODULE_7__.oy)(table, name), mean: (0, d3_array__WEBPACK_IMPORTED_MODULE_10__.i2)(values) ?? null, interval: column === void 0 ? null : (0, _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_6__.XF)(column, table.identities), median: (0, d3_array__WEBPACK_IMPORTED_MODULE_10__.JZ)(values) ?? null, min: (0, d3_array__WEBPACK_IMPORTED_MODULE_10__.jk)(values) ?? null, max: (0, d3_array__WEBPACK_IMPORTED_MODULE_10__.T9)(values) ?? null, stddev: (0, d3_array__WEBPACK_IMPORTED_MODULE_10__.KS)(values) ?? null, labels: Array.from(labels, ([label, count]) => ({ label, count })).sort((a, b) => b.count - a.count), invalid, unparsable };
  }
  function summarizePairs(pairs, direction, margin = 0) {
    return { count: pairs.current.length, currentMean: (0, d3_array__WEBPACK_IMPORTED_MODULE_10__.i2)(pairs.current) ?? null, baselineMean: (0, d3_array__WEBPACK_IMPORTED_MODULE_10__.i2)(pairs.baseline) ?? null, ...(0, _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_6__.xS)(pairs, direction), newlyMissing: pairs.newlyMissing.length, inputDiffers: pairs.inputDiffers.length, minimumDetectableEffect: minimumDetectableEffect(pairs, margin) };
  }
  function minimumDetectableEffect(pairs, margin = 0) {
    const n = pairs.current.length;
    if (n < _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_6__.Ns) return null;
    const two = (0, _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_6__._J)(pairs.current, pairs.baseline);
    const { worse, better } = (0, _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_6__.xS)(pairs, "higher");
    if (two !== void 0) {
      if ((0, _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_6__.Ft)(two.low, two.high)) return null;
      return Math.max(margin, (0, _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_6__.jB)(Math.min(worse, better), n) * (two.high - two.low));
    }
    if (worse + better < _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_6__.ER) return null;
    return Math.max(margin, (0, _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_6__.vL)((0, d3_array__WEBPACK_IMPORTED_MODULE_10__.KS)((0, _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_6__.pe)(pairs, "higher")) ?? 0, n));
  }
  var MAX_SHOWN = 50;
  async function readRegressions(search, deadline, deps) {
    const { pairs, directionOf: directionOf2, inputColumns } = search;
    const total = (0, d3_array__WEBPACK_IMPORTED_MODULE_10__.cz)(pairs, ([score, each]) => (0, _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_6__.ci)(each, directionOf2(score)));
    const shown = chooseShown(search);
    const textsOf = (side) => {
      const rows = shown.map((each) => each[`${side}Row`]);
      return (0, _chunk_CUWBNABS_js__WEBPACK_IMPORTED_MODULE_0__.OJ)(readPartTexts(search[side], rows, { inputColumns, deadline }, deps), (error) => {
        deps.onProgress({ kind: "scores-unavailable", what: "regressions", error });
      });
    };
    const [current, baseline] = await Promise.all([textsOf("current"), textsOf("baseline")]);
    const regressions = shown.map(({ score, exampleId, baselineScore, currentScore, drop }, at) => {
      const [now, before] = [current?.[at], baseline?.[at]];
      return { ...{ score, exampleId, baselineScore, currentScore, drop }, input: now?.input ?? before?.input ?? null, baselineOutput: before?.output ?? null, currentOutput: now?.output ?? null, explanation: now?.explanations.get(score) ?? null };
    });
    return { regressions, total };
  }
  function chooseShown({ pairs, directionOf: directionOf2 }) {
    const byScore = Array.from(pairs, ([score, each]) => regressionsOf(each, { direction: directionOf2(score), most: MAX_SHOWN }).map((worst) => ({ score, ...worst })));
    return Array.from({ length: MAX_SHOWN }, (_, turn) => byScore.flatMap((worst) => worst[turn] ?? [])).flat().slice(0, MAX_SHOWN).sort((a, b) => b.drop - a.drop);
  }
  async function readPartTexts(parts, rows, options, deps) {
    const found = /* @__PURE__ */ new Map();
    await Promise.all(parts.map(async (part, at) => {
      const refs = rows.filter((row) => row.part === at);
      const texts = await (0, _chunk_CUWBNABS_js__WEBPACK_IMPORTED_MODULE_0__.Z7)(part, refs, options, deps);
      refs.forEach((row, place) => found.set(row, texts[place]));
    }));
    return rows.map((row) => found.get(row));
  }
  function regressionsOf(pairs, { direction, tolerance = 0, most = Infinity }) {
    const isHigher = direction === "higher";
    return (0, _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_6__.pe)(pairs, direction).map((drop, at) => ({ drop, at })).filter(({ drop }) => drop > tolerance + _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_6__.aC).sort((a, b) => b.drop - a.drop).slice(0, most).map(({ drop, at }) => {
      const [now, before] = [pairs.currentRows[at], pairs.baselineRows[at]];
      const currentRow = identify(pairs.identities.current, isHigher ? now?.lowest : now?.highest);
      const baselineRow = identify(pairs.identities.baseline, isHigher ? before?.highest : before?.lowest);
      const [currentScore = 0, baselineScore = 0] = [pairs.current[at], pairs.baseline[at]];
      const exampleId = currentRow.exampleId ?? "";
      return { exampleId, currentScore, baselineScore, drop, currentRow, baselineRow };
    });
  }
  function identify(identities, index = -1) {
    return identities.at(index) ?? { id: "", exampleId: null, position: -1, part: 0 };
  }
  var PREFETCH_MS = 3e5;
  var TREND_MS = 2e3;
  function prefetchScores(plan, deps, { self = { id: void 0, name: void 0 }, inputColumns } = {}) {
    const results = createEarlierResults(plan, deps, inputColumns);
    const deadline = (0, _chunk_BXAJHFGO_js__WEBPACK_IMPORTED_MODULE_4__.db)(deps.clock, PREFETCH_MS);
    const { source, baseline, trend: trendPlan } = plan;
    if (source.kind !== "experiment" && source.kind !== "new-experiment") return { results, trend: void 0 };
    const own = source.kind === "experiment" ? { id: source.id, name: void 0 } : self;
    const baselineRows = async () => {
      if (baseline.kind === "experiment") await results.rows(baseline.experiment.id, deadline);
      if (baseline.kind !== "key") return;
      const [first] = candidatesFor(await results.experiments(baseline.key, deadline), own);
      const experiments = first === void 0 ? [] : [first.experiment, ...first.repeats];
      await Promise.all(experiments.map(({ id: id2 }) => results.rows(id2, deadline)));
    };
    const rows = baselineRows();
    const trend = trendPlan === void 0 ? void 0 : readTrend(trendPlan, results, own, deadline);
    for (const early of [results.inputColumns(), rows, trend]) early?.catch(() => void 0);
    return { results, trend };
  }
  async function readScores(plan, primary, options, deps) {
    const run = scorableRun(primary, plan);
    const source = run && sourceOf(plan, run, options.experiment?.id);
    if (run === void 0 || source === void 0 || deps.signal.aborted) return { data: void 0, error: void 0 };
    const prefetch = options.prefetch ?? prefetchScores(plan, deps);
    let error;
    const data = await (0, _chunk_CUWBNABS_js__WEBPACK_IMPORTED_MODULE_0__.OJ)(gather({ ...options, plan, run, source, prefetch }, deps), (failure) => {
      error = failure;
      deps.onProgress({ kind: "scores-unavailable", what: "scores", error: failure });
    });
    return { data, error };
  }
  function scorableRun({ outcome }, { rules }) {
    if (outcome.kind !== "finished") return void 0;
    const { run } = outcome;
    const readsLabels = (0, _chunk_BITIIVXP_js__WEBPACK_IMPORTED_MODULE_8__._A)(run) && rules.some(_chunk_23A5WA6V_js__WEBPACK_IMPORTED_MODULE_11__.Vj);
    return run.status === "COMPLETED" || readsLabels ? run : void 0;
  }
  function sourceOf({ source }, run, knownId) {
    switch (source.kind) {
      case "nothing":
        return void 0;
      case "time-window": {
        const { data_start_time: start, data_end_time: end } = run;
        return start && end ? { kind: "time-window", projectId: source.projectId, start, end } : void 0;
      }
      case "experiment":
        return source;
      case "new-experiment": {
        const id2 = run.experiment_id ?? knownId;
        return id2 ? { kind: "experiment", id: id2 } : void 0;
      }
    }
  }
  async function gather(gathering, deps) {
    const { plan, run, source, prefetch, deadline } = gathering;
    const self = { id: source.kind === "experiment" ? source.id : void 0, name: gathering.experiment?.name };
    const [own, earlier] = await Promise.all([readCurrent(gathering, deps), readEarlierAttempts(gathering, deps)]);
    const current = [own, ...earlier.map(({ rows }) => rows)];
    const table = (0, _chunk_DV2D45L3_js__WEBPACK_IMPORTED_MODULE_7__.KP)(current.map((rows) => rows.table));
    const baseline = await findOrReport({ plan, run, self, current: table }, gathering, deps);
    const compared = compare(table, baseline, plan);
    const search = { pairs: compared.kind === "paired" ? compared.pairs : /* @__PURE__ */ new Map(), directionOf: (score) => reportedDirection(score, plan).direction, current, baseline: baseline.kind === "paired" ? baseline.parts : [], inputColumns: await prefetch.results.inputColumns() };
    const { regressions, total } = await readRegressions(search, deadline, deps);
    const report = buildReport({ plan, source: source.kind, experiment: self.id === void 0 ? void 0 : { id: self.id, name: self.name ?? "" }, pooled: earlier, table, baseline, pairs: search.pairs, regressions, regressionsTotal: total, trend: await trendInTime(prefetch, self, deps) });
    const { directions, labels, maxErrorRate } = plan;
    const ownRows = expectedRows(plan, run);
    const earlierRows = (0, d3_array__WEBPACK_IMPORTED_MODULE_10__.cz)(earlier, ({ rows }) => (0, _chunk_DV2D45L3_js__WEBPACK_IMPORTED_MODULE_7__.kI)(rows.table));
    const input = { current: table, source: source.kind, expectedRows: ownRows === void 0 ? void 0 : ownRows + earlierRows, baseline: compared, ...{ directions, labels, maxErrorRate } };
    return { report, input };
  }
  function compare(current, baseline, { limited }) {
    if (baseline.kind !== "paired") return baseline;
    const pairs = (0, _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_6__.Dz)(current, baseline.table, { limited });
    return { ...baseline, pairs, columnPairs: (0, _chunk_OP3B5Y26_js__WEBPACK_IMPORTED_MODULE_6__.Dz)(current, baseline.table, { limited }, "columns") };
  }
  function expectedRows({ source, evaluators }, run) {
    const isCounted = source.kind === "new-experiment" || source.kind === "time-window" && evaluators === 1;
    return isCounted ? run.num_successes : void 0;
  }
  async function readCurrent({ plan, run, source, prefetch, deadline }, deps) {
    const { columns, rules, directions } = plan;
    const inputColumns = source.kind === "experiment" ? await prefetch.results.inputColumns() : void 0;
    const read = () => (0, _chunk_CUWBNABS_js__WEBPACK_IMPORTED_MODULE_0__.aK)(source, { columns, inputColumns, deadline }, deps);
    if (!rules.some(_chunk_23A5WA6V_js__WEBPACK_IMPORTED_MODULE_11__.Vj)) return read();
    const named = [...columns.scores, ...rules.some(_chunk_23A5WA6V_js__WEBPACK_IMPORTED_MODULE_11__.Jw) ? directions.keys() : []];
    const scores = named.filter((name) => directions.size === 0 || directions.has(name));
    const count = expectedRows(plan, run);
    const expected = source.kind === "time-window" ? { rows: void 0, scores, judged: count ?? 1 } : { rows: count, scores };
    return (0, _chunk_CUWBNABS_js__WEBPACK_IMPORTED_MODULE_0__.kN)(read, expected, deadline, deps);
  }
  async function readEarlierAttempts({ plan, source, pooled, prefetch, deadline }, deps) {
    if (source.kind !== "experiment") return [];
    const attempts = await Promise.all(pooled.map(async ({ id: id2, name }) => {
      const rows = await (0, _chunk_CUWBNABS_js__WEBPACK_IMPORTED_MODULE_0__.OJ)(prefetch.results.rows(id2, deadline), (error) => {
        deps.onProgress({ kind: "debug", message: `earlier attempt ${name} left out: ${error.message}` });
      });
      return rows !== void 0 && isPoolable(rows, plan) ? [{ id: id2, name, rows }] : [];
    }));
    return attempts.flat();
  }
  async function findOrReport(request, { prefetch, deadline }, deps) {
    const found = await (0, _chunk_CUWBNABS_js__WEBPACK_IMPORTED_MODULE_0__.OJ)(findBaseline(request, prefetch.results, deadline, deps), (error) => {
      deps.onProgress({ kind: "scores-unavailable", what: "baseline", error });
    });
    deps.onProgress({ kind: "debug", message: `baseline: ${describeChoice(found)}` });
    return found ?? { kind: "none", reason: { code: "unavailable" } };
  }
  function describeChoice(found) {
    if (found === void 0) return "unavailable";
    if (found.kind === "none") return found.reason.code;
    if (found.kind === "unpaired") return `run ${found.run.id}`;
    const { experiment, pooled, table, coversAllRules } = found;
    const repeats = pooled.length === 0 ? "" : `, pooled with ${pooled.map(({ name }) => name).join(", ")}`;
    return `${experiment.name} (${experiment.id})${repeats}, ${table.rows} rows${coversAllRules ? "" : ", not for all rules"}`;
  }
  async function trendInTime({ trend }, self, deps) {
    if (trend === void 0) return /* @__PURE__ */ new Map();
    const done = new AbortController();
    const read = (0, _chunk_CUWBNABS_js__WEBPACK_IMPORTED_MODULE_0__.OJ)(trend, (error) => {
      if (!done.signal.aborted) deps.onProgress({ kind: "scores-unavailable", what: "trend", error });
    });
    const points = await Promise.race([read, deps.clock.sleep(TREND_MS, done.signal).then(() => void 0)]);
    done.abort();
    const others = Array.from(points ?? [], ([score, all]) => [score, all.filter(({ experimentId }) => experimentId !== self.id)]);
    return new Map(others);
  }
}) };
