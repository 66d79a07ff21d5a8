import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = { 6982: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
}), 9896: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
}), 4589: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
}), 6698: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
}), 4573: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
}), 7540: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");
}), 7598: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
}), 3053: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
}), 610: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
}), 8474: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
}), 3024: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
}), 7067: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
}), 2467: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
}), 7030: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
}), 6760: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
}), 643: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
}), 1792: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
}), 7075: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
}), 8500: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
}), 1692: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
}), 3136: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
}), 7975: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
}), 3429: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
}), 5919: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
}), 8522: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
}), 857: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
}), 3193: ((module) => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
}), 92: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { $r: () => onlyCheck, Am: () => SYMBOLS, E9: () => parseDuration, FB: () => readWorkflowContext, G0: () => failingSlices, Hd: () => isTerminal, IO: () => describeRule, KM: () => sparkline, LF: () => limitOf, Lu: () => formatRange, N6: () => listCodes, NV: () => describeFamilyRisk, OF: () => isPlainNumber, R8: () => describeOperation, Rv: () => oneLineVerbatim, SS: () => describeOutcome, TN: () => oneLine, Uc: () => describeError, V: () => byVariant, VA: () => __export, Vj: () => verdictOf, YM: () => formatAligned, ZV: () => formatNumber, _A: () => isAlreadyLabelled, a3: () => formatDuration, aj: () => sanitize, be: () => isZero, cn: () => describeCheck, gJ: () => describeNoBaseline, hB: () => formatChangeRange, im: () => formatDay, jS: () => describeSensitivity, n6: () => describeIssue, ng: () => runOf, oE: () => compact, pL: () => formatArrow, r4: () => formatInstant, s0: () => nameOfTask, sN: () => tallyChecks, td: () => pluralize, u7: () => describeAction, vA: () => totalsOf, vZ: () => describeRun, ww: () => measuredValue, xv: () => truncate, y: () => formatScore });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(7598);
  var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(8395);
  var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(3305);
  var __defProp = Object.defineProperty;
  var __export = (target, all) => {
    for (var name in all) __defProp(target, name, { get: all[name], enumerable: true });
  };
  var NUMBER = String.raw`(\d+(?:\.\d+)?|\.\d+)\s*`;
  var UNITS = [{ words: "days?|d", ms: 864e5 }, { words: "hours?|h", ms: 36e5 }, { words: "minutes?|min|m", ms: 6e4 }, { words: "seconds?|sec|s", ms: 1e3 }, { words: "ms", ms: 1 }];
  var DURATION = new RegExp(`^${UNITS.map(({ words }) => `(?:${NUMBER}(?:${words})\\s*)?`).join("")}$`, "i");
  var PLAIN_NUMBER = /^(?:\d+(?:\.\d+)?|\.\d+)$/;
  var LONGEST_TEXT = 100;
  function isPlainNumber(text2) {
    return PLAIN_NUMBER.test(text2.trim());
  }
  function parseDuration(text2) {
    const trimmed = text2.trim();
    if (trimmed === "" || trimmed.length > LONGEST_TEXT) return void 0;
    if (isPlainNumber(trimmed)) return countable(Number(trimmed) * 1e3);
    const numbers = DURATION.exec(trimmed)?.slice(1);
    if (numbers === void 0) return void 0;
    return countable(UNITS.reduce((total, { ms }, index) => total + Number(numbers[index] ?? 0) * ms, 0));
  }
  function countable(ms) {
    return ms <= Number.MAX_SAFE_INTEGER ? ms : void 0;
  }
  function formatDuration(ms) {
    if (ms < 1e3) return `${Math.round(ms)}ms`;
    const tenths = Math.round(ms / 100) / 10;
    if (tenths < 60) return `${tenths}s`;
    const seconds = Math.round(ms / 1e3);
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60) return `${minutes}m ${String(seconds % 60).padStart(2, "0")}s`;
    return `${Math.floor(minutes / 60)}h ${String(minutes % 60).padStart(2, "0")}m`;
  }
  var SAME = 1e-9;
  var DIGITS = 4;
  var ALL_DIGITS = 15;
  var MINUS = "−";
  var NO_BREAK_SPACE = " ";
  function isZero(value) {
    return Math.abs(value) <= SAME;
  }
  function formatNumber(value) {
    return withDecimals(value, 0);
  }
  function formatScore(value) {
    return withDecimals(value, 2);
  }
  function formatAligned(value) {
    return withDecimals(value, 3);
  }
  function withDecimals(value, least) {
    const size = Math.abs(value);
    const most = size < 10 ? 3 : size < 100 ? 2 : size < 1e3 ? 1 : 0;
    const minimumFractionDigits = Math.min(least, most);
    if (isZero(value)) return toText(0, { minimumFractionDigits });
    if (size < 5e-4) return toText(value, { maximumSignificantDigits: 2 });
    for (let decimals = most; ; decimals += 1) {
      const shown = toText(value, { minimumFractionDigits, maximumFractionDigits: decimals });
      const denies = decimals < 6 && most > 0 && !isZero(value - Math.round(value)) && !/\.\d*[1-9]/.test(shown);
      if (!denies) return shown;
    }
  }
  function toText(value, options) {
    return value.toLocaleString("en-US", options).replace("-", MINUS);
  }
  function formatChange(delta, format = formatScore) {
    return delta > 0 && !isZero(delta) ? `+${format(delta)}` : format(delta);
  }
  function formatArrow(delta) {
    const arrow = isZero(delta) ? "=" : delta > 0 ? "▲" : "▼";
    return `${arrow}${NO_BREAK_SPACE}${formatAligned(Math.abs(delta))}`;
  }
  function formatRange({ low, high }, format = formatScore) {
    return `${format(low)}…${format(high)}`;
  }
  function formatChangeRange(range, format = formatScore) {
    return formatRange(range, (delta) => formatChange(delta, format));
  }
  function formatShare(share) {
    return `${toText(share * 100, { maximumFractionDigits: 1 })}%`;
  }
  function formatMeasured(value, { value: limit, unit }) {
    if (unit === "percent") return `${digitsBeside(value * 100, limit * 100)}%`;
    if (unit === "number") return digitsBeside(value, limit);
    const [shown, other] = [value, limit].map((seconds) => formatDuration(seconds * 1e3));
    return shown === other && !isZero(value - limit) ? `${digitsBeside(value, limit)}s` : String(shown);
  }
  function digitsBeside(value, other) {
    if (Number.isInteger(value)) return toText(value, {});
    const plain = formatScore(value);
    if (plain !== formatScore(other) || isZero(value - other)) return plain;
    return exactly(withDigits(value, DIGITS, (shown) => shown !== other));
  }
  function withDigits(value, least, isTrue) {
    for (let count = least; count < ALL_DIGITS; count += 1) {
      const shown = Number(value.toPrecision(count));
      if (isTrue(shown)) return shown;
    }
    return value;
  }
  function exactly(value) {
    return toText(value, { maximumSignificantDigits: ALL_DIGITS });
  }
  var SIGNS = { ">=": "≥", "<=": "≤", ">": ">", "<": "<", "==": "=", "!=": "≠" };
  function formatLimit(operator, { value, unit }) {
    const limits = { number: () => exactly(value), percent: () => `${exactly(value * 100)}%`, duration: () => formatDuration(value * 1e3) };
    return `${SIGNS[operator]}${NO_BREAK_SPACE}${limits[unit]()}`;
  }
  function formatProbability(p) {
    if (p < 1e-3) return "p < 0.001";
    const isTrue = (shown) => shown > 0.05 === p > 0.05 && (shown !== 0.05 || p === 0.05);
    return `p = ${withDigits(p, 2, isTrue)}`;
  }
  function pluralize(count, noun, plural = `${noun}s`) {
    return `${formatNumber(count)} ${count === 1 ? noun : plural}`;
  }
  function listCodes(names) {
    return names.map((name) => `\`${name}\``).join(", ");
  }
  function compact(items) {
    return items.filter((item) => Boolean(item));
  }
  var BLOCKS = "▁▂▃▄▅▆▇█";
  function sparkline(values) {
    const low = Math.min(...values);
    const span = Math.max(...values) - low;
    const height = (value) => isZero(span) ? 3 : Math.round((value - low) / span * 7);
    return values.map((value) => BLOCKS[height(value)]).join("");
  }
  function formatDay(instant) {
    const time = Date.parse(instant);
    return Number.isNaN(time) ? instant : new Date(time).toISOString().slice(0, 10);
  }
  function formatInstant(instant) {
    const time = Date.parse(instant);
    return Number.isNaN(time) ? instant : `${new Date(time).toISOString().slice(0, 16).replace("T", " ")} UTC`;
  }
  var INVISIBLE = /(?![\t\n\u200b])[\p{Cc}\p{Cf}\u2028\u2029]/gu;
  var ZERO_WIDTH_SPACE = "​";
  function sanitize(text2) {
    return text2.replace(/\r\n?/g, "\n").toWellFormed().replace(INVISIBLE, "�").replace(/:(?=:)/g, `:${ZERO_WIDTH_SPACE}`).replaceAll("##[", `##${ZERO_WIDTH_SPACE}[`);
  }
  function oneLine(text2, max = 500) {
    return truncate(sanitize(text2).replace(/\s+/g, " ").trim(), max);
  }
  function oneLineVerbatim(text2, max = 500) {
    return truncate(sanitize(text2).replace(/[\n\t]/g, " "), max);
  }
  function byVariant(key, table) {
    return (variant) => {
      const entry = table[variant[key]];
      return entry instanceof Function ? entry(variant) : entry;
    };
  }
  function truncate(text2, max) {
    if (text2.length <= max) return text2;
    return `${text2.slice(0, max - 1).replace(/[\ud800-\udbff]$/, "")}…`;
  }
  function runOf(outcome) {
    return "run" in outcome ? outcome.run : void 0;
  }
  function sumCounts(runs) {
    const sum = (count) => runs.reduce((total, run) => total + count(run), 0);
    return { num_successes: sum((run) => run.num_successes), num_errors: sum((run) => run.num_errors), num_skipped: sum((run) => run.num_skipped) };
  }
  var TERMINAL = /* @__PURE__ */ new Set(["COMPLETED", "FAILED", "CANCELLED"]);
  var KNOWN = /* @__PURE__ */ new Set([...TERMINAL, "PENDING", "RUNNING"]);
  function isTerminal({ status }) {
    return TERMINAL.has(status);
  }
  var ALREADY_LABELLED = /already has evaluation labels/i;
  function isAlreadyLabelled({ status, failure_reason: reason }) {
    return status === "CANCELLED" && ALREADY_LABELLED.test(reason ?? "");
  }
  function durationSeconds(run) {
    const started = Date.parse(run.run_started_at ?? run.created_at);
    const finished = Date.parse(run.run_finished_at ?? "");
    return Number.isNaN(started) || Number.isNaN(finished) ? void 0 : Math.max(0, (finished - started) / 1e3);
  }
  function isPairedRule(rule) {
    return rule.kind !== "threshold" || rule.metric.kind === "regressions";
  }
  var MAX_LISTED = 10;
  function describeRule(result) {
    return describeRuleDetail({ ...result.detail, result });
  }
  var describeRuleDetail = byVariant("kind", { unmeasured: ({ cause }) => describeUnmeasured(cause), "no-pairs": ({ cause }) => describeNoPairs(cause), "run-metric": ({ result }) => `measured ${shownValue(result)}`, statistic: ({ statistic, count, interval, result }) => {
    const name = nameStatistic(statistic);
    const measured = `${name} ${shownValue(result)}`;
    if (name === "count" || name === "missing") return measured;
    const range = interval === null ? "" : `, 90% CI ${formatRange(interval)}`;
    return `${measured} (${pluralize(count, "row")}${range})`;
  }, rate: ({ rows, labelled, similarLabel, interval, result }) => {
    const format = thresholdOf(result.rule).unit === "percent" ? formatShare : formatScore;
    const range = interval ? `, 90% CI ${formatRange(interval, format)}` : "";
    const hint = similarLabel === null ? "" : `; there is "${similarLabel}": labels are case-sensitive`;
    const share = `${formatNumber(rows)} of ${pluralize(labelled, "labelled row")}`;
    return `rate ${shownValue(result)} (${share}${range})${hint}`;
  }, "unpaired-delta": ({ current, baseline, currentCount, baselineCount, result }) => {
    const spans = `${pluralize(currentCount, "span")} now, ${formatNumber(baselineCount)} before`;
    const means = `from ${formatScore(baseline)} to ${formatScore(current)}`;
    return `change ${shownValue(result)}, ${means}, unpaired (${spans})`;
  }, paired: ({ comparison, measure, result }) => {
    const { pairs, interval } = comparison;
    const value = shownValue(result);
    const range = interval === null ? "" : ` (90% CI ${formatChangeRange(interval)})`;
    const effect = measure === "regressions" ? `${value} of ${pluralize(pairs, "pair")} regressed` : `change ${value}${range}, ${describePairs(comparison)}`;
    return withWeaknesses(effect, comparison);
  }, "no-regression": ({ test, comparison, result: { status } }) => {
    const more = status === "failed" ? `: statistically significant (${formatProbability(test.p)})` : status === "passed" ? `; ${describeNotExcluded(test, comparison)}` : describeUndecided(test, comparison);
    return withWeaknesses(`${describeDrop(test, comparison)}${more}`, comparison);
  }, "not-worse": ({ test, comparison, result: { status } }) => withWeaknesses(`${describeDrop(test, comparison)}; ${describeProof(status, test)}`, comparison), family: describeFamily, slices: ({ column, slices, result }) => describeSlices(result.rule, column, slices) });
  function nameStatistic(statistic) {
    return typeof statistic === "object" ? `p${String(statistic.percentile).padStart(2, "0")}` : statistic;
  }
  function describePairs({ pairs, worse, better }) {
    return `${pluralize(pairs, "pair")}, ${formatNumber(worse)} worse, ${formatNumber(better)} better`;
  }
  function describeDrop({ meanDrop, dropLow, dropHigh }, comparison) {
    const { direction, interval } = comparison;
    const pairs = describePairs(comparison);
    if (meanDrop > 0 && !isZero(meanDrop)) {
      const range2 = dropLow === null || dropHigh === null ? "" : ` (${formatRange({ low: dropLow, high: dropHigh })})`;
      return `${direction === "lower" ? "rose" : "dropped"} ${formatScore(meanDrop)}${range2}, ${pairs}`;
    }
    const range = interval === null ? "" : ` (${formatChangeRange(interval)})`;
    if (isZero(meanDrop) && comparison.worse + comparison.better === 0) return `no change${range}, ${pairs}`;
    return `change ${formatChange(direction === "lower" ? meanDrop : -meanDrop)}${range}, ${pairs}`;
  }
  function describeNotExcluded({ margin, dropHigh }, { direction }) {
    const drop = direction === "lower" ? "rise" : "drop";
    const seen = `no ${drop} above ${formatNumber(margin)} seen`;
    return dropHigh === null || dropHigh <= margin ? seen : `${seen}, one of up to ${formatScore(dropHigh)} not excluded`;
  }
  function describeUndecided(test, { worse, better }) {
    const { meanDrop, margin, p, significant, pairsToSettle, cannotFail } = test;
    const settle = pairsToSettle === null ? "" : `; about ${formatNumber(pairsToSettle)} pairs would settle it`;
    if (significant || meanDrop <= margin) return settle;
    const blind = cannotFail ? `; with ${pluralize(worse + better, "changed example")} this rule cannot fail` : "";
    return `: not statistically significant (${formatProbability(p)})${settle}${blind}`;
  }
  function describeProof(status, { margin, dropHigh, p }) {
    if (status === "failed") return `statistically significant (${formatProbability(p)})`;
    if (dropHigh === null) return "not proven";
    return status === "passed" ? `proven: at most ${formatScore(Math.max(0, dropHigh))} worse (margin ${formatNumber(margin)})` : `not proven: up to ${formatScore(dropHigh)} worse is possible (margin ${formatNumber(margin)})`;
  }
  var WEAKNESSES = { "too-few-pairs": () => "at least 10 pairs are needed", "less-than-half-paired": ({ currentScored }) => `fewer than half of the ${pluralize(currentScored, "scored example")} could be compared`, "too-many-newly-missing": () => "with more than 5% newly missing, nothing is proven", "partial-baseline": () => "no baseline covers all scores of the gates; this is the newest that has this one" };
  function withWeaknesses(effect, comparison) {
    const { newlyMissing, baselineScored, inputDiffers, directionSource, weaknesses } = comparison;
    return compact([effect, newlyMissing > 0 && `${formatNumber(newlyMissing)} of ${pluralize(baselineScored, "baseline example")} newly missing`, inputDiffers > 0 && `${pluralize(inputDiffers, "example")} left out because the input differs`, directionSource === "default" && "assuming higher is better", ...weaknesses.map((weakness) => WEAKNESSES[weakness](comparison))]).join("; ");
  }
  function describeFamily({ members, missingScores }) {
    const failing = members.filter(({ status }) => status === "failed");
    const open = members.filter(({ status }) => status === "inconclusive");
    const shown = failing.length > 0 ? failing : open;
    const lead = shown.length === 0 ? `no regression in ${pluralize(members.length, "score")}` : `${shown.length} of ${pluralize(members.length, "score")}: ${shown.slice(0, MAX_LISTED).map(describeMember).join("; ")}`;
    const gone = missingScores.length === 0 ? "" : `; in the baseline only: ${listNames(missingScores)}`;
    return `${lead}${gone}`;
  }
  function describeMember({ score, status, adjustedP, test, comparison }) {
    const word = status === "failed" ? "statistically significant" : "not statistically significant";
    const effect = `\`${score}\` ${describeDrop(test, comparison)}`;
    return test.meanDrop <= test.margin ? effect : `${effect}, ${word} (Holm-adjusted ${formatProbability(adjustedP)})`;
  }
  var MAX_SLICE = 200;
  function describeSlices(rule, column, slices) {
    const failing = failingSlices(slices);
    const evaluated = slices.filter(({ status }) => status !== void 0).length;
    const small = slices.length - evaluated;
    const rest = small === 0 ? "" : `; ${pluralize(small, "slice")} with fewer than 10 rows not evaluated`;
    if (failing.length === 0) return `${pluralize(evaluated, "slice")} of \`${column}\` evaluated${rest}`;
    const named = listFirst(failing.map((slice) => describeSlice(slice, rule)));
    return `${failing.length} of ${pluralize(evaluated, "slice")} of \`${column}\` did not pass: ${named}${rest}`;
  }
  function failingSlices(slices) {
    return slices.filter(({ status }) => status !== void 0 && status !== "passed");
  }
  function describeSlice({ slice, rows, value }, rule) {
    return `\`${truncate(slice, MAX_SLICE)}\` ${value === null ? "no value" : formatMeasured(value, thresholdOf(rule))} (${pluralize(rows, "row")})`;
  }
  function measuredValue({ rule, value, detail }) {
    if (value === null || !Number.isFinite(value)) return void 0;
    if (rule.kind === "threshold") {
      const isChange = "measure" in detail ? detail.measure === "delta" : detail.kind === "unpaired-delta";
      return `${isChange && value > 0 && !isZero(value) ? "+" : ""}${formatMeasured(value, rule.threshold)}`;
    }
    if (isZero(value)) return "no change";
    return `${formatMeasured(Math.abs(value), thresholdOf(rule))} ${value > 0 ? "worse" : "better"}`;
  }
  function shownValue(result) {
    return measuredValue(result) ?? "no value";
  }
  function limitOf(rule) {
    return rule.kind === "threshold" ? formatLimit(rule.operator, rule.threshold) : `${formatLimit("<=", thresholdOf(rule))} worse`;
  }
  function thresholdOf(rule) {
    return rule.kind === "threshold" ? rule.threshold : { value: rule.margin, unit: "number" };
  }
  var describeUnmeasured = byVariant("code", { "not-read": "no scores were read", "no-rows": "there are no rows", "no-such-statistic": "too few values for this statistic", "all-rows-failed": ({ rows }) => rows === 1 ? "the only row is in error" : `all ${pluralize(rows, "row")} are in error`, "unknown-score": (cause) => `no row has the score "${cause.name}"${alternatives(cause)}`, "unknown-column": (cause) => `no row has a number in the column "${cause.name}"${alternatives(cause)}`, "unknown-label": ({ label, known }) => `no row has the label "${label}"; labels are case-sensitive${alternatives({ known })}`, "unknown-slice-column": ({ name, known }) => `no row has the column "${name}"${alternatives({ known })}`, "too-many-slices": ({ count }) => `${formatNumber(count)} slices are more than the 50 that are evaluated`, "no-judged-slice": ({ slices }) => `none of the ${pluralize(slices, "slice")} has at least 10 rows`, "no-values": (cause) => `no row has this score${describeUnusable(cause)}`, "low-coverage": ({ count, expected, required, ...unread }) => `only ${formatNumber(count)} of ${pluralize(expected, "row")} without error ${count === 1 ? "has" : "have"} this score; \`max-error-rate\` requires ${formatNumber(required)}${describeUnusable(unread)}`, "no-run-metric": ({ metric }) => `the run has no ${metric} to measure` });
  var MAX_EXAMPLE = 41;
  function describeUnusable({ invalid, unparsable }) {
    const values = invalid === null ? "" : `; ${pluralize(invalid.count, "value is not a number", "values are not numbers")}, such as "${truncate(invalid.example, MAX_EXAMPLE)}"`;
    const judgements = unparsable === 0 ? "" : `; ${pluralize(unparsable, "evaluation")} could not be parsed (\`NOT_PARSABLE\`)`;
    return `${values}${judgements}`;
  }
  function alternatives({ similar = [], known }) {
    const [nearest] = similar;
    const hint = nearest === void 0 ? "" : `; did you mean "${nearest}"?`;
    return known.length === 0 ? hint : `${hint} (available: ${listNames(known)})`;
  }
  function listNames(names) {
    return listFirst(names.map((name) => `"${name}"`));
  }
  function listFirst(texts) {
    const more = texts.length > MAX_LISTED ? `, and ${texts.length - MAX_LISTED} more` : "";
    return `${texts.slice(0, MAX_LISTED).join(", ")}${more}`;
  }
  var describeNoPairs = byVariant("code", { "no-baseline": ({ reason }) => {
    const why = describeNoBaseline(reason).replace(/\.$/, "");
    return why === "" ? "there is no baseline" : `there is no baseline: ${why}`;
  }, "unpaired-baseline": "the rows of two time windows cannot be paired", "score-not-in-baseline": "the baseline does not have this score", "nothing-paired": "no example could be compared with the baseline", "score-not-in-window": "the earlier time window does not have this score" });
  var describeNoBaseline = byVariant("code", { "not-requested": "", "not-applicable": "this kind of task has no baseline.", "no-branch": "the event does not say which branch to compare with.", "is-current": "the baseline is the experiment of this run itself.", unavailable: "the baseline could not be read.", "no-earlier-run": "the task has no earlier completed run.", "no-experiment": ({ branch: branch2 }) => `no experiment of \`${branch2}\` was found.`, "no-overlap": ({ branch: branch2 }) => `no experiment of \`${branch2}\` has scored the same examples.` });
  function describeFamilyRisk(rules) {
    const tests = rules.filter(({ rule }) => rule.kind === "no_regression" && !rule.advisory).length;
    if (tests < 2) return [];
    return [`${tests} \`no_regression\` gates at 5% each: up to ${Math.round(100 * (1 - 0.95 ** tests))}% of unchanged changes fail by chance.`];
  }
  function describeSensitivity({ scores }, rules) {
    const paired = rules.some(({ rule }) => isPairedRule(rule));
    return scores.flatMap(({ name, pairs, direction }) => {
      const effect = pairs?.minimumDetectableEffect ?? null;
      if (!paired || pairs === null || effect === null) return [];
      const drop = direction === "lower" ? "rise" : "drop";
      return [`\`${name}\`: ${pluralize(pairs.count, "pair")} would notice a ${drop} of ${formatScore(effect)} four times in five.`];
    });
  }
  function verdictOf(result) {
    if (result.kind === "checks") return result.verdict?.status;
    return result.kind === "error" && ["run", "wait"].includes(result.command) ? "unmeasured" : void 0;
  }
  var SYMBOLS = { passed: "✅", failed: "❌", unmeasured: "⚠️", inconclusive: "🟡" };
  function describeVerdict({ reason, policy, success, status }, context = {}, gates = 0) {
    const despite = success && status !== "passed" && policy !== void 0 ? ` The step passes because of \`${policy}\`.` : "";
    if (reason.kind === "passed") return describePassed(reason.blocking, gates);
    if (reason.kind === "run") return `${describeRunCause(reason.cause, context)}${despite}`;
    const { result, more } = reason;
    const others = more > 0 ? ` ${pluralize(more, "more gate")} ${SAME_STATUS[result.status]}.` : "";
    return `\`${result.rule.text}\`: ${describeRule(result)}.${others}${despite}`;
  }
  var SAME_STATUS = { passed: "passed", failed: "failed", inconclusive: "could not be decided", unmeasured: "could not be measured" };
  function describePassed(blocking, gates) {
    if (blocking === 0) return `The run completed and measured something; no ${gates > 0 ? "blocking " : ""}gates configured.`;
    if (blocking === 1) return "The gate passed.";
    return blocking === 2 ? "Both gates passed." : `All ${blocking} gates passed.`;
  }
  function nameOfTask({ task, target }) {
    return task === void 0 || task.name.startsWith(target) ? target : task.name;
  }
  function onlyCheck(checks2) {
    return checks2.length === 1 ? checks2[0] : void 0;
  }
  function describeCheck(check, context = {}) {
    return check.verdict === void 0 ? "The run was triggered; this step does not wait for it." : describeVerdict(check.verdict, context, check.rules.length);
  }
  function tallyChecks(checks2) {
    const notPassed = checks2.filter(({ verdict }) => verdict !== void 0 && verdict.status !== "passed");
    const advisory = notPassed.filter((check) => check.advisory).length;
    const all = pluralize(checks2.length, "check");
    if (notPassed.length === 0) return all;
    return `${notPassed.length} of ${all} did not pass${advisory === 0 ? "" : ` (${advisory} advisory)`}`;
  }
  function describeRunCause({ task, detail }, { timeoutMs } = {}) {
    const sentence = describeRunDetail({ ...detail, timeoutMs });
    return task === void 0 ? sentence : `Evaluation task "${task.name}": ${sentence}`;
  }
  var describeRunDetail = byVariant("code", { "no-run": "No run was started.", "not-awaited": "The run was not waited for.", "empty-experiment": "The run completed, but the experiment is empty.", "no-items": "The run completed, but found no data to evaluate.", "run-failed": ({ failureReason }) => `The run failed: ${asClause(failureReason)}`, "run-cancelled": ({ failureReason }) => `The run was cancelled: ${asClause(failureReason)}`, "already-labelled": ({ failureReason }) => `Nothing was evaluated: ${asClause(failureReason)}`, "timed-out": ({ timeoutMs, neverStarted, cleanup }) => {
    const within = timeoutMs === void 0 ? "" : ` of ${formatDuration(timeoutMs)}`;
    const what = neverStarted ? "The run did not start" : "The run did not finish";
    return `${what} within the timeout${within}.${describeCleanup(cleanup)}`;
  }, aborted: ({ cleanup }) => `The workflow was cancelled before the run finished.${describeCleanup(cleanup, "The run")}`, unknown: ({ triggered, message, candidates, cleanup }) => {
    if (triggered) return `The run was triggered, but its status could not be read. ${message}${describeCleanup(cleanup)}`;
    const named = candidates.map(({ id, status }) => `${id} (${status.toLowerCase()})`).join(", ");
    const found = named === "" ? "" : ` It may be one of: ${named}.`;
    return `A run may have been started, and could not be identified.${found} ${message}`;
  }, "no-data-found": "The service found no data to evaluate.", "not-started": ({ why }) => describeNotStarted(why), "all-skipped": ({ items }) => `The run completed, but skipped all ${pluralize(items, "item")}.`, "too-many-errors": ({ errors, items, maxErrorRate }) => `The run completed with errors in ${formatNumber(errors)} of ${pluralize(items, "item")} (${formatShare(errors / items)}; \`max-error-rate\` allows ${formatShare(maxErrorRate)}).`, "no-rows": "The run completed, but its experiment has no rows.", "all-rows-failed": ({ rows }) => `The run completed, but ${rows === 1 ? "its only row is" : `all ${pluralize(rows, "row")} are`} in error.` });
  function asClause(reason) {
    const clause = reason?.trim() ?? "";
    return clause === "" ? "the service gave no reason." : asSentence(clause);
  }
  function asSentence(text2) {
    return /[.!?]$/.test(text2) ? text2 : `${text2}.`;
  }
  var CLEANUPS = { cancelled: "was cancelled", "left-running": "was left running", "cancel-failed": "could not be cancelled" };
  function describeCleanup(cleanup, subject = "It") {
    return cleanup === void 0 ? "" : ` ${subject} ${CLEANUPS[cleanup]}.`;
  }
  var describeNotStarted = byVariant("reason", { rejected: ({ error }) => `The service rejected the trigger request. ${error.message}`, "not-delivered": ({ error }) => `The trigger request could not be delivered. ${error.message}`, "timed-out": "The timeout passed before the run was triggered.", aborted: "The workflow was cancelled before the run was triggered.", "no-experiment": "The experiment to evaluate never became known, so that no run was triggered.", "no-chained-run": ({ error }) => `The service started no evaluation run for the experiment in time.${error === void 0 ? "" : ` ${error.message}`}`, "several-chained-runs": ({ candidates }) => `${pluralize(candidates.length, "evaluation run")} cannot be told apart: ${candidates.map(({ id }) => id).join(", ")}.` });
  function describeRun(run) {
    const seconds = durationSeconds(run);
    const time = seconds === void 0 ? "" : ` in ${formatDuration(seconds * 1e3)}`;
    const successes = pluralize(run.num_successes, "success", "successes");
    const rest = `${pluralize(run.num_errors, "error")}, ${formatNumber(run.num_skipped)} skipped`;
    return `${run.status.toLowerCase()}${time}; ${successes}, ${rest}`;
  }
  function totalsOf(runs) {
    const known = runs.filter(({ role }) => role === "primary").flatMap(({ outcome }) => runOf(outcome) ?? []);
    return { known: known.length, ...sumCounts(known), times: known.map(durationSeconds) };
  }
  var describeOutcome = byVariant("kind", { finished: ({ run }) => describeRun(run), "not-awaited": ({ run }) => describeRun(run), "timed-out": ({ run }) => `timed out (${describeRun(run)})`, aborted: ({ run }) => `not finished when the workflow was cancelled (${describeRun(run)})`, unknown: ({ run }) => `status unknown${run === void 0 ? "" : `; last seen ${describeRun(run)}`}`, "no-data": ({ error }) => `not started: ${error.message}`, "not-started": "not started" });
  var ACTIONS = { created: "Task created.", unchanged: "The task is up to date; nothing was changed.", reused: "Using the existing task.", "created-ephemeral": "Ephemeral task created." };
  function describeAction(action, fields2) {
    if (action !== "updated") return ACTIONS[action];
    return `Task updated${fields2.length > 0 ? `: ${listCodes(fields2)}` : ""}.`;
  }
  var describeOperation = byVariant("code", { "task-applied": ({ action, fields: fields2 }) => describeAction(action, fields2), "task-read": "Task found.", "task-deleted": "Task deleted.", "task-absent": ({ target }) => `Task "${target}" not found; there is nothing to delete.`, "run-read": "Run found.", "tasks-found": ({ count }) => `${pluralize(count, "task")} found.`, "runs-found": ({ count }) => `${pluralize(count, "run")} found.`, "run-cancelled": "The run is cancelled.", "cancel-requested": "Cancellation requested; the run has not ended yet.", "run-already-ended": ({ status }) => `The run had already ended (${status.toLowerCase()}).`, "run-ended-before-cancel": ({ status }) => `The run ended before the cancellation reached it (${status.toLowerCase()}).` });
  function describeIssue({ input, message }) {
    return `\`${input}\`: ${message}`;
  }
  var describeError = byVariant("kind", { input: ({ issues: [first, ...more] }) => {
    if (first === void 0) return "Invalid input. No run was triggered.";
    return more.length === 0 ? `${asSentence(describeIssue(first))} No run was triggered.` : `${more.length + 1} invalid inputs. No run was triggered.`;
  }, aborted: "The workflow was cancelled before a run was triggered.", request: ({ error }) => error.message, internal: ({ error }) => `Internal error in the action; please report it: ${error.message}` });
  function digest(text2, length) {
    return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text2).digest("hex").slice(0, length);
  }
  function slug(text2) {
    const plain = text2.replace(/[^A-Za-z0-9_-]/gu, "-");
    return plain === text2 ? plain : `${plain}-${digest(text2, 6)}`;
  }
  var RESERVED = /^(?:pr|tag|branch)-|^local$/;
  function branchKey(branch2) {
    return slug(RESERVED.test(branch2) ? `branch-${branch2}` : branch2);
  }
  var perhaps = (schema) => zod_mini__WEBPACK_IMPORTED_MODULE_1__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(schema), void 0);
  var fields = (shape) => perhaps(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc(shape));
  var sha = perhaps(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Fk(/^[0-9a-f]{7,64}$/)));
  var text = perhaps(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.m9(1)));
  var digits = zod_mini__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig(), zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Fk(/^\d+$/))]);
  var number2 = perhaps(zod_mini__WEBPACK_IMPORTED_MODULE_1__.FsL(digits, zod_mini__WEBPACK_IMPORTED_MODULE_1__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__.pdi(Number), zod_mini__WEBPACK_IMPORTED_MODULE_1__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.NC()))));
  var pull = fields({ number: number2, head: fields({ sha }), base: fields({ sha, ref: text }) });
  var pulls = perhaps(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(pull));
  var checkSuite = fields({ id: number2, head_sha: sha, pull_requests: pulls });
  var payloadSchema = fields({ number: number2, pull_request: pull, merge_group: fields({ head_sha: sha, head_ref: text, base_sha: sha, base_ref: text }), workflow_run: fields({ id: number2, event: text, head_sha: sha, head_branch: text, head_repository: fields({ full_name: text }), pull_requests: pulls }), check_suite: checkSuite, check_run: fields({ id: number2, head_sha: sha, pull_requests: pulls, check_suite: checkSuite }), client_payload: fields({ pull_request: zod_mini__WEBPACK_IMPORTED_MODULE_1__.L5J() }), deployment: fields({ sha, ref: text }), issue: fields({ number: number2, pull_request: perhaps(zod_mini__WEBPACK_IMPORTED_MODULE_1__._H3({})) }), repository: fields({ default_branch: text, full_name: text }) });
  function readSource(environment, payload) {
    const given = (name) => environment[name]?.trim() || void 0;
    const event = payloadSchema.parse(payload) ?? {};
    return { given, event, eventName: given("GITHUB_EVENT_NAME"), defaultBranch: event.repository?.default_branch, runId: given("GITHUB_RUN_ID"), tested: sha.parse(given("GITHUB_SHA")) };
  }
  function readWorkflowContext(environment, payload, { pullRequest } = {}) {
    const source = readSource(environment, payload);
    const { given, eventName, runId } = source;
    const code = readCodeUnderTest(source);
    const { base, ...about } = pullRequest === void 0 ? code : ofInput(pullRequest, code, source);
    const repository = given("GITHUB_REPOSITORY");
    const server = given("GITHUB_SERVER_URL") ?? "https://github.com";
    return { eventName, headSha: about.headSha, baseSha: about.baseSha, ref: about.ref, refName: about.refName, isProposal: about.isProposal ?? false, pullRequest: about.pullRequest, baselineRef: base === void 0 ? void 0 : branchKey(base), baselineBranch: base, repository, workflow: given("GITHUB_WORKFLOW"), job: given("GITHUB_JOB"), step: given("GITHUB_ACTION"), runId, runAttempt: given("GITHUB_RUN_ATTEMPT"), runUrl: repository && runId && `${server}/${repository}/actions/runs/${runId}`, actor: given("GITHUB_ACTOR") };
  }
  function proposal(pullRequest, id, known) {
    const ref = pullRequest === void 0 ? `pr-of-${slug(String(id ?? "local"))}` : `pr-${pullRequest}`;
    return { ...known, ref, refName: ref, isProposal: true, pullRequest };
  }
  function branch(name, known) {
    return { base: name, ...known, ref: branchKey(name), refName: name };
  }
  function listed(found, id, known) {
    return proposal(found?.number, id, { headSha: found?.head?.sha ?? known.headSha, baseSha: found?.base?.sha, base: found?.base?.ref ?? known.base });
  }
  function ofInput(requested, code, { defaultBranch }) {
    if (code.pullRequest === requested) return code;
    const isUnnumbered = code.isProposal === true && code.pullRequest === void 0;
    return proposal(requested, void 0, isUnnumbered ? code : { base: defaultBranch });
  }
  var REF_EVENTS = ["push", "schedule", "workflow_dispatch", "repository_dispatch", "release", "create"];
  function readCodeUnderTest(source) {
    const { eventName, defaultBranch, runId } = source;
    const readers = [ofMergeQueue, ofPullRequest, ofEarlierRun, ofCheck, ofComment, ofDeployment, ofDispatch];
    for (const reader of readers) {
      const code = reader(source);
      if (code !== void 0) return code;
    }
    const isRefEvent = eventName === void 0 || REF_EVENTS.includes(eventName);
    return isRefEvent ? ofRef(source) : proposal(void 0, runId, { base: defaultBranch });
  }
  var QUEUE_BRANCH = /^(?:refs\/heads\/)?(gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+)$/;
  var ofMergeQueue = ({ given, event, eventName, defaultBranch, runId, tested }) => {
    if (event.merge_group === void 0 && eventName !== "merge_group") return void 0;
    const { head_sha, head_ref, base_sha, base_ref } = event.merge_group ?? {};
    const refs = [head_ref, given("GITHUB_REF"), given("GITHUB_REF_NAME")];
    const [, name, target] = refs.map((ref) => QUEUE_BRANCH.exec(ref ?? "")).find((match) => match !== null) ?? [];
    const base = base_ref?.replace(/^refs\/heads\//, "") ?? target ?? defaultBranch;
    const known = { base, headSha: head_sha ?? tested, baseSha: base_sha };
    return name === void 0 ? proposal(void 0, runId, known) : { ...branch(name, known), isProposal: true };
  };
  var ofPullRequest = ({ given, event, eventName, defaultBranch, runId }) => {
    const ref = given("GITHUB_REF") ?? given("GITHUB_REF_NAME") ?? "";
    const [, ofRef2] = /^(?:refs\/pull\/)?([1-9]\d*)\/(?:merge|head)$/.exec(ref) ?? [];
    const baseRef = given("GITHUB_BASE_REF");
    const isNamed = event.pull_request !== void 0 || eventName?.startsWith("pull_request") === true;
    const isOne = isNamed || ref.startsWith("refs/pull/") || baseRef !== void 0;
    if (!isOne && (ofRef2 === void 0 || given("GITHUB_REF") !== void 0)) return void 0;
    const found = { ...event.pull_request, number: event.pull_request?.number ?? event.number ?? number2.parse(ofRef2) };
    return listed(found, runId, { base: baseRef ?? defaultBranch });
  };
  var CODE_EVENTS = ["push", "schedule", "workflow_dispatch"];
  var ofEarlierRun = ({ event: { workflow_run: earlier, repository }, defaultBranch }) => {
    if (earlier === void 0) return void 0;
    const { id, event = "unknown", head_sha: headSha } = earlier;
    const isCode = CODE_EVENTS.includes(event);
    const from = earlier.head_repository?.full_name;
    const isOwn = from !== void 0 && from === repository?.full_name;
    const pushed = isOwn && isCode ? earlier.head_branch : void 0;
    const isListed = isCode || /^(?:pull_request|unknown$)/.test(event);
    const found = isListed ? firstNumbered(earlier.pull_requests) : void 0;
    if (pushed !== void 0 && (found === void 0 || pushed === defaultBranch)) return branch(pushed, { headSha });
    const isHead = isCode || event === "pull_request";
    return listed(found, id, { base: defaultBranch, headSha: isHead ? headSha : void 0 });
  };
  function firstNumbered(found = []) {
    return found.find((each) => each?.number !== void 0);
  }
  var ofCheck = ({ event: { check_run: run, check_suite: suite }, defaultBranch }) => {
    if (run === void 0 && suite === void 0) return void 0;
    const inner = suite ?? run?.check_suite;
    const found = firstNumbered([...run?.pull_requests ?? [], ...inner?.pull_requests ?? []]);
    const headSha = run?.head_sha ?? inner?.head_sha;
    return listed(found, run?.id ?? inner?.id, { base: defaultBranch, headSha });
  };
  var ofComment = ({ event: { issue }, defaultBranch, runId }) => {
    if (issue?.pull_request === void 0) return void 0;
    return proposal(issue.number, runId, { base: defaultBranch });
  };
  var ofDeployment = ({ event: { deployment }, defaultBranch, runId, tested }) => {
    if (deployment === void 0) return void 0;
    const known = { base: defaultBranch, headSha: deployment.sha ?? tested };
    const { ref } = deployment;
    return ref !== void 0 && ref === defaultBranch ? branch(ref, known) : proposal(void 0, runId, known);
  };
  var ofDispatch = ({ event, eventName, defaultBranch, runId }) => {
    if (eventName !== "repository_dispatch") return void 0;
    if (Object.keys(event).length === 0) return proposal(void 0, runId, { base: defaultBranch });
    const sent = event.client_payload?.pull_request;
    if (sent === void 0 || sent === null) return void 0;
    return listed(pull.parse(sent) ?? { number: number2.parse(sent) }, runId, { base: defaultBranch });
  };
  function ofRef({ given, defaultBranch, tested: headSha }) {
    const [, namespace, rest] = /^refs\/(heads|tags)\/(.+)$/.exec(given("GITHUB_REF") ?? "") ?? [];
    const name = rest ?? given("GITHUB_REF_NAME");
    if (name === void 0) return { headSha };
    const isTag = namespace === void 0 ? given("GITHUB_REF_TYPE") === "tag" : namespace === "tags";
    if (!isTag) return branch(name, { headSha });
    return { ref: `tag-${slug(name)}`, refName: name, base: defaultBranch, headSha };
  }
}), 8144: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__2) => {
  __nccwpck_require__2.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
    try {
      let backoffMs = function(failures, random, retryAfterMs2 = 0) {
        const ceiling = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** Math.min(failures - 1, 10));
        return retryAfterMs2 + ceiling * (0.5 + random / 2);
      }, isAborted = function(signal) {
        return signal?.aborted === true;
      }, errorForStatus = function(details, redact = (text2) => text2) {
        const texts = Object.entries({ ...details.problem });
        const problem = Object.fromEntries(texts.map(([key, text2]) => [key, text2 && redact(text2)]));
        return new (errorClass(details))({ ...details, problem });
      }, errorClass = function({ status, problem }) {
        const byStatus = BY_STATUS[status];
        if (byStatus !== void 0) return byStatus;
        if (status === 403) return problem.quota === void 0 ? PermissionError : QuotaError;
        if (status >= 500) return ServerError;
        if (status !== 400) return status >= 300 && status < 400 ? RedirectError : UnexpectedStatusError;
        const text2 = `${problem.title ?? ""}
${problem.detail ?? ""}`;
        if (/\bno data found\b/i.test(text2)) return NoDataFoundError;
        return /\binvalid\b.*\bID\b.*\bformat\b/i.test(text2) ? MalformedIdError : InvalidRequestError;
      }, shouldRetry = function(error2) {
        return error2 instanceof AxError && error2.transient ? error2 : void 0;
      }, describeCause = function(cause) {
        if (!(cause instanceof Error)) return String(cause);
        const inner = cause instanceof AggregateError ? cause.errors[0] : cause.cause;
        if (cause.message === "") return describeCause(inner);
        const code = "code" in cause && typeof cause.code === "string" ? cause.code : void 0;
        return code === void 0 || cause.message.includes(code) ? cause.message : `${code}: ${cause.message}`;
      }, createHttpClient = function(options) {
        const root = new URL(options.baseUrl);
        const proxy = options.proxyUrl === void 0 ? void 0 : new URL(options.proxyUrl);
        const closed = new AbortController();
        const opening = __nccwpck_require__2.e(752).then(__nccwpck_require__2.t.bind(__nccwpck_require__2, 6752, 19)).then((undici) => openConnections(undici, root, proxy, closed.signal));
        opening.catch(() => void 0);
        const perform = async (request, attempt) => {
          const { kept, openFresh, parseHeaders } = await opening;
          attempt.signal.throwIfAborted();
          const fresh = request.connection === "fresh" ? openFresh() : void 0;
          try {
            const response = await dispatch(fresh ?? kept, dispatchOptions(root, options, request), attempt);
            if (fresh === void 0) await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setImmediate)();
            const headers = parseHeaders(response.headers);
            const header = (name2) => [headers[name2]].flat()[0];
            const body = await decode(response.body, header("content-encoding"));
            return { status: response.status, header, body };
          } finally {
            void fresh?.destroy();
          }
        };
        return { host: root.host, send: async (request) => {
          const attempt = startAttempt(request.timeoutMs, [request.signal, closed.signal]);
          try {
            return await Promise.race([perform(request, attempt), attempt.aborted]);
          } catch (cause) {
            const path = options.redact?.(request.path) ?? request.path;
            const ref = { method: request.method, path, host: root.host };
            if (attempt.isSent()) throw new NoResponseError(ref, cause);
            throw new UnreachableError(ref, cause, proxy?.host);
          } finally {
            attempt.end();
          }
        }, close: async () => {
          closed.abort(new Error("the client is closed"));
          await opening.then(({ kept }) => kept.destroy(), () => void 0);
        } };
      }, startAttempt = function(timeoutMs, signals) {
        const controller = new AbortController();
        const { signal } = controller;
        let abortRequest;
        const aborted = new Promise((_resolve, reject) => {
          signal.addEventListener("abort", () => {
            const reason = errorOf(signal.reason);
            reject(reason);
            abortRequest?.(reason);
          });
        });
        aborted.catch(() => void 0);
        const fail = (reason) => {
          controller.abort(reason);
        };
        const failAfter = (ms, message) => setTimeout(fail, ms, new Error(message));
        const timeout = failAfter(Math.max(1, timeoutMs), `timed out after ${(timeoutMs / 1e3).toFixed(1)} s`);
        const connecting = failAfter(CONNECT_TIMEOUT_MS, `no connection within ${CONNECT_TIMEOUT_MS / 1e3} s`);
        const followed = signals.filter((each) => each !== void 0);
        (0, node_events__WEBPACK_IMPORTED_MODULE_1__.setMaxListeners)(0, ...followed);
        const onAbort = ({ target }) => {
          fail(target.reason);
        };
        for (const each of followed) {
          if (each.aborted) fail(each.reason);
          each.addEventListener("abort", onAbort);
        }
        return { signal, aborted, send: (abort) => {
          if (signal.aborted) {
            abort(errorOf(signal.reason));
            return;
          }
          abortRequest = abort;
          clearTimeout(connecting);
        }, fail, isSent: () => abortRequest !== void 0, end: () => {
          clearTimeout(timeout);
          clearTimeout(connecting);
          for (const each of followed) each.removeEventListener("abort", onAbort);
        } };
      }, errorOf = function(reason) {
        return reason instanceof Error ? reason : new Error(String(reason));
      }, openConnections = function(undici, root, proxy, closed) {
        const connect = { timeout: CONNECT_TIMEOUT_MS, rejectUnauthorized: true, signal: closed };
        const pooling = { keepAliveTimeout: IDLE_MS, keepAliveMaxTimeout: IDLE_MS };
        const connector = undici.buildConnector(connect);
        const open = () => proxy === void 0 ? new undici.Pool(root.origin, { ...pooling, connect: connector }) : openTunnels(undici, proxy, { ...pooling, connect });
        return { kept: open(), openFresh: open, parseHeaders: undici.util.parseHeaders };
      }, openTunnels = function({ Pool, ProxyAgent }, proxy, { connect, ...pooling }) {
        return new ProxyAgent({ ...pooling, uri: proxy.origin, ...proxyToken(proxy), proxyTunnel: true, proxyTls: connect, requestTls: connect, clientFactory: (origin, options) => new Pool(origin, { ...options, headersTimeout: CONNECT_TIMEOUT_MS }), factory: (origin, options) => new Pool(origin, { ...options, connect: failOnce(options.connect) }) });
      }, failOnce = function(connect) {
        return (options, callback) => {
          connect(options, (...[error2, socket]) => {
            if (error2 === null) callback(null, socket);
            else callback(tunnelError(error2), null);
          });
        };
      }, tunnelError = function(error2) {
        const [, status] = /^Proxy response \((\d{3})\)/.exec(error2.message) ?? [];
        if (status !== void 0) {
          return new Error(`the proxy responded ${status} ${node_http__WEBPACK_IMPORTED_MODULE_2__.STATUS_CODES[status] ?? ""}`.trim() + " to CONNECT");
        }
        const isClosed = codeOf(error2) === "UND_ERR_SOCKET" || codeOf(error2) === "UND_ERR_INFO";
        return isClosed ? new Error("the proxy closed the connection during CONNECT", { cause: error2 }) : error2;
      }, codeOf = function(error2) {
        return typeof error2 === "object" && error2 !== null && "code" in error2 ? error2.code : void 0;
      }, proxyToken = function({ username, password }) {
        if (username === "" && password === "") return {};
        const credentials = `${decodePercents(username)}:${decodePercents(password)}`;
        return { token: `Basic ${Buffer.from(credentials).toString("base64")}` };
      }, decodePercents = function(text2) {
        try {
          return decodeURIComponent(text2);
        } catch {
          return text2;
        }
      }, dispatch = function(dispatcher, options, attempt) {
        const chunks = [];
        let bytes = 0;
        let status = 0;
        let headers = [];
        return new Promise((resolve2, reject) => {
          dispatcher.dispatch(options, { onConnect: attempt.send, onHeaders: (code, raw) => {
            status = code;
            headers = raw;
            return true;
          }, onData: (chunk) => {
            bytes += chunk.length;
            if (bytes > MAX_BODY_BYTES) attempt.fail(new Error(TOO_LARGE));
            else chunks.push(chunk);
            return true;
          }, onComplete: () => {
            resolve2({ status, headers, body: Buffer.concat(chunks, bytes) });
          }, onError: reject });
        });
      }, dispatchOptions = function(root, { apiKey, userAgent }, { method, path, query, body, connection }) {
        return { origin: root.origin, method, path: `${root.pathname.replace(/\/$/, "")}${path}${queryString(query)}`, headers: { authorization: `Bearer ${apiKey}`, accept: "application/json, application/problem+json", "accept-encoding": "gzip", "user-agent": userAgent, ...body === void 0 ? {} : { "content-type": "application/json" } }, body: body === void 0 ? null : JSON.stringify(body), reset: connection === "fresh", headersTimeout: 0, bodyTimeout: 0 };
      }, queryString = function(query = {}) {
        const given = new URLSearchParams();
        for (const [key, value] of Object.entries(query)) {
          if (value !== void 0) given.set(key, String(value));
        }
        return given.size === 0 ? "" : `?${given.toString()}`;
      }, pageSchema = function(key, item) {
        const wire = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({ pagination: zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(pagination), [key]: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(item) });
        const read = (response) => {
          const { pagination: position } = response;
          return { items: response[key], next: position?.has_more ? position.next_cursor ?? void 0 : void 0 };
        };
        return zod_mini__WEBPACK_IMPORTED_MODULE_4__.FsL(wire, zod_mini__WEBPACK_IMPORTED_MODULE_4__.pdi(read));
      }, parseBy = function(schema) {
        return (success) => validate(schema, parseBody(success), success);
      }, parsePage = function(key, item) {
        const schema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.RZV(() => pageSchema(key, item));
        return (success) => ({ ...parseBy(schema)(success), request: success.request, bytes: success.body.length });
      }, parseRows = function(key) {
        const schema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.RZV(() => pageSchema(key, rowSchema));
        return (success) => {
          const cut = cutRows(success, key);
          const page = validate(schema, cut === void 0 ? parseBody(success) : cut.rest, success);
          const { request, body } = success;
          return { items: cut?.rows ?? page.items, next: page.next, request, bytes: body.length };
        };
      }, validate = function(schema, value, { request, redact }) {
        const parsed = schema.safeParse(value, WORDING);
        if (parsed.success) return parsed.data;
        const shown = parsed.error.issues.slice(0, 3).map((issue2) => `${issue2.path.map(String).join(".") || "body"}: ${issue2.message}`);
        throw new InvalidResponseError(request, redact(shown.join("; ")));
      }, parseBody = function(success) {
        const text2 = textOf(success.body);
        return text2 === "" ? void 0 : parseJson(text2, "body", success);
      }, parseJson = function(text2, part, { request, redact }) {
        try {
          return JSON.parse(text2);
        } catch {
          const what = `a ${part} without JSON (${excerpt(redact(text2))})`;
          throw new InvalidResponseError(request, what, { transient: part === "body" });
        }
      }, textOf = function(bytes) {
        return new TextDecoder().decode(bytes);
      }, cutRows = function(success, key) {
        const { body } = success;
        const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
        const found = bytes.indexOf(`"${key}"`);
        const open = found < 0 ? -1 : bytes.indexOf("[", found);
        if (open < 0 || !/^"\w+"\s*:\s*\[$/.test(bytes.toString("latin1", found, open + 1))) return void 0;
        const rows = [];
        let at = skipBlanks(bytes, open + 1);
        for (let more = bytes[at] === BRACE; more; ) {
          const end = skipNested(bytes, at);
          rows.push(new UnparsedRow(bytes.subarray(at, end), success));
          at = skipBlanks(bytes, end);
          more = bytes[at] === COMMA;
          if (more) at = skipBlanks(bytes, at + 1);
          if (more && bytes[at] !== BRACE) return void 0;
        }
        try {
          const rest = JSON.parse(textOf(bytes.subarray(0, open + 1)) + bytes.toString("utf8", at));
          const emptied = rest[key];
          return Array.isArray(emptied) && emptied.length === 0 ? { rows, rest } : void 0;
        } catch {
          return void 0;
        }
      }, skipBlanks = function(bytes, start) {
        let at = start;
        while (BLANK.has(bytes[at] ?? 0)) at += 1;
        return at;
      }, skipNested = function(bytes, start) {
        let depth = 0;
        for (let at = start; at < bytes.length; at += 1) {
          const byte = bytes[at] ?? 0;
          if (byte === QUOTE) at = closingQuote(bytes, at);
          else if (OPENING.has(byte)) depth += 1;
          else if (CLOSING.has(byte) && (depth -= 1) === 0) return at + 1;
        }
        return bytes.length;
      }, closingQuote = function(bytes, start) {
        for (let at = bytes.indexOf(QUOTE, start + 1); at >= 0; at = bytes.indexOf(QUOTE, at + 1)) {
          let backslashes = 0;
          while (bytes[at - 1 - backslashes] === BACKSLASH) backslashes += 1;
          if (backslashes % 2 === 0) return at;
        }
        return bytes.length;
      }, readFailure = function(response, request, redact) {
        const problem = readProblem(response, redact);
        const { status } = response;
        return errorForStatus({ request, status, problem, retryAfterMs: retryAfterMs(response) }, redact);
      }, readProblem = function(response, redact) {
        const text2 = textOf(response.body);
        const headerId = requestIdOf(response);
        let json;
        try {
          json = JSON.parse(text2);
        } catch {
        }
        const parsed = problemSchema.safeParse(json);
        if (!parsed.success) {
          return { title: text2 === "" ? void 0 : excerpt(redact(text2)), requestId: headerId };
        }
        const { title, detail, request_id: requestId = headerId, ...fields } = parsed.data;
        return { title, detail, requestId, quota: describeQuota(fields) };
      }, describeQuota = function(fields) {
        const { entitlement, required_plan: plan, limit, current_count: count2 } = fields;
        const parts = Object.entries({ entitlement, "required plan": plan, limit, "current count": count2 });
        const given = parts.flatMap(([name2, value]) => value === void 0 ? [] : [`${name2} ${value}`]);
        return given.length === 0 ? void 0 : given.join(", ");
      }, requestIdOf = function(response) {
        return response.header("x-request-id") ?? response.header("x-trace-id");
      }, excerpt = function(text2) {
        const words = text2.slice(0, 2e3).replace(/<[^>]*>/g, " ").replace(/\s+/g, " ").trim();
        return words.length > 120 ? `${words.slice(0, 120)}…` : words;
      }, retryAfterMs = function(response) {
        const value = response.header("retry-after")?.trim();
        if (value === void 0 || value === "") return void 0;
        if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1e3;
        const until = Date.parse(value);
        const sent = Date.parse(response.header("date") ?? "");
        return Number.isNaN(until) || Number.isNaN(sent) ? void 0 : Math.max(0, until - sent);
      }, createAxClient = function(options) {
        const { clock, random, onOutage } = options;
        const http = createHttpClient({ ...options, userAgent: USER_AGENT });
        const send = createSender(http, options);
        const closed = new AbortController();
        let inOutage = false;
        const once = async (request, parse2, call) => {
          const result = await send(request, parse2, call);
          inOutage = false;
          return result;
        };
        const read = (request, parse2, call = {}) => {
          const attempt = () => once({ method: "GET", connection: "kept", ...request }, parse2, call);
          if (call.retry === void 0) return attempt();
          const onRetry = (error2) => {
            if (!inOutage && error2 instanceof AxError) onOutage?.(error2);
            inOutage = true;
          };
          const { deadline } = call.retry;
          const signal = AbortSignal.any([closed.signal, ...call.signal === void 0 ? [] : [call.signal]]);
          return retry(attempt, { clock, random, deadline, shouldRetry, onRetry, signal });
        };
        const write = (request, schema, call = {}) => once({ connection: "fresh", ...request }, parseBy(schema), { ...call, retry: void 0 });
        const close = () => {
          closed.abort();
          return http.close();
        };
        return { ...createEndpoints(read, write), close };
      }, createSender = function(http, { clock, onRequest, redact = (text2) => text2 }) {
        return async ({ path: segments, ...request }, parse2, { timeoutMs = REQUEST_TIMEOUT_MS, retry: within, signal }) => {
          const { method } = request;
          const path = joinPath(segments, { method, host: http.host });
          const ref = { method, path: redact(path), host: http.host };
          const started = clock.monotonic();
          let response;
          const trace = (error2) => {
            const requestId = response && requestIdOf(response);
            const durationMs = clock.monotonic() - started;
            onRequest?.({ method, path: ref.path, status: response?.status, requestId, error: error2, durationMs });
          };
          try {
            const remaining = within?.deadline.remaining() ?? timeoutMs;
            response = await http.send({ ...request, path, signal, timeoutMs: Math.min(timeoutMs, remaining) });
            if (response.status < 200 || response.status > 299) throw readFailure(response, ref, redact);
            const value = parse2({ body: response.body, request: ref, redact });
            trace();
            return value;
          } catch (error2) {
            if (error2 instanceof AxError) trace(error2);
            throw error2;
          }
        };
      }, joinPath = function(segments, { method, host }) {
        const unsafe = segments.find((segment) => /^\.{0,2}$/.test(segment));
        const path = `/v2/${segments.map(encodeURIComponent).join("/")}`;
        if (unsafe !== void 0) throw new UnsafeIdError({ method, path, host }, unsafe);
        return path;
      }, createEndpoints = function(read, write) {
        const { list: list2, below, item } = createReaders(read);
        const spans = parseRows("spans");
        const evaluator = parseBy(evaluatorWithVersionSchema);
        const prompt = parseBy(promptWithVersionSchema);
        return { ...taskEndpoints(read, write), organizations: list2("organizations", organizationSchema), spaces: list2("spaces", spaceSchema), projects: list2("projects", projectSchema), project: item("projects", projectSchema), datasets: list2("datasets", datasetSchema), dataset: item("datasets", datasetSchema), experiments: list2("experiments", experimentSchema), experiment: item("experiments", experimentSchema), experimentRuns: below("experiments", "runs", parseRows("experiment_runs")), examples: below("datasets", "examples", parseRows("examples")), spans: (body, query, call) => read({ path: ["spans"], method: "POST", body, query }, spans, call), evaluators: list2("evaluators", evaluatorSchema), evaluator: (id, query, call) => read({ path: ["evaluators", id], query }, evaluator, call), aiIntegrations: list2("ai-integrations", aiIntegrationSchema), integrations: list2("integrations", integrationSchema), prompts: list2("prompts", promptSchema), prompt: (id, query, call) => read({ path: ["prompts", id], query }, prompt, call), promptVersions: below("prompts", "versions", parsePage("prompt_versions", promptVersionSchema)) };
      }, taskEndpoints = function(read, write) {
        const { list: list2, below, item } = createReaders(read);
        const { taskSchema: taskSchema2, taskRunSchema: taskRunSchema2, nothingSchema: nothingSchema2 } = schemas_exports;
        return { tasks: list2("tasks", listedTaskSchema), task: item("tasks", taskSchema2), createTask: (body, call) => write({ method: "POST", path: ["tasks"], body }, taskSchema2, call), updateTask: (id, patch, call) => write({ method: "PATCH", path: ["tasks", id], body: patch }, taskSchema2, call), deleteTask: (id, call) => write({ method: "DELETE", path: ["tasks", id] }, nothingSchema2, call), triggerTaskRun: (taskId, body, call) => write({ method: "POST", path: ["tasks", taskId, "trigger"], body }, taskRunSchema2, call), taskRuns: below("tasks", "runs", parsePage("task_runs", taskRunSchema2)), taskRun: item("task-runs", taskRunSchema2), cancelTaskRun: (id, call) => write({ method: "POST", path: ["task-runs", id, "cancel"] }, taskRunSchema2, call) };
      }, createReaders = function(read) {
        const page = (path, parse2, query, call) => read({ path, query: { limit: PAGE_LIMIT, ...query } }, parse2, call);
        return { list: (collection, schema) => {
          const parse2 = parsePage(collection.replaceAll("-", "_"), schema);
          return (query, call) => page([collection], parse2, query, call);
        }, below: (collection, part, parse2) => {
          return (id, query, call) => page([collection, id, part], parse2, query, call);
        }, item: (collection, schema) => {
          const parse2 = parseBy(schema);
          return (id, call) => read({ path: [collection, id] }, parse2, call);
        } };
      }, isEmpty = function({ runs, pending, tasks }) {
        return runs.length === 0 && pending.length === 0 && tasks.length === 0;
      }, verifyState = function(text2, apiKeys, scope) {
        const signed = parseJson2(signedSchema, text2);
        if (signed === void 0) return void 0;
        const apiKey = apiKeys.find((key) => isEqual(signed.signature, signatureOf(signed.state, key, scope)));
        if (apiKey === void 0) return void 0;
        const state = parseJson2(stateSchema, signed.state);
        return state && { state, apiKey };
      }, signatureOf = function(text2, apiKey, scope) {
        return (0, node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHmac)("sha256", apiKey).update(JSON.stringify([scope, text2])).digest("hex");
      }, isEqual = function(a, b) {
        return a.length === b.length && (0, node_crypto__WEBPACK_IMPORTED_MODULE_7__.timingSafeEqual)(Buffer.from(a), Buffer.from(b));
      }, parseJson2 = function(schema, text2) {
        try {
          return schema.parse(JSON.parse(text2));
        } catch {
          return void 0;
        }
      }, startDeadline = function(clock, ms) {
        const end = clock.monotonic() + ms;
        const remaining = () => Math.max(0, end - clock.monotonic());
        return { remaining, passed: () => remaining() === 0 };
      }, taskValues = function(task) {
        return { "task-id": show(task?.id), "task-name": show(task?.name) };
      }, experimentValues = function(experiment) {
        return { "experiment-id": show(experiment?.id), "experiment-name": show(experiment?.name) };
      }, show = function(value) {
        return value ?? "";
      }, earlyOutputs = function(event) {
        const values = earlyValues(event);
        return Object.fromEntries(Object.entries(values).map(([name2, value]) => [name2, (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.TN)(value, MAX_TEXT)]));
      }, earlyValues = function(event) {
        if (event.kind === "task") return taskValues(event.task);
        if (event.kind === "experiment") return experimentValues(event);
        if ((event.kind === "triggered" || event.kind === "status") && event.role === "primary") return { "run-id": event.run.id, status: event.run.status.toLowerCase() };
        return {};
      }, createProgressLog = function(io, checks2) {
        const several = checks2.length > 1;
        const running = /* @__PURE__ */ new Map();
        let finished = 0;
        let lastLoggedAt = 0;
        const print = (event, check) => {
          const { level, text: text2 } = describeProgress(event, check);
          io[level](text2);
          if (several) return;
          for (const [name2, value] of Object.entries(earlyOutputs(event))) io.setOutput(name2, value);
        };
        return { onProgress: (event) => {
          print(redactDeep(event, io.redact));
        }, onCheckProgress: (given, check) => {
          const [event, { name: name2, elapsedMs }] = redactDeep([given, check], io.redact);
          if (event.kind === "triggered") Promise.all([__nccwpck_require__2.e(772), __nccwpck_require__2.e(390)]).then(__nccwpck_require__2.bind(__nccwpck_require__2, 6390)).catch(() => void 0);
          if ("size" in event || event.kind === "status") running.set(name2, { check: name2, run: event.run, size: event.size });
          const isSignOfLife = event.kind === "heartbeat" || event.kind === "last-seen";
          if (!several || !isSignOfLife) {
            print(event, several ? name2 : void 0);
          } else if (elapsedMs - lastLoggedAt >= HEARTBEAT_MS) {
            lastLoggedAt = elapsedMs;
            const now = { total: checks2.length, finished, running: [...running.values()], elapsedMs };
            io.info(describeOverallProgress(now));
          }
        }, onCheckEnd: (check) => {
          running.delete(io.redact(check));
          finished += 1;
        } };
      }, describeProgress = function(event, check) {
        const prefix = check === void 0 ? "" : `[${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.TN)(check, 60)}] `;
        const isPlanned = event.kind === "experiment" && event.id === void 0;
        const level = isPlanned ? "debug" : LEVELS[event.kind] ?? "info";
        return { level, text: (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.TN)(`${prefix}${describeEvent(event)}`, MAX_LINE) };
      }, subject = function({ role }) {
        return role === "primary" ? "" : "Evaluation: ";
      }, describeRunProgress = function(progress) {
        const { run, elapsedMs } = progress;
        const { num_errors: errors, num_skipped: skipped } = run;
        const facts = (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.oE)([completion(progress), timeLeft(progress), errors > 0 && `${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.ZV)(errors)} with errors`, skipped > 0 && `${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.ZV)(skipped)} skipped`]);
        const known = facts.length === 0 ? "" : `: ${facts.join(", ")}`;
        return `${run.status.toLowerCase()} after ${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.a3)(elapsedMs)}${known}`;
      }, doneOf = function({ num_successes: successes, num_errors: errors, num_skipped: skipped }) {
        return successes + errors + skipped;
      }, completion = function({ run, size = 0 }) {
        const done = doneOf(run);
        if (size === 0 || done > size) return done === 0 ? "" : `${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.ZV)(done)} done`;
        return `${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.ZV)(done)} of ${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.ZV)(size)} items (${Math.floor(100 * done / size)}%)`;
      }, timeLeft = function({ run, elapsedMs, size = 0 }) {
        const done = doneOf(run);
        if (run.status !== "RUNNING" || done >= size || done < size * MIN_SHARE || done === 0) return "";
        const leftMs = elapsedMs * (size - done) / done;
        return `about ${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.a3)(Math.max(COARSE_MS, Math.round(leftMs / COARSE_MS) * COARSE_MS))} left`;
      }, describeOverallProgress = function({ total, finished, running, elapsedMs }) {
        const each = running.map(({ check, run, size }) => {
          const share2 = completion({ run, size }) || `(${run.status.toLowerCase()})`;
          return `${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.TN)(check, 60)} ${share2}`;
        });
        const now = each.length === 0 ? "" : `; running: ${each.join(", ")}`;
        return (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.TN)(`${finished} of ${total} checks done after ${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.a3)(elapsedMs)}${now}`, MAX_LINE);
      }, redactDeep = function(value, redact) {
        const copies = /* @__PURE__ */ new Map();
        const clean = (item, depth) => {
          if (typeof item === "string") return redact(item);
          if (typeof item !== "object" || item === null) return item;
          if (depth > MAX_DEPTH) return null;
          const known = copies.get(item);
          if (known !== void 0) return known;
          const copy = Array.isArray(item) ? [] : Object.create(Object.getPrototypeOf(item));
          copies.set(item, copy);
          for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(item))) {
            if (!("value" in property)) continue;
            Object.defineProperty(copy, redact(key), { ...property, value: clean(property.value, depth + 1) });
          }
          return copy;
        };
        return clean(value, 0);
      }, toCommandValue = function(input) {
        if (input === null || input === void 0) {
          return "";
        } else if (typeof input === "string" || input instanceof String) {
          return input;
        }
        return JSON.stringify(input);
      }, toCommandProperties = function(annotationProperties) {
        if (!Object.keys(annotationProperties).length) {
          return {};
        }
        return { title: annotationProperties.title, file: annotationProperties.file, line: annotationProperties.startLine, endLine: annotationProperties.endLine, col: annotationProperties.startColumn, endColumn: annotationProperties.endColumn };
      }, issueCommand = function(command, properties, message) {
        const cmd = new Command(command, properties, message);
        process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_9__.EOL);
      }, issue = function(name2, message = "") {
        issueCommand(name2, {}, message);
      }, escapeData = function(s) {
        return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
      }, escapeProperty = function(s) {
        return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
      }, issueFileCommand = function(command, message) {
        const filePath = process.env[`GITHUB_${command}`];
        if (!filePath) {
          throw new Error(`Unable to find environment variable for file command ${command}`);
        }
        if (!fs__WEBPACK_IMPORTED_MODULE_11__.existsSync(filePath)) {
          throw new Error(`Missing file at path: ${filePath}`);
        }
        fs__WEBPACK_IMPORTED_MODULE_11__.appendFileSync(filePath, `${toCommandValue(message)}${os__WEBPACK_IMPORTED_MODULE_9__.EOL}`, { encoding: "utf8" });
      }, prepareKeyValueMessage = function(key, value) {
        const delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_10__.randomUUID()}`;
        const convertedValue = toCommandValue(value);
        if (key.includes(delimiter)) {
          throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
        }
        if (convertedValue.includes(delimiter)) {
          throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
        }
        return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_9__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_9__.EOL}${delimiter}`;
      }, setSecret = function(secret) {
        issueCommand("add-mask", {}, secret);
      }, getInput = function(name2, options) {
        const val = process.env[`INPUT_${name2.replace(/ /g, "_").toUpperCase()}`] || "";
        if (options && options.required && !val) {
          throw new Error(`Input required and not supplied: ${name2}`);
        }
        if (options && options.trimWhitespace === false) {
          return val;
        }
        return val.trim();
      }, setOutput = function(name2, value) {
        const filePath = process.env["GITHUB_OUTPUT"] || "";
        if (filePath) {
          return issueFileCommand("OUTPUT", prepareKeyValueMessage(name2, value));
        }
        process.stdout.write(os__WEBPACK_IMPORTED_MODULE_9__.EOL);
        issueCommand("set-output", { name: name2 }, toCommandValue(value));
      }, debug = function(message) {
        issueCommand("debug", {}, message);
      }, error = function(message, properties = {}) {
        issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
      }, warning = function(message, properties = {}) {
        issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
      }, notice = function(message, properties = {}) {
        issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
      }, info = function(message) {
        process.stdout.write(message + os__WEBPACK_IMPORTED_MODULE_9__.EOL);
      }, startGroup = function(name2) {
        issue("group", name2);
      }, endGroup = function() {
        issue("endgroup");
      }, saveState = function(name2, value) {
        const filePath = process.env["GITHUB_STATE"] || "";
        if (filePath) {
          return issueFileCommand("STATE", prepareKeyValueMessage(name2, value));
        }
        issueCommand("save-state", { name: name2 }, toCommandValue(value));
      }, getState = function(name2) {
        return process.env[`STATE_${name2}`] || "";
      }, readTextFile = function(input, path, folders) {
        return asInputError(input, path, () => {
          const { resolved, real } = locate(path, folders);
          const stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_8__.lstatSync)(resolved, { throwIfNoEntry: false });
          if (stats === void 0) throw new Refusal("does not exist. Paths start in the workspace; is there a checkout step before?");
          if ((0, node_fs__WEBPACK_IMPORTED_MODULE_8__.realpathSync)(resolved) !== real) throw new Refusal("goes through a symbolic link. Give the path of the file itself.");
          if (!stats.isFile()) throw new Refusal("is not a regular file.");
          if (stats.size > MAX_FILE_BYTES) throw new Refusal("is larger than 1 MiB.");
          return decode2((0, node_fs__WEBPACK_IMPORTED_MODULE_8__.readFileSync)(resolved));
        });
      }, checkWritable = function(input, path, folders) {
        asInputError(input, path, () => {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_8__.accessSync)(approach(locateTarget(path, folders), false), node_fs__WEBPACK_IMPORTED_MODULE_8__.constants.W_OK);
        });
      }, replaceFile = function(input, path, text2, folders) {
        return asInputError(input, path, () => {
          const place = locateTarget(path, folders);
          approach(place, true);
          const draft = `${place.real}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_7__.randomUUID)().slice(0, 8)}.tmp`;
          try {
            (0, node_fs__WEBPACK_IMPORTED_MODULE_8__.writeFileSync)(draft, text2, { flag: "wx" });
            (0, node_fs__WEBPACK_IMPORTED_MODULE_8__.renameSync)(draft, place.real);
          } catch (error2) {
            (0, node_fs__WEBPACK_IMPORTED_MODULE_8__.rmSync)(draft, { force: true });
            throw error2;
          }
          return place.real;
        });
      }, approach = function({ root, real }, makesFolders) {
        const parts = (0, node_path__WEBPACK_IMPORTED_MODULE_13__.relative)(root, real).split(node_path__WEBPACK_IMPORTED_MODULE_13__.sep);
        let folder = root;
        for (const [index, part] of parts.entries()) {
          const isTarget = index === parts.length - 1;
          const next = (0, node_path__WEBPACK_IMPORTED_MODULE_13__.join)(folder, part);
          const there = (0, node_fs__WEBPACK_IMPORTED_MODULE_8__.lstatSync)(next, { throwIfNoEntry: false });
          if (there === void 0 && (isTarget || !makesFolders)) break;
          if (there === void 0) (0, node_fs__WEBPACK_IMPORTED_MODULE_8__.mkdirSync)(next);
          else if (isTarget && !there.isFile()) throw new Refusal("is there already, and is not a regular file.");
          else if (!isTarget && !there.isDirectory()) throw new Refusal("goes through something that is not a real folder, such as a symbolic link.");
          if (!isTarget) folder = next;
        }
        return folder;
      }, asInputError = function(input, path, work) {
        if (path.length > LONGEST_PATH * 5 || /[\r\n\0]/.test(path)) {
          const message = `is not a path, but a text. A ${input === "suite-file" ? "suite belongs in `suite`" : "definition belongs in `task-definition`"}; this input takes the path of a file.`;
          throw new InputError([{ input, message }]);
        }
        const shown = path.length > LONGEST_PATH ? `a path of ${path.length} characters` : `"${path}"`;
        try {
          return work();
        } catch (error2) {
          const message = error2 instanceof Refusal ? error2.message : `cannot be used: ${describeSystemError(error2)}.`;
          throw new InputError([{ input, message: `${shown} ${message}` }]);
        }
      }, describeSystemError = function(error2) {
        const code = typeof error2 === "object" && error2 !== null && "code" in error2 ? String(error2.code) : void 0;
        if (code === void 0) throw error2;
        return `${SYSTEM_ERRORS[code] ?? "the operating system refuses it"} (${code})`;
      }, locate = function(path, { workspace, temp }) {
        const resolved = (0, node_path__WEBPACK_IMPORTED_MODULE_13__.resolve)(workspace, path);
        const roots = [workspace, temp ?? ""].filter((root2) => root2 !== "");
        const found = roots.map((root2) => (0, node_path__WEBPACK_IMPORTED_MODULE_13__.resolve)(root2)).find((root2) => isInside(resolved, root2));
        if (found === void 0) {
          throw new Refusal(`lies outside of the workspace and the runner's temporary folder, which are ${roots.join(" and ")} here (in a container job other paths than \`github.workspace\` says).`);
        }
        const root = (0, node_fs__WEBPACK_IMPORTED_MODULE_8__.realpathSync)(found);
        return { resolved, root, real: (0, node_path__WEBPACK_IMPORTED_MODULE_13__.join)(root, (0, node_path__WEBPACK_IMPORTED_MODULE_13__.relative)(found, resolved)) };
      }, isInside = function(path, root) {
        const way = (0, node_path__WEBPACK_IMPORTED_MODULE_13__.relative)(root, path);
        return way !== "" && way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_13__.sep}`) && !(0, node_path__WEBPACK_IMPORTED_MODULE_13__.isAbsolute)(way);
      }, locateTarget = function(path, folders) {
        const { root, real } = locate(path, folders);
        const names = (0, node_path__WEBPACK_IMPORTED_MODULE_13__.relative)(root, real).toLowerCase().split(node_path__WEBPACK_IMPORTED_MODULE_13__.sep);
        if (names.includes(".git")) throw new Refusal("lies in `.git`, which decides what later steps run.");
        const ofRunner = names.some((name2) => name2 === "_runner_file_commands" || name2 === "_github_workflow");
        if (ofRunner || folders.reserved.some((each) => each !== "" && realOf(each) === real)) throw new Refusal("is a file of the runner itself.");
        return { root, real };
      }, realOf = function(path) {
        const absolute = (0, node_path__WEBPACK_IMPORTED_MODULE_13__.resolve)(path);
        try {
          return (0, node_path__WEBPACK_IMPORTED_MODULE_13__.join)((0, node_fs__WEBPACK_IMPORTED_MODULE_8__.realpathSync)((0, node_path__WEBPACK_IMPORTED_MODULE_13__.dirname)(absolute)), (0, node_path__WEBPACK_IMPORTED_MODULE_13__.basename)(absolute));
        } catch {
          return absolute;
        }
      }, decode2 = function(bytes) {
        if ((0, node_buffer__WEBPACK_IMPORTED_MODULE_12__.isUtf8)(bytes) && !bytes.includes(0)) return new TextDecoder().decode(bytes);
        const isUtf16 = bytes.includes(0) || ["fffe", "feff"].includes(bytes.toString("hex", 0, 2));
        const encoding = isUtf16 ? "UTF-16" : "ISO 8859-1 (Latin-1) or Windows-1252";
        throw new Refusal(`is not UTF-8; it looks like ${encoding}. Save it as UTF-8.`);
      }, parser = function(read) {
        return zod_mini__WEBPACK_IMPORTED_MODULE_4__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_4__.pdi((given, { issues }) => {
          const fail = (message) => {
            issues.push({ code: "custom", message, input: given });
            return zod_mini__WEBPACK_IMPORTED_MODULE_14__.tm;
          };
          return read(given, fail);
        }));
      }, tooLong = function(given) {
        return `has a name of ${given.length} characters; at most ${LONGEST_NAME} are allowed`;
      }, nonBlank = function(given) {
        return given?.trim() || void 0;
      }, durationOf = function(given) {
        const ms = (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.E9)(given);
        return ms === void 0 || ms < 10 || ms > LONGEST_MS ? void 0 : ms;
      }, oneOf = function(...words) {
        return parser((given, fail) => {
          const found = words.find((word2) => word2 === given.toLowerCase());
          return found ?? fail(`is not one of ${words.map((word2) => `\`${word2}\``).join(", ")}`);
        });
      }, integer = function(least, most = Number.MAX_SAFE_INTEGER) {
        const range = most === Number.MAX_SAFE_INTEGER ? `≥ ${least}` : `from ${least} to ${most}`;
        return parser((given, fail) => {
          const value = /^\d{1,16}$/.test(given) ? Number(given) : -1;
          return value >= least && value <= most ? value : fail(`is not an integer ${range}`);
        });
      }, isRealDay = function(iso) {
        const day = iso.slice(0, 10);
        return (/* @__PURE__ */ new Date(`${day}T00:00:00Z`)).toISOString().startsWith(day);
      }, partsOf = function(entries) {
        return [...new Set(entries.flatMap(({ parts }) => parts))];
      }, readArray = function(given, fail) {
        const parsed = jsonArray.safeParse(orUndefined(() => JSON.parse(given)));
        if (parsed.success) return listOf(parsed.data.map(String));
        if (/["'\n]/.test(given)) return fail('is not a valid JSON array of strings, such as `["a", "b"]`');
        return [{ text: given, parts: splitAtCommas(given.slice(1, -1)) }].filter(({ parts }) => parts.length > 0);
      }, orUndefined = function(read) {
        try {
          return read();
        } catch {
          return void 0;
        }
      }, listOf = function(items) {
        return items.flatMap((item) => nonBlank(item) ?? []).map(whole);
      }, readLines = function(given) {
        const filled = given.split(/[\r\n]+/).flatMap((line) => nonBlank(line) ?? []);
        if (filled.every((line) => /^-\s/.test(line))) return filled.map((line) => whole(unquote(line.slice(1).trim())));
        return filled.flatMap((line) => {
          const [first, ...others] = splitAtCommas(line);
          if (first === void 0) return [];
          if (others.length === 0) return [whole(first)];
          return line.length > LONGEST_NAME ? [first, ...others].map(whole) : [{ text: line, parts: [first, ...others] }];
        });
      }, whole = function(item) {
        return { text: item, parts: [item] };
      }, splitAtCommas = function(line) {
        return Array.from(line.matchAll(ITEM), ([, double, single, plain]) => double?.replace(/\\(["\\])/g, "$1") ?? single?.replaceAll("''", "'") ?? plain).flatMap((item) => nonBlank(item) ?? []);
      }, unquote = function(item) {
        const [only = item, ...others] = /^["']/.test(item) ? splitAtCommas(item) : [item];
        return others.length === 0 ? only : item;
      }, choice = function(...words) {
        return { schema: oneOf(...words), inCheck: words };
      }, openRunner = function() {
        const { env } = process;
        delete env.NODE_TLS_REJECT_UNAUTHORIZED;
        const { redact, ...secrets } = maskSecrets(env);
        const folders = { workspace: env.GITHUB_WORKSPACE ?? process.cwd(), temp: env.RUNNER_TEMP, reserved: RUNNER_FILES.map((name2) => env[name2] ?? "") };
        const { ARIZE_API_KEY, ARIZE_REGION, ARIZE_BASE_URL, ARIZE_SPACE, ARIZE_SPACE_ID } = env;
        return { ...secrets, redact, rawInputs: readRawInputs(), environment: { ARIZE_API_KEY, ARIZE_REGION, ARIZE_BASE_URL, ARIZE_SPACE, ARIZE_SPACE_ID }, savedState: getState(STATE), stateScope: JSON.stringify([env.GITHUB_RUN_ID, env.GITHUB_RUN_ATTEMPT, env.GITHUB_JOB]), gitHubApiUrl: env.GITHUB_API_URL ?? "https://api.github.com", context: (pullRequest) => (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.FB)(env, readEvent(env.GITHUB_EVENT_PATH), { pullRequest }), readFile: (input, path) => readTextFile(input, path, folders), checkResultsFile: (path) => {
          checkWritable("results-file", path, folders);
        }, writeResultsFile: (path, text2) => replaceFile("results-file", path, redact(text2), folders), proxyUrl: findProxy, ...openLog(redact), ...openFiles(redact), listenForSignals, setExitCode: (code) => {
          process.exitCode = code;
        } };
      }, maskSecrets = function(env) {
        const proxies = PROXY_VARIABLES.map((variable) => readProxy(variable, env[variable] ?? ""));
        const apiKeys = [env["INPUT_API-KEY"] ?? "", env.ARIZE_API_KEY ?? ""];
        const short = proxies.filter(({ password }) => password !== "" && password.length < SHORTEST_SEARCHED);
        const passwords = proxies.flatMap(({ password, decoded }) => [password, decoded]);
        const secrets = /* @__PURE__ */ new Set([...apiKeys.flatMap((key) => [key.trim(), key]), ...passwords]);
        for (const secret of secrets) if (secret.trim() !== "") setSecret(secret);
        const searched = [...secrets, getInput("github-token")];
        return { redact: createRedactor(searched.filter((secret) => secret.trim().length >= SHORTEST_SEARCHED)), apiKeys: apiKeys.map((key) => key.trim()).filter((key) => key !== ""), warnings: short.map(({ variable }) => ({ code: "short-proxy-password", variable })) };
      }, readRawInputs = function() {
        const given = INPUT_NAMES.map((name2) => [name2, getInput(name2)]);
        return Object.fromEntries(given.filter(([, text2]) => text2 !== ""));
      }, readEvent = function(path) {
        if (path === void 0 || path === "") return void 0;
        try {
          return JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_8__.readFileSync)(path, "utf8").replace(/^\uFEFF/, ""));
        } catch {
          return void 0;
        }
      }, openLog = function(redact) {
        const cleaned = (print) => (line) => {
          print((0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.Rv)(redact(line), LONGEST_LINE));
        };
        const info2 = cleaned(info);
        return { info: info2, notice: cleaned(notice), warning: cleaned(warning), debug: cleaned(debug), group: (title, lines) => {
          cleaned(startGroup)(title);
          lines.forEach(info2);
          endGroup();
        }, annotate: ({ level, title, message, file, line, column }) => {
          const print = level === "error" ? error : warning;
          print((0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.TN)(redact(message), LONGEST_ANNOTATION), { title: (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.TN)(redact(title), 200), file: file && redact(file), startLine: line, startColumn: column });
        } };
      }, openFiles = function(redact) {
        const outputs = /* @__PURE__ */ new Map();
        const failed = /* @__PURE__ */ new Set();
        const attempt = (variable, write) => {
          try {
            write();
          } catch (error2) {
            if (failed.has(variable)) return;
            failed.add(variable);
            warning((0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.TN)(redact(`${variable} cannot be written: ${describe(error2)}. The step goes on.`), LONGEST_LINE));
          }
        };
        return { setOutput: (name2, value) => {
          if (outputs.get(name2) === value) return;
          outputs.set(name2, value);
          attempt("GITHUB_OUTPUT", () => {
            setOutput(name2, redact(value));
          });
        }, appendSummary: (markdown) => {
          const path = process.env.GITHUB_STEP_SUMMARY ?? "";
          if (path === "") return;
          attempt("GITHUB_STEP_SUMMARY", () => {
            (0, node_fs__WEBPACK_IMPORTED_MODULE_8__.appendFileSync)(path, `${redact(markdown)}
