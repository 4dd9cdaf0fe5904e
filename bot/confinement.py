"""Takes from Rasa's process every right that it has no need of, before it reads a model or a turn.

Rasa's libraries are from 2022 and get no corrections any more, so whoever breaks into them should
find nothing: no database, no secrets, no other process, no network. The kernel's Landlock does that
without root: a process gives up rights for good, and its children with it. What is left:

- reading its own code and data, its Python, the model, and a few files of the system;
- writing below its temporary folder;
- accepting on the port that it has taken already, connecting to the action server's;
- no signals and no abstract sockets to processes outside (Linux 6.12), no other port (6.7).

A kernel without Landlock (before 5.13, or another system) leaves everything as it is; the log says
so, and deploy/ has the same walls from outside.
"""

from __future__ import annotations

import logging
import os
import sys
import sysconfig
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

from datafiles.checksum import record_of
from landlockpy import (
    AccessFS,
    AccessNet,
    LandlockError,
    Ruleset,
    Scope,
    UnsupportedError,
)

from bot.settings import ROOT

logger = logging.getLogger(__name__)

_READ = AccessFS.READ_FILE | AccessFS.READ_DIR | AccessFS.EXECUTE
_WRITE = (
    _READ
    | AccessFS.WRITE_FILE
    | AccessFS.TRUNCATE
    | AccessFS.MAKE_REG
    | AccessFS.MAKE_DIR
    | AccessFS.REMOVE_FILE
    | AccessFS.REMOVE_DIR
    | AccessFS.REFER
)
# What the process needs of the project; not var/, where database and secrets are.
_OWN = ("bot", "texts", "datafiles", "embedding", "locales", "questionnaires", "data",
        "config.yml", "domain.yml", "endpoints.yml", "credentials.yml")  # fmt: skip
# What libraries look up: shared objects, time zones, names of hosts, the number of processors.
_SYSTEM = (
    "/usr", "/lib", "/lib64", "/bin", "/etc/ld.so.cache", "/etc/localtime", "/etc/mime.types",
    "/etc/hosts", "/etc/host.conf", "/etc/nsswitch.conf", "/etc/resolv.conf", "/etc/gai.conf",
    "/etc/passwd", "/etc/ssl/certs", "/proc/self", "/proc/cpuinfo", "/proc/meminfo", "/proc/stat",
    "/proc/sys/vm/overcommit_memory", "/proc/sys/net/core/somaxconn", "/sys/devices/system/cpu",
    "/sys/fs/cgroup", "/dev/urandom",
)  # fmt: skip


def confine(model: Path, actions_url: str) -> bool:
    """Give up all other rights of this thread and of those that it starts; there is no way back.

    Call it when the port is taken, before other threads are started. Returns whether the kernel
    could do it.
    """
    try:
        with Ruleset(scoped=Scope.ABSTRACT_UNIX_SOCKET | Scope.SIGNAL) as rules:
            for place in _there(_readable(model)):
                rules.allow_path(place, _READ if place.is_dir() else _READ & ~AccessFS.READ_DIR)
            # Only the names in it, by which Python finds its packages.
            rules.allow_path(ROOT, AccessFS.READ_DIR)
            rules.allow_path("/dev/null", AccessFS.READ_FILE | AccessFS.WRITE_FILE)
            rules.allow_path(_own_folder(), _WRITE)
            rules.allow_port(_port(actions_url), AccessNet.CONNECT_TCP)
            rules.restrict()
    except (UnsupportedError, LandlockError):
        logger.warning("not_confined")
        return False
    return True


def _readable(model: Path) -> Iterator[Path]:
    yield from (ROOT / name for name in _OWN)
    yield from map(Path, _SYSTEM)
    yield from (model, record_of(model))
    yield from map(Path, (sys.prefix, sys.base_prefix))
    yield from (Path(place) for place in sysconfig.get_paths().values())


def _there(places: Iterable[Path]) -> Iterator[Path]:
    return (place for place in places if place.exists())


def _own_folder() -> str:
    """The folder for temporary files: TMPDIR where that is set, else one that nobody else uses."""
    if "TMPDIR" not in os.environ:
        tempfile.tempdir = tempfile.mkdtemp(prefix="resonanz-bot-")
    return tempfile.gettempdir()


def _port(url: str) -> int:
    parsed = urlsplit(url)
    return parsed.port or {"https": 443}.get(parsed.scheme, 80)
