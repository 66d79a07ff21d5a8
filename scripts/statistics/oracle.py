"""
An independent implementation of the gate's statistics, written from their definitions on top of scipy. Reads worlds as
JSON from standard input and prints what each of them says; `oracle.ts` compares that with the action's own code.

    pip install -r scripts/statistics/requirements.txt && npx tsx scripts/statistics/oracle.ts
"""

import json
import math
import sys
from collections import defaultdict

import numpy as np
from scipy import stats

EPS = 1e-9
Z95 = stats.norm.ppf(0.95)
Z80 = stats.norm.ppf(0.80)


def two_values(values):
    """The only two values, or None. A single 0 or 1 belongs to 0/1; another single value has no scale."""
    distinct = []
    for value in values:
        if not any(abs(value - known) <= EPS for known in distinct):
            distinct.append(value)
    if not distinct or len(distinct) > 2:
        return None
    if len(distinct) == 2:
        return min(distinct), max(distinct)
    if min(abs(distinct[0]), abs(distinct[0] - 1)) <= EPS:
        return 0.0, 1.0
    return distinct[0], distinct[0]


def interval(method, low, high):
    return {"method": method, "low": low, "high": high}


def wilson(successes, n, scale):
    low, high = scale
    if high - low <= EPS:
        return None
    ends = stats.binomtest(successes, n).proportion_ci(0.9, method="wilson")
    return interval("wilson", low + ends.low * (high - low), low + ends.high * (high - low))


def bounded(values, made):
    if all(0 <= value <= 1 for value in values):
        made["low"], made["high"] = max(0.0, made["low"]), min(1.0, made["high"])
    return made


def mean_interval(rows):
    """rows: (example or None, score)."""
    values = np.array([score for _, score in rows])
    if len(values) == 0:
        return None
    clusters = defaultdict(list)
    for at, (example, score) in enumerate(rows):
        clusters[("loose", at) if example is None else example].append(score)
    scale = two_values(values)
    if len(clusters) < len(values):
        count = len(clusters)
        if np.ptp(values) <= EPS:
            return None if scale is None else wilson(count if abs(values[0] - scale[1]) <= EPS else 0, count, scale)
        if count < 2:
            return None
        centre = values.mean()
        residuals = [sum(score - centre for score in scores) for scores in clusters.values()]
        error = math.sqrt(count / (count - 1) * sum(each**2 for each in residuals)) / len(values)
        if error <= EPS:
            return None
        half = stats.t.ppf(0.95, count - 1) * error
        return bounded(values, interval("clustered-t", centre - half, centre + half))
    if scale is not None:
        return wilson(int(sum(abs(values - scale[1]) <= EPS)), len(values), scale)
    low, high = stats.t.interval(0.9, len(values) - 1, loc=values.mean(), scale=stats.sem(values))
    return bounded(values, interval("t", low, high))


def by_example(rows):
    found = defaultdict(list)
    for row in rows:
        if row["error"] is None and row["score"] is not None and row["example"] is not None:
            found[row["example"]].append(row["score"])
    return found


def pair(world):
    now, then = by_example(world["current"]), by_example(world["baseline"])
    inputs = defaultdict(set)
    for side in ("current", "baseline"):
        for row in world[side]:
            if row["example"] is not None:
                inputs[row["example"]].add(row["input"])
    present = {row["example"] for row in world["current"]}
    pairs, missing, differs = [], 0, 0
    for example, before in then.items():
        after = now.get(example, [])
        if not after:
            if example in present or not world["limited"]:
                missing += 1
        elif len(inputs[example]) > 1:
            differs += 1
        else:
            pairs.append((np.mean(after), np.mean(before)))
            if len(after) < len(before) / 2:
                missing += 1
    loose = sum(1 for row in world["current"] if row["example"] is None and row["error"] is None and row["score"] is not None)
    return {"pairs": pairs, "missing": missing, "differs": differs, "scored_now": len(now) + loose, "scored_then": len(then)}


def delta_interval(pairs):
    if not pairs:
        return None
    now, then = np.array(pairs).T
    differences = now - then
    n = len(pairs)
    scale = two_values([*now, *then])
    if scale is not None:
        low, high = scale
        if high - low <= EPS:
            return None
        up = (np.sum(differences > EPS) + 1) / (n + 2)
        down = (np.sum(differences < -EPS) + 1) / (n + 2)
        half = Z95 * math.sqrt((up + down - (up - down) ** 2) / (n + 2))
        ends = max(-1.0, up - down - half), min(1.0, up - down + half)
        return interval("bonett-price", ends[0] * (high - low), ends[1] * (high - low))
    everything = np.concatenate([now, then])
    reach = 1.0 if everything.min() >= 0 and everything.max() <= 1 else np.ptp(everything)
    if np.sum(abs(differences) > EPS) >= 10:
        low, high = stats.t.interval(0.9, n - 1, loc=differences.mean(), scale=stats.sem(differences))
        made = interval("t", low, high)
    else:
        padded = np.concatenate([differences, [reach, -reach]])
        half = Z95 * padded.std() / math.sqrt(n + 2)
        made = interval("adjusted", padded.mean() - half, padded.mean() + half)
    made["low"], made["high"] = max(-reach, made["low"]), min(reach, made["high"])
    return made


