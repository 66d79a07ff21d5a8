export const id = 360;
export const ids = [360];
export const modules = {

/***/ 78360:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scoreRun: () => (/* binding */ scoreRun)
});

// EXTERNAL MODULE: ./src/ax/errors.ts
var errors = __webpack_require__(75818);
// EXTERNAL MODULE: ./src/clock.ts
var src_clock = __webpack_require__(99373);
;// CONCATENATED MODULE: ./src/gates/evidence.ts
/** The scores and columns that have a blocking rule on their `count` or `missing`. */
function ownCoverageOf(rules) {
    const scores = new Set();
    const columns = new Set();
    for (const rule of rules) {
        if (rule.advisory || rule.kind !== 'threshold')
            continue;
        const { metric } = rule;
        if (metric.of === 'run' || (metric.of === 'score' && metric.measure !== 'statistic'))
            continue;
        if (metric.statistic !== 'count' && metric.statistic !== 'missing')
            continue;
        if (metric.of === 'score')
            scores.add(metric.score);
        else
            columns.add(metric.column);
    }
    return { scores, columns };
}

// EXTERNAL MODULE: ./src/gates/measurement.ts
var measurement = __webpack_require__(34860);
;// CONCATENATED MODULE: ./src/gates/needs.ts
/** What has to be collected from the rows so that the rules can be judged. */
function wantedBy(rules) {
    const scores = new Set();
    const labels = new Map();
    const columns = new Set();
    for (const rule of rules) {
        if (rule.kind === 'no_regression') {
            scores.add(rule.score);
            continue;
        }
        const { metric } = rule;
        if (metric.of === 'column')
            columns.add(metric.column);
        if (metric.of !== 'score')
            continue;
        scores.add(metric.score);
        if (metric.measure !== 'rate')
            continue;
        labels.set(metric.score, (labels.get(metric.score) ?? new Set()).add(metric.label));
    }
    return { scores, labels, columns };
}

;// CONCATENATED MODULE: ./src/gates/row-measurement.ts
/**
 * Decides whether the rows of an experiment measured anything at all, whatever the run says of itself: an experiment
 * without rows, or with nothing but errors, did not.
 */
function assessRows({ rows, errors }) {
    if (rows === 0)
        return { kind: 'unmeasured', reason: 'The experiment has no rows.' };
    if (rows === errors) {
        const all = rows === 1 ? 'The only row' : `Each of the ${rows} rows`;
        return { kind: 'unmeasured', reason: `${all} of the experiment is in error.` };
    }
    return { kind: 'measured' };
}

// EXTERNAL MODULE: ./src/gates/rule.ts
var rule = __webpack_require__(49704);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-binomial-cdf/lib/index.js
var lib = __webpack_require__(36794);
var lib_default = /*#__PURE__*/__webpack_require__.n(lib);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-t-cdf/lib/index.js
var stats_base_dists_t_cdf_lib = __webpack_require__(86021);
var stats_base_dists_t_cdf_lib_default = /*#__PURE__*/__webpack_require__.n(stats_base_dists_t_cdf_lib);
// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
;// CONCATENATED MODULE: ./src/scores/statistics.ts
/**
 * The statistics of scores, and the two tests of `no_regression`. Nothing here is computed by hand: sums, quantiles and
 * deviations are d3-array's; the distributions are stdlib's, a port of Boost's, which hold their precision far
 * into the tails (where jStat rounds to ten digits, and R's port for JavaScript is off in the ninth).
 */



/** The arithmetic mean; `undefined` of nothing. */
function mean(values) {
    return (0,d3_array/* mean */.i2)(values);
}
/** The middle value, or the mean of the two in the middle; `undefined` of nothing. */
function median(values) {
    return quantile(values, 0.5);
}
/**
 * A quantile by linear interpolation between the two nearest values: type 7 of Hyndman and Fan, "Sample Quantiles in
 * Statistical Packages", The American Statistician 50 (1996), the default of R, NumPy and Excel's PERCENTILE.INC.
 * @param share 0…1, so that 0.1 is the tenth percentile
 */
function quantile(values, share) {
    return (0,d3_array/* quantile */.YV)(values, share);
}
function smallest(values) {
    return (0,d3_array/* min */.jk)(values);
}
function largest(values) {
    return (0,d3_array/* max */.T9)(values);
}
/** The standard deviation of a sample (divisor n − 1); `undefined` of fewer than two values. */
function sampleDeviation(values) {
    return (0,d3_array/* deviation */.KS)(values);
}
/**
 * The exact one-sided McNemar test for pairs of yes and no: how likely at least `worse` of the pairs that changed would
 * have got worse, if each had been as likely to get better. p = P(Bin(worse + better, ½) ≥ worse); 1 when none changed.
 * @see McNemar, "Note on the sampling error of the difference between correlated proportions or percentages",
 *   Psychometrika 12 (1947); in its exact form it is the sign test (Conover, "Practical Nonparametric Statistics").
 */
function mcnemarP(worse, better) {
    // By the symmetry of Bin(n, ½), P(X ≥ worse) = P(X ≤ better), which needs no subtraction from 1.
    return lib_default()(better, worse + better, 0.5);
}
/**
 * The one-sided paired t-test: how likely a mean as large as this, or larger, would be if the differences came from a
 * normal distribution with mean 0. With no variance at all, 0 for a positive mean and 1 otherwise; 1 for fewer than two
 * differences, which say nothing about their own variance.
 * @see "Student" (W. S. Gosset), "The probable error of a mean", Biometrika 6 (1908)
 */
function pairedTP(differences) {
    const average = mean(differences);
    const sd = sampleDeviation(differences);
    if (average === undefined || sd === undefined)
        return 1;
    if (isNegligible(sd, average))
        return average > 0 ? 0 : 1;
    const t = average / (sd / Math.sqrt(differences.length));
    // By the symmetry of the distribution, P(T ≥ t) = P(T ≤ −t), which needs no subtraction from 1.
    return stats_base_dists_t_cdf_lib_default()(-t, differences.length - 1);
}
/** A deviation that is nothing but the rounding of differences that are all the same, such as 0.3 − 0.2 and 0.2 − 0.1. */
function isNegligible(sd, average) {
    return sd <= 1e-12 * Math.max(1, Math.abs(average));
}

;// CONCATENATED MODULE: ./src/scores/table.ts
/** How many rows are not in error: the denominator of coverage and of `missing`. */
function rowsWithoutError({ rows, errors }) {
    return rows - errors;
}
/** How many rows without error lack a score. All of them, when the score does not exist. */
function missingOf(table, score) {
    return rowsWithoutError(table) - (table.scores.get(score)?.values.length ?? 0);
}

// EXTERNAL MODULE: ./src/gates/comparison.ts
var gates_comparison = __webpack_require__(47543);
// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(37909);
// EXTERNAL MODULE: ./src/gates/lexer.ts
var lexer = __webpack_require__(38826);
;// CONCATENATED MODULE: ./src/gates/wording.ts

/** Significant digits that people read; more only where fewer would deny a difference. */
const DIGITS = 4;
const ALL_DIGITS = 15;
/**
 * A measured value in the unit of its limit, with as many digits as it takes to tell the two apart: a mean of 0.84997 is
 * not shown as the 0.85 that it fails to reach.
 */
