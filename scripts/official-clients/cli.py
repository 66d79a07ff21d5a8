"""Drives the simulator with the official `ax` CLI. Run by run.py, which sets the environment."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import urllib.request
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from checks import Action, Checks, equal, includes

AX = Path(sys.executable).with_name("ax")
STAMP = f"{time.time_ns()}"
SPACE = ["--space", "support"]
WAIT = ["--wait", "--poll-interval", "0.1", "--timeout", "20"]

checks = Checks("cli")


def write_profile() -> None:
    """The CLI takes its host from a profile in the home directory, which run.py made for it."""
    profiles = Path.home() / ".arize" / "profiles"
    profiles.mkdir(parents=True)
    profiles.joinpath("simulator.toml").write_text(
        "\n".join(
            [
                '[profile]\nname = "simulator"',
                f'[auth]\nauth_method = "api-key"\napi_key = "{os.environ["ARIZE_API_KEY"]}"',
                f'[routing]\napi_scheme = "http"\nsingle_host = "{os.environ["ARIZE_API_HOST"]}"',
                f'single_port = "{os.environ["ARIZE_API_PORT"]}"',
                "[update]\nenabled = false",
            ]
        )
    )
    profiles.parent.joinpath(".active_profile").write_text("simulator")


def ax(*arguments: str, exits: int = 0) -> str:
    """What the command printed; raises AssertionError for another exit code."""
    done = subprocess.run([AX, *arguments], capture_output=True, text=True, timeout=300, check=False)
    if (done.returncode == 0) != (exits == 0):
        raise AssertionError(f"ax {' '.join(arguments)} exited {done.returncode}: {done.stdout}{done.stderr}")
    return done.stdout if exits == 0 else done.stdout + done.stderr


def ax_json(*arguments: str) -> Any:
    """The JSON document that the command printed, after whatever else it says."""
    text = ax(*arguments, "--output", "json")
    start = min(at for at in (text.find("{"), text.find("[")) if at >= 0)
    return json.JSONDecoder().raw_decode(text[start:])[0]


def request(method: str, path: str, body: Any = None) -> Any:
    """Straight to the simulator: each start of the CLI takes seconds, so what is only looked up is not asked of it."""
    variable = os.environ.__getitem__
    url = f"{variable('ARIZE_API_SCHEME')}://{variable('ARIZE_API_HOST')}:{variable('ARIZE_API_PORT')}{path}"
    headers = {"Authorization": f"Bearer {variable('ARIZE_API_KEY')}", "Content-Type": "application/json"}
    data = None if body is None else json.dumps(body).encode()
    with urllib.request.urlopen(urllib.request.Request(url, data, headers, method=method)) as response:
        text = response.read()
    return json.loads(text) if text else None


def id_of(resource: str, name: str) -> str:
    listed = request("GET", f"/v2/{resource.replace('_', '-')}?name={name}")[resource]
    return next(one["id"] for one in listed if one["name"] == name)


def items(listed: Any, field: str) -> list[Any]:
    return listed if isinstance(listed, list) else listed[field]


def evaluators(name: str, **fields: Any) -> str:
    return json.dumps([{"evaluator_id": id_of("evaluators", name), **fields}])


def create() -> dict[str, str]:
    """The IDs of the tasks by kind."""
    mappings = {"input": "attributes.input.value", "output": "attributes.output.value"}

    def on_project() -> str:
        task = ax_json(
            *["tasks", "create-evaluation", "--name", f"cli-project-{STAMP}", *SPACE, "--project", "support-bot"],
            *["--task-type", "TEMPLATE_EVALUATION", "--sampling-rate", "0.5", "--no-continuous"],
            *["--query-filter", "attributes.openinference.span.kind = 'LLM'"],
            *["--evaluators", evaluators("hallucination", column_mappings=mappings)],
        )
        equal((task["type"], task["sampling_rate"]), ("TEMPLATE_EVALUATION", 0.5))
        return task["id"]

    def on_dataset() -> str:
        baseline = id_of("experiments", "baseline-2026-01")
        task = ax_json(
            *["tasks", "create", "--name", f"cli-dataset-{STAMP}", *SPACE, "--dataset", "golden-questions"],
            *["--task-type", "CODE_EVALUATION", "--experiment-ids", baseline],
            *["--evaluators", evaluators("conciseness", column_mappings={"output": "output"})],
        )
        equal(task["experiment_ids"], [baseline])
        return task["id"]

    project, dataset, experiment = checks.together(
        {
            "ax tasks create-evaluation (project)": on_project,
            "ax tasks create (dataset)": on_dataset,
            "ax tasks create-run-experiment": create_experiment,
        }
    )
    return {"project": project, "dataset": dataset, "experiment": experiment}


def create_experiment() -> str:
    configuration = {
        "experiment_type": "LLM_GENERATION",
        "ai_integration_id": id_of("ai_integrations", "openai-prod"),
        "model_name": "gpt-4o",
        "messages": [{"role": "USER", "content": "{{question}}"}],
        "input_variable_format": "MUSTACHE",
        "invocation_parameters": {"temperature": 0},
        "provider_parameters": {},
    }
    task = ax_json(
        *["tasks", "create-run-experiment", "--name", f"cli-experiment-{STAMP}", *SPACE],
        *["--dataset", "golden-questions", "--run-configuration", json.dumps(configuration)],
    )
    equal((task["type"], task["run_configuration"]["model_name"]), ("RUN_EXPERIMENT", "gpt-4o"))
    return task["id"]


def management(tasks: dict[str, str]) -> dict[str, Action]:
    def listed() -> None:
        found = items(ax_json("tasks", "list", *SPACE, "--name", STAMP, "--task-type", "CODE_EVALUATION"), "tasks")
        equal([one["id"] for one in found], [tasks["dataset"]])

    def get() -> None:
        equal(ax_json("tasks", "get", tasks["project"])["name"], f"cli-project-{STAMP}")

    def update() -> None:
        changed = ax_json("tasks", "update", tasks["project"], "--query-filter", "", "--sampling-rate", "1")
        # The CLI leaves out what is null.
        equal((changed.get("query_filter"), changed["sampling_rate"]), (None, 1))

    return {"ax tasks list": listed, "ax tasks get": get, "ax tasks update": update}


def triggers(tasks: dict[str, str]) -> dict[str, Action]:
    """The last of them returns its run."""

    def project() -> None:
        start = (datetime.now(timezone.utc) - timedelta(days=1)).isoformat()
        run = ax_json("tasks", "trigger-run", tasks["project"], "--data-start-time", start, "--max-spans", "20", *WAIT)
        equal((run["status"], run["num_successes"]), ("COMPLETED", 20))

    def no_data() -> None:
        window = ["--data-start-time", "2020-01-01T00:00:00Z", "--data-end-time", "2020-01-02T00:00:00Z"]
        said = ax("tasks", "trigger-run", tasks["project"], *window, exits=1)
        includes(" ".join(said.split()), "No data found between")

    def experiment() -> Any:
        run = ax_json(
            *["tasks", "trigger-run", tasks["experiment"], "--experiment-name", f"cli-experiment-{STAMP}"],
            *["--max-examples", "7", "--tracing-metadata", '{"commit": "abc1234"}'],
            *["--evaluation-task-ids", tasks["dataset"]],
        )
        ended = ax_json("tasks", "wait-for-run", run["id"], "--poll-interval", "0.1", "--timeout", "20")
        equal((ended["status"], ended["num_successes"]), ("COMPLETED", 7))
        return ended

    return {
        "ax tasks trigger-run --wait (project)": project,
        "ax tasks trigger-run (no data)": no_data,
        "ax tasks trigger-run (experiment), wait-for-run": experiment,
    }


def runs(tasks: dict[str, str], run: Any) -> dict[str, Action]:
    def read() -> None:
        equal(ax_json("tasks", "get-run", run["id"])["experiment_id"], run["experiment_id"])
        listed = items(ax_json("tasks", "list-runs", tasks["experiment"], "--status", "COMPLETED"), "task_runs")
        equal([one["id"] for one in listed], [run["id"]])

    def cancel() -> None:
        request("POST", "/_simulator/runs", {"task": tasks["dataset"], "stall": "running"})
        stalled = request("POST", f"/v2/tasks/{tasks['dataset']}/trigger", {"override_evaluations": True})
        equal(ax_json("tasks", "cancel-run", stalled["id"], "--force")["status"], "CANCELLED")
        said = ax("tasks", "cancel-run", stalled["id"], "--force", exits=1)
        includes(" ".join(said.split()), "Cannot cancel a run with status 'cancelled'")

    return {"ax tasks get-run, list-runs": read, "ax tasks cancel-run (stalled run, ended run)": cancel}


def rows(run: Any) -> dict[str, Action]:
    def list_runs() -> None:
        by = ["experiments", "list-runs", run["experiment_id"], "--limit", "500"]
        picked = items(ax_json(*by, "--filter", "topic = 'billing'"), "experiment_runs")
        equal(len(picked), 7)

    def export() -> None:
        filtered = ["--filter", "topic = 'privacy'", "--limit", "500", "--stdout"]
        text = ax("datasets", "export", "golden-questions", *SPACE, *filtered)
        examples = json.JSONDecoder().raw_decode(text[text.index("[") :])[0]
        equal({one["additional_properties"]["topic"] for one in examples}, {"privacy"})

    return {"ax experiments list-runs (filter)": list_runs, "ax datasets export (filter)": export}


def delete(tasks: dict[str, str]) -> None:
    def gone() -> None:
        ax("tasks", "delete", tasks["project"], "--force")
        said = ax("tasks", "get", tasks["project"], exits=1)
        includes(" ".join(said.split()), "was not found")

    checks.run("ax tasks delete", gone)


def main() -> int:
    write_profile()
    tasks = create()
    run = checks.together({**management(tasks), **triggers(tasks)})[-1]
    checks.together({**runs(tasks, run), **rows(run)})
    delete(tasks)
    return checks.exit_code()


if __name__ == "__main__":
    sys.exit(main())
