"""Proves the simulator with the official Python SDK and the `ax` CLI, both unchanged.

    python3 scripts/official-clients/run.py [--venv DIRECTORY] [--install-only]

Makes a virtual environment with `requirements.txt` (or uses the one that is there; the directory may also come from
OFFICIAL_CLIENTS_VENV), starts the simulator, and lets both clients go through every operation on tasks and through
the reading of experiment rows and dataset examples. One line for each operation; exits 1 if any result is not right.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import subprocess
import sys
import tempfile
import threading
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
REQUIREMENTS = HERE / "requirements.txt"
START_SECONDS = 60
# They need half a minute on two idle cores; this only ends what hangs.
CLIENT_SECONDS = 900


def prepare(directory: Path) -> Path:
    """The environment's `bin`; installs unless these very requirements were installed before."""
    binaries = directory / "bin"
    wanted = hashlib.sha256(REQUIREMENTS.read_bytes()).hexdigest()
    marker = directory / "requirements.sha256"
    if marker.exists() and marker.read_text() == wanted:
        return binaries
    venv.create(directory, with_pip=True, clear=True)
    command = [binaries / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*command, "-r", REQUIREMENTS], check=True)
    marker.write_text(wanted)
    return binaries


def start_simulator() -> tuple[subprocess.Popen[str], str, str]:
    """The process, its URL and its key. Raises RuntimeError if it does not start in time."""
    command = ["node", str(ROOT / "node_modules/tsx/dist/cli.mjs"), "simulator/main.ts", "--run-duration", "300ms"]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    deadline = threading.Timer(START_SECONDS, process.kill)
    deadline.start()
    banner = ""
    assert process.stdout is not None
    for line in process.stdout:
        banner += line
        found = re.search(r"simulator: (http\S+)\nAPI key: (\S+)\n", banner)
        if found is not None:
            deadline.cancel()
            return process, found[1], found[2]
    raise RuntimeError(f"The simulator did not start: {banner}")


def environment(url: str, key: str, home: str) -> dict[str, str]:
    """Nothing of the caller's own configuration, and no proxy, gets between the clients and the simulator."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("ARIZE_") and not name.lower().endswith("_proxy")
    }
    host, port = url.removeprefix("http://").split(":")
    return {
        **kept,
        "HOME": home,
        "ARIZE_API_KEY": key,
        "ARIZE_API_SCHEME": "http",
        "ARIZE_API_HOST": host,
        "ARIZE_API_PORT": port,
        "ARIZE_LOG_ENABLE": "false",
        "PYTHONDONTWRITEBYTECODE": "1",
        "NO_COLOR": "1",
        "COLUMNS": "200",
    }


def run_clients(binaries: Path) -> int:
    """1 if one of the clients found something wrong."""
    process, url, key = start_simulator()
    try:
        with tempfile.TemporaryDirectory() as home:
            variables = environment(url, key, home)
            # At the same time: most of it is the start of the CLI, again and again.
            clients = [
                subprocess.Popen([binaries / "python", HERE / script], env=variables)
                for script in ("sdk.py", "cli.py")
            ]
            try:
                codes = [client.wait(timeout=CLIENT_SECONDS) for client in clients]
            except subprocess.TimeoutExpired as error:
                print(f"FAIL {error}", flush=True)
                return 1
            finally:
                for client in clients:
                    client.kill()
    finally:
        process.terminate()
        process.wait()
    return max(1 if code != 0 else 0 for code in codes)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--venv", default=os.environ.get("OFFICIAL_CLIENTS_VENV"), help="where to keep the environment")
    parser.add_argument("--install-only", action="store_true", help="make the environment and stop")
    options = parser.parse_args()
    if options.venv is not None:
        binaries = prepare(Path(options.venv).resolve())
        return 0 if options.install_only else run_clients(binaries)
    with tempfile.TemporaryDirectory() as temporary:
        return run_clients(prepare(Path(temporary) / "venv"))


if __name__ == "__main__":
    sys.exit(main())