function showBeside(value, limit) {
    return limit.unit === 'percent' ? `${digits(value * 100, limit.value * 100)}%` : digits(value, limit.value);
}
/** A value with as many digits as people read. */
function show(value) {
    return String(Number(value.toPrecision(DIGITS)));
}
/** A probability; what is smaller than one in a thousand is called so. */
function showProbability(p, level) {
    return p < 0.001 ? 'p < 0.001' : `p = ${digits(p, level, 2)}`;
}
function digits(value, other, least = DIGITS) {
    for (let count = least; count < ALL_DIGITS; count += 1) {
        const shown = Number(value.toPrecision(count));
        if (shown !== other || (0,gates_comparison/* compare */.U)(value, '==', other))
            return String(shown);
    }
    return String(value);
}
/** A number of things: `1 row`, `2 rows`. */
function counted(count, thing) {
    return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./src/gates/coverage.ts




/** How many names of scores a message lists. */
const MOST_LISTED = 10;
/** Why nothing about the rows can be measured, or `undefined` when something can. */
function whyNoRows({ current: { rows, errors }, source }) {
    const row = source === 'experiment' ? 'row' : 'span';
    if (rows === 0)
        return `there are no ${row}s`;
    if (rows > errors)
        return undefined;
    return rows === 1 ? `the only ${row} is in error` : `all ${rows} ${row}s are in error`;
}
/** A score by its name, or why there is none, with the names that exist, the nearest first. */
function findScore({ current: { scores } }, name) {
    const column = scores.get(name);
    if (column !== undefined)
        return column;
    const near = (0,nearest/* nearest */.p)(name, scores.keys());
    const others = Array.from(scores.keys())
        .filter((each) => !near.includes(each))
        .sort();
    return `there is no score ${(0,lexer/* quote */.hD)(name)}${listed([...near, ...others], near[0])}`;
}
/** A column's numbers, or why there are none. */
function findColumn({ current }, name) {
    const values = current.columns.get(name) ?? [];
    if (values.length > 0)
        return values;
    const near = (0,nearest/* nearest */.p)(name, current.numberColumns);
    return `no row has a number in the column ${(0,lexer/* quote */.hD)(name)}${listed([...near], near[0])}`;
}
function listed(names, near) {
    if (names.length === 0)
        return '';
    const more = names.length > MOST_LISTED ? `, and ${names.length - MOST_LISTED} more` : '';
    const list = names.slice(0, MOST_LISTED).map(lexer/* quote */.hD).join(', ');
    return `${near === undefined ? '' : `; did you mean ${(0,lexer/* quote */.hD)(near)}?`} (there is ${list}${more})`;
}
/**
 * Why too few rows carry a score or column, or `undefined` when enough do: at least 1 − `max-error-rate` of the rows
 * without error, unless a rule of the user's own covers it.
 */
function whyUncovered(carried, ownCoverage, evidence) {
    const { current, source, expected = 0, maxErrorRate } = evidence;
    const row = source === 'experiment' ? 'row' : 'span';
    if (carried === 0)
        return `no ${row} carries it`;
    const due = Math.max(expected, source === 'experiment' ? rowsWithoutError(current) : carried);
    if (ownCoverage || carried >= (1 - maxErrorRate) * due - 1e-9)
        return undefined;
    const least = Math.ceil((1 - maxErrorRate) * due - 1e-9);
    return `only ${carried} of ${counted(due, row)} without error ${carried === 1 ? 'carries' : 'carry'} it (at least ${least} are needed, by \`max-error-rate\`)`;
}

;// CONCATENATED MODULE: ./src/scores/compare.ts

/** Two scores closer than this are the same: 0.1 + 0.2 is 0.3. */
const TOLERANCE = 1e-9;
/** Compares every score that either side has. */
function compareTables(current, baseline, scope) {
    const sides = { current: indexExamples(current), baseline: indexExamples(baseline) };
    const names = new Set([...current.scores.keys(), ...baseline.scores.keys()]);
    return new Map(Array.from(names, (name) => [
        name,
        compareScore({ current: scoresByExample(current, name), baseline: scoresByExample(baseline, name) }, sides, scope),
    ]));
}
/** The scores of an example's repeats, which may be one. */
function scoresByExample(table, name) {
    const byExample = new Map();
    let loose = 0;
    const column = table.scores.get(name);
    column?.values.forEach((value, at) => {
        const id = table.identities[column.rowOf[at] ?? -1]?.exampleId ?? null;
        if (id === null) {
            loose += 1;
            return;
        }
        const repeats = byExample.get(id);
        if (repeats === undefined)
            byExample.set(id, [value]);
        else
            repeats.push(value);
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
        const example = {
            exampleId,
            currentRowId: rows.current?.rowId ?? '',
            baselineRowId: rows.baseline?.rowId ?? '',
        };
        if (now === undefined) {
            if (rows.current !== undefined || !limited)
                lost.push(example);
        }
        else if (!haveSameInput(rows.current, rows.baseline)) {
            differing += 1;
        }
        else {
            paired.push(example);
            current.push(mean(now) ?? 0);
            baseline.push(mean(before) ?? 0);
        }
    }
    const scoredNow = scores.current.byExample.size + scores.current.loose;
    const scoredBefore = scores.baseline.byExample.size;
    return { examples: paired, current, baseline, scoredNow, scoredBefore, lost, differing };
}
/** The examples that a table has rows of, in error or not. */
function indexExamples({ identities }) {
    const examples = new Map();
    for (const row of identities) {
        if (row.exampleId === null)
            continue;
        const known = examples.get(row.exampleId);
        if (known === undefined)
            examples.set(row.exampleId, { rowId: row.id, inputKey: row.inputKey });
        else
            known.inputKey = joinKeys(known, row);
    }
    return examples;
}
function joinKeys({ inputKey: known }, { inputKey: other }) {
    if (known === '' || other === known || other === '')
        return known === '' ? other : known;
    return undefined;
}
/** Rows that do not tell their input (they may come from another client) are taken at their example's word. */
function haveSameInput(a, b) {
    if (a?.inputKey === undefined || b?.inputKey === undefined)
        return false;
    return a.inputKey === '' || b.inputKey === '' || a.inputKey === b.inputKey;
}
/** The mean paired difference, current − baseline, raw; `undefined` without a pair. */
function meanDelta({ current, baseline }) {
    return mean(current.map((now, at) => now - (baseline[at] ?? 0)));
}
/** How much worse each pair got, in units of the score: negative when it got better. */
function drops({ current, baseline }, better) {
    const sign = better === 'higher' ? 1 : -1;
    return current.map((now, at) => sign * ((baseline[at] ?? 0) - now));
}
/** The examples that got worse by more than `tolerance`, the worst first. */
function regressionsOf(comparison, { better, tolerance }) {
    return drops(comparison, better)
        .flatMap((drop, at) => {
        const example = comparison.examples[at];
        if (example === undefined || drop <= tolerance + TOLERANCE)
            return [];
        return [
            { ...example, current: comparison.current[at] ?? 0, baseline: comparison.baseline[at] ?? 0, drop },
        ];
    })
        .sort((a, b) => b.drop - a.drop);
}
/** Whether at least half of the examples that are scored now are paired. */
function pairsHalf({ examples, scoredNow }) {
    return examples.length > 0 && examples.length * 2 >= scoredNow;
}
/** How many of the baseline's scored examples may be lost before a comparison with it proves nothing. */
const LOST_SHARE = 0.05;
/** Whether more than 5 % of the baseline's scored examples have no score now. */
function losesTooMany({ lost, scoredBefore }) {
    return lost.length > LOST_SHARE * scoredBefore + TOLERANCE;
}

;// CONCATENATED MODULE: ./src/scores/direction.ts
/**
 * Which way a score gets better: as the rule says, else as the evaluator's configuration says, else higher.
 * @param configured `direction` of the evaluator's configuration: `MAXIMIZE`, `MINIMIZE` or `NONE`, in any case
 */
function directionOf(ruled, configured) {
    if (ruled !== undefined)
        return { better: ruled, assumed: false };
    switch (configured?.trim().toUpperCase()) {
        case 'MAXIMIZE':
            return { better: 'higher', assumed: false };
        case 'MINIMIZE':
            return { better: 'lower', assumed: false };
        default:
            return { better: 'higher', assumed: true };
    }
}

;// CONCATENATED MODULE: ./src/scores/regression.ts


/** The level of the tests: in one of twenty comparisons without any change, chance alone looks like a drop. */
const SIGNIFICANCE = 0.05;
/** Fewer pairs than this decide nothing. */
const FEWEST_PAIRS = 10;
/** Tests the hypothesis "no drop" (a mean difference of 0, whatever margin a rule tolerates) against "it got worse". */
function testDrop(comparison, betterWhen) {
    const differences = drops(comparison, betterWhen);
    const worse = differences.filter((drop) => drop > TOLERANCE).length;
    const better = differences.filter((drop) => drop < -TOLERANCE).length;
    const isBinary = comparison.current.every(isBit) && comparison.baseline.every(isBit);
    return {
        meanDrop: mean(differences),
        pairs: differences.length,
        worse,
        better,
        test: isBinary ? 'mcnemar' : 't',
        p: isBinary ? mcnemarP(worse, better) : pairedTP(differences),
    };
}
function isBit(value) {
    return value === 0 || value === 1;
}

;// CONCATENATED MODULE: ./src/gates/paired-rules.ts






/**
 * Judges `no_regression`. Broken: the mean drop is above the margin and significant at 5 %. Undecided: above the margin
 * and not significant, or too few pairs. Otherwise it holds, unless too many rows are lost.
 */
function judgeNoRegression(rule, evidence) {
    const comparison = comparisonOf(rule.score, evidence);
    if (typeof comparison === 'string')
        return undecided(rule, comparison);
    const { better, assumed } = directionOf(rule.direction, evidence.directions.get(rule.score));
    const test = testDrop(comparison, better);
    const finding = findRegression(rule, comparison, test);
    return { rule, ...doubted(finding, comparison, assumed) };
}
function findRegression({ margin }, comparison, test) {
    const { meanDrop: measured, pairs } = test;
    if (measured === undefined)
        return { outcome: 'undecided', measured, explanation: 'nothing can be paired' };
    const told = describeDrop(test, margin);
    if (pairs < FEWEST_PAIRS) {
        const explanation = `${told}; at least ${FEWEST_PAIRS} pairs are needed`;
        return { outcome: 'undecided', measured, explanation };
    }
    if (!pairsHalf(comparison)) {
        const explanation = `${told}; that is less than half of the ${comparison.scoredNow} scored rows`;
        return { outcome: 'undecided', measured, explanation };
    }
    if (!(0,gates_comparison/* compare */.U)(measured, '>', margin))
        return { outcome: 'holds', measured, explanation: told };
    return test.p <= SIGNIFICANCE
        ? { outcome: 'broken', measured, explanation: `${told}: more than chance explains` }
        : { outcome: 'undecided', measured, explanation: `${told}: this can be chance` };
}
/** `on average it dropped by 0.1 (margin 0.02) over 100 pairs, 15 worse and 5 better, p = 0.021 (exact McNemar test)`. */
function describeDrop({ meanDrop = 0, pairs, worse, better, test, p }, margin) {
    const limit = { value: margin, unit: 'number' };
    const name = test === 'mcnemar' ? 'exact McNemar test' : 'paired t-test';
    const drop = meanDrop < 0
        ? `on average it improved by ${show(-meanDrop)}`
        : `on average it dropped by ${showBeside(meanDrop, limit)} (margin ${margin})`;
    const changed = `${worse} worse and ${better} better`;
    return `${drop} over ${counted(pairs, 'pair')}, ${changed}, ${showProbability(p, SIGNIFICANCE)} (${name})`;
}
/** Judges `.delta`: the mean paired difference, or the difference of two means where rows cannot be paired. */
function judgeDelta(rule, score, evidence) {
    if (evidence.baseline.kind === 'unpaired') {
        return judgeMeans(rule, evidence.current.scores.get(score), evidence.baseline.table.scores.get(score));
    }
    const comparison = comparisonOf(score, evidence);
    if (typeof comparison === 'string')
        return undecided(rule, comparison);
    const measured = meanDelta(comparison);
    if (measured === undefined)
        return undecided(rule, 'nothing can be paired');
    const explanation = `it is ${showBeside(measured, rule.limit)} over ${counted(comparison.current.length, 'pair')}`;
    return { rule, ...thresholdFinding(rule, { measured, explanation, comparison, assumed: false }) };
}
function judgeMeans(rule, current, baseline) {
    const now = mean(current?.values ?? []);
    const before = mean(baseline?.values ?? []);
    if (now === undefined || before === undefined)
        return undecided(rule, 'the earlier window has no such score');
    const measured = now - before;
    const rows = `${counted(current?.values.length ?? 0, 'span')} now, ${baseline?.values.length ?? 0} then`;
    const explanation = `it is ${showBeside(measured, rule.limit)}, from a mean of ${show(before)} to ${show(now)}, unpaired (${rows})`;
    const holds = (0,gates_comparison/* compare */.U)(measured, rule.comparison, rule.limit.value);
    return { rule, outcome: holds ? 'holds' : 'broken', measured, explanation };
}
/** Judges `.regressions(tolerance)`: how many examples got worse by more than the tolerance. */
function judgeRegressions(rule, { score, tolerance }, evidence) {
    const comparison = comparisonOf(score, evidence);
    if (typeof comparison === 'string')
        return undecided(rule, comparison);
    const pairs = comparison.current.length;
    if (pairs === 0)
        return undecided(rule, 'nothing can be paired');
    const { better, assumed } = directionOf(undefined, evidence.directions.get(score));
    const measured = regressionsOf(comparison, { better, tolerance }).length;
    const explanation = `it is ${measured} of ${counted(pairs, 'pair')}`;
    return { rule, ...thresholdFinding(rule, { measured, explanation, comparison, assumed }) };
}
function thresholdFinding(rule, value) {
    const { measured, comparison, assumed } = value;
    const holds = (0,gates_comparison/* compare */.U)(measured, rule.comparison, rule.limit.value);
    const few = holds && !pairsHalf(comparison);
    const doubt = few ? `; that is less than half of the ${comparison.scoredNow} scored rows` : '';
    const outcome = few ? 'undecided' : holds ? 'holds' : 'broken';
    return doubted({ outcome, measured, explanation: value.explanation + doubt }, comparison, assumed);
}
/**
 * Adds what weakens a finding. A rule that holds while more than 5 % of the baseline's rows are lost is undecided: the
 * rows that crash are the hard ones. A broken rule stays broken, since lost rows would hardly have mended it.
 */
function doubted(finding, comparison, assumed) {
    const { lost, scoredBefore, differing } = comparison;
    const remarks = [finding.explanation];
    if (lost.length > 0)
        remarks.push(`${lost.length} of ${scoredBefore} baseline rows have lost their score`);
    if (differing > 0)
        remarks.push(`${counted(differing, 'example')} left out because the input differs`);
    if (assumed)
        remarks.push('higher is taken as better');
    const hidden = finding.outcome === 'holds' && losesTooMany(comparison);
    if (hidden)
        remarks.push('with more than 5% lost nothing is proven');
    const outcome = hidden ? 'undecided' : finding.outcome;
    return { ...finding, outcome, explanation: remarks.join('; ') };
}
/** The comparison that a rule needs, or why there is none. */
function comparisonOf(score, { baseline }) {
    if (baseline.kind === 'none')
        return `there is no baseline: ${baseline.reason}`;
    if (baseline.kind === 'unpaired')
        return 'the rows of two windows cannot be paired';
    const comparison = baseline.comparisons.get(score);
    if (comparison === undefined || comparison.scoredBefore === 0)
        return 'the baseline does not have this score';
    return comparison;
}
function undecided(rule, explanation) {
    return { rule, outcome: 'undecided', measured: undefined, explanation };
}

;// CONCATENATED MODULE: ./src/gates/score-rules.ts







/** Whether a rule is judged by rows, and not by the run itself. */
function isScoreRule(rule) {
    return rule.kind === 'no_regression' || rule.metric.of !== 'run';
}
function isColumnRule(rule) {
    return rule.kind === 'threshold' && rule.metric.of === 'column';
}
/**
 * Judges a rule about a score or a column.
 * @param evidence `undefined` when the rows could not be read: then nothing is measured
 */
function judgeScoreRule(rule, evidence) {
    if (evidence === undefined)
        return unmeasured(rule, 'the scores could not be read');
    const nothing = whyNoRows(evidence);
    if (nothing !== undefined)
        return unmeasured(rule, nothing);
    if (isColumnRule(rule))
        return judgeColumn(rule, evidence);
    const score = rule.kind === 'no_regression' ? rule.score : rule.metric.score;
    const column = findScore(evidence, score);
    if (typeof column === 'string')
        return unmeasured(rule, column);
    const carried = neededBy(rule, column);
    const uncovered = carried === undefined
        ? undefined
        : whyUncovered(carried, evidence.ownCoverage.scores.has(score), evidence);
    if (uncovered !== undefined)
        return unmeasured(rule, uncovered);
    return rule.kind === 'no_regression'
        ? judgeNoRegression(rule, evidence)
        : judgeMetric(rule, column, evidence);
}
/**
 * How many rows carry what the rule reads: labels for `rate`, numbers for all others. `undefined` for rules about
 * `count` and `missing`, which are about coverage itself.
 */
function neededBy(rule, column) {
    if (rule.kind === 'no_regression')
        return column.values.length;
    const { metric } = rule;
    if (metric.measure === 'statistic' && isAboutCoverage(metric.statistic))
        return undefined;
    return metric.measure === 'rate' ? column.labelled : column.values.length;
}
function isAboutCoverage(statistic) {
    return statistic === 'count' || statistic === 'missing';
}
function judgeMetric(rule, column, evidence) {
    const { metric } = rule;
    switch (metric.measure) {
        case 'statistic': {
            const missing = missingOf(evidence.current, metric.score);
            return judgeStatistic(rule, metric.statistic, { values: column.values, missing });
        }
        case 'rate':
            return judgeRate(rule, metric.label, column);
        case 'delta':
            return judgeDelta(rule, metric.score, evidence);
        case 'regressions':
            return judgeRegressions(rule, metric, evidence);
    }
}
function judgeColumn(rule, evidence) {
    const { column, statistic } = rule.metric;
    const values = findColumn(evidence, column);
    if (typeof values === 'string')
        return unmeasured(rule, values);
    if (!isAboutCoverage(statistic)) {
        const uncovered = whyUncovered(values.length, evidence.ownCoverage.columns.has(column), evidence);
        if (uncovered !== undefined)
            return unmeasured(rule, uncovered);
    }
    const missing = rowsWithoutError(evidence.current) - values.length;
    return judgeStatistic(rule, statistic, { values, missing });
}
function judgeStatistic(rule, statistic, carried) {
    const measured = statisticOf(carried, statistic);
    if (measured === undefined) {
        return unmeasured(rule, `${counted(carried.values.length, 'value')} cannot have this statistic`);
    }
    const over = isAboutCoverage(statistic) ? '' : ` over ${counted(carried.values.length, 'row')}`;
    return judged(rule, measured, `it is ${showBeside(measured, rule.limit)}${over}`);
}
/** A statistic of the values; `undefined` where too few values have none. */
function statisticOf({ values, missing }, statistic) {
    if (typeof statistic === 'object')
        return quantile(values, statistic.percentile / 100);
    switch (statistic) {
        case 'mean':
            return mean(values);
        case 'median':
            return median(values);
        case 'min':
            return smallest(values);
        case 'max':
            return largest(values);
        case 'stddev':
            return sampleDeviation(values);
        case 'count':
            return values.length;
        case 'missing':
            return missing;
    }
}
function judgeRate(rule, label, { labels, labelled }) {
    const rows = labels.get(label) ?? 0;
    const measured = rows / labelled;
    const shown = showBeside(measured, { ...rule.limit, unit: 'percent' });
    const otherCase = Array.from(labels.keys()).find((each) => each !== label && each.toLowerCase() === label.toLowerCase());
    const hint = rows === 0 && otherCase !== undefined ? `; there is ${(0,lexer/* quote */.hD)(otherCase)}, and letter case counts` : '';
    return judged(rule, measured, `it is ${shown} (${rows} of ${counted(labelled, 'labelled row')})${hint}`);
}
function judged(rule, measured, explanation) {
    const holds = (0,gates_comparison/* compare */.U)(measured, rule.comparison, rule.limit.value);
    return { rule, outcome: holds ? 'holds' : 'broken', measured, explanation };
}
function unmeasured(rule, explanation) {
    return { rule, outcome: 'unmeasured', measured: undefined, explanation };
}

;// CONCATENATED MODULE: ./src/scores/completeness.ts

/** Whether everything has arrived, so that reading again is no use. */
function isComplete(table, { rows, scores, judged }) {
    if (table.rows === 0 || table.rows < (rows ?? 0))
        return false;
    return Array.from(scores).every((name) => carriedOf(table, name) >= (judged ?? rowsWithoutError(table)));
}
/** Rows that an evaluator has judged: some evaluators give only labels. */
function carriedOf({ scores }, name) {
    const column = scores.get(name);
    return column === undefined ? 0 : Math.max(column.values.length, column.labelled);
}
/** A text that changes whenever more rows or scores arrive. While it stays the same, nothing happens. */
function progressMark(table) {
    const scores = Array.from(table.scores, ([name, { values, labelled }]) => [name, values.length, labelled]);
    return JSON.stringify([table.rows, table.errors, scores]);
}

;// CONCATENATED MODULE: ./src/lifecycle/late-scores.ts

/** Milliseconds without anything new, after which nothing more is expected. */
const UNCHANGED_MS = 60_000;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 15_000;
/**
 * Reads rows again until their scores are complete, or have not changed for a minute, or the budget is spent: services
 * write scores a little after they say that a run has completed.
 * @throws what `read` throws
 */
async function readUntilComplete(options) {
    const { read, expected, clock, deadline, interruption } = options;
    let table = await read();
    let changedAt = clock.monotonic();
    for (let pauseMs = FIRST_PAUSE_MS; !isComplete(table, expected); pauseMs = Math.min(pauseMs * 1.5, LONGEST_PAUSE_MS)) {
        const quietMs = clock.monotonic() - changedAt;
        if (quietMs >= UNCHANGED_MS || deadline.passed() || interruption.aborted)
            break;
        await clock.sleep(Math.min(pauseMs, UNCHANGED_MS - quietMs, deadline.remaining()), interruption);
        const next = await read();
        if (progressMark(next) !== progressMark(table))
            changedAt = clock.monotonic();
        table = next;
    }
    return table;
}

;// CONCATENATED MODULE: ./src/scores/summary.ts



/** Sums up every score of a table, by name. */
function summarize(table) {
    return Array.from(table.scores, ([name, { values, labels }]) => ({
        name,
        count: values.length,
        missing: missingOf(table, name),
        mean: mean(values) ?? null,
        median: median(values) ?? null,
        min: smallest(values) ?? null,
        max: largest(values) ?? null,
        stddev: sampleDeviation(values) ?? null,
        labels: Array.from(labels, ([label, count]) => ({ label, count })).sort((a, b) => b.count - a.count),
    })).sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** How many rows a report can show before it stops being one. */
const MOST_SHOWN = 50;
/** The rows with the worst scores, the worst first. Rows without an identifier cannot be fetched and are left out. */
function worstRows({ scores, identities }, name, { better, most = MOST_SHOWN }) {
    const column = scores.get(name);
    if (column === undefined)
        return [];
    const sign = better === 'higher' ? 1 : -1;
    return column.values
        .map((score, at) => ({ score, rowId: identities[column.rowOf[at] ?? -1]?.id ?? '' }))
        .filter(({ rowId }) => rowId !== '')
        .sort((a, b) => sign * (a.score - b.score))
        .slice(0, most);
}
/** The examples that got worse, the worst first, as many as a report can show. */
function newlyFailing(comparison, { better, tolerance = 0, most = MOST_SHOWN }) {
    return regressionsOf(comparison, { better, tolerance }).slice(0, most);
}

// EXTERNAL MODULE: ./src/ax/client.ts
var client = __webpack_require__(95114);
;// CONCATENATED MODULE: ./src/scores/baseline.ts

/** `<slug task>@<slug ref>.<sha7>.<run id>-<attempt>-<digest8>-<random4>`, as `src/github/experiment-name.ts` makes it. */
const MADE_NAME = /^(?<key>[A-Za-z0-9_-]+@[A-Za-z0-9_-]+)\.(?:[0-9a-f]{7}|local)\.\d+-\d+-[0-9a-f]{8}-[0-9a-z]{4}$/u;
/**
 * The baseline key in the name of an experiment that this action named; `undefined` for every other name, so that an
 * experiment that somebody named by hand is never taken for a baseline by accident.
 */
function baselineKeyOf(experimentName) {
    return MADE_NAME.exec(experimentName)?.groups?.key;
}
/** How many experiments are opened in search of one that pairs. */
const MOST_CANDIDATES = 5;
/** The experiments that could be the baseline, newest first, at most five. Which one it is, `pairsEnough` decides. */
function candidatesFor({ key, experiments, self, datasetId, }) {
    return experiments
        .filter(({ id, name }) => id !== self.id && name !== self.name)
        .filter(({ name, dataset_id }) => dataset_id === datasetId && baselineKeyOf(name) === key)
        .sort((a, b) => instantOf(b) - instantOf(a))
        .slice(0, MOST_CANDIDATES);
}
/** Milliseconds; an instant that cannot be read is the oldest. */
function instantOf({ created_at }) {
    const instant = Date.parse(created_at);
    return Number.isNaN(instant) ? -Infinity : instant;
}
/**
 * Whether an experiment can be the baseline: at least half of the examples that are scored now have the same input there,
 * and a score of the same name.
 */
function pairsEnough(current, candidate) {
    const paired = new Set();
    for (const { examples } of compareTables(current, candidate, { limited: true }).values()) {
        for (const { exampleId } of examples)
            paired.add(exampleId);
    }
    return paired.size > 0 && paired.size * 2 >= countScored(current);
}
/** Examples with any score, and rows with any score that belong to no example. */
function countScored({ scores, identities }) {
    const rows = new Set(Array.from(scores.values()).flatMap(({ rowOf }) => rowOf));
    const exampleIds = Array.from(rows, (index) => identities[index]?.exampleId ?? null);
    const loose = exampleIds.filter((id) => id === null).length;
    return new Set(exampleIds.filter((id) => id !== null)).size + loose;
}

;// CONCATENATED MODULE: ./src/scores/collect.ts
const NOTHING_WANTED = { scores: new Set(), labels: new Map(), columns: new Set() };
/** Bounds on names that a hostile or careless evaluator could make up row by row. Names that rules name are beyond them. */
const MOST_SCORES = 200;
const MOST_LABELS = 100;
const LONGEST_LABEL = 200;
const MOST_HINTS = 100;
function createCollector(wanted = NOTHING_WANTED) {
    const identities = [];
    const seen = new Set();
    const scores = new Map();
    const columns = new Map(Array.from(wanted.columns, (name) => [name, []]));
    const numberColumns = new Set();
    let errors = 0;
    return {
        add: (row) => {
            if (row.id !== '' && seen.has(row.id))
                return;
            seen.add(row.id);
            const inError = row.error !== null;
            const index = identities.push(identityOf(row, inError)) - 1;
            if (inError) {
                errors += 1;
                return;
            }
            for (const [name, evaluation] of row.scores) {
                const column = columnFor(name, scores, wanted);
                if (column !== undefined)
                    addEvaluation(column, { evaluation, index, wanted: wanted.labels.get(name) });
            }
            for (const [name, values] of columns) {
                const value = row.number(name);
                if (value !== undefined)
                    values.push(value);
            }
            if (numberColumns.size < MOST_HINTS)
                for (const name of row.numberColumns())
                    numberColumns.add(name);
        },
        table: () => ({
            rows: identities.length,
            errors,
            scores: new Map(Array.from(scores, ([name, column]) => [name, frozen(column)])),
            columns: new Map(Array.from(columns, ([name, values]) => [name, [...values]])),
            numberColumns: new Set(numberColumns),
            identities: [...identities],
        }),
    };
}
function identityOf({ id, exampleId, inputKey }, inError) {
    return { id, exampleId, inputKey, inError };
}
function columnFor(name, scores, wanted) {
    const known = scores.get(name);
    if (known !== undefined)
        return known;
    if (scores.size >= MOST_SCORES && !wanted.scores.has(name))
        return undefined;
    const column = { values: [], rowOf: [], labelled: 0, labels: new Map() };
    scores.set(name, column);
    return column;
}
function addEvaluation(column, { evaluation: { score, label }, index, wanted }) {
    if (score !== null) {
        column.values.push(score);
        column.rowOf.push(index);
    }
    if (label === null)
        return;
    column.labelled += 1;
    const { labels } = column;
    const kept = label.length <= LONGEST_LABEL && (labels.has(label) || labels.size < MOST_LABELS);
    if (kept || wanted?.has(label) === true)
        labels.set(label, (labels.get(label) ?? 0) + 1);
}
function frozen({ values, rowOf, labelled, labels }) {
    return { values: [...values], rowOf: [...rowOf], labelled, labels: new Map(labels) };
}

;// CONCATENATED MODULE: ./src/scores/wire-number.ts
/** A decimal number as people and CSV files write it. `NaN`, `Infinity`, hexadecimal and the empty text are none. */
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/u;
/** Beyond this a square or a sum of squares could overflow, and an infinite mean would satisfy any floor. */
const LARGEST = 1e100;
/** The most characters of a text that can still be a number worth reading. */
const LONGEST_DECIMAL = 64;
/**
 * Reads a number from a value of the wire. Decimal text counts, because columns that came from a CSV file are text, and
 * `true` and `false` count as 1 and 0, because code evaluators return them. Everything else is no number: a number that
 * is not finite, or beyond ±1e100, included.
 */
function readNumber(value) {
    const number = convert(value);
    // Adding zero turns -0 into 0.
    return number !== undefined && Math.abs(number) <= LARGEST ? number + 0 : undefined;
}
function convert(value) {
    if (typeof value === 'number')
        return value;
    if (typeof value === 'boolean')
        return value ? 1 : 0;
    if (typeof value !== 'string' || value.length > LONGEST_DECIMAL)
        return undefined;
    const text = value.trim();
    return DECIMAL.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./src/scores/evaluations.ts

function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** `eval.<column>.<field>`; the column may have points and spaces in it, so that the last point decides. */
const FLAT = /^eval\.(?<column>.+)\.(?<field>score|label|explanation)$/su;
/** `eval.<column>.metadata.*` and `eval.<column>.trace.*` say where an evaluation comes from, and are none. */
const ABOUT_EVALUATION = /.\.(?:metadata|trace)(?:\.|$)/su;
/**
 * Reads the evaluations of an experiment row or a span, by evaluator column, from the three shapes in which they occur:
 * flat members `eval.<column>.score|label|explanation`, a nested object `evaluations: {<name>: {score, …}}`, and an array
 * `evaluations: [{name, score, …}]`. A name that occurs in several shapes is taken from the first that says something;
 * within an array the last one counts. Never throws; a member of the wrong type says nothing.
 */
function readEvaluations(raw) {
    const found = readFlat(raw);
    for (const [name, evaluation] of readMember(raw.evaluations)) {
        const known = found.get(name);
        if (known === undefined || saysNothing(known))
            found.set(name, evaluation);
    }
    return found;
}
/**
 * Reads human annotations, `[{name, score?, label?, text?}]`. They are kept apart from evaluations: a gate is about the
 * evaluators, and a person who annotates a row must not move it.
 */
function readAnnotations(raw) {
    return readNamed(raw.annotations, 'text');
}
function readFlat(raw) {
    const members = new Map();
    for (const [key, value] of Object.entries(raw)) {
        const { column, field } = FLAT.exec(key)?.groups ?? {};
        if (column === undefined || field === undefined || ABOUT_EVALUATION.test(column))
            continue;
        const fields = members.get(column) ?? {};
        fields[field] = value;
        members.set(column, fields);
    }
    return new Map(Array.from(members, ([column, fields]) => [column, readEvaluation(fields)]));
}
function readMember(evaluations) {
    if (!isObject(evaluations))
        return readNamed(evaluations, 'explanation');
    const entries = Object.entries(evaluations).filter((entry) => isObject(entry[1]));
    return new Map(entries.map(([name, fields]) => [name, readEvaluation(fields)]));
}
function readNamed(list, explanation) {
    const found = new Map();
    if (!Array.isArray(list))
        return found;
    for (const item of list) {
        if (!isObject(item) || typeof item.name !== 'string' || item.name === '')
            continue;
        const evaluation = readEvaluation({ ...item, explanation: item[explanation] });
        const known = found.get(item.name);
        if (known === undefined || !saysNothing(evaluation))
            found.set(item.name, evaluation);
    }
    return found;
}
function readEvaluation({ score, label, explanation }) {
    return { score: readNumber(score) ?? null, label: readText(label), explanation: readText(explanation) };
}
/** Text, or a number or truth value written out (a label `1` may arrive as a number). Empty text says nothing. */
function readText(value) {
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    return typeof value === 'string' && value !== '' ? value : null;
}
function saysNothing({ score, label }) {
    return score === null && label === null;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/scores/input-key.ts

/**
 * The columns that hold what was asked and what a good answer would be, where nobody knows the columns of the dataset.
 *
 * Names are listed, not ruled out: a row mixes the columns of the dataset with whatever the run wrote (`latency_ms`,
 * `cost`, `model`, a rendered prompt, retrieved documents), and nothing on the row tells which is which. A column of the
 * run that was taken for input would make exactly those rows incomparable that a change of the prompt or model touched.
 */
const USUAL_COLUMNS = new Set([
    ...['input', 'inputs', 'question', 'query', 'user_input', 'user_query', 'attributes.input.value'],
    ...['expected', 'expected_output', 'expected_answer', 'reference', 'reference_output', 'reference_answer'],
    ...['ground_truth', 'ideal'],
]);
/** How deep a value is looked into; what lies deeper is taken as equal. JSON of the wire can nest without limit. */
const DEEPEST = 32;
/** 64 bits: among a million examples two different inputs share a key with a probability of 3 in 100 million. */
const input_key_DIGITS = 16;
/**
 * A digest of a row's input, so that an example whose input was edited is not compared with its former self.
 *
 * Absent and `null` columns are no part of it, and the order of members in an object does not matter. A row without any
 * input column has the key `''`, which says nothing about its input.
 * @param columns the columns of the dataset, where they are known; else those of a usual name
 */
function inputKeyOf(raw, columns = USUAL_COLUMNS) {
    const parts = Object.keys(raw)
        .filter((name) => columns.has(name) && raw[name] !== null && raw[name] !== undefined)
        .sort()
        .map((name) => `${JSON.stringify(name)}:${canonical(raw[name], DEEPEST)}`);
    if (parts.length === 0)
        return '';
    return (0,external_node_crypto_.createHash)('sha256').update(parts.join(',')).digest('hex').slice(0, input_key_DIGITS);
}
/** JSON with the members of objects in order. */
function canonical(value, depth) {
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    if (depth === 0)
        return '"…"';
    if (Array.isArray(value))
        return `[${value.map((item) => canonical(item, depth - 1)).join(',')}]`;
    const members = Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, member]) => `${JSON.stringify(name)}:${canonical(member, depth - 1)}`);
    return `{${members.join(',')}}`;
}

;// CONCATENATED MODULE: ./src/scores/rows.ts



/** Reads a row of `GET /v2/experiments/{id}/runs`. Never throws: what is no object is a row that says nothing. */
function readRow(value, { inputColumns } = {}) {
    const raw = isObject(value) ? value : {};
    return {
        id: readId(raw.id) ?? '',
        exampleId: readId(raw.example_id),
        error: readError(raw.error),
        scores: readEvaluations(raw),
        annotations: readAnnotations(raw),
        inputKey: inputKeyOf(raw, inputColumns),
        number: (column) => readNumber(lookUp(raw, column)),
        numberColumns: () => numberColumnsOf(raw),
    };
}
/**
 * Reads a span of `POST /v2/spans`. A span that ended in an error is no row in error: it is data like any other, and
 * the evaluator may well have judged it. Columns are looked for among the attributes, too.
 */
function readSpan(value) {
    const raw = isObject(value) ? value : {};
    const context = isObject(raw.context) ? raw.context : {};
    const attributes = isObject(raw.attributes) ? raw.attributes : {};
    return {
        id: readId(context.span_id) ?? '',
        exampleId: null,
        error: null,
        scores: readEvaluations(raw),
        annotations: readAnnotations(raw),
        inputKey: '',
        number: (column) => readNumber(lookUp(raw, column) ?? lookUp(attributes, column)),
        numberColumns: () => numberColumnsOf(attributes),
    };
}
function readId(value) {
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' && value !== '' ? value : null;
}
function readError(value) {
    if (value === null || value === undefined || value === false)
        return null;
    if (typeof value === 'string')
        return value.trim() === '' ? null : value;
    if (isObject(value) && typeof value.message === 'string' && value.message !== '')
        return value.message;
    return 'an error that is no text';
}
/** A member by its whole name, which may have points in it, else by the path that the points describe. */
function lookUp(raw, column) {
    if (Object.hasOwn(raw, column))
        return raw[column];
    let value = raw;
    for (const name of column.split('.')) {
        if (!isObject(value) || !Object.hasOwn(value, name))
            return undefined;
        value = value[name];
    }
    return value;
}
/** Evaluations are no columns: there are better rules about them. */
function numberColumnsOf(raw) {
    return Object.keys(raw).filter((name) => !name.startsWith('eval.') && typeof raw[name] === 'number');
}

;// CONCATENATED MODULE: ./src/commands/rows.ts


/** Rows per page, the most that the API gives. */
const PAGE_ROWS = 500;
/**
 * Reads all rows, page by page, and reduces them as they arrive: nothing of a row outlives its page but numbers and IDs.
 * @throws {AxError} when the service gives no answer
 */
async function readTable(ax, source, wanted) {
    const collector = createCollector(wanted);
    for await (const raw of rawRows(ax, source)) {
        collector.add(source.kind === 'window' ? readSpan(raw) : readRow(raw, { inputColumns: source.inputColumns }));
    }
    return collector.table();
}
/** Every raw row of a source. The next page is asked for while this one is worked on. */
async function* rawRows(ax, source) {
    const page = (cursor) => readPage(ax, source, cursor);
    const seen = new Set();
    let upcoming = page(undefined);
    while (upcoming !== undefined) {
        const current = await upcoming;
        const cursor = current.next;
        const repeated = cursor === undefined || seen.has(cursor);
        if (cursor !== undefined)
            seen.add(cursor);
        upcoming = repeated ? undefined : page(cursor);
        // Whoever stops early leaves this request behind; its failure then concerns nobody.
        upcoming?.catch(() => undefined);
        yield* current.items;
    }
}
function readPage(ax, source, cursor) {
    if (source.kind === 'experiment')
        return ax.experimentRuns(source.id, { limit: PAGE_ROWS, cursor });
    const { projectId, start, end } = source;
    return ax.spans({ project_id: projectId, start_time: start, end_time: end }, { limit: PAGE_ROWS, cursor });
}

// EXTERNAL MODULE: ./src/commands/score-plan.ts
var score_plan = __webpack_require__(49738);
;// CONCATENATED MODULE: ./src/commands/baseline.ts




/**
 * Finds the baseline and reads its scores.
 * @throws {AxError} when the service gives no answer
 */
async function findBaseline(subject, context) {
    const { baseline } = subject.plan;
    switch (baseline.kind) {
        case 'none':
            return baseline;
        case 'experiment':
            return explicitBaseline(baseline.id, subject, context);
        case 'key':
            return newestOf(baseline, subject, context);
        case 'previous-run':
            return previousRun(subject, context);
    }
}
async function explicitBaseline(id, subject, { patientAx }) {
    if (id === subject.experiment?.id)
        return { kind: 'none', reason: 'the baseline is the experiment itself' };
    const { name, created_at: createdAt } = await patientAx.experiment(id);
    const source = { kind: 'experiment', id, inputColumns: subject.inputColumns };
    return {
        kind: 'paired',
        experiment: { id, name, createdAt },
        source,
        table: await readTable(patientAx, source, subject.wanted),
    };
}
/** The newest experiment of the branch that pairs with ours. A smoke run of three examples is none. */
async function newestOf({ key, branch }, subject, context) {
    const { patientAx } = context;
    const { datasetId } = subject.plan;
    const experiments = await (0,score_plan/* allOf */.b)((page) => patientAx.experiments({ dataset_id: datasetId, name: key, ...page }));
    const self = subject.experiment ?? { id: undefined, name: '' };
    const candidates = candidatesFor({ key, experiments, self, datasetId });
    for (const { id } of candidates) {
        const found = await explicitBaseline(id, subject, context);
        if (found.kind === 'paired' && pairsEnough(subject.current, found.table))
            return found;
    }
    const reason = candidates.length === 0
        ? `there is no experiment of this task on \`${branch}\` yet`
        : `no experiment of this task on \`${branch}\` shares at least half of the scored examples`;
    return { kind: 'none', reason };
}
/** Runs that are looked through for the one before. */
const RUNS_READ = 100;
async function previousRun({ plan, run, wanted }, { patientAx }) {
    if (plan.from.kind !== 'window')
        return { kind: 'none', reason: 'only an evaluation of a project has a run before' };
    let read = 0;
    for await (const each of (0,client/* everyPage */.Lu)((page) => patientAx.taskRuns(run.task_id, { status: 'COMPLETED', ...page }))) {
        const { data_start_time: start, data_end_time: end } = each;
        const earlier = each.id !== run.id && Date.parse(each.created_at) <= Date.parse(run.created_at);
        if (earlier && start && end && each.num_successes > 0) {
            const source = { kind: 'window', projectId: plan.from.projectId, start, end };
            return {
                kind: 'unpaired',
                run: { id: each.id, start, end },
                table: await readTable(patientAx, source, wanted),
            };
        }
        read += 1;
        if (read >= RUNS_READ)
            break;
    }
    return { kind: 'none', reason: 'the task has no completed run before this one' };
}

;// CONCATENATED MODULE: ./src/commands/failing-rows.ts





/** Rows whose texts are fetched; a report that shows more is none. */
const SHOWN = 50;
/** Characters of one text that are kept; the report cuts further. */
const LONGEST_TEXT = 4_000;
/**
 * The examples that got worse, the worst first, with what both sides said. The rows are read a second time, because
 * nothing of them was kept when they were judged.
 * @throws {AxError} when the service gives no answer
 */
async function readFailingRows(options, { patientAx }) {
    const failing = [...options.comparisons].flatMap(([score, comparison]) => {
        const { better } = directionOf(undefined, options.directions.get(score));
        return newlyFailing(comparison, { better, most: SHOWN }).map((regression) => ({ score, regression }));
    });
    const total = [...options.comparisons].reduce((sum, [score, comparison]) => {
        const { better } = directionOf(undefined, options.directions.get(score));
        return sum + regressionsOf(comparison, { better, tolerance: 0 }).length;
    }, 0);
    const shown = failing.sort((a, b) => b.regression.drop - a.regression.drop).slice(0, SHOWN);
    if (shown.length === 0)
        return { rows: [], total };
    const ids = (side) => new Set(shown.map(({ regression }) => regression[side]));
    const [now, before] = await Promise.all([
        textsOf(options.current, ids('currentRowId'), patientAx),
        textsOf(options.baseline, ids('baselineRowId'), patientAx),
    ]);
    return { total, rows: shown.map(({ score, regression }) => failingRow(score, regression, { now, before })) };
}
async function textsOf(source, wanted, ax) {
    const found = new Map();
    for await (const raw of rawRows(ax, source)) {
        const row = readRow(raw);
        if (!wanted.has(row.id))
            continue;
        const explanations = new Map([...row.scores].map(([name, { explanation }]) => [name, cutText(explanation)]));
        const inputColumns = source.kind === 'experiment' ? source.inputColumns : undefined;
        found.set(row.id, { input: inputOf(raw, inputColumns), output: textOf(raw, 'output'), explanations });
        if (found.size === wanted.size)
            break;
    }
    return found;
}
function failingRow(score, { exampleId, current, baseline, currentRowId, baselineRowId }, { now, before }) {
    const texts = now.get(currentRowId);
    return {
        score,
        exampleId,
        before: baseline,
        now: current,
        input: texts?.input ?? null,
        output: texts?.output ?? null,
        baselineOutput: before.get(baselineRowId)?.output ?? null,
        explanation: texts?.explanations.get(score) ?? null,
    };
}
/** The dataset's columns that people read as the input: a question if there is one, else all of them. */
function inputOf(raw, columns) {
    for (const name of ['input', 'question', 'query', 'prompt']) {
        const text = textOf(raw, name);
        if (text !== null)
            return text;
    }
    const given = [...(columns ?? [])].flatMap((name) => {
        const text = textOf(raw, name);
        return text === null ? [] : [`${name}: ${text}`];
    });
    return given.length === 0 ? null : cutText(given.join('\n'));
}
function textOf(raw, name) {
    if (raw === null || typeof raw !== 'object' || !Object.hasOwn(raw, name))
        return null;
    const value = raw[name];
    if (value === null || value === undefined)
        return null;
    return cutText(typeof value === 'string' ? value : JSON.stringify(value));
}
function cutText(text) {
    return text === null ? null : text.slice(0, LONGEST_TEXT);
}

;// CONCATENATED MODULE: ./src/commands/scoring.ts















/** Milliseconds for reading and comparing, or what is left of `timeout` when that is more. */
const BUDGET_MS = 300_000;
/**
 * Reads the scores of what ran, compares them with the baseline, and notes both with what the rules about
 * scores say. Where the service gives no answer, those rules are unmeasured.
 */
async function scoreRun(plan, main, { context, deadline }) {
    const { settings, journal, clock, interruption, onEvent } = context;
    const needed = settings.judging.rules.some(rule/* readsScores */.Px);
    const run = scorable(main, needed);
    if (run === undefined || interruption.aborted)
        return;
    const bounded = (0,src_clock/* startDeadline */.d)(clock, Math.max(BUDGET_MS, deadline.remaining()));
    try {
        const source = await sourceOf(plan, run, context);
        if (source === undefined)
            return;
        const { evidence, facts } = await gather({ plan, run, source, deadline: bounded }, context);
        const rules = settings.judging.rules.filter(isScoreRule).map((rule) => judgeScoreRule(rule, evidence));
        journal.learn({ scores: facts, judgedRows: { rules, measurement: measurementOf(evidence) } });
    }
    catch (error) {
        if (!(error instanceof errors/* AxError */.OP))
            throw error;
        onEvent({ kind: 'scores-unread', error });
    }
}
/** Whether the rows measured anything. Spans are data like any other; the run itself says whether it judged some. */
function measurementOf({ current, source }) {
    return source === 'experiment' ? assessRows(current) : { kind: 'measured' };
}
/**
 * The run whose scores say something: it completed, or it found that everything had labels already. Then the labels are
 * there to be judged where rules name them.
 */
function scorable({ run, ending }, needed) {
    if (run === undefined || ending !== 'ended')
        return undefined;
    return run.status === 'COMPLETED' || (needed && (0,measurement/* isLabelledAlready */.c)(run)) ? run : undefined;
}
async function sourceOf(plan, run, { patientAx }) {
    const { from } = plan;
    switch (from.kind) {
        case 'nothing':
            return undefined;
        case 'window': {
            const { data_start_time: start, data_end_time: end } = run;
            return start && end ? { kind: 'window', projectId: from.projectId, start, end } : undefined;
        }
        case 'experiment':
        case 'new-experiment': {
            const id = from.kind === 'experiment' ? from.id : run.experiment_id;
            if (!id)
                return undefined;
            return { kind: 'experiment', id, inputColumns: await inputColumnsOf(plan.datasetId, patientAx) };
        }
    }
}
/** What the API adds to the user's columns of an example. */
const NOT_INPUT = new Set(['id', 'created_at', 'updated_at', 'annotations']);
/** The dataset's own columns: an example whose input differs from the baseline's is no pair. */
async function inputColumnsOf(datasetId, ax) {
    if (datasetId === '')
        return undefined;
    // A key that may not read examples leaves us with the usual names of input columns.
    const page = await unless(ax.examples(datasetId, { limit: 1 }));
    const example = page?.items[0];
    if (example === null || typeof example !== 'object')
        return undefined;
    return new Set(Object.keys(example).filter((column) => !NOT_INPUT.has(column)));
}
/** What it is when the service gives no answer about the baseline: rules that need one cannot be decided. */
const UNREADABLE = { kind: 'none', reason: 'it could not be read' };
/** The answer, or `undefined` when the service gives none: what is nice to have must not cost what is needed. */
async function unless(answer, onLost) {
    try {
        return await answer;
    }
    catch (error) {
        if (!(error instanceof errors/* AxError */.OP))
            throw error;
        onLost?.(error);
        return undefined;
    }
}
async function gather(gathering, context) {
    const { plan, run, source } = gathering;
    const { settings, journal, onEvent } = context;
    const onLost = (error) => {
        onEvent({ kind: 'scores-unread', error });
    };
    const { rules, maxErrorRate } = settings.judging;
    const wanted = wantedBy(rules);
    const current = await readCurrent(gathering, wanted, context);
    const experiment = experimentOf(source, journal.facts().experiment);
    const inputColumns = source.kind === 'experiment' ? source.inputColumns : undefined;
    const subject = { plan, run, experiment, current, wanted, inputColumns };
    const found = (await unless(findBaseline(subject, context), onLost)) ?? UNREADABLE;
    const compared = compare(current, found, context);
    const failing = found.kind === 'paired'
        ? await unless(readFailingRows({ comparisons: compared, directions: plan.directions, current: source, baseline: found.source }, context), onLost)
        : undefined;
    return {
        evidence: {
            current,
            source: source.kind,
            expected: expectedOf(plan, run),
            baseline: evidenceOf(found, compared),
            directions: plan.directions,
            maxErrorRate,
            ownCoverage: ownCoverageOf(rules),
        },
        facts: {
            source: source.kind,
            rows: current.rows,
            errors: current.errors,
            scores: summarize(current),
            baseline: factsOf(found, compared, plan.directions),
            newlyFailing: failing?.rows ?? [],
            newlyFailingTotal: failing?.total ?? 0,
        },
    };
}
function experimentOf(source, known) {
    return source.kind === 'experiment' ? { id: source.id, name: known?.name ?? '' } : undefined;
}
/** How many rows the run says that it made or judged; several evaluators are counted span by span, and say nothing. */
function expectedOf({ from, evaluators }, run) {
    const counted = from.kind === 'new-experiment' || (from.kind === 'window' && evaluators === 1);
    return counted ? run.num_successes : undefined;
}
/** Reads again only where a rule waits for a score that an evaluator is known, or may be expected, to write. */
async function readCurrent({ plan, run, source, deadline }, wanted, { patientAx, clock, interruption, settings }) {
    const read = () => readTable(patientAx, source, wanted);
    if (!settings.judging.rules.some(rule/* readsScores */.Px))
        return read();
    // Where the evaluators are known, a name that none of them writes is a slip and not worth waiting for.
    const written = plan.directions;
    const scores = [...wanted.scores].filter((name) => written.size === 0 || written.has(name));
    const count = expectedOf(plan, run);
    const expected = source.kind === 'window' ? { rows: undefined, scores, judged: count ?? 1 } : { rows: count, scores };
    return readUntilComplete({ read, expected, clock, deadline, interruption });
}
function compare(current, found, { settings }) {
    if (found.kind !== 'paired')
        return new Map();
    const { maxExamples, exampleIds, queryFilter } = settings.request;
    const limited = [maxExamples, exampleIds, queryFilter].some((limit) => limit !== undefined);
    return compareTables(current, found.table, { limited });
}
function evidenceOf(found, comparisons) {
    if (found.kind === 'paired')
        return { kind: 'paired', comparisons };
    return found.kind === 'unpaired' ? { kind: 'unpaired', table: found.table } : found;
}
function factsOf(found, comparisons, directions) {
    if (found.kind === 'none')
        return found;
    const scores = summarize(found.table);
    if (found.kind === 'unpaired')
        return { kind: 'unpaired', run: found.run, scores };
    const pairs = [...comparisons].map(([score, comparison]) => pairFacts(score, comparison, directions.get(score)));
    return { kind: 'paired', experiment: found.experiment, scores, comparisons: pairs };
}
function pairFacts(score, comparison, configured) {
    const { better, assumed } = directionOf(undefined, configured);
    const dropped = drops(comparison, better);
    return {
        score,
        pairs: comparison.examples.length,
        meanDelta: meanDelta(comparison) ?? null,
        worse: dropped.filter((drop) => drop > TOLERANCE).length,
        better: dropped.filter((drop) => drop < -TOLERANCE).length,
        lost: comparison.lost.length,
        betterWhen: better,
        directionAssumed: assumed,
    };
}


/***/ })

};