`);
          });
        }, saveState: (text2) => {
          try {
            saveState(STATE, text2);
          } catch (error2) {
            const message = `cannot be written, so that nothing could be cleaned up if this step were killed: ${describe(error2)}.`;
            throw new InputError([{ input: "GITHUB_STATE", message }]);
          }
        } };
      }, describe = function(error2) {
        return error2 instanceof Error ? error2.message : String(error2);
      }, listenForSignals = function() {
        const controller = new AbortController();
        for (const signal of ["SIGINT", "SIGTERM", "SIGBREAK"]) {
          process.on(signal, () => {
            controller.abort();
          });
        }
        return controller.signal;
      }, readProxy = function(variable, value) {
        const [, scheme = "http", userInfo = "", host = ""] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(?:(.*)@)?([^@]*)$/is.exec(value.trim()) ?? [];
        const [user = "", ...rest] = userInfo.split(":");
        const password = rest.join(":");
        return { variable, scheme: scheme.toLowerCase(), user: decodePercents(user), password, decoded: decodePercents(password), host };
      }, findProxy = function(url) {
        const target = new URL(url);
        if (bypassesProxy(target)) return void 0;
        const names = target.protocol === "https:" ? ["https_proxy", "HTTPS_PROXY"] : ["http_proxy", "HTTP_PROXY"];
        const variable = names.find((name2) => (process.env[name2]?.trim() ?? "") !== "");
        if (variable === void 0) return void 0;
        const { scheme, user, decoded, host } = readProxy(variable, process.env[variable] ?? "");
        const refuse = (message) => new InputError([{ input: variable, message }]);
        if (scheme !== "http" && scheme !== "https") throw refuse(`names a proxy with the scheme \`${scheme}:\`. Only \`http:\` and \`https:\` proxies are supported.`);
        const root = `${scheme}://${host}`;
        if (!URL.canParse(root)) throw refuse("is not the URL of a proxy, such as `http://proxy.example.com:3128`.");
        const proxy = new URL(root);
        proxy.username = encodeURIComponent(user);
        proxy.password = encodeURIComponent(decoded);
        return proxy.href;
      }, bypassesProxy = function({ hostname, port, protocol }) {
        if (/^(?:localhost$|127\.|\[::1\])/i.test(hostname)) return true;
        const list2 = (process.env.no_proxy || process.env.NO_PROXY || "").toLowerCase();
        const entries = list2.split(/[\s,]+/).filter((entry) => entry !== "");
        const host = hostname.toLowerCase();
        const withPort = `${host}:${port || (protocol === "https:" ? "443" : "80")}`;
        return entries.some((entry) => {
          const domain = entry.replace(/^\*?\./, "");
          return entry === "*" || [host, withPort].some((name2) => name2 === domain || name2.endsWith(`.${domain}`));
        });
      }, createRedactor = function(secrets) {
        const forms = [...new Set([...secrets].flatMap(formsOf))].sort((a, b) => b.length - a.length);
        return (text2) => forms.reduce((clean, form) => clean.replaceAll(form, "***"), text2);
      }, formsOf = function(value) {
        const lines = value.split(/[\r\n]+/);
        return [value, ...lines].flatMap((part) => {
          const secret = part.trim();
          if (secret === "") return [];
          return [part, secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), secret.replace(/[!-/:-@[-`{-~]/g, "\\$&"), secret.replace(/[_*]/g, "\\$&"), Buffer.from(secret).toString("base64")];
        });
      }, newRunsAmong = function(runs, before) {
        const ties = new Set(before.ties);
        const newest = Date.parse(before.newest ?? "");
        return runs.filter((run) => !ties.has(run.id) && !(Date.parse(run.created_at) < newest));
      }, matchExperiment = function(recent, experimentId) {
        const run = recent.find((each) => experimentId !== void 0 && each.experiment_id === experimentId);
        if (run !== void 0) return { kind: "found", value: run };
        const unnamed = recent.filter((each) => !each.experiment_id);
        return experimentId === void 0 ? ambiguousIfAny(unnamed) : { kind: "ambiguous", candidates: unnamed };
      }, matchWindow = function(recent, window) {
        const exact = recent.filter((each) => distanceMs(each, window) === 0);
        const [run, ...others] = exact;
        if (run !== void 0 && others.length === 0) return { kind: "found", value: run };
        return ambiguousIfAny(recent.filter((each) => !(distanceMs(each, window) >= ROUNDING_MS)));
      }, distanceMs = function(run, window) {
        const apart = (theirs, ours) => Math.abs(Date.parse(theirs ?? "") - Date.parse(ours));
        return Math.max(apart(run.data_start_time, window.start), apart(run.data_end_time, window.end));
      }, ambiguousIfAny = function(candidates) {
        return candidates.length === 0 ? { kind: "not-found" } : { kind: "ambiguous", candidates };
      }, cancelBudget = function(hurried) {
        return hurried ? { budgetMs: 3e3, requestMs: 1500 } : { budgetMs: 3e4, requestMs: 1e4 };
      }, createAttempt = function(runId2, call, ax) {
        let sent = false;
        let accepted;
        const ended = (run) => ({ kind: run.status === "CANCELLED" && sent ? "cancelled" : "ended-before", run });
        const read = () => capture(sameRun(ax.taskRun(runId2, call()), runId2));
        return async () => {
          const before = await read();
          if (before.value !== void 0 && (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.Hd)(before.value)) return ended(before.value);
          if (accepted !== void 0) return { kind: "requested", run: before.value ?? accepted };
          const { value: run, error: error2 } = await capture(sameRun(ax.cancelTaskRun(runId2, call()), runId2));
          if (run !== void 0) {
            sent = true;
            accepted = run;
            return (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.Hd)(run) ? ended(run) : { kind: "requested", run };
          }
          if (error2.delivery === "unknown") sent = true;
          if (error2.delivery !== "rejected") return { kind: "failed", error: error2 };
          const after = await read();
          if (after.value !== void 0) {
            return (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.Hd)(after.value) ? ended(after.value) : { kind: "failed", error: error2 };
          }
          return { kind: "failed", error: after.error.delivery === "rejected" ? error2 : after.error };
        };
      }, reportCancel = function(runId2, outcome, onProgress) {
        if (outcome.kind === "failed") onProgress({ kind: "cancel-failed", runId: runId2, error: outcome.error });
        else if (outcome.kind === "cancelled") onProgress({ kind: "cancelled", run: outcome.run });
        else if (outcome.kind === "ended-before") onProgress({ kind: "ended-before-cancel", run: outcome.run });
      };
      var _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(92);
      var node_events__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(8474);
      var node_http__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(7067);
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(8500);
      var zod_locales__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__2(252);
      var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(8395);
      var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__2(3305);
      var node_crypto__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__2(7598);
      var node_fs__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__2(3024);
      var os__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__2(857);
      var crypto__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__2(6982);
      var fs__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__2(9896);
      var node_buffer__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__2(4573);
      var node_path__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__2(6760);
      var zod_mini__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__2(8532);
      var FIRST_DELAY_MS = 250;
      var LONGEST_DELAY_MS = 15e3;
      var MIN_ATTEMPT_MS = 100;
      async function retry(attempt, options) {
        const { clock, random, deadline, shouldRetry: shouldRetry2, onRetry, signal } = options;
        for (let failures = 1; ; failures += 1) {
          try {
            return await attempt();
          } catch (error2) {
            const again = shouldRetry2(error2);
            if (again === void 0 || signal?.aborted) throw error2;
            const delayMs = backoffMs(failures, random(), again.retryAfterMs);
            if (delayMs + MIN_ATTEMPT_MS >= deadline.remaining()) throw error2;
            onRetry?.(error2, delayMs);
            await clock.sleep(delayMs, signal);
            if (signal?.aborted) throw error2;
          }
        }
      }
      async function poll(attempt, { clock, deadline, signal }) {
        for (let attempts = 1; ; attempts += 1) {
          const last = deadline.passed() || signal?.aborted === true;
          const result = await attempt(attempts, last);
          if (result.done) return result.value;
          if (last || isAborted(signal)) return void 0;
          await clock.sleep(Math.min(result.pauseMs, deadline.remaining()), signal);
        }
      }
      var AxError = class extends Error {
        request;
        delivery;
        advice;
        retryAfterMs;
        transient;
        constructor({ request, delivery, what, advice, cause, ...details }) {
          super(`${request.method} ${request.path}: ${what} ${advice}`.trim(), { cause });
          this.name = new.target.name;
          this.request = request;
          this.delivery = delivery;
          this.advice = advice;
          this.retryAfterMs = details.retryAfterMs;
          this.transient = details.transient ?? delivery !== "rejected";
        }
      };
      var UnreachableError = class extends AxError {
        constructor(request, cause, proxy) {
          const way = proxy === void 0 ? "" : ` through the proxy ${proxy}`;
          super({ request, cause, delivery: "not-delivered", what: `cannot reach ${request.host}${way} (${describeCause(cause)}).`, advice: "Check `base-url` or `region`, and that the runner may reach this host (firewall, HTTPS_PROXY, NO_PROXY, certificates)." });
        }
      };
      var NoResponseError = class extends AxError {
        constructor(request, cause) {
          super({ request, cause, delivery: "unknown", what: `no complete response from ${request.host} (${describeCause(cause)}).`, advice: "This is a fault of the network or the service; try again later." });
        }
      };
      var InvalidResponseError = class extends AxError {
        constructor(request, what, { transient = false } = {}) {
          super({ request, transient, delivery: "unknown", what: `unexpected response: ${what}.`, advice: "Check that `base-url` points at the Arize AX API; if it does, please report this with the request above." });
        }
      };
      var UnsafeIdError = class extends AxError {
        constructor(request, id) {
          super({ request, delivery: "rejected", what: `"${id}" is not an ID.`, advice: MALFORMED_ID_ADVICE });
        }
      };
      var MALFORMED_ID_ADVICE = "Look for a `${{ … }}` expression that was not evaluated or is empty, for `null`, or for an ID of something else, such as a GitHub run ID in `run-id`.";
      var StatusError = class extends AxError {
        static advise = () => "The service understood the request and rejected it; see the detail above.";
        static deliveryOf = () => "rejected";
        status;
        constructor(details) {
          const { request, status, problem, retryAfterMs: retryAfterMs2 } = details;
          const { title, detail, requestId, quota } = problem;
          const words = [.../* @__PURE__ */ new Set([title, detail])].filter(Boolean);
          const about = words.length > 0 ? ` ${words.join(": ")}` : "";
          const notes = [quota, requestId === void 0 ? void 0 : `request ID ${requestId}`];
          const note = notes.filter((each) => each !== void 0).join("; ");
          const end = note === "" ? /[.!?]$/.test(about) ? "" : "." : ` (${note}).`;
          const what = `HTTP ${status}${about}${end}`;
          const { advise, deliveryOf } = new.target;
          super({ request, delivery: deliveryOf(details), retryAfterMs: retryAfterMs2, what, advice: advise(request) });
          this.status = status;
        }
      };
      var InvalidRequestError = class extends StatusError {
        static advise = () => "The service rejected a value; compare the inputs of this step with the detail above.";
      };
      var NoDataFoundError = class extends InvalidRequestError {
        static advise = () => "Nothing matches the time window and the filters. New spans and evaluations can take up to two hours to be indexed: move or widen the window, or check the filters (full paths such as `attributes.openinference.span.kind`).";
      };
      var MalformedIdError = class extends InvalidRequestError {
        static advise = () => `An ID is malformed. ${MALFORMED_ID_ADVICE}`;
      };
      var AuthenticationError = class extends StatusError {
        static advise = ({ host }) => `Check that \`api-key\` is complete, not revoked, and belongs to the region behind ${host} (\`region\` or \`base-url\`).`;
      };
      var PermissionError = class extends StatusError {
        static advise = ({ host }) => `Give the key's user or service account the permission in this space, and check that the key belongs to the region behind ${host}.`;
      };
      var QuotaError = class extends PermissionError {
        static advise = () => "The account's plan or a quota does not allow this; it is not a permission of the key. Free some of the quota, or ask the account's administrator about the plan.";
      };
      var NotFoundError = class extends StatusError {
        static advise = () => "It does not exist, or the key may not read it: check the ID, the region and the permissions of the key.";
      };
      var ConflictError = class extends StatusError {
        static advise = ({ path }) => path.endsWith("/trigger") ? "An experiment of this name exists already: leave `experiment-name` out, or add `${{ github.run_id }}-${{ github.run_attempt }}` to it." : "Something of this name exists already, or another change is in progress.";
      };
      var UnprocessableError = class extends StatusError {
      };
      var RateLimitError = class extends StatusError {
        static deliveryOf = () => "not-delivered";
        static advise = () => "Too many requests with this key; run fewer steps at once or try again later.";
      };
      var RedirectError = class extends StatusError {
        static advise = () => "Redirects are not followed, so that the key stays with its host; set `base-url` to the API root itself.";
      };
      var ServerError = class extends StatusError {
        static deliveryOf = ({ status, retryAfterMs: retryAfterMs2 }) => status === 503 && retryAfterMs2 !== void 0 ? "not-delivered" : "unknown";
        static advise = () => "Server error; try again later.";
      };
      var UnexpectedStatusError = class extends StatusError {
        static advise = () => "Check that `base-url` points at the Arize AX API.";
      };
      var BY_STATUS = { 401: AuthenticationError, 404: NotFoundError, 408: ServerError, 409: ConflictError, 422: UnprocessableError, 429: RateLimitError };
      async function capture(response) {
        try {
          return { value: await response };
        } catch (error2) {
          if (error2 instanceof AxError) return { error: error2 };
          throw error2;
        }
      }
      var CONNECT_TIMEOUT_MS = 1e4;
      var IDLE_MS = 4e3;
      var MAX_BODY_BYTES = 256 * 1024 * 1024;
      var TOO_LARGE = `more than ${MAX_BODY_BYTES / 1024 / 1024} MiB`;
      async function decode(body, coding = "identity") {
        if (body.length === 0 || coding === "identity") return body;
        if (coding !== "gzip") throw new Error(`the content coding "${coding}" was not asked for`);
        const [{ gunzip }, { promisify }] = await Promise.all([Promise.resolve().then(__nccwpck_require__2.t.bind(__nccwpck_require__2, 8522, 19)), Promise.resolve().then(__nccwpck_require__2.t.bind(__nccwpck_require__2, 7975, 19))]);
        try {
          return await promisify(gunzip)(body, { maxOutputLength: MAX_BODY_BYTES });
        } catch (error2) {
          throw codeOf(error2) === "ERR_BUFFER_TOO_LARGE" ? new Error(TOO_LARGE) : error2;
        }
      }
      var schemas_exports = {};
      (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.VA)(schemas_exports, { RUN_STATUSES: () => RUN_STATUSES, TASK_TYPES: () => TASK_TYPES, aiIntegrationSchema: () => aiIntegrationSchema, datasetSchema: () => datasetSchema, evaluatorSchema: () => evaluatorSchema, evaluatorWithVersionSchema: () => evaluatorWithVersionSchema, experimentSchema: () => experimentSchema, integrationSchema: () => integrationSchema, listedTaskSchema: () => listedTaskSchema, nothingSchema: () => nothingSchema, organizationSchema: () => organizationSchema, pageSchema: () => pageSchema, problemSchema: () => problemSchema, projectSchema: () => projectSchema, promptSchema: () => promptSchema, promptVersionSchema: () => promptVersionSchema, promptWithVersionSchema: () => promptWithVersionSchema, rowSchema: () => rowSchema, spaceSchema: () => spaceSchema, taskRunSchema: () => taskRunSchema, taskSchema: () => taskSchema });
      var someText = zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.m9(1));
      var maybeText = zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP());
      var textOrEmpty = zod_mini__WEBPACK_IMPORTED_MODULE_4__.FsL(maybeText, zod_mini__WEBPACK_IMPORTED_MODULE_4__.pdi((text2) => text2 ?? ""));
      var upperCase = zod_mini__WEBPACK_IMPORTED_MODULE_4__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_4__.pdi((word2) => word2.trim().toUpperCase()));
      var TASK_TYPES = ["TEMPLATE_EVALUATION", "CODE_EVALUATION", "RUN_EXPERIMENT"];
      var taskEvaluatorSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_4__._H3({ evaluator_id: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(), evaluator_name: maybeText, evaluator_version_id: maybeText, query_filter: maybeText, column_mappings: zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP())), query_mappings: zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__._H3({}))) }));
      var taskSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_4__._H3({ id: someText, name: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(), type: zod_mini__WEBPACK_IMPORTED_MODULE_4__.FsL(upperCase, zod_mini__WEBPACK_IMPORTED_MODULE_4__.k5n(TASK_TYPES)), project_id: maybeText, dataset_id: maybeText, experiment_ids: zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP())), last_run_at: maybeText, sampling_rate: zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__.aig()), is_continuous: zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__.zMY()), query_filter: maybeText, query_filters: zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__._H3({})), evaluators: zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(taskEvaluatorSchema)), run_configuration: zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__._H3({})) }));
      var listedTaskSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_4__._H3({ id: someText, name: textOrEmpty }));
      var RUN_STATUSES = ["PENDING", "RUNNING", "COMPLETED", "FAILED", "CANCELLED"];
      var count = zod_mini__WEBPACK_IMPORTED_MODULE_4__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.qm(0))), zod_mini__WEBPACK_IMPORTED_MODULE_4__.pdi((number3) => number3 ?? 0));
      var taskRunSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_4__._H3({ id: someText, task_id: textOrEmpty, experiment_id: maybeText, status: zod_mini__WEBPACK_IMPORTED_MODULE_4__.FsL(upperCase, zod_mini__WEBPACK_IMPORTED_MODULE_4__.pdi((status) => status === "CANCELED" ? "CANCELLED" : status)), run_started_at: maybeText, run_finished_at: maybeText, data_start_time: maybeText, data_end_time: maybeText, num_successes: count, num_errors: count, num_skipped: count, created_at: textOrEmpty, failure_reason: maybeText }));
      var named = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({ id: someText, name: textOrEmpty });
      var spaceSchema = named;
      var organizationSchema = named;
      var projectSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_4__.X$i(named, { space_id: maybeText }));
      var datasetSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_4__.X$i(named, { space_id: maybeText }));
      var experimentSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_4__.X$i(named, { dataset_id: maybeText, dataset_version_id: maybeText, space_id: maybeText, created_at: textOrEmpty }));
      var aiIntegrationSchema = named;
      var integrationSchema = named;
      var promptSchema = named;
      var evaluatorSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_4__.X$i(named, { type: zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(upperCase), space_id: maybeText }));
      var scoreConfig = zod_mini__WEBPACK_IMPORTED_MODULE_4__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_4__._H3({ name: maybeText, direction: maybeText, data_granularity: zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(upperCase), classification_choices: zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__.aig()))), type: zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(upperCase) }));
      var evaluatorWithVersionSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_4__.X$i(named, { type: zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(upperCase), space_id: maybeText, version: zod_mini__WEBPACK_IMPORTED_MODULE_4__._H3({ template_config: zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(scoreConfig), code_config: zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(scoreConfig) }) }));
      var promptMessage = zod_mini__WEBPACK_IMPORTED_MODULE_4__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({ role: upperCase, content: maybeText, tool_call_id: maybeText, tool_calls: zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({ id: maybeText, type: upperCase, function: zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(), arguments: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP() }) }))) }));
      var promptVersionSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_4__._H3({ id: someText, commit_hash: maybeText, messages: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(promptMessage), input_variable_format: upperCase, model: maybeText, invocation_params: zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_4__.L5J())), provider_params: zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_4__.L5J())), labels: zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP())) }));
      var promptWithVersionSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_4__.X$i(named, { version: promptVersionSchema }));
      var rowSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.L5J();
      var nothingSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_4__.L5J(), zod_mini__WEBPACK_IMPORTED_MODULE_4__.pdi(() => void 0));
      var pagination = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({ next_cursor: maybeText, has_more: zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__.zMY()) });
      var problemText = zod_mini__WEBPACK_IMPORTED_MODULE_4__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP()), void 0);
      var scalar = zod_mini__WEBPACK_IMPORTED_MODULE_4__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_4__.KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_4__.aig()]), zod_mini__WEBPACK_IMPORTED_MODULE_4__.pdi(String))), void 0);
      var problemSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.RZV(() => zod_mini__WEBPACK_IMPORTED_MODULE_4__._H3({ title: problemText, detail: problemText, request_id: problemText, entitlement: scalar, required_plan: scalar, limit: scalar, current_count: scalar }));
      var UnparsedRow = class {
        parse;
        constructor(bytes, success) {
          this.parse = () => parseJson(bytes.toString("utf8"), "row", success);
        }
      };
      var WORDING = { error: (0, zod_locales__WEBPACK_IMPORTED_MODULE_6__.A)().localeError };
      var [QUOTE, BACKSLASH, COMMA, BRACE] = [34, 92, 44, 123];
      var OPENING = /* @__PURE__ */ new Set([123, 91]);
      var CLOSING = /* @__PURE__ */ new Set([125, 93]);
      var BLANK = /* @__PURE__ */ new Set([32, 9, 10, 13]);
      var REQUEST_TIMEOUT_MS = 3e4;
      var PAGE_LIMIT = 100;
      var USER_AGENT = "arize-ax-task-run-action";
      var correlationSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.gMt("kind", [zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_4__.euz("experiment-name"), name: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(), datasetId: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP() }), zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_4__.euz("time-window"), start: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(), end: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP() }), zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_4__.euz("chained"), runId: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP() }), zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_4__.euz("none") })]);
      var runSnapshotSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({ newest: zod_mini__WEBPACK_IMPORTED_MODULE_4__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP()), ties: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP()) });
      var pendingTriggerSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({ taskId: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(), correlation: correlationSchema, before: runSnapshotSchema });
      var ephemeralTaskSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(), spaceId: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(), id: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP()) });
      var stateSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({ baseUrl: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(), runs: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP()), pending: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(pendingTriggerSchema), tasks: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(ephemeralTaskSchema) });
      var MAX_STATE_BYTES = null;
      var signedSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({ state: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(), signature: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP() });
      var systemClock = { monotonic: () => performance.now(), now: () => /* @__PURE__ */ new Date(), sleep: (ms, signal) => (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(Math.max(0, ms), void 0, { signal }).catch(() => void 0) };
      var MAX_TEXT = 2e4;
      var HEARTBEAT_MS = 6e4;
      var MAX_LINE = 2e3;
      var LEVELS = { debug: "debug", warning: "warning", "look-up-outage": "warning", "scores-unavailable": "warning", "task-not-deleted": "warning", "trigger-ambiguous": "warning", "unknown-status": "warning", outage: "warning", "cancel-failed": "warning", "unidentified-run": "warning" };
      var describeEvent = (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.V)("kind", { task: ({ task }) => `Task "${task.name}" (${task.type.toLowerCase()}, ${task.id}).`, "task-applied": ({ action, fields }) => (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.u7)(action, fields), experiment: ({ id, name: name2 }) => `Experiment "${name2}"${id === void 0 ? "" : ` (${id})`}.`, warning: ({ warning: warning2 }) => describeWarning(warning2), debug: ({ message }) => message, "look-up-outage": ({ error: error2 }) => `The service does not respond to look-ups; retrying. ${error2.message}`, "scores-unavailable": ({ what, error: error2 }) => `Could not read the ${what}. ${error2.message}`, "task-deleted": ({ name: name2 }) => `Ephemeral task "${name2}" deleted.`, "task-not-deleted": ({ name: name2, error: error2 }) => `Could not delete the ephemeral task "${name2}". ${error2.message}`, "trigger-retry": ({ delayMs, error: error2 }) => `Trigger request not delivered; retrying in ${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.a3)(delayMs)}. ${error2.message}`, "trigger-ambiguous": ({ error: error2 }) => `No response to the trigger request; checking whether the run was started. ${error2.message}`, triggered: ({ adopted, role, run }) => {
        const which = role === "primary" ? "run" : "evaluation run";
        return `${adopted ? "Resuming" : "Started"} ${which} ${run.id} (${run.status.toLowerCase()}).`;
      }, status: (event) => `${subject(event)}${describeRunProgress(event)}`, heartbeat: (event) => `${subject(event)}still ${describeRunProgress(event)}`, "last-seen": (event) => {
        const seen = describeRunProgress({ ...event, elapsedMs: event.seenMs });
        return `${subject(event)}waiting for ${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.a3)(event.elapsedMs)}; last seen ${seen}`;
      }, "unknown-status": ({ run }) => `Unknown run status "${run.status}"; treating it as still running.`, outage: ({ error: error2 }) => `Could not get the run status; retrying until the timeout. ${error2.message}`, "outage-over": ({ failures, lastedMs }) => {
        const failed = (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.td)(failures, "failed request");
        return `Run status available again, after ${failed} in ${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.a3)(lastedMs)}.`;
      }, cancelling: ({ runId: runId2, why }) => `Cancelling run ${runId2} (${why}).`, cancelled: ({ run }) => `Run ${run.id} cancelled.`, "ended-before-cancel": ({ run }) => `Run ${run.id} had already ended (${run.status.toLowerCase()}).`, "cancel-failed": ({ runId: runId2, error: error2 }) => `Could not cancel run ${runId2}. ${error2.message}`, "unidentified-run": ({ taskId, candidates }) => {
        const found = candidates.length === 0 ? "" : ` It may be one of: ${candidates.join(", ")}.`;
        return `A run of the task ${taskId} may have been started and could not be identified; check the task in Arize AX.${found}`;
      } });
      var describeWarning = (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.V)("code", { "remote-evaluator": ({ task, evaluator }) => `Task "${task}": the evaluator "${evaluator}" is remote; the service does not run it, so that the run may measure nothing.`, "several-experiments": ({ task, count: count2 }) => `Task "${task}" evaluates ${count2} experiments in one run, which can write scores to the wrong experiment. Name them in \`experiment-ids\` for one run each.`, "only-comments": ({ input }) => `\`${input}\` has only comments: no gates configured.`, "unresolved-expression": ({ input, line }) => `\`${input}\`${line === void 0 ? "" : ` line ${line}`} has an expression that was not replaced and is sent literally.`, "unused-inputs": ({ command, inputs }) => `\`command: ${command}\` does not use ${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.N6)(inputs)}.`, "unused-suite-keys": ({ keys }) => `No check of the suite uses ${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.N6)(keys)}.`, "short-proxy-password": ({ variable }) => `The proxy password in ${variable} has fewer than 4 characters: it is masked in the log only.`, "plain-seconds": ({ input, seconds }) => `\`${input}: ${seconds}\` is read as ${(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.td)(seconds, "second")}; write \`${seconds}s\` or \`${seconds}m\`.`, other: ({ message }) => message });
      var MIN_SHARE = 0.05;
      var COARSE_MS = 5e3;
      var MAX_DEPTH = 100;
      var CMD_STRING = "::";
      var Command = class {
        constructor(command, properties, message) {
          if (!command) {
            command = "missing.command";
          }
          this.command = command;
          this.properties = properties;
          this.message = message;
        }
        toString() {
          let cmdStr = CMD_STRING + this.command;
          if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += " ";
            let first = true;
            for (const key in this.properties) {
              if (this.properties.hasOwnProperty(key)) {
                const val = this.properties[key];
                if (val) {
                  if (first) {
                    first = false;
                  } else {
                    cmdStr += ",";
                  }
                  cmdStr += `${key}=${escapeProperty(val)}`;
                }
              }
            }
          }
          cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
          return cmdStr;
        }
      };
      var ExitCode;
      (function(ExitCode2) {
        ExitCode2[ExitCode2["Success"] = 0] = "Success";
        ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
      })(ExitCode || (ExitCode = {}));
      var InputError = class extends Error {
        issues;
        constructor(issues) {
          super(issues.map(({ input, message }) => `\`${input}\`: ${message}`).join(" · "));
          this.name = "InputError";
          this.issues = issues;
        }
      };
      var MAX_FILE_BYTES = 1024 * 1024;
      var Refusal = class extends Error {
      };
      var LONGEST_PATH = 200;
      var SYSTEM_ERRORS = { EACCES: "permission denied", EPERM: "operation not permitted", ENAMETOOLONG: "the name is too long", ENOSPC: "no space is left on the device", EROFS: "the file system is read-only", ENOTDIR: "a part of the path is not a folder", ENOENT: "a part of the path does not exist", ELOOP: "too many symbolic links" };
      var text = zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP();
      var LONGEST_NAME = 1e3;
      var name = parser((given, fail) => given.length > LONGEST_NAME ? fail(tooLong(given)) : given);
      var LONGEST_MS = 30 * 864e5;
      var DURATION_FORMS = "a duration such as `90s`, `30m`, `1h30m`, `45 minutes` (a plain number is seconds), from 10 milliseconds to 30 days";
      var duration = parser((given, fail) => durationOf(given) ?? fail(`is not ${DURATION_FORMS}`));
      var pollInterval = parser((given, fail) => given.toLowerCase() === "auto" ? "auto" : durationOf(given) ?? fail(`is neither \`auto\` nor ${DURATION_FORMS}`));
      var flag = parser((given, fail) => {
        const word2 = given.toLowerCase();
        return word2 === "true" || word2 === "false" ? word2 === "true" : fail("is neither `true` nor `false`");
      });
      var share = parser((given, fail) => {
        const match = /^(\d+(?:\.\d+)?|\.\d+)\s*(%?)$/.exec(given);
        const value = match === null ? NaN : Number(match[1]) / (match[2] === "%" ? 100 : 1);
        if (Number.isNaN(value)) return fail("is not a share such as `10%` or `0.1`");
        return value > 1 ? fail("is above 100 %; a share is `0%` to `100%`, or 0 to 1") : value;
      });
      var ZONED = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[Zz]|[+-]\d{2}:?\d{2})$/;
      var INSTANT_FORMS = "an instant with its zone such as `2026-03-01T00:00:00Z`, or an offset back from now such as `-24h` or `-7d`";
      var LONGEST_OFFSET_MS = 36525 * 864e5;
      var instant = parser((given, fail) => {
        if (given.toLowerCase() === "now") return { agoMs: 0 };
        if (given.startsWith("-")) {
          const offset = given.slice(1);
          const agoMs = (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.OF)(offset) ? void 0 : (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.E9)(offset);
          return agoMs === void 0 || agoMs > LONGEST_OFFSET_MS ? fail(`is not ${INSTANT_FORMS}`) : { agoMs };
        }
        const iso = given.replace(" ", "T").toUpperCase();
        const at = new Date(iso);
        return ZONED.test(given) && !Number.isNaN(at.getTime()) && isRealDay(iso) ? { at } : fail(`is not ${INSTANT_FORMS}`);
      });
      var baselineChoice = parser((given, fail) => {
        const word2 = given.toLowerCase();
        if (word2 === "none" || word2 === "auto") return { kind: word2 };
        const [, named2] = /^branch:(.*)$/is.exec(given) ?? [];
        if (given.length > LONGEST_NAME) return fail(tooLong(given));
        if (named2 === void 0) return { kind: "experiment", nameOrId: given };
        const branch = named2.trim().replace(/^refs\/heads\//, "");
        return branch === "" ? fail("names no branch; write it as `branch:main`") : { kind: "branch", branch };
      });
      var experimentName = parser((given, fail) => {
        const length = Array.from(given).length;
        if (length > 255) return fail(`has ${length} characters; the service takes at most 255`);
        return /["\\]/.test(given) ? fail('may contain neither `"` nor `\\`') : given;
      });
      var runId = parser((given, fail) => /^[\w+/=:.-]{1,1000}$/.test(given) && !/(?:^|\/)\.+(?:\/|$)/.test(given) ? given : fail("is not the ID of a run, such as the output `run-id` of an earlier step"));
      var pullRequestNumber = parser((given, fail) => {
        const [, digits] = /^#?([1-9]\d{0,14})$/.exec(given) ?? [];
        return digits === void 0 ? fail("is not the number of a pull request, such as `12`") : Number(digits);
      });
      var list = parser((given, fail) => {
        const isArray = given.startsWith("[") && given.endsWith("]");
        const entries = isArray ? readArray(given, fail) : readLines(given);
        if (!Array.isArray(entries)) return entries;
        const long = partsOf(entries).find((part) => part.length > LONGEST_NAME);
        if (long !== void 0) return fail(tooLong(long));
        return entries.length > 0 ? entries : fail("has no entry; give one per line, or separated by commas");
      });
      var jsonArray = zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__.KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_4__.aig()]));
      var ITEM = /\s*(?:"((?:[^"\\]|\\.)*)"\s*(?=,|$)|'((?:[^']|'')*)'\s*(?=,|$)|([^,]*))(?:,|$)/gy;
      var textMap = zod_mini__WEBPACK_IMPORTED_MODULE_4__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP());
      var word = (words) => parser((given, fail) => {
        const upper = given.toUpperCase().replaceAll("-", "_").replace(/^CANCELED$/, "CANCELLED");
        if (words.includes(upper)) return upper;
        return fail(`is not one of ${words.map((each) => `\`${each.toLowerCase()}\``).join(", ")}`);
      });
      var FILTERS = { list: { project: text, dataset: text, type: word(TASK_TYPES), name: text, limit: integer(1) }, "list-runs": { status: word(RUN_STATUSES), limit: integer(1) } };
      var REQUIRED_ONE_OF = { run: ["task", "task-definition", "task-file", "suite", "suite-file"], create: ["task-definition", "task-file"], update: ["task-definition", "task-file"], delete: ["task"], get: ["task"], list: [], wait: ["run-id"], cancel: ["run-id"], "get-run": ["run-id"], "list-runs": ["task"] };
      var COMMANDS = Object.keys(REQUIRED_ONE_OF);
      var REGIONS = ["us-central-1a", "us-east-1b", "eu-west-1a", "ca-central-1a"];
      var RUN = ["run"];
      var CHECKING = ["run", "wait"];
      var onProject = { commands: RUN, kinds: ["project-evaluation"] };
      var onEvaluation = { commands: RUN, kinds: ["project-evaluation", "dataset-evaluation"] };
      var onExperiment = { commands: RUN, kinds: ["experiment"] };
      var INPUTS = { "api-key": { schema: text, privacy: "secret" }, region: { schema: oneOf(...REGIONS) }, "base-url": { schema: text }, space: { schema: name }, command: { schema: oneOf(...COMMANDS), default: "run" }, task: { schema: name, commands: ["run", "update", "delete", "get", "list-runs"] }, "task-definition": { schema: text, commands: ["run", "create", "update"], privacy: "unshown" }, "task-file": { schema: text, commands: ["run", "create", "update"] }, "if-exists": { ...choice("update", "reuse", "fail"), default: "update", commands: ["run", "create"] }, ephemeral: { ...choice("auto", "true", "false"), default: "auto", commands: RUN }, suite: { schema: text, commands: RUN, privacy: "unshown" }, "suite-file": { schema: text, commands: RUN }, checks: { schema: list, commands: RUN }, "max-parallel": { schema: integer(1, 1e3), default: "4", commands: RUN }, "run-id": { schema: runId, commands: ["wait", "cancel", "get-run"] }, filter: { schema: text, commands: ["list", "list-runs"] }, "data-start-time": { schema: instant, ...onProject, inCheck: "text" }, "data-end-time": { schema: instant, ...onProject, inCheck: "text" }, "max-spans": { schema: integer(1), ...onEvaluation, inCheck: "number" }, "override-evaluations": { schema: flag, ...onEvaluation, inCheck: "flag" }, "experiment-ids": { schema: list, commands: RUN, kinds: ["dataset-evaluation"], inCheck: "list" }, "experiment-name": { schema: experimentName, ...onExperiment, inCheck: "text" }, "dataset-version-id": { schema: name, ...onExperiment, inCheck: "text" }, "max-examples": { schema: integer(1), ...onExperiment, inCheck: "number" }, "example-ids": { schema: list, ...onExperiment, inCheck: "list" }, "query-filter": { schema: text, ...onExperiment, inCheck: "text" }, "tracing-metadata": { schema: text, ...onExperiment, inCheck: "map" }, "evaluation-task-ids": { schema: list, commands: CHECKING, kinds: ["experiment"], inCheck: "list" }, wait: { schema: flag, default: "true", commands: RUN }, timeout: { schema: duration, default: "60m", commands: CHECKING }, "poll-interval": { schema: pollInterval, default: "auto", commands: CHECKING }, "on-timeout": { schema: oneOf("cancel", "leave"), shownDefault: "cancel", commands: CHECKING }, "on-cancel": { schema: oneOf("cancel", "leave"), shownDefault: "cancel", commands: CHECKING }, "on-no-data": { ...choice("fail", "warn", "pass"), default: "fail", commands: CHECKING }, "max-error-rate": { schema: share, default: "10%", commands: CHECKING, inCheck: "text" }, gates: { schema: text, commands: CHECKING, inCheck: "rules" }, baseline: { schema: baselineChoice, commands: CHECKING, inCheck: "text" }, "on-inconclusive": { ...choice("warn", "fail"), default: "warn", commands: CHECKING }, summary: { schema: flag, default: "true" }, comment: { schema: oneOf("never", "on-failure", "always"), default: "never", commands: CHECKING }, "comment-key": { schema: text, commands: CHECKING }, "pull-request": { schema: pullRequestNumber, commands: CHECKING }, trend: { schema: integer(0, 100), default: "10", commands: CHECKING }, "github-token": { schema: text, privacy: "secret" }, "results-file": { schema: text }, provenance: { schema: flag, default: "true", commands: RUN } };
      var INPUT_SPECS = INPUTS;
      var INPUT_NAMES = Object.keys(INPUTS);
      var CHECK_INPUTS = INPUT_NAMES.filter((name2) => INPUT_SPECS[name2].inCheck);
      var SECRET_INPUTS = INPUT_NAMES.filter((name2) => INPUT_SPECS[name2].privacy === "secret");
      var SUITES = ["suite", "suite-file"];
      var SOURCES = [...SUITES, "task", "task-definition", "task-file"];
      var ARIZE_HOSTS = ["api.arize.com", ...REGIONS.map((region) => `api.${region}.arize.com`)];
      var STATE = "cleanup";
      var RUNNER_FILES = ["GITHUB_OUTPUT", "GITHUB_STATE", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STEP_SUMMARY", "GITHUB_EVENT_PATH"];
      var SHORTEST_SEARCHED = 4;
      var LONGEST_LINE = 2e3;
      var LONGEST_ANNOTATION = 4e3;
      var PROXY_VARIABLES = ["https_proxy", "http_proxy", "all_proxy"].flatMap((name2) => [name2, name2.toUpperCase()]);
      var MAX_PAGES = 2e3;
      async function* readPages(page) {
        const seen = /* @__PURE__ */ new Set();
        let cursor;
        do {
          seen.add(cursor);
          const result = await page({ cursor });
          yield result;
          cursor = result.next;
          if (cursor !== void 0 && (seen.has(cursor) || seen.size >= MAX_PAGES)) {
            const request = result.request ?? { method: "GET", path: "a list", host: "the API" };
            throw new InvalidResponseError(request, "pagination did not terminate");
          }
        } while (cursor !== void 0);
      }
      async function collect(page, { limit = Infinity, maxPages = Infinity } = {}) {
        const items = [];
        let pages = 0;
        for await (const { items: more } of readPages(page)) {
          items.push(...more.slice(0, limit - items.length));
          pages += 1;
          if (items.length >= limit || pages >= maxPages) break;
        }
        return items;
      }
      async function collectFirst(page, limit) {
        return collect(page, { limit, maxPages: 10 });
      }
      var MAX_RUNS = 300;
      var MAX_EXPERIMENTS = 1e3;
      var ROUNDING_MS = 1e3;
      async function sameRun(response, id) {
        const run = await response;
        if (run.id === id) return run;
        const request = { method: "GET", path: `/v2/task-runs/${id}`, host: "" };
        throw new InvalidResponseError(request, `it is about the run ${run.id}`);
      }
      async function newestRuns(ax, taskId, { limit = MAX_RUNS, ...call } = {}) {
        return collectFirst((query) => ax.taskRuns(taskId, query, call), limit);
      }
      async function runsSince(ax, { taskId, before }, call) {
        return newRunsAmong(await newestRuns(ax, taskId, call), before);
      }
      async function findRun(ax, pending, call) {
        const { correlation } = pending;
        switch (correlation.kind) {
          case "experiment-name": {
            const [recent, experiment] = await Promise.all([runsSince(ax, pending, call), findExperiment(ax, correlation, call)]);
            return matchExperiment(recent, experiment?.id);
          }
          case "time-window":
            return matchWindow(await runsSince(ax, pending, call), correlation);
          case "chained": {
            const experimentRun = await ax.taskRun(correlation.runId, call);
            if (experimentRun.status !== "COMPLETED") return { kind: "not-found" };
            const { named: named2, unnamed } = await findChained(ax, { ...pending, experimentRun }, call);
            const [only, ...others] = unnamed;
            if (named2 !== void 0) return { kind: "found", value: named2 };
            return only !== void 0 && others.length === 0 ? { kind: "found", value: only } : ambiguousIfAny(unnamed);
          }
          case "none":
            return ambiguousIfAny(await runsSince(ax, pending, call));
        }
      }
      async function findExperiment(ax, { name: name2, datasetId }, call) {
        const filter = { dataset_id: datasetId, name: name2 };
        const experiments = await collectFirst((query) => ax.experiments({ ...filter, ...query }, call), MAX_EXPERIMENTS);
        return experiments.find((experiment) => experiment.name === name2);
      }
      var REQUEST_MS = 1e4;
      var LAST_REQUEST_MS = 5e3;
      var MAX_PAUSE_MS = 5e3;
      async function search(attempt, budgetMs, { clock, random, signal }) {
        const deadline = startDeadline(clock, budgetMs);
        return poll(async (attempts) => {
          const last = deadline.passed();
          const timeoutMs = last ? LAST_REQUEST_MS : Math.min(REQUEST_MS, deadline.remaining());
          const result = await attempt({ timeoutMs, signal }, last);
          if ("value" in result) return { done: true, value: result.value };
          const { error: error2 } = result;
          if (signal?.aborted || error2?.delivery === "rejected") return { done: true, value: void 0 };
          const pauseMs = Math.min(backoffMs(attempts, random()), MAX_PAUSE_MS);
          return { done: false, pauseMs: Math.max(pauseMs, error2?.retryAfterMs ?? 0) };
        }, { clock, deadline, signal });
      }
      async function pollForRun(pending, budgetMs, deps) {
        let latest = { kind: "ambiguous", candidates: [] };
        await search(async (call) => {
          const { value, error: error2 } = await capture(findRun(deps.ax, pending, call));
          if (value !== void 0) latest = value;
          else if (latest.kind === "not-found") latest = { kind: "ambiguous", candidates: [] };
          return value?.kind === "found" ? { value } : { error: error2 };
        }, budgetMs, deps);
        return latest;
      }
      var TOLERANCE_MS = 5e3;
      async function findChained(ax, { taskId, before, experimentRun }, call) {
        const runs = await newestRuns(ax, taskId, call);
        const recent = newRunsAmong(runs, before);
        const since = Date.parse(experimentRun.run_finished_at ?? experimentRun.created_at) - TOLERANCE_MS;
        const ours = experimentRun.experiment_id;
        return { named: recent.find((run) => ours && run.experiment_id === ours), unnamed: recent.filter((run) => !run.experiment_id && !(Date.parse(run.created_at) < since)), runs };
      }
      var NOT_FOUND_GRACE_MS = 5e3;
      async function cancelRun(runId2, { budgetMs, requestMs, watch = true }, { ax, clock, random }) {
        const started = clock.monotonic();
        const deadline = startDeadline(clock, budgetMs);
        const call = () => ({ timeoutMs: Math.min(requestMs, deadline.remaining()) });
        const attempt = createAttempt(runId2, call, ax);
        for (let attempts = 1; ; attempts += 1) {
          const result = await attempt();
          if (result.kind === "cancelled" || result.kind === "ended-before") return result;
          if (result.kind === "requested" && !watch) return result;
          const error2 = result.kind === "failed" ? result.error : void 0;
          const tooEarly = error2 instanceof NotFoundError && clock.monotonic() - started < NOT_FOUND_GRACE_MS;
          const delayMs = backoffMs(attempts, random(), error2?.retryAfterMs);
          const permanent = error2?.delivery === "rejected" && !tooEarly;
          if (permanent || delayMs >= deadline.remaining()) return result;
          await clock.sleep(delayMs);
        }
      }
      var MAX_PARALLEL = 16;
      var SEARCH_MS = 2e4;
      async function cleanUp(state, { hurried }, deps) {
        const { budgetMs, requestMs } = cancelBudget(hurried);
        const deadline = startDeadline(deps.clock, hurried ? budgetMs : Infinity);
        const budget = () => ({ budgetMs: Math.min(budgetMs, deadline.remaining()), requestMs, watch: !hurried });
        await forEachLimited(state.runs, async (runId2) => {
          if (deadline.passed()) return;
          if (await cancelLeftRun(runId2, budget(), deps)) deps.cleanup?.untrackRun(runId2);
        });
        if (!hurried) await forEachLimited(state.pending, (pending) => cleanUpTrigger(pending, budget(), deps));
        await forEachLimited(state.tasks, async (task) => {
          if (deadline.passed()) return;
          if (await deleteEphemeralTask(task, budget(), deps)) deps.cleanup?.untrackTask(task.name);
        });
      }
      async function forEachLimited(items, work) {
        const queue = items.values();
        const workers = Array.from({ length: Math.min(MAX_PARALLEL, items.length) }, async () => {
          for (const item of queue) await work(item);
        });
        await Promise.all(workers);
      }
      async function cancelLeftRun(runId2, budget, deps) {
        deps.onProgress({ kind: "cancelling", runId: runId2, why: "cleanup" });
        const outcome = await cancelRun(runId2, budget, deps);
        reportCancel(runId2, outcome, deps.onProgress);
        return outcome.kind === "cancelled" || outcome.kind === "ended-before";
      }
      async function cleanUpTrigger(pending, budget, deps) {
        const { cleanup, onProgress } = deps;
        if (await wasNeverSetOff(pending, budget, deps)) {
          cleanup?.dropPendingTrigger(pending);
          return;
        }
        const budgetMs = pending.correlation.kind === "none" ? 0 : SEARCH_MS;
        const { ax, clock, random } = deps;
        const result = await pollForRun(pending, budgetMs, { ax, clock, random });
        if (result.kind === "found") {
          const { value: run } = result;
          if ((0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.Hd)(run) || await cancelLeftRun(run.id, budget, deps)) cleanup?.dropPendingTrigger(pending);
          else cleanup?.trackRun(run.id, pending);
        } else if (result.kind === "ambiguous") {
          const candidates = result.candidates.map((run) => run.id);
          onProgress({ kind: "unidentified-run", taskId: pending.taskId, candidates });
        }
      }
      async function wasNeverSetOff({ correlation }, { requestMs }, { ax }) {
        if (correlation.kind !== "chained") return false;
        const { value: experimentRun } = await capture(ax.taskRun(correlation.runId, { timeoutMs: requestMs }));
        return experimentRun !== void 0 && (0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.Hd)(experimentRun) && experimentRun.status !== "COMPLETED";
      }
      var VISIBLE_WITHIN_MS = 1e4;
      var MAX_TASKS = 300;
      async function deleteEphemeralTask(task, budget, deps) {
        const { clock, random, onProgress } = deps;
        const started = clock.monotonic();
        const deadline = startDeadline(clock, budget.budgetMs);
        for (let attempts = 1; ; attempts += 1) {
          const { value: deleted, error: error2 } = await capture(findAndDelete(task, { ...budget, deadline }, deps));
          if (deleted === true) {
            onProgress({ kind: "task-deleted", name: task.name });
            return true;
          }
          if (error2 === void 0 && clock.monotonic() - started >= VISIBLE_WITHIN_MS) return true;
          const delayMs = backoffMs(attempts, random(), error2?.retryAfterMs);
          if (error2?.delivery === "rejected" || delayMs >= deadline.remaining()) {
            if (error2 !== void 0) onProgress({ kind: "task-not-deleted", name: task.name, error: error2 });
            return false;
          }
          await clock.sleep(delayMs);
        }
      }
      async function findAndDelete(task, { requestMs, watch, deadline }, deps) {
        const { ax } = deps;
        const call = () => ({ timeoutMs: Math.min(requestMs, deadline.remaining()) });
        try {
          const id = await findTaskId(task, call, ax);
          if (id === void 0) return false;
          const budgetMs = Math.min(requestMs * 2, deadline.remaining());
          await cancelActiveRuns(await newestRuns(ax, id, call()), { budgetMs, requestMs, watch }, deps);
          await ax.deleteTask(id, call());
        } catch (error2) {
          if (!(error2 instanceof NotFoundError)) throw error2;
        }
        return true;
      }
      async function findTaskId({ id, name: name2, spaceId }, call, ax) {
        if (id !== void 0 && (await ax.task(id, call())).name === name2) return id;
        const tasks = await collectFirst((query) => ax.tasks({ space_id: spaceId, name: name2, ...query }, call()), MAX_TASKS);
        return tasks.find((task) => task.name === name2)?.id;
      }
      async function cancelActiveRuns(runs, budget, deps) {
        const active = runs.filter((run) => !(0, _chunk_A2T6VT2Y_js__WEBPACK_IMPORTED_MODULE_0__.Hd)(run));
        await forEachLimited(active, async ({ id }) => {
          deps.onProgress({ kind: "cancelling", runId: id, why: "cleanup" });
          await cancelRun(id, budget, deps);
        });
      }
      async function cleanUpStep(machine = { clock: systemClock, random: Math.random }) {
        const runner = openRunner();
        if (runner.savedState === "") return;
        try {
          await cleanUpSaved(runner, machine);
        } catch (error2) {
          runner.warning(`Cleanup failed; check the task in Arize AX. ${error2 instanceof Error ? error2.message : String(error2)}`);
        }
      }
      async function cleanUpSaved(runner, { clock, random }) {
        const verified = verifyState(runner.savedState, runner.apiKeys, runner.stateScope);
        if (verified === void 0) {
          runner.warning("Cleanup skipped: the saved state was not written by the main step with an API key that this post step has. In nested composite actions, set ARIZE_API_KEY in the environment of the job.");
          return;
        }
        const { state, apiKey } = verified;
        if (isEmpty(state)) return;
        const { baseUrl } = state;
        const proxyUrl = runner.proxyUrl(baseUrl);
        const ax = createAxClient({ baseUrl, apiKey, proxyUrl, redact: runner.redact, clock, random });
        const { onProgress } = createProgressLog(runner, []);
        await cleanUp(state, { hurried: false }, { ax, clock, random, onProgress });
        await ax.close();
      }
      await cleanUpStep();
      __webpack_async_result__();
    } catch (e) {
      __webpack_async_result__(e);
    }
  }, 1);
}), 3305: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { _L: () => _boolean, qm: () => _gte, LK: () => _int, m9: () => _minLength, F7: () => _number, NC: () => _positive, Fk: () => _regex, Rl: () => _string, em: () => _unknown, q0: () => describe, mI: () => meta });
  var core_checks = __nccwpck_require__2(4890);
  ;
  var _a;
  const $output = null;
  const $input = null;
  class $ZodRegistry {
    constructor() {
      this._map = /* @__PURE__ */ new WeakMap();
      this._idmap = /* @__PURE__ */ new Map();
    }
    add(schema, ..._meta) {
      const meta2 = _meta[0];
      this._map.set(schema, meta2);
      if (meta2 && typeof meta2 === "object" && "id" in meta2) {
        this._idmap.set(meta2.id, schema);
      }
      return this;
    }
    clear() {
      this._map = /* @__PURE__ */ new WeakMap();
      this._idmap = /* @__PURE__ */ new Map();
      return this;
    }
    remove(schema) {
      const meta2 = this._map.get(schema);
      if (meta2 && typeof meta2 === "object" && "id" in meta2) {
        this._idmap.delete(meta2.id);
      }
      this._map.delete(schema);
      return this;
    }
    get(schema) {
      const p = schema._zod.parent;
      if (p) {
        const pm = { ...this.get(p) ?? {} };
        delete pm.id;
        const f = { ...pm, ...this._map.get(schema) };
        return Object.keys(f).length ? f : void 0;
      }
      return this._map.get(schema);
    }
    has(schema) {
      return this._map.has(schema);
    }
  }
  function registry() {
    return new $ZodRegistry();
  }
  (_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
  const globalRegistry = globalThis.__zod_globalRegistry;
  var core_util = __nccwpck_require__2(4723);
  ;
  function snapshotChecks(def) {
    if (def.checks) def.checks = [...def.checks];
    return def;
  }
  function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ...core_util.A2(params) }));
  }
  function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
  }
  function _email(Class, params) {
    return new Class({ type: "string", format: "email", check: "string_format", abort: false, ...util.normalizeParams(params) });
  }
  function _guid(Class, params) {
    return new Class({ type: "string", format: "guid", check: "string_format", abort: false, ...util.normalizeParams(params) });
  }
  function _uuid(Class, params) {
    return new Class({ type: "string", format: "uuid", check: "string_format", abort: false, ...util.normalizeParams(params) });
  }
  function _uuidv4(Class, params) {
    return new Class({ type: "string", format: "uuid", check: "string_format", abort: false, version: "v4", ...util.normalizeParams(params) });
  }
  function _uuidv6(Class, params) {
    return new Class({ type: "string", format: "uuid", check: "string_format", abort: false, version: "v6", ...util.normalizeParams(params) });
  }
  function _uuidv7(Class, params) {
    return new Class({ type: "string", format: "uuid", check: "string_format", abort: false, version: "v7", ...util.normalizeParams(params) });
  }
  function _url(Class, params) {
    return new Class({ type: "string", format: "url", check: "string_format", abort: false, ...util.normalizeParams(params) });
  }
  function _emoji(Class, params) {
    return new Class({ type: "string", format: "emoji", check: "string_format", abort: false, ...util.normalizeParams(params) });
  }
  function _nanoid(Class, params) {
    return new Class({ type: "string", format: "nanoid", check: "string_format", abort: false, ...util.normalizeParams(params) });
  }
  function _cuid(Class, params) {
    return new Class({ type: "string", format: "cuid", check: "string_format", abort: false, ...util.normalizeParams(params) });
  }
  function _cuid2(Class, params) {
    return new Class({ type: "string", format: "cuid2", check: "string_format", abort: false, ...util.normalizeParams(params) });
  }
  function _ulid(Class, params) {
    return new Class({ type: "string", format: "ulid", check: "string_format", abort: false, ...util.normalizeParams(params) });
  }
  function _xid(Class, params) {
    return new Class({ type: "string", format: "xid", check: "string_format", abort: false, ...util.normalizeParams(params) });
  }
  function _ksuid(Class, params) {
    return new Class({ type: "string", format: "ksuid", check: "string_format", abort: false, ...util.normalizeParams(params) });
  }
  function _ipv4(Class, params) {
    return new Class({ type: "string", format: "ipv4", check: "string_format", abort: false, ...util.normalizeParams(params) });
  }
  function _ipv6(Class, params) {
    return new Class({ type: "string", format: "ipv6", check: "string_format", abort: false, ...util.normalizeParams(params) });
  }
  function _mac(Class, params) {
    return new Class({ type: "string", format: "mac", check: "string_format", abort: false, ...util.normalizeParams(params) });
  }
  function _cidrv4(Class, params) {
    return new Class({ type: "string", format: "cidrv4", check: "string_format", abort: false, ...util.normalizeParams(params) });
  }
  function _cidrv6(Class, params) {
    return new Class({ type: "string", format: "cidrv6", check: "string_format", abort: false, ...util.normalizeParams(params) });
  }
  function _base64(Class, params) {
    return new Class({ type: "string", format: "base64", check: "string_format", abort: false, ...util.normalizeParams(params) });
  }
  function _base64url(Class, params) {
    return new Class({ type: "string", format: "base64url", check: "string_format", abort: false, ...util.normalizeParams(params) });
  }
  function _e164(Class, params) {
    return new Class({ type: "string", format: "e164", check: "string_format", abort: false, ...util.normalizeParams(params) });
  }
  function _creditCard(Class, params) {
    return new Class({ type: "string", format: "credit_card", check: "string_format", abort: false, ...util.normalizeParams(params) });
  }
  function _iban(Class, params) {
    return new Class({ type: "string", format: "iban", check: "string_format", abort: false, ...util.normalizeParams(params) });
  }
  function _jwt(Class, params) {
    return new Class({ type: "string", format: "jwt", check: "string_format", abort: false, ...util.normalizeParams(params) });
  }
  const TimePrecision = { Any: null, Minute: -1, Second: 0, Millisecond: 3, Microsecond: 6 };
  function _isoDateTime(Class, params) {
    return new Class({ type: "string", format: "datetime", check: "string_format", offset: false, local: false, precision: null, ...util.normalizeParams(params) });
  }
  function _isoDate(Class, params) {
    return new Class({ type: "string", format: "date", check: "string_format", ...util.normalizeParams(params) });
  }
  function _isoTime(Class, params) {
    return new Class({ type: "string", format: "time", check: "string_format", precision: null, ...util.normalizeParams(params) });
  }
  function _isoDuration(Class, params) {
    return new Class({ type: "string", format: "duration", check: "string_format", ...util.normalizeParams(params) });
  }
  function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ...core_util.A2(params) }));
  }
  function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
  }
  function _int(Class, params) {
    return new Class({ type: "number", check: "number_format", abort: false, format: "safeint", ...core_util.A2(params) });
  }
  function _float32(Class, params) {
    return new Class({ type: "number", check: "number_format", abort: false, format: "float32", ...util.normalizeParams(params) });
  }
  function _float64(Class, params) {
    return new Class({ type: "number", check: "number_format", abort: false, format: "float64", ...util.normalizeParams(params) });
  }
  function _int32(Class, params) {
    return new Class({ type: "number", check: "number_format", abort: false, format: "int32", ...util.normalizeParams(params) });
  }
  function _uint32(Class, params) {
    return new Class({ type: "number", check: "number_format", abort: false, format: "uint32", ...util.normalizeParams(params) });
  }
  function _boolean(Class, params) {
    return new Class({ type: "boolean", ...core_util.A2(params) });
  }
  function _coercedBoolean(Class, params) {
    return new Class({ type: "boolean", coerce: true, ...util.normalizeParams(params) });
  }
  function _bigint(Class, params) {
    return new Class({ type: "bigint", ...util.normalizeParams(params) });
  }
  function _coercedBigint(Class, params) {
    return new Class({ type: "bigint", coerce: true, ...util.normalizeParams(params) });
  }
  function _int64(Class, params) {
    return new Class({ type: "bigint", check: "bigint_format", abort: false, format: "int64", ...util.normalizeParams(params) });
  }
  function _uint64(Class, params) {
    return new Class({ type: "bigint", check: "bigint_format", abort: false, format: "uint64", ...util.normalizeParams(params) });
  }
  function _symbol(Class, params) {
    return new Class({ type: "symbol", ...util.normalizeParams(params) });
  }
  function _undefined(Class, params) {
    return new Class({ type: "undefined", ...util.normalizeParams(params) });
  }
  function _null(Class, params) {
    return new Class({ type: "null", ...util.normalizeParams(params) });
  }
  function _any(Class) {
    return new Class({ type: "any" });
  }
  function _unknown(Class) {
    return new Class({ type: "unknown" });
  }
  function _never(Class, params) {
    return new Class({ type: "never", ...util.normalizeParams(params) });
  }
  function _void(Class, params) {
    return new Class({ type: "void", ...util.normalizeParams(params) });
  }
  function _date(Class, params) {
    return new Class({ type: "date", ...util.normalizeParams(params) });
  }
  function _coercedDate(Class, params) {
    return new Class({ type: "date", coerce: true, ...util.normalizeParams(params) });
  }
  function _nan(Class, params) {
    return new Class({ type: "nan", ...util.normalizeParams(params) });
  }
  function _lt(value, params) {
    return new checks.$ZodCheckLessThan({ check: "less_than", ...util.normalizeParams(params), value, inclusive: false });
  }
  function _lte(value, params) {
    return new checks.$ZodCheckLessThan({ check: "less_than", ...util.normalizeParams(params), value, inclusive: true });
  }
  function _gt(value, params) {
    return new core_checks.J_({ check: "greater_than", ...core_util.A2(params), value, inclusive: false });
  }
  function _gte(value, params) {
    return new core_checks.J_({ check: "greater_than", ...core_util.A2(params), value, inclusive: true });
  }
  function _positive(params) {
    return _gt(0, params);
  }
  function _negative(params) {
    return _lt(0, params);
  }
  function _nonpositive(params) {
    return _lte(0, params);
  }
  function _nonnegative(params) {
    return _gte(0, params);
  }
  function _multipleOf(value, params) {
    return new checks.$ZodCheckMultipleOf({ check: "multiple_of", ...util.normalizeParams(params), value });
  }
  function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({ check: "max_size", ...util.normalizeParams(params), maximum });
  }
  function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({ check: "min_size", ...util.normalizeParams(params), minimum });
  }
  function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({ check: "size_equals", ...util.normalizeParams(params), size });
  }
  function _maxLength(maximum, params) {
    const ch = new checks.$ZodCheckMaxLength({ check: "max_length", ...util.normalizeParams(params), maximum });
    return ch;
  }
  function _minLength(minimum, params) {
    return new core_checks.Kk({ check: "min_length", ...core_util.A2(params), minimum });
  }
  function _length(length, params) {
    return new checks.$ZodCheckLengthEquals({ check: "length_equals", ...util.normalizeParams(params), length });
  }
  function _regex(pattern, params) {
    return new core_checks.DG({ check: "string_format", format: "regex", ...core_util.A2(params), pattern });
  }
  function _lowercase(params) {
    return new checks.$ZodCheckLowerCase({ check: "string_format", format: "lowercase", ...util.normalizeParams(params) });
  }
  function _uppercase(params) {
    return new checks.$ZodCheckUpperCase({ check: "string_format", format: "uppercase", ...util.normalizeParams(params) });
  }
  function _includes(includes, params) {
    return new checks.$ZodCheckIncludes({ check: "string_format", format: "includes", ...util.normalizeParams(params), includes });
  }
  function _startsWith(prefix, params) {
    return new checks.$ZodCheckStartsWith({ check: "string_format", format: "starts_with", ...util.normalizeParams(params), prefix });
  }
  function _endsWith(suffix, params) {
    return new checks.$ZodCheckEndsWith({ check: "string_format", format: "ends_with", ...util.normalizeParams(params), suffix });
  }
  function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({ check: "property", property, schema, ...util.normalizeParams(params) });
  }
  function _properties(shape, params) {
    return new checks.$ZodCheckProperties({ check: "properties", shape, ...util.normalizeParams(params) });
  }
  function _mime(types, params) {
    return new checks.$ZodCheckMimeType({ check: "mime_type", mime: types, ...util.normalizeParams(params) });
  }
  function _overwrite(tx) {
    return new checks.$ZodCheckOverwrite({ check: "overwrite", tx });
  }
  function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
  }
  function _trim() {
    return _overwrite((input) => input.trim());
  }
  function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
  }
  function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
  }
  function _slugify() {
    return _overwrite((input) => util.slugify(input));
  }
  function _array(Class, element, params) {
    return new Class({ type: "array", element, ...util.normalizeParams(params) });
  }
  function _union(Class, options, params) {
    return new Class({ type: "union", options, ...util.normalizeParams(params) });
  }
  function _xor(Class, options, params) {
    return new Class({ type: "union", options, inclusive: false, ...util.normalizeParams(params) });
  }
  function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({ type: "union", options, discriminator, ...util.normalizeParams(params) });
  }
  function _intersection(Class, left, right) {
    return new Class({ type: "intersection", left, right });
  }
  function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({ type: "tuple", items, rest, ...util.normalizeParams(params) });
  }
  function _record(Class, keyType, valueType, params) {
    return new Class({ type: "record", keyType, valueType, ...util.normalizeParams(params) });
  }
  function _map(Class, keyType, valueType, params) {
    return new Class({ type: "map", keyType, valueType, ...util.normalizeParams(params) });
  }
  function _set(Class, valueType, params) {
    return new Class({ type: "set", valueType, ...util.normalizeParams(params) });
  }
  function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new Class({ type: "enum", entries, ...util.normalizeParams(params) });
  }
  function _nativeEnum(Class, entries, params) {
    return new Class({ type: "enum", entries, ...util.normalizeParams(params) });
  }
  function _literal(Class, value, params) {
    return new Class({ type: "literal", values: Array.isArray(value) ? value : [value], ...util.normalizeParams(params) });
  }
  function _file(Class, params) {
    return new Class({ type: "file", ...util.normalizeParams(params) });
  }
  function _transform(Class, fn) {
    return new Class({ type: "transform", transform: fn });
  }
  function _optional(Class, innerType) {
    return new Class({ type: "optional", innerType });
  }
  function _nullable(Class, innerType) {
    return new Class({ type: "nullable", innerType });
  }
  function _default(Class, innerType, defaultValue) {
    return new Class({ type: "default", innerType, get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
    } });
  }
  function _nonoptional(Class, innerType, params) {
    return new Class({ type: "nonoptional", innerType, ...util.normalizeParams(params) });
  }
  function _success(Class, innerType) {
    return new Class({ type: "success", innerType });
  }
  function _catch(Class, innerType, catchValue) {
    return new Class({ type: "catch", innerType, catchValue: typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue) });
  }
  function _pipe(Class, in_, out) {
    return new Class({ type: "pipe", in: in_, out });
  }
  function _readonly(Class, innerType) {
    return new Class({ type: "readonly", innerType });
  }
  function _templateLiteral(Class, parts, params) {
    return new Class({ type: "template_literal", parts, ...util.normalizeParams(params) });
  }
  function _lazy(Class, getter) {
    return new Class({ type: "lazy", getter });
  }
  function _promise(Class, innerType) {
    return new Class({ type: "promise", innerType });
  }
  function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true);
    const schema = new Class({ type: "custom", check: "custom", fn, ...norm });
    return schema;
  }
  function _refine(Class, fn, _params) {
    const schema = new Class({ type: "custom", check: "custom", fn, ...util.normalizeParams(_params) });
    return schema;
  }
  function _superRefine(fn, params) {
    const ch = _check((payload) => {
      payload.addIssue = (issue) => {
        if (typeof issue === "string") {
          payload.issues.push(util.issue(issue, payload.value, ch._zod.def));
        } else {
          const _issue = issue;
          if (_issue.fatal) _issue.continue = false;
          _issue.code ?? (_issue.code = "custom");
          if (!("input" in _issue)) _issue.input = payload.value;
          _issue.inst ?? (_issue.inst = ch);
          _issue.continue ?? (_issue.continue = !ch._zod.def.abort);
          payload.issues.push(util.issue(_issue));
        }
      };
      return fn(payload.value, payload);
    }, params);
    return ch;
  }
  function _check(fn, params) {
    const ch = new checks.$ZodCheck({ check: "custom", ...util.normalizeParams(params) });
    ch._zod.check = fn;
    return ch;
  }
  function describe(description) {
    const ch = new core_checks.QP({ check: "describe" });
    ch._zod.onattach = [(inst) => {
      const existing = globalRegistry.get(inst) ?? {};
      globalRegistry.add(inst, { ...existing, description });
    }];
    ch._zod.check = () => {
    };
    return ch;
  }
  function meta(metadata) {
    const ch = new core_checks.QP({ check: "meta" });
    ch._zod.onattach = [(inst) => {
      const existing = globalRegistry.get(inst) ?? {};
      globalRegistry.add(inst, { ...existing, ...metadata });
    }];
    ch._zod.check = () => {
    };
    return ch;
  }
  function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
      truthyArray = truthyArray.map((v) => typeof v === "string" ? v.toLowerCase() : v);
      falsyArray = falsyArray.map((v) => typeof v === "string" ? v.toLowerCase() : v);
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({ type: "pipe", in: stringSchema, out: booleanSchema, transform: ((input, payload) => {
      let data = input;
      if (params.case !== "sensitive") data = data.toLowerCase();
      if (truthySet.has(data)) {
        return true;
      } else if (falsySet.has(data)) {
        return false;
      } else {
        payload.issues.push({ code: "invalid_value", expected: "stringbool", values: [...truthySet, ...falsySet], input: payload.value, inst: codec, continue: false });
        return {};
      }
    }), reverseTransform: ((input, _payload) => {
      if (input === true) {
        return truthyArray[0] || "true";
      } else {
        return falsyArray[0] || "false";
      }
    }), error: params.error });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
  }
  function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = { check: "string_format", type: "string", format, fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val), ...params };
    if (fnOrRegex instanceof RegExp) {
      def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
  }
}), 4890: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { DG: () => $ZodCheckRegex, J_: () => $ZodCheckGreaterThan, KH: () => $ZodCheckNumberFormat, Kk: () => $ZodCheckMinLength, QP: () => $ZodCheck });
  var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(8532);
  var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(4723);
  const $ZodCheck = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
  });
  const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== void 0;
  };
  const _whenHasLength = (payload) => {
    const val = payload.value;
    return !_util_js__WEBPACK_IMPORTED_MODULE_1__.cl(val) && val.length !== void 0;
  };
  const numericOriginMap = { number: "number", bigint: "bigint", object: "date" };
  const $ZodCheckLessThan = null;
  const $ZodCheckGreaterThan = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
      if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
        return;
      }
      payload.issues.push({ origin: numericOriginMap[typeof payload.value] ?? origin, code: "too_small", minimum: typeof def.value === "object" ? def.value.getTime() : def.value, input: payload.value, inclusive: def.inclusive, inst, continue: !def.abort });
    };
  });
  const $ZodCheckMultipleOf = null;
  const $ZodCheckNumberFormat = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def);
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__.zH[def.format];
    inst._zod.check = (payload) => {
      const input = payload.value;
      if (isInt) {
        if (!Number.isInteger(input)) {
          payload.issues.push({ expected: origin, format: def.format, code: "invalid_type", continue: false, input, inst });
          return;
        }
        if (!Number.isSafeInteger(input)) {
          if (input > 0) {
            payload.issues.push({ input, code: "too_big", maximum: Number.MAX_SAFE_INTEGER, note: "Integers must be within the safe integer range.", inst, origin, inclusive: true, continue: !def.abort });
          } else {
            payload.issues.push({ input, code: "too_small", minimum: Number.MIN_SAFE_INTEGER, note: "Integers must be within the safe integer range.", inst, origin, inclusive: true, continue: !def.abort });
          }
          return;
        }
      }
      if (input < minimum) {
        payload.issues.push({ origin: "number", input, code: "too_small", minimum, inclusive: true, inst, continue: !def.abort });
      }
      if (input > maximum) {
        payload.issues.push({ origin: "number", input, code: "too_big", maximum, inclusive: true, inst, continue: !def.abort });
      }
    };
  });
  const $ZodCheckBigIntFormat = null;
  const $ZodCheckMaxSize = null;
  const $ZodCheckMinSize = null;
  const $ZodCheckSizeEquals = null;
  const $ZodCheckMaxLength = null;
  const $ZodCheckMinLength = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
      const input = payload.value;
      const units = input.length;
      const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? _util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input) : units;
      if (length >= def.minimum) return;
      const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__.Rc(input);
      payload.issues.push({ origin, code: "too_small", minimum: def.minimum, inclusive: true, input, inst, continue: !def.abort });
    };
  });
  const $ZodCheckLengthEquals = null;
  const $ZodCheckStringFormat = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload) => {
      def.pattern.lastIndex = 0;
      if (def.pattern.test(payload.value)) return;
      payload.issues.push({ origin: "string", code: "invalid_format", format: def.format, input: payload.value, ...def.pattern ? { pattern: def.pattern.toString() } : {}, inst, continue: !def.abort });
    });
    else (_b = inst._zod).check ?? (_b.check = () => {
    });
  });
  const $ZodCheckRegex = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
      def.pattern.lastIndex = 0;
      if (def.pattern.test(payload.value)) return;
      payload.issues.push({ origin: "string", code: "invalid_format", format: "regex", input: payload.value, pattern: def.pattern.toString(), inst, continue: !def.abort });
    };
  });
  const $ZodCheckLowerCase = null;
  const $ZodCheckUpperCase = null;
  const $ZodCheckIncludes = null;
  const $ZodCheckStartsWith = null;
  const $ZodCheckEndsWith = null;
  function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
      payload.issues.push(...util.prefixIssues(property, result.issues));
    }
  }
  const $ZodCheckProperty = null;
  const $ZodCheckProperties = null;
  const $ZodCheckMimeType = null;
  const $ZodCheckOverwrite = null;
}), 8532: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { $W: () => config, GT: () => $ZodAsyncError, cV: () => $ZodEncodeError, cr: () => globalConfig2, tm: () => NEVER, xI: () => $constructor });
  var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(4723);
  var _a;
  const NEVER = Object.freeze({ status: "aborted" });
  const _zodDesc = { value: void 0, enumerable: false };
  let _E = "captureStackTrace" in Error ? Error : null;
  function newError(Definition) {
    const E = _E;
    if (E) {
      const saved = E.stackTraceLimit;
      if (typeof saved === "number") {
        try {
          E.stackTraceLimit = 0;
        } catch {
          _E = null;
          return new Definition();
        }
        try {
          return new Definition();
        } finally {
          E.stackTraceLimit = saved;
        }
      }
    }
    return new Definition();
  }
  function $constructor(name, initializer, proto, params) {
    const zodProto = {};
    function Internals(def) {
      this.def = def;
      this.constr = _;
      this.traits = /* @__PURE__ */ new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
    function init(inst, def) {
      if (!inst._zod) {
        _zodDesc.value = new Internals(def);
        try {
          Object.defineProperty(inst, "_zod", _zodDesc);
        } finally {
          _zodDesc.value = void 0;
        }
      } else if (inst._zod.traits.has(name)) {
        return;
      }
      inst._zod.traits.add(name);
      initializer(inst, def);
      if (initialized) {
        const own = Object.getPrototypeOf(inst);
        const ctorProto = inst._zod.constr.prototype;
        let up = own;
        while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
        const target = up ?? own;
        if (!initialized.has(target)) {
          initialized.add(target);
          (0, _util_js__WEBPACK_IMPORTED_MODULE_0__.ol)(target, protoMembers);
        }
      }
      const proto2 = _.prototype;
      for (const k in proto2) {
        if (!Object.prototype.hasOwnProperty.call(proto2, k)) continue;
        if (!(k in inst)) {
          inst[k] = proto2[k].bind(inst);
        }
      }
    }
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
      const inst = params?.Parent ? newError(Definition) : this;
      init(inst, def);
      const deferred = inst._zod.deferred;
      if (deferred) {
        for (const fn of deferred) {
          fn();
        }
        inst._zod.deferred = void 0;
      }
      const pp = globalThis.__zod_globalConfig?.postProcessor;
      if (pp) pp(inst);
      return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
      if (params?.Parent && inst instanceof params.Parent) return true;
      return inst?._zod?.traits?.has(name);
    } });
    Object.defineProperty(_, "name", { value: name });
    return _;
  }
  const $brand = null;
  class $ZodAsyncError extends Error {
    constructor() {
      super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
  }
  class $ZodEncodeError extends Error {
    constructor(name) {
      super(`Encountered unidirectional transform during encode: ${name}`);
      this.name = "ZodEncodeError";
    }
  }
  (_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
  const globalConfig2 = globalThis.__zod_globalConfig;
  function config(newConfig) {
    if (newConfig) Object.assign(globalConfig2, newConfig);
    return globalConfig2;
  }
}), 4723: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { A2: () => normalizeParams, B7: () => stringifyPrimitive, GW: () => parsedType, Gv: () => isObject, MO: () => rawShape, NM: () => optionalKeys, O7: () => codePointLength, PO: () => cached, QH: () => aborted, Qd: () => isPlainObject, Rc: () => getLengthableOrigin, SS: () => constantCatch, Vy: () => assignProp, X: () => installLazyProp, X$: () => extend, cl: () => nullish, d3: () => attachSchema, gJ: () => defineLazy, gx: () => captureStackTrace, hi: () => sizeCaps, iR: () => finalizeIssue, jD: () => hide, jw: () => joinValues, k8: () => jsonStringifyReplacer, lQ: () => prefixIssues, o8: () => clone, ol: () => members, p6: () => cleanRegex, qQ: () => propertyKeyTypes, qh: () => own, rL: () => explicitlyAborted, sD: () => escapeRegex, v5: () => defineLazyInternal, w5: () => getEnumValues, zH: () => NUMBER_FORMAT_RANGES });
  function assertEqual(val) {
    return val;
  }
  function assertNotEqual(val) {
    return val;
  }
  function toZod() {
    return (schema) => schema;
  }
  function assertIs(_arg) {
  }
  function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
  }
  function assert(_) {
  }
  function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
    return values;
  }
  function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
  }
  function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint") return value.toString();
    return value;
  }
  class Cached {
    constructor(getter) {
      this._getter = getter;
      this._value = void 0;
    }
    get value() {
      const getter = this._getter;
      if (getter !== void 0) {
        this._value = getter();
        this._getter = void 0;
      }
      return this._value;
    }
  }
  function cached(getter) {
    return new Cached(getter);
  }
  function nullish(input) {
    return input === null || input === void 0;
  }
  function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
  }
  function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance) return 0;
    return ratio - roundedRatio;
  }
  const EVALUATING = /* @__PURE__ */ Symbol("evaluating");
  function defineLazy(object, key, getter) {
    let value = void 0;
    Object.defineProperty(object, key, { get() {
      if (value === EVALUATING) {
        return void 0;
      }
      if (value === void 0) {
        value = EVALUATING;
        value = getter();
      }
      return value;
    }, set(v) {
      Object.defineProperty(object, key, { value: v });
    }, configurable: true });
  }
  function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
  }
  function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, { value, writable: true, enumerable: true, configurable: true });
  }
  function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
  }
  function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
  }
  function deferProp(target, key, getter) {
    Object.defineProperty(target, key, { get() {
      const value = getter();
      assignProp(this, key, value);
      return value;
    }, enumerable: true, configurable: true });
  }
  function putProp(target, key, value) {
    if (key in target) assignProp(target, key, value);
    else target[key] = value;
  }
  function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
      const desc = Object.getOwnPropertyDescriptor(raw, key);
      if (!desc.enumerable) continue;
      if (desc.get) {
        deferProp(target, key, () => {
          const value = source._zod.def.shape[key];
          return wrap ? wrap(value, key) : value;
        });
      } else putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
  }
  function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
      const desc = Object.getOwnPropertyDescriptor(source, key);
      if (!desc.enumerable) continue;
      if (desc.get) deferProp(target, key, () => source[key]);
      else putProp(target, key, desc.value);
    }
  }
  function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
      const descriptors = Object.getOwnPropertyDescriptors(def);
      Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
  }
  function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
  }
  function getElementAtPath(obj, path) {
    if (!path) return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
  }
  function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
      const resolvedObj = {};
      for (let i = 0; i < keys.length; i++) {
        resolvedObj[keys[i]] = results[i];
      }
      return resolvedObj;
    });
  }
  function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
      str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
  }
  function esc(str) {
    return JSON.stringify(str);
  }
  function slugify(input) {
    return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
  }
  const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
  };
  function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
  }
  const allowsEval = null;
  function isPlainObject(o) {
    if (isObject(o) === false) return false;
    const ctor = o.constructor;
    if (ctor === void 0) return true;
    if (typeof ctor !== "function") return true;
    const prot = ctor.prototype;
    if (isObject(prot) === false) return false;
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
      return false;
    }
    return true;
  }
  function shallowClone(o) {
    if (isPlainObject(o)) return { ...o };
    if (Array.isArray(o)) return [...o];
    if (o instanceof Map) return new Map(o);
    if (o instanceof Set) return new Set(o);
    return o;
  }
  function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
      if (Object.prototype.hasOwnProperty.call(data, key)) {
        keyCount++;
      }
    }
    return keyCount;
  }
  const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
      case "undefined":
        return "undefined";
      case "string":
        return "string";
      case "number":
        return Number.isNaN(data) ? "nan" : "number";
      case "boolean":
        return "boolean";
      case "function":
        return "function";
      case "bigint":
        return "bigint";
      case "symbol":
        return "symbol";
      case "object":
        if (Array.isArray(data)) {
          return "array";
        }
        if (data === null) {
          return "null";
        }
        if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
          return "promise";
        }
        if (typeof Map !== "undefined" && data instanceof Map) {
          return "map";
        }
        if (typeof Set !== "undefined" && data instanceof Set) {
          return "set";
        }
        if (typeof Date !== "undefined" && data instanceof Date) {
          return "date";
        }
        if (typeof File !== "undefined" && data instanceof File) {
          return "file";
        }
        return "object";
      default:
        throw new Error(`Unknown data type: ${t}`);
    }
  };
  const propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
  const primitiveTypes = /* @__PURE__ */ new Set(["string", "number", "bigint", "boolean", "symbol", "undefined"]);
  function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  }
  function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent) cl._zod.parent = inst;
    return cl;
  }
  function normalizeParams(_params) {
    const params = _params;
    if (!params) return {};
    if (typeof params === "string") return { error: () => params };
    if (params?.message !== void 0) {
      if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
      params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string") return { ...params, error: () => params.error };
    return params;
  }
  function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, { get(_, prop, receiver) {
      target ?? (target = getter());
      return Reflect.get(target, prop, receiver);
    }, set(_, prop, value, receiver) {
      target ?? (target = getter());
      return Reflect.set(target, prop, value, receiver);
    }, has(_, prop) {
      target ?? (target = getter());
      return Reflect.has(target, prop);
    }, deleteProperty(_, prop) {
      target ?? (target = getter());
      return Reflect.deleteProperty(target, prop);
    }, ownKeys(_) {
      target ?? (target = getter());
      return Reflect.ownKeys(target);
    }, getOwnPropertyDescriptor(_, prop) {
      target ?? (target = getter());
      return Reflect.getOwnPropertyDescriptor(target, prop);
    }, defineProperty(_, prop, descriptor) {
      target ?? (target = getter());
      return Reflect.defineProperty(target, prop, descriptor);
    } });
  }
  function stringifyPrimitive(value) {
    if (typeof value === "bigint") return value.toString() + "n";
    if (typeof value === "string") return `"${value}"`;
    return `${value}`;
  }
  function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
      return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
    });
  }
  const NUMBER_FORMAT_RANGES = (() => ({ safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER], int32: [-2147483648, 2147483647], uint32: [0, 4294967295], float32: [-34028234663852886e22, 34028234663852886e22], float64: [-Number.MAX_VALUE, Number.MAX_VALUE] }))();
  const BIGINT_FORMAT_RANGES = { int64: [BigInt("-9223372036854775808"), BigInt("9223372036854775807")], uint64: [BigInt(0), BigInt("18446744073709551615")] };
  function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks2 = currDef.checks;
    const hasChecks = checks2 && checks2.length > 0;
    if (hasChecks) {
      throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
  }
  function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    for (const key of Reflect.ownKeys(mask)) {
      if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
        throw new Error(`Unrecognized key: "${String(key)}"`);
      }
      if (mask[key]) keys.push(key);
    }
    return keys;
  }
  function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks2 = currDef.checks;
    const hasChecks = checks2 && checks2.length > 0;
    if (hasChecks) {
      throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
  }
  function extend(schema, shape) {
    if (!isPlainObject(shape)) {
      throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks2 = schema._zod.def.checks;
    const hasChecks = checks2 && checks2.length > 0;
    if (hasChecks) {
      const existingShape = sourceShape(schema);
      for (const key of Reflect.ownKeys(shape)) {
        if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) {
          throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
        }
      }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
  }
  function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
  }
  function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
      throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
  }
  function merge(a, b) {
    if (!b?._zod?.def) {
      throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
      throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, { shape: newShape, get catchall() {
      return b._zod.def.catchall;
    }, checks: b._zod.def.checks ?? [] });
    return clone(a, def);
  }
  function partial(Class2, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks2 = currDef.checks;
    const hasChecks = checks2 && checks2.length > 0;
    if (hasChecks) {
      throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class2 && ((value, key) => selected && !selected.has(key) ? value : new Class2({ type: "optional", innerType: value })));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
  }
  function required(Class2, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => selected && !selected.has(key) ? value : new Class2({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
  }
  function aborted(x, startIndex = 0) {
    if (x.aborted === true) return true;
    for (let i = startIndex; i < x.issues.length; i++) {
      if (x.issues[i]?.continue !== true) {
        return true;
      }
    }
    return false;
  }
  function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true) return true;
    for (let i = startIndex; i < x.issues.length; i++) {
      if (x.issues[i]?.continue === false) {
        return true;
      }
    }
    return false;
  }
  function prefixIssues(path, issues) {
    return issues.map((iss) => {
      var _a;
      (_a = iss).path ?? (_a.path = []);
      iss.path.unshift(path);
      return iss;
    });
  }
  function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
  }
  function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
      const d = ch._zod.def;
      if (!/_(length|size)$|_equals$/.test(d.check)) break;
      const max = d.maximum ?? d.length ?? d.size;
      if (max >= 0) caps.push([max, ch]);
    }
    return caps;
  }
  function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
      (_a = issues[i]).schema ?? (_a.schema = inst);
    }
  }
  function finalizeIssue(iss, ctx, config) {
    var _a;
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
      if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
      else iss.schema = iss.inst;
    }
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
    const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
    const full = {};
    for (const k of Object.keys(iss)) {
      if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
      full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
      full.input = iss.input;
    }
    return full;
  }
  function getSizableOrigin(input) {
    if (input instanceof Set) return "set";
    if (input instanceof Map) return "map";
    if (input instanceof File) return "file";
    return "unknown";
  }
  const highSurrogate = /[\uD800-\uDBFF]/;
  function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str)) return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
      if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
        count--;
        i++;
      }
    }
    return count;
  }
  function getLengthableOrigin(input) {
    if (Array.isArray(input)) return "array";
    if (typeof input === "string") return "string";
    return "unknown";
  }
  function parsedType(data) {
    const t = typeof data;
    switch (t) {
      case "number": {
        return Number.isNaN(data) ? "nan" : "number";
      }
      case "object": {
        if (data === null) {
          return "null";
        }
        if (Array.isArray(data)) {
          return "array";
        }
        const obj = data;
        if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
          return obj.constructor.name;
        }
      }
    }
    return t;
  }
  function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
      return { message: iss, code: "custom", input, inst };
    }
    return { ...iss };
  }
  function cleanEnum(obj) {
    return Object.entries(obj).filter(([k, _]) => {
      return Number.isNaN(Number.parseInt(k, 10));
    }).map((el) => el[1]);
  }
  function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
      bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
  }
  function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
      binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
  }
  function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - base64.length % 4) % 4);
    return base64ToUint8Array(base64 + padding);
  }
  function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
  }
  function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
      throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
      bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
  }
  function uint8ArrayToHex(bytes) {
    return Array.from(bytes).map((b) => b.toString(16).padStart(2, "0")).join("");
  }
  class Class {
    constructor(..._args) {
    }
  }
  function members(proto, table) {
    for (const key in table) {
      const desc = Object.getOwnPropertyDescriptor(table, key);
      if (desc.get) Object.defineProperty(proto, key, { ...desc, enumerable: false });
      else defineBound(proto, key, desc.value);
    }
  }
  function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
  }
  function hide(inst, key, value) {
    return own(inst, key, value, false);
  }
  function derived(computes, table) {
    for (const key in computes) {
      const compute = computes[key];
      Object.defineProperty(table, key, { configurable: true, enumerable: true, get() {
        return own(this, key, compute(this));
      }, set(value) {
        own(this, key, value);
      } });
    }
    return table;
  }
  function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, { configurable: true, get() {
      return this == null ? fn : own(this, key, fn.bind(this));
    }, set(value) {
      own(this, key, value);
    } });
  }
  function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    return sentinel in proto ? void 0 : proto;
  }
  let installing;
  let broke = false;
  const breaker = { configurable: true, get() {
    broke = true;
    return void 0;
  } };
  function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
      installing = void 0;
      return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, { configurable: true, get() {
      Object.defineProperty(this, key, breaker);
      const outer = broke;
      broke = false;
      try {
        const value = compute(this);
        if (broke) delete this[key];
        else Object.defineProperty(this, key, { configurable: true, writable: true, value });
        broke = broke || outer;
        return value;
      } catch (err) {
        delete this[key];
        broke = broke || outer;
        throw err;
      }
    }, set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, value });
    } });
  }
  function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto) return;
    Object.defineProperty(proto, key, { configurable: true, get() {
      const desc = { configurable: true, writable: true, enumerable, value: void 0 };
      Object.defineProperty(this, key, desc);
      desc.value = make(this);
      Object.defineProperty(this, key, desc);
      return desc.value;
    }, set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
    } });
  }
  const CONSTANT_CATCH = "~constantCatch";
  function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
  }
}), 252: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { A: () => __WEBPACK_DEFAULT_EXPORT__ });
  var _core_util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(4723);
  const error = () => {
    const Sizable = { string: { unit: "characters", verb: "to have" }, file: { unit: "bytes", verb: "to have" }, array: { unit: "items", verb: "to have" }, set: { unit: "items", verb: "to have" }, map: { unit: "entries", verb: "to have" } };
    function getSizing(origin) {
      return Sizable[origin] ?? null;
    }
    const FormatDictionary = { regex: "input", email: "email address", url: "URL", emoji: "emoji", uuid: "UUID", uuidv4: "UUIDv4", uuidv6: "UUIDv6", nanoid: "nanoid", guid: "GUID", cuid: "cuid", cuid2: "cuid2", ulid: "ULID", xid: "XID", ksuid: "KSUID", datetime: "ISO datetime", date: "ISO date", time: "ISO time", duration: "ISO duration", ipv4: "IPv4 address", ipv6: "IPv6 address", mac: "MAC address", cidrv4: "IPv4 range", cidrv6: "IPv6 range", base64: "base64-encoded string", base64url: "base64url-encoded string", json_string: "JSON string", e164: "E.164 number", currency_code: "currency code", credit_card: "credit card number", iban: "IBAN", jwt: "JWT", template_literal: "input" };
    const TypeDictionary = { nan: "NaN" };
    function getTypeName(type, input) {
      if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
        return String(input);
      }
      return TypeDictionary[type] ?? type;
    }
    return (issue) => {
      switch (issue.code) {
        case "invalid_type": {
          const expected = getTypeName(issue.expected);
          const receivedType = _core_util_js__WEBPACK_IMPORTED_MODULE_0__.GW(issue.input);
          const received = getTypeName(receivedType, issue.input);
          return `Invalid input: expected ${expected}, received ${received}`;
        }
        case "invalid_value":
          if (issue.values.length === 1) return `Invalid input: expected ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__.B7(issue.values[0])}`;
          return `Invalid option: expected one of ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__.jw(issue.values, "|")}`;
        case "too_big": {
          const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
          const sizing = getSizing(issue.origin);
          if (sizing) return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
          return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
        }
        case "too_small": {
          const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
          const sizing = getSizing(issue.origin);
          if (sizing) {
            return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
          }
          return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
        }
        case "invalid_format": {
          const _issue = issue;
          if (_issue.format === "starts_with") {
            return `Invalid string: must start with "${_issue.prefix}"`;
          }
          if (_issue.format === "ends_with") return `Invalid string: must end with "${_issue.suffix}"`;
          if (_issue.format === "includes") return `Invalid string: must include "${_issue.includes}"`;
          if (_issue.format === "regex") return `Invalid string: must match pattern ${_issue.pattern}`;
          return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
        }
        case "not_multiple_of":
          return `Invalid number: must be a multiple of ${issue.divisor}`;
        case "unrecognized_keys":
          return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${_core_util_js__WEBPACK_IMPORTED_MODULE_0__.jw(issue.keys, ", ")}`;
        case "invalid_key":
          return `Invalid key in ${issue.origin}`;
        case "invalid_union":
          if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
            const opts = issue.options.map((o) => `'${o}'`).join(" | ");
            return `Invalid discriminator value. Expected ${opts}`;
          }
          if (issue.inclusive === false) {
            return "Invalid input: more than one option matched";
          }
          return "Invalid input";
        case "invalid_element":
          return `Invalid value in ${issue.origin}`;
        default:
          return `Invalid input`;
      }
    };
  };
  function __WEBPACK_DEFAULT_EXPORT__() {
    return { localeError: error() };
  }
}), 8395: ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
  __nccwpck_require__2.d(__webpack_exports__2, { YOg: () => array, zMY: () => schemas_boolean, MfU: () => _catch, gMt: () => discriminatedUnion, k5n: () => _enum, X$i: () => extend, Whr: () => schemas_int, RZV: () => _lazy, euz: () => literal, _H3: () => looseObject, mee: () => nullable, cl6: () => nullish, aig: () => schemas_number, Ikc: () => object, lqM: () => optional, FsL: () => pipe, g1P: () => record, YjP: () => schemas_string, pdi: () => transform, KCZ: () => union, L5J: () => unknown });
  var core_core = __nccwpck_require__2(8532);
  var core_checks = __nccwpck_require__2(4890);
  ;
  const cuid = /^[cC][0-9a-z]{6,}$/;
  const cuid2 = /^[0-9a-z]+$/;
  const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
  const xid = /^[0-9a-vA-V]{20}$/;
  const ksuid = /^[A-Za-z0-9]{27}$/;
  const nanoid = /^[a-zA-Z0-9_-]{21}$/;
  function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
  }
  const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
  const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
  const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
  const uuid = (version2) => {
    if (!version2) return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version2}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
  };
  const uuid4 = null;
  const uuid6 = null;
  const uuid7 = null;
  const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
  const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
  const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
  const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
  const idnEmail = null;
  const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
  const _emoji = null;
  function emoji() {
    return new RegExp(_emoji, "u");
  }
  const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
  const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
  const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
  };
  const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
  const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
  const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
  const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
  const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
  const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
  const httpProtocol = /^https?$/;
  const e164 = /^\+[1-9]\d{6,14}$/;
  const creditCard = /^\d(?:[ -]?\d){11,18}$/;
  const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
  const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
  const dateSource = null;
  function regexes_anchor(source) {
    return new RegExp(`^${source}$`);
  }
  const date = null;
  function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
  }
  function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
  }
  function datetime(args) {
    const opts = ["Z"];
    if (args.offset) opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
  }
  const anyString = /^[\s\S]{0,}$/;
  const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
  };
  const bigint = /^-?\d+n?$/;
  const integer = /^-?\d+$/;
  const number = /^-?\d+(?:\.\d+)?$/;
  const regexes_boolean = /^(?:true|false)$/i;
  const _null = /^null$/i;
  const _undefined = /^undefined$/i;
  const lowercase = /^[^A-Z]*$/;
  const uppercase = /^[^a-z]*$/;
  const hex = /^[0-9a-fA-F]*$/;
  function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
  }
  function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
  }
  const md5_hex = /^[0-9a-fA-F]{32}$/;
  const md5_base64 = null;
  const md5_base64url = null;
  const sha1_hex = /^[0-9a-fA-F]{40}$/;
  const sha1_base64 = null;
  const sha1_base64url = null;
  const sha256_hex = /^[0-9a-fA-F]{64}$/;
  const sha256_base64 = null;
  const sha256_base64url = null;
  const sha384_hex = /^[0-9a-fA-F]{96}$/;
  const sha384_base64 = null;
  const sha384_base64url = null;
  const sha512_hex = /^[0-9a-fA-F]{128}$/;
  const sha512_base64 = null;
  const sha512_base64url = null;
  var core_util = __nccwpck_require__2(4723);
  ;
  const version = { major: 4, minor: 6, patch: 7 };
  ;
  const $ZodType = core_core.xI("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def;
    inst._zod.bag = inst._zod.bag || {};
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    const checks2 = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
    for (const ch of checks2) {
      for (const fn of ch._zod.onattach) {
        fn(inst);
      }
    }
    if (checks2.length === 0) {
      (_a = inst._zod).deferred ?? (_a.deferred = []);
      inst._zod.deferred?.push(() => {
        inst._zod.run = inst._zod.parse;
      });
    } else {
      const runChecks = (payload, checks3, ctx) => {
        if (payload.memo) return payload;
        let isAborted = core_util.QH(payload);
        let asyncResult;
        for (const ch of checks3) {
          if (ch._zod.def.when) {
            if (core_util.rL(payload)) continue;
            const shouldRun = ch._zod.def.when(payload);
            if (!shouldRun) continue;
          } else if (isAborted) {
            continue;
          }
          const currLen = payload.issues.length;
          const _ = ch._zod.check(payload);
          if (_ instanceof Promise && ctx?.async === false) {
            throw new core_core.GT();
          }
          if (asyncResult || _ instanceof Promise) {
            asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
              await _;
              const nextLen = payload.issues.length;
              if (nextLen === currLen) return;
              core_util.d3(payload.issues, currLen, inst);
              if (!isAborted) isAborted = core_util.QH(payload, currLen);
            });
          } else {
            const nextLen = payload.issues.length;
            if (nextLen === currLen) continue;
            core_util.d3(payload.issues, currLen, inst);
            if (!isAborted) isAborted = core_util.QH(payload, currLen);
          }
        }
        if (asyncResult) {
          return asyncResult.then(() => {
            return payload;
          });
        }
        return payload;
      };
      const handleCanaryResult = (canary, payload, ctx) => {
        if (core_util.QH(canary)) {
          canary.aborted = true;
          return canary;
        }
        const checkResult = runChecks(payload, checks2, ctx);
        if (checkResult instanceof Promise) {
          if (ctx.async === false) throw new core_core.GT();
          return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
        }
        return inst._zod.parse(checkResult, ctx);
      };
      inst._zod.run = (payload, ctx) => {
        if (ctx.skipChecks) {
          return inst._zod.parse(payload, ctx);
        }
        if (ctx.direction === "backward") {
          const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
          if (canary instanceof Promise) {
            return canary.then((canary2) => {
              return handleCanaryResult(canary2, payload, ctx);
            });
          }
          return handleCanaryResult(canary, payload, ctx);
        }
        const result = inst._zod.parse(payload, ctx);
        if (result instanceof Promise) {
          if (ctx.async === false) throw new core_core.GT();
          return result.then((result2) => runChecks(result2, checks2, ctx));
        }
        return runChecks(result, checks2, ctx);
      };
    }
  }, { get "~standard"() {
    return core_util.jD(this, "~standard", standardProps(this));
  }, set "~standard"(value) {
    core_util.qh(this, "~standard", value);
  } });
  const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())) } : { value: r.value };
  async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
  }
  function standardProps(inst) {
    return { validate: (value) => {
      const ctx = { async: false };
      try {
        const r = inst._zod.run({ value, issues: [] }, ctx);
        if (!(r instanceof Promise)) return toStandardResult(r, ctx);
      } catch (_) {
      }
      return validateAsync(inst, value);
    }, vendor: "zod", version: 1 };
  }
  const $ZodString = core_core.xI("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = def.pattern ?? anyString;
    inst._zod.parse = (payload, _) => {
      if (def.coerce) try {
        payload.value = String(payload.value);
      } catch (_2) {
      }
      if (typeof payload.value === "string") return payload;
      payload.issues.push({ expected: "string", code: "invalid_type", input: payload.value, inst });
      return payload;
    };
  });
  const $ZodStringFormat = null;
  const $ZodGUID = null;
  const $ZodUUID = null;
  const $ZodEmail = null;
  const URL_BAD_FORMAT = 1;
  const URL_UNPARSEABLE = 2;
  function canParseURL(input) {
    try {
      if (typeof URL !== "undefined" && typeof URL.canParse === "function") return URL.canParse(input);
      new URL(input);
      return true;
    } catch {
      return false;
    }
  }
  function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
      return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
  }
  function parseURLObject(trimmed, def) {
    if (!def.normalize && def.protocol?.source === regexes.httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
      return URL_BAD_FORMAT;
    }
    try {
      if (typeof URL !== "undefined") {
        const URLStatic = URL;
        if (typeof URLStatic.parse === "function") return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
      }
      return new URL(trimmed);
    } catch {
      return URL_UNPARSEABLE;
    }
  }
  const asciiTabOrNewline = /[\t\n\r]/g;
  function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
  }
  function urlHostnameOk(url2, hostname2) {
    hostname2.lastIndex = 0;
    return hostname2.test(url2.hostname);
  }
  function urlProtocolOk(url2, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url2.protocol.endsWith(":") ? url2.protocol.slice(0, -1) : url2.protocol);
  }
  const $ZodURL = null;
  const $ZodEmoji = null;
  const $ZodNanoID = null;
  const $ZodCUID = null;
  const $ZodCUID2 = null;
  const $ZodULID = null;
  const $ZodXID = null;
  const $ZodKSUID = null;
  const $ZodISODateTime = null;
  const $ZodISODate = null;
  const $ZodISOTime = null;
  const $ZodISODuration = null;
  const $ZodIPv4 = null;
  const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
  function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value)) return false;
    return canParseURL(`http://[${value}]`);
  }
  const $ZodIPv6 = null;
  const $ZodMAC = null;
  const $ZodCIDRv4 = null;
  function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2) return false;
    const [address, prefix] = parts;
    if (!prefix) return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix) return false;
    if (prefixNum < 0 || prefixNum > 128) return false;
    return isValidIPv6(address);
  }
  const $ZodCIDRv6 = null;
  function isValidBase64(data) {
    if (data === "") return true;
    if (/\s/.test(data)) return false;
    if (data.length % 4 !== 0) return false;
    try {
      atob(data);
      return true;
    } catch {
      return false;
    }
  }
  const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
  const $ZodBase64 = null;
  const base64urlCharset = /^[A-Za-z0-9_-]*$/;
  function isValidBase64URL(data) {
    if (!base64urlCharset.test(data)) return false;
    const base642 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/");
    const padded = base642.padEnd(Math.ceil(base642.length / 4) * 4, "=");
    return isValidBase64(padded);
  }
  const $ZodBase64URL = null;
  const $ZodE164 = null;
  const CC_SANITIZE = /[- ]/g;
  function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
      const value = digits.charCodeAt(--length) - 48;
      bit ^= 1;
      sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
  }
  function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input)) return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
  }
  const $ZodCreditCard = null;
  function isIso7064Mod97(iban2) {
    let remainder = 0;
    const len = iban2.length;
    for (let i = 4; i < len; i++) {
      const code = iban2.charCodeAt(i);
      remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
      const code = iban2.charCodeAt(i);
      remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
  }
  function isValidIBAN(input) {
    if (!regexes.iban.test(input)) return false;
    return isIso7064Mod97(input);
  }
  const $ZodIBAN = null;
  function isValidJWT(token, algorithm = null) {
    try {
      const tokensParts = token.split(".");
      if (tokensParts.length !== 3) return false;
      const [header] = tokensParts;
      if (!header) return false;
      const parsedHeader = JSON.parse(atob(header));
      if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT") return false;
      if (!parsedHeader.alg) return false;
      if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm)) return false;
      return true;
    } catch {
      return false;
    }
  }
  const $ZodJWT = null;
  const $ZodCustomStringFormat = null;
  const $ZodNumber = core_core.xI("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx) => {
      if (def.coerce) try {
        payload.value = Number(payload.value);
      } catch (_) {
      }
      const input = payload.value;
      if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
        return payload;
      }
      const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
      payload.issues.push({ expected: "number", code: "invalid_type", input, inst, ...received ? { received } : {} });
      return payload;
    };
  });
  const $ZodNumberFormat = core_core.xI("$ZodNumberFormat", (inst, def) => {
    core_checks.KH.init(inst, def);
    $ZodNumber.init(inst, def);
  });
  const $ZodBoolean = core_core.xI("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes_boolean;
    inst._zod.parse = (payload, _ctx) => {
      if (def.coerce) try {
        payload.value = Boolean(payload.value);
      } catch (_) {
      }
      const input = payload.value;
      if (typeof input === "boolean") return payload;
      payload.issues.push({ expected: "boolean", code: "invalid_type", input, inst });
      return payload;
    };
  });
  const $ZodBigInt = null;
  const $ZodBigIntFormat = null;
  const $ZodSymbol = null;
  const $ZodUndefined = null;
  const $ZodNull = null;
  const $ZodAny = null;
  const $ZodUnknown = core_core.xI("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
  });
  const $ZodNever = null;
  const $ZodVoid = null;
  const $ZodDate = null;
  function capSize(inst, size) {
    const caps = core_util.hi(inst._zod.def.checks);
    if (!caps.length) return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse2 = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
      const n = size(payload.value);
      if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
        for (const [max, ch] of core_util.hi(inst._zod.def.checks)) {
          if (n > max && ch._zod.def.when(payload)) {
            const start = payload.issues.length;
            ch._zod.check(payload);
            payload.issues[start].continue = false;
            core_util.d3(payload.issues, start, inst);
            return payload;
          }
        }
      }
      return parse2(payload, ctx);
    };
  }
  const arraySize = (input) => Array.isArray(input) ? input.length : -1;
  const mapSize = (input) => input instanceof Map ? input.size : -1;
  const setSize = (input) => input instanceof Set ? input.size : -1;
  function handleArrayResult(result, final, index) {
    if (result.issues.length) {
      final.issues.push(...core_util.lQ(index, result.issues));
    }
    final.value[index] = result.value;
  }
  const $ZodArray = core_core.xI("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
      const input = payload.value;
      if (!Array.isArray(input)) {
        payload.issues.push({ expected: "array", code: "invalid_type", input, inst });
        return payload;
      }
      payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
      const proms = [];
      const abortEarly = ctx?.abortEarly;
      for (let i = 0; i < input.length; i++) {
        const item = input[i];
        const result = def.element._zod.run({ value: item, issues: [] }, ctx);
        if (result instanceof Promise) {
          proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
        } else {
          handleArrayResult(result, payload, i);
          if (abortEarly && result.issues.length !== 0 && core_util.QH(result)) break;
        }
      }
      if (proms.length) {
        return Promise.all(proms).then(() => payload);
      }
      return payload;
    };
    capSize(inst, arraySize);
  });
  function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    if (!isPresent && isOptionalOut && optin === "optional") {
      return;
    }
    if (result.issues.length) {
      if (optin !== void 0 && isOptionalOut && !isPresent) {
        return;
      }
      final.issues.push(...core_util.lQ(key, result.issues));
    }
    if (!isPresent && optin === void 0) {
      if (!result.issues.length) {
        final.issues.push({ code: "invalid_type", expected: "nonoptional", input: void 0, path: [key] });
      }
      return;
    }
    if (result.value === void 0) {
      if (isPresent || optin === "defaulted" && !isOptionalOut) {
        final.value[key] = void 0;
      }
    } else {
      final.value[key] = result.value;
    }
  }
  const NO_SYMBOL_KEYS = [];
  function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
      if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
        throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
      }
    }
    const okeys = core_util.NM(def.shape);
    return { ...def, allKeys, symbolKeys, keySet: new Set(keys), numKeys: keys.length, optionalKeys: new Set(okeys) };
  }
  function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    let seen = 0;
    for (const key in input) {
      if (abortEarly && payload.issues.length !== seen) {
        if (core_util.QH(payload, seen)) break;
        seen = payload.issues.length;
      }
      if (keySet.has(key)) continue;
      if (key === "__proto__") {
        if (t === "never") unrecognized.push(key);
        continue;
      }
      if (t === "never") {
        unrecognized.push(key);
        continue;
      }
      const r = _catchall.run({ value: input[key], issues: [] }, ctx);
      if (r instanceof Promise) {
        proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
      } else {
        handlePropertyResult(r, payload, key, input, optin, optout);
      }
    }
    if (unrecognized.length) {
      payload.issues.push({ code: "unrecognized_keys", keys: unrecognized, input, inst, continue: true });
    }
    if (!proms.length) return payload;
    return Promise.all(proms).then(() => {
      return payload;
    });
  }
  const $ZodObject = core_core.xI("$ZodObject", (inst, def) => {
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    const sh = desc?.get ? desc.get.raw : def.shape ?? {};
    if (sh) {
      const get = () => {
        const newSh = { ...sh };
        Object.defineProperty(def, "shape", { value: newSh });
        get.raw = newSh;
        return newSh;
      };
      get.raw = sh;
      Object.defineProperty(def, "shape", { get });
    }
    const _normalized = core_util.PO(() => normalizeDef(def));
    core_util.v5(inst, "propValues", (zod) => {
      const shape = zod.def.shape;
      const propValues = {};
      for (const key in shape) {
        const field = shape[key]._zod;
        if (field.values) {
          if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
            core_util.Vy(propValues, key, /* @__PURE__ */ new Set());
          }
          for (const v of field.values) propValues[key].add(v);
          if (field.optin !== void 0) propValues[key].add(void 0);
        }
      }
      return propValues;
    });
    const isObject = core_util.Gv;
    const catchall2 = def.catchall;
    let value;
    const memo = core_core.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
      value ?? (value = _normalized.value);
      const input = payload.value;
      if (!isObject(input)) {
        payload.issues.push({ expected: "object", code: "invalid_type", input, inst });
        return payload;
      }
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      const proms = [];
      const shape = value.shape;
      const abortEarly = ctx?.abortEarly;
      let seen = payload.issues.length;
      for (const key of value.allKeys) {
        if (abortEarly && payload.issues.length !== seen) {
          if (core_util.QH(payload, seen)) break;
          seen = payload.issues.length;
        }
        if (key === "__proto__") continue;
        const el = shape[key];
        const optin = el._zod.optin;
        const optout = el._zod.optout;
        const r = el._zod.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
          proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
        } else {
          handlePropertyResult(r, payload, key, input, optin, optout);
        }
      }
      if (!catchall2) {
        return proms.length ? Promise.all(proms).then(() => payload) : payload;
      }
      return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
  });
  const $ZodObjectJIT = null;
  function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
      if (result.issues.length === 0) {
        final.value = result.value;
        return final;
      }
    }
    const nonaborted = results.filter((r) => !core_util.QH(r));
    if (nonaborted.length === 1) {
      final.value = nonaborted[0].value;
      return nonaborted[0];
    }
    final.issues.push({ code: "invalid_union", input: final.value, inst, errors: results.map((result) => result.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W()))) });
    return final;
  }
  const $ZodUnion = core_core.xI("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    core_util.v5(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
    core_util.v5(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
    core_util.v5(inst, "values", (zod) => {
      if (zod.def.options.every((o) => o._zod.values)) {
        return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
      }
      return void 0;
    });
    core_util.v5(inst, "pattern", (zod) => {
      if (zod.def.options.every((o) => o._zod.pattern)) {
        const patterns = zod.def.options.map((o) => o._zod.pattern);
        return new RegExp(`^(${patterns.map((p) => core_util.p6(p.source)).join("|")})$`);
      }
      return void 0;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
      if (first) {
        return first(payload, ctx);
      }
      let async = false;
      const results = [];
      for (const option of def.options) {
        const result = option._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
          results.push(result);
          async = true;
        } else {
          if (result.issues.length === 0) return result;
          results.push(result);
        }
      }
      if (!async) return handleUnionResults(results, payload, inst, ctx);
      return Promise.all(results).then((results2) => {
        return handleUnionResults(results2, payload, inst, ctx);
      });
    };
  });
  function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
      if (results[i].issues.length === 0) matches.push(i);
    }
    if (matches.length === 1) {
      final.value = results[matches[0]].value;
      return final;
    }
    if (matches.length === 0) {
      final.issues.push({ code: "invalid_union", input: final.value, inst, errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))) });
    } else {
      final.issues.push({ code: "invalid_union", input: final.value, inst, errors: [], inclusive: false, matches });
    }
    return final;
  }
  const $ZodXor = null;
  function getDiscriminatedOption(union2, value) {
    const internals = union2._zod;
    let map2 = internals.bag.optionsMap;
    if (!map2) {
      map2 = discriminatorMap(internals.def);
      internals.bag.optionsMap = map2;
    }
    const option = map2.get(value);
    if (option === null) throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
  }
  function discriminatorMap(def) {
    const map2 = /* @__PURE__ */ new Map();
    for (const option of def.options) {
      const values = option._zod.propValues?.[def.discriminator];
      if (!values || values.size === 0) throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
      for (const value of values) {
        if (map2.has(value)) {
          if (value !== void 0) throw new Error(`Duplicate discriminator value "${String(value)}"`);
          map2.set(value, null);
        } else {
          map2.set(value, option);
        }
      }
    }
    return map2;
  }
  const $ZodDiscriminatedUnion = core_core.xI("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    core_util.v5(inst, "propValues", (zod) => {
      const propValues = {};
      let undefinedCount = 0;
      for (const option of zod.def.options) {
        const pv = option._zod.propValues;
        if (!pv || Object.keys(pv).length === 0) throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
        if (pv[zod.def.discriminator]?.has(void 0)) undefinedCount++;
        for (const [k, v] of Object.entries(pv)) {
          if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
            core_util.Vy(propValues, k, /* @__PURE__ */ new Set());
          }
          for (const val of v) {
            propValues[k].add(val);
          }
        }
      }
      if (!zod.def.unionFallback && undefinedCount > 1) propValues[zod.def.discriminator]?.delete(void 0);
      return propValues;
    });
    def.options.forEach((option, i) => {
      const propShape = core_util.MO(option._zod.def);
      if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
        throw new Error(`Invalid discriminated union option at index "${i}"`);
      }
    });
    const disc = core_util.PO(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
      const input = payload.value;
      if (!core_util.Gv(input)) {
        payload.issues.push({ code: "invalid_type", expected: "object", input, inst });
        return payload;
      }
      const value = input?.[def.discriminator];
      const opt = disc.value.get(value);
      if (opt && (value !== void 0 || ctx.direction !== "backward")) {
        return opt._zod.run(payload, ctx);
      }
      if (def.unionFallback || ctx.direction === "backward") {
        return _super(payload, ctx);
      }
      payload.issues.push({ code: "invalid_union", errors: [], note: "No matching discriminator", discriminator: def.discriminator, options: Array.from(disc.value.keys()).filter((value2) => disc.value.get(value2) !== null), input, path: [def.discriminator], inst });
      return payload;
    };
  });
  const $ZodIntersection = null;
  function mergeValues(a, b) {
    if (a === b) {
      return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
      return { valid: true, data: a };
    }
    if (util.isPlainObject(a) && util.isPlainObject(b)) {
      const bKeys = Object.keys(b);
      const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
      const newObj = { ...a, ...b };
      if (Object.prototype.hasOwnProperty.call(newObj, "__proto__")) delete newObj.__proto__;
      for (const key of sharedKeys) {
        if (key === "__proto__") continue;
        const sharedValue = mergeValues(a[key], b[key]);
        if (!sharedValue.valid) {
          return { valid: false, mergeErrorPath: [key, ...sharedValue.mergeErrorPath] };
        }
        newObj[key] = sharedValue.data;
      }
      return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
      if (a.length !== b.length) {
        return { valid: false, mergeErrorPath: [] };
      }
      const newArray = [];
      for (let index = 0; index < a.length; index++) {
        const itemA = a[index];
        const itemB = b[index];
        const sharedValue = mergeValues(itemA, itemB);
        if (!sharedValue.valid) {
          return { valid: false, mergeErrorPath: [index, ...sharedValue.mergeErrorPath] };
        }
        newArray.push(sharedValue.data);
      }
      return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
  }
  function handleIntersectionResults(result, left, right) {
    const unrecKeys = /* @__PURE__ */ new Map();
    let unrecIssue;
    const keyIssues = /* @__PURE__ */ new Map();
    const collect = (iss, side) => {
      let keys;
      if (iss.code === "unrecognized_keys" && !iss.path?.length) {
        unrecIssue ?? (unrecIssue = iss);
        keys = iss.keys;
      } else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
        const k = String(iss.path[0]);
        if (!keyIssues.has(k)) keyIssues.set(k, iss);
        keys = [k];
      } else {
        return false;
      }
      for (const k of keys) {
        if (!unrecKeys.has(k)) unrecKeys.set(k, {});
        unrecKeys.get(k)[side] = true;
      }
      return true;
    };
    for (const iss of left.issues) {
      if (!collect(iss, "l")) result.issues.push(iss);
    }
    for (const iss of right.issues) {
      if (!collect(iss, "r")) result.issues.push(iss);
    }
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
      const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
      if (aggregated.length) result.issues.push({ ...unrecIssue, keys: aggregated });
      for (const k of bothKeys) {
        if (!aggregated.includes(k) && keyIssues.has(k)) result.issues.push(keyIssues.get(k));
      }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
      if (util.aborted(result)) return result;
      throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
  }
  const $ZodTuple = null;
  function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
      const omittable = key === "optin" ? items[i]._zod.optin !== void 0 : items[i]._zod.optout === "optional";
      if (!omittable) return i + 1;
    }
    return 0;
  }
  function handleTupleResult(result, final, index) {
    if (result.issues.length) {
      final.issues.push(...util.prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
  }
  function handleTupleResults(itemResults, final, items, input, optoutStart) {
    for (let i = 0; i < items.length; i++) {
      const r = itemResults[i];
      const isPresent = i < input.length;
      if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
        final.value.length = i;
        break;
      }
      if (r.issues.length) {
        if (!isPresent && i >= optoutStart) {
          final.value.length = i;
          break;
        }
        final.issues.push(...util.prefixIssues(i, r.issues));
      }
      final.value[i] = r.value;
    }
    for (let i = final.value.length - 1; i >= input.length; i--) {
      if (items[i]._zod.optout === "optional" && final.value[i] === void 0) {
        final.value.length = i;
      } else {
        break;
      }
    }
    return final;
  }
  const $ZodRecord = core_core.xI("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
      const input = payload.value;
      if (!core_util.Qd(input)) {
        payload.issues.push({ expected: "record", code: "invalid_type", input, inst });
        return payload;
      }
      const proms = [];
      const values = def.keyType._zod.values;
      if (values && !def.partial) {
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const recordKeys = /* @__PURE__ */ new Set();
        for (const key of values) {
          if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
            recordKeys.add(typeof key === "number" ? key.toString() : key);
            if (key === "__proto__") continue;
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            if (keyResult instanceof Promise) {
              throw new Error("Async schemas not supported in object keys currently");
            }
            if (keyResult.issues.length) {
              payload.issues.push({ code: "invalid_key", origin: "record", issues: keyResult.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())), input: key, path: [key], inst });
              continue;
            }
            const outKey = keyResult.value;
            if (outKey === "__proto__") continue;
            const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
            if (result instanceof Promise) {
              proms.push(result.then((result2) => {
                if (result2.issues.length) {
                  payload.issues.push(...core_util.lQ(key, result2.issues));
                }
                payload.value[outKey] = result2.value;
              }));
            } else {
              if (result.issues.length) {
                payload.issues.push(...core_util.lQ(key, result.issues));
              }
              payload.value[outKey] = result.value;
            }
          }
        }
        let unrecognized;
        for (const key in input) {
          if (!recordKeys.has(key)) {
            if (def.mode === "loose") {
              if (key === "__proto__") continue;
              payload.value[key] = input[key];
            } else {
              unrecognized = unrecognized ?? [];
              unrecognized.push(key);
            }
          }
        }
        if (unrecognized && unrecognized.length > 0) {
          payload.issues.push({ code: "unrecognized_keys", input, inst, keys: unrecognized, continue: true });
        }
      } else {
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        let unrecognized;
        for (const key of Reflect.ownKeys(input)) {
          if (key === "__proto__") continue;
          if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
          let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
          if (keyResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
          if (checkNumericKey) {
            const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
            if (retryResult instanceof Promise) {
              throw new Error("Async schemas not supported in object keys currently");
            }
            if (retryResult.issues.length === 0) {
              keyResult = retryResult;
            }
          }
          if (keyResult.issues.length) {
            if (def.mode === "loose") {
              payload.value[key] = input[key];
            } else if (values) {
              unrecognized = unrecognized ?? [];
              unrecognized.push(key);
            } else {
              payload.issues.push({ code: "invalid_key", origin: "record", issues: keyResult.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())), input: key, path: [key], inst });
            }
            continue;
          }
          const outKey = keyResult.value;
          if (outKey === "__proto__") continue;
          const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
          if (result instanceof Promise) {
            proms.push(result.then((result2) => {
              if (result2.issues.length) {
                payload.issues.push(...core_util.lQ(key, result2.issues));
              }
              payload.value[outKey] = result2.value;
            }));
          } else {
            if (result.issues.length) {
              payload.issues.push(...core_util.lQ(key, result.issues));
            }
            payload.value[outKey] = result.value;
          }
        }
        if (unrecognized && unrecognized.length > 0) {
          payload.issues.push({ code: "unrecognized_keys", input, inst, keys: unrecognized, continue: true });
        }
      }
      if (proms.length) {
        return Promise.all(proms).then(() => payload);
      }
      return payload;
    };
  });
  const $ZodMap = null;
  function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
      if (util.propertyKeyTypes.has(typeof key)) {
        final.issues.push(...util.prefixIssues(key, keyResult.issues));
      } else {
        final.issues.push({ code: "invalid_key", origin: "map", input, inst, issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())) });
      }
    }
    if (valueResult.issues.length) {
      if (util.propertyKeyTypes.has(typeof key)) {
        final.issues.push(...util.prefixIssues(key, valueResult.issues));
      } else {
        final.issues.push({ origin: "map", code: "invalid_element", input, inst, key, issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())) });
      }
    }
    final.value.set(keyResult.value, valueResult.value);
  }
  const $ZodSet = null;
  function handleSetResult(result, final) {
    if (result.issues.length) {
      final.issues.push(...result.issues);
    }
    final.value.add(result.value);
  }
  const $ZodEnum = core_core.xI("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = core_util.w5(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    core_util.v5(inst, "pattern", (zod) => {
      const patternValues = core_util.w5(zod.def.entries).filter((k) => core_util.qQ.has(typeof k));
      return new RegExp(patternValues.length ? `^(${patternValues.map((o) => core_util.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
      const input = payload.value;
      if (valuesSet.has(input)) {
        return payload;
      }
      payload.issues.push({ code: "invalid_value", values, input, inst });
      return payload;
    };
  });
  const $ZodLiteral = core_core.xI("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    core_util.v5(inst, "pattern", (zod) => {
      const vals = zod.def.values;
      return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? core_util.sD(o) : o ? core_util.sD(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
      const input = payload.value;
      if (values.has(input)) {
        return payload;
      }
      payload.issues.push({ code: "invalid_value", values: def.values, input, inst });
      return payload;
    };
  });
  const $ZodFile = null;
  const $ZodTransform = core_core.xI("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    core_core.cr.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
      if (ctx.direction === "backward") {
        throw new core_core.cV(inst.constructor.name);
      }
      const _out = def.transform(payload.value, payload);
      if (ctx.async) {
        const output = _out instanceof Promise ? _out : Promise.resolve(_out);
        return output.then((output2) => {
          payload.value = output2;
          return payload;
        });
      }
      if (_out instanceof Promise) {
        throw new core_core.GT();
      }
      payload.value = _out;
      return payload;
    };
  });
  function handleOptionalResult(payload, result) {
    payload.value = result.issues.length ? void 0 : result.value;
    return payload;
  }
  const $ZodOptional = core_core.xI("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    core_util.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    core_util.v5(inst, "values", (zod) => {
      const values = zod.def.innerType._zod.values;
      return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
    });
    core_util.v5(inst, "pattern", (zod) => {
      const pattern = zod.def.innerType._zod.pattern;
      return pattern ? new RegExp(`^(${core_util.p6(pattern.source)})?$`) : void 0;
    });
    inst._zod.parse = (payload, ctx) => {
      if (payload.value === void 0) {
        if (def.innerType._zod.optin !== "defaulted") return payload;
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) return result.then((result2) => handleOptionalResult(payload, result2));
        return handleOptionalResult(payload, result);
      }
      return def.innerType._zod.run(payload, ctx);
    };
  });
  const $ZodExactOptional = null;
  const $ZodNullable = core_core.xI("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    core_util.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    core_util.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util.v5(inst, "pattern", (zod) => {
      const pattern = zod.def.innerType._zod.pattern;
      return pattern ? new RegExp(`^(${core_util.p6(pattern.source)}|null)$`) : void 0;
    });
    core_util.v5(inst, "values", (zod) => {
      return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
    });
    inst._zod.parse = (payload, ctx) => {
      if (payload.value === null) return payload;
      return def.innerType._zod.run(payload, ctx);
    };
  });
  const $ZodDefault = null;
  function handleDefaultResult(payload, def) {
    if (payload.value === void 0) {
      payload.value = def.defaultValue;
    }
    return payload;
  }
  const $ZodPrefault = null;
  const $ZodNonOptional = null;
  function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === void 0) {
      payload.issues.push({ code: "invalid_type", expected: "nonoptional", input: payload.value, inst });
    }
    return payload;
  }
  const $ZodSuccess = null;
  function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
      payload.value = result.value;
      if (result.memo) payload.memo = true;
      return payload;
    }
    payload.value = def.catchValue({ ...result, value: payload.value, error: { issues: result.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())) }, input: payload.value });
    return payload;
  }
  const $ZodCatch = core_core.xI("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    core_util.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    core_util.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
      if (ctx.direction === "backward") {
        return def.innerType._zod.run(payload, ctx);
      }
      const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
      if (result instanceof Promise) {
        return result.then((result2) => handleCatchResult(payload, result2, def, ctx));
      }
      return handleCatchResult(payload, result, def, ctx);
    };
  });
  const $ZodNaN = null;
  const $ZodPipe = core_core.xI("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    core_util.v5(inst, "values", (zod) => zod.def.in._zod.values);
    core_util.v5(inst, "optin", (zod) => zod.def.in._zod.optin);
    core_util.v5(inst, "optout", (zod) => zod.def.out._zod.optout);
    core_util.v5(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
      if (ctx.direction === "backward") {
        const right = def.out._zod.run(payload, ctx);
        if (right instanceof Promise) {
          return right.then((right2) => handlePipeResult(right2, def.in, ctx));
        }
        return handlePipeResult(right, def.in, ctx);
      }
      const left = def.in._zod.run(payload, ctx);
      if (left instanceof Promise) {
        return left.then((left2) => handlePipeResult(left2, def.out, ctx));
      }
      return handlePipeResult(left, def.out, ctx);
    };
  });
  function handlePipeResult(left, next, ctx) {
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
      left.aborted = true;
      return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
  }
  const $ZodCodec = null;
  function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
      result.aborted = true;
      return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
      const transformed = def.transform(result.value, result);
      if (transformed instanceof Promise) {
        return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
      }
      return handleCodecTxResult(result, transformed, def.out, ctx);
    } else {
      const transformed = def.reverseTransform(result.value, result);
      if (transformed instanceof Promise) {
        return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
      }
      return handleCodecTxResult(result, transformed, def.in, ctx);
    }
  }
  function handleCodecTxResult(left, value, nextSchema, ctx) {
    if (left.issues.length) {
      left.aborted = true;
      return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
  }
  const $ZodPreprocess = null;
  const $ZodReadonly = null;
  function handleReadonlyResult(payload) {
    if (!payload.memo) payload.value = Object.freeze(payload.value);
    return payload;
  }
  function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
      const d = ch._zod.def;
      if (d.pattern) pattern = d.pattern;
      isInt || (isInt = !!d.format?.includes("int"));
      const lo = d.minimum ?? d.length;
      const hi = d.maximum ?? d.length;
      if (lo !== void 0 && (minimum === void 0 || lo > minimum)) minimum = lo;
      if (hi !== void 0 && (maximum === void 0 || hi < maximum)) maximum = hi;
    }
    if (pattern) return pattern.source;
    if (minimum !== void 0 && maximum !== void 0 && minimum > maximum) return "(?!)";
    if (minimum !== void 0 || maximum !== void 0) return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
  }
  function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
      const before = inner._zod.pattern?.source;
      const after = partPattern(inner);
      if (own && before && after && after !== before) {
        return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
      }
      return own;
    }
    if (def.options) {
      const sources = def.options.map(partPattern);
      if (sources.every(Boolean)) return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
  }
  const $ZodTemplateLiteral = null;
  const $ZodFunction = null;
  const $ZodPromise = null;
  const $ZodLazy = core_core.xI("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    core_util.gJ(inst._zod, "innerType", () => {
      const d = def;
      if (!d._cachedInner) d._cachedInner = def.getter();
      return d._cachedInner;
    });
    core_util.v5(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    core_util.v5(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    core_util.v5(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? void 0);
    core_util.v5(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? void 0);
    inst._zod.parse = (payload, ctx) => {
      const inner = inst._zod.innerType;
      return inner._zod.run(payload, ctx);
    };
  });
  const $ZodCustom = null;
  function handleRefineResult(result, payload, input, inst) {
    if (!result) {
      const _iss = { code: "custom", input, inst, path: [...inst._zod.def.path ?? []], continue: !inst._zod.def.abort };
      if (inst._zod.def.params) _iss.params = inst._zod.def.params;
      payload.issues.push(util.issue(_iss));
    }
  }
  var api = __nccwpck_require__2(3305);
  ;
  function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, core_util.k8, 2));
    return internals.message;
  }
  function _setMessage(value) {
    this._zod.message = value;
  }
  const _messageDesc = { get: _getMessage, set: _setMessage, enumerable: true, configurable: true };
  const _issuesDesc = { value: void 0, enumerable: false };
  const _installedToString = new WeakSet([Object.prototype, Error.prototype]);
  const initializer = (inst, def) => {
    inst.name = "$ZodError";
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    _issuesDesc.value = void 0;
    Object.defineProperty(inst, "message", _messageDesc);
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
      _installedToString.add(proto);
      Object.defineProperty(proto, "toString", { configurable: true, enumerable: false, get() {
        const value = () => this.message;
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
        return value;
      }, set(value) {
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
      } });
    }
  };
  const $ZodError = (0, core_core.xI)("$ZodError", initializer);
  const $ZodRealError = (0, core_core.xI)("$ZodError", initializer, void 0, { Parent: Error });
  function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
      if (key === "__proto__") {
        Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
      } else {
        obj[key] = make();
      }
    }
    return obj[key];
  }
  function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
      if (sub.path.length > 0) {
        node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
      } else {
        formErrors.push(mapper(sub));
      }
    }
    return { formErrors, fieldErrors };
  }
  function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error2, path = []) => {
      for (const issue of error2.issues) {
        if (issue.code === "invalid_union" && issue.errors.length) {
          issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
        } else if (issue.code === "invalid_key") {
          processError({ issues: issue.issues }, [...path, ...issue.path]);
        } else if (issue.code === "invalid_element") {
          processError({ issues: issue.issues }, [...path, ...issue.path]);
        } else {
          const fullpath = [...path, ...issue.path];
          if (fullpath.length === 0) {
            fieldErrors._errors.push(mapper(issue));
          } else {
            let curr = fieldErrors;
            let i = 0;
            while (i < fullpath.length) {
              const el = fullpath[i];
              const terminal = i === fullpath.length - 1;
              if (el === "_errors") {
                if (terminal) curr._errors.push(mapper(issue));
                i++;
                continue;
              }
              if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                Object.defineProperty(curr, el, { value: { _errors: [] }, enumerable: true, writable: true, configurable: true });
              }
              const node2 = curr[el];
              if (terminal) {
                node2._errors.push(mapper(issue));
              }
              curr = node2;
              i++;
            }
          }
        }
      }
    };
    processError(error);
    return fieldErrors;
  }
  function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error2, path = []) => {
      var _a;
      for (const issue of error2.issues) {
        if (issue.code === "invalid_union" && issue.errors.length) {
          issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
        } else if (issue.code === "invalid_key") {
          processError({ issues: issue.issues }, [...path, ...issue.path]);
        } else if (issue.code === "invalid_element") {
          processError({ issues: issue.issues }, [...path, ...issue.path]);
        } else {
          const fullpath = [...path, ...issue.path];
          if (fullpath.length === 0) {
            result.errors.push(mapper(issue));
            continue;
          }
          let curr = result;
          let i = 0;
          while (i < fullpath.length) {
            const el = fullpath[i];
            const terminal = i === fullpath.length - 1;
            if (typeof el === "string") {
              curr.properties ?? (curr.properties = {});
              if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                Object.defineProperty(curr.properties, el, { value: { errors: [] }, enumerable: true, writable: true, configurable: true });
              }
              curr = curr.properties[el];
            } else {
              curr.items ?? (curr.items = []);
              (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
              curr = curr.items[el];
            }
            if (terminal) {
              curr.errors.push(mapper(issue));
            }
            i++;
          }
        }
      }
    };
    processError(error);
    return result;
  }
  function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => typeof seg === "object" ? seg.key : seg);
    for (const seg of path) {
      if (typeof seg === "number") segs.push(`[${seg}]`);
      else if (typeof seg === "symbol") segs.push(`[${JSON.stringify(String(seg))}]`);
      else if (/[^\w$]/.test(seg)) segs.push(`[${JSON.stringify(seg)}]`);
      else {
        if (segs.length) segs.push(".");
        segs.push(seg);
      }
    }
    return segs.join("");
  }
  function prettifyError(error) {
    const lines = [];
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    for (const issue of issues) {
      lines.push(`✖ ${issue.message}`);
      if (issue.path?.length) lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    return lines.join("\n");
  }
  ;
  function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
  }
  const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
      const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
      const result = schema._zod.run({ value, issues: [] }, ctx);
      if (result instanceof Promise) {
        throw new core_core.GT();
      }
      if (result.issues.length) {
        const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())));
        core_util.gx(e, _params?.callee ?? fn);
        throw e;
      }
      return result.value;
    };
    return fn;
  };
  const parse_parse = _parse($ZodRealError);
  const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
      const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
      let result = schema._zod.run({ value, issues: [] }, ctx);
      if (result instanceof Promise) result = await result;
      if (result.issues.length) {
        const e = new (params?.Err ?? _Err)(result.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())));
        core_util.gx(e, params?.callee ?? fn);
        throw e;
      }
      return result.value;
    };
    return fn;
  };
  const parse_parseAsync = _parseAsync($ZodRealError);
  const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
      throw new core_core.GT();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
  };
  const safeParse = _safeParse($ZodRealError);
  function failure(Err, issues, ctx) {
    let error;
    return { success: false, get error() {
      if (!error) {
        error = new Err(issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())));
        issues = void 0;
        ctx = void 0;
      }
      return error;
    }, set error(e) {
      error = e;
      issues = void 0;
      ctx = void 0;
    } };
  }
  const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
  };
  const safeParseAsync = _safeParseAsync($ZodRealError);
  const COMPILE_INVALID = null;
  const COMPILE_FALLBACK = null;
  const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== void 0) {
      if (validator(value) !== COMPILE_INVALID) return true;
      if (validator.definite === true && _ctx === void 0) return false;
    }
    return validateFallback(schema, value, _ctx);
  });
  function validateFallback(schema, value, _ctx) {
    const ctx = _ctx ? { ..._ctx, async: false, abortEarly: true } : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
      ctx[COMPILE_FALLBACK] = true;
      result = fallbackRun({ value, issues: [] }, ctx);
    } else {
      result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
      throw new core.$ZodAsyncError();
    }
    return result.issues.length === 0;
  }
  const parse_validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true, abortEarly: true } : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) result = await result;
    return result.issues.length === 0;
  };
  const _encode = (_Err) => {
    const parse2 = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
      const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
      return parse2(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
  };
  const encode = _encode($ZodRealError);
  const _decode = (_Err) => {
    const parse2 = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
      return parse2(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
  };
  const decode = _decode($ZodRealError);
  const _encodeAsync = (_Err) => {
    const parseAsync2 = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
      const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
      return await parseAsync2(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
  };
  const encodeAsync = _encodeAsync($ZodRealError);
  const _decodeAsync = (_Err) => {
    const parseAsync2 = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
      return await parseAsync2(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
  };
  const decodeAsync = _decodeAsync($ZodRealError);
  const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
  };
  const safeEncode = _safeEncode($ZodRealError);
  const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
  };
  const safeDecode = _safeDecode($ZodRealError);
  const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
  };
  const safeEncodeAsync = _safeEncodeAsync($ZodRealError);
  const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
  };
  const safeDecodeAsync = _safeDecodeAsync($ZodRealError);
  ;
  const ZodMiniType = core_core.xI("ZodMiniType", (inst, def) => {
    if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
  }, { get with() {
    return this.check;
  }, set with(value) {
    core_util.qh(this, "with", value);
  }, parse(data, params) {
    return parse_parse(this, data, params, { callee: this.parse });
  }, parseAsync(data, params) {
    return parse_parseAsync(this, data, params, { callee: this.parseAsync });
  }, safeParse(data, params) {
    return safeParse(this, data, params);
  }, safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
  }, check(...checks2) {
    const def = this.def;
    return this.clone({ ...def, checks: [...def.checks ?? [], ...checks2.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)] }, { parent: true });
  }, clone(_def, params) {
    return core_util.o8(this, _def, params);
  }, brand() {
    return this;
  }, register(reg, meta2) {
    reg.add(this, meta2);
    return this;
  }, apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  } });
  const ZodMiniString = core_core.xI("ZodMiniString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  function schemas_string(params) {
    return api.Rl(ZodMiniString, params);
  }
  const ZodMiniStringFormat = null;
  const ZodMiniEmail = null;
  function schemas_email(params) {
    return core._email(ZodMiniEmail, params);
  }
  const ZodMiniGUID = null;
  function schemas_guid(params) {
    return core._guid(ZodMiniGUID, params);
  }
  const ZodMiniUUID = null;
  function schemas_uuid(params) {
    return core._uuid(ZodMiniUUID, params);
  }
  function uuidv4(params) {
    return core._uuidv4(ZodMiniUUID, params);
  }
  function uuidv6(params) {
    return core._uuidv6(ZodMiniUUID, params);
  }
  function uuidv7(params) {
    return core._uuidv7(ZodMiniUUID, params);
  }
  const ZodMiniURL = null;
  function url(params) {
    return core._url(ZodMiniURL, params);
  }
  function httpUrl(params) {
    return core._url(ZodMiniURL, { protocol: regexes.httpProtocol, hostname: regexes.domain, ...util.normalizeParams(params) });
  }
  const ZodMiniEmoji = null;
  function schemas_emoji(params) {
    return core._emoji(ZodMiniEmoji, params);
  }
  const ZodMiniNanoID = null;
  function schemas_nanoid(params) {
    return core._nanoid(ZodMiniNanoID, params);
  }
  const ZodMiniCUID = null;
  function schemas_cuid(params) {
    return core._cuid(ZodMiniCUID, params);
  }
  const ZodMiniCUID2 = null;
  function schemas_cuid2(params) {
    return core._cuid2(ZodMiniCUID2, params);
  }
  const ZodMiniULID = null;
  function schemas_ulid(params) {
    return core._ulid(ZodMiniULID, params);
  }
  const ZodMiniXID = null;
  function schemas_xid(params) {
    return core._xid(ZodMiniXID, params);
  }
  const ZodMiniKSUID = null;
  function schemas_ksuid(params) {
    return core._ksuid(ZodMiniKSUID, params);
  }
  const ZodMiniIPv4 = null;
  function schemas_ipv4(params) {
    return core._ipv4(ZodMiniIPv4, params);
  }
  const ZodMiniIPv6 = null;
  function schemas_ipv6(params) {
    return core._ipv6(ZodMiniIPv6, params);
  }
  const ZodMiniCIDRv4 = null;
  function schemas_cidrv4(params) {
    return core._cidrv4(ZodMiniCIDRv4, params);
  }
  const ZodMiniCIDRv6 = null;
  function schemas_cidrv6(params) {
    return core._cidrv6(ZodMiniCIDRv6, params);
  }
  const ZodMiniMAC = null;
  function schemas_mac(params) {
    return core._mac(ZodMiniMAC, params);
  }
  const ZodMiniBase64 = null;
  function schemas_base64(params) {
    return core._base64(ZodMiniBase64, params);
  }
  const ZodMiniBase64URL = null;
  function schemas_base64url(params) {
    return core._base64url(ZodMiniBase64URL, params);
  }
  const ZodMiniE164 = null;
  function schemas_e164(params) {
    return core._e164(ZodMiniE164, params);
  }
  const ZodMiniCreditCard = null;
  function schemas_creditCard(params) {
    return core._creditCard(ZodMiniCreditCard, params);
  }
  const ZodMiniIBAN = null;
  function schemas_iban(params) {
    return core._iban(ZodMiniIBAN, params);
  }
  const ZodMiniJWT = null;
  function jwt(params) {
    return core._jwt(ZodMiniJWT, params);
  }
  const ZodMiniCustomStringFormat = null;
  function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodMiniCustomStringFormat, format, fnOrRegex, _params);
  }
  function schemas_hostname(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hostname", regexes.hostname, _params);
  }
  function schemas_hex(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hex", regexes.hex, _params);
  }
  function schemas_currencyCode(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "currency_code", regexes.currencyCode, _params);
  }
  function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    if (!regex) throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodMiniCustomStringFormat, format, regex, params);
  }
  const ZodMiniNumber = core_core.xI("ZodMiniNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  function schemas_number(params) {
    return api.F7(ZodMiniNumber, params);
  }
  const ZodMiniNumberFormat = core_core.xI("ZodMiniNumberFormat", (inst, def) => {
    $ZodNumberFormat.init(inst, def);
    ZodMiniNumber.init(inst, def);
  });
  function schemas_int(params) {
    return api.LK(ZodMiniNumberFormat, params);
  }
  function float32(params) {
    return core._float32(ZodMiniNumberFormat, params);
  }
  function float64(params) {
    return core._float64(ZodMiniNumberFormat, params);
  }
  function int32(params) {
    return core._int32(ZodMiniNumberFormat, params);
  }
  function uint32(params) {
    return core._uint32(ZodMiniNumberFormat, params);
  }
  const ZodMiniBoolean = core_core.xI("ZodMiniBoolean", (inst, def) => {
    $ZodBoolean.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  function schemas_boolean(params) {
    return api._L(ZodMiniBoolean, params);
  }
  const ZodMiniBigInt = null;
  function schemas_bigint(params) {
    return core._bigint(ZodMiniBigInt, params);
  }
  const ZodMiniBigIntFormat = null;
  function int64(params) {
    return core._int64(ZodMiniBigIntFormat, params);
  }
  function uint64(params) {
    return core._uint64(ZodMiniBigIntFormat, params);
  }
  const ZodMiniSymbol = null;
  function symbol(params) {
    return core._symbol(ZodMiniSymbol, params);
  }
  const ZodMiniUndefined = null;
  function schemas_undefined(params) {
    return core._undefined(ZodMiniUndefined, params);
  }
  const ZodMiniNull = null;
  function schemas_null(params) {
    return core._null(ZodMiniNull, params);
  }
  const ZodMiniAny = null;
  function any() {
    return core._any(ZodMiniAny);
  }
  const ZodMiniUnknown = core_core.xI("ZodMiniUnknown", (inst, def) => {
    $ZodUnknown.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  function unknown() {
    return api.em(ZodMiniUnknown);
  }
  const ZodMiniNever = null;
  function never(params) {
    return core._never(ZodMiniNever, params);
  }
  const ZodMiniVoid = null;
  function _void(params) {
    return core._void(ZodMiniVoid, params);
  }
  const ZodMiniDate = null;
  function schemas_date(params) {
    return core._date(ZodMiniDate, params);
  }
  const ZodMiniArray = core_core.xI("ZodMiniArray", (inst, def) => {
    $ZodArray.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  function array(element, params) {
    return new ZodMiniArray({ type: "array", element, ...core_util.A2(params) });
  }
  function keyof(schema) {
    const shape = schema._zod.def.shape;
    return _enum(Object.keys(shape));
  }
  const ZodMiniObject = core_core.xI("ZodMiniObject", (inst, def) => {
    $ZodObject.init(inst, def);
    ZodMiniType.init(inst, def);
    core_util.X(inst, "shape", (self) => self._zod.def.shape, false);
  });
  function object(shape, params) {
    const def = { type: "object", shape: shape ?? {}, ...core_util.A2(params) };
    return new ZodMiniObject(def);
  }
  function strictObject(shape, params) {
    return new ZodMiniObject({ type: "object", shape, catchall: never(), ...util.normalizeParams(params) });
  }
  function looseObject(shape, params) {
    return new ZodMiniObject({ type: "object", shape, catchall: unknown(), ...core_util.A2(params) });
  }
  function extend(schema, shape) {
    return core_util.X$(schema, shape);
  }
  function safeExtend(schema, shape) {
    return util.safeExtend(schema, shape);
  }
  function merge(a, b) {
    return util.merge(a, b);
  }
  function pick(schema, mask) {
    return util.pick(schema, mask);
  }
  function omit(schema, mask) {
    return util.omit(schema, mask);
  }
  function partial(schema, mask) {
    const def = schema._zod.def;
    if (def.type !== "tuple") return util.partial(ZodMiniOptional, schema, mask);
    if (def.checks?.length) throw new Error(".partial() cannot be used on tuple schemas containing refinements");
    return util.clone(schema, { ...def, items: def.items.map((item) => new ZodMiniOptional({ type: "optional", innerType: item })) });
  }
  function exactPartial(schema, mask) {
    return util.partial(ZodMiniExactOptional, schema, mask, "exactPartial");
  }
  function required(schema, mask) {
    return util.required(ZodMiniNonOptional, schema, mask);
  }
  function catchall(inst, catchall2) {
    return inst.clone(util.mergeDefs(inst._zod.def, { catchall: catchall2 }));
  }
  const ZodMiniUnion = core_core.xI("ZodMiniUnion", (inst, def) => {
    $ZodUnion.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  function union(options, params) {
    return new ZodMiniUnion({ type: "union", options, ...core_util.A2(params) });
  }
  const ZodMiniXor = null;
  function xor(options, params) {
    return new ZodMiniXor({ type: "union", options, inclusive: false, ...util.normalizeParams(params) });
  }
  const ZodMiniDiscriminatedUnion = core_core.xI("ZodMiniDiscriminatedUnion", (inst, def) => {
    $ZodDiscriminatedUnion.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  function discriminatedUnion(discriminator, options, params) {
    return new ZodMiniDiscriminatedUnion({ type: "union", options, discriminator, ...core_util.A2(params) });
  }
  const ZodMiniIntersection = null;
  function intersection(left, right) {
    return new ZodMiniIntersection({ type: "intersection", left, right });
  }
  const ZodMiniTuple = null;
  function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodMiniTuple({ type: "tuple", items, rest, ...util.normalizeParams(params) });
  }
  const ZodMiniRecord = core_core.xI("ZodMiniRecord", (inst, def) => {
    $ZodRecord.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  function record(keyType, valueType, params) {
    if (!valueType || !valueType._zod) {
      return new ZodMiniRecord({ type: "record", keyType: schemas_string(), valueType: keyType, ...core_util.A2(valueType) });
    }
    return new ZodMiniRecord({ type: "record", keyType, valueType, ...core_util.A2(params) });
  }
  function partialRecord(keyType, valueType, params) {
    return new ZodMiniRecord({ type: "record", keyType, valueType, ...util.normalizeParams(params), partial: true });
  }
  function looseRecord(keyType, valueType, params) {
    return new ZodMiniRecord({ type: "record", keyType, valueType, mode: "loose", ...util.normalizeParams(params) });
  }
  const ZodMiniMap = null;
  function map(keyType, valueType, params) {
    return new ZodMiniMap({ type: "map", keyType, valueType, ...util.normalizeParams(params) });
  }
  const ZodMiniSet = null;
  function set(valueType, params) {
    return new ZodMiniSet({ type: "set", valueType, ...util.normalizeParams(params) });
  }
  const ZodMiniEnum = core_core.xI("ZodMiniEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodMiniType.init(inst, def);
    inst.options = [...inst._zod.values];
  });
  function _enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodMiniEnum({ type: "enum", entries, ...core_util.A2(params) });
  }
  function nativeEnum(entries, params) {
    return new ZodMiniEnum({ type: "enum", entries, ...util.normalizeParams(params) });
  }
  const ZodMiniLiteral = core_core.xI("ZodMiniLiteral", (inst, def) => {
    $ZodLiteral.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  function literal(value, params) {
    return new ZodMiniLiteral({ type: "literal", values: Array.isArray(value) ? value : [value], ...core_util.A2(params) });
  }
  const ZodMiniFile = null;
  function file(params) {
    return core._file(ZodMiniFile, params);
  }
  const ZodMiniTransform = core_core.xI("ZodMiniTransform", (inst, def) => {
    $ZodTransform.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  function transform(fn) {
    return new ZodMiniTransform({ type: "transform", transform: fn });
  }
  const ZodMiniOptional = core_core.xI("ZodMiniOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  function optional(innerType) {
    return new ZodMiniOptional({ type: "optional", innerType });
  }
  const ZodMiniExactOptional = null;
  function exactOptional(innerType) {
    return new ZodMiniExactOptional({ type: "optional", innerType });
  }
  const ZodMiniNullable = core_core.xI("ZodMiniNullable", (inst, def) => {
    $ZodNullable.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  function nullable(innerType) {
    return new ZodMiniNullable({ type: "nullable", innerType });
  }
  function nullish(innerType) {
    return optional(nullable(innerType));
  }
  const ZodMiniDefault = null;
  function _default(innerType, defaultValue) {
    return new ZodMiniDefault({ type: "default", innerType, get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
    } });
  }
  const ZodMiniPrefault = null;
  function prefault(innerType, defaultValue) {
    return new ZodMiniPrefault({ type: "prefault", innerType, get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
    } });
  }
  const ZodMiniNonOptional = null;
  function nonoptional(innerType, params) {
    return new ZodMiniNonOptional({ type: "nonoptional", innerType, ...util.normalizeParams(params) });
  }
  const ZodMiniSuccess = null;
  function success(innerType) {
    return new ZodMiniSuccess({ type: "success", innerType });
  }
  const ZodMiniCatch = core_core.xI("ZodMiniCatch", (inst, def) => {
    $ZodCatch.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  function _catch(innerType, catchValue) {
    return new ZodMiniCatch({ type: "catch", innerType, catchValue: typeof catchValue === "function" ? catchValue : core_util.SS(catchValue) });
  }
  const ZodMiniNaN = null;
  function nan(params) {
    return core._nan(ZodMiniNaN, params);
  }
  const ZodMiniPipe = core_core.xI("ZodMiniPipe", (inst, def) => {
    $ZodPipe.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  function pipe(in_, out) {
    return new ZodMiniPipe({ type: "pipe", in: in_, out });
  }
  const ZodMiniCodec = null;
  function codec(in_, out, params) {
    return new ZodMiniCodec({ type: "pipe", in: in_, out, transform: params.decode, reverseTransform: params.encode });
  }
  function invertCodec(codec2) {
    const def = codec2._zod.def;
    return new ZodMiniCodec({ type: "pipe", in: def.out, out: def.in, transform: def.reverseTransform, reverseTransform: def.transform });
  }
  const ZodMiniReadonly = null;
  function readonly(innerType) {
    return new ZodMiniReadonly({ type: "readonly", innerType });
  }
  const ZodMiniTemplateLiteral = null;
  function templateLiteral(parts, params) {
    return new ZodMiniTemplateLiteral({ type: "template_literal", parts, ...util.normalizeParams(params) });
  }
  const ZodMiniLazy = core_core.xI("ZodMiniLazy", (inst, def) => {
    $ZodLazy.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  function _lazy(getter) {
    return new ZodMiniLazy({ type: "lazy", getter });
  }
  const ZodMiniPromise = null;
  function promise(innerType) {
    return new ZodMiniPromise({ type: "promise", innerType });
  }
  const ZodMiniCustom = null;
  function check(fn, params) {
    const ch = new core.$ZodCheck({ check: "custom", ...util.normalizeParams(params) });
    ch._zod.check = fn;
    return ch;
  }
  function custom(fn, _params) {
    return core._custom(ZodMiniCustom, fn ?? (() => true), _params);
  }
  function refine(fn, _params = {}) {
    return core._refine(ZodMiniCustom, fn, _params);
  }
  function superRefine(fn, params) {
    return core._superRefine(fn, params);
  }
  const describe = api.q0;
  const meta = api.mI;
  class Class {
    constructor(..._args) {
    }
  }
  function _instanceof(cls, params = {}) {
    const inst = custom((data) => data instanceof cls, params);
    inst._zod.bag.Class = cls;
    inst._zod.check = (payload) => {
      if (!(payload.value instanceof cls)) {
        payload.issues.push({ code: "invalid_type", expected: cls.name, input: payload.value, inst, path: [...inst._zod.def.path ?? []] });
      }
    };
    return inst;
  }
  const stringbool = (...args) => core._stringbool({ Codec: ZodMiniCodec, Boolean: ZodMiniBoolean, String: ZodMiniString }, ...args);
  function json() {
    const jsonSchema = _lazy(() => {
      return union([schemas_string(), schemas_number(), schemas_boolean(), schemas_null(), array(jsonSchema), record(schemas_string(), jsonSchema)]);
    });
    return jsonSchema;
  }
  const ZodMiniFunction = null;
  function _function(params) {
    return new ZodMiniFunction({ type: "function", input: Array.isArray(params?.input) ? tuple(params?.input) : params?.input ?? array(unknown()), output: params?.output ?? unknown() });
  }
}) };
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (cachedModule !== void 0) {
    return cachedModule.exports;
  }
  var module = __webpack_module_cache__[moduleId] = { exports: {} };
  var threw = true;
  try {
    __webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
    threw = false;
  } finally {
    if (threw) delete __webpack_module_cache__[moduleId];
  }
  return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(() => {
  var webpackQueues = typeof Symbol === "function" ? /* @__PURE__ */ Symbol("webpack queues") : "__webpack_queues__";
  var webpackExports = typeof Symbol === "function" ? /* @__PURE__ */ Symbol("webpack exports") : "__webpack_exports__";
  var webpackError = typeof Symbol === "function" ? /* @__PURE__ */ Symbol("webpack error") : "__webpack_error__";
  var resolveQueue = (queue) => {
    if (queue && queue.d < 1) {
      queue.d = 1;
      queue.forEach((fn) => fn.r--);
      queue.forEach((fn) => fn.r-- ? fn.r++ : fn());
    }
  };
  var wrapDeps = (deps) => deps.map((dep) => {
    if (dep !== null && typeof dep === "object") {
      if (dep[webpackQueues]) return dep;
      if (dep.then) {
        var queue = [];
        queue.d = 0;
        dep.then((r) => {
          obj[webpackExports] = r;
          resolveQueue(queue);
        }, (e) => {
          obj[webpackError] = e;
          resolveQueue(queue);
        });
        var obj = {};
        obj[webpackQueues] = (fn) => fn(queue);
        return obj;
      }
    }
    var ret = {};
    ret[webpackQueues] = (x) => {
    };
    ret[webpackExports] = dep;
    return ret;
  });
  __nccwpck_require__.a = (module, body, hasAwait) => {
    var queue;
    hasAwait && ((queue = []).d = -1);
    var depQueues = /* @__PURE__ */ new Set();
    var exports = module.exports;
    var currentDeps;
    var outerResolve;
    var reject;
    var promise = new Promise((resolve, rej) => {
      reject = rej;
      outerResolve = resolve;
    });
    promise[webpackExports] = exports;
    promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"]((x) => {
    }));
    module.exports = promise;
    body((deps) => {
      currentDeps = wrapDeps(deps);
      var fn;
      var getResult = () => currentDeps.map((d) => {
        if (d[webpackError]) throw d[webpackError];
        return d[webpackExports];
      });
      var promise2 = new Promise((resolve) => {
        fn = () => resolve(getResult);
        fn.r = 0;
        var fnQueue = (q) => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
        currentDeps.map((dep) => dep[webpackQueues](fnQueue));
      });
      return fn.r ? promise2 : getResult();
    }, (err) => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
    queue && queue.d < 0 && (queue.d = 0);
  };
})();
(() => {
  var getProto = Object.getPrototypeOf ? (obj) => Object.getPrototypeOf(obj) : (obj) => obj.__proto__;
  var leafPrototypes;
  __nccwpck_require__.t = function(value, mode) {
    if (mode & 1) value = this(value);
    if (mode & 8) return value;
    if (typeof value === "object" && value) {
      if (mode & 4 && value.__esModule) return value;
      if (mode & 16 && typeof value.then === "function") return value;
    }
    var ns = /* @__PURE__ */ Object.create(null);
    __nccwpck_require__.r(ns);
    var def = {};
    leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
    for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) {
      Object.getOwnPropertyNames(current).forEach((key) => def[key] = () => value[key]);
    }
    def["default"] = () => value;
    __nccwpck_require__.d(ns, def);
    return ns;
  };
})();
(() => {
  __nccwpck_require__.d = (exports, definition) => {
    for (var key in definition) {
      if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
        Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
      }
    }
  };
})();
(() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = (chunkId) => {
    return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
      __nccwpck_require__.f[key](chunkId, promises);
      return promises;
    }, []));
  };
})();
(() => {
  __nccwpck_require__.u = (chunkId) => {
    return "" + chunkId + ".index.js";
  };
})();
(() => {
  __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();
(() => {
  __nccwpck_require__.r = (exports) => {
    if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
      Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
    }
    Object.defineProperty(exports, "__esModule", { value: true });
  };
})();
(() => {
  var installedChunks = { 792: 0 };
  var installChunk = (data) => {
    var { ids, modules, runtime } = data;
    var moduleId, chunkId, i = 0;
    for (moduleId in modules) {
      if (__nccwpck_require__.o(modules, moduleId)) {
        __nccwpck_require__.m[moduleId] = modules[moduleId];
      }
    }
    if (runtime) runtime(__nccwpck_require__);
    for (; i < ids.length; i++) {
      chunkId = ids[i];
      if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
        installedChunks[chunkId][0]();
      }
      installedChunks[ids[i]] = 0;
    }
  };
  __nccwpck_require__.f.j = (chunkId, promises) => {
    var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
    if (installedChunkData !== 0) {
      if (installedChunkData) {
        promises.push(installedChunkData[1]);
      } else {
        if (true) {
          var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
            if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = void 0;
            throw e;
          });
          var promise = Promise.race([promise, new Promise((resolve) => installedChunkData = installedChunks[chunkId] = [resolve])]);
          promises.push(installedChunkData[1] = promise);
        }
      }
    }
  };
})();
var __webpack_exports__ = __nccwpck_require__(8144);
__webpack_exports__ = await __webpack_exports__;
