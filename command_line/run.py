"""``resonanz run``: everything on one machine, with one command."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from http import HTTPStatus
from pathlib import Path
from typing import Annotated

import typer

from command_line.bot_environment import bot_python
from command_line.check import problems_in_data_files
from command_line.console import console, done, fail
from command_line.migrate import migrate_database
from command_line.train import ensure_models
from configuration import ROOT, Settings, load_secrets
from configuration.logs import configure_logs
from supervision import ProcessPlan, Supervisor
from supervision.log_rotation import rotate_logs

logger = logging.getLogger(__name__)

_PATIENCE = 120.0
_MOST_STARTS = 4
_PROBE_SECONDS = 5.0
_PURGE = (sys.executable, "-c", "from command_line.main import main; main()", "purge")
# What Rasa inherits from the environment: nothing that opens a database or a sign-in.
_FOR_RASA = frozenset({
    "HOME", "LANG", "LANGUAGE", "LC_ALL", "LC_CTYPE", "LD_LIBRARY_PATH", "OPENBLAS_CORETYPE",
    "OPENBLAS_L2_SIZE", "PATH", "RESONANZ_LOG_LEVEL", "TZ",
})  # fmt: skip
# Seconds in which nothing disturbs the start.
_QUIET = 60.0
_DAY = 24 * 3600.0


def run(
    workers: Annotated[
        int | None,
        typer.Option(help="Processes of Rasa; conversations are spread over them.", min=1, max=32),
    ] = None,
) -> None:
    """Start everything: train if needed, migrate the database, run, and stop on Ctrl-C."""
    # What is made from now on, database and logs included, is for the owner's eyes only.
    os.umask(0o077)
    settings = Settings() if workers is None else Settings(workers=workers)
    configure_logs(settings.log_level)
    problems = problems_in_data_files(ROOT)
    if problems:
        fail("\n".join(map(str, problems)) + "\nMend these, then start again.")
    models = ensure_models(settings)
    migrate_database(settings)
    _check_ports(settings)
    processes = plans(settings, models.understanding, models.themes)
    if (trouble := asyncio.run(_supervise(settings, processes))) is not None:
        fail(trouble)


def _check_ports(settings: Settings) -> None:
    ports = [
        ("RESONANZ_PORT", settings.port),
        *(("RESONANZ_BOT_PORT", port) for port in settings.bot_ports),
        ("RESONANZ_ACTIONS_PORT", settings.actions_port),
        *([("RESONANZ_METRICS_PORT", settings.metrics_port)] if settings.metrics_port else []),
    ]
    for name, port in ports:
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                fail(
                    f"Port {port} is in use. Stop the program that uses it, "
                    f"or choose another: {name}={port + 100} make run"
                )


def plans(settings: Settings, model: Path, themes: Path) -> list[ProcessPlan]:
    """The processes: action server, Rasa, the API with the pages, and the coder of answers."""
    logs = settings.folder / "logs"
    temporary = settings.folder / "bot"
    temporary.mkdir(parents=True, exist_ok=True, mode=0o700)
    shared = {
        "RESONANZ_BOT_SECRET": load_secrets(settings.folder).bot,
        "RESONANZ_ACTIONS_URL": settings.actions_url,
        "RESONANZ_WORKERS": str(settings.workers),
        "PYTHONPATH": os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH")))),
        # One thread a process: the machine is shared, and Rasa's arrays are small.
        "OMP_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",
    }
    return [
        ProcessPlan(
            "actions",
            _uvicorn("actions.application", "127.0.0.1", settings.actions_port),
            logs / "actions.log",
            shared,
        ),
        *(
            ProcessPlan(
                name := "bot" if port == settings.bot_port else f"bot-{port}",
                (bot_python(), "-m", "bot.serve", "--model", str(model), "--port", str(port)),
                logs / f"{name}.log",
                shared | {"TMPDIR": str(temporary)},
                inherits=_FOR_RASA,
            )
            for port in settings.bot_ports
        ),
        ProcessPlan(
            "api",
            _uvicorn("api.application", settings.host, settings.port),
            logs / "api.log",
            shared,
        ),
        ProcessPlan(
            "coding",
            (sys.executable, "-m", "command_line.coding_worker", "--model", str(themes)),
            logs / "coding.log",
            shared,
        ),
    ]


def _uvicorn(module: str, host: str, port: int) -> tuple[str, ...]:
    return (
        sys.executable, "-m", "uvicorn", f"{module}:create_application", "--factory",
        "--host", host, "--port", str(port), "--no-access-log", "--no-server-header",
        # Which proxies are believed is a setting; the application asks for it itself.
        "--no-proxy-headers",
        "--timeout-graceful-shutdown", "5", "--log-level", "warning",
    )  # fmt: skip


async def _supervise(settings: Settings, processes: list[ProcessPlan]) -> str | None:
    """Run until told to stop; else say what kept the processes from starting."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for wanted in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(wanted, stop.set)
    supervisor = Supervisor(processes)
    trouble = None
    async with supervisor.running():
        stopped = asyncio.create_task(stop.wait())
        ready = asyncio.create_task(trouble_at_start(settings, supervisor))
        cleaning = asyncio.create_task(_purge_daily(settings))
        await asyncio.wait((stopped, ready), return_when=asyncio.FIRST_COMPLETED)
        if ready.done() and not stop.is_set() and (trouble := ready.result()) is None:
            done("A test conversation went through every part.")
            console.print(f"\n  Open [bold]{_address(settings)}[/]   (Ctrl-C stops everything)\n")
            await stopped
        ready.cancel()
        cleaning.cancel()
        console.print("Stopping …")
    return trouble


async def trouble_at_start(
    settings: Settings, supervisor: Supervisor, patience: float = _PATIENCE
) -> str | None:
    """Wait for the canary turn; None once it went through, else which log says why it did not."""
    logs = settings.folder / "logs"
    url = f"http://{_reached(settings.host)}:{settings.port}/api/v1/health/ready"
    with console.status("Starting …"):
        end = time.monotonic() + patience
        while not await asyncio.to_thread(_answers, url):
            if (restless := supervisor.restless(_MOST_STARTS)) is not None:
                name = restless.plan.name
                return f"The process “{name}” does not stay up. Why, says {logs / name}.log"
            if time.monotonic() > end:
                return f"No test conversation came through. Why, say the logs in {logs}"
            await asyncio.sleep(0.1)
    return None


def _reached(host: str) -> str:
    """Where this machine reaches what listens at ``host``: one address, or all."""
    return "127.0.0.1" if host in ("0.0.0.0", "", "localhost") else host


def _answers(url: str) -> bool:
    """Whether an address on this machine answers with success."""
    directly = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with directly.open(url, timeout=_PROBE_SECONDS) as response:
            return bool(response.status == HTTPStatus.OK)
    except OSError:
        return False  # not listening, or not ready yet


async def _purge_daily(settings: Settings) -> None:
    """Delete what is not needed any more, soon and then daily. A failure is tried again."""
    await asyncio.sleep(_QUIET)
    while True:
        try:
            # In a process of its own: what it needs would lie in this one's memory all day.
            purging = await asyncio.create_subprocess_exec(*_PURGE, stdout=subprocess.DEVNULL)
            if status := await purging.wait():
                logger.error("purge_failed", extra={"status": status})
            await asyncio.to_thread(rotate_logs, settings.folder / "logs", settings.keep_logs_days)
        except OSError as error:
            logger.error("purge_failed", extra={"error": type(error).__name__})
        await asyncio.sleep(_DAY)


def _address(settings: Settings) -> str:
    return settings.public_url or f"http://localhost:{settings.port}/"