def drop_test(pairs, direction):
    now, then = np.array(pairs).T
    drops = (then - now) if direction == "higher" else (now - then)
    worse, better = int(np.sum(drops > EPS)), int(np.sum(drops < -EPS))
    mean = drops.mean()
    binary = two_values([*now, *then]) is not None
    if abs(mean) <= EPS:
        mean, p = 0.0, 1.0
    elif binary:
        changed = worse + better
        p = stats.binom.sf(worse, changed, 0.5) + stats.binom.pmf(worse, changed, 0.5) / 2
    elif len(drops) < 2:
        p = 1.0
    elif drops.std(ddof=1) <= 1e-12 * max(1, abs(mean)):
        p = 0.0 if mean > 0 else 1.0
    else:
        p = stats.ttest_1samp(drops, 0, alternative="greater").pvalue
    return {"mean": mean, "p": float(p), "worse": worse, "better": better, "binary": binary}


def detectable(pairs):
    n = len(pairs)
    if n < 10:
        return None
    now, then = np.array(pairs).T
    differences = now - then
    worse, better = np.sum(differences < -EPS), np.sum(differences > EPS)
    scale = two_values([*now, *then])
    if scale is not None:
        if scale[1] - scale[0] <= EPS:
            return None
        k = (Z95 + Z80) ** 2 / n
        q = 2 * (min(worse, better) + 1) / (n + 2)
        # The positive root of (1 + k)·x² − k·x − k·q = 0.
        return max(np.roots([1 + k, -k, -k * q]).real) * (scale[1] - scale[0])
    if worse + better < 10:
        return None
    points = stats.t.ppf(0.95, n - 1) + stats.t.ppf(0.80, n - 1)
    return points * differences.std(ddof=1) / math.sqrt(n)


def statuses(world, paired):
    errors = sum(1 for row in world["current"] if row["error"] is not None)
    good = len(world["current"]) - errors
    scores = [row["score"] for row in world["current"] if row["error"] is None and row["score"] is not None]
    names = ["mean", "p10", "delta", "regressions", "no_regression", "not_worse", "family"]
    if good == 0:
        return dict.fromkeys(names, "unmeasured")
    found = {}
    covered = len(scores) > 0 and len(scores) >= math.ceil((1 - world["max_error_rate"]) * good - EPS)
    rules = world["rules"]
    if covered:
        found["mean"] = "passed" if np.mean(scores) >= rules["floor"] - EPS else "failed"
        found["p10"] = "passed" if np.percentile(scores, 10) >= rules["floor"] - EPS else "failed"
    pairs = paired["pairs"]
    weak = len(pairs) * 2 < paired["scored_now"]
    lost = paired["missing"] > 0.05 * paired["scored_then"] + EPS
    if not pairs:
        found |= dict.fromkeys(["delta", "regressions", "no_regression", "not_worse", "family"], "inconclusive")
    else:
        now, then = np.array(pairs).T
        test = drop_test(pairs, world["direction"])
        drops = (then - now) if world["direction"] == "higher" else (now - then)

        def limit(holds):
            return ("inconclusive" if weak or lost else "passed") if holds else "failed"

        found["delta"] = limit((now - then).mean() >= -rules["margin"] - EPS)
        found["regressions"] = limit(np.sum(drops > rules["tolerance"] + EPS) <= rules["most"])
        above = test["mean"] > rules["margin"] + EPS
        ends = delta_interval(pairs)
        upper = None if ends is None else (-ends["low"] if world["direction"] == "higher" else ends["high"])

        def decide(holds):
            if len(pairs) < 10 or weak:
                return "inconclusive"
            if above and test["p"] <= 0.05:
                return "failed"
            return "passed" if holds and not lost else "inconclusive"

        found["no_regression"] = decide(not above)
        found["family"] = found["no_regression"]
        found["not_worse"] = decide(upper is not None and upper <= rules["margin"] + EPS)
    if not covered:
        found |= dict.fromkeys([name for name in names if name != "family"], "unmeasured")
    if not scores:
        found["family"] = "unmeasured"
    return found


def evaluate(world):
    paired = pair(world)
    rows = [(row["example"], row["score"]) for row in world["current"] if row["error"] is None and row["score"] is not None]
    pairs = paired["pairs"]
    return {
        "mean_interval": mean_interval(rows),
        "delta_interval": delta_interval(pairs),
        "drop": drop_test(pairs, world["direction"]) if pairs else None,
        "detectable": detectable(pairs),
        "pairs": len(pairs),
        "missing": paired["missing"],
        "differs": paired["differs"],
        "statuses": statuses(world, paired),
        "holm": [float(p) for p in holm(world["ps"])],
    }


def holm(ps):
    order = np.argsort(ps, kind="stable")
    adjusted = np.empty(len(ps))
    adjusted[order] = np.minimum(1, np.maximum.accumulate((len(ps) - np.arange(len(ps))) * np.array(ps)[order]))
    return adjusted


def plain(value):
    return value.item() if hasattr(value, "item") else str(value)


json.dump([evaluate(world) for world in json.load(sys.stdin)], sys.stdout, default=plain)
